import { defineErrors, type Errors } from "@vyom/core";

const specs = {
  noInputs: { code: 2, text: "no inputs to send transaction" },
  noOutputs: { code: 3, text: "no outputs to send transaction" },
  inputOutputMismatch: { code: 4, text: "sum inputs != sum outputs" },
  sendDisabled: { code: 5, text: "send transactions are disabled" },
  metadataNotFound: { code: 6, text: "client denom metadata not found" },
  invalidKey: { code: 7, text: "invalid key" },
  duplicateEntry: { code: 8, text: "duplicate entry" },
  multipleSenders: { code: 9, text: "multiple senders not allowed" },
} as const;

/** Errors of the codespace `bank` (cosmos-sdk x/bank/types/errors.go). */
export const bankErrors: Errors<typeof specs> = defineErrors("bank", specs);
