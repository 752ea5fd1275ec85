import { ClientError } from "./client-error.ts";
import { openSecret, sealSecret, type SealedSecret } from "./key-cipher.ts";

const BEGIN = "-----BEGIN VYOM PRIVATE KEY-----";
const END = "-----END VYOM PRIVATE KEY-----";
const CONTEXT = "exported key";

/** A private key as text that may be moved between machines, encrypted under its own passphrase. */
export async function armorKey(
  privateKey: Uint8Array,
  passphrase: string,
  kdfCost?: number,
): Promise<string> {
  const sealed = await sealSecret({
    secret: privateKey,
    passphrase,
    context: CONTEXT,
    ...(kdfCost === undefined ? {} : { kdfCost }),
  });
  const base64 = Buffer.from(JSON.stringify(sealed), "utf8").toString("base64");
  return [BEGIN, ...(base64.match(/.{1,64}/g) ?? []), END, ""].join("\n");
}

/** The private key of armored text. @throws ClientError `client.key_armor`, `client.keyring_passphrase` */
export async function unarmorKey(armor: string, passphrase: string): Promise<Uint8Array> {
  const start = armor.indexOf(BEGIN);
  const end = armor.indexOf(END);
  const malformed = (): ClientError =>
    new ClientError("client.key_armor", `an exported key stands between "${BEGIN}" and "${END}"`);
  if (start < 0 || end < start) throw malformed();
  const body = armor.slice(start + BEGIN.length, end).replace(/\s/g, "");
  let sealed: SealedSecret;
  try {
    sealed = JSON.parse(Buffer.from(body, "base64").toString("utf8")) as SealedSecret;
  } catch {
    throw malformed();
  }
  if (typeof sealed?.kdf?.salt !== "string" || typeof sealed.ciphertext !== "string")
    throw malformed();
  return openSecret({ sealed, passphrase, context: CONTEXT });
}
