import type { BidRefusal } from "./bid-refusal.ts";

/** What was decided about an order. */
export interface BidDecision {
  readonly order: string;
  readonly atMs: number;
  /** Absent when it was refused. */
  readonly price?: string;
  readonly refusals: readonly BidRefusal[];
}

const DECISIONS_MAX = 2_000;

/** The latest decision about each of the last orders, for status and for operators who ask why. */
export class DecisionLog {
  readonly #clock: () => number;
  readonly #decisions = new Map<string, BidDecision>();
  constructor(clock: () => number) {
    this.#clock = clock;
  }
  get(order: string): BidDecision | undefined {
    return this.#decisions.get(order);
  }
  /** Whether an order was refused for a reason that stays. */
  isSettled(order: string): boolean {
    return this.#decisions.get(order)?.refusals.some(({ mayPass }) => !mayPass) === true;
  }
  /** Everything is to be decided anew: this provider's own record changed. */
  clear(): void {
    this.#decisions.clear();
  }
  /** Oldest first. */
  list(): readonly BidDecision[] {
    return [...this.#decisions.values()];
  }
  bid(order: string, price: string): void {
    this.#keep({ order, atMs: this.#clock(), price, refusals: [] });
  }
  /** Answers whether the reasons differ from what was known. */
  refused(order: string, refusals: readonly BidRefusal[]): boolean {
    const codes = (list: readonly BidRefusal[]): string => list.map(({ code }) => code).join();
    const isNew = codes(this.#decisions.get(order)?.refusals ?? []) !== codes(refusals);
    this.#keep({ order, atMs: this.#clock(), refusals });
    return isNew;
  }
  #keep(decision: BidDecision): void {
    this.#decisions.delete(decision.order);
    this.#decisions.set(decision.order, decision);
    if (this.#decisions.size <= DECISIONS_MAX) return;
    const oldest = this.#decisions.keys().next();
    if (oldest.done !== true) this.#decisions.delete(oldest.value);
  }
}
