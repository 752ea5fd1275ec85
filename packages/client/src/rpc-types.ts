import { tryBytesFromBase64 } from "@vyom/core";
import { ClientError } from "./client-error.ts";
import type { JsonValue } from "./json-value.ts";

/** What `status` says, as far as clients need it. */
export interface NodeStatus {
  readonly chainId: string;
  readonly nodeVersion: string;
  readonly latestHeight: bigint;
  /** RFC 3339 with nanoseconds. */
  readonly latestTime: string;
  readonly isCatchingUp: boolean;
}

export interface AbciQueryResult {
  readonly code: number;
  readonly codespace: string;
  readonly log: string;
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly height: bigint;
}

export interface EventAttribute {
  readonly key: string;
  readonly value: string;
}
export interface ChainEvent {
  readonly type: string;
  readonly attributes: readonly EventAttribute[];
}

/** The outcome of a transaction, by CheckTx or by the block. */
export interface TxExecution {
  readonly code: number;
  readonly codespace: string;
  readonly log: string;
  readonly data: Uint8Array;
  readonly gasWanted: bigint;
  readonly gasUsed: bigint;
  readonly events: readonly ChainEvent[];
}
/** A transaction that is in a block. */
export interface IncludedTx extends TxExecution {
  /** Upper-case hexadecimal. */
  readonly hash: string;
  readonly height: bigint;
  readonly index: number;
  readonly tx: Uint8Array;
}
/** What CheckTx said of a broadcast transaction. */
export interface BroadcastResult {
  readonly hash: string;
  readonly code: number;
  readonly codespace: string;
  readonly log: string;
}
/** A block's header and raw transactions. */
export interface BlockSummary {
  readonly chainId: string;
  readonly height: bigint;
  /** RFC 3339 with nanoseconds. */
  readonly time: string;
  /** Upper-case hexadecimal. */
  readonly hash: string;
  readonly proposer: string;
  readonly appHash: string;
  readonly txs: readonly Uint8Array[];
}
/** What a block did. */
export interface BlockResults {
  readonly height: bigint;
  readonly txs: readonly TxExecution[];
  readonly events: readonly ChainEvent[];
}

function bytesAt(json: JsonValue): Uint8Array {
  const bytes = tryBytesFromBase64(json.text());
  if (bytes === undefined)
    throw new ClientError("client.malformed_answer", `${json.path} should be base64`);
  return bytes;
}

export function statusFromJson(json: JsonValue): NodeStatus {
  const sync = json.at("sync_info");
  return {
    chainId: json.at("node_info").at("network").text(),
    nodeVersion: json.at("node_info").at("version").text(),
    latestHeight: sync.at("latest_block_height").integer(),
    latestTime: sync.at("latest_block_time").text(),
    isCatchingUp: sync.at("catching_up").boolean(),
  };
}

export function abciQueryFromJson(json: JsonValue): AbciQueryResult {
  const response = json.at("response");
  return {
    code: response.at("code").number(),
    codespace: response.at("codespace").text(),
    log: response.at("log").text(),
    key: bytesAt(response.at("key")),
    value: bytesAt(response.at("value")),
    height: response.at("height").integer(),
  };
}

export function eventsFromJson(json: JsonValue): readonly ChainEvent[] {
  return json.list().map((event) => ({
    type: event.at("type").text(),
    attributes: event
      .at("attributes")
      .list()
      .map((attribute) => ({
        key: attribute.at("key").text(),
        value: attribute.at("value").text(),
      })),
  }));
}

function executionFromJson(json: JsonValue): TxExecution {
  return {
    code: json.at("code").number(),
    codespace: json.at("codespace").text(),
    log: json.at("log").text(),
    data: bytesAt(json.at("data")),
    gasWanted: json.at("gas_wanted").integer(),
    gasUsed: json.at("gas_used").integer(),
    events: eventsFromJson(json.at("events")),
  };
}

export function includedTxFromJson(json: JsonValue): IncludedTx {
  return {
    ...executionFromJson(json.at("tx_result")),
    hash: json.at("hash").text().toUpperCase(),
    height: json.at("height").integer(),
    index: json.at("index").number(),
    tx: bytesAt(json.at("tx")),
  };
}

export function broadcastFromJson(json: JsonValue): BroadcastResult {
  return {
    hash: json.at("hash").text().toUpperCase(),
    code: json.at("code").number(),
    codespace: json.at("codespace").text(),
    log: json.at("log").text(),
  };
}

/** Of `broadcast_tx_commit`: CheckTx's refusal, or what the block did. */
export function committedTxFromJson(json: JsonValue, tx: Uint8Array): IncludedTx {
  const check = executionFromJson(json.at("check_tx"));
  const execution = check.code === 0 ? executionFromJson(json.at("tx_result")) : check;
  return {
    ...execution,
    hash: json.at("hash").text().toUpperCase(),
    height: json.at("height").integer(),
    index: 0,
    tx,
  };
}

export function blockFromJson(json: JsonValue): BlockSummary {
  const header = json.at("block").at("header");
  return {
    chainId: header.at("chain_id").text(),
    height: header.at("height").integer(),
    time: header.at("time").text(),
    hash: json.at("block_id").at("hash").text(),
    proposer: header.at("proposer_address").text(),
    appHash: header.at("app_hash").text(),
    txs: json.at("block").at("data").at("txs").list().map(bytesAt),
  };
}

export function blockResultsFromJson(json: JsonValue): BlockResults {
  return {
    height: json.at("height").integer(),
    txs: json.at("txs_results").list().map(executionFromJson),
    events: eventsFromJson(json.at("finalize_block_events")),
  };
}
