/** A list that forgets its oldest values once all are larger than allowed together. */
export class NewestValues<T> {
  readonly #sizeOf: (value: T) => number;
  readonly #sizeMax: number;
  #values: T[] = [];
  /** Index of the oldest value that is kept: those before it are dropped in bulk. */
  #begin = 0;
  #size = 0;

  constructor(limit: { readonly sizeOf: (value: T) => number; readonly sizeMax: number }) {
    this.#sizeOf = limit.sizeOf;
    this.#sizeMax = limit.sizeMax;
  }
  add(value: T): void {
    this.#values.push(value);
    this.#size += this.#sizeOf(value);
    while (this.#size > this.#sizeMax && this.#begin < this.#values.length - 1) {
      this.#size -= this.#sizeOf(this.#values[this.#begin] as T);
      this.#begin += 1;
    }
    if (this.#begin * 2 > this.#values.length) {
      this.#values = this.list();
      this.#begin = 0;
    }
  }
  /** Oldest first. */
  list(): T[] {
    return this.#values.slice(this.#begin);
  }
}
