import { createCipheriv, createDecipheriv, randomBytes, scrypt } from "node:crypto";
import { ClientError } from "./client-error.ts";

/** A secret encrypted under a passphrase: scrypt, then AES-256-GCM. Binary fields are base64. */
export interface SealedSecret {
  readonly kdf: {
    name: "scrypt";
    cost: number;
    blockSize: number;
    parallelism: number;
    salt: string;
  };
  readonly cipher: "aes-256-gcm";
  readonly nonce: string;
  readonly ciphertext: string;
  readonly tag: string;
}

/** scrypt N: 128 MiB of memory and about half a second for each guess. */
export const DEFAULT_KDF_COST: number = 2 ** 17;
const MAX_KDF_COST = 2 ** 20;
const BLOCK_SIZE = 8;

function deriveKey(passphrase: string, salt: Uint8Array, cost: number): Promise<Buffer> {
  const options = { N: cost, r: BLOCK_SIZE, p: 1, maxmem: 256 * cost * BLOCK_SIZE };
  return new Promise((resolve, reject) => {
    scrypt(passphrase.normalize("NFKC"), salt, 32, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}

/** Encrypts `secret`; `context` (name it is bound to) must be the same when opening. */
export async function sealSecret(options: {
  secret: Uint8Array;
  passphrase: string;
  context: string;
  kdfCost?: number;
}): Promise<SealedSecret> {
  const cost = options.kdfCost ?? DEFAULT_KDF_COST;
  const salt = randomBytes(16);
  const nonce = randomBytes(12);
  const key = await deriveKey(options.passphrase, salt, cost);
  const cipher = createCipheriv("aes-256-gcm", key, nonce);
  cipher.setAAD(Buffer.from(options.context, "utf8"));
  const ciphertext = Buffer.concat([cipher.update(options.secret), cipher.final()]);
  return {
    kdf: {
      name: "scrypt",
      cost,
      blockSize: BLOCK_SIZE,
      parallelism: 1,
      salt: salt.toString("base64"),
    },
    cipher: "aes-256-gcm",
    nonce: nonce.toString("base64"),
    ciphertext: ciphertext.toString("base64"),
    tag: cipher.getAuthTag().toString("base64"),
  };
}

/** Decrypts. @throws ClientError `client.keyring_passphrase` for a wrong passphrase or a changed file */
export async function openSecret(options: {
  sealed: SealedSecret;
  passphrase: string;
  context: string;
}): Promise<Uint8Array> {
  const { kdf, nonce, ciphertext, tag } = options.sealed;
  const refused = (): ClientError =>
    new ClientError(
      "client.keyring_passphrase",
      `wrong passphrase for ${options.context}, or its file was changed`,
    );
  if (!Number.isSafeInteger(kdf.cost) || kdf.cost < 2 || kdf.cost > MAX_KDF_COST) throw refused();
  try {
    const key = await deriveKey(options.passphrase, Buffer.from(kdf.salt, "base64"), kdf.cost);
    const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(nonce, "base64"), {
      authTagLength: 16,
    });
    decipher.setAAD(Buffer.from(options.context, "utf8"));
    decipher.setAuthTag(Buffer.from(tag, "base64"));
    return new Uint8Array(
      Buffer.concat([decipher.update(Buffer.from(ciphertext, "base64")), decipher.final()]),
    );
  } catch {
    throw refused();
  }
}
