import { createSocket, type RemoteInfo, type Socket } from "node:dgram";
import { isIPv6 } from "node:net";
import { leaseIdToText } from "@vyom/core";
import type { DatagramChannel } from "@vyom/workload";
import type { ListenerOptions, PortListener } from "./port-listener.ts";

/** A client that is silent for so long is forgotten. */
const IDLE_MS = 60_000;
/** What a client may send before its channel is there. */
const WAITING_MAX = 16;

interface Session {
  channel: DatagramChannel | undefined;
  readonly waiting: Uint8Array[];
  readonly timer: NodeJS.Timeout;
  readonly giveBack: () => void;
}

/** Datagrams of each client go through a channel of their own, so that answers find back. @throws as openListener */
export async function listenUdp(options: ListenerOptions): Promise<PortListener> {
  const { host, number, target } = options;
  const socket = createSocket(isIPv6(host) ? "udp6" : "udp4");
  await new Promise<void>((resolve, reject) => {
    socket.once("error", (error) => {
      socket.close();
      reject(error);
    });
    socket.bind({ address: host, port: number, exclusive: true }, resolve);
  });
  const sessions = new DatagramSessions(socket, options);
  socket.removeAllListeners("error");
  socket.on("error", (error) =>
    options.logger.warn({ port: number, error: error.message }, "a forwarded port stumbles"),
  );
  socket.on("message", (datagram, from) => sessions.take(datagram, from));
  return {
    target,
    number,
    close: () => {
      sessions.close();
      socket.close();
    },
  };
}

class DatagramSessions {
  readonly #socket: Socket;
  readonly #options: ListenerOptions;
  readonly #sessions = new Map<string, Session>();
  readonly #lease: string;
  constructor(socket: Socket, options: ListenerOptions) {
    this.#socket = socket;
    this.#options = options;
    this.#lease = leaseIdToText(options.target.lease);
  }

  take(datagram: Uint8Array, from: RemoteInfo): void {
    const key = `${from.address} ${from.port}`;
    const session = this.#sessions.get(key) ?? this.#open(key, from);
    if (session === undefined) return;
    session.timer.refresh();
    if (session.channel !== undefined) session.channel.send(datagram);
    else if (session.waiting.length < WAITING_MAX) session.waiting.push(datagram);
  }
  close(): void {
    for (const key of this.#sessions.keys()) this.#forget(key);
  }

  #open(key: string, from: RemoteInfo): Session | undefined {
    const giveBack = this.#options.budget.take(this.#lease);
    if (giveBack === undefined) return undefined;
    const timer = setTimeout(() => this.#forget(key), IDLE_MS);
    timer.unref();
    const session: Session = { channel: undefined, waiting: [], timer, giveBack };
    this.#sessions.set(key, session);
    void this.#connect(key, { session, from });
    return session;
  }
  async #connect(key: string, at: { session: Session; from: RemoteInfo }): Promise<void> {
    const { session, from } = at;
    const { driver, target, logger } = this.#options;
    try {
      const { service, port } = target;
      const channel = await driver.dialDatagram?.(target.lease, { service, port });
      if (channel === undefined || this.#sessions.get(key) !== session) {
        channel?.close();
        return;
      }
      session.channel = channel;
      channel.onDatagram((answer) => {
        if (this.#sessions.get(key) !== session) return;
        session.timer.refresh();
        this.#socket.send(answer, from.port, from.address);
      });
      void channel.closed.then(() => this.#sessions.get(key) === session && this.#forget(key));
      for (const datagram of session.waiting.splice(0)) channel.send(datagram);
    } catch (error) {
      if (this.#sessions.get(key) === session) this.#forget(key);
      const why = error instanceof Error ? error.message : String(error);
      logger.debug({ service: target.service, error: why }, "nobody answers a forwarded port");
    }
  }
  #forget(key: string): void {
    const session = this.#sessions.get(key);
    this.#sessions.delete(key);
    clearTimeout(session?.timer);
    session?.channel?.close();
    session?.giveBack();
  }
}
