import { base64FromBytes, equalBytes } from "@vyom/core";
import { secp256k1PublicKeyIsValid } from "@vyom/crypto";
import type { AddressCodec } from "../address-codec.ts";
import type { Context } from "../context.ts";
import { textEvent } from "../events.ts";
import { sdkErrors } from "../sdk-errors.ts";
import type { Tx } from "../tx/decode-tx.ts";
import { addressOfPublicKey, tryPublicKeyFromAny, type PublicKey } from "../tx/public-key.ts";
import { signatureBytes, trySignatureData } from "../tx/signature-data.ts";
import type { AnteDecorator } from "./decorator.ts";
import type { AnteDeps, SignerAccount } from "./deps.ts";
import { PLACEHOLDER_KEY, isKeyLeftOut } from "./dry-run.ts";

/** The account of a signer. @throws ChainError sdk/9 when there is none */
export function requireSigner(context: Context, deps: AnteDeps, address: string): SignerAccount {
  const account = deps.accounts.signer(context, address);
  if (account === undefined) throw sdkErrors.unknownAddress(`account ${address} does not exist`);
  return account;
}

/**
 * Sets the public keys of accounts that sign for the first time, and names signers and signatures in events
 * (cosmos-sdk x/auth/ante SetPubKeyDecorator).
 */
export function setPublicKeys(addresses: AddressCodec): AnteDecorator {
  return (context, tx, deps) => {
    for (const [index, info] of tx.authInfo.signerInfos.entries()) {
      const signer = tx.signers[index];
      if (signer === undefined) continue;
      if (context.mode === "simulate" && isKeyLeftOut(info.publicKey)) {
        const isFirst = requireSigner(context, deps, signer).publicKey === undefined;
        if (isFirst) deps.accounts.setPublicKey(context, signer, PLACEHOLDER_KEY);
        continue;
      }
      if (info.publicKey === undefined) continue;
      const key = tryPublicKeyFromAny(info.publicKey);
      if (key === undefined)
        throw sdkErrors.invalidPublicKey(`unusable public key of type ${info.publicKey.typeUrl}`);
      const owner = addressOfPublicKey(key);
      if (context.mode !== "simulate" && !equalBytes(owner, addresses.bytes(signer)))
        throw sdkErrors.invalidPublicKey(
          `pubKey does not match signer address ${signer} with signer index: ${index}`,
        );
      if (requireSigner(context, deps, signer).publicKey !== undefined) continue;
      requireOnCurve(key);
      deps.accounts.setPublicKey(context, signer, info.publicKey);
    }
    emitSignatures(context, tx);
  };
}

function requireOnCurve(key: PublicKey): void {
  if (key.kind === "multisig") key.members.forEach(requireOnCurve);
  else if (key.kind === "secp256k1" && !secp256k1PublicKeyIsValid(key.bytes))
    throw sdkErrors.invalidPublicKey("pubkey not on curve");
}

/** One event per ordered signer with its sequence, then one per signature, so that search finds them. */
function emitSignatures(context: Context, tx: Tx): void {
  for (const [index, info] of tx.authInfo.signerInfos.entries()) {
    if (!tx.body.unordered)
      context.emit(textEvent("tx", { acc_seq: `${tx.signers[index] ?? ""}/${info.sequence}` }));
    const data = trySignatureData(info.modeInfo, tx.signatures[index]);
    if (data === undefined) continue;
    for (const bytes of signatureBytes(data))
      context.emit(textEvent("tx", { signature: base64FromBytes(bytes) }));
  }
}
