import { messageCodec } from "@vyom/proto";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningNode } from "../src/index.ts";
import { startTestNode, testAddress } from "./chain-fixture.ts";

let node: RunningNode;
beforeAll(async () => {
  node = await startTestNode();
});
afterAll(() => node.stop());

const BALANCE = "/cosmos.bank.v1beta1.Query/Balance";
function framed(message: Uint8Array, kind = 0): Buffer {
  const head = Buffer.alloc(5);
  head.writeUInt8(kind, 0);
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
}
const balanceRequest = (address: string): Buffer =>
  framed(
    messageCodec<object>("cosmos.bank.v1beta1.QueryBalanceRequest")
      .encode({ address, denom: "uakt" })
      .finish(),
  );
interface Reply {
  readonly message: Buffer | undefined;
  readonly trailers: string;
  readonly headers: Headers;
}
async function call(
  body: Uint8Array,
  options: { readonly path?: string; readonly type?: string; readonly height?: string } = {},
): Promise<Reply> {
  const type = options.type ?? "application/grpc-web+proto";
  const isText = type.includes("text");
  const response = await fetch(`http://127.0.0.1:${node.ports.rest}${options.path ?? BALANCE}`, {
    method: "POST",
    headers: {
      "content-type": type,
      origin: "https://app.example",
      ...(options.height === undefined ? {} : { "x-cosmos-block-height": options.height }),
    },
    body: isText ? Buffer.from(body).toString("base64") : Buffer.from(body),
  });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe(
    isText ? "application/grpc-web-text+proto" : "application/grpc-web+proto",
  );
  const received = Buffer.from(await response.arrayBuffer());
  const answer = isText ? Buffer.from(received.toString(), "base64") : received;
  let message: Buffer | undefined;
  let trailers = "";
  for (let place = 0; place < answer.length;) {
    const end = place + 5 + answer.readUInt32BE(place + 1);
    const content = answer.subarray(place + 5, end);
    if (answer.readUInt8(place) === 0) message = content;
    else trailers += content.toString();
    place = end;
  }
  return { message, trailers, headers: response.headers };
}

describe("gRPC-Web on the REST port", () => {
  it.each(["application/grpc-web+proto", "application/grpc-web", "application/grpc-web-text"])(
    "answers a call as %s",
    async (type) => {
      const { message, trailers, headers } = await call(balanceRequest(testAddress(0)), { type });
      const codec = messageCodec("cosmos.bank.v1beta1.QueryBalanceResponse");
      expect(codec.decode(message ?? Buffer.alloc(0))).toMatchObject({
        balance: { denom: "uakt", amount: "1000000000000" },
      });
      expect(trailers).toBe("grpc-status:0\r\n");
      expect(BigInt(headers.get("x-cosmos-block-height") ?? "0")).toBeGreaterThan(0n);
      expect(headers.get("access-control-allow-origin")).toBe("*");
      expect(headers.get("access-control-expose-headers")).toMatch(/grpc-status/);
    },
  );
  it("answers at an older height, and the node's own services", async () => {
    const { headers } = await call(balanceRequest(testAddress(0)), { height: "1" });
    expect(headers.get("x-cosmos-block-height")).toBe("1");
    const path = "/cosmos.base.tendermint.v1beta1.Service/GetLatestBlock";
    expect((await call(framed(new Uint8Array(0)), { path })).trailers).toBe("grpc-status:0\r\n");
  });
  it.each([
    [
      "a malformed address",
      balanceRequest("nonsense"),
      {},
      /^grpc-status:3\r\ngrpc-message:\S+\r\n$/,
    ],
    ["a height to come", balanceRequest(testAddress(0)), { height: "999999" }, /^grpc-status:3/],
    ["a height in words", balanceRequest(testAddress(0)), { height: "soon" }, /^grpc-status:3/],
    [
      "an unknown method",
      framed(new Uint8Array(0)),
      { path: "/no.such.Query/Thing" },
      /^grpc-status:12/,
    ],
    ["a compressed message", framed(new Uint8Array(0), 1), {}, /^grpc-status:12/],
    ["no frame", new Uint8Array(3), {}, /^grpc-status:3/],
    ["a frame cut short", balanceRequest(testAddress(0)).subarray(0, -2), {}, /^grpc-status:3/],
  ] as const)("tells the status of %s", async (_, body, options, trailers) => {
    const answer = await call(body, options);
    expect(answer.message).toBeUndefined();
    expect(answer.trailers).toMatch(trailers);
  });
  it("answers bytes of any kind with a status", async () => {
    const paths = fc.constantFrom(
      BALANCE,
      "/cosmos.tx.v1beta1.Service/Simulate",
      "/akash.market.v1beta5.Query/Orders",
      "/x/y",
    );
    const bodies = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.uint8Array({ maxLength: 40 }).map((message) => framed(message)),
    );
    const types = fc.constantFrom("application/grpc-web+proto", "application/grpc-web-text");
    await fc.assert(
      fc.asyncProperty(paths, bodies, types, async (path, body, type) => {
        const { trailers } = await call(body, { path, type });
        expect(trailers).toMatch(/^grpc-status:\d+\r\n/);
        expect(trailers).not.toMatch(/its%20log/);
      }),
      { numRuns: 150 },
    );
  });
});
