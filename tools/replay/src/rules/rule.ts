import type { Difference } from "../difference.ts";

/** One row of docs/differences.md as a predicate. */
export interface Rule {
  /** The row's id. */
  readonly id: string;
  /** Whether the row explains a difference: what was recorded is the mistake, and what happened here is what the row says. */
  readonly explains: (difference: Difference) => boolean;
  /** Which later differences of deployments and accounts that it touched may be its effect; none unless told. */
  readonly covers?: (difference: Difference) => boolean;
}
