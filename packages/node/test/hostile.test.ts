import { once } from "node:events";
import { connect } from "node:net";
import { Client, Metadata, credentials, type ServiceError } from "@grpc/grpc-js";
import { schema } from "@vyom/proto";
import fc from "fast-check";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import type { RunningNode } from "../src/index.ts";
import { methodNames } from "../src/rpc/dispatch.ts";
import { restRoutePaths } from "./rest-route-paths.ts";
import { startTestNode } from "./chain-fixture.ts";
import { rpc } from "./rpc-call.ts";

/** Stands in what is sent for something that must not get into a log. */
const SECRET = "correct-horse-battery-staple";
let node: RunningNode;
const log: string[] = [];
beforeAll(async () => {
  const logger = pino({ level: "trace" }, { write: (line: string) => void log.push(line) });
  node = await startTestNode({ logger });
});
afterAll(() => node.stop());

async function stillServes(): Promise<void> {
  expect((await rpc(node, "health")).result).toEqual({});
  const lines = log.map((line) => JSON.parse(line) as { level: number; msg: string });
  expect(lines.filter(({ level, msg }) => level > 20 || msg !== "a call was refused")).toEqual([]);
  expect(log.join("")).not.toContain(SECRET);
}
const CODES = [-32700, -32600, -32601, -32602, -32603];
const broken = fc.oneof(
  fc.constantFrom(
    "",
    "0",
    "-1",
    "1e9",
    "null",
    "9".repeat(40),
    "0x",
    "0xzz",
    '"',
    '""',
    "%",
    "'",
    SECRET,
  ),
  fc.string({ maxLength: 30 }),
  fc.string({ unit: "binary", maxLength: 20 }),
);
/** Parameters that some method reads, with values of any kind. */
const params = fc.oneof(
  fc.dictionary(
    fc.constantFrom(
      "height",
      "hash",
      "query",
      "page",
      "per_page",
      "order_by",
      "tx",
      "path",
      "data",
      "prove",
      "minHeight",
      "maxHeight",
      "chunk",
      "limit",
      "__proto__",
    ),
    fc.oneof(broken, fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<unknown>),
    { maxKeys: 5 },
  ),
  fc.array(fc.oneof(broken, fc.jsonValue({ maxDepth: 1 }) as fc.Arbitrary<unknown>), {
    maxLength: 5,
  }),
  fc.jsonValue({ maxDepth: 1 }) as fc.Arbitrary<unknown>,
);
/** Without the call that waits for a block. */
const method = fc.constantFrom(
  ...methodNames().filter((name) => name !== "broadcast_tx_commit"),
  "subscribe",
  "toString",
  "",
);

