import { equalBytes } from "@vyom/core";
import { DerReader, DerTag, derBits, derInteger, derOid, malformed } from "./der.ts";
import { readCommonName } from "./name.ts";
import { readPublicKeyInfo } from "./public-key.ts";

/** What the chain reads of an X.509 certificate. */
export interface X509Certificate {
  readonly serial: bigint;
  readonly commonName: string;
  /** The bytes that are signed. */
  readonly tbs: Uint8Array;
  readonly signature: Uint8Array;
}

/**
 * Reads a DER certificate as strictly as Go's crypto/x509 ParseCertificate: no trailing data, no negative serial, both
 * signature algorithms equal, times well formed, no extension twice. Extensions' contents are not opened.
 * @throws VyomError cert.x509
 */
export function parseCertificate(der: Uint8Array): X509Certificate {
  const reader = new DerReader(der);
  const outer = reader.inside(DerTag.SEQUENCE, "certificate");
  reader.end("certificate: trailing data");
  const tbsElement = outer.element(DerTag.SEQUENCE, "tbs certificate");
  const tbs = new DerReader(tbsElement.content);
  const version = readVersion(tbs);
  const serial = derInteger(tbs.element(DerTag.INTEGER, "serial number").content, "serial number");
  if (serial < 0n) malformed("serial number: negative");
  const innerAlgorithm = readAlgorithm(tbs);
  readCommonName(tbs, "issuer");
  readValidity(tbs);
  const commonName = readCommonName(tbs, "subject");
  readPublicKeyInfo(tbs);
  readTail(tbs, version);
  const outerAlgorithm = readAlgorithm(outer);
  if (!equalBytes(innerAlgorithm, outerAlgorithm))
    malformed("certificate: inner and outer signature algorithms differ");
  const signature = derBits(outer.element(DerTag.BIT_STRING, "signature").content, "signature");
  outer.end("certificate");
  if (signature.unused !== 0) malformed("signature");
  return { serial, commonName, tbs: tbsElement.raw, signature: signature.bytes };
}

/** 0, 1 or 2 for X.509 v1 to v3. */
function readVersion(tbs: DerReader): number {
  const tagged = tbs.optional(DerTag.CONTEXT_0, "version");
  if (tagged === undefined) return 0;
  const inner = new DerReader(tagged.content);
  const version = derInteger(inner.element(DerTag.INTEGER, "version").content, "version");
  inner.end("version");
  if (version < 0n || version > 2n) malformed("version");
  return Number(version);
}

/** The whole identifier, checked for form. */
function readAlgorithm(reader: DerReader): Uint8Array {
  const element = reader.element(DerTag.SEQUENCE, "signature algorithm identifier");
  const inner = new DerReader(element.content);
  derOid(inner.element(DerTag.OBJECT_IDENTIFIER, "signature algorithm").content, "algorithm");
  if (!inner.done) inner.any("algorithm parameters");
  inner.end("signature algorithm identifier");
  return element.raw;
}

function readValidity(tbs: DerReader): void {
  const validity = tbs.inside(DerTag.SEQUENCE, "validity");
  readTime(validity);
  readTime(validity);
}

function readTime(validity: DerReader): void {
  const { tag, content } = validity.any("time");
  const text = String.fromCharCode(...content);
  if (tag !== DerTag.UTC_TIME && tag !== DerTag.GENERALIZED_TIME) malformed("time");
  const form = tag === DerTag.UTC_TIME ? UTC_TIME : GENERALIZED_TIME;
  const parts = form.exec(text);
  if (parts === null) malformed("time");
  const [year, month, day, hour, minute, second] = parts.slice(1).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const days = daysInMonth(tag === DerTag.UTC_TIME ? fullYear(year) : year, month);
  if (day < 1 || day > days || hour > 23 || minute > 59 || second > 59) malformed("time");
}

const UTC_TIME = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;
const GENERALIZED_TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;

/** RFC 5280: 50 to 99 are of the twentieth century. */
function fullYear(year: number): number {
  return year < 50 ? 2000 + year : 1900 + year;
}
function daysInMonth(year: number, month: number): number {
  if (month < 1 || month > 12) return 0;
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Unique identifiers (v2) and extensions (v3). */
function readTail(tbs: DerReader, version: number): void {
  if (version >= 1) {
    tbs.optional(DerTag.CONTEXT_1, "issuer identifier");
    tbs.optional(DerTag.CONTEXT_2, "subject identifier");
  }
  if (version === 2) {
    const tagged = tbs.optional(DerTag.CONTEXT_3, "extensions");
    if (tagged !== undefined) readExtensions(new DerReader(tagged.content));
  }
}

function readExtensions(reader: DerReader): void {
  const seen = new Set<string>();
  const extensions = reader.inside(DerTag.SEQUENCE, "extensions");
  while (!extensions.done) {
    const extension = extensions.inside(DerTag.SEQUENCE, "extension");
    const oid = derOid(extension.element(DerTag.OBJECT_IDENTIFIER, "extension id").content, "id");
    const critical = extension.optional(DerTag.BOOLEAN, "extension critical flag");
    if (critical !== undefined && !isBoolean(critical.content)) malformed("extension");
    extension.element(DerTag.OCTET_STRING, "extension value");
    if (seen.has(oid)) malformed("certificate: duplicate extension");
    seen.add(oid);
  }
}

function isBoolean(content: Uint8Array): boolean {
  return content.length === 1 && (content[0] === 0 || content[0] === 0xff);
}
