import { VyomError, equalBytes, type Address } from "@vyom/core";
import { nistVerifyDigest, sha256 } from "@vyom/crypto";
import { plainError, type AddressCodec } from "@vyom/runtime";
import { certErrors } from "./errors.ts";
import { parseCertificate, type X509Certificate } from "./x509/certificate.ts";
import { firstPemBlock } from "./x509/pem.ts";
import { parseEcPublicKey, type EcPublicKey } from "./x509/public-key.ts";

/** A certificate and the key that signed it, both PEM, as messages and the store hold them. */
export interface CertificatePem {
  readonly cert: Uint8Array;
  readonly pubkey: Uint8Array;
}

/**
 * Opens a certificate that `owner` may publish: signed by the given key with ECDSA over SHA-256, its subject's CN being
 * the owner. Expiry is not looked at (chain-sdk go/node/cert/v1/cert.go).
 * @throws ChainError cert/6, cert/7; undefined/1 for a certificate that cannot be parsed
 */
export function verifyCertificate(
  addresses: AddressCodec,
  owner: Address,
  { cert, pubkey }: CertificatePem,
): X509Certificate {
  const key = readPublicKey(pubkey);
  const certificate = readCertificate(cert);
  const signed = nistVerifyDigest({
    curve: key.curve,
    digest: sha256(certificate.tbs),
    signature: certificate.signature,
    publicKey: key.point,
  });
  if (!signed) throw certErrors.invalidCertificate("invalid certificate signature");
  const problem = addresses.problem(certificate.commonName);
  if (problem !== undefined) throw certErrors.invalidCertificate(problem);
  if (!equalBytes(addresses.bytes(certificate.commonName), addresses.bytes(owner)))
    throw certErrors.invalidCertificate("CommonName does not match owner");
  return certificate;
}

function readPublicKey(pem: Uint8Array): EcPublicKey {
  const block = firstPemBlock(pem);
  if (block === undefined || block.rest !== "") throw certErrors.invalidPublicKey();
  if (block.type !== "EC PUBLIC KEY") throw certErrors.invalidPublicKey("invalid pem block type");
  try {
    return parseEcPublicKey(block.bytes);
  } catch (error) {
    if (error instanceof VyomError && error.code === "cert.x509")
      throw certErrors.invalidPublicKey(error.message);
    throw error;
  }
}

function readCertificate(pem: Uint8Array): X509Certificate {
  const block = firstPemBlock(pem);
  if (block === undefined || block.rest !== "") throw certErrors.invalidCertificate();
  if (block.type !== "CERTIFICATE") throw certErrors.invalidCertificate("invalid pem block type");
  try {
    return parseCertificate(block.bytes);
  } catch (error) {
    // The reference passes on the parser's own error, which has no registered code.
    if (error instanceof VyomError && error.code === "cert.x509") throw plainError(error.message);
    throw error;
  }
}
