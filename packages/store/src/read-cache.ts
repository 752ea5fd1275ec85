/** Above this a value is read from its tree every time, which bounds what a cache holds. */
const CACHED_VALUE_BYTES = 4096;
const GENERATION_ENTRIES = 50_000;

/** Remembers recent point reads of one store, absent keys too: the last 50,000 to 100,000 of them. */
export class ReadCache {
  #recent: Map<string, Uint8Array | null> = new Map();
  #older: Map<string, Uint8Array | null> = new Map();

  /** The value, `null` when the key is known to be absent, `undefined` when nothing is known. */
  get(text: string): Uint8Array | null | undefined {
    const value = this.#recent.get(text);
    if (value !== undefined) return value;
    const older = this.#older.get(text);
    if (older !== undefined) this.#keep(text, older);
    return older;
  }

  remember(text: string, value: Uint8Array | undefined): void {
    if (value === undefined) this.#keep(text, null);
    else if (value.length <= CACHED_VALUE_BYTES) this.#keep(text, value);
    else this.forget(text);
  }

  forget(text: string): void {
    this.#recent.delete(text);
    this.#older.delete(text);
  }

  #keep(text: string, value: Uint8Array | null): void {
    this.#recent.set(text, value);
    if (this.#recent.size < GENERATION_ENTRIES) return;
    this.#older = this.#recent;
    this.#recent = new Map();
  }
}
