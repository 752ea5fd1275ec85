import {
  Server,
  ServerCredentials,
  type ConnectionInjector,
  type ServerWritableStream,
  type ServiceDefinition,
  type ServerUnaryCall,
  type UntypedHandleCall,
  type sendUnaryData,
} from "@grpc/grpc-js";
import { GrpcStatus } from "@vyom/core";
import { once } from "node:events";
import { createServer, type Server as TlsServer, type TLSSocket } from "node:tls";
import type { Caller } from "../auth/caller.ts";
import { watchCaller } from "../auth/caller-watch.ts";
import type { GatewayContext } from "../gateway-context.ts";
import { badCredentials, unauthenticated, type GatewayRefusal } from "../refusal.ts";
import type { TlsIdentity } from "../tls/tls-identity.ts";
import type { GrpcMethod } from "./grpc-method.ts";
import { LEASE_METHODS } from "./lease-service.ts";
import { PROVIDER_METHODS } from "./provider-service.ts";
import { reflectionHandlers } from "./reflection.ts";

type Call = ServerUnaryCall<Buffer, Buffer> | ServerWritableStream<Buffer, Buffer>;

const SERVICES: Readonly<Record<string, readonly GrpcMethod[]>> = {
  "akash.provider.v1.ProviderRPC": PROVIDER_METHODS,
  "akash.provider.lease.v1.LeaseRPC": LEASE_METHODS,
};
const identity = (bytes: Buffer): Buffer => bytes;

/**
 * gRPC over connections whose TLS is ended here: the library never shows handlers the connection, and a client certificate
 * that it has not verified itself it hides.
 */
export class GrpcServer {
  readonly #context: GatewayContext;
  readonly #server: Server;
  readonly #injector: ConnectionInjector;
  /** Live connections by remote address and port, which is what the library tells of a call. */
  readonly #connections = new Map<string, TLSSocket>();

