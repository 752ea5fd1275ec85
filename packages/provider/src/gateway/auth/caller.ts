import type { TLSSocket } from "node:tls";
import { tryParseBech32, VyomError } from "@vyom/core";
import {
  checkJwtClaims,
  jwtVerify,
  tryParseJwt,
  type JwtClaims,
  type LeasesClaim,
} from "@vyom/crypto";
import type { GatewayChain } from "../backend.ts";
import { badCredentials, chainUnreachable, unauthenticated, unauthorized } from "../refusal.ts";
import { presentedCertificate, verifyClientCertificate } from "../tls/client-certificate.ts";
import { allowedServices, type AllowedServices, type PermissionRequest } from "./permission.ts";

/** Clocks of tenants may run ahead by so much. */
const CLOCK_SKEW_SECONDS = 5;

/** Somebody who has proved which account they act for. */
export class Caller {
  readonly owner: string;
  /** When what they showed expires, Unix milliseconds: streams end then. */
  readonly expiresAtMs: number;
  /** Looks at what they showed again. @throws GatewayRefusal 401 once it proves nothing, 503 */
  readonly verifyAgain: () => Promise<void>;
  readonly #leases: LeasesClaim;
  readonly #provider: string;

  constructor(options: {
    owner: string;
    leases: LeasesClaim;
    provider: string;
    expiresAtMs: number;
    verifyAgain?: () => Promise<void>;
  }) {
    this.owner = options.owner;
    this.expiresAtMs = options.expiresAtMs;
    this.verifyAgain = options.verifyAgain ?? (async () => {});
    this.#leases = options.leases;
    this.#provider = options.provider;
  }
  allowed(request: PermissionRequest): AllowedServices {
    return allowedServices(this.#leases, this.#provider, request);
  }
  /** Services that the request may touch. @throws GatewayRefusal 401 when there are none */
  require(request: PermissionRequest): Exclude<AllowedServices, "none"> {
    const services = this.allowed(request);
    if (services === "none") throw unauthorized();
    return services;
  }
}

export interface Credentials {
  readonly socket: TLSSocket;
  /** The `Authorization` header; an empty one is malformed. */
  readonly authorization: string | undefined;
}

export interface AuthenticatorOptions {
  readonly chain: GatewayChain;
  /** The provider's own account. */
  readonly address: string;
  readonly nowMs: () => number;
}

/** Finds out who calls (akash provider gateway/utils): by client certificate, by token, but not by both. */
export class Authenticator {
  readonly #options: AuthenticatorOptions;

  constructor(options: AuthenticatorOptions) {
    this.#options = options;
  }
  /** `undefined` for somebody who shows nothing. @throws GatewayRefusal 400, 401 or 503 */
  async caller(credentials: Credentials): Promise<Caller | undefined> {
    const certificate = presentedCertificate(credentials.socket);
    const { authorization } = credentials;
    if (certificate !== undefined && authorization !== undefined)
      throw badCredentials("auth ambiguous: show a client certificate or a token, not both");
    const { chain, address: provider, nowMs } = this.#options;
    if (certificate !== undefined) {
      const verify = (): Promise<void> =>
        verifyClientCertificate(certificate, { chain, nowMs: nowMs() });
      await verify();
      return new Caller({
        owner: certificate.owner,
        leases: { access: "full" },
        provider,
        expiresAtMs: Date.parse(certificate.x509.validTo),
        verifyAgain: verify,
      });
    }
    if (authorization === undefined) return undefined;
    const claims = await this.#claims(authorization);
    const { iss: owner, leases, exp } = claims;
    return new Caller({ owner, leases, provider, expiresAtMs: exp * 1000 });
  }

  async #claims(authorization: string): Promise<JwtClaims> {
    const token = /^Bearer +([^\s]+)$/i.exec(authorization)?.[1];
    if (token === undefined) throw badCredentials("invalid authorization header");
    const jwt = tryParseJwt(token);
    const issuer = jwt?.claims["iss"];
    if (jwt === undefined || typeof issuer !== "string" || tryParseBech32(issuer) === undefined)
      throw unauthenticated("JWT is invalid");
    const key = await this.#options.chain.accountPublicKey(issuer).catch((cause: unknown) => {
      throw chainUnreachable(cause);
    });
    if (key === undefined || !jwtVerify(jwt, key)) throw unauthenticated("JWT is invalid");
    return this.#checkClaims(jwt.claims);
  }

  #checkClaims(claims: Readonly<Record<string, unknown>>): JwtClaims {
    const nowSeconds = Math.floor(this.#options.nowMs() / 1000);
    try {
      return checkClaimsWithSkew(claims, nowSeconds);
    } catch (error) {
      if (!(error instanceof VyomError)) throw error;
      if (error.code === "crypto.jwt_claims")
        throw badCredentials(`JWT has invalid claims: ${error.message}`);
      throw unauthenticated(error.message);
    }
  }
}

function checkClaimsWithSkew(
  claims: Readonly<Record<string, unknown>>,
  nowSeconds: number,
): JwtClaims {
  try {
    return checkJwtClaims(claims, { nowSeconds });
  } catch (error) {
    if (!(error instanceof VyomError) || error.code !== "crypto.jwt_not_yet_valid") throw error;
    return checkJwtClaims(claims, { nowSeconds: nowSeconds + CLOCK_SKEW_SECONDS });
  }
}
