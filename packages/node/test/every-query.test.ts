import { Client, Metadata, credentials, type ServiceError } from "@grpc/grpc-js";
import { messageCodec, messageToJson, schema, type MethodSchema } from "@vyom/proto";
import { base64FromBytes } from "@vyom/core";
import type { Json } from "@vyom/runtime";
import { httpStatusOf } from "@vyom/runtime";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningNode } from "../src/index.ts";
import { startTestNode, testGenesis } from "./chain-fixture.ts";
import { AUTHORITY_GRANTS, CAST, SCRIPT } from "./every-message.ts";
import { REQUESTS, UNKNOWN } from "./every-query.ts";
import { at, rpc } from "./rpc-call.ts";
import { signedTx } from "./tx-draft.ts";

const KEPT = 30;
const metadata = ["uact", "uakt"].map((base): Json => ({
  description: "",
  denom_units: [{ denom: base, exponent: 0, aliases: [] }],
  base,
  display: base,
  name: base,
  symbol: base,
  uri: "",
  uri_hash: "",
}));
let node: RunningNode;
let client: Client;
/** A height that is still kept, two thirds through the script. */
let middle = 0n;
beforeAll(async () => {
  const plain = testGenesis(
    CAST.map(({ address }) => address),
    { authz: AUTHORITY_GRANTS },
  );
  const genesis = plain as { app_state: Record<string, Record<string, Json>> };
  const bank = { ...genesis.app_state["bank"], denom_metadata: metadata };
  node = await startTestNode({
    genesis: { ...genesis, app_state: { ...genesis.app_state, bank } } as Json,
    intervalMs: 3_600_000,
    gapMs: 1,
    keepRecent: KEPT,
  });
  client = new Client(`127.0.0.1:${node.ports.grpc}`, credentials.createInsecure());
  const sequences = new Map<string, bigint>();
  for (const [index, { by, message }] of SCRIPT.entries()) {
    const sequence = sequences.get(by.address) ?? 0n;
    sequences.set(by.address, sequence + 1n);
    const tx = signedTx({ signers: [{ account: by, sequence }], messages: [message] });
    const sent = await rpc(node, "broadcast_tx_commit", { tx: base64FromBytes(tx) });
    expect(at(sent, "tx_result.log"), message.typeName).toBe("");
    expect(at(sent, "tx_result.code"), message.typeName).toBe(0);
    if (index === Math.floor(SCRIPT.length * 0.66)) middle = node.height();
  }
});
afterAll(async () => {
  client.close();
  await node.stop();
});

interface Reply {
  /** The answer as the gateway prints it. */
  readonly json: unknown;
  readonly height: string;
}
const raw = (bytes: Buffer): Buffer => bytes;
function methodOf(path: string): MethodSchema {
  const [, service = "", name = ""] = path.split("/");
  const method = schema.service(service).methods.find((entry) => entry.name === name);
  if (method === undefined) throw new TypeError(`no method ${path}`);
  return method;
}
function grpc(path: string, request: object, height?: bigint): Promise<Reply> {
  const method = methodOf(path);
  const codec = messageCodec<object>(method.input);
  const bytes = Buffer.from(codec.encode(codec.fromPartial(request)).finish());
  const asked = new Metadata();
  if (height !== undefined) asked.set("x-cosmos-block-height", String(height));
  return new Promise((resolve, reject) => {
    let answered = "";
    const call = client.makeUnaryRequest(
      path,
      raw,
      raw,
      bytes,
      asked,
      (error: ServiceError | null, found?: Buffer) => {
        if (error !== null) reject(error);
        else
          resolve({
            height: answered,
            json: messageToJson(
              method.output,
              messageCodec<object>(method.output).decode(found ?? Buffer.alloc(0)),
            ),
          });
      },
    );
    call.on("metadata", (told: Metadata) => {
      answered = String(told.get("x-cosmos-block-height")[0] ?? "");
    });
  });
}
const failed = (call: Promise<unknown>): Promise<ServiceError> =>
  call.then(
    () => expect.fail("the call should fail"),
    (error: unknown) => error as ServiceError,
  );

/** Path and parameters of a request's first route: fields that the path lacks go behind the question mark. */
function restPath(path: string, request: object): string {
  const method = methodOf(path);
  const codec = messageCodec<object>(method.input);
  const fields = new Map<string, string>();
  const collect = (json: unknown, name: string): void => {
    if (Array.isArray(json)) return;
    if (typeof json === "object" && json !== null)
      for (const [key, value] of Object.entries(json))
        collect(value, name === "" ? key : `${name}.${key}`);
    else if (json !== null && json !== "" && json !== "0" && json !== 0 && json !== false)
      fields.set(name, String(json));
  };
  collect(messageToJson(method.input, codec.fromPartial(request)), "");
  const route = method.routes[0]?.path ?? "";
  const filled = route.replaceAll(/\{([\w.]+)[^}]*\}/g, (_, name: string) => {
    const value = fields.get(name) ?? "0";
    fields.delete(name);
    return encodeURIComponent(value);
  });
  return `${filled}?${new URLSearchParams([...fields])}`;
}
async function rest(
  path: string,
  request: object,
  height?: bigint,
): Promise<Reply & { status: number }> {
  const response = await fetch(
    `http://127.0.0.1:${node.ports.rest}${restPath(path, request)}`,
    height === undefined ? {} : { headers: { "x-cosmos-block-height": String(height) } },
  );
  return {
    status: response.status,
    json: await response.json(),
    height: response.headers.get("grpc-metadata-x-cosmos-block-height") ?? "",
  };
}

