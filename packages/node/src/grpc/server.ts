import {
  Metadata,
  Server,
  ServerCredentials,
  type ServerDuplexStream,
  type ServerUnaryCall,
  type ServiceDefinition,
  type UntypedHandleCall,
  type sendUnaryData,
} from "@grpc/grpc-js";
import { schema } from "@vyom/proto";
import type { ChainView } from "../rpc/chain-view.ts";
import type { RunningServer } from "../rpc/server.ts";
import { invalidArgument } from "../services/grpc-failure.ts";
import { answerQuery, isNodeMethod, servedServices } from "../services/query-surface.ts";
import { REFLECTION_PATHS, serveReflection } from "./reflection.ts";
import { statusOf } from "./status.ts";
import type { FailureLog } from "../http/failure-log.ts";

export interface GrpcServerOptions {
  readonly chain: ChainView;
  /** Method paths of the mounted modules. */
  readonly queryPaths: readonly string[];
  readonly host: string;
  readonly port: number;
  readonly failures: FailureLog;
}
const HEIGHT_KEY = "x-cosmos-block-height";
const MESSAGE_BYTES_MAX = 10 << 20;
/** Calls of one connection at once; more wait. */
const STREAMS_MAX = 100;
const identity = (bytes: Buffer): Buffer => bytes;

/** Serves every query of the modules and the node over gRPC, with server reflection (v1 and v1alpha). */
export async function startGrpcServer(options: GrpcServerOptions): Promise<RunningServer> {
  const server = new Server({
    "grpc.max_receive_message_length": MESSAGE_BYTES_MAX,
    "grpc.max_send_message_length": MESSAGE_BYTES_MAX,
    "grpc.max_concurrent_streams": STREAMS_MAX,
  });
  const services = servedServices(options.queryPaths);
  const served = new Set(options.queryPaths);
  for (const name of services) {
    const methods = schema
      .service(name)
      .methods.filter((method) => served.has(method.path) || isNodeMethod(method.path));
    const definition: Record<string, ServiceDefinition[string]> = {};
    const handlers: Record<string, UntypedHandleCall> = {};
    for (const method of methods) {
      definition[method.name] = rawMethod(method.path, false);
      handlers[method.name] = unary(options, method.path);
    }
    server.addService(definition, handlers);
  }
  const reflected = [...services, ...REFLECTION_PATHS.map((path) => path.split("/")[1] ?? "")];
  for (const path of REFLECTION_PATHS)
    server.addService(
      { info: rawMethod(path, true) },
      { info: reflection(reflected, options.failures) },
    );
  const port = await new Promise<number>((resolve, reject) => {
    server.bindAsync(
      `${options.host}:${options.port}`,
      ServerCredentials.createInsecure(),
      (error, bound) => (error === null ? resolve(bound) : reject(error)),
    );
  });
  return {
    port,
    async close() {
      server.forceShutdown();
    },
  };
}

function rawMethod(path: string, stream: boolean): ServiceDefinition[string] {
  return {
    path,
    requestStream: stream,
    responseStream: stream,
    requestSerialize: identity,
    requestDeserialize: identity,
    responseSerialize: identity,
    responseDeserialize: identity,
  };
}

function unary(options: GrpcServerOptions, path: string): UntypedHandleCall {
  return (call: ServerUnaryCall<Buffer, Buffer>, callback: sendUnaryData<Buffer>): void => {
    void answerUnary(options, path, call).then(
      (value) => callback(null, value),
      (error: unknown) => callback(statusOf(error, options.failures)),
    );
  };
}
async function answerUnary(
  options: GrpcServerOptions,
  path: string,
  call: ServerUnaryCall<Buffer, Buffer>,
): Promise<Buffer> {
  const given = String(call.metadata.get(HEIGHT_KEY)[0] ?? "0");
  if (!/^\d{1,18}$/.test(given)) throw invalidArgument(`${HEIGHT_KEY} must be a height`);
  const { value, height } = await answerQuery(options.chain, {
    path,
    data: call.request,
    height: BigInt(given),
  });
  const metadata = new Metadata();
  metadata.set(HEIGHT_KEY, String(height));
  call.sendMetadata(metadata);
  return Buffer.from(value.buffer, value.byteOffset, value.length);
}
function reflection(services: readonly string[], failures: FailureLog): UntypedHandleCall {
  return (stream: ServerDuplexStream<Buffer, Buffer>): void => {
    stream.on("data", (bytes: Buffer) => {
      try {
        stream.write(Buffer.from(serveReflection(services, bytes)));
      } catch (error) {
        stream.emit("error", statusOf(error, failures));
      }
    });
    stream.on("end", () => stream.end());
  };
}
