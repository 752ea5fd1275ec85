import { VyomError, type Address } from "@vyom/core";
import { accountAddress, jwtVerify, tryParseJwt } from "@vyom/crypto";
import { parseScopes, type TokenAccess } from "./token-scope.ts";

/** Compressed secp256k1 key of an account; `undefined` when nobody knows it (yet). */
export type PublicKeyOf = (
  address: Address,
) => Promise<Uint8Array | undefined> | Uint8Array | undefined;

/** Claims of the token that is a wallet's password at a registry. Times are unix seconds. */
export interface LoginClaims {
  readonly iss: Address;
  /** The registry's service name: a token for another service is no password here. */
  readonly aud: string;
  readonly iat: number;
  readonly exp: number;
  /** When present, what the login is limited to: `repository:<name>:pull`. */
  readonly scope?: string;
}

/** A proven login. */
export interface WalletLogin {
  readonly subject: Address;
  /** Absent: everything that the account may do. */
  readonly limit?: readonly TokenAccess[];
}

/** The service that a registry is unless told: what logins are signed for. */
export const DEFAULT_SERVICE = "registry.vyom";
/** Clocks may differ by this much. */
const LEEWAY_SECONDS = 60;

/** Claims to sign with the account's key, as `ES256K` or `ES256KADR36`, for `docker login` and the like. */
export function loginClaims(options: {
  readonly address: Address;
  readonly nowSeconds: number;
  readonly lifetimeSeconds: number;
  readonly service?: string;
  /** Such as `repository:<address>/app:pull`. */
  readonly scope?: string;
}): LoginClaims {
  return {
    iss: options.address,
    aud: options.service ?? DEFAULT_SERVICE,
    iat: options.nowSeconds,
    exp: options.nowSeconds + options.lifetimeSeconds,
    ...(options.scope === undefined ? {} : { scope: options.scope }),
  };
}

/**
 * Proves that the password is a token signed by the account that the user name is.
 * @throws VyomError `registry.login`, whose text never holds the password
 */
export async function verifyLogin(options: {
  readonly username: string;
  readonly password: string;
  readonly service: string;
  readonly nowSeconds: number;
  /** Longest life of a login token. */
  readonly maxLifetimeSeconds: number;
  readonly publicKeyOf: PublicKeyOf;
}): Promise<WalletLogin> {
  const { username, nowSeconds } = options;
  const token = tryParseJwt(options.password);
  if (token === undefined)
    throw refusal("the password is no token, sign one with `vyom image token`");
  const claims = claimsOf(token.claims);
  if (claims === undefined) throw refusal("the token lacks a claim or has a malformed one");
  if (claims.iss !== username) throw refusal("the token is not of the account that logs in");
  if (claims.aud !== options.service)
    throw refusal(`the token is for ${claims.aud.slice(0, 100)}, not for ${options.service}`);
  if (claims.exp <= nowSeconds) throw refusal("the token has expired, sign a new one");
  if (claims.iat > nowSeconds + LEEWAY_SECONDS) throw refusal("the token is not valid yet");
  if (claims.exp - claims.iat > options.maxLifetimeSeconds)
    throw refusal(`the token lives longer than ${options.maxLifetimeSeconds} seconds`);
  const publicKey = await options.publicKeyOf(username);
  if (publicKey === undefined)
    throw refusal("the account's key is not known yet, send a transaction with it first");
  const prefix = username.slice(0, username.lastIndexOf("1"));
  if (accountAddress(publicKey, prefix) !== username || !jwtVerify(token, publicKey))
    throw refusal("the token is not signed by the account that logs in");
  return {
    subject: username,
    ...(claims.scope === undefined ? {} : { limit: parseScopes([claims.scope]) }),
  };
}

function refusal(reason: string): VyomError {
  return new VyomError("registry.login", reason);
}

function claimsOf(claims: Readonly<Record<string, unknown>>): LoginClaims | undefined {
  const { iss, aud, iat, exp, scope } = claims as Partial<Record<keyof LoginClaims, unknown>>;
  if (typeof iss !== "string" || typeof aud !== "string") return undefined;
  if (!isTime(iat) || !isTime(exp)) return undefined;
  if (scope !== undefined && typeof scope !== "string") return undefined;
  return { iss, aud, iat, exp, ...(scope === undefined ? {} : { scope }) };
}

function isTime(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}
