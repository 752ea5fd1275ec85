import type { ServerResponse } from "node:http";
import { isAllowed } from "../auth/permission.ts";
import type { GatewayContext } from "../gateway-context.ts";
import { refusalOf, unauthorized } from "../refusal.ts";
import { leaseStatusJson, serviceStatusJson } from "./lease-json.ts";
import { permittedLease } from "./permitted-lease.ts";
import { sendJson, sendText, type GatewayRequest } from "./request.ts";

/** `GET /lease/{dseq}/{gseq}/{oseq}/status` */
export async function getLeaseStatus(
  context: GatewayContext,
  request: GatewayRequest,
  response: ServerResponse,
): Promise<void> {
  const { lease, allowed } = permittedLease(context, request, "status");
  try {
    const status = await context.backend.leaseStatus(lease);
    sendJson(
      response,
      200,
      leaseStatusJson(status, (name) => isAllowed(allowed, name)),
    );
  } catch (error) {
    if (refusalOf(error).status !== 404) throw error;
    sendText(response, 404, ""); // the reference says nothing here
  }
}

/** `GET /lease/{dseq}/{gseq}/{oseq}/service/{name}/status`. Unlike the reference it needs the scope `status`. */
export async function getServiceStatus(
  context: GatewayContext,
  request: GatewayRequest,
  response: ServerResponse,
): Promise<void> {
  const { lease, allowed } = permittedLease(context, request, "status");
  const service = request.params["service"] ?? "";
  if (!isAllowed(allowed, service)) throw unauthorized();
  const status = await context.backend.serviceStatus(lease, service);
  sendJson(response, 200, serviceStatusJson(status));
}
