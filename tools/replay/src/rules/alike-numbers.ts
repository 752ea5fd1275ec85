import type { Rule } from "./rule.ts";

/**
 * The reference finds an account's payments by the beginning of their keys, so `owner/1` also pays and ends the payments of
 * `owner/10`. Nothing tells it before money moves.
 */
export const alikeNumbers: Rule = { id: "alike-numbers", explains: () => false };
