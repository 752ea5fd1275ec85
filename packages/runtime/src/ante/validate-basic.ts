import { coinsFromWire } from "../coins.ts";
import { plainError, sdkErrors } from "../sdk-errors.ts";
import type { AnteDecorator } from "./decorator.ts";

const MAX_GAS_WANTED = (1n << 63n) - 1n;

/** Checks the envelope by itself (cosmos-sdk types/tx Tx.ValidateBasic). Skipped when a transaction is checked again. */
export const validateBasic: AnteDecorator = (context, tx) => {
  if (context.mode === "recheck") return;
  const { fee } = tx.authInfo;
  if (fee === undefined) throw plainError("missing fee");
  if (fee.gasLimit > MAX_GAS_WANTED)
    throw sdkErrors.invalidRequest(`invalid gas supplied; ${fee.gasLimit} > ${MAX_GAS_WANTED}`);
  const amount = coinsFromWire(fee.amount);
  if (amount === undefined || amount.some((coin) => coin.amount < 0n))
    throw sdkErrors.insufficientFee(
      `invalid fee provided: ${fee.amount.map((coin) => coin.amount + coin.denom).join(",")}`,
    );
  if (tx.signatures.length === 0) throw sdkErrors.noSignatures();
  if (tx.signersProblem?.startsWith("hrp does not match") === true)
    throw sdkErrors.logic(tx.signersProblem);
  if (tx.signersProblem !== undefined) throw plainError(tx.signersProblem);
  if (tx.signatures.length !== tx.signers.length)
    throw sdkErrors.unauthorized(
      `wrong number of signers; expected ${tx.signers.length}, got ${tx.signatures.length}`,
    );
};
