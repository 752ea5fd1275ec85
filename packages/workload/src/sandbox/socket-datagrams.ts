import type { Socket } from "node:net";
import type { DatagramChannel } from "../driver.ts";

const HEAD_BYTES = 2;
/** What waits for a slow reader at most; what comes on top is lost, as datagrams are. */
const WAITING_BYTES_MAX = 1 << 20;

/** Datagrams over a byte stream, both ends: each behind its length in two bytes, big endian. */
export class SocketDatagrams implements DatagramChannel {
  readonly closed: Promise<void>;
  readonly #socket: Socket;
  #rest: Buffer = Buffer.alloc(0);

  constructor(socket: Socket) {
    this.#socket = socket;
    this.closed = new Promise((resolve) => socket.once("close", () => resolve()));
    socket.on("end", () => socket.destroy());
    socket.on("error", () => socket.destroy());
  }

  send(datagram: Uint8Array): void {
    const socket = this.#socket;
    if (!socket.writable || socket.writableLength > WAITING_BYTES_MAX) return;
    if (datagram.length > 0xffff) return;
    const head = Buffer.alloc(HEAD_BYTES);
    head.writeUInt16BE(datagram.length);
    socket.write(Buffer.concat([head, datagram]));
  }

  onDatagram(listener: (datagram: Buffer) => void): void {
    this.#socket.on("data", (bytes: Buffer) => {
      for (const datagram of this.#read(bytes)) listener(datagram);
    });
    this.#socket.resume();
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(bytes: Buffer): readonly Buffer[] {
    let rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    const datagrams: Buffer[] = [];
    while (rest.length >= HEAD_BYTES) {
      const end = HEAD_BYTES + rest.readUInt16BE();
      if (rest.length < end) break;
      datagrams.push(rest.subarray(HEAD_BYTES, end));
      rest = rest.subarray(end);
    }
    this.#rest = rest;
    return datagrams;
  }
}
