import { Book, type Journal } from "./journal.ts";
import { require } from "./refusal.ts";
import { NANOS_PER_SECOND, type Clock, type Coin, type Rules } from "./rules.ts";

/** Who has how much, and who exists. */
export class BankBook {
  /** Amount under `holder denom`; absent for nothing. */
  readonly balances: Book<bigint>;
  /** The next sequence of each account that exists. */
  readonly sequences: Book<bigint>;
  /** The height at which an account was made, of those that genesis does not have. */
  readonly madeAt: Book<bigint>;
  readonly #rules: Rules;
  readonly #clock: Clock;

  constructor(journal: Journal, rules: Rules, clock: Clock) {
    this.#rules = rules;
    this.#clock = clock;
    this.balances = new Book(journal);
    this.sequences = new Book(journal);
    this.madeAt = new Book(journal);
    for (const [holder, coins] of rules.balances) {
      this.sequences.set(holder, 0n);
      for (const { denom, amount } of coins) this.balances.set(`${holder} ${denom}`, amount);
    }
    for (const module of rules.blocked)
      if (!this.sequences.has(module)) this.sequences.set(module, 0n);
  }
  balance(holder: string, denom: string): bigint {
    return this.balances.get(`${holder} ${denom}`) ?? 0n;
  }
  /** What a holder may spend: the balance less what is locked. */
  spendable(holder: string, denom: string): bigint {
    const free = this.balance(holder, denom) - this.#locked(holder, denom);
    return free > 0n ? free : 0n;
  }
  #locked(holder: string, denom: string): bigint {
    const lock = this.#rules.locks.get(holder);
    if (lock === undefined || lock.coin.denom !== denom) return 0n;
    return this.#clock.nowNanos / NANOS_PER_SECOND >= lock.untilSeconds ? 0n : lock.coin.amount;
  }
  /** Moves coins; the receiver's account is made. @throws Refusal when the sender may not spend as much */
  move(from: string, to: string, coins: readonly Coin[]): void {
    this.take(from, coins);
    this.give(to, coins);
  }
  take(from: string, coins: readonly Coin[]): void {
    for (const { denom, amount } of coins) {
      const before = this.balance(from, denom);
      const free = before - this.#locked(from, denom);
      require(free >= amount, `${from} may not spend ${amount}${denom}`);
      this.#write(from, denom, before - amount);
    }
  }
  give(to: string, coins: readonly Coin[]): void {
    for (const { denom, amount } of coins) this.#write(to, denom, this.balance(to, denom) + amount);
    this.exist(to);
  }
  /** Makes an account if there is none. */
  exist(address: string): void {
    if (this.sequences.has(address)) return;
    this.sequences.set(address, 0n);
    this.madeAt.set(address, this.#clock.height);
  }
  /** Whether an account can have signed: its number is in what it signs and is known once its block is committed. */
  canSign(address: string): boolean {
    if (!this.sequences.has(address)) return false;
    return (this.madeAt.get(address) ?? -1n) < this.#clock.height;
  }
  #write(holder: string, denom: string, amount: bigint): void {
    const key = `${holder} ${denom}`;
    if (amount === 0n) this.balances.delete(key);
    else this.balances.set(key, amount);
  }
}
