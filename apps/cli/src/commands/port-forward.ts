import { createServer, type AddressInfo, type Server, type Socket } from "node:net";
import type { Command } from "commander";
import { VyomError } from "@vyom/core";
import type { Call, Cli } from "../cli.ts";
import { EXIT_CODE, usageError } from "../exit-code.ts";
import { closeAll, connectLeases, targetService, type ServiceTarget } from "../lease-target.ts";
import { errorReport } from "../output/error.ts";

const PORT_MAX = 65_535;
/** A failure that repeats is told again after so long. */
const TELL_AGAIN_MS = 5000;

/** A port of this machine that leads to one of a container. */
interface PortPair {
  /** 0: any free one. */
  readonly local: number;
  readonly remote: number;
}

function portNumber(text: string, word: string): number {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > PORT_MAX)
    throw usageError(`"${word.slice(0, 40)}" is no pair of ports such as 8080:80, 8080 or :80`);
  return port;
}

/** `local:port`, `port` for the same number here, `:port` for any free one here. */
export function parsePortPair(word: string): PortPair {
  const [local = "", remote = local, ...rest] = word.split(":");
  const container = portNumber(remote, word);
  if (rest.length > 0 || container === 0) portNumber("", word);
  return { local: local === "" ? 0 : portNumber(local, word), remote: container };
}

/** `[dseq] ports...`: digits alone before other words are the deployment. */
function splitWords(args: readonly string[]): {
  dseq: string | undefined;
  pairs: readonly PortPair[];
} {
  const isDseq = args.length > 1 && /^\d+$/.test(args[0] ?? "");
  return {
    dseq: isDseq ? args[0] : undefined,
    pairs: (isDseq ? args.slice(1) : args).map(parsePortPair),
  };
}

/** Joins a local connection with the container's: one direction may end while the other goes on. */
function join(
  socket: Socket,
  target: ServiceTarget,
  options: { port: number; replica: number | undefined; onFailure: (error: Error) => void },
): void {
  const { api, lease, service } = target;
  const { port, replica, onFailure } = options;
  const inner = api.forward({
    lease,
    service,
    port,
    ...(replica === undefined ? {} : { replica }),
  });
  inner.on("error", (error) => {
    onFailure(error);
    socket.resetAndDestroy();
  });
  inner.once("close", () => inner.readableEnded || socket.destroy());
  socket.on("error", () => inner.destroy());
  socket.once("close", () => inner.destroy());
  socket.pipe(inner).pipe(socket);
}

function listen(server: Server, at: { port: number; host: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const why = cause.code === "EADDRINUSE" ? "is in use" : `cannot be had (${cause.code})`;
      reject(
        new VyomError(
          "cli.port_taken",
          `port ${at.port} of ${at.host} ${why}, name another: vyom port-forward :<port> takes a free one`,
          { cause },
        ),
      );
    });
    server.listen({ ...at, exclusive: true }, () =>
      resolve((server.address() as AddressInfo).port),
    );
  });
}

async function run(call: Call): Promise<number> {
  const { session, args, flags } = call;
  const { printer, interrupt } = session;
  const { dseq, pairs } = splitWords(args);
  if (pairs.length === 0) throw usageError("name a port, such as: vyom port-forward 8080:80");
  const host = flags.text("address") ?? "127.0.0.1";
  const replica = flags.wholeNumber("replica");
  const connections = await connectLeases(session, dseq);
  const servers: Server[] = [];
  const sockets = new Set<Socket>();
  const toldAtMs = new Map<string, number>();
  const onFailure = (error: Error): void => {
    const isUnknown = error instanceof VyomError && error.code === "client.provider_not_found";
    const message = isUnknown
      ? "the provider does not forward ports (only Vyom's do), or the lease has ended"
      : errorReport(error).message;
    if (Date.now() - (toldAtMs.get(message) ?? 0) < TELL_AGAIN_MS) return;
    toldAtMs.set(message, Date.now());
    printer.note(`remark: ${message}`);
  };
  try {
    const target = await targetService(connections, flags.text("service"));
    for (const { local, remote } of pairs) {
      const server = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
        sockets.add(socket);
        socket.once("close", () => sockets.delete(socket));
        join(socket, target, {
          port: remote,
          replica: replica === undefined ? undefined : Number(replica),
          onFailure,
        });
      });
      servers.push(server);
      const port = await listen(server, { port: local, host });
      if (session.isJson)
        printer.jsonLine({ address: host, port, service: target.service, containerPort: remote });
      printer.line(`${host}:${port} leads to ${target.service} port ${remote}`);
    }
    if (!session.isJson) printer.note("Ctrl-C ends it.");
    await ended(interrupt.signal);
    return EXIT_CODE.ok;
  } finally {
    for (const server of servers) server.close();
    for (const socket of sockets) socket.destroy();
    closeAll(connections);
  }
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
}

export function define(command: Command, cli: Cli): void {
  command
    .argument("[words...]", "the deployment's number unless there is only one, and ports")
    .option("-s, --service <name>", "of this service (the only one)")
    .option("-r, --replica <number>", "of this replica (a ready one in turn)")
    .option("--address <address>", "listen on this address of this machine (127.0.0.1)")
    .addHelpText(
      "after",
      `
TCP ports of containers are reached through the provider's gateway, whether or not they are exposed.`,
    )
    .action(cli.handle(run));
}
