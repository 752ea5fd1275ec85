import type { Rule } from "./rule.ts";

/**
 * The reference finds an account's payments by the beginning of their keys, so `owner/1` also pays and ends the payments of
 * `owner/10`. Nothing tells it before money moves: both deployments are marked once the longer number has a lease, and what
 * differs about them later is its effect: amounts, and leases that end with somebody else's account.
 */
export const alikeNumbers: Rule = {
  id: "alike-numbers",
  explains: () => false,
  covers: (difference) =>
    difference.kind === "answer" ||
    (difference.kind === "tx" &&
      difference.messages.every(({ typeName }) =>
        /^(akash\.(market|deployment|escrow)|cosmos\.authz)\./.test(typeName),
      )),
};
