import { GrpcStatus } from "@vyom/core";
import { messageFromJson, schema, type HttpRoute, type Json, type MethodSchema } from "@vyom/proto";
import { QueryError } from "./query-error.ts";

/** One way to call a query over HTTP, compiled from the schema's google.api.http option. */
interface CompiledRoute {
  readonly method: MethodSchema;
  readonly route: HttpRoute;
  readonly pattern: RegExp;
  /** Field paths that the pattern's groups fill, in order. */
  readonly fields: readonly string[];
  /** Fixed parts of the path: more of them win over fewer. */
  readonly literals: number;
}
/** A request that found its method. */
export interface RestMatch {
  readonly method: MethodSchema;
  readonly route: HttpRoute;
  /** Values of the path's fields. */
  readonly fields: ReadonlyMap<string, string>;
}

/** Finds gRPC methods by HTTP verb and path, as grpc-gateway v1 does. */
export class RestRoutes {
  readonly #routes: readonly CompiledRoute[];
  /** @param services full names of the services to serve, e.g. `cosmos.bank.v1beta1.Query` */
  constructor(services: readonly string[]) {
    this.#routes = services
      .flatMap((name) => schema.service(name).methods)
      .flatMap((method) => method.routes.map((route) => compile(method, route)))
      .toSorted((left, right) => right.literals - left.literals);
  }
  match(verb: string, path: string): RestMatch | undefined {
    for (const { method, route, pattern, fields } of this.#routes) {
      const found = route.verb === verb ? pattern.exec(path) : null;
      if (found === null) continue;
      const values = fields.map((field, index): [string, string] => [
        field,
        unescaped(found[index + 1] ?? ""),
      ]);
      return { method, route, fields: new Map(values) };
    }
    return undefined;
  }
}

function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw new QueryError(GrpcStatus.INVALID_ARGUMENT, "the path is not properly escaped");
  }
}

function compile(method: MethodSchema, route: HttpRoute): CompiledRoute {
  const fields: string[] = [];
  const pattern = route.path.replace(
    /\{([\w.]+)(?:=([^}]*))?\}|[.+?^$()[\]|\\*]/g,
    (whole, field: string | undefined, wildcard: string | undefined) => {
      if (field === undefined) return `\\${whole}`;
      fields.push(field);
      // A segment may be empty: the query then says what it lacks.
      return wildcard === "**" ? "(.*)" : "([^/]*)";
    },
  );
  const parts = route.path.split("/").filter((part) => part !== "" && !part.startsWith("{"));
  return { method, route, pattern: new RegExp(`^${pattern}$`), fields, literals: parts.length };
}

/**
 * Builds the request message of a route from its path, its query parameters (`filters.owner=...`, `pagination.limit=5`)
 * and its body. Parameters that the message lacks are ignored.
 * @throws QueryError naming the parameter at fault, VyomError of proto for a body that does not fit
 */
export function restRequest(
  match: RestMatch,
  input: { readonly query: URLSearchParams; readonly body?: Json },
): object {
  const { route, method } = match;
  const json: Record<string, unknown> = {};
  if (route.body === "*" && typeof input.body === "object" && input.body !== null)
    Object.assign(json, input.body);
  for (const [field, text] of match.fields)
    put(json, { typeName: method.input, field, texts: [text] });
  if (route.body !== "*")
    for (const field of new Set(input.query.keys()))
      put(json, { typeName: method.input, field, texts: input.query.getAll(field) });
  return messageFromJson<object>(method.input, json as Json);
}

interface Parameter {
  readonly typeName: string;
  readonly field: string;
  readonly texts: readonly string[];
}

/** Sets the field at a dotted path. */
function put(json: Record<string, unknown>, { typeName, field: path, texts }: Parameter): void {
  let message = schema.message(typeName);
  let place = json;
  const parts = path.split(".");
  for (const [index, part] of parts.entries()) {
    const field = message.fieldsByName.get(part);
    if (field === undefined) return;
    if (index < parts.length - 1) {
      if (field.type.kind !== "message" || field.repeated)
        throw new QueryError(GrpcStatus.INVALID_ARGUMENT, `no field within ${part.slice(0, 80)}`);
      const inner = (place[field.name] ??= {});
      if (typeof inner !== "object" || inner === null)
        throw new QueryError(GrpcStatus.INVALID_ARGUMENT, `${part.slice(0, 80)} is given twice`);
      place = inner as Record<string, unknown>;
      message = schema.message(field.type.typeName);
      continue;
    }
    const kind = field.type.kind === "scalar" ? field.type.scalar : field.type.kind;
    const values = (field.repeated ? texts : texts.slice(0, 1)).map((text) =>
      scalar(kind, text, path),
    );
    place[field.name] = field.repeated ? values : values[0];
  }
}

function scalar(kind: string, text: string, name: string): unknown {
  if (kind === "bool") {
    if (/^(1|t|T|TRUE|true|True)$/.test(text)) return true;
    if (/^(0|f|F|FALSE|false|False)$/.test(text)) return false;
    throw new QueryError(
      GrpcStatus.INVALID_ARGUMENT,
      `type mismatch, parameter: ${name.slice(0, 80)}, error: invalid syntax`,
    );
  }
  if (kind === "enum" && /^-?\d+$/.test(text)) return Number(text);
  if (kind === "bytes") return base64Text(text);
  return text;
}

/** Standard or URL alphabet, with its padding (grpc-gateway v1 runtime/convert.go Bytes). @throws QueryError */
function base64Text(text: string): string {
  const standard = text.replaceAll("-", "+").replaceAll("_", "/").replaceAll(" ", "+");
  if (standard.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(standard)) return standard;
  const at = /[^A-Za-z0-9+/]/.exec(standard)?.index ?? standard.length - (standard.length % 4);
  throw new QueryError(GrpcStatus.INVALID_ARGUMENT, `illegal base64 data at input byte ${at}`);
}

const HTTP_STATUS: Readonly<Record<number, number>> = {
  [GrpcStatus.OK]: 200,
  [GrpcStatus.CANCELLED]: 408,
  [GrpcStatus.INVALID_ARGUMENT]: 400,
  [GrpcStatus.DEADLINE_EXCEEDED]: 504,
  [GrpcStatus.NOT_FOUND]: 404,
  [GrpcStatus.ALREADY_EXISTS]: 409,
  [GrpcStatus.PERMISSION_DENIED]: 403,
  [GrpcStatus.UNAUTHENTICATED]: 401,
  [GrpcStatus.RESOURCE_EXHAUSTED]: 429,
  [GrpcStatus.FAILED_PRECONDITION]: 400,
  [GrpcStatus.ABORTED]: 409,
  [GrpcStatus.OUT_OF_RANGE]: 400,
  [GrpcStatus.UNIMPLEMENTED]: 501,
  [GrpcStatus.UNAVAILABLE]: 503,
};

/** The HTTP status of a gRPC one (grpc-gateway v1 runtime/errors.go); 500 for the rest. */
export function httpStatusOf(status: number): number {
  return HTTP_STATUS[status] ?? 500;
}
