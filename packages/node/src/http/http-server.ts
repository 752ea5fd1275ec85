import fastify, { type FastifyError, type FastifyInstance, type FastifyReply } from "fastify";
import type { FailureLog } from "./failure-log.ts";

export interface HttpServerOptions {
  readonly bodyBytesMax: number;
  /** The body of a refusal that comes before any route: a body too large, a path that cannot be read. */
  readonly refusal: (failure: { readonly isBug: boolean; readonly message: string }) => unknown;
  readonly failures: FailureLog;
  /** How long a request may take to arrive whole; 30 s unless told. Slower ones get 408. */
  readonly requestMs?: number;
  /** Connections at once, 2000 unless told; further ones are closed. */
  readonly connectionsMax?: number;
}
const REQUEST_MS = 30_000;
const CONNECTIONS_MAX = 2000;

/** An HTTP server that hands bodies on as text, whatever their type is said to be, and answers errors with JSON. */
export function httpServer(options: HttpServerOptions): FastifyInstance {
  const refuse = (error: Partial<FastifyError>, reply: FastifyReply): FastifyReply => {
    const status = error.statusCode ?? 500;
    const isBug = status >= 500;
    if (isBug) options.failures.bug(error);
    return sendJson(
      reply.status(status),
      options.refusal({ isBug, message: isBug ? "" : (error.message ?? "bad request") }),
    );
  };
  const requestMs = options.requestMs ?? REQUEST_MS;
  const server = fastify({
    bodyLimit: options.bodyBytesMax,
    requestTimeout: requestMs,
    http: {
      requestTimeout: requestMs,
      headersTimeout: requestMs,
      connectionsCheckingInterval: 500,
    },
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 4096 },
    frameworkErrors: (error, _request, reply) => void refuse(error, reply),
  });
  server.server.maxConnections = options.connectionsMax ?? CONNECTIONS_MAX;
  server.removeAllContentTypeParsers();
  server.addContentTypeParser("*", { parseAs: "string" }, (_request, body, done) =>
    done(null, body),
  );
  server.setErrorHandler((error: FastifyError, _request, reply) => refuse(error, reply));
  return server;
}

export function sendJson(reply: FastifyReply, body: unknown): FastifyReply {
  return reply.header("content-type", "application/json").send(JSON.stringify(body));
}
