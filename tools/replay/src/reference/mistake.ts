/** The rows of docs/differences.md by which the states of the two part. */
export type MistakeId =
  | "losing-bids"
  | "max-bids"
  | "same-block"
  | "second-lease"
  | "alike-numbers"
  | "ended-deployment"
  | "revoked-allowance"
  | "malformed-text";

/** Told each time that a mistake changes something about a deployment, given as `owner/dseq`, or an account. */
export type MistakeListener = (id: MistakeId, thing: string) => void;
