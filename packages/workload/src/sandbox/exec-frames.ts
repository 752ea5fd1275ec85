/** Frames of an exec connection: kind (1 byte), length (4, big endian), payload. */
export const FRAME = {
  stdin: 0,
  stdout: 1,
  stderr: 2,
  exit: 3,
  stdinEnd: 4,
  resize: 5,
  kill: 6,
} as const;
export type FrameKind = (typeof FRAME)[keyof typeof FRAME];

export function encodeFrame(kind: FrameKind, payload: Uint8Array | string = ""): Buffer {
  const body = Buffer.from(payload as Uint8Array);
  const head = Buffer.alloc(5);
  head.writeUInt8(kind, 0);
  head.writeUInt32BE(body.length, 1);
  return Buffer.concat([head, body]);
}

/** Cuts a byte stream into frames. */
export class FrameReader {
  #rest: Buffer = Buffer.alloc(0);

  read(bytes: Buffer): readonly { readonly kind: number; readonly payload: Buffer }[] {
    this.#rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    const frames: { kind: number; payload: Buffer }[] = [];
    while (this.#rest.length >= 5) {
      const length = this.#rest.readUInt32BE(1);
      if (this.#rest.length < 5 + length) break;
      frames.push({ kind: this.#rest.readUInt8(0), payload: this.#rest.subarray(5, 5 + length) });
      this.#rest = this.#rest.subarray(5 + length);
    }
    return frames;
  }
}
