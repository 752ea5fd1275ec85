/** Remembers how to undo what an attempt changed. */
export class Journal {
  #undo: (() => void)[] | undefined;

  /** Notes one change, if an attempt is going on. */
  note(undo: () => void): void {
    this.#undo?.push(undo);
  }
  /** Does `work`; if it throws, everything is as before. @throws what `work` throws */
  attempt(work: () => void): void {
    const undo: (() => void)[] = [];
    this.#undo = undo;
    try {
      work();
    } catch (error) {
      this.#undo = undefined;
      for (const step of undo.toReversed()) step();
      throw error;
    }
    this.#undo = undefined;
  }
}

/** A plain map whose changes an attempt can undo. Values are replaced, never changed in place. */
export class Book<Value> {
  readonly #values = new Map<string, Value>();
  readonly #journal: Journal;
  constructor(journal: Journal) {
    this.#journal = journal;
  }
  get(key: string): Value | undefined {
    return this.#values.get(key);
  }
  has(key: string): boolean {
    return this.#values.has(key);
  }
  get size(): number {
    return this.#values.size;
  }
  set(key: string, value: Value): void {
    const before = this.#values.get(key);
    const had = this.#values.has(key);
    this.#journal.note(() => {
      if (had && before !== undefined) this.#values.set(key, before);
      else this.#values.delete(key);
    });
    this.#values.set(key, value);
  }
  delete(key: string): void {
    const before = this.#values.get(key);
    if (before === undefined) return;
    this.#journal.note(() => void this.#values.set(key, before));
    this.#values.delete(key);
  }
  entries(): IterableIterator<[string, Value]> {
    return this.#values.entries();
  }
}
