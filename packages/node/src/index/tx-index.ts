import { bytesFromHex, hexFromBytes } from "@vyom/core";
import { TxResult, type ExecTxResult } from "@vyom/proto/tendermint/abci";
import type { Event } from "@vyom/runtime";
import type { CommitStore, SideWrites } from "@vyom/store";
import { txHash } from "../block/hash.ts";
import {
  EventIndex,
  heightOfPosition,
  positionFromKey,
  positionKey,
  positionOf,
  type Position,
} from "./event-index.ts";
import { matchesEventQuery, type EventQuery } from "./event-query.ts";
import { DEFAULT_SEARCH_LIMITS, searchEvents, type SearchLimits } from "./event-search.ts";
import { eventValues, indexedEvents, type EventValues } from "./event-values.ts";
import type { HeightBounds } from "./height-bounds.ts";
import type { SearchTurns } from "./search-turns.ts";

const TX = "tx";
const TX_AT = "tx-at";
const TX_EVENT = "tx-attribute";
const BLOCK_EVENT = "block-attribute";

/** One found transaction. */
export interface FoundTx {
  readonly hash: Uint8Array;
  readonly height: bigint;
  readonly index: number;
  readonly tx: Uint8Array;
  readonly result: ExecTxResult;
}
/** What of a block is indexed. */
export interface IndexedBlock {
  readonly height: bigint;
  readonly txs: readonly Uint8Array[];
  readonly results: readonly ExecTxResult[];
  /** The block's own events. */
  readonly events: readonly Event[];
}
/** What the index asks of stored blocks. */
export interface BlockEvents {
  readonly base: bigint;
  readonly height: bigint;
  results(height: bigint): { readonly events: readonly Event[] } | undefined;
}

/** Transactions by hash, and by the indexed attributes of their events; blocks by those of theirs. */
export class TxIndex {
  readonly #store: CommitStore;
  readonly #blocks: BlockEvents;
  readonly #turns: SearchTurns;
  readonly #limits: SearchLimits;
  readonly #txEvents: EventIndex;
  readonly #blockEvents: EventIndex;
  constructor(options: {
    readonly store: CommitStore;
    readonly blocks: BlockEvents;
    readonly turns: SearchTurns;
    readonly limits?: SearchLimits;
  }) {
    this.#store = options.store;
    this.#blocks = options.blocks;
    this.#turns = options.turns;
    this.#limits = options.limits ?? DEFAULT_SEARCH_LIMITS;
    this.#txEvents = new EventIndex(options.store, TX_EVENT);
    this.#blockEvents = new EventIndex(options.store, BLOCK_EVENT);
  }
  /** Writes a block's transactions and events into the transaction that commits its state. */
  write(writes: SideWrites, block: IndexedBlock): void {
    for (const [index, tx] of block.txs.entries()) {
      const result = block.results[index];
      if (result === undefined) continue;
      const hash = txHash(tx);
      const position = positionOf(block.height, index);
      writes.put(TX, hash, TxResult.encode({ height: block.height, index, tx, result }).finish());
      writes.put(TX_AT, positionKey(position), hash);
      this.#txEvents.write(writes, position, result.events);
    }
    this.#blockEvents.write(writes, positionOf(block.height, 0), block.events);
  }
  /** Takes a block out of the index. */
  remove(writes: SideWrites, block: IndexedBlock): void {
    for (const [index, tx] of block.txs.entries()) {
      const position = positionOf(block.height, index);
      const hash = txHash(tx);
      if (this.get(hash)?.height === block.height) writes.delete(TX, hash);
      writes.delete(TX_AT, positionKey(position));
      this.#txEvents.remove(writes, position, block.results[index]?.events ?? []);
    }
    this.#blockEvents.remove(writes, positionOf(block.height, 0), block.events);
  }
  /** @param hash 32 bytes */
  get(hash: Uint8Array): FoundTx | undefined {
    const bytes = hash.length === 0 ? undefined : this.#store.side(TX).get(hash);
    if (bytes === undefined) return undefined;
    const { height, index, tx, result } = TxResult.decode(bytes);
    return result === undefined ? undefined : { hash, height, index, tx, result };
  }
  /** The transaction at a place that a search found. */
  at(position: Position): FoundTx | undefined {
    const hash = this.#store.side(TX_AT).get(positionKey(position));
    return hash === undefined ? undefined : this.get(hash);
  }
  /** Places of all transactions that meet `query`, in chain order. @throws VyomError `node.search_limit` */
  async search(query: EventQuery): Promise<readonly Position[]> {
    const named = query.find(({ key, comparison }) => key === "tx.hash" && comparison === "=");
    if (named?.operand?.kind === "text")
      return this.#searchHash(
        named.operand.text,
        query.filter((condition) => condition !== named),
      );
    return searchEvents(
      {
        index: this.#txEvents,
        heightKey: "tx.height",
        implied: "Tx",
        heights: { low: this.#blocks.base, high: this.#blocks.height },
        positions: (bounds, after) => this.#positions(bounds, after),
        values: (position) => this.#values(position),
      },
      query,
      { limits: this.#limits, turns: this.#turns },
    );
  }
  #searchHash(text: string, query: EventQuery): readonly Position[] {
    const found = /^[0-9a-fA-F]{64}$/.test(text) ? this.get(bytesFromHex(text)) : undefined;
    return found !== undefined && matchesEventQuery(query, valuesOf(found))
      ? [positionOf(found.height, found.index)]
      : [];
  }
  #values(position: Position): EventValues | undefined {
    const found = this.at(position);
    return found === undefined ? undefined : valuesOf(found);
  }
  *#positions(bounds: HeightBounds, after: Position | undefined): Generator<Position> {
    const start = positionKey(after === undefined ? positionOf(bounds.low, 0) : after + 1);
    const end = positionKey(positionOf(bounds.high + 1n, 0));
    for (const [key] of this.#store.side(TX_AT).iterate({ start, end })) yield positionFromKey(key);
  }
  /** Heights of the blocks whose events meet `query`, ascending. @throws VyomError `node.search_limit` */
  async searchBlocks(query: EventQuery): Promise<readonly bigint[]> {
    const found = await searchEvents(
      {
        index: this.#blockEvents,
        heightKey: "block.height",
        implied: "NewBlockEvents",
        heights: { low: this.#blocks.base, high: this.#blocks.height },
        positions: blockPositions,
        values: (position) => this.#blockValues(heightOfPosition(position)),
      },
      query,
      { limits: this.#limits, turns: this.#turns },
    );
    return found.map(heightOfPosition);
  }
  #blockValues(height: bigint): EventValues | undefined {
    const results = this.#blocks.results(height);
    if (results === undefined) return undefined;
    return eventValues(indexedEvents(results.events), {
      "tm.event": "NewBlockEvents",
      "block.height": String(height),
    });
  }
}

function valuesOf({ hash, height, result }: FoundTx): EventValues {
  return eventValues(indexedEvents(result.events), {
    "tm.event": "Tx",
    "tx.height": String(height),
    "tx.hash": hexFromBytes(hash).toUpperCase(),
  });
}
function* blockPositions(bounds: HeightBounds, after: Position | undefined): Generator<Position> {
  const first = after === undefined ? bounds.low : heightOfPosition(after) + 1n;
  for (let height = first; height <= bounds.high; height++) yield positionOf(height, 0);
}
