import { VyomError, GrpcStatus } from "@vyom/core";
import { schema, type FileSchema } from "@vyom/proto";
import { ServerReflectionRequest, ServerReflectionResponse } from "@vyom/proto/grpc/reflection/v1";

/** The protocol's two names; their messages are the same. */
export const REFLECTION_PATHS: readonly string[] = ["v1", "v1alpha"].map(
  (version) => `/grpc.reflection.${version}.ServerReflection/ServerReflectionInfo`,
);

/** Answers one reflection request about `services` (full names). */
function answerReflection(
  services: readonly string[],
  request: ServerReflectionRequest,
): ServerReflectionResponse {
  const answer = (part: Partial<ServerReflectionResponse>): ServerReflectionResponse => ({
    validHost: request.host,
    originalRequest: request,
    fileDescriptorResponse: undefined,
    allExtensionNumbersResponse: undefined,
    listServicesResponse: undefined,
    errorResponse: undefined,
    ...part,
  });
  const missing = (what: string): ServerReflectionResponse =>
    answer({
      errorResponse: { errorCode: GrpcStatus.NOT_FOUND, errorMessage: `${what} not found` },
    });
  const file = (found: FileSchema | undefined, what: string): ServerReflectionResponse =>
    found === undefined
      ? missing(what)
      : answer({ fileDescriptorResponse: { fileDescriptorProto: withImports(found) } });
  if (request.listServices !== undefined)
    return answer({ listServicesResponse: { service: services.map((name) => ({ name })) } });
  if (request.fileByFilename !== undefined)
    return file(schema.file(request.fileByFilename), `file ${request.fileByFilename}`);
  if (request.fileContainingSymbol !== undefined)
    return file(
      schema.fileContaining(request.fileContainingSymbol),
      `symbol ${request.fileContainingSymbol}`,
    );
  if (request.fileContainingExtension !== undefined)
    return missing(
      `extension ${request.fileContainingExtension.extensionNumber} of ${request.fileContainingExtension.containingType}`,
    );
  if (request.allExtensionNumbersOfType !== undefined)
    return answer({
      allExtensionNumbersResponse: {
        baseTypeName: request.allExtensionNumbersOfType,
        extensionNumber: [],
      },
    });
  return answer({
    errorResponse: {
      errorCode: GrpcStatus.INVALID_ARGUMENT,
      errorMessage: "the request asks for nothing",
    },
  });
}

/** A file and all that it imports, so that a client needs one answer. */
function withImports(file: FileSchema): Uint8Array[] {
  const seen = new Map<string, Uint8Array>();
  const add = (entry: FileSchema): void => {
    if (seen.has(entry.path)) return;
    seen.set(entry.path, entry.bytes);
    for (const path of entry.imports) {
      const found = schema.file(path);
      if (found !== undefined) add(found);
    }
  };
  add(file);
  return [...seen.values()];
}

/** Decodes, answers and encodes. @throws VyomError `node.reflection` on malformed bytes */
export function serveReflection(services: readonly string[], bytes: Uint8Array): Uint8Array {
  let request: ServerReflectionRequest;
  try {
    request = ServerReflectionRequest.decode(bytes);
  } catch (error) {
    throw new VyomError("node.reflection", "malformed reflection request", { cause: error });
  }
  return ServerReflectionResponse.encode(answerReflection(services, request)).finish();
}