/** Two queries share a path; the first of them is reached by it, as with the reference. */
const SHADOWED = "/cosmos.auth.v1beta1.Query/AddressStringToBytes";
/** How much an answer holds. */
const size = (json: unknown): number => JSON.stringify(json).length;

describe("every query of every module", () => {
  it("is in the table of requests", () => {
    expect(Object.keys(REQUESTS).toSorted()).toEqual(node.app.router.queryPaths.toSorted());
    expect(middle).toBeGreaterThan(node.height() - BigInt(KEPT));
  });
  it.each(Object.entries(REQUESTS))(
    "answers over gRPC and REST alike, at every kept height: %s",
    async (path, request) => {
      for (const height of [undefined, middle, node.height() - BigInt(KEPT) + 1n]) {
        const answer = await grpc(path, request, height).catch((error: ServiceError) => error);
        const shown = await rest(path, request, height);
        if (answer instanceof Error) {
          // What the script had not made yet at that height.
          expect(height, `${path} ${answer.message}`).toBeDefined();
          expect(answer.details).toMatch(/not found|no such/i);
          expect(shown.status).toBe(httpStatusOf(answer.code));
          continue;
        }
        expect(shown.status, restPath(path, request)).toBe(200);
        if (path !== SHADOWED) expect(shown.json).toEqual(answer.json);
        expect(answer.height).toBe(String(height ?? node.height()));
        expect(shown.height).toBe(answer.height);
        if (height === undefined) expect(size(answer.json)).toBeGreaterThan(2);
      }
      for (const [height, text] of [
        [1n, /pruned|not available|cannot be read/],
        [node.height() + 50n, /height in the future/],
      ] as const) {
        const error = await failed(grpc(path, request, height));
        expect(error.code).toBe(3);
        expect(error.details).toMatch(text);
        const shown = await rest(path, request, height);
        expect(shown).toMatchObject({
          status: 400,
          json: { code: 3, message: error.details, details: [] },
        });
      }
    },
  );
  it("shows the state as it was then", async () => {
    const path = "/cosmos.auth.v1beta1.Query/AccountInfo";
    const sequence = async (height?: bigint): Promise<bigint> => {
      const { json } = await grpc(path, REQUESTS[path] ?? {}, height);
      return BigInt((json as { info: { sequence: string } }).info.sequence);
    };
    expect(await sequence(middle)).toBeLessThan(await sequence());
    expect(await sequence(middle - 10n)).toBeLessThan(await sequence(middle));
  });
  it.each(UNKNOWN)("says what is not there: %s", async (path, request, status, text) => {
    const error = await failed(grpc(path, request));
    expect(error.details).toMatch(text);
    expect(error.code).toBe(status);
    const shown = await rest(path, request);
    expect(shown).toMatchObject({
      status: httpStatusOf(status),
      json: { code: status, message: error.details, details: [] },
    });
  });
});

describe("lists", () => {
  const listed = Object.entries(REQUESTS).filter(([path]) =>
    schema.message(methodOf(path).input).fieldsByName.has("pagination"),
  );
  const entriesOf = (json: unknown): readonly unknown[] =>
    Object.values(json as Record<string, unknown>).find(Array.isArray) ?? [];
  const pageOf = (json: unknown): { next_key: string | null } | null =>
    (json as { pagination: { next_key: string | null } | null }).pagination;

  it.each(listed)(
    "come page by page as they come whole, forwards, backwards and by offset: %s",
    async (path, request) => {
      const ask = async (pagination: object): Promise<unknown> =>
        (await grpc(path, { ...request, pagination })).json;
      const whole = entriesOf(await ask({ limit: 1000n }));
      expect(whole.length).toBeGreaterThan(0);
      for (const reverse of [false, true]) {
        const seen: unknown[] = [];
        let key = new Uint8Array(0);
        do {
          const json = await ask({ key, limit: 2n, reverse });
          seen.push(...entriesOf(json));
          key = Uint8Array.from(Buffer.from(pageOf(json)?.next_key ?? "", "base64"));
        } while (key.length > 0 && seen.length <= whole.length);
        expect(seen).toHaveLength(whole.length);
        if (reverse) expect(new Set(seen.map(size))).toEqual(new Set(whole.map(size)));
        else expect(seen).toEqual(whole);
      }
      const counted = await ask({ limit: 1n, countTotal: true });
      expect(entriesOf(counted)).toEqual(whole.slice(0, 1));
    },
  );
});
