const TEXT = 1;
const LENGTH_MAX = 4096;

/** One unmasked frame, as servers send (RFC 6455, section 5.2). */
export function textFrame(text) {
  const payload = Buffer.from(text).subarray(0, LENGTH_MAX);
  const head =
    payload.length < 126
      ? [0x80 | TEXT, payload.length]
      : [0x80 | TEXT, 126, payload.length >> 8, payload.length & 255];
  return Buffer.concat([Buffer.from(head), payload]);
}

/** Cuts what a client sends into frames. Anything but short text in one piece ends the conversation. */
export class FrameReader {
  #rest = Buffer.alloc(0);

  read(bytes) {
    this.#rest = Buffer.concat([this.#rest, bytes]);
    const frames = [];
    for (;;) {
      const rest = this.#rest;
      if (rest.length < 2) return frames;
      const isText = rest[0] === (0x80 | TEXT);
      const short = rest[1] & 127;
      if (!isText || (rest[1] & 128) === 0 || short === 127) return [...frames, { kind: "end" }];
      const head = short === 126 ? 4 : 2;
      if (rest.length < head) return frames;
      const length = short === 126 ? rest.readUInt16BE(2) : short;
      if (length > LENGTH_MAX) return [...frames, { kind: "end" }];
      if (rest.length < head + 4 + length) return frames;
      const mask = rest.subarray(head, head + 4);
      const payload = Buffer.from(rest.subarray(head + 4, head + 4 + length));
      for (let at = 0; at < payload.length; at++) payload[at] ^= mask[at % 4];
      frames.push({ kind: "text", text: payload.toString("utf8") });
      this.#rest = rest.subarray(head + 4 + length);
    }
  }
}
