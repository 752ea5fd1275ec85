import { compareBytes, VyomError } from "@vyom/core";
import { textFromBytes } from "./byte-text.ts";
import {
  checkKey,
  checkValue,
  type Branch,
  type KvRange,
  type KvStore,
  type StoreReader,
} from "./kv.ts";
import { type Cursor, type KvEntry, type Layer, LayerReader, type WritableLayer } from "./layer.ts";
import { type OverlayEntry, SortedEntries, type TextRange } from "./sorted-entries.ts";

/** Changes of one store over the layer beneath. */
export class Overlay implements WritableLayer {
  readonly entries: SortedEntries = new SortedEntries();
  readonly #below: Layer;

  constructor(below: Layer) {
    this.#below = below;
  }

  find(key: Uint8Array, text: string): Uint8Array | undefined {
    const own = this.entries.get(text);
    return own === undefined ? this.#below.find(key, text) : own.value;
  }

  scan(range: KvRange, text: TextRange): Cursor {
    const below = this.#below.scan(range, text);
    if (this.entries.size === 0) return below;
    return merge(this.entries.snapshot(text), below, text.reverse ? -1 : 1);
  }

  put(entry: OverlayEntry): void {
    this.entries.set(entry);
  }
}

/** Both sequences as one in order; an own entry hides the one below with the same key. */
function merge(
  nextOwn: () => OverlayEntry | undefined,
  nextBelow: Cursor,
  direction: 1 | -1,
): Cursor {
  let own = nextOwn();
  let below = nextBelow();
  return () => {
    while (own !== undefined) {
      const order = below === undefined ? -1 : compareBytes(own.key, below[0]) * direction;
      if (order > 0) break;
      if (order === 0) below = nextBelow();
      const { key, value } = own;
      own = nextOwn();
      if (value !== undefined) return [key, value];
    }
    const entry: KvEntry | undefined = below;
    if (entry !== undefined) below = nextBelow();
    return entry;
  };
}

class OverlayKvStore extends LayerReader<Overlay> implements KvStore {
  set(key: Uint8Array, value: Uint8Array): void {
    checkKey(key);
    checkValue(value);
    const copy = new Uint8Array(key);
    this.layer.put({ key: copy, text: textFromBytes(copy), value: new Uint8Array(value) });
  }

  delete(key: Uint8Array): void {
    checkKey(key);
    const copy = new Uint8Array(key);
    this.layer.put({ key: copy, text: textFromBytes(copy), value: undefined });
  }
}

/** Where a branch reads what it has not changed, and where it writes its changes. */
export interface BranchParent {
  layer(name: string): Layer;
  /** @throws VyomError store.read_only */
  writable(name: string): WritableLayer;
}

interface BranchStore {
  readonly overlay: Overlay;
  readonly kv: OverlayKvStore;
}

/** A branch made of one overlay a store, created when first used. */
export class OverlayBranch implements Branch, BranchParent {
  readonly #parent: BranchParent;
  readonly #stores: Map<string, BranchStore> = new Map();

  constructor(parent: BranchParent) {
    this.#parent = parent;
  }

  store(name: string): KvStore {
    return this.#open(name).kv;
  }

  layer(name: string): Layer {
    return this.#open(name).overlay;
  }

  writable(name: string): WritableLayer {
    return this.#open(name).overlay;
  }

  branch(): Branch {
    return new OverlayBranch(this);
  }

  write(): void {
    for (const [name, { overlay }] of this.#stores) {
      if (overlay.entries.size === 0) continue;
      const target = this.#parent.writable(name);
      for (const entry of overlay.entries.all()) target.put(entry);
      overlay.entries.clear();
    }
  }

  discard(): void {
    for (const { overlay } of this.#stores.values()) overlay.entries.clear();
  }

  #open(name: string): BranchStore {
    const known = this.#stores.get(name);
    if (known !== undefined) return known;
    const overlay = new Overlay(this.#parent.layer(name));
    const opened = { overlay, kv: new OverlayKvStore(overlay) };
    this.#stores.set(name, opened);
    return opened;
  }
}

/**
 * A branch over any reader, for dry runs on committed state (CheckTx, simulation, queries).
 * Its `write` throws VyomError store.read_only when there is something to write; branches over it write into it as usual.
 */
export function branchOver(reader: StoreReader): Branch {
  const layers = new Map<string, Layer>();
  return new OverlayBranch({
    layer(name) {
      let layer = layers.get(name);
      if (layer === undefined) {
        const store = reader.store(name);
        layer = { find: (key) => store.get(key), scan: (range) => pull(store.iterate(range)) };
        layers.set(name, layer);
      }
      return layer;
    },
    writable(name) {
      throw new VyomError(
        "store.read_only",
        `store ${name} of this branch stands on a reader; discard the branch instead of writing it`,
      );
    },
  });
}

function pull(iterator: IterableIterator<KvEntry>): Cursor {
  return () => {
    const step = iterator.next();
    return step.done === true ? undefined : step.value;
  };
}
