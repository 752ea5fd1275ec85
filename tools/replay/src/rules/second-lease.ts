import type { Rule } from "./rule.ts";

/**
 * The reference saves the account but not the payments that it settled when a payment is added, so earlier payees lose what
 * they had earned. Nothing tells it then; only later payouts differ.
 */
export const secondLease: Rule = { id: "second-lease", explains: () => false };
