import { sdkErrors } from "../sdk-errors.ts";
import type { AnteDecorator } from "./decorator.ts";

/** A transaction may not ask for more gas than a block may use (cosmos-sdk x/auth/ante SetUpContextDecorator). */
export const checkGasLimit: AnteDecorator = (context, tx) => {
  const gasLimit = tx.authInfo.fee?.gasLimit ?? 0n;
  if (context.blockMaxGas > 0n && gasLimit > context.blockMaxGas)
    throw sdkErrors.invalidGasLimit(
      `tx gas limit ${gasLimit} exceeds block max gas ${context.blockMaxGas}`,
    );
};
