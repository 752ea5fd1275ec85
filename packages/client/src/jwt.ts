import {
  jwtAssemble,
  jwtSignBytes,
  jwtSigningInput,
  type JwtAlgorithm,
  type JwtClaims,
  type LeasesClaim,
} from "@vyom/crypto";
import type { Signer } from "./signer.ts";

/** Lifetime of a token unless told. */
export const DEFAULT_JWT_LIFETIME_SECONDS: number = 15 * 60;

/** A token that a provider accepts in `Authorization: Bearer`: signed by the tenant's account key. */
export async function createJwt(options: {
  signer: Signer;
  /** Full access unless told. */
  leases?: LeasesClaim;
  lifetimeSeconds?: number;
  /** ES256KADR36 for wallets that sign documents only. */
  algorithm?: JwtAlgorithm;
  /** The clock unless told. */
  nowSeconds?: number;
}): Promise<string> {
  const now = options.nowSeconds ?? Math.floor(Date.now() / 1000);
  const claims: JwtClaims = {
    iss: options.signer.address,
    iat: now,
    nbf: now,
    exp: now + (options.lifetimeSeconds ?? DEFAULT_JWT_LIFETIME_SECONDS),
    version: "v1",
    leases: options.leases ?? { access: "full" },
  };
  const algorithm = options.algorithm ?? "ES256K";
  const signingInput = jwtSigningInput({ algorithm, claims: { ...claims } });
  const message = jwtSignBytes({ algorithm, issuer: claims.iss, signingInput });
  return jwtAssemble(signingInput, await options.signer.sign(message));
}
