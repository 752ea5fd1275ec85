import { createHash } from "node:crypto";
import { VyomError } from "@vyom/core";

/** `sha256:` and 64 lower-case hexadecimal digits, the only algorithm that is stored here. */
export type Digest = `sha256:${string}`;

const DIGEST = /^sha256:[0-9a-f]{64}$/;
/** Grammar of the OCI image specification for any algorithm. */
const ANY_DIGEST = /^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$/;

export function isDigest(text: string): text is Digest {
  return DIGEST.test(text);
}

/** The digest of its text. @throws VyomError `oci.digest` when malformed or of another algorithm */
export function parseDigest(text: string): Digest {
  if (isDigest(text)) return text;
  if (text.length < 300 && ANY_DIGEST.test(text) && !text.startsWith("sha256:")) {
    throw new VyomError(
      "oci.digest",
      `digest ${text.slice(0, 80)} is not supported, only sha256 digests are`,
    );
  }
  throw new VyomError(
    "oci.digest",
    `"${text.slice(0, 80)}" is no digest, write sha256: and 64 lower-case hexadecimal digits`,
  );
}

/** The 64 hexadecimal digits, safe as a file name. */
export function digestHex(digest: Digest): string {
  return parseDigest(digest).slice("sha256:".length);
}

export function digestOfBytes(bytes: Uint8Array | string): Digest {
  return `sha256:${createHash("sha256").update(bytes).digest("hex")}`;
}

/** Digest and length of everything that the stream yields. */
export async function digestOfStream(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ digest: Digest; sizeBytes: number }> {
  const hash = createHash("sha256");
  let sizeBytes = 0;
  for await (const chunk of stream) {
    hash.update(chunk);
    sizeBytes += chunk.length;
  }
  return { digest: `sha256:${hash.digest("hex")}`, sizeBytes };
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
