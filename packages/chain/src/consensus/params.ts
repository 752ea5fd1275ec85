import type { ConsensusParams } from "@vyom/proto/tendermint/types";
import { sdkErrors } from "@vyom/runtime";

const MAX_BLOCK_BYTES = 104_857_600n;

/** CometBFT ConsensusParams.ValidateBasic. @throws ChainError sdk/18 naming the parameter */
export function checkParams(params: ConsensusParams): void {
  const { block, evidence, validator } = params;
  if (block === undefined || evidence === undefined || validator === undefined)
    throw sdkErrors.invalidRequest("all parameters must be present");
  if (block.maxBytes === 0n || block.maxBytes < -1n || block.maxBytes > MAX_BLOCK_BYTES)
    throw sdkErrors.invalidRequest(`block.MaxBytes must be -1 or 1 to ${MAX_BLOCK_BYTES}`);
  if (block.maxGas < -1n)
    throw sdkErrors.invalidRequest(
      `block.MaxGas must be greater or equal to -1. Got ${block.maxGas}`,
    );
  if (evidence.maxAgeNumBlocks <= 0n)
    throw sdkErrors.invalidRequest("evidence.MaxAgeNumBlocks must be greater than 0");
  if ((evidence.maxAgeDuration?.seconds ?? 0n) < 0n)
    throw sdkErrors.invalidRequest("evidence.MaxAgeDuration must not be negative");
  const bound = block.maxBytes === -1n ? MAX_BLOCK_BYTES : block.maxBytes;
  if (evidence.maxBytes < 0n || evidence.maxBytes > bound)
    throw sdkErrors.invalidRequest(`evidence.MaxBytesEvidence is outside 0 to ${bound}`);
  if (validator.pubKeyTypes.length === 0)
    throw sdkErrors.invalidRequest("len(Validator.PubKeyTypes) must be greater than 0");
  for (const type of validator.pubKeyTypes)
    if (type !== "ed25519")
      throw sdkErrors.invalidRequest(`validator key type ${type} is not supported, use ed25519`);
}
