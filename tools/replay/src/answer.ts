import { GrpcStatus, VyomError } from "@vyom/core";
import { messageCodec, messageToJson, schema, type Json } from "@vyom/proto";
import type { App } from "@vyom/chain";
import {
  QueryError,
  RestRoutes,
  grpcFailure,
  httpStatusOf,
  restRequest,
  type RestMatch,
} from "@vyom/runtime";

/** What the gateway would answer. */
export interface Answer {
  readonly status: number;
  readonly body: Json;
}

/** Answers REST requests from the app's last committed state, as the gateway does. */
export class Answerer {
  readonly #app: App;
  readonly #routes: RestRoutes;
  constructor(app: App) {
    this.#app = app;
    const services = new Set(app.router.queryPaths.map((path) => path.split("/")[1] ?? ""));
    this.#routes = new RestRoutes([...services].filter((name) => name !== ""));
  }

  /** Name of the service that a path belongs to in the schema, whether it is served here or not. */
  serviceOf(path: string): string | undefined {
    const [pathname = ""] = path.split("?");
    return allRoutes().match("GET", pathname)?.method.path.split("/")[1];
  }

  get(path: string): Answer {
    const url = new URL(path, "http://gateway");
    try {
      const match = this.#routes.match("GET", url.pathname);
      if (match === undefined || this.#app.router.query(match.method.path) === undefined)
        return failure(GrpcStatus.UNIMPLEMENTED, "Not Implemented");
      const { output, path: method } = match.method;
      const bytes = requestBytes(match, url.searchParams);
      const answer = this.#app.callQuery(method, bytes);
      return {
        status: 200,
        body: messageToJson(output, messageCodec<object>(output).decode(answer)),
      };
    } catch (error) {
      const { status, message } = grpcFailure(error);
      return failure(status, message);
    }
  }
}

/** The request that a path and its parameters make. @throws QueryError for what does not fit, as the gateway tells it */
function requestBytes(match: RestMatch, query: URLSearchParams): Uint8Array {
  try {
    const request = restRequest(match, { query });
    return messageCodec<object>(match.method.input).encode(request).finish();
  } catch (error) {
    if (error instanceof QueryError || !(error instanceof VyomError)) throw error;
    throw new QueryError(GrpcStatus.INVALID_ARGUMENT, error.message);
  }
}

function failure(code: number, message: string): Answer {
  return { status: httpStatusOf(code), body: { code, message, details: [] } };
}

let routesOfAll: RestRoutes | undefined;
function allRoutes(): RestRoutes {
  const queries = schema.services().filter(({ isMsgService }) => !isMsgService);
  routesOfAll ??= new RestRoutes(queries.map(({ typeName }) => typeName));
  return routesOfAll;
}
