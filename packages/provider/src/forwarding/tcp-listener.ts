import { createServer, type Server, type Socket } from "node:net";
import { leaseIdToText } from "@vyom/core";
import type { ListenerOptions, PortListener } from "./port-listener.ts";

/** Peers that vanished without a word are found out by then. */
const KEEP_ALIVE_MS = 60_000;

/** @throws Node's error when the port cannot be had */
export async function listenTcp(options: ListenerOptions): Promise<PortListener> {
  const { host, number, target, budget } = options;
  const lease = leaseIdToText(target.lease);
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    socket.on("error", () => socket.destroy());
    const giveBack = budget.take(lease);
    if (giveBack === undefined) {
      socket.resetAndDestroy();
      return;
    }
    sockets.add(socket);
    socket.once("close", () => {
      sockets.delete(socket);
      giveBack();
    });
    socket.setKeepAlive(true, KEEP_ALIVE_MS);
    void join(socket, options);
  });
  await listening(server, { host, port: number });
  // Such as too many open files: what is open goes on, the next connection may do better.
  server.on("error", (error) =>
    options.logger.warn({ lease, port: number, error: error.message }, "a forwarded port stumbles"),
  );
  return {
    target,
    number,
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

function listening(server: Server, at: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen({ ...at, exclusive: true }, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

/** Both directions, each at the pace of its reader; one may end while the other goes on. */
async function join(socket: Socket, options: ListenerOptions): Promise<void> {
  const { driver, target, logger } = options;
  try {
    const { service, port } = target;
    const inner = await driver.dial(target.lease, { service, port });
    inner.on("error", () => socket.destroy());
    if (socket.destroyed) {
      inner.destroy();
      return;
    }
    inner.once("close", () => inner.readableEnded || socket.destroy());
    socket.once("close", () => inner.destroy());
    socket.pipe(inner).pipe(socket);
  } catch (error) {
    socket.resetAndDestroy();
    const why = error instanceof Error ? error.message : String(error);
    logger.debug({ service: target.service, error: why }, "nobody answers a forwarded port");
  }
}
