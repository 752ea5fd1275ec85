import type { PlannedBlock, PlannedTx } from "../plan/plan.ts";
import type { Disagreement } from "./disagreement.ts";

/** Runs a plan and says whether it goes wrong. */
export type PlanRunner = (plan: readonly PlannedBlock[]) => {
  readonly failure: Disagreement | undefined;
};

/** A transaction with the block it is in. */
interface Placed {
  readonly block: number;
  readonly tx: PlannedTx;
}
/** The least that still goes wrong. */
export interface Shrunk {
  readonly plan: readonly PlannedBlock[];
  readonly failure: Disagreement;
  readonly attempts: number;
}

/**
 * Takes away transactions, in ever smaller parts, then blocks, as long as something still goes wrong.
 * @param options.mayGoOn asked before each attempt, which runs the whole rest of the plan
 */
export function shrink(
  plan: readonly PlannedBlock[],
  failure: Disagreement,
  options: { readonly run: PlanRunner; readonly mayGoOn: () => boolean },
): Shrunk {
  const search = new Search(plan.slice(0, Number(failure.height)), failure, options);
  search.removeTxs();
  search.removeBlocks();
  search.calm();
  return search.found;
}

class Search {
  found: Shrunk;
  readonly #run: PlanRunner;
  readonly #mayGoOn: () => boolean;
  constructor(
    plan: readonly PlannedBlock[],
    failure: Disagreement,
    options: { readonly run: PlanRunner; readonly mayGoOn: () => boolean },
  ) {
    this.found = { plan, failure, attempts: 0 };
    this.#run = options.run;
    this.#mayGoOn = options.mayGoOn;
  }
  /** Delta debugging over all transactions. */
  removeTxs(): void {
    let kept = this.#placed();
    let size = Math.ceil(kept.length / 2);
    while (size >= 1 && kept.length > 0 && this.#mayGoOn()) {
      const before = kept.length;
      for (let start = 0; start < kept.length && this.#mayGoOn();) {
        const rest = [...kept.slice(0, start), ...kept.slice(start + size)];
        if (this.#fails(this.#with(rest))) kept = this.#placed();
        else start += size;
      }
      if (size === 1 && kept.length === before) return;
      size = kept.length < before ? Math.min(size, kept.length) : Math.floor(size / 2);
    }
  }
  /** Blocks in which nothing happens, where neither time nor height matters. */
  removeBlocks(): void {
    for (let index = this.found.plan.length - 1; index >= 0 && this.#mayGoOn(); index--) {
      const { plan } = this.found;
      if (plan[index]?.txs.length === 0) this.#fails(plan.filter((_, other) => other !== index));
    }
  }
  /** Restarts, exports and long pauses that do not matter. */
  calm(): void {
    for (const [index, block] of this.found.plan.entries()) {
      if (!this.#mayGoOn()) return;
      const calmer = { ...block, before: "nothing" as const };
      if (block.before !== "nothing")
        this.#fails(this.found.plan.map((each, other) => (other === index ? calmer : each)));
    }
  }
  #placed(): readonly Placed[] {
    return this.found.plan.flatMap(({ txs }, block) => txs.map((tx) => ({ block, tx })));
  }
  #with(kept: readonly Placed[]): readonly PlannedBlock[] {
    return this.found.plan.map((block, index) => ({
      ...block,
      txs: kept.filter((placed) => placed.block === index).map(({ tx }) => tx),
    }));
  }
  /** Runs a plan and keeps it, up to where it goes wrong, if it does. */
  #fails(plan: readonly PlannedBlock[]): boolean {
    const { failure } = this.#run(plan);
    const attempts = this.found.attempts + 1;
    if (failure === undefined) {
      this.found = { ...this.found, attempts };
      return false;
    }
    this.found = { plan: plan.slice(0, Number(failure.height)), failure, attempts };
    return true;
  }
}
