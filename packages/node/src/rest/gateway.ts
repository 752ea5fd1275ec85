import type { AddressInfo } from "node:net";
import type { FastifyReply, FastifyRequest } from "fastify";
import { AssertionFailure, GrpcStatus, VyomError } from "@vyom/core";
import { messageCodec, messageToJson, type Json } from "@vyom/proto";
import { QueryError, RestRoutes, httpStatusOf, restRequest, type RestMatch } from "@vyom/runtime";
import { allowOrigins } from "../http/cors.ts";
import { answerGrpcWeb, isGrpcWeb } from "../grpc/web.ts";
import { httpServer, sendJson } from "../http/http-server.ts";
import { openApi } from "../openapi/document.ts";
import type { ChainView } from "../rpc/chain-view.ts";
import type { RunningServer } from "../rpc/server.ts";
import { GrpcFailure, invalidArgument } from "../services/grpc-failure.ts";
import { answerQuery, servedMethods, servedServices } from "../services/query-surface.ts";
import type { FailureLog } from "../http/failure-log.ts";

export interface GatewayOptions {
  readonly chain: ChainView;
  /** Method paths of the mounted modules. */
  readonly queryPaths: readonly string[];
  readonly host: string;
  readonly port: number;
  readonly failures: FailureLog;
}
const HEIGHT_HEADER = "x-cosmos-block-height";
const ANSWER_HEIGHT_HEADER = "Grpc-Metadata-X-Cosmos-Block-Height";
const BODY_BYTES_MAX = 2_000_000;

/**
 * Serves every query over HTTP as grpc-gateway does: original field names, defaults written, errors
 * `{code, message, details}`; and gRPC-Web on the same port, as the SDK's API server does.
 */
export async function startGateway(options: GatewayOptions): Promise<RunningServer> {
  const { chain, failures } = options;
  const routes = new RestRoutes(servedServices(options.queryPaths));
  const gateway: Gateway = { chain, routes, failures };
  const server = httpServer({
    bodyBytesMax: BODY_BYTES_MAX,
    failures,
    refusal: ({ isBug, message }) =>
      isBug
        ? failureBody(GrpcStatus.INTERNAL, BUG_TEXT)
        : failureBody(GrpcStatus.INVALID_ARGUMENT, message),
  });
  allowOrigins(server, `${ANSWER_HEIGHT_HEADER}, ${HEIGHT_HEADER}, grpc-status, grpc-message`);
  server.addContentTypeParser(
    /^application\/grpc-web/,
    { parseAs: "buffer" },
    (_request, body, done) => done(null, body),
  );
  const document = JSON.stringify(openApi(servedMethods(options.queryPaths)));
  server.get("/openapi.json", async (_request, reply) =>
    reply.header("content-type", "application/json").send(document),
  );
  server.route({
    method: ["GET", "POST", "HEAD", "PUT", "DELETE", "PATCH"],
    url: "/*",
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      if (isGrpcWeb(request.headers["content-type"])) return serveWeb(gateway, request, reply);
      const queryAt = request.url.indexOf("?");
      const answer = await serve(gateway, {
        verb: request.method === "HEAD" ? "GET" : request.method,
        path: queryAt < 0 ? request.url : request.url.slice(0, queryAt),
        query: new URLSearchParams(queryAt < 0 ? "" : request.url.slice(queryAt + 1)),
        body: request.body,
        height: request.headers[HEIGHT_HEADER],
      });
      if (answer.height !== undefined) reply.header(ANSWER_HEIGHT_HEADER, String(answer.height));
      return sendJson(reply.status(answer.status), answer.body);
    },
  });
  await server.listen({ host: options.host, port: options.port });
  return { port: (server.server.address() as AddressInfo).port, close: () => server.close() };
}

async function serveWeb(
  { chain, failures }: Gateway,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { body } = request;
  const call = {
    path: request.url,
    contentType: request.headers["content-type"] ?? "",
    body: body instanceof Uint8Array ? body : new Uint8Array(0),
    height: String(request.headers[HEIGHT_HEADER] ?? "0"),
  };
  const answer = await answerGrpcWeb(chain, call, failures);
  if (answer.height !== undefined) reply.header(HEIGHT_HEADER, String(answer.height));
  return reply.header("content-type", answer.contentType).send(answer.body);
}

interface Gateway {
  readonly chain: ChainView;
  readonly routes: RestRoutes;
  readonly failures: FailureLog;
}
interface Call {
  readonly verb: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly height: string | readonly string[] | undefined;
}
interface Answer {
  readonly status: number;
  readonly body: Json;
  readonly height?: bigint;
}
const BUG_TEXT = "the node failed to answer; its log says why";
const failureBody = (code: number, message: string): Json => ({ code, message, details: [] });

async function serve(gateway: Gateway, call: Call): Promise<Answer> {
  try {
    const match = gateway.routes.match(call.verb, call.path);
    if (match === undefined)
      return { status: 501, body: failureBody(GrpcStatus.UNIMPLEMENTED, "Not Implemented") };
    return await answer(gateway.chain, match, call);
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) gateway.failures.bug(error);
    else gateway.failures.refusal({ surface: "rest", code: failure.status });
    const { status, message } = failure ?? { status: GrpcStatus.INTERNAL, message: BUG_TEXT };
    return { status: httpStatusOf(status), body: failureBody(status, message) };
  }
}
async function answer(chain: ChainView, match: RestMatch, call: Call): Promise<Answer> {
  const { method } = match;
  const body = bodyOf(call.body);
  const request = restRequest(match, {
    query: call.query,
    ...(body === undefined ? {} : { body }),
  });
  const { value, height } = await answerQuery(chain, {
    path: method.path,
    data: messageCodec<object>(method.input).encode(request).finish(),
    height: heightOf(call.height),
  });
  const message = messageCodec<object>(method.output).decode(value);
  return { status: 200, body: messageToJson(method.output, message), height };
}
function bodyOf(text: unknown): Json | undefined {
  if (typeof text !== "string" || text === "") return undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw invalidArgument("the body is no JSON");
  }
}
function failureOf(error: unknown): { status: number; message: string } | undefined {
  if (error instanceof GrpcFailure || error instanceof QueryError) return error;
  if (error instanceof VyomError && !(error instanceof AssertionFailure))
    return { status: GrpcStatus.INVALID_ARGUMENT, message: error.message };
  return undefined;
}
function heightOf(header: string | readonly string[] | undefined): bigint {
  const text = header === undefined || header === "" ? "0" : String(header);
  if (!/^\d{1,18}$/.test(text))
    throw invalidArgument(`${HEIGHT_HEADER} must be a height, not "${text.slice(0, 30)}"`);
  return BigInt(text);
}
