import type { Params } from "@vyom/proto/cosmos/auth/v1beta1";
import { plainError } from "@vyom/runtime";

/** The reference's defaults (cosmos-sdk x/auth/types params.go). */
export const DEFAULT_PARAMS: Params = {
  maxMemoCharacters: 256n,
  txSigLimit: 7n,
  txSizeCostPerByte: 10n,
  sigVerifyCostEd25519: 590n,
  sigVerifyCostSecp256k1: 1000n,
};

/** @throws ChainError `undefined`/1, as the reference tells it, naming the parameter that may not be zero or is absurd */
export function checkParams(params: Params): void {
  for (const [name, value] of Object.entries(params) as [string, bigint][])
    if (value === 0n || value > 1_000_000_000n)
      throw plainError(`auth parameter ${name} is ${value}, use 1 to 1000000000`);
}
