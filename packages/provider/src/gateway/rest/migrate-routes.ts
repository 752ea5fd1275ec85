import type { ServerResponse } from "node:http";
import { VyomError } from "@vyom/core";
import { requireCaller, type GatewayContext } from "../gateway-context.ts";
import { badRequest, unprocessable } from "../refusal.ts";
import { parseJson, readBody, sendJson, type GatewayRequest } from "./request.ts";

interface Migration {
  readonly names: readonly string[];
  readonly dseq: bigint;
  readonly gseq: number;
}

/** Reads a migration; the names are in `field`. @throws GatewayRefusal 400 or 422 */
async function readMigration(
  context: GatewayContext,
  request: GatewayRequest,
  field: string,
): Promise<Migration> {
  const json = parseJson(await readBody(request.message, context.limits.bodyBytes));
  if (typeof json !== "object" || json === null || Array.isArray(json))
    throw unprocessable("the body must be an object");
  const fields = json as Readonly<Record<string, unknown>>;
  const names = fields[field] ?? [];
  if (!Array.isArray(names) || !names.every((name) => typeof name === "string"))
    throw unprocessable(`${field} must be a list of names`);
  if (names.length === 0) throw badRequest(`${field} names nothing to migrate`);
  const dseq = fields["destination_dseq"];
  const gseq = fields["destination_gseq"];
  // Go's clients write 64-bit numbers as JSON numbers; text is for those whose numbers end at 2^53.
  const dseqText = typeof dseq === "number" || typeof dseq === "string" ? String(dseq) : "";
  if (!/^[1-9]\d{0,19}$/.test(dseqText)) throw badRequest("destination_dseq must be positive");
  if (typeof gseq !== "number" || !Number.isSafeInteger(gseq) || gseq < 1)
    throw badRequest("destination_gseq must be positive");
  return { names: names as string[], dseq: BigInt(dseqText), gseq };
}

/** Failures of a migration that are the caller's. */
const CALLERS_FAULT: ReadonlySet<string> = new Set([
  "provider.no_lease",
  "provider.no_manifest",
  "provider.hostname_missing",
  "provider.hostname_refused",
]);

/** `POST /hostname/migrate` */
export async function migrateHostnames(
  context: GatewayContext,
  request: GatewayRequest,
  response: ServerResponse,
): Promise<void> {
  const caller = requireCaller(request.caller);
  const { names, dseq, gseq } = await readMigration(context, request, "hostnames_to_migrate");
  caller.require({ scope: "hostname-migrate", dseq, gseq });
  const hostnames = names.map((name) => name.toLowerCase());
  try {
    const transferred = await context.backend.migrateHostnames({
      owner: caller.owner,
      hostnames,
      dseq,
      gseq,
    });
    sendJson(response, 200, { transferred });
  } catch (error) {
    if (error instanceof VyomError && CALLERS_FAULT.has(error.code))
      throw badRequest(error.message);
    throw error;
  }
}

/** `POST /endpoint/migrate`: this provider leases no IP addresses, so there is never one to move. */
export async function migrateEndpoints(
  context: GatewayContext,
  request: GatewayRequest,
): Promise<void> {
  const caller = requireCaller(request.caller);
  const { dseq, gseq } = await readMigration(context, request, "endpoints_to_migrate");
  caller.require({ scope: "ip-migrate", dseq, gseq });
  throw badRequest("this provider leases no IP addresses");
}
