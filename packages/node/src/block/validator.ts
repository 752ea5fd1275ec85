import { compareBytes } from "@vyom/core";
import { sha256 } from "@vyom/crypto";
import type { ValidatorUpdate } from "@vyom/runtime";

/** A member of the validator set. */
export interface Validator {
  /** First 20 bytes of SHA-256 of the public key. */
  readonly address: Uint8Array;
  /** ed25519, 32 bytes. */
  readonly publicKey: Uint8Array;
  readonly power: bigint;
}

/** Consensus address of an ed25519 key. */
export function consensusAddress(publicKey: Uint8Array): Uint8Array {
  return sha256(publicKey).slice(0, 20);
}

/** Set order: power descending, then address (cometbft types/validator_set.go ValidatorsByVotingPower). */
export function sortValidators(validators: readonly Validator[]): readonly Validator[] {
  return validators.toSorted((left, right) => {
    if (left.power !== right.power) return left.power > right.power ? -1 : 1;
    return compareBytes(left.address, right.address);
  });
}

/** The set after `updates`; power 0 removes. Keys other than ed25519 are not admitted by the consensus parameters. */
export function applyValidatorUpdates(
  validators: readonly Validator[],
  updates: readonly ValidatorUpdate[],
): readonly Validator[] {
  if (updates.length === 0) return validators;
  const byKey = new Map(validators.map((validator) => [validator.publicKey.join(), validator]));
  for (const update of updates) {
    const key = update.publicKey.bytes.join();
    if (update.power === 0n) byKey.delete(key);
    else
      byKey.set(key, {
        address: consensusAddress(update.publicKey.bytes),
        publicKey: update.publicKey.bytes,
        power: update.power,
      });
  }
  return sortValidators([...byKey.values()]);
}
