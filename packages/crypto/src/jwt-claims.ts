import { VyomError, tryParseBech32, type Address } from "@vyom/core";

/** What a token may allow, as the reference's providers name it. */
export const LEASE_SCOPES = [
  "send-manifest",
  "get-manifest",
  "logs",
  "shell",
  "events",
  "status",
  "restart",
  "hostname-migrate",
  "ip-migrate",
  "attestation",
] as const;
export type LeaseScope = (typeof LEASE_SCOPES)[number];

/** One deployment that a granular permission opens. An absent gseq or oseq means any. */
export interface DeploymentPermission {
  readonly dseq: number;
  readonly gseq?: number;
  readonly oseq?: number;
  readonly scope: readonly LeaseScope[];
  /** Names of services; absent means all. */
  readonly services?: readonly string[];
}

/** What a granular token allows at one provider. */
export type ProviderPermission =
  | { readonly provider: Address; readonly access: "full" }
  | { readonly provider: Address; readonly access: "scoped"; readonly scope: readonly LeaseScope[] }
  | {
      readonly provider: Address;
      readonly access: "granular";
      readonly deployments: readonly DeploymentPermission[];
    };

/** The `leases` claim: everything of the issuer, some scopes of everything, or single providers and deployments. */
export type LeasesClaim =
  | { readonly access: "full" }
  | { readonly access: "scoped"; readonly scope: readonly LeaseScope[] }
  | { readonly access: "granular"; readonly permissions: readonly ProviderPermission[] };

/** Claims of a tenant's token. Times are unix seconds. */
export interface JwtClaims {
  readonly iss: Address;
  readonly iat: number;
  readonly nbf: number;
  readonly exp: number;
  readonly version: "v1";
  readonly leases: LeasesClaim;
  readonly jti?: string;
}

function refuse(path: string, problem: string): never {
  throw new VyomError("crypto.jwt_claims", `JWT claim ${path} ${problem}`);
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown, path: string): Fields {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    refuse(path, "must be an object");
  return value as Fields;
}

function listOf(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value) || value.length === 0) refuse(path, "must be a list with an entry");
  if (value.length > 1000) refuse(path, "has more than 1000 entries");
  return value;
}

function integerOf(value: unknown, path: string): number {
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0)
    refuse(path, "must be a whole number, not negative");
  return value;
}

function absent(fields: Fields, names: readonly string[], path: string): void {
  for (const name of names)
    if (fields[name] !== undefined) refuse(`${path}.${name}`, "is not allowed with this access");
}

function scopesOf(value: unknown, path: string): readonly LeaseScope[] {
  const scopes = listOf(value, path).map((scope) => {
    const known = LEASE_SCOPES.find((name) => name === scope);
    return known ?? refuse(path, `may hold ${LEASE_SCOPES.join(", ")} only`);
  });
  if (new Set(scopes).size !== scopes.length) refuse(path, "names a scope twice");
  return scopes;
}

function deploymentOf(value: unknown, path: string): DeploymentPermission {
  const fields = fieldsOf(value, path);
  const dseq = integerOf(fields["dseq"], `${path}.dseq`);
  if (dseq === 0) refuse(`${path}.dseq`, "must be positive");
  const gseq = fields["gseq"] === undefined ? undefined : integerOf(fields["gseq"], `${path}.gseq`);
  const oseq = fields["oseq"] === undefined ? undefined : integerOf(fields["oseq"], `${path}.oseq`);
  if (oseq !== undefined && gseq === undefined) refuse(`${path}.oseq`, "needs gseq beside it");
  const scope = scopesOf(fields["scope"], `${path}.scope`);
  const services =
    fields["services"] === undefined
      ? undefined
      : listOf(fields["services"], `${path}.services`).map((name) =>
          typeof name === "string" && name !== ""
            ? name
            : refuse(`${path}.services`, "must hold names of services"),
        );
  if (services !== undefined && new Set(services).size !== services.length)
    refuse(`${path}.services`, "names a service twice");
  return {
    dseq,
    ...(gseq === undefined ? {} : { gseq }),
    ...(oseq === undefined ? {} : { oseq }),
    scope,
    ...(services === undefined ? {} : { services }),
  };
}

