import { bytesFromUtf8, concatBytes, hexFromBytes, prefixEnd } from "@vyom/core";
import { sha256 } from "@vyom/crypto";
import { TxResult, type ExecTxResult } from "@vyom/proto/tendermint/abci";
import { uint64Key, type Event } from "@vyom/runtime";
import type { CommitStore, SideWrites } from "@vyom/store";
import { txHash } from "../block/hash.ts";
import { positionKey } from "./block-store.ts";
import { eventValues, matchesEventQuery, type Condition, type EventQuery } from "./event-query.ts";

const TX = "tx";
const TX_EVENT = "tx-event";
const BLOCK_EVENT = "block-event";
/** Longer attribute values are indexed by their hash, since a database key is bounded. */
const VALUE_BYTES_MAX = 512;
const KEY_BYTES_MAX = 256;
const ZERO = Uint8Array.of(0);

/** One found transaction. */
export interface FoundTx {
  readonly hash: Uint8Array;
  readonly height: bigint;
  readonly index: number;
  readonly tx: Uint8Array;
  readonly result: ExecTxResult;
}

function valueBytes(value: string): Uint8Array {
  const bytes = bytesFromUtf8(value);
  return bytes.length <= VALUE_BYTES_MAX && !bytes.includes(0)
    ? bytes
    : bytesFromUtf8(`sha256:${hexFromBytes(sha256(bytes))}`);
}
function eventPrefix(key: string, value?: string): Uint8Array {
  const head = concatBytes(bytesFromUtf8(key), ZERO);
  return value === undefined ? head : concatBytes(head, valueBytes(value), ZERO);
}

/** Transactions by hash, and by the indexed attributes of their events; blocks by those of theirs. */
export class TxIndex {
  readonly #store: CommitStore;
  constructor(store: CommitStore) {
    this.#store = store;
  }
  /** Writes a block's transactions and events into the transaction that commits its state. */
  write(
    writes: SideWrites,
    block: {
      height: bigint;
      txs: readonly Uint8Array[];
      results: readonly ExecTxResult[];
      events: readonly Event[];
    },
  ): void {
    block.txs.forEach((tx, index) => {
      const result = block.results[index];
      if (result === undefined) return;
      const hash = txHash(tx);
      writes.put(TX, hash, TxResult.encode({ height: block.height, index, tx, result }).finish());
      const position = positionKey(block.height, index);
      const keep = new Set<string>();
      for (const event of result.events)
        for (const { key, value, index: indexed } of event.attributes)
          if (indexed && event.type !== "" && key !== "")
            keep.add(`${event.type}.${key}\0${value}`);
      keep.add(`tx.height\0${block.height}`);
      for (const pair of keep) {
        const at = pair.indexOf("\0");
        if (at <= KEY_BYTES_MAX)
          writes.put(
            TX_EVENT,
            concatBytes(eventPrefix(pair.slice(0, at), pair.slice(at + 1)), position),
            hash,
          );
      }
    });
    const position = uint64Key.encode(block.height);
    writes.put(
      BLOCK_EVENT,
      concatBytes(eventPrefix("block.height", String(block.height)), position),
      position,
    );
    for (const event of block.events) {
      for (const { key, value, index: indexed } of event.attributes)
        if (indexed && key !== "" && event.type.length + key.length < KEY_BYTES_MAX)
          writes.put(
            BLOCK_EVENT,
            concatBytes(eventPrefix(`${event.type}.${key}`, value), position),
            position,
          );
    }
  }
  /** @param hash 32 bytes */
  get(hash: Uint8Array): FoundTx | undefined {
    const bytes = this.#store.side(TX).get(hash);
    if (bytes === undefined) return undefined;
    const { height, index, tx, result } = TxResult.decode(bytes);
    return result === undefined ? undefined : { hash, height, index, tx, result };
  }
  /** All transactions that meet `query`, in chain order. `deadlineMs` (wall clock) bounds the work; see `limited`. */
  search(
    query: EventQuery,
    options: { readonly scanMax: number },
  ): { readonly found: readonly FoundTx[]; readonly limited: boolean } {
    const positions = new Map<string, Uint8Array>();
    const { limited } = this.#candidates(TX_EVENT, query, options.scanMax, (suffix, value) =>
      positions.set(hexFromBytes(suffix), value),
    );
    const found: FoundTx[] = [];
    for (const [, hash] of [...positions].toSorted(([left], [right]) => (left < right ? -1 : 1))) {
      const tx = this.get(hash);
      if (tx === undefined) continue;
      const values = eventValues(tx.result.events, {
        "tm.event": "Tx",
        "tx.height": String(tx.height),
        "tx.hash": hexFromBytes(hash).toUpperCase(),
      });
      if (matchesEventQuery(query, values)) found.push(tx);
    }
    return { found, limited };
  }
  /** Heights of the blocks whose events meet `query`, ascending. `eventsOf` answers a block's own events. */
  searchBlocks(
    query: EventQuery,
    options: { readonly scanMax: number; readonly eventsOf: (height: bigint) => readonly Event[] },
  ): readonly bigint[] {
    const heights = new Set<bigint>();
    this.#candidates(BLOCK_EVENT, query, options.scanMax, (_, value) =>
      heights.add(uint64Key.decode(value, 0)),
    );
    return [...heights]
      .toSorted((left, right) => (left < right ? -1 : left > right ? 1 : 0))
      .filter((height) =>
        matchesEventQuery(
          query,
          eventValues(options.eventsOf(height), {
            "tm.event": "NewBlockEvents",
            "block.height": String(height),
          }),
        ),
      );
  }
  /** Walks the index of the most selective condition: equality with a value first, then any walk over one key. */
  #candidates(
    table: string,
    query: EventQuery,
    scanMax: number,
    visit: (suffix: Uint8Array, value: Uint8Array) => void,
  ): { limited: boolean } {
    const hash = query.find(
      (condition) => condition.key === "tx.hash" && condition.operand?.kind === "text",
    );
    if (table === TX_EVENT && hash?.operand?.kind === "text") {
      const bytes = /^[0-9a-fA-F]{64}$/.test(hash.operand.text)
        ? Buffer.from(hash.operand.text, "hex")
        : undefined;
      if (bytes !== undefined) visit(new Uint8Array(0), bytes);
      return { limited: false };
    }
    const usable = query.filter((condition) => condition.key !== "tm.event");
    const exact =
      usable.find(
        (condition) =>
          condition.comparison === "=" &&
          condition.operand?.kind !== "time" &&
          condition.key !== "tx.height",
      ) ??
      usable.find(
        (condition) => condition.comparison === "=" && condition.operand?.kind !== "time",
      );
    const condition: Condition | undefined = exact ?? usable[0];
    const fallback = table === TX_EVENT ? "tx.height" : "block.height";
    const key = condition?.comparison === "EXISTS" ? undefined : condition?.key;
    const value =
      exact !== undefined && exact.operand !== undefined && exact.operand.kind !== "time"
        ? exact.operand.text
        : undefined;
    const prefix = eventPrefix(key ?? fallback, key === undefined ? undefined : value);
    const width = table === TX_EVENT ? 12 : 8;
    const end = prefixEnd(prefix);
    let scanned = 0;
    for (const [path, entry] of this.#store
      .side(table)
      .iterate(end === undefined ? { start: prefix } : { start: prefix, end })) {
      if (++scanned > scanMax) return { limited: true };
      visit(path.slice(path.length - width), entry);
    }
    return { limited: false };
  }
}
