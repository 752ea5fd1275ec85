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
  "provider.endpoint_missing",
]);

interface MigrationKind {
  /** Where the names stand in the body. */
  readonly field: string;
  readonly scope: "hostname-migrate" | "ip-migrate";
  readonly move: (
    context: GatewayContext,
    request: Migration & { readonly owner: string },
  ) => Promise<readonly string[]>;
}

async function migrate(
  call: {
    readonly context: GatewayContext;
    readonly request: GatewayRequest;
    readonly response: ServerResponse;
  },
  kind: MigrationKind,
): Promise<void> {
  const { context, request, response } = call;
  const caller = requireCaller(request.caller);
  const { names, dseq, gseq } = await readMigration(context, request, kind.field);
  caller.require({ scope: kind.scope, dseq, gseq });
  try {
    const transferred = await kind.move(context, { owner: caller.owner, names, dseq, gseq });
    sendJson(response, 200, { transferred });
  } catch (error) {
    if (error instanceof VyomError && CALLERS_FAULT.has(error.code))
      throw badRequest(error.message);
    throw error;
  }
}

/** `POST /hostname/migrate` */
export function migrateHostnames(
  context: GatewayContext,
  request: GatewayRequest,
  response: ServerResponse,
): Promise<void> {
  return migrate(
    { context, request, response },
    {
      field: "hostnames_to_migrate",
      scope: "hostname-migrate",
      move: ({ backend }, { owner, names, dseq, gseq }) =>
        backend.migrateHostnames({
          owner,
          hostnames: names.map((name) => name.toLowerCase()),
          dseq,
          gseq,
        }),
    },
  );
}

/** `POST /endpoint/migrate` */
export function migrateEndpoints(
  context: GatewayContext,
  request: GatewayRequest,
  response: ServerResponse,
): Promise<void> {
  return migrate(
    { context, request, response },
    {
      field: "endpoints_to_migrate",
      scope: "ip-migrate",
      move: ({ backend }, { owner, names, dseq, gseq }) =>
        backend.migrateEndpoints({ owner, endpoints: names, dseq, gseq }),
    },
  );
}
