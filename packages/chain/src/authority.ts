import { defineErrors, type Address, type ErrorFactory } from "@vyom/core";

const govErrors = defineErrors("gov", {
  invalidSigner: {
    code: 13,
    text: "expected gov account as only signer for proposal message",
  },
});

/** `gov`/13: what a module answers to parameters set by anybody but its authority. */
export const invalidSigner: ErrorFactory = govErrors.invalidSigner;

/** Lets only the authority of a module pass. @throws ChainError gov/13 */
export function checkAuthority(expected: Address, given: Address): void {
  if (given !== expected)
    throw invalidSigner(`invalid authority; expected ${expected}, got ${given}`);
}
