/** One key of an overlay; `value` is `undefined` when the overlay deletes the key. */
export interface OverlayEntry {
  readonly key: Uint8Array;
  /** The key as text (see byte-text.ts). */
  readonly text: string;
  readonly value: Uint8Array | undefined;
}

/** Bounds as key texts; start inclusive, end exclusive. */
export interface TextRange {
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly reverse: boolean;
}

interface Chunk {
  /** Sorted, never empty. */
  entries: OverlayEntry[];
  /** The generation that may write into this chunk; an older chunk is shared with a snapshot. */
  generation: number;
}

const CHUNK_ENTRIES = 128;

/** Sorted entries in chunks that are copied on write, so that a snapshot costs nothing to take. */
export class SortedEntries {
  #chunks: Chunk[] = [];
  #chunksGeneration = 0;
  #generation = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get(text: string): OverlayEntry | undefined {
    const chunk = this.#chunks[findChunk(this.#chunks, text)];
    if (chunk === undefined) return undefined;
    const entry = chunk.entries[lowerBound(chunk.entries, text)];
    return entry !== undefined && entry.text === text ? entry : undefined;
  }

  /** Puts the entry in the place of one with the same key, if there is one. */
  set(entry: OverlayEntry): void {
    const chunks = this.#writableChunks();
    if (chunks.length === 0) {
      chunks.push({ entries: [entry], generation: this.#generation });
      this.#size = 1;
      return;
    }
    const at = Math.min(findChunk(chunks, entry.text), chunks.length - 1);
    const entries = this.#writableEntries(chunks, at);
    const index = lowerBound(entries, entry.text);
    if (entries[index]?.text === entry.text) {
      entries[index] = entry;
      return;
    }
    if (index === entries.length) entries.push(entry);
    else entries.splice(index, 0, entry);
    this.#size++;
    if (entries.length > CHUNK_ENTRIES) {
      const upper = entries.splice(CHUNK_ENTRIES >> 1);
      chunks.splice(at + 1, 0, { entries: upper, generation: this.#generation });
    }
  }

  /** The entries of the range as they are now; `next` answers `undefined` at the end. */
  snapshot(range: TextRange): () => OverlayEntry | undefined {
    if (this.#size === 0) return () => undefined;
    this.#generation++;
    return range.reverse ? descend(this.#chunks, range) : ascend(this.#chunks, range);
  }

  /** All entries in order. */
  all(): OverlayEntry[] {
    return this.#chunks.flatMap((chunk) => chunk.entries);
  }

  clear(): void {
    this.#chunks = [];
    this.#chunksGeneration = this.#generation;
    this.#size = 0;
  }

  #writableChunks(): Chunk[] {
    if (this.#chunksGeneration !== this.#generation) {
      this.#chunks = this.#chunks.slice();
      this.#chunksGeneration = this.#generation;
    }
    return this.#chunks;
  }

  #writableEntries(chunks: Chunk[], at: number): OverlayEntry[] {
    const chunk = chunks[at] as Chunk;
    if (chunk.generation === this.#generation) return chunk.entries;
    const copy = { entries: chunk.entries.slice(), generation: this.#generation };
    chunks[at] = copy;
    return copy.entries;
  }
}

/** Index of the first chunk whose last key is not below `text`. */
function findChunk(chunks: readonly Chunk[], text: string): number {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const entries = (chunks[middle] as Chunk).entries;
    if ((entries[entries.length - 1] as OverlayEntry).text < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Index of the first entry whose key is not below `text`. */
function lowerBound(entries: readonly OverlayEntry[], text: string): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] as OverlayEntry).text < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function ascend(
  chunks: readonly Chunk[],
  { start, end }: TextRange,
): () => OverlayEntry | undefined {
  let at = start === undefined ? 0 : findChunk(chunks, start);
  let index = start === undefined ? 0 : lowerBound(chunks[at]?.entries ?? [], start);
  return () => {
    const entries = chunks[at]?.entries;
    const entry = entries?.[index];
    if (entries === undefined || entry === undefined || (end !== undefined && entry.text >= end))
      return undefined;
    if (++index === entries.length) {
      at++;
      index = 0;
    }
    return entry;
  };
}

function descend(
  chunks: readonly Chunk[],
  { start, end }: TextRange,
): () => OverlayEntry | undefined {
  let at = end === undefined ? chunks.length : findChunk(chunks, end);
  let index = end === undefined ? 0 : lowerBound(chunks[at]?.entries ?? [], end);
  return () => {
    if (index === 0) {
      at--;
      index = chunks[at]?.entries.length ?? 0;
    }
    const entry = chunks[at]?.entries[index - 1];
    if (entry === undefined || (start !== undefined && entry.text < start)) return undefined;
    index--;
    return entry;
  };
}
