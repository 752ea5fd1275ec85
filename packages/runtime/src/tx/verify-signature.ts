import type { SignMode } from "@vyom/proto/cosmos/tx/signing/v1beta1";
import { keyVerifies, type PublicKey } from "./public-key.ts";
import type { SignBytes } from "./sign-bytes.ts";
import type { SignatureData } from "./signature-data.ts";

/**
 * Checks one signer's signature. `bytesFor` gives the sign bytes of a mode.
 * @returns `undefined` when it holds, else what is wrong
 */
export function signatureProblem(
  key: PublicKey,
  data: SignatureData | undefined,
  bytesFor: (mode: SignMode) => SignBytes,
): string | undefined {
  if (data === undefined) return "unexpected signature data";
  if (data.kind === "multi") return multisigProblem(key, data, bytesFor);
  const signed = bytesFor(data.mode);
  if ("problem" in signed) return signed.problem;
  return keyVerifies(key, { message: signed.bytes, signature: data.signature })
    ? undefined
    : "unable to verify single signer signature";
}

/** cosmos-sdk crypto/keys/multisig VerifyMultisignature. */
function multisigProblem(
  key: PublicKey,
  data: Extract<SignatureData, { kind: "multi" }>,
  bytesFor: (mode: SignMode) => SignBytes,
): string | undefined {
  if (key.kind !== "multisig") return "a threshold signature needs a multisig key";
  const { members, threshold } = key;
  if (data.signed.length !== members.length)
    return `bit array size is incorrect, expecting: ${members.length}`;
  if (data.signatures.length < threshold || data.signatures.length > members.length)
    return `signature size is incorrect ${data.signatures.length}`;
  const set = data.signed.filter((bit) => bit).length;
  if (set < threshold) return `not enough signatures set, have ${set}, expected ${threshold}`;
  let next = 0;
  for (const [index, member] of members.entries()) {
    if (data.signed[index] !== true) continue;
    const problem = signatureProblem(member, data.signatures[next++], bytesFor);
    if (problem !== undefined) return `unable to verify signature at index ${index}`;
  }
  return undefined;
}
