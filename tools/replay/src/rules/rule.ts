import type { Difference } from "../difference.ts";

/** One row of docs/differences.md as a predicate. */
export interface Rule {
  /** The row's id. */
  readonly id: string;
  /**
   * Whether the row explains a difference: what was recorded is the mistake, and what happened here is what the row says.
   * What follows from a mistake later is not asked here: the judge lays to it what an app that errs alike does as recorded.
   */
  readonly explains: (difference: Difference) => boolean;
}
