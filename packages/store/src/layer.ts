import { textFromBytes } from "./byte-text.ts";
import { checkKey, type KvRange, type KvReader } from "./kv.ts";
import type { OverlayEntry, TextRange } from "./sorted-entries.ts";

export type KvEntry = readonly [key: Uint8Array, value: Uint8Array];
/** Gives the next entry, `undefined` at the end. */
export type Cursor = () => KvEntry | undefined;

/** What an overlay stands on. Every key comes also as its text, so that a stack of layers makes it once. */
export interface Layer {
  find(key: Uint8Array, text: string): Uint8Array | undefined;
  /** A cursor over the range as it is now. */
  scan(range: KvRange, text: TextRange): Cursor;
}

/** A layer that can take an overlay's changes. */
export interface WritableLayer extends Layer {
  put(entry: OverlayEntry): void;
}

/** The public reads of a layer. */
export class LayerReader<L extends Layer = Layer> implements KvReader {
  protected readonly layer: L;
  constructor(layer: L) {
    this.layer = layer;
  }

  get(key: Uint8Array): Uint8Array | undefined {
    checkKey(key);
    return this.layer.find(key, textFromBytes(key));
  }

  has(key: Uint8Array): boolean {
    return this.get(key) !== undefined;
  }

  iterate(range: KvRange = {}): IterableIterator<readonly [Uint8Array, Uint8Array]> {
    return drain(this.layer.scan(range, textRange(range)));
  }
}

function* drain(next: Cursor): IterableIterator<readonly [Uint8Array, Uint8Array]> {
  for (let entry = next(); entry !== undefined; entry = next()) yield entry;
}

function textRange(range: KvRange): TextRange {
  return {
    start: range.start === undefined ? undefined : textFromBytes(range.start),
    end: range.end === undefined ? undefined : textFromBytes(range.end),
    reverse: range.reverse ?? false,
  };
}
