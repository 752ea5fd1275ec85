import type { ServerResponse } from "node:http";
import type { GatewayContext } from "../gateway-context.ts";
import { sendJson, type GatewayRequest } from "./request.ts";
import { providerStatusJson } from "./status-json.ts";

/** As the reference's: facts of its build, of which only the first few exist here. */
const VERSION = {
  akash: {
    name: "vyom",
    server_name: "vyom-provider",
    version: "0.1.0",
    commit: "",
    build_tags: "",
    go: "",
    cosmos_sdk_version: "",
  },
  kube: null,
} as const;

/** `GET /version` */
export async function getVersion(
  _context: GatewayContext,
  _request: GatewayRequest,
  response: ServerResponse,
): Promise<void> {
  sendJson(response, 200, VERSION);
}

/** `GET /address` */
export async function getAddress(
  context: GatewayContext,
  _request: GatewayRequest,
  response: ServerResponse,
): Promise<void> {
  sendJson(response, 200, { address: context.address });
}

/** `GET /status` */
export async function getStatus(
  context: GatewayContext,
  _request: GatewayRequest,
  response: ServerResponse,
): Promise<void> {
  sendJson(response, 200, providerStatusJson(await context.backend.status()));
}
