import type * as x509Module from "@peculiar/x509";
import { base64FromBytes, bytesFromUtf8, concatBytes, type Address } from "@vyom/core";
import { MsgCreateCertificate, MsgRevokeCertificate } from "@vyom/proto/akash/cert/v1";
import { ClientError } from "./client-error.ts";
import { messageOf, type TxMessage } from "./message.ts";

/** A self-signed certificate of an account, as tenants and providers publish them on chain. */
export interface AccountCertificate {
  /** Owner: the common name of subject and issuer. */
  readonly address: Address;
  /** Decimal. */
  readonly serial: string;
  /** PEM block `CERTIFICATE`. */
  readonly certificatePem: string;
  /** PEM block `EC PUBLIC KEY` around a PKIX key. */
  readonly publicKeyPem: string;
  readonly notBeforeMs: number;
  readonly notAfterMs: number;
}

/** A certificate with its secret. */
export interface CertificateWithKey extends AccountCertificate {
  /** PEM block `PRIVATE KEY`, PKCS#8, not encrypted: a secret. */
  readonly privateKeyPem: string;
}

/** Where a tenant's or provider's certificate is kept between runs. */
export interface CertificateStore {
  /** `undefined` when none is kept. @throws ClientError `client.certificate_locked` */
  load(): Promise<CertificateWithKey | undefined>;
  save(certificate: CertificateWithKey): Promise<void>;
}

/** Name attribute that says which form of certificate this is (akash go/util/tls). */
const AUTH_VERSION_OID = "2.23.133.2.6";
const AUTH_VERSION = "v0.0.1";
const NAME_CONSTRAINTS_OID = "2.5.29.30";
const YEAR_MS = 365 * 24 * 3600 * 1000;
const ALGORITHM = { name: "ECDSA", namedCurve: "P-256", hash: "SHA-256" } as const;

type X509 = typeof x509Module;

/** Loaded at first use: it is large and most commands need no certificate. */
async function loadX509(): Promise<X509> {
  await import("reflect-metadata");
  return import("@peculiar/x509");
}

function pem(label: string, der: Uint8Array): string {
  const lines = base64FromBytes(der).match(/.{1,64}/g) ?? [];
  return `-----BEGIN ${label}-----\n${lines.join("\n")}\n-----END ${label}-----\n`;
}

/** Bytes of the first PEM block with this label; `undefined` when there is none. */
export function tryDerFromPem(text: string, label: string): Uint8Array | undefined {
  const match = new RegExp(
    `-----BEGIN ${label}-----([A-Za-z0-9+/=\\s]*)-----END ${label}-----`,
  ).exec(text);
  if (match === null) return undefined;
  try {
    return Uint8Array.from(atob((match[1] ?? "").replace(/\s/g, "")), (character) =>
      character.charCodeAt(0),
    );
  } catch {
    return undefined; // atob's signal for malformed base64
  }
}

function der(tag: number, ...contents: Uint8Array[]): Uint8Array {
  const content = concatBytes(...contents);
  const size = content.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return concatBytes(Uint8Array.from([tag, ...length]), content);
}

/** NameConstraints (RFC 5280 4.2.1.10) that permits these DNS names. */
function permittedDnsNames(domains: readonly string[]): Uint8Array {
  const subtrees = domains.map((domain) => der(0x30, der(0x82, bytesFromUtf8(domain))));
  return der(0x30, der(0xa0, ...subtrees));
}

function isIpAddress(host: string): boolean {
  return /^[0-9.]+$/.test(host) || host.includes(":");
}

function extensionsOf(x509: X509, domains: readonly string[]): InstanceType<X509["Extension"]>[] {
  const { KeyUsageFlags, ExtendedKeyUsage } = x509;
  const usages =
    KeyUsageFlags.digitalSignature | KeyUsageFlags.keyEncipherment | KeyUsageFlags.dataEncipherment;
  const purposes = [ExtendedKeyUsage.clientAuth];
  if (domains.length > 0) purposes.push(ExtendedKeyUsage.serverAuth);
  const extensions: InstanceType<X509["Extension"]>[] = [
    new x509.KeyUsagesExtension(usages, true),
    new x509.ExtendedKeyUsageExtension(purposes),
    new x509.BasicConstraintsExtension(false, undefined, true),
  ];
  if (domains.length === 0) return extensions;
  const names = domains.map(
    (host) => ({ type: isIpAddress(host) ? "ip" : "dns", value: host }) as const,
  );
  extensions.push(new x509.SubjectAlternativeNameExtension(names));
  const dnsNames = domains.filter((host) => !isIpAddress(host));
  if (dnsNames.length > 0)
    extensions.push(new x509.Extension(NAME_CONSTRAINTS_OID, true, permittedDnsNames(dnsNames)));
  return extensions;
}

