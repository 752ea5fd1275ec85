import { defineErrors, type Errors } from "@vyom/core";

const specs = {
  feeLimitExceeded: { code: 2, text: "fee limit exceeded" },
  feeLimitExpired: { code: 3, text: "fee allowance expired" },
  invalidDuration: { code: 4, text: "invalid duration" },
  noAllowance: { code: 5, text: "no allowance" },
  noMessages: { code: 6, text: "allowed messages are empty" },
  messageNotAllowed: { code: 7, text: "message not allowed" },
} as const;

/** Errors of the codespace `feegrant` (cosmos-sdk x/feegrant/errors.go). */
export const feegrantErrors: Errors<typeof specs> = defineErrors("feegrant", specs);
