import type { Call } from "./call.ts";
import { RegistryError } from "./registry-error.ts";

/** A whole body in memory. @throws RegistryError `registry.too_large` */
export async function readSmallBody(call: Call, limitBytes: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const chunk of call.body) {
    sizeBytes += (chunk as Uint8Array).length;
    if (sizeBytes > limitBytes) {
      throw new RegistryError("registry.too_large", `at most ${limitBytes} bytes are taken here`);
    }
    chunks.push(chunk as Uint8Array);
  }
  return Buffer.concat(chunks);
}