function providerOf(value: unknown, path: string): ProviderPermission {
  const fields = fieldsOf(value, path);
  const provider = fields["provider"];
  if (typeof provider !== "string" || provider === "") refuse(`${path}.provider`, "is missing");
  const access = fields["access"];
  if (access === "full") {
    absent(fields, ["scope", "deployments"], path);
    return { provider, access };
  }
  if (access === "scoped") {
    absent(fields, ["deployments"], path);
    return { provider, access, scope: scopesOf(fields["scope"], `${path}.scope`) };
  }
  if (access !== "granular") refuse(`${path}.access`, "must be full, scoped or granular");
  absent(fields, ["scope"], path);
  const deployments = listOf(fields["deployments"], `${path}.deployments`).map((entry, index) =>
    deploymentOf(entry, `${path}.deployments[${index}]`),
  );
  return { provider, access, deployments };
}

function leasesOf(value: unknown): LeasesClaim {
  const fields = fieldsOf(value, "leases");
  const access = fields["access"];
  if (access === "full") {
    absent(fields, ["scope", "permissions"], "leases");
    return { access };
  }
  if (access === "scoped") {
    absent(fields, ["permissions"], "leases");
    return { access, scope: scopesOf(fields["scope"], "leases.scope") };
  }
  if (access !== "granular") refuse("leases.access", "must be full, scoped or granular");
  const permissions = listOf(fields["permissions"], "leases.permissions").map((entry, index) =>
    providerOf(entry, `leases.permissions[${index}]`),
  );
  if (new Set(permissions.map((entry) => entry.provider)).size !== permissions.length)
    refuse("leases.permissions", "names a provider twice");
  return { access, permissions };
}

/**
 * Checks the claims of a parsed token by the rules of the reference's gateway: form, version, times.
 * @throws VyomError `crypto.jwt_claims` naming the claim, `crypto.jwt_expired`, `crypto.jwt_not_yet_valid`
 */
export function checkJwtClaims(
  claims: Readonly<Record<string, unknown>>,
  options: { nowSeconds: number },
): JwtClaims {
  const iss = claims["iss"];
  if (typeof iss !== "string" || tryParseBech32(iss) === undefined)
    refuse("iss", "must be an account address");
  const iat = integerOf(claims["iat"], "iat");
  const nbf = integerOf(claims["nbf"], "nbf");
  const exp = integerOf(claims["exp"], "exp");
  const version = claims["version"];
  if (version !== "v1") refuse("version", "must be v1");
  const jti = claims["jti"];
  if (jti !== undefined && typeof jti !== "string") refuse("jti", "must be text");
  const leases = leasesOf(claims["leases"]);
  if (exp <= options.nowSeconds)
    throw new VyomError("crypto.jwt_expired", "JWT has expired, make a new one");
  if (nbf > options.nowSeconds || iat > options.nowSeconds)
    throw new VyomError(
      "crypto.jwt_not_yet_valid",
      "JWT is not valid yet, compare the clocks of both machines",
    );
  return { iss, iat, nbf, exp, version, leases, ...(jti === undefined ? {} : { jti }) };
}

/** What a request wants: absent gseq and oseq mean a request about the whole deployment. */
export interface JwtRequest {
  readonly provider: Address;
  readonly scope: LeaseScope;
  readonly dseq?: bigint;
  readonly gseq?: number;
  readonly oseq?: number;
  readonly service?: string;
}

function deploymentAllows(permission: DeploymentPermission, request: JwtRequest): boolean {
  if (!permission.scope.includes(request.scope)) return false;
  if (request.dseq !== undefined && BigInt(permission.dseq) !== request.dseq) return false;
  const matches = (allowed: number | undefined, wanted: number | undefined): boolean =>
    allowed === undefined || allowed === 0 || wanted === undefined || allowed === wanted;
  if (!matches(permission.gseq, request.gseq) || !matches(permission.oseq, request.oseq))
    return false;
  if (permission.services === undefined) return true;
  return request.service === undefined || permission.services.includes(request.service);
}

/** Whether checked claims allow a request; ownership of the lease is for the caller to check. */
export function jwtAllows(leases: LeasesClaim, request: JwtRequest): boolean {
  if (leases.access === "full") return true;
  if (leases.access === "scoped") return leases.scope.includes(request.scope);
  const permission = leases.permissions.find((entry) => entry.provider === request.provider);
  if (permission === undefined) return false;
  if (permission.access === "full") return true;
  if (permission.access === "scoped") return permission.scope.includes(request.scope);
  return permission.deployments.some((deployment) => deploymentAllows(deployment, request));
}
