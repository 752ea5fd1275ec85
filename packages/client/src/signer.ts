import type { Address } from "@vyom/core";
import {
  accountAddress,
  accountPath,
  DEFAULT_ADDRESS_PREFIX,
  deriveKey,
  secp256k1PublicKey,
  secp256k1Sign,
  seedFromMnemonic,
} from "@vyom/crypto";

/** An account that can sign. The private key stays inside. */
export interface Signer {
  readonly address: Address;
  /** Compressed secp256k1 key, 33 bytes. */
  readonly publicKey: Uint8Array;
  /** Signs the SHA-256 of `message`: 64 bytes r|s, low s, the same for the same message. */
  sign(message: Uint8Array): Promise<Uint8Array>;
}

/** The account of a private key of 32 bytes. @throws VyomError `crypto.private_key` */
export function signerFromPrivateKey(
  privateKey: Uint8Array,
  prefix: string = DEFAULT_ADDRESS_PREFIX,
): Signer {
  const publicKey = secp256k1PublicKey(privateKey);
  return {
    address: accountAddress(publicKey, prefix),
    publicKey,
    sign: async (message) => secp256k1Sign({ message, privateKey }),
  };
}

/** The account of BIP-39 words, by default the first. @throws VyomError `crypto.mnemonic`, `crypto.derivation_path` */
export function signerFromMnemonic(options: {
  mnemonic: string;
  /** `m/44'/118'/0'/0/0` unless told. */
  path?: string;
  bip39Passphrase?: string;
  prefix?: string;
}): Signer {
  const seed = seedFromMnemonic(options.mnemonic, options.bip39Passphrase);
  return signerFromPrivateKey(deriveKey(seed, options.path ?? accountPath(0)), options.prefix);
}
