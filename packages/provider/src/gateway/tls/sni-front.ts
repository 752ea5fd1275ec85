import { createServer, type Server, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import { readClientHello } from "./client-hello.ts";

export interface SniFrontOptions {
  readonly host: string;
  readonly port: number;
  readonly handshakeTimeoutMs: number;
  /** Further connections are closed at once. */
  readonly connections: number;
  /** Takes over a connection whose greeting has been read and put back. */
  readonly onGreeting: (socket: Socket, serverName: string | undefined) => void;
}

export interface SniFront {
  readonly port: number;
  /** Ends all connections, also those taken over. */
  close(): Promise<void>;
}

const PLAIN_HTTP_ANSWER =
  "HTTP/1.0 400 Bad Request\r\ncontent-type: text/plain\r\nconnection: close\r\n\r\n" +
  "this port speaks HTTPS\n";

/**
 * Listens for TLS connections and reads which host they name before any certificate is shown: Node's server chooses a
 * certificate by name, but not whether the client is asked for one.
 */
export async function startSniFront(options: SniFrontOptions): Promise<SniFront> {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
    socket.on("error", () => {}); // a connection that breaks is closed, which is all there is to do
    readGreeting(socket, options);
  });
  server.maxConnections = options.connections;
  await listen(server, options);
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

function listen(server: Server, at: { host: string; port: number }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(at.port, at.host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function readGreeting(socket: Socket, options: SniFrontOptions): void {
  const parts: Buffer[] = [];
  let have = 0;
  let want = 1;
  const timer = setTimeout(() => socket.destroy(), options.handshakeTimeoutMs);
  const stop = (): void => {
    clearTimeout(timer);
    socket.off("data", take);
    socket.off("close", stop);
    socket.off("end", onEnd);
  };
  const onEnd = (): void => {
    stop();
    socket.destroy();
  };
  const take = (chunk: Buffer): void => {
    parts.push(chunk);
    have += chunk.length;
    if (have < want) return;
    const bytes = Buffer.concat(parts.splice(0));
    const hello = readClientHello(bytes);
    if (hello.state === "incomplete") {
      parts.push(bytes);
      want = hello.bytes;
      return;
    }
    stop();
    if (hello.state === "malformed") {
      refuse(socket, bytes);
      return;
    }
    socket.pause();
    socket.unshift(bytes);
    options.onGreeting(socket, hello.serverName);
  };
  socket.on("data", take);
  socket.once("end", onEnd);
  socket.once("close", stop);
}

/** Somebody who types http:// is told; everything else is not TLS and gets no answer. */
function refuse(socket: Socket, bytes: Buffer): void {
  if (/^(GET|HEAD|POST|PUT|DELETE|OPTIONS) /.test(bytes.toString("latin1", 0, 8)))
    socket.end(PLAIN_HTTP_ANSWER, () => socket.destroy());
  else socket.destroy();
}