describe("malformed input gets an error, harms nothing and leaves nothing of it in the log", () => {
  it("posted calls", async () => {
    const body = fc.oneof(
      fc
        .record({ id: fc.constantFrom(1, "a"), method, params })
        .map((call) => JSON.stringify({ jsonrpc: "2.0", ...call })),
      fc.json(),
      fc.string({ maxLength: 50 }),
      fc.constantFrom("[".repeat(5000), `{"id":1,"method":"${SECRET}"`, "[[]]", "[null]", '"x"'),
    );
    await fc.assert(
      fc.asyncProperty(body, async (text) => {
        const response = await fetch(`http://127.0.0.1:${node.ports.rpc}/`, {
          method: "POST",
          body: text,
        });
        const answer = await response.text();
        if (response.headers.get("content-type") === "text/html" || answer === "") return;
        for (const { error } of [JSON.parse(answer)].flat() as {
          error?: { code: number; data?: string };
        }[]) {
          if (error === undefined) continue;
          expect(CODES).toContain(error.code);
          expect(error.data ?? "").not.toMatch(/its log says why/);
        }
      }),
      { numRuns: 400 },
    );
    expect(log.length).toBeGreaterThan(0);
    await stillServes();
  });

  it("calls by URI", async () => {
    await fc.assert(
      fc.asyncProperty(
        method,
        fc.array(
          fc.tuple(
            fc.constantFrom(
              "height",
              "hash",
              "query",
              "page",
              "tx",
              "path",
              "data",
              "prove",
              "chunk",
            ),
            broken,
          ),
          { maxLength: 4 },
        ),
        async (name, pairs) => {
          const query = new URLSearchParams(pairs).toString();
          const response = await fetch(`http://127.0.0.1:${node.ports.rpc}/${name}?${query}`);
          expect(await response.text()).not.toMatch(/its log says why/);
          expect([200, 404, 500]).toContain(response.status);
        },
      ),
      { numRuns: 300 },
    );
    await stillServes();
  });

  it("REST calls", async () => {
    const routes = restRoutePaths();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...routes),
        fc.array(broken, { minLength: 4, maxLength: 4 }),
        fc.array(
          fc.tuple(
            fc.constantFrom(
              "pagination.limit",
              "pagination.key",
              "pagination.offset",
              "filters.owner",
              "filters.state",
              "filters.dseq",
              "id.owner",
              "id.dseq",
              "query",
              "filters",
              "denom",
              "x.y",
            ),
            broken,
          ),
          { maxLength: 4 },
        ),
        fc.option(broken, { nil: undefined }),
        fc.oneof(fc.json(), broken),
        async (route, fields, pairs, height, text) => {
          let used = 0;
          const path = route.path.replaceAll(/\{[^}]*\}/g, () =>
            encodeURIComponent(fields[used++ % 4] ?? ""),
          );
          const isHeader = height !== undefined && /^[\x20-\x7e]*$/.test(height);
          const response = await fetch(
            `http://127.0.0.1:${node.ports.rest}${path}?${new URLSearchParams(pairs)}`,
            {
              method: route.verb,
              headers: isHeader ? { "x-cosmos-block-height": height } : {},
              ...(route.verb === "GET" ? {} : { body: text }),
            },
          );
          const answer = (await response.json()) as { code?: number; message?: string };
          if (response.status === 200) return;
          expect(answer.message).not.toMatch(/its log says why/);
          expect(answer).toMatchObject({ code: expect.any(Number), details: [] });
        },
      ),
      { numRuns: 500 },
    );
    await stillServes();
  });

  it("gRPC bytes", async () => {
    const client = new Client(`127.0.0.1:${node.ports.grpc}`, credentials.createInsecure());
    const paths = schema
      .services()
      .filter(({ isMsgService }) => !isMsgService)
      .flatMap(({ methods }) => methods.map(({ path }) => path));
    const raw = (bytes: Buffer): Buffer => bytes;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...paths),
        fc.oneof(
          fc.uint8Array({ maxLength: 40 }),
          fc
            .string()
            .map((text) =>
              Buffer.concat([Buffer.from([0x0a, Buffer.byteLength(text)]), Buffer.from(text)]),
            ),
        ),
        async (path, bytes) => {
          const error = await new Promise<ServiceError | null>((resolve) =>
            client.makeUnaryRequest(path, raw, raw, Buffer.from(bytes), new Metadata(), resolve),
          );
          expect(error?.details ?? "").not.toMatch(/its log says why/);
        },
      ),
      { numRuns: 400 },
    );
    client.close();
    await stillServes();
  });

  it("WebSocket messages", async () => {
    const socket = new WebSocket(`ws://127.0.0.1:${node.ports.rpc}/websocket`);
    await once(socket, "open");
    const answers: string[] = [];
    socket.on("message", (data) => answers.push(String(data)));
    const message = fc.oneof(
      fc
        .record({ id: fc.constantFrom(1, "a", null), method, params })
        .map((call) => JSON.stringify(call)),
      fc.json(),
      fc.string({ maxLength: 40 }),
    );
    for (const text of fc.sample(message, 300)) {
      socket.send(text);
      await new Promise((resolve) => setImmediate(resolve));
    }
    socket.send(JSON.stringify({ id: "end", method: "health" }));
    while (!answers.some((answer) => answer.includes('"end"'))) await once(socket, "message");
    for (const answer of answers) expect(answer).not.toMatch(/its log says why/);
    socket.close();
    await once(socket, "close");
    await stillServes();
  });

  it("bytes that are no HTTP, on every port", async () => {
    const ports = Object.values(node.ports);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ports),
        fc.oneof(
          fc.uint8Array({ maxLength: 200 }),
          fc.constantFrom(
            `GET / HTTP/1.1\r\nHost: ${"x".repeat(20_000)}\r\n\r\n`,
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
            "GET http://[ HTTP/1.1\r\n\r\n",
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0",
          ),
        ),
        async (port, bytes) => {
          const socket = connect(port, "127.0.0.1");
          socket.on("error", () => socket.destroy());
          socket.on("data", () => undefined);
          socket.write(bytes);
          socket.end();
          await new Promise((resolve) => socket.once("close", resolve));
        },
      ),
      { numRuns: 60 },
    );
    await stillServes();
  });
});
