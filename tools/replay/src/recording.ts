import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { VyomError } from "@vyom/core";
import type { Json } from "@vyom/proto";

/** A recorded event; values are text as the RPC printed them. */
export interface RecordedEvent {
  readonly type: string;
  readonly attributes: readonly { readonly key: string; readonly value: string }[];
}
export interface RecordedResult {
  readonly code: number;
  readonly codespace: string;
  readonly log: string;
  /** Base64, `null` for none. */
  readonly data: string | null;
  readonly gas_wanted: string;
  readonly gas_used: string;
  readonly events: readonly RecordedEvent[];
}
export interface RecordedBlock {
  readonly height: number;
  /** RFC 3339 with up to nine fraction digits. */
  readonly time: string;
  readonly proposer_address: string;
  readonly decided_last_commit: {
    readonly round: number;
    readonly votes: readonly {
      readonly address: string;
      readonly power: string;
      readonly block_id_flag: number;
    }[];
  };
  readonly misbehavior: readonly Json[];
  /** Base64. */
  readonly txs: readonly string[];
  readonly results: readonly RecordedResult[];
  readonly finalize_block_events: readonly RecordedEvent[];
  readonly validator_updates: readonly Json[];
}
/** One broadcast: what CheckTx said and, if it entered a block, where and how it ended. */
export interface RecordedStep {
  readonly hash?: string;
  readonly note: string;
  readonly msgs: readonly string[];
  readonly sent_after_height: number;
  readonly check: { readonly code: number; readonly codespace: string; readonly log: string };
  readonly height?: number;
  readonly code?: number;
  readonly codespace?: string;
  /** Base64, only when CheckTx refused it. */
  readonly tx?: string;
}
export interface RecordedQuery {
  /** REST path with its query string. */
  readonly path: string;
  readonly status: number;
  readonly body: Json;
}
export interface RecordedConsensusParams {
  readonly block: { readonly max_bytes: string; readonly max_gas: string };
  readonly evidence: {
    readonly max_age_num_blocks: string;
    /** Nanoseconds. */
    readonly max_age_duration: string;
    readonly max_bytes: string;
  };
  readonly validator: { readonly pub_key_types: readonly string[] };
}
export interface RecordedValidator {
  readonly pub_key: { readonly type: string; readonly value: string };
  readonly voting_power?: string;
  readonly power?: string;
}

/** An account of the recorder; multisig accounts have no key of their own. */
export interface RecordedKey {
  readonly address: string;
  /** Hexadecimal. */
  readonly private_key?: string;
}

/** A recorded run of a chain. */
export interface ChainRecording {
  readonly format: "akash-chain-vector/1";
  readonly scenario: string;
  readonly chain_id: string;
  readonly keys?: readonly RecordedKey[];
  readonly genesis: {
    readonly initial_height: number | string;
    readonly app_state: { readonly [module: string]: Json };
    readonly consensus?: { readonly validators?: readonly RecordedValidator[] };
    readonly validators?: readonly RecordedValidator[];
  };
  readonly init_chain: {
    readonly time: string;
    readonly initial_height: string;
    readonly consensus_params: RecordedConsensusParams;
    readonly validators_after: readonly RecordedValidator[];
  };
  readonly steps: readonly RecordedStep[];
  readonly blocks: readonly RecordedBlock[];
  readonly queries: readonly RecordedQuery[];
}
/** Recorded facts that need no chain: keys, addresses, encodings, signatures. */
export interface PureRecording {
  readonly format: "akash-pure-vector/1";
  readonly [section: string]: Json;
}
export type Recording = ChainRecording | PureRecording;

/** Reads a recording, plain or gzip'd. @throws VyomError `replay.recording` */
export function readRecording(path: string): Recording {
  const bytes = readFileSync(path);
  const isZipped = bytes[0] === 0x1f && bytes[1] === 0x8b;
  let parsed: Partial<Recording>;
  try {
    parsed = JSON.parse((isZipped ? gunzipSync(bytes) : bytes).toString("utf8"));
  } catch (cause) {
    throw new VyomError("replay.recording", `${path} is no JSON recording, plain or gzip'd`, {
      cause,
    });
  }
  if (parsed.format !== "akash-chain-vector/1" && parsed.format !== "akash-pure-vector/1")
    throw new VyomError(
      "replay.recording",
      `${path} is in format ${String(parsed.format)}, use akash-chain-vector/1 or akash-pure-vector/1`,
    );
  return parsed as Recording;
}
