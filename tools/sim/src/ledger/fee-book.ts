import { Book, type Journal } from "./journal.ts";
import { known, require } from "./refusal.ts";
import { tryLess, type Clock, type Coin } from "./rules.ts";

/** What a granter pays of somebody's fees. No limits mean all of it. */
export interface FeeAllowance {
  readonly granter: string;
  readonly grantee: string;
  readonly limits: readonly Coin[];
  readonly untilNanos: bigint | undefined;
  readonly period?:
    | {
        readonly nanos: bigint;
        readonly limits: readonly Coin[];
        readonly left: readonly Coin[];
        readonly resetNanos: bigint;
      }
    | undefined;
  /** Type URLs; `undefined` for any message. */
  readonly messages: readonly string[] | undefined;
}
const CLEARED_PER_BLOCK = 200;
const CLEARED_PER_MESSAGE = 75;

/** Who pays fees for whom. */
export class FeeBook {
  /** Under `granter grantee`. */
  readonly allowances: Book<FeeAllowance>;
  readonly #clock: Clock;
  readonly #order: (address: string) => string;
  constructor(journal: Journal, clock: Clock, order: (address: string) => string) {
    this.allowances = new Book(journal);
    this.#clock = clock;
    this.#order = order;
  }
  grant(allowance: FeeAllowance): void {
    const key = `${allowance.granter} ${allowance.grantee}`;
    require(!this.allowances.has(key), "there is an allowance");
    require(allowance.untilNanos === undefined ||
      allowance.untilNanos >= this.#clock.nowNanos, "the allowance has ended");
    this.allowances.set(key, allowance);
  }
  revoke(granter: string, grantee: string): void {
    require(this.allowances.has(`${granter} ${grantee}`), "there is no such allowance");
    this.allowances.delete(`${granter} ${grantee}`);
  }
  /** Charges a fee. @throws Refusal when the allowance does not cover it */
  use(granter: string, grantee: string, fee: readonly Coin[], messages: readonly string[]): void {
    const key = `${granter} ${grantee}`;
    const allowance = known(this.allowances.get(key), "there is no such allowance");
    const { limits, messages: listed, untilNanos } = allowance;
    require(listed === undefined ||
      messages.every((url) => listed.includes(url)), "the message is not listed");
    require(untilNanos === undefined || untilNanos >= this.#clock.nowNanos, "it has ended");
    const period = this.#periodAfter(allowance, fee);
    const left = limits.length === 0 ? undefined : known(tryLess(limits, fee), "over the limit");
    if (left?.length === 0) this.allowances.delete(key);
    else this.allowances.set(key, { ...allowance, limits: left ?? limits, period });
  }
  #periodAfter(
    { period, limits: total }: FeeAllowance,
    fee: readonly Coin[],
  ): FeeAllowance["period"] {
    if (period === undefined) return undefined;
    let { left, resetNanos } = period;
    if (this.#clock.nowNanos >= resetNanos) {
      const isTotalLess = total.length > 0 && tryLess(total, period.limits) === undefined;
      left = isTotalLess ? total : period.limits;
      const next = resetNanos + period.nanos;
      resetNanos = this.#clock.nowNanos > next ? this.#clock.nowNanos + period.nanos : next;
    }
    return { ...period, resetNanos, left: known(tryLess(left, fee), "over the period's limit") };
  }
  /** At the end of a block. */
  clearEnded(limit: number = CLEARED_PER_BLOCK): void {
    const place = ({ untilNanos, granter, grantee }: FeeAllowance): string =>
      `${String(untilNanos).padStart(24, "0")} ${this.#order(grantee)} ${this.#order(granter)}`;
    const ended = [...this.allowances.entries()]
      .filter(
        ([, { untilNanos }]) => untilNanos !== undefined && untilNanos <= this.#clock.nowNanos,
      )
      .toSorted(([, left], [, right]) => (place(left) < place(right) ? -1 : 1));
    for (const [key] of ended.slice(0, limit)) this.allowances.delete(key);
  }
  /** By message. */
  prune(): void {
    this.clearEnded(CLEARED_PER_MESSAGE);
  }
}
