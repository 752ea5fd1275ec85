/** Why something does not match: a stable dotted code and one sentence for people. */
export interface MatchReason {
  readonly code: string;
  readonly sentence: string;
}

/** Whether something matches, and all reasons why not. */
export type MatchResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly reasons: readonly MatchReason[] };

/** A match when there is no reason against it. */
export function resultOf(reasons: readonly MatchReason[]): MatchResult {
  return reasons.length === 0 ? { ok: true } : { ok: false, reasons };
}
