import { createSocket, type Socket as DatagramSocket } from "node:dgram";
import { connect, createServer, type Server, type Socket } from "node:net";
import type { ServicePlan } from "../../service/service-plan.ts";

const UDP_IDLE_MS = 60_000;
const UDP_CLIENTS_MAX = 4_096;

interface Listener {
  /** What it was opened for. */
  readonly plan: string;
  close(): void;
}

/** The ports at which a service's name answers: each `externalPort` leads to `port` of a ready replica. */
export class ServicePorts {
  readonly #address: string;
  readonly #pick: () => string;
  readonly #serviceOf: (client: string) => string | undefined;
  readonly #listeners = new Map<string, Listener>();

  /** `pick` gives the address of a ready replica or throws; `serviceOf` tells whose container has an address. */
  constructor(o: {
    address: string;
    pick: () => string;
    serviceOf: (client: string) => string | undefined;
  }) {
    this.#address = o.address;
    this.#pick = o.pick;
    this.#serviceOf = o.serviceOf;
  }

  apply(ports: ServicePlan["ports"]): void {
    const wanted = new Map(ports.map((port) => [`${port.protocol}/${port.externalPort}`, port]));
    for (const [key, listener] of this.#listeners) {
      if (JSON.stringify(wanted.get(key)) === listener.plan) continue;
      listener.close();
      this.#listeners.delete(key);
    }
    for (const [key, port] of wanted) {
      if (this.#listeners.has(key)) continue;
      const open = port.protocol === "tcp" ? listenTcp : listenUdp;
      const listener = open({
        address: this.#address,
        plan: JSON.stringify(port),
        port: port.externalPort,
        target: port.port,
        pick: this.#pick,
        isAllowed: (client) => this.#isAllowed(port.from, client),
      });
      this.#listeners.set(key, listener);
    }
  }

  /** Containers cannot send from another address than their own: they lack the capability. */
  #isAllowed(from: readonly string[] | undefined, client: string): boolean {
    return from === undefined || from.includes(this.#serviceOf(client) ?? "");
  }

  close(): void {
    this.apply([]);
  }
}

interface PortOptions {
  readonly plan: string;
  readonly address: string;
  readonly port: number;
  readonly target: number;
  readonly pick: () => string;
  readonly isAllowed: (client: string) => boolean;
}

/** Joins two streams, half-closes included; when one is gone the other gets what was sent and ends. */
export function joinSockets(left: Socket, right: Socket): void {
  for (const [from, to] of [
    [left, right],
    [right, left],
  ] as const) {
    from.on("error", () => to.destroySoon());
    from.on("close", () => to.destroySoon());
    from.pipe(to);
  }
}

function listenTcp(o: PortOptions): Listener {
  const open = new Set<Socket>();
  const server: Server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
    open.add(client);
    client.on("close", () => open.delete(client));
    client.on("error", () => client.destroy());
    const host = o.isAllowed(client.remoteAddress ?? "") ? tryPick(o.pick) : undefined;
    if (host === undefined) {
      client.resetAndDestroy();
      return;
    }
    joinSockets(client, connect({ host, port: o.target, allowHalfOpen: true, noDelay: true }));
  });
  server.on("error", (error) =>
    process.stderr.write(`port ${o.port} of ${o.address}: ${error.message}\n`),
  );
  server.listen(o.port, o.address);
  return {
    plan: o.plan,
    close: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}

function listenUdp(o: PortOptions): Listener {
  const clients = new Map<
    string,
    { socket: DatagramSocket; timer: NodeJS.Timeout; connected: Promise<void> }
  >();
  const server = createSocket("udp4");
  const forget = (key: string): void => {
    const client = clients.get(key);
    clients.delete(key);
    clearTimeout(client?.timer);
    client?.socket.close();
  };
  server.on("error", (error) =>
    process.stderr.write(`port ${o.port}/udp of ${o.address}: ${error.message}\n`),
  );
  server.on("message", (message, from) => {
    const key = `${from.address}:${from.port}`;
    const host = o.isAllowed(from.address) ? tryPick(o.pick) : undefined;
    if (host === undefined) return;
    let client = clients.get(key);
    if (client === undefined) {
      if (clients.size >= UDP_CLIENTS_MAX) return;
      const socket = createSocket("udp4");
      socket.on("message", (answer) => server.send(answer, from.port, from.address));
      socket.on("error", () => forget(key));
      const connected = new Promise<void>((resolve) => socket.connect(o.target, host, resolve));
      client = { socket, timer: setTimeout(() => forget(key), UDP_IDLE_MS), connected };
      clients.set(key, client);
    }
    const { socket, connected, timer } = client;
    timer.refresh();
    void connected.then(() => clients.get(key)?.socket === socket && socket.send(message));
  });
  server.bind(o.port, o.address);
  return {
    plan: o.plan,
    close: () => {
      for (const key of clients.keys()) forget(key);
      server.close();
    },
  };
}

function tryPick(pick: () => string): string | undefined {
  try {
    return pick();
  } catch {
    return undefined; // nobody is ready: refuse as an unused port would
  }
}
