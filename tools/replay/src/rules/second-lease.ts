import { isMoneyOnly } from "./money-only.ts";
import type { Rule } from "./rule.ts";

/**
 * The reference saves the account but not the payments that it settled when a payment is added, so earlier payees lose what
 * they had earned. Nothing tells it then: a deployment with another lease is marked, and a later payout of more here is its
 * effect.
 */
export const secondLease: Rule = {
  id: "second-lease",
  explains: () => false,
  covers: isMoneyOnly,
};
