import { VyomError, assert } from "@vyom/core";
import type { KvRange, KvStore } from "@vyom/store";

/** Raised when a meter passes its limit; the transaction ends with sdk code 11. */
export class OutOfGas extends VyomError {
  readonly descriptor: string;
  constructor(descriptor: string) {
    super("runtime.out_of_gas", `out of gas in location: ${descriptor}`);
    this.name = "OutOfGas";
    this.descriptor = descriptor;
  }
}

/** Counts gas. Whole units; a limit above 2^53 - 1 counts as 2^53 - 1, more than a block could ever use. */
export class GasMeter {
  readonly limit: number;
  #consumed = 0;
  /** @param limit in gas units; `undefined` meters without a limit */
  constructor(limit?: bigint) {
    this.limit =
      limit === undefined || limit > BigInt(Number.MAX_SAFE_INTEGER)
        ? Number.MAX_SAFE_INTEGER
        : Number(limit);
  }
  get consumed(): number {
    return this.#consumed;
  }
  /** What is left, never negative. */
  get remaining(): number {
    return Math.max(0, this.limit - this.#consumed);
  }
  /** @throws OutOfGas past the limit; the amount is counted all the same */
  consume(amount: number, descriptor: string): void {
    assert(amount >= 0, "negative gas");
    this.#consumed += amount;
    if (this.#consumed > this.limit) throw new OutOfGas(descriptor);
  }
}

/** Costs of store access (cosmossdk.io/store types/gas.go KVGasConfig). */
const READ_FLAT = 1000;
const READ_PER_BYTE = 3;
const WRITE_FLAT = 2000;
const WRITE_PER_BYTE = 30;
export const HAS_GAS = 1000;
export const DELETE_GAS = 1000;
const ITERATE_NEXT_FLAT = 30;

/** What writing an entry costs. */
export function writeGas(keyLength: number, valueLength: number): number {
  return WRITE_FLAT + WRITE_PER_BYTE * (keyLength + valueLength);
}

/** A store that charges `meter` for every access, as the reference's gaskv does. */
export class GasStore implements KvStore {
  readonly #parent: KvStore;
  readonly #meter: GasMeter;
  constructor(parent: KvStore, meter: GasMeter) {
    this.#parent = parent;
    this.#meter = meter;
  }
  get(key: Uint8Array): Uint8Array | undefined {
    this.#meter.consume(READ_FLAT, "ReadFlat");
    const value = this.#parent.get(key);
    this.#meter.consume(READ_PER_BYTE * (key.length + (value?.length ?? 0)), "ReadPerByte");
    return value;
  }
  has(key: Uint8Array): boolean {
    this.#meter.consume(HAS_GAS, "Has");
    return this.#parent.has(key);
  }
  set(key: Uint8Array, value: Uint8Array): void {
    this.#meter.consume(WRITE_FLAT, "WriteFlat");
    this.#meter.consume(WRITE_PER_BYTE * (key.length + value.length), "WritePerByte");
    this.#parent.set(key, value);
  }
  delete(key: Uint8Array): void {
    this.#meter.consume(DELETE_GAS, "Delete");
    this.#parent.delete(key);
  }
  *iterate(range?: KvRange): IterableIterator<readonly [Uint8Array, Uint8Array]> {
    for (const entry of this.#parent.iterate(range)) {
      this.#meter.consume(READ_PER_BYTE * (entry[0].length + entry[1].length), "ValuePerByte");
      this.#meter.consume(ITERATE_NEXT_FLAT, "IterNextFlat");
      yield entry;
    }
  }
}
