import { defineErrors, type Errors } from "@vyom/core";

const specs = {
  accountExists: { code: 1, text: "account exists", grpc: "ALREADY_EXISTS" },
  accountClosed: { code: 2, text: "account closed", grpc: "FAILED_PRECONDITION" },
  accountNotFound: { code: 3, text: "account not found", grpc: "NOT_FOUND" },
  accountOverdrawn: { code: 4, text: "account overdrawn", grpc: "FAILED_PRECONDITION" },
  invalidDenomination: { code: 5, text: "invalid denomination", grpc: "INVALID_ARGUMENT" },
  paymentExists: { code: 6, text: "payment exists", grpc: "ALREADY_EXISTS" },
  paymentClosed: { code: 7, text: "payment closed", grpc: "FAILED_PRECONDITION" },
  paymentNotFound: { code: 8, text: "payment not found", grpc: "NOT_FOUND" },
  paymentRateZero: { code: 9, text: "payment rate zero", grpc: "INVALID_ARGUMENT" },
  invalidPayment: { code: 10, text: "invalid payment", grpc: "INVALID_ARGUMENT" },
  invalidSettlement: { code: 11, text: "invalid settlement", grpc: "INVALID_ARGUMENT" },
  invalidId: { code: 12, text: "invalid ID", grpc: "INVALID_ARGUMENT" },
  invalidAccount: { code: 13, text: "invalid account", grpc: "INVALID_ARGUMENT" },
  invalidDepositor: { code: 14, text: "invalid account depositor", grpc: "INVALID_ARGUMENT" },
  unauthorizedScope: { code: 15, text: "unauthorized deposit scope", grpc: "PERMISSION_DENIED" },
  invalidDeposit: { code: 16, text: "invalid deposit", grpc: "INVALID_ARGUMENT" },
  invalidAuthzScope: { code: 17, text: "invalid authz scope", grpc: "INVALID_ARGUMENT" },
  malformedKey: { code: 18, text: "malformed key", grpc: "INVALID_ARGUMENT" },
} as const;

/** Codespace `escrow` (chain-sdk go/node/escrow/module/error.go). */
export const escrowErrors: Errors<typeof specs> = defineErrors("escrow", specs);
