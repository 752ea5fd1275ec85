import { noContent, type CopyEntry } from "./copy-entry.ts";
import type { CopyCodec } from "./copy-codec.ts";
import { copyCutOff } from "./copy-failure.ts";

const HEAD_MAX_BYTES = 64 * 1024;
const LENGTH_BYTES = 4;

/** Before an entry's content: its length as 4 bytes, then JSON. A length of 0 ends all. */
interface Head {
  readonly path: string;
  readonly kind: CopyEntry["kind"];
  readonly mode: number;
  readonly modifiedMs: number;
  readonly sizeBytes: number;
  readonly target: string;
}

function headBytes(entry: CopyEntry): Uint8Array {
  const { path, kind, mode, modifiedMs, sizeBytes, target } = entry;
  const head: Head = { path, kind, mode, modifiedMs, sizeBytes, target };
  const json = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32BE(json.length);
  return Buffer.concat([length, json]);
}

/** Takes bytes by number from chunks of any size. */
class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>;
  #rest: Buffer = Buffer.alloc(0);

  constructor(bytes: AsyncIterable<Uint8Array>) {
    this.#source = bytes[Symbol.asyncIterator]();
  }
  /** At least one byte, at most `max`. */
  async some(max: number): Promise<Buffer> {
    while (this.#rest.length === 0) {
      const { done, value } = await this.#source.next();
      if (done === true) throw copyCutOff();
      this.#rest = Buffer.from(value);
    }
    const taken = this.#rest.subarray(0, max);
    this.#rest = this.#rest.subarray(taken.length);
    return taken;
  }
  async exactly(count: number): Promise<Buffer> {
    const parts: Buffer[] = [];
    for (let left = count; left > 0;) {
      const part = await this.some(left);
      parts.push(part);
      left -= part.length;
    }
    return Buffer.concat(parts);
  }
}

function parseHead(json: Buffer): Head {
  const value = JSON.parse(json.toString("utf8")) as Partial<Head>;
  const number = (field: unknown): number =>
    typeof field === "number" && Number.isFinite(field) && field >= 0 ? field : 0;
  return {
    path: String(value.path ?? ""),
    kind: value.kind ?? "other",
    mode: number(value.mode),
    modifiedMs: number(value.modifiedMs),
    sizeBytes: Math.floor(number(value.sizeBytes)),
    target: String(value.target ?? ""),
  };
}

/** What the script in `node-copier.ts` speaks, for containers that have Node but no tar. */
export const FRAME_CODEC: CopyCodec = {
  async *encode(entries) {
    for await (const entry of entries) {
      if (entry.kind === "other") continue;
      yield headBytes(entry);
      if (entry.kind === "file") yield* entry.content;
    }
    yield new Uint8Array(LENGTH_BYTES);
  },
  async *decode(bytes) {
    const reader = new ByteReader(bytes);
    for (;;) {
      const length = (await reader.exactly(LENGTH_BYTES)).readUInt32BE();
      if (length === 0) return;
      if (length > HEAD_MAX_BYTES) throw copyCutOff();
      const head = parseHead(await reader.exactly(length));
      let left = head.kind === "file" ? head.sizeBytes : 0;
      const content = async function* (): AsyncGenerator<Uint8Array, void, void> {
        while (left > 0) {
          const part = await reader.some(left);
          left -= part.length;
          yield part;
        }
      };
      yield { ...head, content: left > 0 ? content() : noContent() };
      while (left > 0) left -= (await reader.some(left)).length;
    }
  },
};
