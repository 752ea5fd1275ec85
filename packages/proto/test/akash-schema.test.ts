import {
  create,
  createFileRegistry,
  fromBinary,
  ScalarType,
  toBinary,
  type DescField,
  type DescMessage,
  type Message,
} from "@bufbuild/protobuf";
import { reflect } from "@bufbuild/protobuf/reflect";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import * as akashV1 from "@akashnetwork/chain-sdk/private-types/akash.v1";
import * as akashV1beta1 from "@akashnetwork/chain-sdk/private-types/akash.v1beta1";
import * as akashV1beta4 from "@akashnetwork/chain-sdk/private-types/akash.v1beta4";
import * as akashV1beta5 from "@akashnetwork/chain-sdk/private-types/akash.v1beta5";
import * as providerV1 from "@akashnetwork/chain-sdk/private-types/provider.akash.v1";
import * as manifestV2beta3 from "@akashnetwork/chain-sdk/private-types/provider.akash.v2beta3";
import { describe, expect, it } from "vitest";
import { fileDescriptorSetBase64 } from "../gen/descriptors.ts";
import { codecs } from "../gen/registry.ts";

/** The part of a published codec that is used here. */
interface PublishedCodec {
  readonly $type: string;
  encode(message: unknown): { finish(): Uint8Array };
  decode(bytes: Uint8Array): unknown;
}

/** Fields of the schema that the published client does not know yet, and the one of our own. */
const unpublished: ReadonlySet<string> = new Set([
  "akash.bme.v1.EventLedgerRecordExecuted.burned",
  "akash.bme.v1.EventLedgerRecordExecuted.burned_from",
  "akash.bme.v1.EventLedgerRecordExecuted.burner",
  "akash.bme.v1.EventLedgerRecordExecuted.minted",
  "akash.bme.v1.EventLedgerRecordExecuted.minted_to",
  "akash.bme.v1.EventLedgerRecordExecuted.minter",
  "akash.bme.v1.EventLedgerRecordExecuted.remint_credit_accrued",
  "akash.bme.v1.EventLedgerRecordExecuted.remint_credit_issued",
  "akash.bme.v1.EventLedgerRecordExecuted.spread",
  "akash.bme.v1.LedgerPendingRecord.attempts",
  "akash.bme.v1.Params.max_pending_attempts",
  "akash.bme.v1.Params.min_mint",
  "akash.deployment.v1.Deployment.reclamation",
  "akash.deployment.v1beta4.MsgCreateDeployment.reclamation",
  "akash.deployment.v1beta4.Params.settlement_denoms",
  "akash.discovery.v1.Akash.chain_id",
  "akash.discovery.v1.Akash.min_client_version",
  "akash.discovery.v1.Akash.node_version",
  "akash.discovery.v1.Akash.supported_versions",
  "akash.escrow.v1.DepositAuthorization.spend_limits",
  "akash.manifest.v2beta3.ServiceExposeHTTPOptions.proxy_buffer_size",
  "akash.manifest.v2beta3.ServiceParams.tee",
  "akash.market.v1.Lease.reclamation",
  "akash.market.v1beta5.Bid.reclamation_window",
  "akash.market.v1beta5.MsgCreateBid.reclamation_window",
  "akash.market.v1beta5.Order.reclamation",
  "akash.market.v1beta5.Params.max_reclamation_window",
  "akash.market.v1beta5.Params.min_reclamation_window",
  "akash.provider.v1.Inventory.leased_ip",
  "akash.provider.v1.Status.reclamation_window",
]);

/** Fields that the chain has changed, keeping the number, since the client was published. */
const changed: ReadonlySet<string> = new Set([
  "akash.bme.v1.LedgerRecord.remint_credit_accrued",
  "akash.bme.v1.LedgerRecord.remint_credit_issued",
  "akash.bme.v1.LedgerRecord.spread",
  "akash.oracle.v1.EventPriceRecovered.height",
  "akash.oracle.v1.EventPriceRecovered.id",
  "akash.oracle.v1.EventPriceStaled.id",
  "akash.oracle.v1.EventPriceStaled.last_height",
  "akash.provider.v1.BidScreeningResponse.resource_offers",
]);

const notShared: ReadonlySet<string> = new Set([...unpublished, ...changed]);

/** Messages of the published client that the chain has since dropped or renamed. */
const retired: ReadonlySet<string> = new Set([
  "akash.bme.v1.EventVaultSeeded",
  "akash.bme.v1.MintEpoch",
  "akash.bme.v1.MsgSeedVault",
  "akash.bme.v1.MsgSeedVaultResponse",
  "akash.oracle.v1.PythContractParams",
  "akash.oracle.v1.QueryPriceFeedConfigRequest",
  "akash.oracle.v1.QueryPriceFeedConfigResponse",
  "akash.oracle.v1.WormholeContractParams",
]);

const registry = createFileRegistry(
  fromBinary(FileDescriptorSetSchema, Buffer.from(fileDescriptorSetBase64, "base64")),
);

const exported: readonly (readonly [string, unknown])[] = [
  akashV1,
  akashV1beta1,
  akashV1beta4,
  akashV1beta5,
  providerV1,
  manifestV2beta3,
].flatMap((module) => Object.entries(module));

/** Served by no node, so not part of the schema. */
const isServed = (typeName: string): boolean =>
  !typeName.startsWith("akash.downtimedetector.") && !retired.has(typeName);

const published = new Map(
  exported
    .map(([, value]) => value)
    .filter(isPublishedCodec)
    .filter((codec) => isServed(codec.$type))
    .map((codec) => [codec.$type, codec]),
);

