import { PassThrough, type Duplex } from "node:stream";
import { VyomError, leaseIdToText, parseDec18, type LeaseId } from "@vyom/core";
import { createCertificate, signerFromPrivateKey, type CertificateWithKey } from "@vyom/client";
import { secp256k1PublicKey } from "@vyom/crypto";
import type { ExecOptions, ExecSession, LogLine, WorkloadEvent } from "@vyom/workload";
import { pino } from "pino";
import {
  startGateway,
  type Gateway,
  type GatewayBackend,
  type GatewayChain,
  type GatewayLimits,
  type LeaseServiceStatus,
  type ProviderStatus,
  type ResourceTotals,
  type ServerCertificate,
} from "../src/gateway/index.ts";
import type { GatewayMeter } from "../src/gateway/gateway-context.ts";
import { LeaseEnds, type LeaseWatcher } from "../src/lease/lease-ends.ts";

/** An account with its key, as tests sign tokens with it. */
export interface Account {
  readonly address: string;
  readonly privateKey: Uint8Array;
}
export function account(fill: number): Account {
  const privateKey = new Uint8Array(32).fill(fill);
  return { privateKey, address: signerFromPrivateKey(privateKey).address };
}
export const TENANT: Account = account(1);
export const PROVIDER: Account = account(2);
export const STRANGER: Account = account(3);

export function leaseOf(owner: Account, dseq = 12n): LeaseId {
  return { owner: owner.address, dseq, gseq: 1, oseq: 1, provider: PROVIDER.address, bseq: 0 };
}

/** A chain of accounts and certificates in memory. */
export class FakeChain implements GatewayChain {
  readonly keys = new Map<string, Uint8Array>(
    [TENANT, PROVIDER, STRANGER].map((who) => [who.address, secp256k1PublicKey(who.privateKey)]),
  );
  readonly certificates = new Map<string, CertificateWithKey>();
  isDown = false;
  #asked: (() => void)[] = [];

