import { defineErrors, type Errors } from "@vyom/core";

const specs = {
  invalidParam: { code: 1, text: "parameter invalid", grpc: "INVALID_ARGUMENT" },
} as const;

/** Codespace `take` (chain-sdk go/node/take/v1/errors.go). */
export const takeErrors: Errors<typeof specs> = defineErrors("take", specs);
