import { ClientError } from "./client-error.ts";

/** Binary data as text that survives mail and terminals (RFC 4880, section 6.2). */
export interface ArmorBlock {
  /** What stands in the first line: `-----BEGIN <type>-----`. */
  readonly type: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

const CRC24_START = 0xb704ce;
const CRC24_POLYNOMIAL = 0x1864cfb;

function crc24(bytes: Uint8Array): number {
  let crc = CRC24_START;
  for (const byte of bytes) {
    crc ^= byte << 16;
    for (let bit = 0; bit < 8; bit++) {
      crc <<= 1;
      if ((crc & 0x1000000) !== 0) crc ^= CRC24_POLYNOMIAL;
    }
  }
  return crc & 0xffffff;
}

function checksumOf(bytes: Uint8Array): string {
  const crc = crc24(bytes);
  return Buffer.of(crc >> 16, (crc >> 8) & 255, crc & 255).toString("base64");
}

export function encodeArmor({ type, headers, body }: ArmorBlock): string {
  const base64 = Buffer.from(body).toString("base64");
  return [
    `-----BEGIN ${type}-----`,
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    "",
    ...(base64.match(/.{1,64}/g) ?? []),
    `=${checksumOf(body)}`,
    `-----END ${type}-----`,
    "",
  ].join("\n");
}

function refuse(why: string): ClientError {
  return new ClientError("client.key_armor", `this is no exported key: ${why}`);
}

/** The first block of a text. @throws ClientError `client.key_armor` */
export function decodeArmor(text: string): ArmorBlock {
  const found = /-----BEGIN ([A-Z0-9 ]{1,64})-----\r?\n([\s\S]*?)-----END \1-----/.exec(text);
  if (found === null) throw refuse("no block between BEGIN and END lines");
  const [, type = "", content = ""] = found;
  const lines = content.split(/\r?\n/).map((line) => line.trim());
  const blank = lines.indexOf("");
  const headers: Record<string, string> = {};
  for (const line of lines.slice(0, blank)) {
    const header = /^([^:]+): (.*)$/.exec(line);
    if (header === null) throw refuse("an empty line is missing beneath its headers");
    headers[header[1] ?? ""] = header[2] ?? "";
  }
  const data = lines.slice(blank + 1).filter((line) => line !== "");
  const checksum = data.at(-1)?.startsWith("=") === true ? data.pop() : undefined;
  const base64 = data.join("");
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) throw refuse("its content is not base64");
  const body = new Uint8Array(Buffer.from(base64, "base64"));
  if (checksum !== undefined && checksum !== `=${checksumOf(body)}`)
    throw refuse("its checksum does not fit, characters were changed or lost");
  return { type, headers, body };
}
