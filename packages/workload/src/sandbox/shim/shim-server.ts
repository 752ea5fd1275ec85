import { createSocket } from "node:dgram";
import { connect, createServer, type Server, type Socket } from "node:net";
import { VyomError } from "@vyom/core";
import { readFirstLine } from "../first-line.ts";
import type { ShimReply, ShimRequest } from "../lease-plan.ts";
import { SocketDatagrams } from "../socket-datagrams.ts";
import { startExec } from "./exec-session.ts";
import { joinSockets } from "./service-ports.ts";
import type { Supervisor } from "./supervisor.ts";

/** Answers the driver: one request a connection. `onStop` is called when a stop was answered. */
export function createShimServer(supervisor: Supervisor, o: { onStop: () => void }): Server {
  return createServer({ allowHalfOpen: true }, (socket) => {
    socket.on("error", () => socket.destroy());
    readFirstLine(socket)
      .then((line) =>
        answer({ supervisor, socket, request: JSON.parse(line) as ShimRequest, onStop: o.onStop }),
      )
      .catch((error: unknown) => reply(socket, failure(error), true));
  });
}

async function answer(o: {
  supervisor: Supervisor;
  socket: Socket;
  request: ShimRequest;
  onStop: () => void;
}): Promise<void> {
  const { supervisor, socket, request } = o;
  switch (request.op) {
    case "hello": {
      const { generation, hasUplink, uplinkDevice } = supervisor;
      const known = {
        ...(generation === undefined ? {} : { generation }),
        ...(uplinkDevice === undefined ? {} : { uplinkDevice }),
      };
      return reply(socket, { ok: true, hasUplink, ...known }, true);
    }
    case "uplink":
      supervisor.useUplink(request.uplink);
      return reply(socket, { ok: true }, true);
    case "hold":
      supervisor.holdUplink(socket);
      return reply(socket, { ok: true }, false);
    case "apply":
      supervisor.apply(request.plan);
      return reply(socket, { ok: true }, true);
    case "status":
      return reply(socket, { ok: true, services: supervisor.status() }, true);
    case "stop":
      await supervisor.stop(request.graceMs);
      socket.end(`${JSON.stringify({ ok: true } satisfies ShimReply)}\n`, o.onStop);
      return;
    case "dial":
      return dial(supervisor, socket, request);
    case "datagrams":
      return dialDatagrams(supervisor, socket, request);
    case "exec": {
      const { plan } = supervisor;
      if (plan === undefined)
        throw new VyomError("workload.not_running", "the lease has nothing running yet");
      const started = await startExec({
        replica: supervisor.pick(request.service, request.replica),
        plan,
        request,
      });
      reply(socket, { ok: true }, false);
      return started.serve(socket);
    }
  }
}

async function dial(
  supervisor: Supervisor,
  socket: Socket,
  request: Extract<ShimRequest, { op: "dial" }>,
): Promise<void> {
  const replica = supervisor.pick(request.service, request.replica);
  const target = connect({
    host: replica.address,
    port: request.port,
    allowHalfOpen: true,
    noDelay: true,
  });
  await new Promise<void>((resolve, reject) => {
    target.once("connect", resolve);
    target.once("error", (error) =>
      reject(
        new VyomError(
          "workload.refused",
          `${replica.name} does not answer on port ${request.port}: ${error.message}`,
        ),
      ),
    );
    socket.once("close", () => target.destroy());
  });
  reply(socket, { ok: true }, false);
  joinSockets(socket, target);
}

/** One UDP socket a connection; a container that refuses ends it, and the next datagram asks for another. */
async function dialDatagrams(
  supervisor: Supervisor,
  socket: Socket,
  request: Extract<ShimRequest, { op: "datagrams" }>,
): Promise<void> {
  const replica = supervisor.pick(request.service, undefined);
  const target = createSocket("udp4");
  const channel = new SocketDatagrams(socket);
  target.on("error", () => channel.close());
  await new Promise<void>((resolve) => target.connect(request.port, replica.address, resolve));
  target.on("message", (datagram) => channel.send(datagram));
  void channel.closed.then(() => target.close());
  reply(socket, { ok: true }, false);
  channel.onDatagram((datagram) => target.send(datagram));
}

function reply(socket: Socket, message: ShimReply, isLast: boolean): void {
  const line = `${JSON.stringify(message)}\n`;
  if (isLast) socket.end(line);
  else socket.write(line);
}
function failure(error: unknown): ShimReply {
  if (error instanceof VyomError) return { ok: false, code: error.code, message: error.message };
  return {
    ok: false,
    code: "workload.shim",
    message: error instanceof Error ? error.message : String(error),
  };
}
