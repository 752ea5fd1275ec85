import { defineErrors, type Errors } from "@vyom/core";

const specs = {
  emptyProvider: { code: 1, text: "empty provider", grpc: "INVALID_ARGUMENT" },
  sameAccount: {
    code: 2,
    text: "owner and provider are the same account",
    grpc: "INVALID_ARGUMENT",
  },
  internal: { code: 3, text: "internal error", grpc: "INTERNAL" },
  bidOverOrder: { code: 4, text: "bid price above max order price", grpc: "INVALID_ARGUMENT" },
  attributeMismatch: { code: 5, text: "attribute mismatch", grpc: "INVALID_ARGUMENT" },
  unknownBid: { code: 6, text: "unknown bid", grpc: "NOT_FOUND" },
  unknownLease: { code: 7, text: "unknown lease", grpc: "NOT_FOUND" },
  unknownLeaseForBid: { code: 8, text: "unknown lease for bid", grpc: "NOT_FOUND" },
  unknownOrderForBid: { code: 9, text: "unknown order for bid", grpc: "NOT_FOUND" },
  leaseNotActive: { code: 10, text: "lease not active", grpc: "FAILED_PRECONDITION" },
  bidNotActive: { code: 11, text: "bid not active", grpc: "FAILED_PRECONDITION" },
  bidNotOpen: { code: 12, text: "bid not open", grpc: "FAILED_PRECONDITION" },
  orderNotOpen: { code: 13, text: "bid: order not open", grpc: "FAILED_PRECONDITION" },
  noLeaseForOrder: { code: 14, text: "no lease for order", grpc: "NOT_FOUND" },
  orderNotFound: { code: 15, text: "invalid order: order not found", grpc: "NOT_FOUND" },
  groupNotFound: { code: 16, text: "group not found", grpc: "NOT_FOUND" },
  groupNotOpen: { code: 17, text: "group not open", grpc: "FAILED_PRECONDITION" },
  bidNotFound: { code: 18, text: "invalid bid: bid not found", grpc: "NOT_FOUND" },
  bidZeroPrice: { code: 19, text: "invalid bid: zero price", grpc: "INVALID_ARGUMENT" },
  leaseNotFound: { code: 20, text: "invalid lease: lease not found", grpc: "NOT_FOUND" },
  bidExists: { code: 21, text: "invalid bid: bid exists from provider", grpc: "ALREADY_EXISTS" },
  bidInvalidPrice: { code: 22, text: "bid price is invalid", grpc: "INVALID_ARGUMENT" },
  orderActive: { code: 23, text: "order active", grpc: "FAILED_PRECONDITION" },
  orderClosed: { code: 24, text: "order closed", grpc: "FAILED_PRECONDITION" },
  orderExists: { code: 25, text: "order already exists in store", grpc: "ALREADY_EXISTS" },
  orderDurationExceeded: {
    code: 26,
    text: "order duration has exceeded the bidding duration",
    grpc: "FAILED_PRECONDITION",
  },
  orderTooEarly: {
    code: 27,
    text: "order: chain height to low for bidding",
    grpc: "FAILED_PRECONDITION",
  },
  invalidDeposit: { code: 28, text: "deposit invalid", grpc: "INVALID_ARGUMENT" },
  invalidParam: { code: 29, text: "parameter invalid", grpc: "INVALID_ARGUMENT" },
  unknownProvider: { code: 30, text: "unknown provider", grpc: "NOT_FOUND" },
  invalidBid: { code: 31, text: "invalid bid", grpc: "INVALID_ARGUMENT" },
  capabilitiesMismatch: { code: 32, text: "capabilities mismatch", grpc: "INVALID_ARGUMENT" },
  invalidLeaseClosedReason: {
    code: 33,
    text: "invalid lease closed reason",
    grpc: "INVALID_ARGUMENT",
  },
  invalidEscrowId: { code: 34, text: "invalid escrow id", grpc: "INVALID_ARGUMENT" },
  leaseNotReclaimable: {
    code: 35,
    text: "lease does not have reclamation configured",
    grpc: "FAILED_PRECONDITION",
  },
  leaseAlreadyReclaiming: {
    code: 36,
    text: "reclamation already in progress",
    grpc: "FAILED_PRECONDITION",
  },
  reclamationNotStarted: {
    code: 37,
    text: "reclamation not started; call MsgLeaseStartReclaim first",
    grpc: "FAILED_PRECONDITION",
  },
  reclamationWindowNotElapsed: {
    code: 38,
    text: "reclamation window has not elapsed",
    grpc: "FAILED_PRECONDITION",
  },
  reclamationWindowInvalid: {
    code: 39,
    text: "reclamation window outside governance bounds",
    grpc: "INVALID_ARGUMENT",
  },
  reclamationRequired: {
    code: 40,
    text: "order requires reclamation but bid does not offer it",
    grpc: "INVALID_ARGUMENT",
  },
  reclamationWindowTooShort: {
    code: 41,
    text: "reclamation window shorter than order minimum",
    grpc: "INVALID_ARGUMENT",
  },
} as const;

/** Codespace `market` (chain-sdk go/node/market/v1/errors.go). */
export const marketErrors: Errors<typeof specs> = defineErrors("market", specs);
