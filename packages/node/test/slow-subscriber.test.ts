import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { pino } from "pino";
import { expect, it } from "vitest";
import { WebSocket, WebSocketServer } from "ws";
import { EventBus } from "../src/engine/event-bus.ts";
import { failureLog } from "../src/http/failure-log.ts";
import type { ChainView } from "../src/rpc/chain-view.ts";
import { serveWebSocket } from "../src/rpc/websocket.ts";

const EVENTS = 4000;
const EVENT_BYTES = 10_000;
const SLOW = 10;
const BACKLOG_BYTES = 1 << 20;
const MEBIBYTE = 1 << 20;

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;
/** What the process holds once everything unreachable is gone. */
function heldBytes(): number {
  collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it(`drops ${SLOW} subscribers that do not read, keeps the one that does, and holds no more memory after ${EVENTS} events`, async () => {
  const bus = new EventBus();
  const server = createServer();
  const sockets = new WebSocketServer({ server });
  sockets.on("connection", (socket) =>
    serveWebSocket(socket, {
      chain: { bus } as ChainView,
      limits: { perConnection: 5, backlogBytes: BACKLOG_BYTES },
      failures: failureLog(pino({ level: "silent" })),
    }),
  );
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const subscribed = async (): Promise<WebSocket> => {
    const client = new WebSocket(`ws://127.0.0.1:${port}`);
    client.on("error", () => client.terminate());
    await once(client, "open");
    const params = { query: "tm.event='NewBlock'" };
    client.send(JSON.stringify({ jsonrpc: "2.0", id: 1, method: "subscribe", params }));
    await once(client, "message");
    return client;
  };
  const slow: WebSocket[] = [];
  for (let index = 0; index < SLOW; index++) {
    const client = await subscribed();
    client.pause();
    slow.push(client);
  }
  const fast = await subscribed();
  let received = 0;
  fast.on("message", () => received++);
  expect(bus.size).toBe(SLOW + 1);

  const before = heldBytes();
  let highest = 0;
  const text = "x".repeat(EVENT_BYTES);
  for (let event = 0; event < EVENTS; event++) {
    bus.publish("NewBlock", { value: () => ({ event, text }), events: [] });
    if (event % 20 === 0) for (const enough = event - 40; received < enough;) await turn();
    if (event % 400 === 399) highest = Math.max(highest, heldBytes() - before);
  }
  while (received < EVENTS) await turn();
  expect(bus.size).toBe(1);
  const after = heldBytes() - before;
  console.log(
    `memory after ${EVENTS} events: ${(after / MEBIBYTE).toFixed(1)} MiB more, at most ${(highest / MEBIBYTE).toFixed(1)} MiB`,
  );
  expect(highest).toBeLessThan(SLOW * BACKLOG_BYTES + 16 * MEBIBYTE);
  expect(after).toBeLessThan(8 * MEBIBYTE);

  for (const client of [...slow, fast]) client.terminate();
  sockets.close();
  server.close();
  await once(server, "close");
}, 60_000);
