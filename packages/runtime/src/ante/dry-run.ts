import { PubKey as Secp256k1PubKey } from "@vyom/proto/cosmos/crypto/secp256k1";
import { MultiSignature } from "@vyom/proto/cosmos/crypto/multisig/v1beta1";
import { SignMode } from "@vyom/proto/cosmos/tx/signing/v1beta1";
import { ModeInfo, type SignerInfo } from "@vyom/proto/cosmos/tx/v1beta1";
import { Any } from "@vyom/proto/google/protobuf/any";
import type { Context } from "../context.ts";
import type { Tx } from "../tx/decode-tx.ts";
import { tryPublicKeyFromAny, type PublicKey } from "../tx/public-key.ts";
import type { AccountKeeper } from "./deps.ts";

/** What clients leave out of a dry run, so that its gas can be that of delivery. */

const SECP256K1 = "/cosmos.crypto.secp256k1.PubKey";
const SIGNATURE_BYTES = 64;
/** Bytes of a usual fee: a coin of a native denomination with five digits, and a gas limit. */
const FEE_BYTES = 22;

/** Stands for the key that the signer will have when a dry run names none. */
export const PLACEHOLDER_KEY: Any = {
  typeUrl: SECP256K1,
  value: Secp256k1PubKey.encode({ key: new Uint8Array(33).fill(2) }).finish(),
};

/** Whether a signer info names no key, or a key without content, as the Go client does for keys that it does not hold. */
export function isKeyLeftOut(key: Any | undefined): boolean {
  return key === undefined || (key.typeUrl === SECP256K1 && key.value.length === 0);
}

/** By how many bytes the signed transaction will be longer than this dry run of it. */
export function bytesToCome(context: Context, tx: Tx, accounts: AccountKeeper): number {
  const { fee, signerInfos } = tx.authInfo;
  let bytes = fee === undefined || fee.amount.length + Number(fee.gasLimit) === 0 ? FEE_BYTES : 0;
  for (const [index, info] of signerInfos.entries()) {
    const signer = tx.signers[index];
    if (signer === undefined) continue;
    const known = accounts.signer(context.unmetered(), signer)?.publicKey;
    const any = isKeyLeftOut(info.publicKey) ? (known ?? PLACEHOLDER_KEY) : info.publicKey;
    if (any !== undefined) bytes += missingKeyBytes(info.publicKey, any);
    const key = any === undefined ? undefined : tryPublicKeyFromAny(any);
    bytes += missingSignatureBytes(key, info, tx.signatures[index]);
  }
  return bytes;
}

function missingKeyBytes(given: Any | undefined, expected: Any): number {
  const size = (any: Any): number => framed(Any.encode(any).finish().length);
  return size(expected) - (given === undefined ? 0 : size(given));
}

function missingSignatureBytes(
  key: PublicKey | undefined,
  info: SignerInfo,
  signature: Uint8Array | undefined,
): number {
  const given = info.modeInfo ?? ModeInfo.fromPartial({});
  const mode = expectedMode(key, given);
  const modeBytes = ModeInfo.encode(mode).finish().length - ModeInfo.encode(given).finish().length;
  const partsMax = key?.kind === "multisig" ? key.threshold : undefined;
  const expected =
    partsMax === undefined
      ? SIGNATURE_BYTES
      : MultiSignature.encode({
          signatures: Array.from({ length: partsMax }, () => new Uint8Array(SIGNATURE_BYTES)),
        }).finish().length;
  const signatureBytes = framed(expected) - framed(signature?.length ?? 0);
  return Math.max(0, modeBytes) + Math.max(0, signatureBytes);
}

/** The mode in which the key will sign: each of a threshold in amino JSON, one alone as given. */
function expectedMode(key: PublicKey | undefined, given: ModeInfo): ModeInfo {
  if (key?.kind !== "multisig")
    return { single: { mode: given.single?.mode || SignMode.SIGN_MODE_DIRECT }, multi: undefined };
  const part = ModeInfo.fromPartial({ single: { mode: SignMode.SIGN_MODE_LEGACY_AMINO_JSON } });
  const { length } = key.members;
  return ModeInfo.fromPartial({
    multi: {
      bitarray: {
        extraBitsStored: length % 8,
        elems: new Uint8Array(Math.ceil(length / 8)).fill(1),
      },
      modeInfos: Array.from({ length: key.threshold }, () => part),
    },
  });
}

/** Bytes of a field's content with its length. */
function framed(contentBytes: number): number {
  return contentBytes + (contentBytes < 128 ? 1 : contentBytes < 16_384 ? 2 : 3);
}
