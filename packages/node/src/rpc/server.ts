import type { AddressInfo } from "node:net";
import fastify, { type FastifyInstance } from "fastify";
import { WebSocketServer } from "ws";
import type { ChainView } from "./chain-view.ts";
import {
  dispatch,
  errorResponse,
  methodNames,
  parseRequest,
  type RpcResponse,
} from "./dispatch.ts";
import { Params } from "./params.ts";
import { RpcCode, RpcError } from "./rpc-error.ts";
import {
  DEFAULT_SUBSCRIPTION_LIMITS,
  serveWebSocket,
  type SubscriptionLimits,
} from "./websocket.ts";

export interface RpcServerOptions {
  readonly chain: ChainView;
  readonly host: string;
  /** 0 picks a free port. */
  readonly port: number;
  readonly onBug: (error: unknown) => void;
  readonly limits?: Partial<RpcLimits>;
}
export interface RpcLimits {
  readonly bodyBytes: number;
  /** Calls in one batch. */
  readonly batch: number;
  /** WebSocket connections at once. */
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
  const { chain, onBug } = options;
  const server = fastify({ bodyLimit: limits.bodyBytes, forceCloseConnections: true });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser("*", { parseAs: "string" }, (_request, body, done) =>
    done(null, body),
  );
  server.addHook("onSend", async (_request, reply) => {
    reply
      .header("access-control-allow-origin", "*")
      .header("access-control-allow-methods", "GET, POST, OPTIONS, HEAD")
      .header("access-control-allow-headers", "*");
  });
  server.setErrorHandler((error: { statusCode?: number; message?: string }, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) onBug(error);
    return reply
      .status(status)
      .send(
        errorResponse(
          -1,
          new RpcError(
            RpcCode.invalidRequest,
            status < 500
              ? (error.message ?? "bad request")
              : "the node failed to answer; its log says why",
          ),
          onBug,
        ),
      );
  });
  server.options("/*", async (_request, reply) => reply.status(204).send());
  server.post("/", async (request, reply) =>
    reply
      .header("content-type", "application/json")
      .send(JSON.stringify(await answerPost(chain, { body: String(request.body), limits, onBug }))),
  );
  addUriRoutes(server, chain, onBug);

  await server.listen({ host: options.host, port: options.port });
  const sockets = new WebSocketServer({ noServer: true, maxPayload: limits.bodyBytes });
  server.server.on("upgrade", (request, socket, head) => {
    if (
      new URL(request.url ?? "/", "http://node").pathname !== "/websocket" ||
      sockets.clients.size >= limits.connections
    ) {
      socket.end("HTTP/1.1 404 Not Found\r\nConnection: close\r\n\r\n");
      return;
    }
    sockets.handleUpgrade(request, socket, head, (client) =>
      serveWebSocket(client, { chain, limits: limits.subscriptions, onBug }),
    );
  });
  return {
    port: (server.server.address() as AddressInfo).port,
    async close() {
      for (const client of sockets.clients) client.terminate();
      sockets.close();
      await server.close();
    },
  };
}

async function answerPost(
  chain: ChainView,
  options: { body: string; limits: RpcLimits; onBug: (error: unknown) => void },
): Promise<RpcResponse | readonly RpcResponse[]> {
  let body: unknown;
  try {
    body = JSON.parse(options.body);
  } catch {
    return errorResponse(-1, new RpcError(RpcCode.parse, "the body is no JSON"), options.onBug);
  }
  if (!Array.isArray(body))
    return (
      (await answerOne(chain, body, options.onBug)) ??
      errorResponse(
        -1,
        new RpcError(RpcCode.invalidRequest, "a notification gets no answer; give the call an id"),
        options.onBug,
      )
    );
  if (body.length > options.limits.batch)
    return errorResponse(
      -1,
      new RpcError(
        RpcCode.invalidRequest,
        `a batch holds at most ${options.limits.batch} calls, this one ${body.length}`,
      ),
      options.onBug,
    );
  const answers: RpcResponse[] = [];
  for (const call of body) {
    const answer = await answerOne(chain, call, options.onBug);
    if (answer !== undefined) answers.push(answer);
  }
  return answers;
}
async function answerOne(
  chain: ChainView,
  body: unknown,
  onBug: (error: unknown) => void,
): Promise<RpcResponse | undefined> {
  const given = (body as { id?: unknown } | null)?.id;
  const id = typeof given === "string" || typeof given === "number" ? given : -1;
  try {
    const request = parseRequest(body);
    return request === undefined ? undefined : await dispatch(chain, request, onBug);
  } catch (error) {
    return errorResponse(id, error, onBug);
  }
}

function addUriRoutes(
  server: FastifyInstance,
  chain: ChainView,
  onBug: (error: unknown) => void,
): void {
  server.get("/", async (request, reply) => {
    const host = request.headers.host ?? "";
    const links = methodNames()
      .toSorted()
      .map((name) => `<a href="/${name}">//${host.replace(/[^\w.:[\]-]/g, "")}/${name}</a><br>`);
    return reply
      .header("content-type", "text/html")
      .send(`<html><body><br>Available endpoints:<br>${links.join("")}</body></html>`);
  });
  for (const method of methodNames()) {
    server.get(`/${method}`, async (request, reply) => {
      const answer = await dispatch(
        chain,
        { id: -1, method, params: new Params(request.query as Record<string, unknown>, true) },
        onBug,
      );
      return reply
        .status("error" in answer ? 500 : 200)
        .header("content-type", "application/json")
        .send(JSON.stringify(answer));
    });
  }
}
