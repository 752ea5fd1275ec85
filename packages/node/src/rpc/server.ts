import type { AddressInfo } from "node:net";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { WebSocketServer } from "ws";
import { allowOrigins } from "../http/cors.ts";
import { ConnectionTally } from "../http/connection-tally.ts";
import { httpServer, sendJson } from "../http/http-server.ts";
import type { ChainView } from "./chain-view.ts";
import { SOCKET_METHODS, dispatch, errorResponse, methodNames } from "./dispatch.ts";
import { Params } from "./params.ts";
import { answerPost } from "./post.ts";
import { RpcCode, RpcError, internalError } from "./rpc-error.ts";
import {
  DEFAULT_SUBSCRIPTION_LIMITS,
  serveWebSocket,
  type SubscriptionLimits,
} from "./websocket.ts";
import type { FailureLog } from "../http/failure-log.ts";

export interface RpcServerOptions {
  readonly chain: ChainView;
  readonly host: string;
  /** 0 picks a free port. */
  readonly port: number;
  readonly failures: FailureLog;
  readonly limits?: Partial<RpcLimits>;
}
export interface RpcLimits {
  readonly bodyBytes: number;
  /** Calls in one batch. */
  readonly batch: number;
  /** How long a call may take to arrive whole. */
  readonly requestMs?: number;
  /** WebSocket connections at once; more are answered with 503. */
  readonly connections: number;
  readonly subscriptions: SubscriptionLimits;
}
/** CometBFT 0.38's defaults for bodies, batches and connections. */
const DEFAULT_LIMITS: RpcLimits = {
  bodyBytes: 1_000_000,
  batch: 10,
  connections: 900,
  subscriptions: DEFAULT_SUBSCRIPTION_LIMITS,
};

export interface RunningServer {
  /** Port that it listens on. */
  readonly port: number;
  close(): Promise<void>;
}

/** Serves CometBFT's JSON-RPC: posted calls and batches, URI calls, and a WebSocket at /websocket. */
export async function startRpcServer(options: RpcServerOptions): Promise<RunningServer> {
  const limits: RpcLimits = { ...DEFAULT_LIMITS, ...options.limits };
  const { chain, failures } = options;
  const server = httpServer({
    bodyBytesMax: limits.bodyBytes,
    failures,
    ...(limits.requestMs === undefined ? {} : { requestMs: limits.requestMs }),
    refusal: ({ isBug, message }) =>
      errorResponse(
        undefined,
        isBug
          ? internalError("the node failed to answer; its log says why")
          : new RpcError(RpcCode.invalidRequest, `error reading request: ${message}`),
        failures,
      ),
  });
  allowOrigins(server);
  server.setNotFoundHandler((_request, reply) =>
    reply
      .status(404)
      .header("content-type", "text/plain; charset=utf-8")
      .send("404 page not found\n"),
  );
  server.post("/", async (request, reply) => {
    const body = typeof request.body === "string" ? request.body : "";
    if (body === "") return endpoints(reply, request.headers.host);
    const answer = await answerPost(chain, { body, batchMax: limits.batch, failures });
    return answer.body === undefined
      ? reply.status(200).send()
      : sendJson(reply.status(answer.status), answer.body);
  });
  addUriRoutes(server, chain, failures);
  await server.listen({ host: options.host, port: options.port });
  const sockets = addWebSocket(server, { chain, limits, failures });
  return {
    port: (server.server.address() as AddressInfo).port,
    async close() {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
      await server.close();
    },
  };
}

function addWebSocket(
  server: FastifyInstance,
  options: { readonly chain: ChainView; readonly limits: RpcLimits; readonly failures: FailureLog },
): WebSocketServer {
  const { chain, limits, failures } = options;
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.bodyBytes });
  const tally = new ConnectionTally(limits.connections);
  server.server.on("upgrade", (request, socket, head) => {
    const refuse = (status: string): void => {
      socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    };
    socket.on("error", () => socket.destroy());
    if (!/^\/websocket(?:\?|$)/.test(request.url ?? "")) refuse("404 Not Found");
    else if (!tally.admit(socket)) refuse("503 Service Unavailable");
    else
      sockets.handleUpgrade(request, socket, head, (client) =>
        serveWebSocket(client, { chain, limits: limits.subscriptions, failures }),
      );
  });
  return sockets;
}

/** The page that CometBFT shows to a browser. */
function endpoints(reply: FastifyReply, host = ""): FastifyReply {
  const shown = host.replace(/[^\w.:[\]-]/g, "");
  const links = methodNames()
    .toSorted()
    .map((name) => `<a href="/${name}">//${shown}/${name}</a><br>`);
  return reply
    .header("content-type", "text/html")
    .send(`<html><body><br>Available endpoints:<br>${links.join("")}</body></html>`);
}

function addUriRoutes(server: FastifyInstance, chain: ChainView, failures: FailureLog): void {
  server.get("/", async (request, reply) => endpoints(reply, request.headers.host));
  for (const method of methodNames())
    server.route({
      method: ["GET", "POST"],
      url: `/${method}`,
      handler: async (request, reply) => {
        const params = new Params(uriArguments(request), true);
        const answer = await dispatch(chain, { id: -1, method, params: () => params }, failures);
        return sendJson(reply.status("error" in answer ? 500 : 200), answer);
      },
    });
  for (const method of SOCKET_METHODS)
    server.get(`/${method}`, async (_request, reply) =>
      sendJson(
        reply.status(404),
        errorResponse(-1, new RpcError(RpcCode.methodNotFound, ""), failures),
      ),
    );
}

/** Arguments behind the question mark, and those of a posted form where that has none of the name. */
function uriArguments(request: FastifyRequest): Record<string, unknown> {
  const form = typeof request.body === "string" ? new URLSearchParams(request.body) : [];
  return { ...Object.fromEntries(form), ...(request.query as Record<string, unknown>) };
}
