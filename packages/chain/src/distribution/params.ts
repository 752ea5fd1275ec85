import { DEC18_ONE, dec18FromWire } from "@vyom/core";
import type { Params } from "@vyom/proto/cosmos/distribution/v1beta1";
import { plainError } from "@vyom/runtime";

/** The reference's defaults: 2 % community tax. */
export const DEFAULT_PARAMS: Params = {
  communityTax: "20000000000000000",
  baseProposerReward: "0",
  bonusProposerReward: "0",
  withdrawAddrEnabled: true,
};

/** @throws ChainError undefined/1, as the reference */
export function checkParams(params: Params): void {
  const tax = dec18FromWire(params.communityTax);
  if (tax < 0n) throw plainError(`community tax must be positive: ${params.communityTax}`);
  if (tax > DEC18_ONE) throw plainError(`community tax too large: ${params.communityTax}`);
}
