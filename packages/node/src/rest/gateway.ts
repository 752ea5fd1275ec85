import type { AddressInfo } from "node:net";
import { GrpcStatus, VyomError } from "@vyom/core";
import { messageCodec, messageToJson, type Json } from "@vyom/proto";
import fastify from "fastify";
import type { ChainView } from "../rpc/chain-view.ts";
import type { RunningServer } from "../rpc/server.ts";
import { GrpcFailure, httpStatusOf } from "../services/grpc-failure.ts";
import { answerQuery, servedServices } from "../services/query-surface.ts";
import { matchRoute, requestOf, restRoutes } from "./transcode.ts";

export interface GatewayOptions {
  readonly chain: ChainView;
  /** Method paths of the mounted modules. */
  readonly queryPaths: readonly string[];
  readonly host: string;
  readonly port: number;
  readonly onBug: (error: unknown) => void;
}
const HEIGHT_HEADER = "x-cosmos-block-height";
const BODY_BYTES_MAX = 1_000_000;

/** Serves every query over HTTP as grpc-gateway does: original field names, defaults written, errors `{code, message, details}`. */
export async function startGateway(options: GatewayOptions): Promise<RunningServer> {
  const { chain, onBug } = options;
  const routes = restRoutes(servedServices(options.queryPaths));
  const server = fastify({
    bodyLimit: BODY_BYTES_MAX,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 4096 },
  });
  server.addHook("onSend", async (_request, reply) => {
    reply
      .header("access-control-allow-origin", "*")
      .header("access-control-allow-methods", "GET, POST, OPTIONS")
      .header("access-control-allow-headers", "*")
      .header("access-control-expose-headers", "Grpc-Metadata-X-Cosmos-Block-Height");
  });
  server.removeAllContentTypeParsers();
  server.addContentTypeParser("*", { parseAs: "string" }, (_request, body, done) =>
    done(null, body),
  );
  server.options("/*", async (_request, reply) => reply.status(204).send());
  server.setErrorHandler((error: { statusCode?: number; message?: string }, _request, reply) => {
    if ((error.statusCode ?? 500) >= 500) onBug(error);
    return reply
      .status(error.statusCode ?? 500)
      .send(
        failureBody({
          code: GrpcStatus.INVALID_ARGUMENT,
          message: (error.statusCode ?? 500) < 500 ? (error.message ?? "") : "internal error",
        }),
      );
  });
  server.route({
    method: ["GET", "POST", "HEAD", "PUT", "DELETE", "PATCH"],
    url: "/*",
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const url = new URL(request.url, "http://gateway");
      const answer = serve(
        { chain, routes },
        {
          verb: request.method === "HEAD" ? "GET" : request.method,
          url,
          body: request.body,
          height: request.headers[HEIGHT_HEADER],
        },
        onBug,
      );
      if (answer.height !== undefined)
        reply.header("Grpc-Metadata-X-Cosmos-Block-Height", String(answer.height));
      return reply
        .status(answer.status)
        .header("content-type", "application/json")
        .send(JSON.stringify(answer.body));
    },
  });
  await server.listen({ host: options.host, port: options.port });
  return { port: (server.server.address() as AddressInfo).port, close: () => server.close() };
}

interface Answer {
  readonly status: number;
  readonly body: Json;
  readonly height?: bigint;
}
const failureBody = (failure: { code: number; message: string }): Json => ({
  code: failure.code,
  message: failure.message,
  details: [],
});

function serve(
  gateway: { readonly chain: ChainView; readonly routes: ReturnType<typeof restRoutes> },
  call: {
    readonly verb: string;
    readonly url: URL;
    readonly body: unknown;
    readonly height: string | readonly string[] | undefined;
  },
  onBug: (error: unknown) => void,
): Answer {
  try {
    const found = matchRoute(gateway.routes, call.verb, call.url.pathname);
    if (found === undefined)
      return {
        status: 501,
        body: failureBody({ code: GrpcStatus.UNIMPLEMENTED, message: "Not Implemented" }),
      };
    const { method } = found.route;
    const request = requestOf(found, {
      query: call.url.searchParams,
      ...(typeof call.body === "string" && call.body !== ""
        ? { body: JSON.parse(call.body) as Json }
        : {}),
    });
    const { value, height } = answerQuery(gateway.chain, {
      path: method.path,
      data: messageCodec<object>(method.input).encode(request).finish(),
      height: heightOf(call.height),
    });
    return {
      status: 200,
      body: messageToJson(method.output, messageCodec<object>(method.output).decode(value)),
      height,
    };
  } catch (error) {
    const failure = failureOf(error);
    if (failure === undefined) onBug(error);
    const { status, message } = failure ?? {
      status: GrpcStatus.INTERNAL,
      message: "the node failed to answer; its log says why",
    };
    return { status: httpStatusOf(status), body: failureBody({ code: status, message }) };
  }
}
function failureOf(
  error: unknown,
): { readonly status: number; readonly message: string } | undefined {
  if (error instanceof GrpcFailure) return error;
  if (error instanceof VyomError && error.code !== "core.assertion")
    return { status: GrpcStatus.INVALID_ARGUMENT, message: error.message };
  if (error instanceof URIError || error instanceof SyntaxError)
    return { status: GrpcStatus.INVALID_ARGUMENT, message: error.message };
  return undefined;
}
function heightOf(header: string | readonly string[] | undefined): bigint {
  const text = typeof header === "string" ? header : "0";
  if (!/^\d{1,19}$/.test(text))
    throw new GrpcFailure(
      GrpcStatus.INVALID_ARGUMENT,
      `${HEIGHT_HEADER} must be a height, not "${text.slice(0, 30)}"`,
    );
  return BigInt(text);
}
