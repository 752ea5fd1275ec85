import type { ServerDuplexStream, UntypedHandleCall } from "@grpc/grpc-js";
import { GrpcStatus } from "@vyom/core";
import { schema, type FileSchema } from "@vyom/proto";
import { ServerReflectionRequest, ServerReflectionResponse } from "@vyom/proto/grpc/reflection/v1";

/** A file of the schema and all that it imports. */
function withImports(file: FileSchema): Uint8Array[] {
  const found = new Map([[file.path, file.bytes]]);
  const left = [...file.imports];
  for (let path = left.pop(); path !== undefined; path = left.pop()) {
    const imported = schema.file(path);
    if (imported === undefined || found.has(path)) continue;
    found.set(path, imported.bytes);
    left.push(...imported.imports);
  }
  return [...found.values()];
}

function answer(
  services: readonly string[],
  request: ServerReflectionRequest,
): Partial<ServerReflectionResponse> {
  const { fileByFilename, fileContainingSymbol, listServices } = request;
  if (listServices !== undefined)
    return { listServicesResponse: { service: services.map((name) => ({ name })) } };
  const wanted = fileByFilename ?? fileContainingSymbol ?? "";
  const file =
    fileByFilename === undefined ? schema.fileContaining(wanted) : schema.file(fileByFilename);
  if (file !== undefined)
    return { fileDescriptorResponse: { fileDescriptorProto: withImports(file) } };
  return {
    errorResponse: { errorCode: GrpcStatus.NOT_FOUND, errorMessage: `"${wanted}" is not known` },
  };
}

/** Server reflection under both of its names, so that grpcurl needs no files. */
export function reflectionHandlers(
  services: readonly string[],
): { path: string; handle: UntypedHandleCall }[] {
  const names = ["v1", "v1alpha"].map((version) => `grpc.reflection.${version}.ServerReflection`);
  const handle = (call: ServerDuplexStream<Buffer, Buffer>): void => {
    call.on("data", (bytes: Buffer) => {
      try {
        const request = ServerReflectionRequest.decode(bytes);
        const response = ServerReflectionResponse.fromPartial({
          validHost: request.host,
          originalRequest: request,
          ...answer([...services, ...names], request),
        });
        call.write(Buffer.from(ServerReflectionResponse.encode(response).finish()));
      } catch {
        call.emit("error", { code: GrpcStatus.INVALID_ARGUMENT, details: "malformed request" });
      }
    });
    call.on("end", () => call.end());
    call.on("error", () => {}); // the client has gone
  };
  return names.map((name) => ({ path: `/${name}/ServerReflectionInfo`, handle }));
}
