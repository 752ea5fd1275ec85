import type { Readable } from "node:stream";
import { VyomError } from "@vyom/core";
import { fastify, type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { AccessGate, Caller } from "./access-gate.ts";
import { warningValues, type Answer } from "./answer.ts";
import { parseTarget, type Call } from "./call.ts";
import { actionOf, dispatch, type RegistryParts } from "./dispatch.ts";
import { RegistryError, errorBody } from "./registry-error.ts";
import type { RegistryLogger } from "./registry-logger.ts";

export interface ServerOptions {
  readonly parts: Omit<RegistryParts, "mayPull" | "mayList">;
  readonly gate: AccessGate;
  /** Front servers, whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed. */
  readonly trustedProxies: readonly string[];
  readonly logger: RegistryLogger | undefined;
}

/** A connection on which nothing moves for this long is cut. */
const IDLE_TIMEOUT_MS = 60_000;

/** The HTTP side: names, rights, then the handlers; bodies are streams that nothing has parsed. */
export function buildServer(options: ServerOptions): FastifyInstance {
  const app = fastify({
    logger: false,
    exposeHeadRoutes: false,
    forceCloseConnections: true,
    connectionTimeout: IDLE_TIMEOUT_MS,
    trustProxy: options.trustedProxies.length > 0 ? [...options.trustedProxies] : false,
    frameworkErrors: (error, request, reply) => sendError(options, error, request, reply),
  });
  app.removeAllContentTypeParsers();
  app.addContentTypeParser("*", (_request, payload, done) => done(null, payload));
  app.setErrorHandler((error, request, reply) => sendError(options, error, request, reply));
  app.setNotFoundHandler((request, reply) => handle(options, request, reply));
  app.route({
    method: ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"],
    url: "/*",
    handler: (request, reply) => handle(options, request, reply),
  });
  return app;
}

async function handle(
  options: ServerOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const url = request.raw.url ?? "";
  const mark = url.indexOf("?");
  const call: Call = {
    method: request.method,
    target: parseTarget(mark === -1 ? url : url.slice(0, mark), request.method),
    query: new URLSearchParams(mark === -1 ? "" : url.slice(mark + 1)),
    headers: request.headers,
    body: request.raw as Readable,
  };
  const { gate } = options;
  const caller: Caller = {
    authorization: request.headers.authorization,
    remoteAddress: request.ip,
    baseUrl: `${request.protocol}://${request.host}`,
  };
  const { tokens } = gate;
  const isTokenCall = call.method === "GET" || call.method === "POST";
  if (call.target.kind === "token" && tokens !== undefined && isTokenCall) {
    gate.limitLogins(caller);
    return sendAnswer(await tokens.answer(call, caller.remoteAddress), call.method, reply);
  }
  const repository = "repository" in call.target ? call.target.repository : undefined;
  await gate.admit(caller, actionOf(call.target, call.method), repository);
  const answer = await dispatch(
    {
      ...options.parts,
      mayPull: (name) => gate.mayPull(caller, name),
      mayList: (name) => gate.mayPull(caller, name, { isListing: true }),
    },
    call,
  );
  return sendAnswer(answer, call.method, reply);
}

function sendAnswer(answer: Answer, method: string, reply: FastifyReply): FastifyReply {
  reply.code(answer.status).header("docker-distribution-api-version", "registry/2.0");
  // A blob is whatever somebody pushed: no browser may take it for a page.
  reply.header("x-content-type-options", "nosniff");
  if (answer.headers !== undefined) reply.headers(answer.headers);
  if (answer.warnings !== undefined) reply.header("warning", warningValues(answer.warnings));
  if (answer.sizeBytes !== undefined) reply.header("content-length", answer.sizeBytes);
  if (method === "HEAD" || answer.body === undefined) return reply.send();
  return reply.send(answer.body);
}

/** Every failure becomes an error body of the specification; faults of ours are logged, never shown. */
function sendError(
  options: ServerOptions,
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const known = asRegistryError(error);
  const path = (request.raw.url ?? "").split("?", 1)[0]?.slice(0, 300);
  const fields = { method: request.method, path, status: known.kind.status, code: known.code };
  if (known.kind.status >= 500)
    options.logger?.error({ ...fields, err: error }, "registry call failed");
  else options.logger?.info(fields, known.message);
  // The rest of a refused upload is not worth reading.
  if (!request.raw.complete) reply.header("connection", "close");
  reply
    .code(known.kind.status)
    .headers(known.headers)
    .header("docker-distribution-api-version", "registry/2.0")
    .header("content-type", "application/json");
  // Text would get a charset parameter, which JSON does not have.
  return reply.send(Buffer.from(JSON.stringify(errorBody(known))));
}

function asRegistryError(error: unknown): RegistryError {
  if (error instanceof RegistryError) return error;
  const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
  if (status >= 400 && status < 500) {
    const message = error instanceof Error ? error.message : "the request is malformed";
    return new RegistryError("registry.name_invalid", message.slice(0, 200), { cause: error });
  }
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === "ERR_STREAM_PREMATURE_CLOSE" || code === "ECONNRESET" || code === "ABORT_ERR") {
    return new RegistryError("registry.upload_invalid", "the upload broke off", { cause: error });
  }
  const known = error instanceof VyomError && error.code === "oci.blob_missing";
  return known
    ? new RegistryError("registry.blob_unknown", error.message, { cause: error })
    : new RegistryError("registry.internal", "the registry failed, its log says why", {
        cause: error,
      });
}
