import {
  base64UrlFromBytes,
  bytesFromUtf8,
  tryBytesFromBase64Url,
  utf8FromBytes,
  type Address,
} from "@vyom/core";
import { adr36SignBytes } from "./adr36.ts";
import { secp256k1Sign, secp256k1Verify } from "./secp256k1.ts";

/** ES256K signs `header.payload` itself, ES256KADR36 the ADR-036 document around it, which wallets can show. */
export type JwtAlgorithm = "ES256K" | "ES256KADR36";

/** Tokens longer than this are refused unread. */
const MAX_TOKEN_LENGTH = 64 * 1024;

/** A token taken apart. Nothing in it has been verified. */
export interface ParsedJwt {
  readonly algorithm: JwtAlgorithm;
  readonly claims: Readonly<Record<string, unknown>>;
  /** `header.payload`, which the signature covers. */
  readonly signingInput: string;
  /** 64 bytes r|s. */
  readonly signature: Uint8Array;
}

/** `header.payload` of a token to be signed. */
export function jwtSigningInput(options: {
  algorithm: JwtAlgorithm;
  claims: Readonly<Record<string, unknown>>;
}): string {
  const encode = (value: unknown): string =>
    base64UrlFromBytes(bytesFromUtf8(JSON.stringify(value)));
  return `${encode({ alg: options.algorithm, typ: "JWT" })}.${encode(options.claims)}`;
}

/** Bytes whose SHA-256 a token's signature covers; `issuer` is the `iss` claim. */
export function jwtSignBytes(options: {
  algorithm: JwtAlgorithm;
  issuer: Address;
  signingInput: string;
}): Uint8Array {
  const bytes = bytesFromUtf8(options.signingInput);
  return options.algorithm === "ES256K" ? bytes : adr36SignBytes(options.issuer, bytes);
}

/** The token of a signing input and its signature. */
export function jwtAssemble(signingInput: string, signature: Uint8Array): string {
  return `${signingInput}.${base64UrlFromBytes(signature)}`;
}

/** A signed token. @throws VyomError `crypto.private_key` */
export function jwtSign(options: {
  algorithm: JwtAlgorithm;
  claims: Readonly<Record<string, unknown>> & { readonly iss: Address };
  privateKey: Uint8Array;
}): string {
  const signingInput = jwtSigningInput(options);
  const message = jwtSignBytes({
    algorithm: options.algorithm,
    issuer: options.claims.iss,
    signingInput,
  });
  return jwtAssemble(signingInput, secp256k1Sign({ message, privateKey: options.privateKey }));
}

function tryParseObject(part: string): Record<string, unknown> | undefined {
  const bytes = tryBytesFromBase64Url(part);
  if (bytes === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(utf8FromBytes(bytes));
    if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
    return value as Record<string, unknown>;
  } catch {
    return undefined; // JSON.parse's signal for malformed text
  }
}

/** Takes a token apart; `undefined` when it is malformed, too long, or of another algorithm. */
export function tryParseJwt(token: string): ParsedJwt | undefined {
  if (token.length > MAX_TOKEN_LENGTH) return undefined;
  const [header, payload, signature, ...more] = token.split(".");
  if (header === undefined || payload === undefined || signature === undefined || more.length > 0)
    return undefined;
  const algorithm = tryParseObject(header)?.["alg"];
  const claims = tryParseObject(payload);
  const signatureBytes = tryBytesFromBase64Url(signature);
  if (algorithm !== "ES256K" && algorithm !== "ES256KADR36") return undefined;
  if (claims === undefined || signatureBytes?.length !== 64) return undefined;
  return { algorithm, claims, signingInput: `${header}.${payload}`, signature: signatureBytes };
}

/** Whether the token is signed by `publicKey` (compressed), the key of the account that its `iss` claim names. */
export function jwtVerify(token: ParsedJwt, publicKey: Uint8Array): boolean {
  const issuer = token.claims["iss"];
  if (typeof issuer !== "string") return false;
  const message = jwtSignBytes({
    algorithm: token.algorithm,
    issuer,
    signingInput: token.signingInput,
  });
  return secp256k1Verify({ message, signature: token.signature, publicKey });
}
