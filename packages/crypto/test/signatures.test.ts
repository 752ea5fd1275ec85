import { secp256k1 } from "@noble/curves/secp256k1.js";
import { bytesFromHex, bytesFromUtf8, concatBytes, utf8FromBytes } from "@vyom/core";
import {
  accountAddress,
  adr36Sign,
  adr36SignBytes,
  adr36Verify,
  deriveKey,
  ed25519KeyFromSeed,
  ed25519Sign,
  ed25519Verify,
  generateMnemonic,
  hash160,
  mnemonicIsValid,
  ripemd160,
  secp256k1Backend,
  secp256k1PrivateKeyIsValid,
  secp256k1PublicKey,
  secp256k1PublicKeyIsValid,
  secp256k1Sign,
  secp256k1Verify,
  seedFromMnemonic,
  sha256,
} from "@vyom/crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as browser from "../src/platform/browser.ts";
import * as node from "../src/platform/node.ts";

const privateKey = bytesFromHex("39d84773cf397c6968c006e10bcc4ddc4fdf375c3c9ed264666ad7038f85f9a5");
const publicKey = secp256k1PublicKey(privateKey);
const ORDER = secp256k1.Point.Fn.ORDER;

/** The other signature that mathematics allows: r, n - s. */
function withHighS(signature: Uint8Array): Uint8Array {
  const s = BigInt(`0x${Buffer.from(signature.subarray(32)).toString("hex")}`);
  const high = (ORDER - s).toString(16).padStart(64, "0");
  return concatBytes(signature.subarray(0, 32), bytesFromHex(high));
}

describe("secp256k1", () => {
  it("says which backend works, and both agree", () => {
    expect(["native", "javascript"]).toContain(secp256k1Backend);
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 32, maxLength: 32 }),
        fc.uint8Array({ minLength: 64, maxLength: 64 }),
        (digest, noise) => {
          const signature = node.signDigest(digest, privateKey);
          expect(browser.signDigest(digest, privateKey)).toEqual(signature);
          for (const candidate of [signature, withHighS(signature), noise]) {
            const wanted = candidate === signature;
            expect(node.verifyDigest(digest, candidate, publicKey)).toBe(wanted);
            expect(browser.verifyDigest(digest, candidate, publicKey)).toBe(wanted);
          }
          expect(browser.sha256(digest)).toEqual(node.sha256(digest));
          expect(browser.pbkdf2Sha512(digest, noise, 2)).toEqual(
            node.pbkdf2Sha512(digest, noise, 2),
          );
        },
      ),
      { numRuns: 20 },
    );
  });

  it("refuses high s and anything malformed without throwing", () => {
    const message = bytesFromUtf8("vyom");
    const signature = secp256k1Sign({ message, privateKey });
    expect(secp256k1Verify({ message, signature, publicKey })).toBe(true);
    expect(secp256k1Verify({ message, signature: withHighS(signature), publicKey })).toBe(false);
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 70 }),
        fc.uint8Array({ maxLength: 70 }),
        (left, right) => {
          expect(secp256k1Verify({ message, signature: left, publicKey: right })).toBe(false);
          expect(secp256k1Verify({ message, signature, publicKey: right })).toBe(false);
        },
      ),
    );
    for (const filler of [0, 255]) {
      expect(
        secp256k1Verify({ message, signature: new Uint8Array(64).fill(filler), publicKey }),
      ).toBe(false);
      expect(
        secp256k1Verify({ message, signature, publicKey: new Uint8Array(33).fill(filler) }),
      ).toBe(false);
    }
  });

  it("judges keys", () => {
    expect(secp256k1PrivateKeyIsValid(privateKey)).toBe(true);
    expect(secp256k1PrivateKeyIsValid(new Uint8Array(32))).toBe(false);
    expect(secp256k1PrivateKeyIsValid(new Uint8Array(31).fill(1))).toBe(false);
    expect(secp256k1PublicKeyIsValid(publicKey)).toBe(true);
    expect(secp256k1PublicKeyIsValid(new Uint8Array(33).fill(2))).toBe(true);
    expect(secp256k1PublicKeyIsValid(new Uint8Array(33).fill(5))).toBe(false);
    expect(() => secp256k1PublicKey(new Uint8Array(32))).toThrow(
      expect.objectContaining({ code: "crypto.private_key" }),
    );
  });
});

