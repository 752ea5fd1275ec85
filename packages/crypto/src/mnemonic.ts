import { HDKey } from "@scure/bip32";
import { entropyToMnemonic, validateMnemonic } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { bytesFromUtf8, VyomError } from "@vyom/core";
import { pbkdf2Sha512 } from "#platform";

/** Coin type 118, account 0, external chain: `index` numbers the addresses of one mnemonic. */
export function accountPath(index: number): string {
  return `m/44'/118'/0'/0/${index}`;
}

/** BIP-39 English words of fresh random bytes: 32 give 24 words, 16 give 12. @throws VyomError `crypto.entropy` */
export function generateMnemonic(randomBytes: Uint8Array): string {
  if (![16, 20, 24, 28, 32].includes(randomBytes.length))
    throw new VyomError(
      "crypto.entropy",
      `a mnemonic is made of 16, 20, 24, 28 or 32 random bytes, not ${randomBytes.length}`,
    );
  return entropyToMnemonic(randomBytes, wordlist);
}

/** Words in lower case with single spaces between. */
export function normalizeMnemonic(mnemonic: string): string {
  return mnemonic.trim().toLowerCase().split(/\s+/).join(" ");
}

/** Whether these are 12 to 24 English BIP-39 words with a right checksum. */
export function mnemonicIsValid(mnemonic: string): boolean {
  return validateMnemonic(normalizeMnemonic(mnemonic), wordlist);
}

/** 64-byte BIP-39 seed. @throws VyomError `crypto.mnemonic` */
export function seedFromMnemonic(mnemonic: string, bip39Passphrase = ""): Uint8Array {
  const words = normalizeMnemonic(mnemonic);
  if (!validateMnemonic(words, wordlist))
    throw new VyomError(
      "crypto.mnemonic",
      "these are not 12 to 24 words of the English BIP-39 list with a right checksum, look for a misspelt or missing word",
    );
  const salt = `mnemonic${bip39Passphrase}`.normalize("NFKD");
  return pbkdf2Sha512(bytesFromUtf8(words.normalize("NFKD")), bytesFromUtf8(salt), 2048);
}

/** Private key (32 bytes) at a BIP-32 path such as `m/44'/118'/0'/0/0`. @throws VyomError `crypto.derivation_path` */
export function deriveKey(seed: Uint8Array, path: string): Uint8Array {
  if (!/^m(\/\d{1,10}'?)*$/.test(path))
    throw new VyomError(
      "crypto.derivation_path",
      `"${path.slice(0, 80)}" is no derivation path, write one such as m/44'/118'/0'/0/0`,
    );
  try {
    const { privateKey } = HDKey.fromMasterSeed(seed).derive(path);
    if (privateKey !== null) return privateKey;
  } catch (cause) {
    throw new VyomError("crypto.derivation_path", `no key can be derived at ${path}`, { cause });
  }
  throw new VyomError("crypto.derivation_path", `no key can be derived at ${path}`);
}