/** Unix time in nanoseconds; the clock's fraction of a millisecond keeps two serials made at once apart. */
function serialOfNow(nowMs: number): bigint {
  const fraction = Math.floor((performance.now() % 1) * 1_000_000);
  return BigInt(nowMs) * 1_000_000n + BigInt(fraction);
}

function evenHex(value: bigint): string {
  const hex = value.toString(16);
  return hex.length % 2 === 0 ? hex : `0${hex}`;
}

/**
 * A fresh ECDSA P-256 key and its self-signed certificate: common name = address, serial = unix nanoseconds, for client
 * authentication, and for servers at `domains` (host names or IP addresses) when given. Valid for a year unless told.
 */
export async function createCertificate(options: {
  address: Address;
  domains?: readonly string[];
  validFromMs?: number;
  validForMs?: number;
}): Promise<CertificateWithKey> {
  const x509 = await loadX509();
  const notBeforeMs = options.validFromMs ?? Date.now();
  const notAfterMs = notBeforeMs + (options.validForMs ?? YEAR_MS);
  const serial = serialOfNow(Date.now());
  const keys = await crypto.subtle.generateKey(ALGORITHM, true, ["sign", "verify"]);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: evenHex(serial),
    name: [{ CN: [options.address] }, { [AUTH_VERSION_OID]: [AUTH_VERSION] }],
    notBefore: new Date(notBeforeMs),
    notAfter: new Date(notAfterMs),
    signingAlgorithm: ALGORITHM,
    keys,
    extensions: extensionsOf(x509, options.domains ?? []),
  });
  const publicKey = await crypto.subtle.exportKey("spki", keys.publicKey);
  const privateKey = await crypto.subtle.exportKey("pkcs8", keys.privateKey);
  return {
    address: options.address,
    serial: serial.toString(),
    certificatePem: pem("CERTIFICATE", new Uint8Array(certificate.rawData)),
    publicKeyPem: pem("EC PUBLIC KEY", new Uint8Array(publicKey)),
    privateKeyPem: pem("PRIVATE KEY", new Uint8Array(privateKey)),
    notBeforeMs: certificate.notBefore.getTime(),
    notAfterMs: certificate.notAfter.getTime(),
  };
}

/** Reads a certificate of the form that createCertificate makes. @throws ClientError `client.certificate_malformed` */
export async function parseCertificate(certificatePem: string): Promise<AccountCertificate> {
  const bytes = tryDerFromPem(certificatePem, "CERTIFICATE");
  const malformed = (cause?: unknown): ClientError =>
    new ClientError("client.certificate_malformed", "this is no PEM certificate of an account", {
      cause,
    });
  if (bytes === undefined) throw malformed();
  const x509 = await loadX509();
  try {
    const certificate = new x509.X509Certificate(bytes);
    const address = certificate.subjectName.getField("CN")[0];
    if (address === undefined) throw malformed();
    return {
      address,
      serial: BigInt(`0x${certificate.serialNumber}`).toString(),
      certificatePem: pem("CERTIFICATE", new Uint8Array(certificate.rawData)),
      publicKeyPem: pem("EC PUBLIC KEY", new Uint8Array(certificate.publicKey.rawData)),
      notBeforeMs: certificate.notBefore.getTime(),
      notAfterMs: certificate.notAfter.getTime(),
    };
  } catch (cause) {
    throw cause instanceof ClientError ? cause : malformed(cause);
  }
}

/** Message that publishes a certificate. */
export function publishCertificate(certificate: AccountCertificate): TxMessage {
  return messageOf("akash.cert.v1.MsgCreateCertificate", MsgCreateCertificate, {
    owner: certificate.address,
    cert: bytesFromUtf8(certificate.certificatePem),
    pubkey: bytesFromUtf8(certificate.publicKeyPem),
  });
}

/** Message that revokes a certificate by its serial (decimal). */
export function revokeCertificate(id: { owner: Address; serial: string }): TxMessage {
  return messageOf("akash.cert.v1.MsgRevokeCertificate", MsgRevokeCertificate, { id });
}
