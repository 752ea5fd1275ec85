import { MultiSignature, type CompactBitArray } from "@vyom/proto/cosmos/crypto/multisig/v1beta1";
import type { SignMode } from "@vyom/proto/cosmos/tx/signing/v1beta1";
import type { ModeInfo } from "@vyom/proto/cosmos/tx/v1beta1";

/** One signer's signature: plain, or a threshold of plain ones with the members that signed. */
export type SignatureData =
  | { readonly kind: "single"; readonly mode: SignMode; readonly signature: Uint8Array }
  | {
      readonly kind: "multi";
      readonly signed: readonly boolean[];
      readonly signatures: readonly SignatureData[];
    };

const MAX_DEPTH = 8;

/** Joins the mode tree of a signer info with the signature bytes; `undefined` when they do not fit together. */
export function trySignatureData(
  modeInfo: ModeInfo | undefined,
  signature: Uint8Array | undefined,
  depth = 0,
): SignatureData | undefined {
  if (modeInfo === undefined || signature === undefined || depth > MAX_DEPTH) return undefined;
  if (modeInfo.single !== undefined)
    return { kind: "single", mode: modeInfo.single.mode, signature };
  const { multi } = modeInfo;
  if (multi === undefined) return undefined;
  const parts = tryMultiSignatureParts(signature);
  if (parts === undefined || parts.length !== multi.modeInfos.length) return undefined;
  const signatures: SignatureData[] = [];
  for (const [index, part] of parts.entries()) {
    const data = trySignatureData(multi.modeInfos[index], part, depth + 1);
    if (data === undefined) return undefined;
    signatures.push(data);
  }
  return { kind: "multi", signed: bits(multi.bitarray), signatures };
}

function tryMultiSignatureParts(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  try {
    return MultiSignature.decode(bytes).signatures;
  } catch {
    return undefined; // the decoder's only signal for malformed bytes
  }
}

/** The bits of a compact bit array, most significant first (cosmos-sdk crypto/types CompactBitArray). */
function bits(array: CompactBitArray | undefined): readonly boolean[] {
  if (array === undefined) return [];
  const { extraBitsStored, elems } = array;
  if (elems.length > 1024 || extraBitsStored > 7) return [];
  const count = extraBitsStored === 0 ? elems.length * 8 : (elems.length - 1) * 8 + extraBitsStored;
  return Array.from(
    { length: Math.max(0, count) },
    (_, index) => (((elems[index >> 3] ?? 0) >> (7 - (index % 8))) & 1) === 1,
  );
}

/** All signature bytes within: each plain one, and after its parts each aggregate. */
export function signatureBytes(data: SignatureData): readonly Uint8Array[] {
  if (data.kind === "single") return [data.signature];
  const parts = data.signatures.flatMap(signatureBytes);
  return [...parts, MultiSignature.encode({ signatures: parts }).finish()];
}

/** Whether every plain signature within is in the given mode. */
export function usesOnlyMode(data: SignatureData | undefined, mode: SignMode): boolean {
  if (data === undefined) return false;
  if (data.kind === "single") return data.mode === mode;
  return data.signatures.every((part) => usesOnlyMode(part, mode));
}
