import { defineErrors, type Errors } from "@vyom/core";

const specs = {
  notFound: { code: 1, text: "certificate not found", grpc: "NOT_FOUND" },
  invalidAddress: { code: 2, text: "invalid address", grpc: "INVALID_ARGUMENT" },
  exists: { code: 3, text: "certificate exists", grpc: "ALREADY_EXISTS" },
  alreadyRevoked: {
    code: 4,
    text: "certificate already revoked",
    grpc: "FAILED_PRECONDITION",
  },
  invalidSerial: { code: 5, text: "invalid serial number", grpc: "INVALID_ARGUMENT" },
  invalidCertificate: {
    code: 6,
    text: "invalid certificate value",
    grpc: "INVALID_ARGUMENT",
  },
  invalidPublicKey: { code: 7, text: "invalid pubkey value", grpc: "INVALID_ARGUMENT" },
  invalidState: { code: 8, text: "invalid state", grpc: "INVALID_ARGUMENT" },
  invalidKeySize: { code: 9, text: "invalid key size", grpc: "INVALID_ARGUMENT" },
} as const;

/** Codespace `cert` (chain-sdk go/node/cert/v1/errors.go). */
export const certErrors: Errors<typeof specs> = defineErrors("cert", specs);
