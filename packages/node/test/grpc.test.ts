import { Client, Metadata, credentials, type ServiceError } from "@grpc/grpc-js";
import { messageCodec, schema } from "@vyom/proto";
import type { ServerReflectionResponse } from "@vyom/proto/grpc/reflection/v1";
import { FileDescriptorProto } from "@vyom/proto/google/protobuf/descriptor";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningNode } from "../src/index.ts";
import { startTestNode } from "./chain-fixture.ts";
import { at, broadcast } from "./rpc-call.ts";
import { signedSend, testAccount } from "./signed-sends.ts";

const accounts = [0, 1].map((number) => testAccount(`grpc-${number}`, BigInt(number)));
const [from, to] = accounts as [(typeof accounts)[0], (typeof accounts)[0]];
let node: RunningNode;
let client: Client;
beforeAll(async () => {
  node = await startTestNode({ accounts: accounts.map(({ address }) => address) });
  client = new Client(`127.0.0.1:${node.ports.grpc}`, credentials.createInsecure());
});
afterAll(async () => {
  client.close();
  await node.stop();
});

interface Reply {
  readonly message: Record<string, unknown>;
  /** What the initial metadata says. */
  readonly height: string;
}
const raw = (bytes: Buffer): Buffer => bytes;
function callRaw(
  path: string,
  request: Uint8Array,
  height?: string,
): Promise<{ bytes: Buffer; height: string }> {
  const metadata = new Metadata();
  if (height !== undefined) metadata.set("x-cosmos-block-height", height);
  return new Promise((resolve, reject) => {
    let answered = "";
    const call = client.makeUnaryRequest(
      path,
      raw,
      raw,
      Buffer.from(request),
      metadata,
      (error: ServiceError | null, bytes?: Buffer) =>
        error === null
          ? resolve({ bytes: bytes ?? Buffer.alloc(0), height: answered })
          : reject(error),
    );
    call.on("metadata", (found: Metadata) => {
      answered = String(found.get("x-cosmos-block-height")[0] ?? "");
    });
  });
}
/** Calls a method by its path with a partial request. */
async function call(path: string, request: object = {}, height?: string): Promise<Reply> {
  const [, service = "", name = ""] = path.split("/");
  const method = schema.service(service).methods.find((entry) => entry.name === name);
  if (method === undefined) throw new TypeError(`no method ${path}`);
  const codec = messageCodec<object>(method.input);
  const { bytes, height: answered } = await callRaw(
    path,
    codec.encode(codec.fromPartial(request)).finish(),
    height,
  );
  return {
    message: messageCodec<Record<string, unknown>>(method.output).decode(bytes),
    height: answered,
  };
}

