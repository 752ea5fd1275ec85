import { compareText } from "@vyom/core";
import {
  schema,
  type FieldSchema,
  type HttpRoute,
  type Json,
  type MethodSchema,
} from "@vyom/proto";
import { FAILURE_SCHEMA, messageSchemas, valueSchema } from "./message-schemas.ts";

type JsonObject = { [name: string]: Json };

/** Query parameters are spelled out this deep: `filters.owner`, `pagination.limit`, `id.group_id.owner`. */
const PARAMETER_DEPTH = 4;

/**
 * The OpenAPI 3.0 description of a REST gateway that serves these methods (paths such as
 * `/cosmos.bank.v1beta1.Query/Balance`), made from the schema. The same methods always give the same document.
 */
export function openApi(methodPaths: readonly string[]): Json {
  const methods = methodPaths.toSorted(compareText).flatMap((methodPath) => {
    const service = methodPath.split("/")[1] ?? "";
    const found = schema.service(service).methods.find(({ path }) => path === methodPath);
    return found === undefined ? [] : [{ service, method: found }];
  });
  const paths = new Map<string, JsonObject>();
  for (const { service, method } of methods)
    for (const [number, route] of method.routes.entries()) {
      const path = route.path.replaceAll(/\{([\w.]+)=[^}]*\}/g, "{$1}");
      const item = paths.get(path) ?? {};
      item[route.verb.toLowerCase()] = operation({ service, method, route, number });
      paths.set(path, item);
    }
  const types = methods.flatMap(({ method }) =>
    method.routes.length === 0
      ? []
      : [method.output, ...(method.routes.some(({ body }) => body !== "") ? [method.input] : [])],
  );
  return {
    openapi: "3.0.3",
    info: {
      title: "Vyom REST gateway",
      description:
        "Queries of the chain over HTTP. Ask an older state with the header x-cosmos-block-height.",
      version: "1",
    },
    paths: Object.fromEntries([...paths].toSorted(([left], [right]) => compareText(left, right))),
    components: { schemas: { Failure: FAILURE_SCHEMA, ...messageSchemas(types) } },
  };
}

interface Operation {
  readonly service: string;
  readonly method: MethodSchema;
  readonly route: HttpRoute;
  /** Which of the method's routes it is. */
  readonly number: number;
}
function operation({ service, method, route, number }: Operation): Json {
  const inPath = new Set([...route.path.matchAll(/\{([\w.]+)/g)].map((match) => match[1] ?? ""));
  const parameters = parametersOf(method.input, { prefix: "", depth: 1, inPath }).filter(
    (parameter) => route.body === "" || parameter["in"] === "path",
  );
  return {
    tags: [service],
    operationId: `${service}.${method.name}${number === 0 ? "" : `.${number + 1}`}`,
    parameters: [
      ...parameters,
      { name: "x-cosmos-block-height", in: "header", schema: { type: "string" } },
    ],
    ...(route.body === "" ? {} : { requestBody: { content: jsonContent(method.input) } }),
    responses: {
      "200": { description: "the answer", content: jsonContent(method.output) },
      default: { description: "why there is none", content: jsonContent("Failure") },
    },
  };
}
function jsonContent(name: string): Json {
  return { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } };
}

function parametersOf(
  typeName: string,
  place: { readonly prefix: string; readonly depth: number; readonly inPath: ReadonlySet<string> },
): JsonObject[] {
  return schema.message(typeName).fields.flatMap((field): JsonObject[] => {
    const name = `${place.prefix}${field.name}`;
    const { type } = field;
    if (type.kind === "message" && !isScalarMessage(type.typeName)) {
      if (field.repeated || place.depth >= PARAMETER_DEPTH) return [];
      const inner = { ...place, prefix: `${name}.`, depth: place.depth + 1 };
      return parametersOf(type.typeName, inner);
    }
    return [parameter(field, name, place.inPath.has(name))];
  });
}
function parameter(field: FieldSchema, name: string, isInPath: boolean): JsonObject {
  return {
    name,
    in: isInPath ? "path" : "query",
    ...(isInPath ? { required: true } : {}),
    schema: valueSchema(field),
  };
}
function isScalarMessage(typeName: string): boolean {
  return typeName === "google.protobuf.Timestamp" || typeName === "google.protobuf.Duration";
}
