const HEAD_BYTES = 8;
const STDERR = 2;

/** Cuts an engine's stream of logs or of a command without terminal into its frames: 1 byte stream, 3 zero, 4 length, payload. */
export class EngineFrameReader {
  #rest: Buffer = Buffer.alloc(0);

  read(
    bytes: Buffer,
  ): readonly { readonly stream: "stdout" | "stderr"; readonly payload: Buffer }[] {
    let rest = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    const frames: { stream: "stdout" | "stderr"; payload: Buffer }[] = [];
    while (rest.length >= HEAD_BYTES) {
      const end = HEAD_BYTES + rest.readUInt32BE(4);
      if (rest.length < end) break;
      const stream = rest.readUInt8(0) === STDERR ? "stderr" : "stdout";
      frames.push({ stream, payload: rest.subarray(HEAD_BYTES, end) });
      rest = rest.subarray(end);
    }
    this.#rest = Buffer.from(rest);
    return frames;
  }
}
