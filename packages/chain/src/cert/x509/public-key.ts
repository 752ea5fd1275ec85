import { nistPublicKeyIsValid, type NistCurve } from "@vyom/crypto";
import { DerReader, DerTag, derBits, derOid, malformed } from "./der.ts";

/** An ECDSA key of a named curve, its point uncompressed. */
export interface EcPublicKey {
  readonly curve: NistCurve;
  readonly point: Uint8Array;
}

const EC_PUBLIC_KEY = "1.2.840.10045.2.1";
const CURVES: Readonly<Record<string, NistCurve>> = {
  "1.2.840.10045.3.1.7": "P-256",
  "1.3.132.0.34": "P-384",
  "1.3.132.0.35": "P-521",
};

/** Algorithm and key bits of a SubjectPublicKeyInfo. @throws VyomError cert.x509 */
export function readPublicKeyInfo(reader: DerReader): {
  algorithm: string;
  parameters: Uint8Array | undefined;
  bits: Uint8Array;
} {
  const info = reader.inside(DerTag.SEQUENCE, "public key information");
  const identifier = info.inside(DerTag.SEQUENCE, "public key algorithm identifier");
  const algorithm = derOid(
    identifier.element(DerTag.OBJECT_IDENTIFIER, "public key algorithm").content,
    "public key algorithm",
  );
  const parameters = identifier.done ? undefined : identifier.any("algorithm parameters").raw;
  identifier.end("public key algorithm identifier");
  const bits = derBits(info.element(DerTag.BIT_STRING, "subjectPublicKey").content, "key bits");
  info.end("public key information");
  if (bits.unused !== 0) malformed("subjectPublicKey");
  return { algorithm, parameters, bits: bits.bytes };
}

/**
 * Reads an ECDSA key in PKIX form over P-256, P-384 or P-521, whose point must lie on the curve.
 * @throws VyomError cert.x509 for anything else, keys of other kinds too
 */
export function parseEcPublicKey(der: Uint8Array): EcPublicKey {
  const reader = new DerReader(der);
  const { algorithm, parameters, bits } = readPublicKeyInfo(reader);
  reader.end("public key: trailing data");
  if (algorithm !== EC_PUBLIC_KEY || parameters === undefined) malformed("public key type");
  const named = new DerReader(parameters);
  const oid = derOid(named.element(DerTag.OBJECT_IDENTIFIER, "ECDSA parameters").content, "curve");
  named.end("ECDSA parameters");
  const curve = Object.hasOwn(CURVES, oid) ? CURVES[oid] : undefined;
  if (curve === undefined) malformed("elliptic curve");
  if (!nistPublicKeyIsValid(curve, bits)) malformed("elliptic curve point");
  return { curve, point: bits };
}
