import { compareText, defineErrors, type Errors } from "@vyom/core";
import type { Attribute } from "@vyom/proto/akash/base/attributes/v1";

const specs = {
  duplicateAttribute: {
    code: 1,
    text: "attributes cannot have duplicate keys",
    grpc: "INVALID_ARGUMENT",
  },
  invalidAttributeKey: {
    code: 2,
    text: "attribute key does not match regexp",
    grpc: "INVALID_ARGUMENT",
  },
  invalidDepositor: { code: 3, text: "invalid depositor", grpc: "INVALID_ARGUMENT" },
  invalidDepositSource: {
    code: 4,
    text: "invalid deposit source",
    grpc: "INVALID_ARGUMENT",
  },
} as const;

/** The codespace `akash`, shared by all modules (chain-sdk go/node/types attributes and deposit). */
export const akashErrors: Errors<typeof specs> = defineErrors("akash", specs);

// RE2 and JavaScript agree on \w here: ASCII letters, digits and underscore.
const PLAIN_KEY = /^[a-zA-Z][\w/.-]{1,126}$/;
const WILDCARD_KEY = /^[a-zA-Z][\w/.-]{1,126}[\w*]?$/;

/**
 * Checks keys for form and repetition, in order. Resources may end a key with `*`, providers may not.
 * @throws ChainError akash/1, akash/2
 */
export function checkAttributes(
  attributes: readonly Attribute[],
  keys: "plain" | "wildcard" = "wildcard",
): void {
  const form = keys === "plain" ? PLAIN_KEY : WILDCARD_KEY;
  const seen = new Set<string>();
  for (const { key } of attributes) {
    if (!form.test(key)) throw akashErrors.invalidAttributeKey();
    if (seen.has(key)) throw akashErrors.duplicateAttribute();
    seen.add(key);
  }
}

/** By key; equal keys keep their order. */
export function sortAttributes(attributes: readonly Attribute[]): Attribute[] {
  return attributes.toSorted((left, right) => compareText(left.key, right.key));
}