  constructor(context: GatewayContext) {
    this.#context = context;
    this.#server = new Server({
      "grpc.max_receive_message_length": context.limits.bodyBytes,
      "grpc.max_concurrent_streams": 128,
    });
    for (const [service, methods] of Object.entries(SERVICES)) this.#mount(service, methods);
    for (const { path, handle } of reflectionHandlers(Object.keys(SERVICES)))
      this.#server.addService({ info: rawMethod(path, true, true) }, { info: handle });
    this.#injector = this.#server.createConnectionInjector(ServerCredentials.createInsecure());
  }

  /** A server that ends TLS for connections handed to it. */
  tlsServer(tls: TlsIdentity): TlsServer {
    const options = {
      ...tls,
      ALPNProtocols: ["h2"],
      handshakeTimeout: this.#context.limits.handshakeTimeoutMs,
    };
    const server = createServer(options, (socket) => {
      const peer = `${socket.remoteAddress}:${socket.remotePort}`;
      this.#connections.set(peer, socket);
      socket.once("close", () => this.#connections.delete(peer));
      socket.on("error", () => {}); // followed by close
      this.#injector.injectConnection(socket);
    });
    server.on("tlsClientError", () => {}); // an unfinished handshake has been answered by an alert
    return server;
  }

  close(): void {
    this.#injector.destroy();
    this.#server.forceShutdown();
  }

  #mount(service: string, methods: readonly GrpcMethod[]): void {
    const definition: Record<string, ServiceDefinition[string]> = {};
    const handlers: Record<string, UntypedHandleCall> = {};
    for (const method of methods) {
      definition[method.name] = rawMethod(`/${service}/${method.name}`, false, method.isStream);
      handlers[method.name] = method.isStream ? this.#stream(method) : this.#unary(method);
    }
    this.#server.addService(definition, handlers);
  }

  #unary(method: GrpcMethod): UntypedHandleCall {
    return (call: ServerUnaryCall<Buffer, Buffer>, answer: sendUnaryData<Buffer>): void => {
      const gone = new AbortController();
      call.on("cancelled", () => gone.abort());
      const beganAtMs = performance.now();
      const count = (status: number): void => {
        const tookMs = performance.now() - beganAtMs;
        this.#context.meter.request({ interface: "grpc", route: method.name, status, tookMs });
      };
      const serve = async (): Promise<void> => {
        const caller = await this.#caller(call);
        const request = { request: call.request, caller, signal: gone.signal };
        for await (const bytes of method.serve(this.#context, request))
          answer(null, Buffer.from(bytes));
        count(GrpcStatus.OK);
      };
      serve().catch((error: unknown) => {
        const refusal = this.#refuse(method, error);
        count(refusal.grpc);
        answer(statusOf(refusal));
      });
    };
  }

  #stream(method: GrpcMethod): UntypedHandleCall {
    return (call: ServerWritableStream<Buffer, Buffer>): void => {
      const gone = new AbortController();
      const { closing } = this.#context;
      const end = (): void => gone.abort();
      closing.signal.addEventListener("abort", end);
      call.on("cancelled", end);
      call.on("error", end);
      const releases: (() => void)[] = [];
      const fail = (refusal: GatewayRefusal): void => {
        if (gone.signal.aborted) return;
        this.#context.meter.request({
          interface: "grpc",
          route: method.name,
          status: refusal.grpc,
        });
        call.emit("error", statusOf(refusal));
        end();
      };
      const serve = async (): Promise<void> => {
        const caller = await this.#caller(call);
        releases.push(this.#context.openStream(caller?.owner ?? addressOf(call)));
        const { nowMs, limits, meter } = this.#context;
        releases.push(meter.streamOpened(method.name));
        if (caller !== undefined)
          releases.push(watchCaller(caller, { nowMs, recheckMs: limits.recheckMs, onEnd: fail }));
        const request = { request: call.request, caller, signal: gone.signal };
        for await (const bytes of method.serve(this.#context, request)) {
          if (gone.signal.aborted) break;
          if (!call.write(Buffer.from(bytes))) await this.#drained(call, gone);
        }
        if (!gone.signal.aborted) call.end();
      };
      serve()
        .catch((error: unknown) => fail(this.#refuse(method, error)))
        .finally(() => {
          closing.signal.removeEventListener("abort", end);
          for (const release of releases) release();
        });
    };
  }

  /** Waits for a slow reader; one that has stopped is dropped. */
  async #drained(call: ServerWritableStream<Buffer, Buffer>, gone: AbortController): Promise<void> {
    const timer = setTimeout(() => {
      this.#connections.get(call.getPeer())?.destroy();
      gone.abort();
    }, this.#context.limits.stalledReaderMs);
    await once(call, "drain", { signal: gone.signal }).catch(() => {}); // aborting rejects
    clearTimeout(timer);
  }

  async #caller(call: Call): Promise<Caller | undefined> {
    const socket = this.#connections.get(call.getPeer());
    if (socket === undefined) throw unauthenticated("the connection ended");
    const authorization = call.metadata.get("authorization");
    if (authorization.length > 1) throw badCredentials("authorization is given twice");
    const [header] = authorization;
    return this.#context.caller(
      socket,
      addressOf(call),
      header === undefined ? undefined : header.toString(),
    );
  }

  #refuse(method: GrpcMethod, error: unknown): GatewayRefusal {
    return this.#context.refuse(error, { what: `gRPC ${method.name}` });
  }
}

function addressOf(call: Call): string {
  return call.getPeer().replace(/:\d+$/, "");
}

function statusOf(refusal: GatewayRefusal): { code: number; details: string } {
  return { code: refusal.grpc, details: refusal.message };
}

function rawMethod(
  path: string,
  requestStream: boolean,
  responseStream: boolean,
): ServiceDefinition[string] {
  return {
    path,
    requestStream,
    responseStream,
    requestSerialize: identity,
    requestDeserialize: identity,
    responseSerialize: identity,
    responseDeserialize: identity,
  };
}
