import type { ServerResponse } from "node:http";
import type { GatewayContext } from "../gateway-context.ts";
import { streamEvents } from "../stream/events.ts";
import { streamLogs } from "../stream/logs.ts";
import { forwardPort } from "../stream/port-forward.ts";
import { runShell } from "../stream/shell.ts";
import type { StreamOpener } from "../stream/stream-session.ts";
import { getLeaseStatus, getServiceStatus } from "./lease-routes.ts";
import { getManifest, putManifest } from "./manifest-routes.ts";
import { migrateEndpoints, migrateHostnames } from "./migrate-routes.ts";
import { getAddress, getStatus, getVersion } from "./open-routes.ts";
import { postBidScreening, validateGroup } from "./screening-routes.ts";
import type { GatewayRequest } from "./request.ts";

type Handler = (
  context: GatewayContext,
  request: GatewayRequest,
  response: ServerResponse,
) => Promise<void>;
/** Checks the request, opens the WebSocket, and serves it until it ends. */
type StreamHandler = (
  context: GatewayContext,
  request: GatewayRequest,
  open: StreamOpener,
) => Promise<void>;

export type Route = { readonly path: readonly string[] } & (
  | { readonly method: "GET" | "PUT" | "POST"; readonly handle: Handler }
  | { readonly method: "WEBSOCKET"; readonly handle: StreamHandler }
);

const LEASE = ["lease", ":dseq", ":gseq", ":oseq"] as const;

/** Everything that the HTTPS port answers (akash provider gateway/rest). */
export const ROUTES: readonly Route[] = [
  { method: "GET", path: ["version"], handle: getVersion },
  { method: "GET", path: ["address"], handle: getAddress },
  { method: "GET", path: ["status"], handle: getStatus },
  { method: "POST", path: ["v1", "bid-screening"], handle: postBidScreening },
  { method: "GET", path: ["validate"], handle: validateGroup },
  { method: "POST", path: ["validate"], handle: validateGroup },
  { method: "POST", path: ["hostname", "migrate"], handle: migrateHostnames },
  { method: "POST", path: ["endpoint", "migrate"], handle: migrateEndpoints },
  { method: "PUT", path: ["deployment", ":dseq", "manifest"], handle: putManifest },
  { method: "GET", path: [...LEASE, "manifest"], handle: getManifest },
  { method: "GET", path: [...LEASE, "status"], handle: getLeaseStatus },
  { method: "GET", path: [...LEASE, "service", ":service", "status"], handle: getServiceStatus },
  { method: "WEBSOCKET", path: [...LEASE, "kubeevents"], handle: streamEvents },
  { method: "WEBSOCKET", path: [...LEASE, "logs"], handle: streamLogs },
  { method: "WEBSOCKET", path: [...LEASE, "shell"], handle: runShell },
  { method: "WEBSOCKET", path: [...LEASE, "port-forward"], handle: forwardPort },
];

export interface RouteMatch {
  readonly route: Route;
  readonly params: Readonly<Record<string, string>>;
}

function matchPath(
  pattern: readonly string[],
  segments: readonly string[],
): Readonly<Record<string, string>> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? "";
    if (!part.startsWith(":")) {
      if (part !== segment) return undefined;
      continue;
    }
    if (segment === "") return undefined;
    params[part.slice(1)] = segment;
  }
  return params;
}

/** Routes whose path fits, whatever their method. */
export function matchRoutes(pathname: string): readonly RouteMatch[] {
  const segments = pathname.split("/").slice(1).map(tryDecode);
  if (segments.includes(undefined)) return [];
  return ROUTES.flatMap((route) => {
    const params = matchPath(route.path, segments as string[]);
    return params === undefined ? [] : [{ route, params }];
  });
}

function tryDecode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined; // its signal for malformed escapes
  }
}
