import { p256 } from "@noble/curves/nist.js";
import { base64FromBytes, bytesFromUtf8, concatBytes, utf8FromBytes } from "@vyom/core";
import { sha256 } from "@vyom/crypto";

/** A certificate with the key that signed it, PEM. */
export interface Certificate {
  readonly owner: string;
  readonly serial: bigint;
  readonly cert: Uint8Array;
  readonly pubkey: Uint8Array;
}

const made = new Map<string, Certificate>();

/** A certificate of an owner, always the same one for the same serial. */
export function certificateOf(owner: string, serial: number): Certificate {
  const before = [...made.values()].find(
    (certificate) => certificate.owner === owner && certificate.serial === BigInt(serial),
  );
  if (before !== undefined) return before;
  const secretKey = sha256(bytesFromUtf8(`certificate key of ${owner}`));
  const spki = sequence(
    sequence(der(0x06, hex("2a8648ce3d0201")), der(0x06, hex("2a8648ce3d030107"))),
    der(0x03, Uint8Array.of(0), p256.getPublicKey(secretKey, false)),
  );
  const algorithm = sequence(der(0x06, hex("2a8648ce3d040302")));
  const name = sequence(
    der(0x31, sequence(der(0x06, hex("550403")), der(0x0c, bytesFromUtf8(owner)))),
  );
  const tbs = sequence(
    der(0xa0, der(0x02, Uint8Array.of(2))),
    der(0x02, Uint8Array.of(serial)),
    algorithm,
    name,
    sequence(...["200101000000Z", "300101000000Z"].map((time) => der(0x17, bytesFromUtf8(time)))),
    name,
    spki,
  );
  const signature = p256.sign(tbs, secretKey, { format: "der" });
  const cert = sequence(tbs, algorithm, der(0x03, Uint8Array.of(0), signature));
  const certificate = {
    owner,
    serial: BigInt(serial),
    cert: pem("CERTIFICATE", cert),
    pubkey: pem("EC PUBLIC KEY", spki),
  };
  made.set(utf8FromBytes(certificate.cert), certificate);
  return certificate;
}

/** The certificate that these bytes are, with the key that belongs to it; `undefined` for anything else. */
export function knownCertificate(cert: Uint8Array, pubkey: Uint8Array): Certificate | undefined {
  const certificate = made.get(utf8FromBytes(cert));
  const isWhole =
    certificate !== undefined && utf8FromBytes(certificate.pubkey) === utf8FromBytes(pubkey);
  return isWhole ? certificate : undefined;
}

function der(tag: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const content = concatBytes(...contents);
  const { length } = content;
  const size =
    length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return concatBytes(Uint8Array.from([tag, ...size]), content);
}
function sequence(...parts: readonly Uint8Array[]): Uint8Array {
  return der(0x30, ...parts);
}
function hex(text: string): Uint8Array {
  return Uint8Array.from(text.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
function pem(label: string, bytes: Uint8Array): Uint8Array {
  const lines = base64FromBytes(bytes).match(/.{1,64}/g) ?? [];
  return bytesFromUtf8(`-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`);
}