function isPublishedCodec(value: unknown): value is PublishedCodec {
  return typeof value === "object" && value !== null && "$type" in value;
}

function isPublishedEnum(value: unknown): boolean {
  return typeof value === "object" && value !== null && "UNRECOGNIZED" in value;
}

function enumNumbers(value: unknown): [string, unknown][] {
  return Object.entries(Object(value)).filter(
    ([, number]) => typeof number === "number" && number >= 0,
  );
}

function describedMessage(typeName: string): DescMessage {
  const message = registry.getMessage(typeName);
  if (message === undefined) throw new TypeError(`the schema has no message ${typeName}`);
  return message;
}

/** A message with every field set but those `omitted`, as bytes written from the descriptor. */
function sampleBytes(message: DescMessage, omitted: ReadonlySet<string>): Uint8Array {
  return toBinary(message, sample(message, omitted));
}

function sample(desc: DescMessage, omitted: ReadonlySet<string>): Message {
  const message = create(desc);
  const target = reflect(desc, message);
  const taken = new Set<string>();
  for (const field of desc.fields) {
    if (omitted.has(`${desc.typeName}.${field.name}`)) continue;
    if (field.oneof !== undefined && taken.has(field.oneof.name)) continue;
    if (field.oneof !== undefined) taken.add(field.oneof.name);
    if (field.fieldKind === "list") {
      const values = target.get(field);
      for (let index = 0; index < 2; index++) values.add(element(field, omitted));
    } else if (field.fieldKind === "map") {
      target.get(field).set("beta2", element(field, omitted));
    } else {
      target.set(field, element(field, omitted));
    }
  }
  return message;
}

function element(field: DescField, omitted: ReadonlySet<string>): never {
  return sampleValue(field, omitted) as never;
}

/** A value no reader takes for the default; decimals are text of value * 10^18. */
function sampleValue(field: DescField, omitted: ReadonlySet<string>): unknown {
  if (field.message !== undefined) {
    return reflect(field.message, sample(field.message, omitted));
  }
  if (field.enum !== undefined) return field.enum.values.at(-1)?.number;
  // 64-bit numbers stay below 2^53 and nanoseconds are whole milliseconds, which every client holds.
  if (field.name === "nanos") return 7_000_000;
  switch (field.scalar) {
    case ScalarType.BOOL:
      return true;
    case ScalarType.BYTES:
      return Buffer.from("31337");
    case ScalarType.STRING:
      return String(1_500_000_000_000_000_000n + BigInt(field.number));
    case ScalarType.INT64:
    case ScalarType.UINT64:
      return 1_700_000_000n + BigInt(field.number);
    default:
      return 300 + field.number;
  }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("hex");
}

/** The bytes after a trip through our generated codec. */
function throughOurs(typeName: string, bytes: Uint8Array): Uint8Array {
  const codec = codecs[typeName];
  if (codec === undefined) throw new TypeError(`no generated codec for ${typeName}`);
  return codec.encode(codec.decode(bytes)).finish();
}

/**
 * The bytes after a trip through the published client and back through ours, which undoes the one
 * liberty it takes: it writes repeated enums unpacked.
 */
function throughBoth(typeName: string, bytes: Uint8Array): Uint8Array {
  const codec = published.get(typeName);
  if (codec === undefined) throw new TypeError(`the published client has no ${typeName}`);
  return throughOurs(typeName, codec.encode(codec.decode(bytes)).finish());
}

const akashMessages = Object.keys(codecs).filter((typeName) => typeName.startsWith("akash."));

describe("Akash schema", () => {
  it("knows every message of the published client", () => {
    expect(published.size).toBeGreaterThan(250);
    const missing = [...published.keys()].filter((typeName) => !(typeName in codecs));
    expect(missing).toEqual([]);
  });

  it.each(akashMessages)("%s: the generated codec keeps every field", (typeName) => {
    const bytes = sampleBytes(describedMessage(typeName), new Set());
    expect(hex(throughOurs(typeName, bytes))).toBe(hex(bytes));
  });

  it.each([...published.keys()])("%s: the published client agrees", (typeName) => {
    const bytes = sampleBytes(describedMessage(typeName), notShared);
    expect(hex(throughBoth(typeName, bytes))).toBe(hex(bytes));
  });

  it.each([...unpublished])("%s is still unknown to the published client", (path) => {
    const typeName = path.slice(0, path.lastIndexOf("."));
    const others = new Set([...notShared].filter((other) => other !== path));
    const bytes = sampleBytes(describedMessage(typeName), others);
    const known = sampleBytes(describedMessage(typeName), notShared);
    expect(hex(bytes)).not.toBe(hex(known));
    expect(hex(throughBoth(typeName, bytes))).toBe(hex(known));
  });

  it("gives enum values the published client's numbers", () => {
    const ours = [...registry].filter((type) => type.kind === "enum");
    const isOurs = ([name, published]: readonly [string, unknown]): boolean =>
      ours.some(
        (type) =>
          type.name === name.slice(name.lastIndexOf("_") + 1) &&
          enumNumbers(published).every(([key, number]) =>
            type.values.some((value) => value.name === key && value.number === number),
          ),
      );
    const enums = exported.filter(([, value]) => isPublishedEnum(value));
    expect(enums.length).toBeGreaterThan(10);
    expect(enums.filter((entry) => !isOurs(entry)).map(([name]) => name)).toEqual(["Downtime"]);
  });
});
