import { readFileSync } from "node:fs";
import {
  base64FromBytes,
  bech32FromBytes,
  bytesFromHex,
  hexFromBytes,
  tryBytesFromBase64,
} from "@vyom/core";
import {
  accountAddress,
  addressBytesOfEd25519,
  addressBytesOfSecp256k1,
  deriveKey,
  ed25519KeyFromSeed,
  multisigAddress,
  secp256k1PublicKey,
  secp256k1Sign,
  secp256k1Verify,
  seedFromMnemonic,
  sha256,
} from "@vyom/crypto";
import { describe, expect, it } from "vitest";

interface Vectors {
  mnemonics: {
    mnemonic: string;
    bip39_passphrase: string;
    path: string;
    seed_hex: string;
    private_key: string;
    public_key: string;
    address: string;
    valoper: string;
    address_hex: string;
  }[];
  accounts: { label: string; private_key: string; public_key: string; address: string }[];
  multisig: { threshold: number; members: string[]; address: string }[];
  consensus: { seed: string; public_key: string; address_hex: string; valcons: string }[];
  signed: { sign_bytes: string; signature: string; tx_bytes: string; tx_hash: string }[];
}
const vectors = JSON.parse(
  readFileSync(new URL("./vectors/keys.json", import.meta.url), "utf8"),
) as Vectors;

function bytes(base64: string): Uint8Array {
  return tryBytesFromBase64(base64) ?? new Uint8Array();
}

describe("keys recorded from the reference", () => {
  it("derives seeds, keys and addresses of mnemonics", () => {
    for (const vector of vectors.mnemonics) {
      const seed = seedFromMnemonic(vector.mnemonic, vector.bip39_passphrase);
      expect(hexFromBytes(seed)).toBe(vector.seed_hex);
      const privateKey = deriveKey(seed, vector.path);
      expect(hexFromBytes(privateKey)).toBe(vector.private_key);
      const publicKey = secp256k1PublicKey(privateKey);
      expect(hexFromBytes(publicKey)).toBe(vector.public_key);
      expect(accountAddress(publicKey)).toBe(vector.address);
      expect(accountAddress(publicKey, "akashvaloper")).toBe(vector.valoper);
      expect(hexFromBytes(addressBytesOfSecp256k1(publicKey))).toBe(vector.address_hex);
    }
  });

  it("gives multisig addresses", () => {
    const keys = new Map(
      vectors.accounts.map((account) => [
        account.label.replace("akash-vector/", ""),
        bytes(account.public_key),
      ]),
    );
    for (const vector of vectors.multisig) {
      const publicKeys = vector.members.map((name) => keys.get(name) ?? new Uint8Array());
      expect(multisigAddress({ threshold: vector.threshold, publicKeys })).toBe(vector.address);
    }
  });

  it("gives the consensus key of a seed", () => {
    for (const vector of vectors.consensus) {
      const key = ed25519KeyFromSeed(bytesFromHex(vector.seed));
      expect(base64FromBytes(key.publicKey)).toBe(vector.public_key);
      const address = addressBytesOfEd25519(key.publicKey);
      expect(hexFromBytes(address).toUpperCase()).toBe(vector.address_hex);
      expect(bech32FromBytes("akashvalcons", address)).toBe(vector.valcons);
    }
  });

  it("signs and verifies sign documents, byte for byte", () => {
    const alice = vectors.accounts[0];
    const privateKey = bytesFromHex(alice?.private_key ?? "");
    const publicKey = secp256k1PublicKey(privateKey);
    let byAlice = 0;
    for (const vector of vectors.signed) {
      const message = bytes(vector.sign_bytes);
      const signature = bytes(vector.signature);
      expect(hexFromBytes(sha256(bytes(vector.tx_bytes))).toUpperCase()).toBe(vector.tx_hash);
      if (!secp256k1Verify({ message, signature, publicKey })) continue;
      byAlice += 1;
      expect(base64FromBytes(secp256k1Sign({ message, privateKey }))).toBe(vector.signature);
    }
    expect(byAlice).toBeGreaterThan(4);
  });
});
