import { sdkErrors } from "../sdk-errors.ts";
import { countKeys, tryPublicKeyFromAny } from "../tx/public-key.ts";
import type { AnteDecorator } from "./decorator.ts";

/** Bounds the number of keys, multisig members included (cosmos-sdk x/auth/ante ValidateSigCountDecorator). */
export const countSignatures: AnteDecorator = (context, tx, { accounts }) => {
  const { txSigLimit } = accounts.params(context);
  let count = 0;
  for (const { publicKey } of tx.authInfo.signerInfos) {
    count += publicKey === undefined ? 0 : countKeys(tryPublicKeyFromAny(publicKey));
    if (BigInt(count) > txSigLimit)
      throw sdkErrors.tooManySignatures(`signatures: ${count}, limit: ${txSigLimit}`);
  }
};
