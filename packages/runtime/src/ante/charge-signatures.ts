import type { GasMeter } from "../gas.ts";
import { plainError, sdkErrors } from "../sdk-errors.ts";
import { tryPublicKeyFromAny, type PublicKey } from "../tx/public-key.ts";
import { trySignatureData, type SignatureData } from "../tx/signature-data.ts";
import type { AnteDecorator } from "./decorator.ts";
import type { TxParams } from "./deps.ts";
import { requireSigner } from "./set-public-keys.ts";

/** Charges for each signature to verify (cosmos-sdk x/auth/ante DefaultSigVerificationGasConsumer). */
export const chargeSignatures: AnteDecorator = (context, tx, deps) => {
  const params = deps.accounts.params(context);
  for (const [index, info] of tx.authInfo.signerInfos.entries()) {
    const signer = tx.signers[index];
    if (signer === undefined) continue;
    const { publicKey } = requireSigner(context, deps, signer);
    const key = publicKey === undefined ? undefined : tryPublicKeyFromAny(publicKey);
    const data = trySignatureData(info.modeInfo, tx.signatures[index]);
    const isDry = context.mode === "simulate";
    if (isDry && key?.kind === "multisig" && !namesSigners(data)) {
      // A dry run does not say who will sign.
      for (const member of key.members.slice(0, key.threshold))
        charge(context.gas, member, undefined, params);
    } else charge(context.gas, key, data, params);
  }
};

function namesSigners(data: SignatureData | undefined): boolean {
  return data?.kind === "multi" && data.signed.includes(true);
}

function charge(
  gas: GasMeter,
  key: PublicKey | undefined,
  data: SignatureData | undefined,
  params: TxParams,
): void {
  switch (key?.kind) {
    case undefined:
      throw sdkErrors.invalidPublicKey("unrecognized public key type: <nil>");
    case "secp256k1":
      gas.consume(Number(params.sigVerifyCostSecp256k1), "ante verify: secp256k1");
      return;
    case "ed25519":
      gas.consume(Number(params.sigVerifyCostEd25519), "ante verify: ed25519");
      throw sdkErrors.invalidPublicKey("ED25519 public keys are unsupported");
    case "multisig": {
      // Parts that do not fit their modes are refused by the verification.
      if (data === undefined) return;
      if (data.kind === "single")
        throw plainError("a multisig account needs a threshold signature");
      let next = 0;
      for (const [index, member] of key.members.entries())
        if (data.signed[index] === true) charge(gas, member, data.signatures[next++], params);
    }
  }
}
