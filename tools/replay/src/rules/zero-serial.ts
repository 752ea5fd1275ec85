import type { Rule } from "./rule.ts";

/** The reference cannot read back the key of a certificate with serial 0, so that every list that meets one fails. */
export const zeroSerial: Rule = {
  id: "zero-serial",
  explains: (difference) =>
    difference.kind === "answer" &&
    difference.path.startsWith("/akash/cert/v1/certificates/list") &&
    difference.recorded.status === 500 &&
    JSON.stringify(difference.recorded.body).includes("expected key of length") &&
    difference.ours.status === 200,
};
