import { bytesFromHex } from "@vyom/core";
import {
  accountAddress,
  checkJwtClaims,
  jwtAllows,
  jwtSign,
  jwtVerify,
  secp256k1PublicKey,
  tryParseJwt,
  type JwtAlgorithm,
  type LeasesClaim,
} from "@vyom/crypto";
import { describe, expect, it } from "vitest";

const privateKey = bytesFromHex("39d84773cf397c6968c006e10bcc4ddc4fdf375c3c9ed264666ad7038f85f9a5");
const publicKey = secp256k1PublicKey(privateKey);
const otherKey = secp256k1PublicKey(new Uint8Array(32).fill(3));
const iss = accountAddress(publicKey);
const provider = "akash1provider";
const base = { iss, iat: 100, nbf: 100, exp: 1000, version: "v1", leases: { access: "full" } };

describe("token signatures", () => {
  it.each<JwtAlgorithm>(["ES256K", "ES256KADR36"])("signs and verifies %s", (algorithm) => {
    const token = jwtSign({ algorithm, claims: base, privateKey });
    const parsed = tryParseJwt(token);
    expect(parsed?.algorithm).toBe(algorithm);
    expect(parsed?.claims).toEqual(base);
    if (parsed === undefined) return;
    expect(jwtVerify(parsed, publicKey)).toBe(true);
    expect(jwtVerify(parsed, otherKey)).toBe(false);
    const changed = { ...parsed, signingInput: `${parsed.signingInput}x` };
    expect(jwtVerify(changed, publicKey)).toBe(false);
  });

  it("does not let one algorithm's signature pass for the other's", () => {
    const parsed = tryParseJwt(jwtSign({ algorithm: "ES256K", claims: base, privateKey }));
    expect(parsed && jwtVerify({ ...parsed, algorithm: "ES256KADR36" }, publicKey)).toBe(false);
  });

  it("refuses malformed tokens", () => {
    const token = jwtSign({ algorithm: "ES256K", claims: base, privateKey });
    const none = Buffer.from(JSON.stringify({ alg: "none" })).toString("base64url");
    const bad = [
      "",
      "a.b",
      "a.b.c",
      `${token}.x`,
      `${none}.${token.split(".").slice(1).join(".")}`,
      token.slice(0, -4),
    ];
    for (const text of bad) expect(tryParseJwt(text)).toBeUndefined();
    expect(tryParseJwt("x".repeat(70_000))).toBeUndefined();
  });
});

describe("token claims", () => {
  const check = (leases: unknown): LeasesClaim =>
    checkJwtClaims({ ...base, leases }, { nowSeconds: 500 }).leases;
  const refused = (leases: unknown, claim: string): void => {
    expect(() => check(leases)).toThrow(expect.objectContaining({ code: "crypto.jwt_claims" }));
    expect(() => check(leases)).toThrow(claim);
  };

  it("checks times, version and issuer", () => {
    const at = (nowSeconds: number, claims: object = {}): unknown =>
      checkJwtClaims({ ...base, ...claims }, { nowSeconds });
    expect(at(500)).toEqual(base);
    expect(() => at(1000)).toThrow(expect.objectContaining({ code: "crypto.jwt_expired" }));
    expect(() => at(99)).toThrow(expect.objectContaining({ code: "crypto.jwt_not_yet_valid" }));
    for (const claims of [
      { iss: "bob" },
      { version: "v2" },
      { exp: "1000" },
      { nbf: undefined },
      { iat: 1.5 },
    ])
      expect(() => at(500, claims)).toThrow(expect.objectContaining({ code: "crypto.jwt_claims" }));
  });

  it("refuses what the access does not allow", () => {
    refused({ access: "all" }, "leases.access");
    refused({ access: "full", scope: ["logs"] }, "leases.scope");
    refused({ access: "full", permissions: [] }, "leases.permissions");
    refused({ access: "scoped" }, "leases.scope");
    refused({ access: "scoped", scope: ["logs", "logs"] }, "twice");
    refused({ access: "scoped", scope: ["root"] }, "leases.scope");
    refused({ access: "granular" }, "leases.permissions");
    refused({ access: "granular", permissions: [{ provider: "", access: "full" }] }, "provider");
    const full = { provider, access: "full" };
    refused({ access: "granular", permissions: [full, full] }, "twice");
    refused({ access: "granular", permissions: [{ ...full, scope: ["logs"] }] }, "scope");
    const granular = (deployment: object): object => ({
      access: "granular",
      permissions: [{ provider, access: "granular", deployments: [deployment] }],
    });
    refused(granular({ dseq: 0, scope: ["logs"] }), "dseq");
    refused(granular({ dseq: 1, oseq: 1, scope: ["logs"] }), "gseq");
    refused(granular({ dseq: 1 }), "scope");
    refused(granular({ dseq: 1, scope: ["logs"], services: ["a", "a"] }), "twice");
  });

  it("allows exactly what was granted", () => {
    const logs = { provider, scope: "logs", dseq: 5n, gseq: 1, oseq: 1 } as const;
    expect(jwtAllows(check({ access: "full" }), logs)).toBe(true);
    expect(jwtAllows(check({ access: "scoped", scope: ["status"] }), logs)).toBe(false);
    expect(jwtAllows(check({ access: "scoped", scope: ["logs"] }), logs)).toBe(true);
    const leases = check({
      access: "granular",
      permissions: [
        {
          provider,
          access: "granular",
          deployments: [{ dseq: 5, gseq: 1, scope: ["logs"], services: ["web"] }],
        },
        { provider: "akash1second", access: "scoped", scope: ["shell"] },
      ],
    });
    expect(jwtAllows(leases, logs)).toBe(true);
    expect(jwtAllows(leases, { ...logs, service: "web" })).toBe(true);
    expect(jwtAllows(leases, { ...logs, service: "db" })).toBe(false);
    expect(jwtAllows(leases, { ...logs, gseq: 2 })).toBe(false);
    expect(jwtAllows(leases, { ...logs, dseq: 6n })).toBe(false);
    expect(jwtAllows(leases, { ...logs, scope: "shell" })).toBe(false);
    expect(jwtAllows(leases, { ...logs, provider: "akash1second", scope: "shell" })).toBe(true);
    expect(jwtAllows(leases, { ...logs, provider: "akash1third" })).toBe(false);
  });
});
