import { createSocket } from "node:dgram";
import { connect, createServer } from "node:net";
import { joinSockets } from "./service-ports.ts";

const PORT = 53;
const ANSWER_TIMEOUT_MS = 5_000;
const QUESTIONS_MAX = 512;

/** Passes questions of containers on to `upstream`, which they cannot reach themselves. Returns what ends it. */
export function relayDns(o: { address: string; upstream: string }): () => void {
  const open = new Set<() => void>();
  const datagrams = createSocket("udp4");
  datagrams.on("error", (error) => process.stderr.write(`DNS relay: ${error.message}\n`));
  datagrams.on("message", (question, from) => {
    if (open.size >= QUESTIONS_MAX) return;
    const socket = createSocket("udp4");
    const close = (): void => {
      if (!open.delete(close)) return;
      clearTimeout(timer);
      socket.close();
    };
    const timer = setTimeout(close, ANSWER_TIMEOUT_MS);
    open.add(close);
    socket.on("error", close);
    socket.on("message", (answer) => {
      datagrams.send(answer, from.port, from.address);
      close();
    });
    socket.connect(PORT, o.upstream, () => {
      if (open.has(close)) socket.send(question);
    });
  });
  datagrams.bind(PORT, o.address);
  const streams = createServer({ allowHalfOpen: true }, (client) => {
    const upstream = connect({ port: PORT, host: o.upstream, allowHalfOpen: true });
    joinSockets(client, upstream);
    for (const socket of [client, upstream])
      socket.setTimeout(ANSWER_TIMEOUT_MS, () => socket.destroy());
  });
  streams.on("error", (error) => process.stderr.write(`DNS relay: ${error.message}\n`));
  streams.maxConnections = QUESTIONS_MAX;
  streams.listen(PORT, o.address);
  return () => {
    for (const close of open) close();
    datagrams.close();
    streams.close();
  };
}
