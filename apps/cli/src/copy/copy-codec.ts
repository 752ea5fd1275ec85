import type { CopyEntry } from "./copy-entry.ts";

/** How entries become bytes between this machine and a container. */
export interface CopyCodec {
  encode(entries: AsyncIterable<CopyEntry>): AsyncIterable<Uint8Array>;
  decode(bytes: AsyncIterable<Uint8Array>): AsyncIterable<CopyEntry>;
}
