import { createJwt, signerFromPrivateKey } from "@vyom/client";
import { checkJwtClaims, jwtVerify, tryParseJwt } from "@vyom/crypto";
import { describe, expect, it } from "vitest";

const signer = signerFromPrivateKey(new Uint8Array(32).fill(9));

describe("tokens", () => {
  it.each(["ES256K", "ES256KADR36"] as const)(
    "by %s pass a provider's checks",
    async (algorithm) => {
      const token = await createJwt({ signer, algorithm, nowSeconds: 1000 });
      const parsed = tryParseJwt(token);
      expect(parsed !== undefined && jwtVerify(parsed, signer.publicKey)).toBe(true);
      expect(checkJwtClaims(parsed?.claims ?? {}, { nowSeconds: 1000 })).toEqual({
        iss: signer.address,
        iat: 1000,
        nbf: 1000,
        exp: 1900,
        version: "v1",
        leases: { access: "full" },
      });
    },
  );

  it("carry the access that was asked for", async () => {
    const leases = { access: "scoped", scope: ["logs", "status"] } as const;
    const token = await createJwt({ signer, leases, nowSeconds: 5, lifetimeSeconds: 10 });
    const claims = checkJwtClaims(tryParseJwt(token)?.claims ?? {}, { nowSeconds: 14 });
    expect(claims.leases).toEqual(leases);
    expect(claims.exp).toBe(15);
  });
});
