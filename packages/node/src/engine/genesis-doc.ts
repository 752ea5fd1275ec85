import { VyomError, base64FromBytes, tryBytesFromBase64 } from "@vyom/core";
import type { Duration } from "@vyom/proto/google/protobuf/duration";
import type { Timestamp } from "@vyom/proto/google/protobuf/timestamp";
import type { ConsensusParams } from "@vyom/proto/tendermint/types";
import { DEFAULT_CONSENSUS_PARAMS, type Json } from "@vyom/runtime";
import { upperHex } from "../block/json.ts";
import { timestampFromText, timestampToText } from "../block/time.ts";
import { consensusAddress, sortValidators, type Validator } from "../block/validator.ts";

/** A genesis document, read: CometBFT's part parsed, the application's as JSON. */
export interface GenesisDoc {
  readonly chainId: string;
  readonly time: Timestamp;
  readonly initialHeight: bigint;
  readonly consensusParams: ConsensusParams;
  readonly validators: readonly Validator[];
  readonly appState: { readonly [moduleName: string]: Json };
}

const record = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
const integer = (value: unknown, fallback: string): bigint => {
  const text = typeof value === "number" || typeof value === "string" ? String(value) : fallback;
  if (!/^-?\d{1,19}$/.test(text))
    throw new VyomError(
      "node.genesis",
      `genesis holds "${text.slice(0, 40)}" where a whole number belongs`,
    );
  return BigInt(text);
};

function durationOf(nanoseconds: bigint): Duration {
  return { seconds: nanoseconds / 1_000_000_000n, nanos: Number(nanoseconds % 1_000_000_000n) };
}

/** Reads CometBFT's JSON of consensus parameters; absent parts take their defaults. */
function consensusParamsFromJson(json: unknown): ConsensusParams {
  const given = record(json);
  const usual = record(consensusParamsToJson(DEFAULT_CONSENSUS_PARAMS));
  const whole = (part: string, name: string): bigint =>
    integer(record(given[part])[name], String(record(usual[part])[name]));
  const types = record(given["validator"])["pub_key_types"];
  return {
    block: { maxBytes: whole("block", "max_bytes"), maxGas: whole("block", "max_gas") },
    evidence: {
      maxAgeNumBlocks: whole("evidence", "max_age_num_blocks"),
      maxAgeDuration: durationOf(whole("evidence", "max_age_duration")),
      maxBytes: whole("evidence", "max_bytes"),
    },
    validator: Array.isArray(types)
      ? { pubKeyTypes: types.map(String) }
      : DEFAULT_CONSENSUS_PARAMS.validator,
    version: { app: whole("version", "app") },
    abci: { voteExtensionsEnableHeight: whole("abci", "vote_extensions_enable_height") },
  };
}
/** CometBFT's JSON of consensus parameters. */
export function consensusParamsToJson(params: ConsensusParams): Json {
  const age = params.evidence?.maxAgeDuration ?? { seconds: 0n, nanos: 0 };
  return {
    block: {
      max_bytes: String(params.block?.maxBytes ?? 0n),
      max_gas: String(params.block?.maxGas ?? 0n),
    },
    evidence: {
      max_age_num_blocks: String(params.evidence?.maxAgeNumBlocks ?? 0n),
      max_age_duration: String(age.seconds * 1_000_000_000n + BigInt(age.nanos)),
      max_bytes: String(params.evidence?.maxBytes ?? 0n),
    },
    validator: { pub_key_types: params.validator?.pubKeyTypes ?? [] },
    version: { app: String(params.version?.app ?? 0n) },
    abci: { vote_extensions_enable_height: String(params.abci?.voteExtensionsEnableHeight ?? 0n) },
  };
}

/** Reads a genesis document of the reference's form. @throws VyomError `node.genesis` naming what is wrong */
export function parseGenesisDoc(json: Json): GenesisDoc {
  const doc = record(json);
  const chainId = doc["chain_id"];
  if (typeof chainId !== "string" || chainId === "" || chainId.length > 50)
    throw new VyomError("node.genesis", "genesis needs a chain_id of 1 to 50 characters");
  if (typeof doc["genesis_time"] !== "string")
    throw new VyomError("node.genesis", "genesis needs a genesis_time");
  const consensus = record(doc["consensus"]);
  const listed = consensus["validators"] ?? doc["validators"];
  const validators = (Array.isArray(listed) ? listed : []).map((entry: unknown): Validator => {
    const publicKey = tryBytesFromBase64(String(record(record(entry)["pub_key"])["value"] ?? ""));
    if (publicKey?.length !== 32)
      throw new VyomError(
        "node.genesis",
        "a genesis validator needs an ed25519 pub_key of 32 bytes",
      );
    return {
      address: consensusAddress(publicKey),
      publicKey,
      power: integer(record(entry)["power"], "0"),
    };
  });
  return {
    chainId,
    time: timestampFromText(doc["genesis_time"]),
    initialHeight:
      integer(doc["initial_height"], "1") === 0n ? 1n : integer(doc["initial_height"], "1"),
    consensusParams: consensusParamsFromJson(consensus["params"] ?? doc["consensus_params"]),
    validators: sortValidators(validators),
    appState: record(doc["app_state"]) as { readonly [moduleName: string]: Json },
  };
}

/** The document as CometBFT's RPC shows it: parameters and validators in their old places, whatever form the file has. */
export function genesisDocToJson(doc: GenesisDoc): Json {
  return {
    genesis_time: timestampToText(doc.time),
    chain_id: doc.chainId,
    initial_height: String(doc.initialHeight),
    consensus_params: consensusParamsToJson(doc.consensusParams),
    ...(doc.validators.length === 0
      ? {}
      : {
          validators: doc.validators.map((validator) => ({
            address: upperHex(validator.address),
            pub_key: {
              type: "tendermint/PubKeyEd25519",
              value: base64FromBytes(validator.publicKey),
            },
            power: String(validator.power),
            name: "",
          })),
        }),
    app_hash: "",
    app_state: doc.appState,
  };
}
