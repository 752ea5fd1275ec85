/** Greetings longer than this are refused; real ones take 500 to 2,500 bytes. */
const CLIENT_HELLO_BYTES_MAX: number = 32 * 1024;

export type ClientHello =
  /** At least `bytes` are needed before looking again. */
  | { readonly state: "incomplete"; readonly bytes: number }
  | { readonly state: "malformed" }
  /** `serverName` is lower case; absent when the client named no host. */
  | { readonly state: "complete"; readonly serverName?: string };

const RECORD_HEADER_BYTES = 5;
const RECORD_BYTES_MAX = 16_384 + 256;
const RECORD_HANDSHAKE = 22;
const HANDSHAKE_CLIENT_HELLO = 1;
const EXTENSION_SERVER_NAME = 0;
const MALFORMED: ClientHello = { state: "malformed" };

/** Reads the server name of a TLS greeting (RFC 8446 4.1.2, RFC 6066 3), which may be cut into any number of records. */
export function readClientHello(bytes: Buffer): ClientHello {
  const parts: Buffer[] = [];
  let offset = 0;
  let have = 0;
  let want = 4;
  while (have < want) {
    if (bytes.length < offset + RECORD_HEADER_BYTES) {
      if (bytes.length > offset && bytes[offset] !== RECORD_HANDSHAKE) return MALFORMED;
      return { state: "incomplete", bytes: offset + RECORD_HEADER_BYTES };
    }
    const size = bytes.readUInt16BE(offset + 3);
    if (bytes[offset] !== RECORD_HANDSHAKE || bytes[offset + 1] !== 3) return MALFORMED;
    if (size === 0 || size > RECORD_BYTES_MAX) return MALFORMED;
    const end = offset + RECORD_HEADER_BYTES + size;
    if (end > CLIENT_HELLO_BYTES_MAX) return MALFORMED;
    if (bytes.length < end) return { state: "incomplete", bytes: end };
    parts.push(bytes.subarray(offset + RECORD_HEADER_BYTES, end));
    have += size;
    offset = end;
    if (want === 4 && have >= 4) {
      const head = Buffer.concat(parts);
      if (head[0] !== HANDSHAKE_CLIENT_HELLO) return MALFORMED;
      want = 4 + head.readUIntBE(1, 3);
      if (want > CLIENT_HELLO_BYTES_MAX) return MALFORMED;
    }
  }
  return helloOf(Buffer.concat(parts).subarray(4, want));
}

/** Reads length-prefixed fields; out of bounds is `undefined`. */
class Fields {
  readonly #bytes: Buffer;
  #at = 0;
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }
  get left(): number {
    return this.#bytes.length - this.#at;
  }
  take(size: number): Buffer | undefined {
    if (this.left < size) return undefined;
    this.#at += size;
    return this.#bytes.subarray(this.#at - size, this.#at);
  }
  number(size: 1 | 2): number | undefined {
    return this.take(size)?.readUIntBE(0, size);
  }
  /** A field behind its length. */
  vector(size: 1 | 2): Buffer | undefined {
    const length = this.number(size);
    return length === undefined ? undefined : this.take(length);
  }
}

function helloOf(body: Buffer): ClientHello {
  const fields = new Fields(body);
  const fixed = fields.take(2 + 32);
  const skipped = [fields.vector(1), fields.vector(2), fields.vector(1)];
  if (fixed === undefined || skipped.includes(undefined)) return MALFORMED;
  if (fields.left === 0) return { state: "complete" };
  const list = fields.vector(2);
  if (list === undefined) return MALFORMED;
  const extensions = new Fields(list);
  while (extensions.left > 0) {
    const type = extensions.number(2);
    const content = extensions.vector(2);
    if (type === undefined || content === undefined) return MALFORMED;
    if (type === EXTENSION_SERVER_NAME) return serverNameOf(content);
  }
  return { state: "complete" };
}

function serverNameOf(extension: Buffer): ClientHello {
  const list = new Fields(extension).vector(2);
  if (list === undefined) return MALFORMED;
  const names = new Fields(list);
  const type = names.number(1);
  const name = names.vector(2);
  if (type !== 0 || name === undefined || name.length === 0) return MALFORMED;
  return { state: "complete", serverName: name.toString("latin1").toLowerCase() };
}