describe("gRPC", () => {
  it("answers module queries, also for an older height", async () => {
    const balance = (height?: string): Promise<Reply> =>
      call("/cosmos.bank.v1beta1.Query/Balance", { address: to.address, denom: "uakt" }, height);
    const before = await balance();
    expect(BigInt(before.height)).toBeGreaterThan(0n);
    const sent = await broadcast(
      node,
      signedSend({ from, to: to.address, amount: 3n, sequence: 0n }),
    );
    expect(at(sent, "tx_result.code")).toBe(0);
    expect((await balance()).message).not.toEqual(before.message);
    const old = await balance(before.height);
    expect(old.message).toEqual(before.message);
    expect(old.height).toBe(before.height);
    expect((await call("/akash.market.v1beta5.Query/Params")).message["params"]).toBeDefined();
  });

  it("serves transactions: simulate, broadcast, find, list, and blocks with them", async () => {
    const txBytes = signedSend({ from: to, to: from.address, amount: 4n, sequence: 0n });
    const simulated = await call("/cosmos.tx.v1beta1.Service/Simulate", { txBytes });
    expect(simulated.message).toMatchObject({ gasInfo: { gasUsed: expect.any(BigInt) } });
    const sent = await call("/cosmos.tx.v1beta1.Service/BroadcastTx", { txBytes, mode: 2 });
    const { code, txhash } = sent.message["txResponse"] as { code: number; txhash: string };
    expect(code).toBe(0);
    const query = `tx.hash='${txhash}'`;
    const found = await included(txhash);
    expect(found.message).toMatchObject({ txResponse: { code: 0, txhash } });
    const listed = await call("/cosmos.tx.v1beta1.Service/GetTxsEvent", { query });
    expect(listed.message).toMatchObject({ total: 1n, txs: [{ body: { memo: "" } }] });
    const { height } = found.message["txResponse"] as { height: bigint };
    const block = await call("/cosmos.tx.v1beta1.Service/GetBlockWithTxs", { height });
    expect(block.message["txs"]).toHaveLength(1);
    const decoded = await call("/cosmos.tx.v1beta1.Service/TxDecode", { txBytes });
    const encoded = await call("/cosmos.tx.v1beta1.Service/TxEncode", decoded.message);
    expect(Buffer.from(encoded.message["txBytes"] as Uint8Array)).toEqual(Buffer.from(txBytes));
  });
  async function included(hash: string): Promise<Reply> {
    for (;;) {
      try {
        return await call("/cosmos.tx.v1beta1.Service/GetTx", { hash });
      } catch (error) {
        expect((error as ServiceError).code).toBe(5);
      }
    }
  }

  it("serves the node's own services and discovery", async () => {
    const base = "/cosmos.base.tendermint.v1beta1.Service";
    expect((await call(`${base}/GetLatestBlock`)).message["sdkBlock"]).toBeDefined();
    expect((await call(`${base}/GetBlockByHeight`, { height: 1n })).message).toMatchObject({
      block: { header: { height: 1n } },
    });
    expect((await call(`${base}/GetLatestValidatorSet`)).message["validators"]).toHaveLength(1);
    expect((await call(`${base}/GetSyncing`)).message).toEqual({ syncing: false });
    expect((await call("/cosmos.base.node.v1beta1.Service/Config")).message).toMatchObject({
      minimumGasPrice: "0.0025uakt",
    });
    expect((await call("/akash.discovery.v1.Discovery/GetInfo")).message).toMatchObject({
      info: { chainId: node.chainId },
    });
    const query = await call(`${base}/ABCIQuery`, { path: "/app/version" });
    expect(Buffer.from(query.message["value"] as Uint8Array).toString()).toBe("0.0.0-test");
  });

  it("says with a status what is wrong", async () => {
    const failed = (promise: Promise<unknown>): Promise<ServiceError> =>
      promise.then(
        () => expect.fail("the call should fail"),
        (error: unknown) => error as ServiceError,
      );
    const missing = await failed(call("/cosmos.tx.v1beta1.Service/GetTx", { hash: "00" }));
    expect(missing).toMatchObject({ code: 5, details: "tx not found: 00" });
    const path = "/cosmos.bank.v1beta1.Query/Balance";
    expect(await failed(call(path, { address: "x", denom: "uakt" }))).toMatchObject({ code: 3 });
    expect(await failed(callRaw(path, Uint8Array.of(0xff, 0xff)))).toMatchObject({ code: 3 });
    expect(await failed(call(path, {}, "99999"))).toMatchObject({ code: 3 });
    expect(await failed(call(path, {}, "x"))).toMatchObject({ code: 3 });
    expect(await failed(callRaw("/cosmos.bank.v1beta1.Query/None", Buffer.alloc(0)))).toMatchObject(
      {
        code: 12,
      },
    );
  });
});

describe.each(["v1", "v1alpha"])("reflection %s", (version) => {
  function reflect(request: object): Promise<ServerReflectionResponse> {
    const input = messageCodec<object>("grpc.reflection.v1.ServerReflectionRequest");
    const output = messageCodec<ServerReflectionResponse>(
      "grpc.reflection.v1.ServerReflectionResponse",
    );
    return new Promise((resolve, reject) => {
      const stream = client.makeBidiStreamRequest(
        `/grpc.reflection.${version}.ServerReflection/ServerReflectionInfo`,
        raw,
        raw,
        new Metadata(),
      );
      stream.on("data", (bytes: Buffer) => resolve(output.decode(bytes)));
      stream.on("error", reject);
      stream.write(Buffer.from(input.encode(input.fromPartial(request)).finish()));
      stream.end();
    });
  }
  it("lists services and gives files with all their imports", async () => {
    const listed = await reflect({ listServices: "*" });
    const names = listed.listServicesResponse?.service.map(({ name }) => name) ?? [];
    for (const name of [
      "akash.market.v1beta5.Query",
      "cosmos.bank.v1beta1.Query",
      "cosmos.tx.v1beta1.Service",
      "akash.discovery.v1.Discovery",
      `grpc.reflection.${version}.ServerReflection`,
    ])
      expect(names).toContain(name);
    for (const name of names) {
      const answer = await reflect({ fileContainingSymbol: name });
      const files = (answer.fileDescriptorResponse?.fileDescriptorProto ?? []).map((bytes) =>
        FileDescriptorProto.decode(bytes),
      );
      const given = new Set(files.map((file) => file.name));
      expect(files.length, name).toBeGreaterThan(0);
      for (const file of files)
        for (const path of file.dependency) expect(given, `${name}: ${path}`).toContain(path);
    }
    const own = await reflect({ fileContainingSymbol: "akash.market.v1beta5.Query.Orders" });
    expect(own.fileDescriptorResponse?.fileDescriptorProto.length).toBeGreaterThan(1);
  });
  it("refuses what it does not know", async () => {
    const unknown = await reflect({ fileContainingSymbol: "no.such.Thing" });
    expect(unknown.errorResponse?.errorCode).toBe(5);
    expect((await reflect({})).errorResponse?.errorCode).toBe(3);
  });
});
