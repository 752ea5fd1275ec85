import { bytesFromHex, compareText, hexFromBytes } from "@vyom/core";
import type { KvRange, KvReader, KvStore } from "../src/index.ts";
import type { Change } from "./byte-arbitraries.ts";

/** The plainest store there is: entries by the hexadecimal text of their keys. */
export type Model = Map<string, Uint8Array>;

export function applyToModel(model: Model, { key, value }: Change): void {
  if (value === undefined) model.delete(hexFromBytes(key));
  else model.set(hexFromBytes(key), value);
}

export function applyToStore(store: KvStore, { key, value }: Change): void {
  if (value === undefined) store.delete(key);
  else store.set(key, value);
}

export function modelEntries(model: Model, range: KvRange = {}): [string, string][] {
  const start = range.start === undefined ? "" : hexFromBytes(range.start);
  const end = range.end === undefined ? "~" : hexFromBytes(range.end);
  const entries = [...model]
    .filter(([key]) => key >= start && key < end)
    .sort(([left], [right]) => compareText(left, right))
    .map(([key, value]): [string, string] => [key, hexFromBytes(value)]);
  return range.reverse === true ? entries.reverse() : entries;
}

export function storeEntries(store: KvReader, range: KvRange = {}): [string, string][] {
  return [...store.iterate(range)].map(([key, value]) => [hexFromBytes(key), hexFromBytes(value)]);
}

/** The model's value of a key given as hexadecimal text. */
export function keyOf(hex: string): Uint8Array {
  return bytesFromHex(hex);
}
