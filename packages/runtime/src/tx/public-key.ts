import { concatBytes } from "@vyom/core";
import { ed25519Verify, hash160, secp256k1Verify, sha256 } from "@vyom/crypto";
import { PubKey as Ed25519PubKey } from "@vyom/proto/cosmos/crypto/ed25519";
import { LegacyAminoPubKey } from "@vyom/proto/cosmos/crypto/multisig";
import { PubKey as Secp256k1PubKey } from "@vyom/proto/cosmos/crypto/secp256k1";
import type { Any } from "@vyom/proto/google/protobuf/any";

/** A public key that accounts may have. */
export type PublicKey =
  | { readonly kind: "secp256k1" | "ed25519"; readonly bytes: Uint8Array }
  | {
      readonly kind: "multisig";
      readonly threshold: number;
      readonly members: readonly PublicKey[];
    };

const SECP256K1 = "/cosmos.crypto.secp256k1.PubKey";
const ED25519 = "/cosmos.crypto.ed25519.PubKey";
const MULTISIG = "/cosmos.crypto.multisig.LegacyAminoPubKey";
/** Multisigs of multisigs beyond this depth are refused. */
const MAX_DEPTH = 4;

/** The public key in an Any; `undefined` for another type or malformed content. */
export function tryPublicKeyFromAny(any: Any, depth = 0): PublicKey | undefined {
  switch (any.typeUrl) {
    case SECP256K1: {
      const { key } = Secp256k1PubKey.decode(any.value);
      return key.length === 33 ? { kind: "secp256k1", bytes: key } : undefined;
    }
    case ED25519: {
      const { key } = Ed25519PubKey.decode(any.value);
      return key.length === 32 ? { kind: "ed25519", bytes: key } : undefined;
    }
    case MULTISIG:
      return depth >= MAX_DEPTH ? undefined : tryMultisig(any.value, depth);
    default:
      return undefined;
  }
}

function tryMultisig(bytes: Uint8Array, depth: number): PublicKey | undefined {
  const { threshold, publicKeys } = LegacyAminoPubKey.decode(bytes);
  const members: PublicKey[] = [];
  for (const member of publicKeys) {
    const key = tryPublicKeyFromAny(member, depth + 1);
    if (key === undefined) return undefined;
    members.push(key);
  }
  if (threshold < 1 || threshold > members.length) return undefined;
  return { kind: "multisig", threshold, members };
}

/** Number of plain keys within, as `tx_sig_limit` counts them. */
export function countKeys(key: PublicKey | undefined): number {
  if (key === undefined) return 0;
  if (key.kind !== "multisig") return 1;
  return key.members.reduce((sum, member) => sum + countKeys(member), 0);
}

/** Address bytes of the account that the key owns, 20 of them. */
export function addressOfPublicKey(key: PublicKey): Uint8Array {
  switch (key.kind) {
    case "secp256k1":
      return hash160(key.bytes);
    case "ed25519":
      return sha256(key.bytes).slice(0, 20);
    case "multisig":
      return sha256(aminoOfPublicKey(key)).slice(0, 20);
  }
}

/** Whether a plain key made the signature; a multisig never does by itself. */
export function keyVerifies(
  key: PublicKey,
  signed: { readonly message: Uint8Array; readonly signature: Uint8Array },
): boolean {
  switch (key.kind) {
    case "secp256k1":
      return secp256k1Verify({ ...signed, publicKey: key.bytes });
    case "ed25519":
      return ed25519Verify({ ...signed, publicKey: key.bytes });
    case "multisig":
      return false;
  }
}

const AMINO_SECP256K1 = Uint8Array.of(0xeb, 0x5a, 0xe9, 0x87, 33);
const AMINO_ED25519 = Uint8Array.of(0x16, 0x24, 0xde, 0x64, 32);
const AMINO_MULTISIG = Uint8Array.of(0x22, 0xc1, 0xf7, 0xe2);

/** Amino binary of a key, which multisig addresses hash (cosmos-sdk crypto/keys/multisig). */
export function aminoOfPublicKey(key: PublicKey): Uint8Array {
  switch (key.kind) {
    case "secp256k1":
      return concatBytes(AMINO_SECP256K1, key.bytes);
    case "ed25519":
      return concatBytes(AMINO_ED25519, key.bytes);
    case "multisig": {
      const members = key.members.map((member) => {
        const bytes = aminoOfPublicKey(member);
        return concatBytes(Uint8Array.of(0x12), varint(bytes.length), bytes);
      });
      return concatBytes(AMINO_MULTISIG, Uint8Array.of(0x08), varint(key.threshold), ...members);
    }
  }
}

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest);
  return Uint8Array.from(bytes);
}
