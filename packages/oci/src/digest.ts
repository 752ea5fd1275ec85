import { createHash } from "node:crypto";
import { VyomError } from "@vyom/core";

/** The algorithms that the OCI image specification registers. What is made here is named by sha256. */
export type DigestAlgorithm = "sha256" | "sha512";
/** `sha256:` and 64 lower-case hexadecimal digits, or `sha512:` and 128. */
export type Digest = `${DigestAlgorithm}:${string}`;

const DIGEST = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
const HEX = /^(?:[0-9a-f]{64}|[0-9a-f]{128})$/;
/** Grammar of the OCI image specification for any algorithm. */
const ANY_DIGEST = /^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/;

export function isDigest(text: string): text is Digest {
  return DIGEST.test(text);
}

/** The digest of its text. @throws VyomError `oci.digest` when malformed or of another algorithm */
export function parseDigest(text: string): Digest {
  if (isDigest(text)) return text;
  if (text.length < 300 && ANY_DIGEST.test(text) && !/^sha(?:256|512):/.test(text)) {
    throw new VyomError(
      "oci.digest",
      `digest ${text.slice(0, 80)} is not supported, only sha256 and sha512 digests are`,
    );
  }
  throw new VyomError(
    "oci.digest",
    `"${text.slice(0, 80)}" is no digest, write sha256: and 64 lower-case hexadecimal digits`,
  );
}

export function digestAlgorithm(digest: Digest): DigestAlgorithm {
  return digest.startsWith("sha512:") ? "sha512" : "sha256";
}
/** The hexadecimal digits, safe as a file name; their number tells the algorithm. */
export function digestHex(digest: Digest): string {
  return parseDigest(digest).slice("sha256:".length);
}
/** The way back from `digestHex`; `undefined` for other names. */
export function digestOfHex(hex: string): Digest | undefined {
  if (!HEX.test(hex)) return undefined;
  return hex.length === 64 ? `sha256:${hex}` : `sha512:${hex}`;
}

export function digestOfBytes(
  bytes: Uint8Array | string,
  algorithm: DigestAlgorithm = "sha256",
): Digest {
  return `${algorithm}:${createHash(algorithm).update(bytes).digest("hex")}`;
}

/** Digest and length of everything that the stream yields. */
export async function digestOfStream(
  stream: AsyncIterable<Uint8Array>,
  algorithm: DigestAlgorithm = "sha256",
): Promise<{ digest: Digest; sizeBytes: number }> {
  const hash = createHash(algorithm);
  let sizeBytes = 0;
  for await (const chunk of stream) {
    hash.update(chunk);
    sizeBytes += chunk.length;
  }
  return { digest: `${algorithm}:${hash.digest("hex")}`, sizeBytes };
}

/**
 * Names a stack of uncompressed layers (OCI image specification, "Layer ChainID"): the first one's
 * diff id, then sha256 of the name so far, a space and the next diff id.
 */
export function chainIdOf(diffIds: readonly Digest[]): Digest {
  let chainId: Digest | undefined;
  for (const diffId of diffIds) {
    chainId = chainId === undefined ? diffId : digestOfBytes(`${chainId} ${diffId}`);
  }
  return chainId ?? digestOfBytes("");
}
