import { generateKeyPairSync, sign, type KeyObject } from "node:crypto";
import { base64FromBytes, bytesFromUtf8, concatBytes } from "@vyom/core";

/** One DER element. */
export function der(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const content = concatBytes(...contents);
  const { length } = content;
  const header =
    length < 0x80
      ? [tag, length]
      : length < 0x100
        ? [tag, 0x81, length]
        : [tag, 0x82, length >> 8, length & 0xff];
  return concatBytes(Uint8Array.from(header), content);
}
const sequence = (...parts: Uint8Array[]): Uint8Array => der(0x30, ...parts);
const oid = (hex: string): Uint8Array => der(0x06, Buffer.from(hex, "hex"));
const ECDSA_SHA256 = sequence(oid("2a8648ce3d040302"));
const name = (commonName: string): Uint8Array =>
  sequence(der(0x31, sequence(oid("550403"), der(0x0c, bytesFromUtf8(commonName)))));
const integer = (value: bigint): Uint8Array => {
  let hex = value.toString(16);
  if (hex.length % 2 === 1) hex = `0${hex}`;
  const bytes = Buffer.from(hex, "hex");
  return der(0x02, (bytes[0] ?? 0) >= 0x80 ? concatBytes(Uint8Array.of(0), bytes) : bytes);
};

export function pem(type: string, bytes: Uint8Array): Uint8Array {
  const lines = base64FromBytes(bytes).match(/.{1,64}/g) ?? [];
  return bytesFromUtf8(`-----BEGIN ${type}-----\n${lines.join("\n")}\n-----END ${type}-----\n`);
}

export interface CertificateOptions {
  readonly commonName: string;
  readonly serial?: bigint;
  readonly curve?: "prime256v1" | "secp384r1" | "secp521r1" | "secp256k1";
  /** Signs with another key than the published one. */
  readonly isForged?: boolean;
  /** Replaces the serial's DER, for malformed ones. */
  readonly serialDer?: Uint8Array;
  readonly notAfter?: string;
}

/** A self-signed certificate with its key, as the chain takes them. */
export function certificate(options: CertificateOptions): { cert: Uint8Array; pubkey: Uint8Array } {
  const namedCurve = options.curve ?? "prime256v1";
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve });
  const spki = new Uint8Array(publicKey.export({ type: "spki", format: "der" }));
  const times = ["200101000000Z", options.notAfter ?? "300101000000Z"];
  const tbs = sequence(
    der(0xa0, integer(2n)),
    options.serialDer ?? integer(options.serial ?? 1n),
    ECDSA_SHA256,
    name(options.commonName),
    sequence(...times.map((time) => der(0x17, bytesFromUtf8(time)))),
    name(options.commonName),
    spki,
  );
  const signer: KeyObject = options.isForged
    ? generateKeyPairSync("ec", { namedCurve }).privateKey
    : privateKey;
  const signature = new Uint8Array(sign("sha256", tbs, signer));
  const cert = sequence(tbs, ECDSA_SHA256, der(0x03, Uint8Array.of(0), signature));
  return { cert: pem("CERTIFICATE", cert), pubkey: pem("EC PUBLIC KEY", spki) };
}