describe("ed25519", () => {
  const key = ed25519KeyFromSeed(new Uint8Array(32).fill(7));
  const message = bytesFromUtf8("block");

  it("signs, verifies, and refuses what is malformed", () => {
    const signature = ed25519Sign({ message, seed: key.seed });
    expect(ed25519Verify({ message, signature, publicKey: key.publicKey })).toBe(true);
    expect(
      ed25519Verify({ message: bytesFromUtf8("other"), signature, publicKey: key.publicKey }),
    ).toBe(false);
    expect(
      ed25519Verify({ message, signature: signature.subarray(1), publicKey: key.publicKey }),
    ).toBe(false);
    expect(ed25519Verify({ message, signature, publicKey: new Uint8Array(32).fill(255) })).toBe(
      false,
    );
  });

  it("follows ZIP 215 where RFC 8032 and it differ", () => {
    // The identity as key and as R with s = 0, R in a non-canonical encoding: ZIP 215 accepts, OpenSSL does not.
    const identity = new Uint8Array(32);
    identity[0] = 1;
    const nonCanonicalOne = bytesFromHex(
      "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
    );
    const signature = concatBytes(nonCanonicalOne, new Uint8Array(32));
    expect(node.ed25519VerifyStrict?.(message, signature, identity)).toBe(false);
    expect(ed25519Verify({ message, signature, publicKey: identity })).toBe(true);
  });
});

describe("hashes", () => {
  it("gives the digests that the standards print", () => {
    const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
    expect(hex(sha256(bytesFromUtf8("abc")))).toBe(
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
    );
    expect(hex(ripemd160(bytesFromUtf8("abc")))).toBe("8eb208f7e05d987a9b044a8e98c6b087f15a0bfc");
    expect(hash160(bytesFromUtf8("abc"))).toEqual(ripemd160(sha256(bytesFromUtf8("abc"))));
  });

  it("gives digests that own their memory", () => {
    const digest = sha256(bytesFromUtf8("abc"));
    const copy = digest.slice(0, 4);
    copy[0] = 0;
    expect(digest[0]).toBe(0xba);
  });
});

describe("mnemonics", () => {
  it("makes words of random bytes and reads them back whatever their spacing", () => {
    const words = generateMnemonic(new Uint8Array(32).fill(9));
    expect(words.split(" ")).toHaveLength(24);
    expect(mnemonicIsValid(words)).toBe(true);
    expect(seedFromMnemonic(`  ${words.toUpperCase().replaceAll(" ", "\n ")} `)).toEqual(
      seedFromMnemonic(words),
    );
  });

  it("refuses wrong words without repeating them", () => {
    const wrong = "secret words that are no mnemonic";
    expect(mnemonicIsValid(wrong)).toBe(false);
    expect(() => seedFromMnemonic(wrong)).toThrow(
      expect.objectContaining({ code: "crypto.mnemonic" }),
    );
    expect(() => seedFromMnemonic(wrong)).not.toThrow(/secret/);
    expect(() => deriveKey(new Uint8Array(64), "44/118")).toThrow(
      expect.objectContaining({ code: "crypto.derivation_path" }),
    );
  });
});

describe("ADR-036", () => {
  const signer = accountAddress(publicKey);
  const data = bytesFromUtf8("hello");

  it("writes the sign document and verifies its signature", () => {
    expect(utf8FromBytes(adr36SignBytes(signer, data))).toBe(
      `{"account_number":"0","chain_id":"","fee":{"amount":[],"gas":"0"},"memo":"","msgs":[{"type":"sign/MsgSignData","value":{"data":"aGVsbG8=","signer":"${signer}"}}],"sequence":"0"}`,
    );
    const signature = adr36Sign({ signer, data, privateKey });
    expect(adr36Verify({ signer, data, signature, publicKey })).toBe(true);
    expect(adr36Verify({ signer: "akash1other", data, signature, publicKey })).toBe(false);
  });
});
