import { VyomError } from "@vyom/core";
import { messageFromJson, schema, type HttpRoute, type Json, type MethodSchema } from "@vyom/proto";

/** A route of the gateway, compiled. */
export interface RestRoute {
  readonly method: MethodSchema;
  readonly route: HttpRoute;
  readonly pattern: RegExp;
  /** Field paths that the pattern's groups fill, in order. */
  readonly fields: readonly string[];
  /** Parts of the path that are fixed: more of them win over fewer. */
  readonly literals: number;
}

function compile(method: MethodSchema, route: HttpRoute): RestRoute {
  const fields: string[] = [];
  const pattern = route.path.replace(
    /\{([\w.]+)(?:=([^}]*))?\}|[.+?^$()[\]|\\*]/g,
    (whole, field: string | undefined, wildcard: string | undefined) => {
      if (field === undefined) return `\\${whole}`;
      fields.push(field);
      return wildcard === "**" ? "(.+)" : "([^/]+)";
    },
  );
  return {
    method,
    route,
    pattern: new RegExp(`^${pattern}$`),
    fields,
    literals: route.path.split("/").filter((part) => part !== "" && !part.startsWith("{")).length,
  };
}

/** All routes of the given services, the more specific first. */
export function restRoutes(services: readonly string[]): readonly RestRoute[] {
  return services
    .flatMap((name) => schema.service(name).methods)
    .flatMap((method) => method.routes.map((route) => compile(method, route)))
    .toSorted(
      (left, right) => right.literals - left.literals || left.fields.length - right.fields.length,
    );
}

/** Finds the route of a request. */
export function matchRoute(
  routes: readonly RestRoute[],
  verb: string,
  path: string,
): { readonly route: RestRoute; readonly variables: readonly string[] } | undefined {
  for (const route of routes) {
    if (route.route.verb !== verb) continue;
    const match = route.pattern.exec(path);
    if (match !== null) return { route, variables: match.slice(1).map(decodeURIComponent) };
  }
  return undefined;
}

/**
 * Builds the request message of a route from its path variables, query parameters (`filters.owner=...`,
 * `pagination.limit=5`) and body. Unknown query parameters are refused as grpc-gateway does not know them either.
 * @throws VyomError naming the parameter at fault
 */
export function requestOf(
  found: { readonly route: RestRoute; readonly variables: readonly string[] },
  input: { readonly query: URLSearchParams; readonly body?: Json },
): object {
  const { route, variables } = found;
  const json: Record<string, unknown> =
    route.route.body === "*" && typeof input.body === "object" && input.body !== null
      ? { ...(input.body as object) }
      : {};
  route.fields.forEach((field, index) =>
    put(json, { typeName: route.method.input, field, texts: [variables[index] ?? ""] }),
  );
  if (route.route.body !== "*") {
    for (const name of new Set(input.query.keys()))
      put(json, { typeName: route.method.input, field: name, texts: input.query.getAll(name) });
  }
  return messageFromJson<object>(route.method.input, json as Json);
}

function put(
  json: Record<string, unknown>,
  value: { readonly typeName: string; readonly field: string; readonly texts: readonly string[] },
): void {
  let message = schema.message(value.typeName);
  let place = json;
  const parts = value.field.split(".");
  parts.forEach((part, index) => {
    const field = message.fieldsByName.get(part);
    if (field === undefined) return; // grpc-gateway ignores parameters that the message lacks
    const last = index === parts.length - 1;
    if (!last && field.type.kind === "message" && !field.repeated) {
      place = (place[field.name] ??= {}) as Record<string, unknown>;
      message = schema.message(field.type.typeName);
      return;
    }
    if (!last)
      throw new VyomError(
        "node.rest_parameter",
        `parameter ${value.field.slice(0, 80)} names a part of ${part}, which has none`,
      );
    const texts = field.repeated
      ? value.texts.flatMap((text) => text.split(","))
      : value.texts.slice(-1);
    const values = texts.map((text) =>
      scalar(field.type.kind === "scalar" ? field.type.scalar : field.type.kind, text, value.field),
    );
    place[field.name] = field.repeated ? values : values[0];
  });
}

function scalar(kind: string, text: string, name: string): unknown {
  if (kind === "bool") {
    if (/^(1|t|T|TRUE|true|True)$/.test(text)) return true;
    if (/^(0|f|F|FALSE|false|False)$/.test(text)) return false;
    throw new VyomError(
      "node.rest_parameter",
      `parameter ${name.slice(0, 80)} must be true or false`,
    );
  }
  if (kind === "enum" && /^-?\d+$/.test(text)) return Number(text);
  if (kind === "bytes") return text.replaceAll("-", "+").replaceAll("_", "/").replaceAll(" ", "+");
  return text;
}
