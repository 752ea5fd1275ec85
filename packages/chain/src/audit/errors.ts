import { defineErrors, type Errors } from "@vyom/core";

const specs = {
  notFound: { code: 1, text: "invalid provider: address not found", grpc: "NOT_FOUND" },
  invalidAddress: { code: 2, text: "invalid address", grpc: "INVALID_ARGUMENT" },
  attributeNotFound: { code: 3, text: "attribute not found", grpc: "NOT_FOUND" },
} as const;

/** Codespace `audit` (chain-sdk go/node/audit/v1/errors.go). */
export const auditErrors: Errors<typeof specs> = defineErrors("audit", specs);
