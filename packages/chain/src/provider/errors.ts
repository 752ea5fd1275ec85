import { defineErrors, type Errors } from "@vyom/core";

const specs = {
  invalidUri: {
    code: 1,
    text: "invalid provider: invalid host uri",
    grpc: "INVALID_ARGUMENT",
  },
  uriNotAbsolute: {
    code: 2,
    text: "invalid provider: not absolute host uri",
    grpc: "INVALID_ARGUMENT",
  },
  notFound: { code: 3, text: "invalid provider: address not found", grpc: "NOT_FOUND" },
  exists: { code: 4, text: "invalid provider: already exists", grpc: "ALREADY_EXISTS" },
  invalidAddress: { code: 5, text: "invalid address", grpc: "INVALID_ARGUMENT" },
  attributes: { code: 6, text: "attribute specification error", grpc: "INVALID_ARGUMENT" },
  incompatibleAttributes: {
    code: 7,
    text: "attributes cannot be changed",
    grpc: "FAILED_PRECONDITION",
  },
  invalidWebsite: {
    code: 8,
    text: "invalid provider: invalid info website",
    grpc: "INVALID_ARGUMENT",
  },
  internal: { code: 9, text: "internal error", grpc: "INTERNAL" },
  notImplemented: { code: 10, text: "internal error" },
} as const;

/** Codespace `provider` (chain-sdk go/node/provider/v1beta4/errors.go; 10 is the handler's own). */
export const providerErrors: Errors<typeof specs> = defineErrors("provider", specs);
