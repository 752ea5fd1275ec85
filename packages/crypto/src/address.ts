import { bech32FromBytes, bytesFromHex, concatBytes, type Address } from "@vyom/core";
import { hash160, sha256 } from "./hash.ts";

/** Prefix of every address unless genesis says otherwise. */
export const DEFAULT_ADDRESS_PREFIX = "akash";

/** 20 address bytes of a compressed secp256k1 public key. */
export function addressBytesOfSecp256k1(publicKey: Uint8Array): Uint8Array {
  return hash160(publicKey);
}

/** 20 address bytes of an ed25519 public key: validators by consensus key. */
export function addressBytesOfEd25519(publicKey: Uint8Array): Uint8Array {
  return sha256(publicKey).slice(0, 20);
}

/** Bech32 address of a compressed secp256k1 public key. */
export function accountAddress(
  publicKey: Uint8Array,
  prefix: string = DEFAULT_ADDRESS_PREFIX,
): Address {
  return bech32FromBytes(prefix, addressBytesOfSecp256k1(publicKey));
}

/** Amino type prefixes of tendermint/PubKeyMultisigThreshold and tendermint/PubKeySecp256k1. */
const AMINO_MULTISIG = bytesFromHex("22c1f7e2");
const AMINO_SECP256K1 = bytesFromHex("eb5ae98721");

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
  return Uint8Array.from(bytes);
}

/**
 * 20 address bytes of a threshold multisig: the hash of its amino encoding (Cosmos SDK crypto/keys/multisig). The order
 * of the members counts; public keys are compressed secp256k1 keys.
 */
export function addressBytesOfMultisig(options: {
  threshold: number;
  publicKeys: readonly Uint8Array[];
}): Uint8Array {
  const members = options.publicKeys.map((key) => {
    const encoded = concatBytes(AMINO_SECP256K1, key);
    return concatBytes(Uint8Array.of(0x12), varint(encoded.length), encoded);
  });
  const threshold = concatBytes(Uint8Array.of(0x08), varint(options.threshold));
  return sha256(concatBytes(AMINO_MULTISIG, threshold, ...members)).slice(0, 20);
}

/** Bech32 address of a threshold multisig, as addressBytesOfMultisig. */
export function multisigAddress(options: {
  threshold: number;
  publicKeys: readonly Uint8Array[];
  prefix?: string;
}): Address {
  return bech32FromBytes(options.prefix ?? DEFAULT_ADDRESS_PREFIX, addressBytesOfMultisig(options));
}
