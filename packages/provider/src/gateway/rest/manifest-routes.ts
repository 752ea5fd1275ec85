import type { ServerResponse } from "node:http";
import { isAllowed } from "../auth/permission.ts";
import { requireCaller, type GatewayContext } from "../gateway-context.ts";
import { unauthorized } from "../refusal.ts";
import { permittedLease } from "./permitted-lease.ts";
import {
  dseqOf,
  parseJson,
  readBody,
  sendJsonText,
  sendText,
  type GatewayRequest,
} from "./request.ts";

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}

/** Names of all services in a manifest, as far as it has the form of one. */
function serviceNames(manifest: unknown): string[] {
  return listOf(manifest)
    .flatMap((group) => listOf(fieldOf(group, "services")))
    .map((service) => String(fieldOf(service, "name")));
}

/** `PUT /deployment/{dseq}/manifest`. A token limited to services covers a manifest of no others. */
export async function putManifest(
  context: GatewayContext,
  request: GatewayRequest,
  response: ServerResponse,
): Promise<void> {
  const caller = requireCaller(request.caller);
  const dseq = dseqOf(request);
  const services = caller.require({ scope: "send-manifest", dseq });
  const body = await readBody(request.message, context.limits.bodyBytes);
  const manifest = parseJson(body);
  if (!serviceNames(manifest).every((name) => isAllowed(services, name))) throw unauthorized();
  await context.backend.submitManifest({ owner: caller.owner, dseq }, body);
  sendText(response, 200, "");
}

/** `GET /lease/{dseq}/{gseq}/{oseq}/manifest` */
export async function getManifest(
  context: GatewayContext,
  request: GatewayRequest,
  response: ServerResponse,
): Promise<void> {
  const { lease, allowed } = permittedLease(context, request, "get-manifest");
  const text = await context.backend.manifest(lease);
  if (!serviceNames(JSON.parse(text)).every((name) => isAllowed(allowed, name)))
    throw unauthorized();
  sendJsonText(response, 200, text);
}
