import { hexFromBytes } from "@vyom/core";
import { SignMode } from "@vyom/proto/cosmos/tx/signing/v1beta1";
import type { Any } from "@vyom/proto/google/protobuf/any";
import type { Context } from "../context.ts";
import { sdkErrors } from "../sdk-errors.ts";
import type { Tx } from "../tx/decode-tx.ts";
import { tryPublicKeyFromAny } from "../tx/public-key.ts";
import { signBytes, type SignerData } from "../tx/sign-bytes.ts";
import { trySignatureData, usesOnlyMode } from "../tx/signature-data.ts";
import { signatureProblem } from "../tx/verify-signature.ts";
import { checkUnordered } from "./check-unordered.ts";
import type { AnteDecorator } from "./decorator.ts";
import type { AnteDeps, SignerAccount } from "./deps.ts";
import { requireSigner } from "./set-public-keys.ts";

/** Checks sequences and signatures (cosmos-sdk x/auth/ante SigVerificationDecorator). */
export const verifySignatures: AnteDecorator = (context, tx, deps) => {
  const { signerInfos } = tx.authInfo;
  if (signerInfos.length !== tx.signers.length)
    throw sdkErrors.unauthorized(
      `invalid number of signer;  expected: ${tx.signers.length}, got ${signerInfos.length}`,
    );
  checkUnordered(context, tx, deps);
  for (const [index, info] of signerInfos.entries()) {
    if (info.sequence > 0n && tx.body.unordered)
      throw sdkErrors.invalidRequest("sequence is not allowed for unordered transactions");
    const account = requireSigner(context, deps, tx.signers[index] ?? "");
    const dry = context.mode === "simulate";
    if (!dry && account.publicKey === undefined)
      throw sdkErrors.invalidPublicKey("pubkey on account is not set");
    if (!tx.body.unordered && info.sequence !== account.sequence)
      throw sdkErrors.wrongSequence(
        `account sequence mismatch, expected ${account.sequence}, got ${info.sequence}`,
      );
    if (dry || context.mode === "recheck" || account.publicKey === undefined) continue;
    // The reference dereferences the missing key and panics here; the key itself is known, but is asked for all the same.
    if (info.publicKey === undefined)
      throw sdkErrors.invalidPublicKey(`signer info ${index} names no public key`);
    verifyOne(context, { tx, index, account, publicKey: account.publicKey }, deps);
  }
};

interface Signing {
  readonly tx: Tx;
  readonly index: number;
  readonly account: SignerAccount;
  readonly publicKey: Any;
}

function verifyOne(context: Context, signing: Signing, { verified }: AnteDeps): void {
  const { tx, index, account, publicKey } = signing;
  const signer: SignerData = {
    address: account.address,
    chainId: context.chainId,
    accountNumber: context.height === 0n ? 0n : account.accountNumber,
    sequence: tx.body.unordered ? 0n : account.sequence,
    publicKey,
  };
  const memo = [
    tx.hash,
    index,
    signer.accountNumber,
    signer.sequence,
    signer.chainId,
    hexFromBytes(publicKey.value),
  ].join("/");
  if (verified.has(memo)) return;
  const data = trySignatureData(tx.authInfo.signerInfos[index]?.modeInfo, tx.signatures[index]);
  const key = tryPublicKeyFromAny(publicKey);
  const problem =
    key === undefined
      ? "the account's public key cannot be used"
      : signatureProblem(key, data, (mode) => signBytes(tx, signer, mode));
  if (problem === undefined) {
    verified.add(memo);
    return;
  }
  const amino = usesOnlyMode(data, SignMode.SIGN_MODE_LEGACY_AMINO_JSON);
  throw sdkErrors.unauthorized(
    amino
      ? `signature verification failed; please verify account number (${signer.accountNumber}), sequence (${account.sequence}) and chain-id (${signer.chainId})`
      : `signature verification failed; please verify account number (${signer.accountNumber}) and chain-id (${signer.chainId}): (${problem})`,
  );
}
