import type { MatchReason } from "@vyom/matcher";

/** Why an order gets no bid. `code` is stable; `sentence` is for the operator and, in screening, for tenants. */
export interface BidRefusal {
  readonly code: string;
  readonly sentence: string;
  /** Whether looking again soon could change it: free room, funds, a price script that failed. */
  readonly mayPass: boolean;
}

export function lasting(code: string, sentence: string): BidRefusal {
  return { code, sentence, mayPass: false };
}
export function passing(code: string, sentence: string): BidRefusal {
  return { code, sentence, mayPass: true };
}
export function fromMatch(reasons: readonly MatchReason[], mayPass: boolean): BidRefusal[] {
  return reasons.map(({ code, sentence }) => ({ code, sentence, mayPass }));
}
