import { jwtAllows, type JwtRequest, type LeasesClaim, type LeaseScope } from "@vyom/crypto";

/** What a caller wants to do with which deployment, group or lease. */
export interface PermissionRequest {
  readonly scope: LeaseScope;
  readonly dseq?: bigint;
  readonly gseq?: number;
  readonly oseq?: number;
}

/** The services that a caller may touch: all, none, or those named. */
export type AllowedServices = "all" | "none" | ReadonlySet<string>;

/**
 * What the claims of a token allow at `provider`. Unlike the reference it also keeps to the `services` of a granular
 * permission; several permissions for one lease add up.
 */
export function allowedServices(
  leases: LeasesClaim,
  provider: string,
  request: PermissionRequest,
): AllowedServices {
  const wanted: JwtRequest = { provider, ...request };
  if (!jwtAllows(leases, wanted)) return "none";
  const mine =
    leases.access === "granular"
      ? leases.permissions.find((entry) => entry.provider === provider)
      : undefined;
  if (mine?.access !== "granular") return "all";
  const names = new Set<string>();
  for (const deployment of mine.deployments) {
    const alone: LeasesClaim = {
      access: "granular",
      permissions: [{ provider, access: "granular", deployments: [deployment] }],
    };
    if (!jwtAllows(alone, wanted)) continue;
    if (deployment.services === undefined) return "all";
    for (const name of deployment.services) names.add(name);
  }
  return names;
}

/** Whether `service` is among those allowed. */
export function isAllowed(allowed: AllowedServices, service: string): boolean {
  return allowed === "all" || (allowed !== "none" && allowed.has(service));
}
