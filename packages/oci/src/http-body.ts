import { VyomError, concatBytes } from "@vyom/core";

/** The whole body of an answer. @throws VyomError `oci.too_large` beyond the limit */
export async function readLimited(response: Response, limitBytes: number): Promise<Uint8Array> {
  return readLimitedChunks(bodyChunks(response), limitBytes);
}

/** All chunks in one. @throws VyomError `oci.too_large` beyond the limit */
export async function readLimitedChunks(
  chunks: AsyncIterable<Uint8Array>,
  limitBytes: number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let total = 0;
  for await (const chunk of chunks) {
    total += chunk.length;
    if (total > limitBytes) {
      throw new VyomError(
        "oci.too_large",
        `the registry's answer is larger than ${limitBytes} bytes`,
      );
    }
    parts.push(chunk);
  }
  return concatBytes(...parts);
}

/** The body piece by piece; leaving the loop early closes the connection. */
export async function* bodyChunks(response: Response): AsyncGenerator<Uint8Array> {
  if (response.body === null) return;
  for await (const chunk of response.body) yield chunk as Uint8Array;
}
