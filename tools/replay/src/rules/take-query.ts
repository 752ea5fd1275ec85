import type { Rule } from "./rule.ts";

/** The reference has no take module any more. */
export const takeQuery: Rule = {
  id: "take-query",
  explains: (difference) =>
    difference.kind === "answer" &&
    difference.path.startsWith("/akash/take/v1/params") &&
    difference.recorded.status === 501 &&
    difference.ours.status === 200,
};
