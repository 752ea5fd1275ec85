import { ChainError, VyomError } from "@vyom/core";
import type { Event } from "./events.ts";
import { OutOfGas, type GasMeter } from "./gas.ts";
import { INPUT_CODES } from "./query-error.ts";
import { panicError, plainError, sdkErrors } from "./sdk-errors.ts";

/** What became of a transaction (ABCI ExecTxResult, also the answer of CheckTx). Code 0 is success. */
export interface TxResult {
  readonly code: number;
  readonly codespace: string;
  /** Encoded cosmos.base.abci.v1beta1.TxMsgData; empty unless messages ran. */
  readonly data: Uint8Array;
  readonly log: string;
  readonly info: string;
  readonly gasWanted: bigint;
  readonly gasUsed: bigint;
  readonly events: readonly Event[];
}

/** Told of bugs of ours that a transaction or query ran into; the process goes on. */
export type BugListener = (error: unknown, where: string) => void;

/** The registered error for a refusal; `undefined` for out of gas and for bugs of ours. */
export function refusalOf(error: unknown): ChainError | undefined {
  if (error instanceof ChainError) return error;
  if (error instanceof VyomError && INPUT_CODES.has(error.code)) return plainError(error.message);
  return undefined;
}

/**
 * The registered error for whatever a transaction threw. Bugs of ours become `undefined`/111222, are told to `onBug`, and
 * show nothing of themselves.
 */
export function txError(error: unknown, meter: GasMeter, onBug: BugListener): ChainError {
  const refusal = refusalOf(error);
  if (refusal !== undefined) return refusal;
  if (error instanceof OutOfGas)
    return sdkErrors.outOfGas(
      `${error.message}; gasWanted: ${meter.limit}, gasUsed: ${meter.consumed}`,
    );
  onBug(error, "transaction");
  return panicError("recovered: internal error");
}

/** The result of a refused transaction. */
export function failedTx(
  error: ChainError,
  facts: { readonly gas: GasMeter; readonly gasWanted: bigint; readonly events: readonly Event[] },
): TxResult {
  return {
    code: error.kind.abciCode,
    codespace: error.kind.codespace,
    data: new Uint8Array(0),
    log: error.message,
    info: "",
    gasWanted: facts.gasWanted,
    gasUsed: BigInt(facts.gas.consumed),
    events: facts.events,
  };
}
