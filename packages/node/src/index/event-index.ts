import { bytesFromUtf8, concatBytes, hexFromBytes, prefixEnd, utf8FromBytes } from "@vyom/core";
import { sha256 } from "@vyom/crypto";
import { uint64Key, type Event } from "@vyom/runtime";
import type { CommitStore, SideWrites } from "@vyom/store";
import { indexedEvents } from "./event-values.ts";

/** Longer values are indexed by their hash, since a database key is bounded. */
const VALUE_BYTES_MAX = 512;
const NUL = Uint8Array.of(0);
const PLAIN = 1;
const HASHED = 2;
const PRESENT = Uint8Array.of(1);
const POSITION_BYTES = 12;

/** A place in the chain: height and, within it, a transaction's index (0 for blocks). Numbers order as places do. */
export type Position = number;
const INDEX_BITS = 2 ** 20;
export function positionOf(height: bigint, index: number): Position {
  return Number(height) * INDEX_BITS + index;
}
export function heightOfPosition(position: Position): bigint {
  return BigInt(Math.floor(position / INDEX_BITS));
}
export function indexOfPosition(position: Position): number {
  return position % INDEX_BITS;
}
export function positionKey(position: Position): Uint8Array {
  const bytes = new Uint8Array(POSITION_BYTES);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, heightOfPosition(position));
  view.setUint32(8, indexOfPosition(position));
  return bytes;
}
/** The place at the end of a key. */
export function positionFromKey(key: Uint8Array): Position {
  const view = new DataView(key.buffer, key.byteOffset + key.length - POSITION_BYTES);
  return positionOf(view.getBigUint64(0), view.getUint32(8));
}

/** One row: an attribute's value, unless it is kept as a hash only, and where it occurs. */
export interface IndexRow {
  readonly key: string;
  readonly value: string | undefined;
  readonly position: Position;
  /** Where a walk goes on after this row. */
  readonly after: Uint8Array;
}
/** Rows to walk. */
export interface IndexWalk {
  readonly key: string;
  /** Only this value, within `heights` (both ends included). */
  readonly value?: string;
  readonly heights?: { readonly low: bigint; readonly high: bigint };
  /** Also the keys that begin with this one and a point. */
  readonly withParts?: boolean;
}

/** Attributes of events by key and value, with the places where they occur, in one side table. */
export class EventIndex {
  readonly #store: CommitStore;
  readonly #table: string;
  constructor(store: CommitStore, table: string) {
    this.#store = store;
    this.#table = table;
  }
  write(writes: SideWrites, position: Position, events: readonly Event[]): void {
    for (const row of rowsOf(position, events)) writes.put(this.#table, row, PRESENT);
  }
  /** Takes back what `write` wrote for the same arguments. */
  remove(writes: SideWrites, position: Position, events: readonly Event[]): void {
    for (const row of rowsOf(position, events)) writes.delete(this.#table, row);
  }
  /** Rows in the order of values and, within one value, of the chain; from the row after `after` on. */
  *rows(walk: IndexWalk, after?: Uint8Array): Generator<IndexRow> {
    const { start, end } = rangeOf(walk);
    const range = { start: after === undefined ? start : concatBytes(after, NUL), end };
    for (const [path] of this.#store.side(this.#table).iterate(range)) {
      const tagAt = path.indexOf(0) + 1;
      const key = utf8FromBytes(path.subarray(0, tagAt - 1));
      const value = path.subarray(tagAt + 1, path.length - POSITION_BYTES - 1);
      yield {
        key,
        value: path[tagAt] === PLAIN ? utf8FromBytes(value) : undefined,
        position: positionFromKey(path),
        after: path,
      };
    }
  }
}

function rowsOf(position: Position, events: readonly Event[]): Iterable<Uint8Array> {
  const rows = new Map<string, Uint8Array>();
  const suffix = positionKey(position);
  for (const { type, attributes } of indexedEvents(events))
    for (const { key, value } of attributes)
      rows.set(
        `${type}.${key}\0${value}`,
        concatBytes(valuePrefix(`${type}.${key}`, value), suffix),
      );
  return rows.values();
}
function keyPrefix(key: string): Uint8Array {
  return concatBytes(bytesFromUtf8(key), NUL);
}
function valuePrefix(key: string, value: string): Uint8Array {
  const bytes = bytesFromUtf8(value);
  const isPlain = bytes.length <= VALUE_BYTES_MAX && !bytes.includes(0);
  return isPlain
    ? concatBytes(keyPrefix(key), Uint8Array.of(PLAIN), bytes, NUL)
    : concatBytes(
        keyPrefix(key),
        Uint8Array.of(HASHED),
        bytesFromUtf8(hexFromBytes(sha256(bytes))),
        NUL,
      );
}
function rangeOf(walk: IndexWalk): { start: Uint8Array; end: Uint8Array } {
  const { key, value, heights } = walk;
  // "/" follows the point: the range also holds keys that go on with other characters, which the walker skips.
  if (walk.withParts === true) return { start: keyPrefix(key), end: bytesFromUtf8(`${key}/`) };
  const prefix = value === undefined ? keyPrefix(key) : valuePrefix(key, value);
  const whole = { start: prefix, end: prefixEnd(prefix) ?? prefix };
  if (value === undefined || heights === undefined) return whole;
  return {
    start: concatBytes(prefix, uint64Key.encode(heights.low)),
    end: concatBytes(prefix, uint64Key.encode(heights.high + 1n)),
  };
}
