import type { LeaseId } from "@vyom/core";
import type { LeaseScope } from "@vyom/crypto";
import type { Caller } from "../auth/caller.ts";
import type { AllowedServices } from "../auth/permission.ts";
import { requireCaller, type GatewayContext } from "../gateway-context.ts";
import { leaseOf, type GatewayRequest } from "./request.ts";

/** The lease that the path names, as its owner may touch it. */
export interface PermittedLease {
  readonly caller: Caller;
  readonly lease: LeaseId;
  readonly allowed: Exclude<AllowedServices, "none">;
}

/** @throws GatewayRefusal 400 for a malformed path, 401 for nobody and for those without the scope */
export function permittedLease(
  context: GatewayContext,
  request: GatewayRequest,
  scope: LeaseScope,
): PermittedLease {
  const caller = requireCaller(request.caller);
  const lease = leaseOf(request, caller.owner, context.address);
  return { caller, lease, allowed: caller.require({ scope, ...lease }) };
}
