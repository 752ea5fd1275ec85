import { randomInt } from "node:crypto";
import { createServer, type Server, type Socket } from "node:net";
import type { Duplex } from "node:stream";
import { VyomError, leaseIdToText, type LeaseId } from "@vyom/core";
import { isIngress, type ManifestService } from "@vyom/sdl";
import type { Logger } from "pino";
import type { ForwardedPort } from "../gateway/backend.ts";
import type { JsonFolder } from "../state/json-folder.ts";

/** Of one forwarded port, so that one tenant cannot take all of the daemon's sockets. */
const CONNECTIONS_MAX = 1_024;
const TRIES_MAX = 64;

export interface PortForwardsOptions {
  /** Numbers stay over a restart. */
  readonly rows: JsonFolder<number>;
  readonly dial: (
    lease: LeaseId,
    target: { readonly service: string; readonly port: number },
  ) => Promise<Duplex>;
  readonly host: string;
  readonly publicHostname: string;
  readonly range: { readonly from: number; readonly to: number };
  readonly logger: Logger;
}
interface Forward {
  readonly lease: string;
  readonly service: string;
  readonly port: number;
  readonly number: number;
  readonly server: Server;
  readonly sockets: Set<Socket>;
}

/** TCP ports of this machine that lead to the global ports of services which are not HTTP. */
export class PortForwards {
  readonly #options: PortForwardsOptions;
  readonly #forwards = new Map<string, Forward>();
  constructor(options: PortForwardsOptions) {
    this.#options = options;
  }

  /** Opens what the services of a lease want and closes what they no longer do. @throws VyomError `provider.no_port` */
  async put(lease: LeaseId, services: readonly ManifestService[]): Promise<void> {
    const key = leaseIdToText(lease);
    const wanted = new Map<string, { service: string; port: number }>();
    for (const service of services)
      for (const expose of service.expose)
        if (expose.global && expose.proto === "TCP" && !isIngress(expose) && expose.ip === "")
          wanted.set(`${key}/${service.name}/${expose.port}`, {
            service: service.name,
            port: expose.port,
          });
    for (const [name, forward] of this.#forwards)
      if (forward.lease === key && !wanted.has(name)) this.#end(name, forward);
    for (const [name, target] of wanted)
      if (!this.#forwards.has(name))
        this.#forwards.set(name, await this.#open(name, lease, target));
  }
  /** By service name, as lease status shows them. */
  ports(lease: string): Readonly<Record<string, readonly ForwardedPort[]>> {
    const ports: Record<string, ForwardedPort[]> = {};
    for (const forward of this.#forwards.values())
      if (forward.lease === lease)
        (ports[forward.service] ??= []).push({
          host: this.#options.publicHostname,
          port: forward.port,
          externalPort: forward.number,
          proto: "TCP",
          name: forward.service,
        });
    return ports;
  }
  /** Closes a lease's ports and gives their numbers back. */
  drop(lease: string): void {
    for (const [name, forward] of this.#forwards)
      if (forward.lease === lease) this.#end(name, forward);
    for (const [name] of this.#options.rows.entries())
      if (name.startsWith(`${lease}/`)) this.#options.rows.delete(name);
  }
  /** Closes everything; the numbers stay kept. */
  close(): void {
    for (const forward of this.#forwards.values()) shut(forward);
    this.#forwards.clear();
  }

  #end(name: string, forward: Forward): void {
    shut(forward);
    this.#forwards.delete(name);
    this.#options.rows.delete(name);
  }
  async #open(
    name: string,
    lease: LeaseId,
    target: { readonly service: string; readonly port: number },
  ): Promise<Forward> {
    const { rows, host, range } = this.#options;
    const sockets = new Set<Socket>();
    const server = createServer({ allowHalfOpen: true }, (socket) => {
      sockets.add(socket);
      socket.once("close", () => sockets.delete(socket));
      void this.#join(socket, lease, target);
    });
    server.maxConnections = CONNECTIONS_MAX;
    const kept = rows.get(name);
    for (let tries = 0; tries < TRIES_MAX; tries++) {
      const number = tries === 0 && kept !== undefined ? kept : randomInt(range.from, range.to + 1);
      if (!(await tryListen(server, { host, port: number }))) continue;
      if (kept !== number) rows.set(name, number);
      return { lease: leaseIdToText(lease), ...target, number, server, sockets };
    }
    throw new VyomError(
      "provider.no_port",
      `no free port from ${range.from} to ${range.to} was found, widen the range of forwarded ports`,
    );
  }
  async #join(
    socket: Socket,
    lease: LeaseId,
    target: { readonly service: string; readonly port: number },
  ): Promise<void> {
    socket.on("error", () => socket.destroy());
    try {
      const inner = await this.#options.dial(lease, target);
      inner.on("error", () => socket.destroy());
      inner.once("close", () => inner.readableEnded || socket.destroy());
      socket.once("close", () => inner.destroy());
      socket.pipe(inner).pipe(socket);
    } catch (error) {
      socket.destroy();
      const why = error instanceof Error ? error.message : String(error);
      this.#options.logger.debug(
        { service: target.service, error: why },
        "nobody answers a forwarded port",
      );
    }
  }
}

function shut({ server, sockets }: Forward): void {
  server.close();
  for (const socket of sockets) socket.destroy();
}

/** Whether the server listens now; false when the port is taken or not allowed. */
function tryListen(server: Server, at: { host: string; port: number }): Promise<boolean> {
  return new Promise((resolve) => {
    const failed = (): void => resolve(false);
    server.once("error", failed);
    server.listen(at, () => {
      server.off("error", failed);
      resolve(true);
    });
  });
}
