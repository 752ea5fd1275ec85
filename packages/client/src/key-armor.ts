import { createCipheriv, createDecipheriv, createHash, randomBytes } from "node:crypto";
import { ClientError } from "./client-error.ts";
import { decodeArmor, encodeArmor } from "./ascii-armor.ts";

// The form in which Cosmos SDK tools export and import keys (cosmos-sdk crypto/armor.go), so that a key moves between them.
const TYPE = "TENDERMINT PRIVATE KEY";
const ALGORITHM = "secp256k1";
/** Amino's name of a secp256k1 private key, and its length. */
const AMINO_PREFIX = Uint8Array.of(0xe1, 0xb0, 0xf7, 0x9b, 0x20);
const ARGON2 = { parallelism: 4, iterations: 1, memorySize: 64 * 1024, hashLength: 32 } as const;
const BCRYPT_COST = 12;
const SALT_BYTES = 16;
const TAG_BYTES = 16;
const SECRETBOX_NONCE_BYTES = 24;
/** Always the same: each key is derived anew from a salt of its own. */
const NONCE: Uint8Array = new Uint8Array(12);

async function argon2Key(passphrase: string, salt: Uint8Array): Promise<Uint8Array> {
  const { argon2id } = await import("hash-wasm");
  return argon2id({ ...ARGON2, password: passphrase, salt, outputType: "binary" });
}

/** A private key as text that Cosmos SDK tools import too, encrypted under its own passphrase (Argon2id, ChaCha20-Poly1305). */
export async function armorKey(privateKey: Uint8Array, passphrase: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await argon2Key(passphrase, salt);
  const cipher = createCipheriv("chacha20-poly1305", key, NONCE, { authTagLength: TAG_BYTES });
  const plain = Buffer.concat([AMINO_PREFIX, privateKey]);
  const body = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  const headers = { kdf: "argon2", salt: salt.toString("hex").toUpperCase(), type: ALGORITHM };
  return encodeArmor({ type: TYPE, headers, body });
}

type Decrypt = (body: Uint8Array, passphrase: string, salt: Uint8Array) => Promise<Uint8Array>;

const openArgon2: Decrypt = async (body, passphrase, salt) => {
  const key = await argon2Key(passphrase, salt);
  const options = { authTagLength: TAG_BYTES } as const;
  const decipher = createDecipheriv("chacha20-poly1305", key, NONCE, options);
  const end = body.length - TAG_BYTES;
  decipher.setAuthTag(body.subarray(end));
  return Buffer.concat([decipher.update(body.subarray(0, end)), decipher.final()]);
};

/** What tools of earlier years wrote. */
const openBcrypt: Decrypt = async (body, passphrase, salt) => {
  const [{ bcrypt }, { xsalsa20poly1305 }] = await Promise.all([
    import("hash-wasm"),
    import("@noble/ciphers/salsa.js"),
  ]);
  const password = passphrase;
  const told = await bcrypt({ password, salt, costFactor: BCRYPT_COST, outputType: "encoded" });
  const key = new Uint8Array(createHash("sha256").update(told).digest());
  const nonce = body.subarray(0, SECRETBOX_NONCE_BYTES);
  return xsalsa20poly1305(key, nonce).decrypt(body.subarray(SECRETBOX_NONCE_BYTES));
};

const DECRYPT: Readonly<Record<string, Decrypt>> = { argon2: openArgon2, bcrypt: openBcrypt };

/** The private key of an exported key. @throws ClientError `client.key_armor`, `client.keyring_passphrase` */
export async function unarmorKey(armor: string, passphrase: string): Promise<Uint8Array> {
  const { type, headers, body } = decodeArmor(armor);
  const { kdf = "", salt = "", type: algorithm = ALGORITHM } = headers;
  const refuse = (why: string): ClientError => new ClientError("client.key_armor", why);
  if (type !== TYPE) throw refuse(`the text holds a "${type}", an exported key is a "${TYPE}"`);
  if (algorithm !== ALGORITHM)
    throw refuse(
      `the exported key is of the kind "${algorithm}", only ${ALGORITHM} keys sign here`,
    );
  const decrypt = DECRYPT[kdf];
  if (decrypt === undefined)
    throw refuse(`the exported key is encrypted by "${kdf}", known are argon2 and bcrypt`);
  if (!/^[0-9A-Fa-f]{32}$/.test(salt)) throw refuse("the exported key has no salt of 16 bytes");
  if (body.length <= TAG_BYTES) throw refuse("the exported key is cut off");
  const plain = await decrypt(body, passphrase, Buffer.from(salt, "hex")).catch(() => undefined);
  if (plain === undefined)
    throw new ClientError(
      "client.keyring_passphrase",
      "wrong passphrase for the exported key, or its text was changed",
    );
  const isKey =
    plain.length === AMINO_PREFIX.length + 32 &&
    AMINO_PREFIX.every((byte, index) => plain[index] === byte);
  if (!isKey) throw refuse(`what was exported is no ${ALGORITHM} private key`);
  return new Uint8Array(plain.subarray(AMINO_PREFIX.length));
}
