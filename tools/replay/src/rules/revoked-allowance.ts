import type { Rule } from "./rule.ts";

/**
 * The reference forgets to take a revoked allowance out of the queue of ends, so that a later one of the same pair ends with
 * it. Nothing tells it before that time.
 */
export const revokedAllowance: Rule = { id: "revoked-allowance", explains: () => false };
