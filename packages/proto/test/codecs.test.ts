import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { checkStrict, messageCodec, messageFromJson, messageToJson, schema } from "@vyom/proto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { messageArbitrary } from "./message-arbitrary.ts";

/** The part of a cosmjs-types codec that is used here. */
interface PublishedCodec {
  readonly typeUrl: string;
  encode(message: unknown): { finish(): Uint8Array };
  decode(bytes: Uint8Array): unknown;
  fromPartial(object: object): object;
}

const require = createRequire(import.meta.url);
const root = dirname(require.resolve("cosmjs-types/cosmos/base/v1beta1/coin")).replace(
  /cosmos\/base\/v1beta1$/,
  "",
);

/** Parts of the SDK that no node of ours serves. */
const unserved =
  /^cosmos\.(app|benchmark|circuit|counter|crypto\.(hd|keyring)|group|genutil|ics23|nft|orm|protocolpool|store)\.|\.module\.|^cosmos\.(epochs|autocli|msg|query|base\.(kv|snapshots|store))\.|^cosmos\.tx\.config\.|^tendermint\.(blocksync|consensus|mempool|privval|rpc|state|statesync|store)\./;

function publishedCodecs(): ReadonlyMap<string, PublishedCodec> {
  const found = new Map<string, PublishedCodec>();
  for (const folder of ["cosmos", "tendermint"]) {
    for (const path of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })) {
      if (!path.endsWith(".js") || path.includes(".rpc.")) continue;
      const name = `cosmjs-types/${folder}/${path.slice(0, -3)}`;
      for (const value of Object.values(require(name) as Record<string, unknown>)) {
        if (typeof value !== "object" || value === null || !("typeUrl" in value)) continue;
        const codec = value as PublishedCodec;
        if (!unserved.test(codec.typeUrl.slice(1))) found.set(codec.typeUrl.slice(1), codec);
      }
    }
  }
  return found;
}

/** Nested messages, which cosmjs-types names without their outer message; their fields are checked through it. */
const nested: ReadonlySet<string> = new Set([
  "cosmos.staking.v1beta1.Validators",
  "cosmos.tx.v1beta1.Multi",
  "cosmos.tx.v1beta1.Single",
  "cosmos.tx.signing.v1beta1.Data",
  "cosmos.tx.signing.v1beta1.Multi",
  "cosmos.tx.signing.v1beta1.Single",
]);
/** Holds google's descriptors, whose proto2 presence cosmjs-types does not keep. */
const proto2: ReadonlySet<string> = new Set(["cosmos.reflection.v1.FileDescriptorsResponse"]);

/** cosmjs-types fills in missing messages, so only what is there can be compared. */
function withoutUndefined(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutUndefined);
  if (typeof value !== "object" || value === null || value instanceof Uint8Array) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(entries.map(([name, inner]) => [name, withoutUndefined(inner)]));
}

const published = publishedCodecs();
const own = schema.messages().filter((name) => !name.startsWith("google.api."));

describe("codecs against cosmjs-types", () => {
  it("know every message that is published for the modules we serve", () => {
    const missing = [...published.keys()].filter((name) => schema.tryMessage(name) === undefined);
    expect(new Set(missing)).toEqual(nested);
    expect(published.size).toBeGreaterThan(400);
  });

  for (const [typeName, codec] of published) {
    if (nested.has(typeName) || proto2.has(typeName)) continue;
    it(`${typeName} both ways`, () => {
      const mine = messageCodec(typeName);
      expect(Object.keys(codec.fromPartial({})).sort()).toEqual(
        Object.keys(mine.create() as object).sort(),
      );
      fc.assert(
        fc.property(messageArbitrary(typeName), (message) => {
          const theirs = codec.encode(codec.decode(mine.encode(message).finish())).finish();
          const back = mine.decode(theirs) as object;
          expect(back).toMatchObject(withoutUndefined(mine.fromPartial(message)) as object);
          const again = codec.decode(mine.encode(back).finish());
          expect(codec.encode(again).finish()).toEqual(theirs);
        }),
        { seed: 11, numRuns: 5 },
      );
    });
  }
});

describe("every message of the schema", () => {
  it("survives bytes and JSON, and its bytes are strict", () => {
    for (const typeName of own) {
      if (typeName.startsWith("google.protobuf.")) continue;
      const codec = messageCodec(typeName);
      fc.assert(
        fc.property(messageArbitrary(typeName), (message) => {
          const bytes = codec.encode(message).finish();
          checkStrict(typeName, bytes);
          const decoded = codec.decode(bytes) as object;
          const json = messageToJson(typeName, decoded);
          const again = messageFromJson<object>(typeName, json);
          expect(messageToJson(typeName, again), typeName).toEqual(json);
        }),
        { seed: 12, numRuns: 3 },
      );
    }
  });
});
