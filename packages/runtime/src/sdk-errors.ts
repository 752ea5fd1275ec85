import { ChainError, defineErrors, type ErrorFactory, type Errors } from "@vyom/core";

const specs = {
  internal: { code: 1, text: "internal", grpc: "INTERNAL" },
  txDecode: { code: 2, text: "tx parse error" },
  invalidSequence: { code: 3, text: "invalid sequence" },
  unauthorized: { code: 4, text: "unauthorized", grpc: "UNAUTHENTICATED" },
  insufficientFunds: { code: 5, text: "insufficient funds" },
  unknownRequest: { code: 6, text: "unknown request" },
  invalidAddress: { code: 7, text: "invalid address" },
  invalidPublicKey: { code: 8, text: "invalid pubkey" },
  unknownAddress: { code: 9, text: "unknown address" },
  invalidCoins: { code: 10, text: "invalid coins" },
  outOfGas: { code: 11, text: "out of gas" },
  memoTooLarge: { code: 12, text: "memo too large" },
  insufficientFee: { code: 13, text: "insufficient fee" },
  tooManySignatures: { code: 14, text: "maximum number of signatures exceeded" },
  noSignatures: { code: 15, text: "no signatures supplied" },
  jsonMarshal: { code: 16, text: "failed to marshal JSON bytes" },
  jsonUnmarshal: { code: 17, text: "failed to unmarshal JSON bytes" },
  invalidRequest: { code: 18, text: "invalid request", grpc: "INVALID_ARGUMENT" },
  txInMempoolCache: { code: 19, text: "tx already in mempool" },
  mempoolIsFull: { code: 20, text: "mempool is full" },
  txTooLarge: { code: 21, text: "tx too large" },
  keyNotFound: { code: 22, text: "key not found", grpc: "NOT_FOUND" },
  wrongPassword: { code: 23, text: "invalid account password" },
  invalidSigner: { code: 24, text: "tx intended signer does not match the given signer" },
  invalidGasAdjustment: { code: 25, text: "invalid gas adjustment" },
  invalidHeight: { code: 26, text: "invalid height" },
  invalidVersion: { code: 27, text: "invalid version" },
  invalidChainId: { code: 28, text: "invalid chain-id" },
  invalidType: { code: 29, text: "invalid type" },
  txTimeoutHeight: { code: 30, text: "tx timeout height" },
  unknownExtensionOptions: { code: 31, text: "unknown extension options" },
  wrongSequence: { code: 32, text: "incorrect account sequence" },
  packAny: { code: 33, text: "failed packing protobuf message to Any" },
  unpackAny: { code: 34, text: "failed unpacking protobuf message from Any" },
  logic: { code: 35, text: "internal logic error", grpc: "INTERNAL" },
  conflict: { code: 36, text: "conflict", grpc: "FAILED_PRECONDITION" },
  notSupported: { code: 37, text: "feature not supported", grpc: "UNIMPLEMENTED" },
  notFound: { code: 38, text: "not found", grpc: "NOT_FOUND" },
  io: { code: 39, text: "Internal IO error", grpc: "INTERNAL" },
  appConfig: { code: 40, text: "error in app.toml" },
  invalidGasLimit: { code: 41, text: "invalid gas limit" },
  txTimeout: { code: 42, text: "tx timeout" },
} as const;

/** The shared codespace `sdk` (cosmos-sdk types/errors/errors.go). */
export const sdkErrors: Errors<typeof specs> = defineErrors("sdk", specs);

const undefinedErrors = defineErrors("undefined", {
  plain: { code: 1, text: "internal error" },
  panic: { code: 111222, text: "panic", grpc: "INTERNAL" },
});

/** A failure that the reference reports without a registered error: `undefined`/1, the log being `detail` alone. */
export function plainError(detail: string): ChainError {
  return new ChainError({ ...undefinedErrors.plain.kind, text: detail });
}
/** A bug of ours met while a transaction ran: `undefined`/111222. The log tells nothing of it. */
export const panicError: ErrorFactory = undefinedErrors.panic;

/** The same error with more told in front, as cosmossdk.io/errors Wrap: `context: detail: text`. */
export function wrapError(error: ChainError, context: string): ChainError {
  const { text } = error.kind;
  const detail =
    error.message === text ? context : `${context}: ${error.message.slice(0, -text.length - 2)}`;
  return new ChainError(error.kind, detail, { cause: error });
}
