import { chmod, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { base64FromBytes, tryBytesFromBase64 } from "@vyom/core";
import {
  accountAddress,
  accountPath,
  DEFAULT_ADDRESS_PREFIX,
  deriveKey,
  generateMnemonic,
  secp256k1PublicKey,
  seedFromMnemonic,
} from "@vyom/crypto";
import { ClientError } from "./client-error.ts";
import { armorKey, unarmorKey } from "./key-armor.ts";
import { openSecret, sealSecret, type SealedSecret } from "./key-cipher.ts";
import { findKey, type KeyInfo, type Keyring } from "./keyring.ts";
import { MIN_PASSPHRASE_LENGTH, type PassphraseSource } from "./passphrase.ts";
import { signerFromPrivateKey, type Signer } from "./signer.ts";

/** One key's file. */
interface KeyRecord {
  readonly version: 1;
  readonly algorithm: "secp256k1";
  /** base64 */
  readonly publicKey: string;
  readonly path?: string;
  readonly secret: SealedSecret;
}

export interface FileKeyringOptions {
  /** Made on first use with mode 0700; keys are files `<name>.json` with mode 0600. */
  readonly directory: string;
  readonly passphrase: PassphraseSource;
  readonly prefix?: string;
  /** scrypt N; the default costs an attacker 128 MiB and half a second a guess. */
  readonly kdfCost?: number;
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,62}$/;

/** Keys encrypted at rest, one file each, all under one passphrase. */
export class FileKeyring implements Keyring {
  readonly #options: FileKeyringOptions;
  readonly #prefix: string;
  #passphrase: string | undefined;

  constructor(options: FileKeyringOptions) {
    this.#options = options;
    this.#prefix = options.prefix ?? DEFAULT_ADDRESS_PREFIX;
  }

  async list(): Promise<readonly KeyInfo[]> {
    const names = (await this.#fileNames()).toSorted();
    return Promise.all(names.map(async (name) => this.#infoOf(name, await this.#read(name))));
  }

  async info(nameOrAddress: string): Promise<KeyInfo> {
    return findKey(await this.list(), nameOrAddress);
  }

  async signer(nameOrAddress: string): Promise<Signer> {
    const { name } = await this.info(nameOrAddress);
    return signerFromPrivateKey(await this.#open(name), this.#prefix);
  }

  /** Makes a key of fresh words, which are returned once and not kept. @throws ClientError `client.key_exists`, `client.key_name` */
  async add(name: string): Promise<{ key: KeyInfo; mnemonic: string }> {
    const mnemonic = generateMnemonic(crypto.getRandomValues(new Uint8Array(32)));
    return { key: await this.recover({ name, mnemonic }), mnemonic };
  }

  /** Adds the key of BIP-39 words. @throws VyomError `crypto.mnemonic`, `client.key_exists`, `client.key_name` */
  async recover(options: {
    name: string;
    mnemonic: string;
    path?: string;
    bip39Passphrase?: string;
  }): Promise<KeyInfo> {
    const path = options.path ?? accountPath(0);
    const seed = seedFromMnemonic(options.mnemonic, options.bip39Passphrase);
    return this.#store(options.name, deriveKey(seed, path), path);
  }

  /** Adds a private key of 32 bytes. @throws VyomError `crypto.private_key`, `client.key_exists`, `client.key_name` */
  async importPrivateKey(name: string, privateKey: Uint8Array): Promise<KeyInfo> {
    return this.#store(name, privateKey);
  }

  /** Adds a key that exportArmored wrote. @throws ClientError `client.key_armor`, `client.keyring_passphrase` */
  async importArmored(options: {
    name: string;
    armor: string;
    armorPassphrase: string;
  }): Promise<KeyInfo> {
    const privateKey = await unarmorKey(options.armor, options.armorPassphrase);
    return this.#store(options.name, privateKey);
  }

  /** The key as text, encrypted under a passphrase of its own. @throws ClientError `client.keyring_short_passphrase` */
  async exportArmored(nameOrAddress: string, armorPassphrase: string): Promise<string> {
    requireLength(armorPassphrase);
    const { name } = await this.info(nameOrAddress);
    const privateKey = await this.#open(name);
    return armorKey(privateKey, armorPassphrase);
  }

  /** Deletes a key for good. @throws ClientError `client.key_unknown` */
  async delete(nameOrAddress: string): Promise<void> {
    const { name } = await this.info(nameOrAddress);
    await rm(this.#file(name));
  }

  /** @throws ClientError `client.key_unknown`, `client.key_exists`, `client.key_name` */
  async rename(nameOrAddress: string, newName: string): Promise<void> {
    const { name } = await this.info(nameOrAddress);
    await this.#requireFree(newName);
    await rename(this.#file(name), this.#file(newName));
  }

  #file(name: string): string {
    return join(this.#options.directory, `${name}.json`);
  }

  async #fileNames(): Promise<string[]> {
    try {
      const files = await readdir(this.#options.directory);
      return files.filter((file) => file.endsWith(".json")).map((file) => file.slice(0, -5));
    } catch (cause) {
      if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return [];
      throw new ClientError(
        "client.keyring_unreadable",
        `the keyring ${this.#options.directory} cannot be read`,
        { cause },
      );
    }
  }

  async #read(name: string): Promise<KeyRecord> {
    const file = this.#file(name);
    try {
      const record = JSON.parse(await readFile(file, "utf8")) as KeyRecord;
      if (record.version === 1 && typeof record.publicKey === "string") return record;
    } catch {
      // Told below, without the file's content.
    }
    throw new ClientError(
      "client.keyring_unreadable",
      `${file} is no key file of this keyring, move it away`,
    );
  }

  #infoOf(name: string, record: KeyRecord): KeyInfo {
    const publicKey = tryBytesFromBase64(record.publicKey) ?? new Uint8Array();
    const address = accountAddress(publicKey, this.#prefix);
    return {
      name,
      address,
      publicKey,
      ...(record.path === undefined ? {} : { path: record.path }),
    };
  }

  async #open(name: string): Promise<Uint8Array> {
    const record = await this.#read(name);
    const passphrase = this.#passphrase ?? (await this.#options.passphrase({ isNew: false }));
    const privateKey = await openSecret({
      sealed: record.secret,
      passphrase,
      context: contextOf(record.publicKey),
    });
    this.#passphrase = passphrase;
    return privateKey;
  }

  async #requireFree(name: string): Promise<void> {
    if (!NAME.test(name))
      throw new ClientError(
        "client.key_name",
        `"${name.slice(0, 80)}" is no name for a key, use letters, digits, dot, dash and underscore`,
      );
    const taken = (await this.#fileNames()).map((taken) => taken.toLowerCase());
    if (taken.includes(name.toLowerCase()))
      throw new ClientError(
        "client.key_exists",
        `the keyring already has a key "${name}", choose another name`,
      );
  }

  /** The passphrase for writing: proven against a key that is already there, so that one passphrase opens all. */
  async #writingPassphrase(): Promise<string> {
    if (this.#passphrase !== undefined) return this.#passphrase;
    const [first] = (await this.#fileNames()).toSorted();
    const passphrase = await this.#options.passphrase({ isNew: first === undefined });
    requireLength(passphrase);
    if (first !== undefined) {
      const record = await this.#read(first);
      const context = contextOf(record.publicKey);
      await openSecret({ sealed: record.secret, passphrase, context });
    }
    this.#passphrase = passphrase;
    return passphrase;
  }

  async #store(name: string, privateKey: Uint8Array, path?: string): Promise<KeyInfo> {
    await this.#requireFree(name);
    const publicKey = base64FromBytes(secp256k1PublicKey(privateKey));
    const secret = await sealSecret({
      secret: privateKey,
      passphrase: await this.#writingPassphrase(),
      context: contextOf(publicKey),
      ...(this.#options.kdfCost === undefined ? {} : { kdfCost: this.#options.kdfCost }),
    });
    const record: KeyRecord = {
      version: 1,
      algorithm: "secp256k1",
      publicKey,
      ...(path === undefined ? {} : { path }),
      secret,
    };
    await mkdir(this.#options.directory, { recursive: true, mode: 0o700 });
    await chmod(this.#options.directory, 0o700);
    const file = this.#file(name);
    const text = `${JSON.stringify(record, undefined, 2)}\n`;
    await writeFile(`${file}.new`, text, { mode: 0o600, flush: true });
    await rename(`${file}.new`, file);
    return this.#infoOf(name, record);
  }
}

/** Binds a sealed secret to its public key: a file cannot be given another key's secret unseen. */
function contextOf(publicKey: string): string {
  return `key ${publicKey}`;
}

function requireLength(passphrase: string): void {
  if (passphrase.length < MIN_PASSPHRASE_LENGTH)
    throw new ClientError(
      "client.keyring_short_passphrase",
      `the passphrase must have at least ${MIN_PASSPHRASE_LENGTH} characters`,
    );
}
