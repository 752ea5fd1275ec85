import { createPrivateKey } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bytesFromUtf8, hexFromBytes, type Address } from "@vyom/core";
import { parseCertificate, type CertificateStore } from "./certificate.ts";
import { ClientError } from "./client-error.ts";
import type { Signer } from "./signer.ts";

/** Only the account's key can make it: a signature over the address, as the reference derives it from its keyring. */
async function passphraseOf(signer: Signer): Promise<string> {
  return hexFromBytes(await signer.sign(bytesFromUtf8(signer.address)));
}

function fileOf(directory: string, address: Address): string {
  return join(directory, `${address}.pem`);
}

async function tryRead(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return undefined;
    throw new ClientError(
      "client.certificate_unreadable",
      `the certificate file ${file} cannot be read`,
      { cause },
    );
  }
}

function decryptKey(encryptedPem: string, passphrase: string, file: string): string {
  try {
    const key = createPrivateKey({ key: encryptedPem, format: "pem", passphrase });
    return key.export({ type: "pkcs8", format: "pem" }).toString();
  } catch {
    // The cause is left out: it may quote the key.
    throw new ClientError(
      "client.certificate_locked",
      `the private key in ${file} does not open with this account's key, move the file away to make a new certificate`,
    );
  }
}

/**
 * Keeps `<directory>/<address>.pem`: the certificate, the private key encrypted with AES-256 under a passphrase that only
 * the account's key can make, and the public key.
 */
export function certificateFileStore(options: {
  directory: string;
  signer: Signer;
}): CertificateStore {
  const file = fileOf(options.directory, options.signer.address);
  return {
    async load() {
      const text = await tryRead(file);
      if (text === undefined) return undefined;
      const certificate = await parseCertificate(text);
      const encrypted =
        /-----BEGIN ENCRYPTED PRIVATE KEY-----[\s\S]*?-----END ENCRYPTED PRIVATE KEY-----/.exec(
          text,
        )?.[0] ?? "";
      const privateKeyPem = decryptKey(encrypted, await passphraseOf(options.signer), file);
      return { ...certificate, privateKeyPem };
    },
    async save(certificate) {
      const encrypted = createPrivateKey(certificate.privateKeyPem).export({
        type: "pkcs8",
        format: "pem",
        cipher: "aes-256-cbc",
        passphrase: await passphraseOf(options.signer),
      });
      await mkdir(options.directory, { recursive: true, mode: 0o700 });
      const content = certificate.certificatePem + encrypted.toString() + certificate.publicKeyPem;
      await writeFile(`${file}.new`, content, { mode: 0o600 });
      await rename(`${file}.new`, file);
    },
  };
}
