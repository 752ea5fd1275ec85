import type { Rule } from "./rule.ts";

const LISTS = [
  /^\/akash\/audit\/v1\/audit\/attributes\/list(\?|$)/,
  /^\/akash\/provider\/v1\/auditor\/[^/]+\/list(\?|$)/,
];

/** The reference decodes the entries of these lists as another type; here the list is right. */
export const auditLists: Rule = {
  id: "audit-lists",
  explains: (difference) =>
    difference.kind === "answer" &&
    difference.ours.status === 200 &&
    LISTS.some((path) => path.test(difference.path)),
};