  /** Resolves when a certificate is looked up next. */
  nextAsked(): Promise<void> {
    return new Promise((resolve) => this.#asked.push(resolve));
  }
  publish(certificate: CertificateWithKey): void {
    this.certificates.set(`${certificate.address}/${certificate.serial}`, certificate);
  }
  revoke(certificate: CertificateWithKey): void {
    this.certificates.delete(`${certificate.address}/${certificate.serial}`);
  }
  async accountPublicKey(address: string): Promise<Uint8Array | undefined> {
    if (this.isDown) throw new VyomError("test.down", "no node answers");
    return this.keys.get(address);
  }
  async certificate(id: {
    owner: string;
    serial: string;
  }): Promise<{ certificatePem: string; publicKeyPem: string } | undefined> {
    for (const resolve of this.#asked.splice(0)) resolve();
    if (this.isDown) throw new VyomError("test.down", "no node answers");
    return this.certificates.get(`${id.owner}/${id.serial}`);
  }
}

function totals(cpuMilli: bigint): ResourceTotals {
  return {
    cpuMilli,
    gpuUnits: 0n,
    memoryBytes: 1n << 30n,
    ephemeralBytes: 2n << 30n,
    storageBytes: { beta2: 5n },
  };
}

export function serviceStatus(name: string): LeaseServiceStatus {
  const replica = { name: `${name}-0`, state: "running", ready: true, restarts: 0 } as const;
  return {
    name,
    total: 1,
    available: 1,
    ready: 1,
    updated: 1,
    replicas: [replica],
    observedGeneration: 3,
    uris: [`${name}.example.test`],
  };
}

/** A daemon in memory that keeps what it was asked. */
export class FakeBackend implements GatewayBackend {
  readonly leases = new Map<string, { services: string[]; manifest: string }>();
  readonly manifests: { owner: string; dseq: bigint; json: string }[] = [];
  readonly migrations: unknown[] = [];
  readonly execs: ExecOptions[] = [];
  readonly resizes: [number, number][] = [];
  readonly streams: { services?: readonly string[]; tail?: number; follow: boolean }[] = [];
  failure: Error | undefined;
  leaseCount = 1;
  reasons: readonly string[] = [];
  trouble: Pick<ProviderStatus, "drain" | "lowFunds"> = {};
  /** What was asked to be screened. */
  readonly screened: Parameters<GatewayBackend["screen"]>[0][] = [];
  lines: LogLine[] = [];
  /** Wakes logs that follow. */
  #more: (() => void)[] = [];
  onExec: (options: ExecOptions) => ExecSession = () => echoSession(this);
  killed = 0;

  #logsEnded: (() => void)[] = [];
  /** Resolves when the reader of some logs has gone. */
  nextLogsEnd(): Promise<void> {
    return new Promise((resolve) => this.#logsEnded.push(resolve));
  }
  addLine(service: string, text: string, timeMs = 0): void {
    this.lines.push({ service, replica: `${service}-0`, stream: "stdout", timeMs, text });
    for (const wake of this.#more.splice(0)) wake();
  }
  #lease(lease: LeaseId): { services: string[]; manifest: string } {
    if (this.failure !== undefined) throw this.failure;
    const found = this.leases.get(leaseIdToText(lease));
    if (found === undefined) throw new VyomError("provider.no_lease", "lease not found");
    return found;
  }
  async status(): ReturnType<GatewayBackend["status"]> {
    if (this.failure !== undefined) throw this.failure;
    return {
      address: PROVIDER.address,
      publicHostnames: ["provider.test"],
      leases: this.leaseCount,
      orders: 2,
      deployments: 1,
      reservations: { pending: [totals(500n)], active: [totals(1000n), totals(250n)] },
      nodes: [{ name: "node1", allocatable: totals(4000n), available: totals(2500n) }],
      storage: [{ className: "beta2", availableBytes: 77n }],
      addresses: { total: 14n, free: 9n },
      reclamationWindowNanos: 60_000_000_000n,
      ...this.trouble,
    };
  }
  async submitManifest(deployment: { owner: string; dseq: bigint }, json: string): Promise<void> {
    if (this.failure !== undefined) throw this.failure;
    this.manifests.push({ ...deployment, json });
  }
  async manifest(lease: LeaseId): Promise<string> {
    return this.#lease(lease).manifest;
  }
  async leaseStatus(lease: LeaseId): ReturnType<GatewayBackend["leaseStatus"]> {
    const { services } = this.#lease(lease);
    const port = { host: "h", port: 53, externalPort: 30053, proto: "UDP", name: "web" } as const;
    const ip = { port: 80, externalPort: 8000, protocol: "TCP", ip: "203.0.113.7" } as const;
    return {
      services: services.map(serviceStatus),
      forwardedPorts: { web: [port] },
      ips: { web: [ip] },
    };
  }
  async serviceStatus(lease: LeaseId, service: string): Promise<LeaseServiceStatus> {
    if (!this.#lease(lease).services.includes(service))
      throw new VyomError("provider.no_service", `no service ${service}`);
    return serviceStatus(service);
  }
  async *logs(
    lease: LeaseId,
    options: { services?: readonly string[]; tail?: number; follow: boolean; signal: AbortSignal },
  ): AsyncIterable<LogLine> {
    this.#lease(lease);
    const { signal, ...kept } = options;
    signal.addEventListener("abort", () => this.#logsEnded.splice(0).forEach((end) => end()));
    this.streams.push(kept);
    const wanted = (line: LogLine): boolean => options.services?.includes(line.service) ?? true;
    let at = options.tail === undefined ? 0 : Math.max(0, this.lines.length - options.tail);
    while (!signal.aborted) {
      const line = this.lines[at];
      if (line !== undefined) {
        at += 1;
        if (wanted(line)) yield line;
      } else if (options.follow)
        await new Promise<void>((resolve) => {
          this.#more.push(resolve);
          signal.addEventListener("abort", () => resolve());
        });
      else return;
    }
  }
  async *events(
    lease: LeaseId,
    options: { services?: readonly string[]; follow: boolean; signal: AbortSignal },
  ): AsyncIterable<WorkloadEvent> {
    this.#lease(lease);
    const object = { kind: "Pod", namespace: "ns", name: "web-0" } as const;
    yield { timeMs: 1, type: "Normal", reason: "Started", note: "started web", object };
    if (options.follow && !options.signal.aborted)
      await new Promise<void>((resolve) =>
        options.signal.addEventListener("abort", () => resolve()),
      );
  }
  readonly ends = new LeaseEnds();
  watchLease(lease: LeaseId, watcher: LeaseWatcher): () => void {
    return this.ends.watch(leaseIdToText(lease), watcher);
  }
  async exec(lease: LeaseId, options: ExecOptions): Promise<ExecSession> {
    this.#lease(lease);
    this.execs.push(options);
    return this.onExec(options);
  }
  readonly dials: { service: string; port: number; replica?: number }[] = [];
  onDial: () => Duplex = () => new PassThrough();
  async dial(
    lease: LeaseId,
    target: { service: string; port: number; replica?: number },
  ): Promise<Duplex> {
    this.#lease(lease);
    this.dials.push(target);
    return this.onDial();
  }
  async migrateHostnames(request: {
    owner: string;
    hostnames: readonly string[];
    dseq: bigint;
    gseq: number;
  }): Promise<readonly string[]> {
    if (this.failure !== undefined) throw this.failure;
    this.migrations.push(request);
    return request.hostnames;
  }
  async migrateEndpoints(request: {
    owner: string;
    endpoints: readonly string[];
    dseq: bigint;
    gseq: number;
  }): Promise<readonly string[]> {
    if (this.failure !== undefined) throw this.failure;
    if (!request.endpoints.includes("game"))
      throw new VyomError("provider.endpoint_missing", "the manifest uses no such endpoint");
    return request.endpoints;
  }
  async screen(
    request: Parameters<GatewayBackend["screen"]>[0],
  ): ReturnType<GatewayBackend["screen"]> {
    this.screened.push(request);
    return {
      price: { denom: "uakt", amount: parseDec18("95.5") },
      offers: [{ resources: undefined, count: 2, prices: undefined }],
      reasons: this.reasons,
    };
  }
}

/** A command that repeats its input, says on stderr how large its terminal became, and exits with 7 at its end. */
export function echoSession(backend: FakeBackend): ExecSession {
  const stdin = new PassThrough();
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  stdin.pipe(stdout, { end: false });
  let finish = (_result: { code: number }): void => {};
  const exit = new Promise<{ code: number }>((resolve) => (finish = resolve));
  const end = (code: number): void => {
    stdout.end();
    stderr.end();
    finish({ code });
  };
  stdin.on("end", () => end(7));
  return {
    stdin,
    stdout,
    stderr,
    exit,
    resize: (columns, rows) => {
      backend.resizes.push([columns, rows]);
      stderr.write(`${columns}x${rows}`);
    },
    kill: () => {
      backend.killed += 1;
      end(137);
    },
  };
}

export interface Stand {
  readonly backend: FakeBackend;
  readonly chain: FakeChain;
  readonly gateway: Gateway;
  readonly certificate: CertificateWithKey;
  readonly ca: ServerCertificate;
  /** What was logged, as JSON lines. */
  readonly log: string[];
}

export const MANIFEST = '[{"name":"west","services":[{"name":"web"},{"name":"db"}]}]';

/** A gateway on free ports of 127.0.0.1 in front of a daemon in memory. */
export async function startStand(
  options: { limits?: Partial<GatewayLimits>; nowMs?: () => number; meter?: GatewayMeter } = {},
): Promise<Stand> {
  const backend = new FakeBackend();
  const chain = new FakeChain();
  const log: string[] = [];
  backend.leases.set(leaseIdToText(leaseOf(TENANT)), {
    services: ["web", "db"],
    manifest: MANIFEST,
  });
  const certificate = await createCertificate({
    address: PROVIDER.address,
    domains: ["localhost"],
  });
  const ca = await createCertificate({ address: PROVIDER.address, domains: ["provider.test"] });
  chain.publish(certificate);
  const gateway = await startGateway({
    backend,
    chain,
    address: PROVIDER.address,
    certificate,
    caCertificate: ca,
    publicHostname: "provider.test",
    rest: { host: "127.0.0.1", port: 0 },
    grpc: { host: "127.0.0.1", port: 0 },
    logger: pino({ level: "debug" }, { write: (line: string) => void log.push(line) }),
    ...options,
  });
  return { backend, chain, gateway, certificate, ca, log };
}
