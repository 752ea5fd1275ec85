import { createServer, type RequestListener, type Server } from "node:http";
import { connect, type AddressInfo, type Socket } from "node:net";
import { Duplex } from "node:stream";
import { VyomError, type LeaseId } from "@vyom/core";
import { pino } from "pino";
import type { IngressBackend, IngressOptions } from "../src/gateway/backend.ts";
import type { HostCertificates } from "../src/ingress/host-certificates.ts";
import {
  startIngress,
  type Ingress,
  type IngressLimits,
  type IngressMeter,
} from "../src/ingress/index.ts";
import { leaseOf, TENANT } from "./gateway-fake.ts";

export const OPTIONS: IngressOptions = {
  maxBodyBytes: 1 << 20,
  readTimeoutMs: 60_000,
  sendTimeoutMs: 60_000,
  nextTries: 3,
  nextTimeoutMs: 0,
  nextCases: ["error", "timeout"],
};

/** A service: a server of ours on a free port, or nothing. */
export interface Service {
  readonly options?: Partial<IngressOptions>;
  /** Replicas in turn; none is one that does not run. */
  readonly replicas: readonly (Server | "refuses" | "silent")[];
  /** Whether connections are plain streams rather than sockets. */
  readonly asStream?: boolean;
}

/** Hosts and what stands behind them. */
export class FakeIngressBackend implements IngressBackend {
  readonly services = new Map<string, Service>();
  readonly dialed: string[] = [];

  route(hostname: string): ReturnType<IngressBackend["route"]> {
    const service = this.services.get(hostname);
    if (service === undefined) return undefined;
    const options = { ...OPTIONS, ...service.options };
    return { lease: leaseOf(TENANT), service: hostname, port: 80, options };
  }
  async dial(_lease: LeaseId, target: { service: string; port: number }): Promise<Duplex> {
    const service = this.services.get(target.service);
    const turn = this.dialed.filter((name) => name === target.service).length;
    this.dialed.push(target.service);
    const replicas = service?.replicas ?? [];
    const replica = replicas[turn % Math.max(1, replicas.length)];
    if (replica === undefined) throw new VyomError("workload.not_running", "no replica");
    if (replica === "refuses") throw new VyomError("workload.refused", "nobody listens");
    if (replica === "silent") return new Promise(() => {});
    const { port } = replica.address() as AddressInfo;
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true }); // as drivers' are
    await new Promise<void>((resolve, reject) => {
      socket.once("connect", resolve);
      socket.once("error", reject);
    });
    return service?.asStream === true ? streamOf(socket) : socket;
  }
}

/** A stream without anything that only sockets have. */
function streamOf(socket: Socket): Duplex {
  const stream = new Duplex({
    read: () => void socket.resume(),
    write: (chunk, _encoding, done) => void socket.write(chunk, done),
    final: (done) => void socket.end(done),
    destroy: (error, done) => {
      socket.destroy();
      done(error);
    },
  });
  socket.on("data", (chunk) => {
    if (!stream.push(chunk)) socket.pause();
  });
  socket.on("end", () => stream.push(null));
  socket.on("error", (error) => stream.destroy(error));
  socket.on("close", () => stream.destroy());
  return stream;
}

export interface IngressStand {
  readonly backend: FakeIngressBackend;
  readonly ingress: Ingress;
  readonly port: number;
  /** A service at a host of that name, served by `handle`. */
  serve(host: string, handle: RequestListener, options?: Partial<IngressOptions>): Promise<Server>;
  close(): Promise<void>;
}

export async function startIngressStand(
  limits: Partial<IngressLimits> = {},
  o: { readonly tls?: HostCertificates; readonly meter?: IngressMeter } = {},
): Promise<IngressStand> {
  const backend = new FakeIngressBackend();
  const servers: Server[] = [];
  const ingress = await startIngress({
    backend,
    host: "127.0.0.1",
    port: 0,
    logger: pino({ level: "silent" }),
    limits,
    ...o,
  });
  return {
    backend,
    ingress,
    port: ingress.port,
    serve: async (host, handle, options) => {
      const server = createServer(handle);
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      backend.services.set(host, {
        replicas: [server],
        ...(options === undefined ? {} : { options }),
      });
      return server;
    },
    close: async () => {
      await ingress.close();
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
