import type { Duplex } from "node:stream";
import {
  VyomError,
  coinToText,
  compareText,
  deploymentIdToText,
  leaseIdToText,
  type LeaseId,
} from "@vyom/core";
import { free } from "@vyom/matcher";
import { manifestToJson, type ManifestGroup } from "@vyom/sdl";
import type {
  ExecOptions,
  ExecSession,
  LogLine,
  ServiceStatus,
  WorkloadEvent,
} from "@vyom/workload";
import { resourceOffers } from "./bid/bid-message.ts";
import type {
  GatewayBackend,
  IngressBackend,
  LeaseServiceStatus,
  LeaseStatus,
  ProviderStatus,
  Screening,
} from "./gateway/backend.ts";
import { nodeTotals, reservationTotals } from "./inventory/resource-totals.ts";
import type { EndedLease } from "./lease/lease-archive.ts";
import type { LeaseWatcher } from "./lease/lease-ends.ts";
import { groupOfLease } from "./lease/manifest-intake.ts";
import type { ProviderParts } from "./provider-parts.ts";
import { leaseFromRow } from "./state/provider-state.ts";

type LogOptions = Parameters<GatewayBackend["logs"]>[1];
type EventOptions = Parameters<GatewayBackend["events"]>[1];

const SCREEN_MS = 30_000;

function noLease(id: LeaseId): VyomError {
  return new VyomError("provider.no_lease", `there is no lease ${leaseIdToText(id)} here`);
}
function noService(service: string): VyomError {
  return new VyomError(
    "provider.no_service",
    `the lease has no service ${JSON.stringify(service.slice(0, 80))}`,
  );
}

/** A service that the driver has not heard of yet. */
function pendingService(name: string, total: number): ServiceStatus {
  const none = { available: 0, ready: 0, updated: 0, observedGeneration: 0, replicas: [] };
  return { name, total, ...none };
}

/** What the gateway and the ingress ask of the daemon. */
export class ProviderBackend implements GatewayBackend, IngressBackend {
  readonly #parts: ProviderParts;
  constructor(parts: ProviderParts) {
    this.#parts = parts;
  }

  async status(): Promise<ProviderStatus> {
    const { book, state, config, sender, drain, funds } = this.#parts;
    const inventory = await book.inventory();
    const rows = book.entries().map(([, row]) => row);
    const live = state.leases.entries().filter(([, record]) => record.endedAtMs === undefined);
    const totals = (wanted: "pending" | "active"): ReturnType<typeof reservationTotals>[] =>
      rows.filter((row) => row.state === wanted).map(reservationTotals);
    return {
      address: sender.signer.address,
      publicHostnames: [config.publicHostname],
      leases: live.length,
      orders: rows.filter((row) => row.state === "pending").length,
      deployments: new Set(live.map(([, record]) => deploymentIdToText(leaseFromRow(record.lease))))
        .size,
      reservations: { pending: totals("pending"), active: totals("active") },
      nodes: nodeTotals(inventory),
      storage: inventory.storage
        .map((pool) => ({ className: pool.class, availableBytes: free(pool.bytes) }))
        .toSorted((left, right) => compareText(left.className, right.className)),
      addresses: { total: BigInt(book.addresses), free: BigInt(book.freeAddresses()) },
      reclamationWindowNanos: BigInt(config.reclamationWindowMs) * 1_000_000n,
      ...(drain.current === undefined ? {} : { drain: drain.current }),
      ...(funds.isLow ? { lowFunds: true } : {}),
    };
  }

  async submitManifest(
    deployment: { readonly owner: string; readonly dseq: bigint },
    manifestJson: string,
  ): Promise<void> {
    const { intake, leases, metrics } = this.#parts;
    const running = await intake.submit(deployment, manifestJson).catch((error: unknown) => {
      metrics.manifest(error instanceof VyomError ? error.code : "failed");
      throw error;
    });
    metrics.manifest("accepted");
    // Once this answers, status speaks of the new manifest. A pass that fails is tried again by itself.
    await Promise.all(running.map((lease) => leases.run(leaseIdToText(lease))));
  }
  async manifest(lease: LeaseId): Promise<string> {
    return manifestToJson([this.#group(lease)]);
  }

  async leaseStatus(lease: LeaseId): Promise<LeaseStatus> {
    const { driver, routes, forwards, addresses } = this.#parts;
    const group = this.#group(lease);
    const key = leaseIdToText(lease);
    const statuses = new Map(
      ((await driver.status(lease)) ?? []).map((status) => [status.name, status]),
    );
    return {
      services: group.services.map(({ name, count }) => ({
        ...(statuses.get(name) ?? pendingService(name, count)),
        uris: routes.hostnames(key, name),
      })),
      forwardedPorts: forwards.ports(key),
      ips: addresses.ips(key),
    };
  }
  async serviceStatus(lease: LeaseId, service: string): Promise<LeaseServiceStatus> {
    const { services } = await this.leaseStatus(lease);
    const found = services.find(({ name }) => name === service);
    if (found === undefined) throw noService(service);
    return found;
  }

  async *logs(lease: LeaseId, options: LogOptions): AsyncGenerator<LogLine> {
    const { tail, follow, signal, services } = options;
    const kept = await this.#kept(lease);
    if (kept !== undefined) {
      const wanted = kept.logs.filter((line) => services?.includes(line.service) ?? true);
      yield* lastOfEach(wanted, tail);
      return;
    }
    yield* this.#parts.driver.logs(lease, {
      ...(services === undefined ? {} : { services: [...services] }),
      ...(tail === undefined ? {} : { tail }),
      follow,
      signal,
    });
  }
  async *events(lease: LeaseId, options: EventOptions): AsyncGenerator<WorkloadEvent> {
    const { follow, signal, services } = options;
    const kept = await this.#kept(lease);
    if (kept === undefined)
      yield* this.#parts.driver.events(lease, {
        ...(services === undefined ? {} : { services: [...services] }),
        follow,
        signal,
      });
    else yield* kept.events.filter((event) => isAbout(event, services));
  }
  /** What is kept of a lease that has ended or is being removed; `undefined` for a live one. @throws VyomError `provider.no_lease` */
  async #kept(lease: LeaseId): Promise<Pick<EndedLease, "logs" | "events"> | undefined> {
    const { endedAtMs } = this.#record(lease);
    const kept = await this.#parts.archive.read(leaseIdToText(lease));
    return kept ?? (endedAtMs === undefined ? undefined : { logs: [], events: [] });
  }
  watchLease(lease: LeaseId, watcher: LeaseWatcher): () => void {
    const { state, ends } = this.#parts;
    const key = leaseIdToText(lease);
    return state.leases.get(key)?.endedAtMs === undefined ? ends.watch(key, watcher) : () => {};
  }
  async exec(lease: LeaseId, options: ExecOptions): Promise<ExecSession> {
    const group = this.#group(lease);
    if (!group.services.some(({ name }) => name === options.service))
      throw noService(options.service);
    return this.#parts.driver.exec(lease, options);
  }

  async migrateHostnames(
    request: Parameters<GatewayBackend["migrateHostnames"]>[0],
  ): Promise<readonly string[]> {
    const { hostnames, leases } = this.#parts;
    const { dseq } = request;
    const target = this.#destination(request);
    const declared = new Set(
      this.#group(target).services.flatMap(({ expose }) =>
        expose.flatMap(({ hosts }) => (hosts ?? []).map((host) => host.toLowerCase())),
      ),
    );
    const undeclared = request.hostnames.find((name) => !declared.has(name.toLowerCase()));
    if (undeclared !== undefined)
      throw new VyomError(
        "provider.hostname_missing",
        `the manifest of deployment ${dseq} does not list ${undeclared.slice(0, 253)}, update it first`,
      );
    const touched = new Set([leaseIdToText(target)]);
    for (const hostname of request.hostnames) {
      const holder = hostnames.holder(hostname);
      if (holder !== undefined) touched.add(holder.lease);
    }
    hostnames.move(target, request.hostnames);
    await Promise.all([...touched].map((key) => leases.run(key)));
    return request.hostnames;
  }

  async migrateEndpoints(
    request: Parameters<GatewayBackend["migrateEndpoints"]>[0],
  ): Promise<readonly string[]> {
    const { addresses, leases } = this.#parts;
    const { endpoints } = request;
    const target = this.#destination(request);
    const { services } = this.#group(target);
    const declared = new Set(services.flatMap(({ expose }) => expose.map(({ ip }) => ip)));
    const undeclared = endpoints.find((name) => name === "" || !declared.has(name));
    if (undeclared !== undefined)
      throw new VyomError(
        "provider.endpoint_missing",
        `the manifest of deployment ${request.dseq} uses no endpoint ${JSON.stringify(undeclared.slice(0, 80))}, update it first`,
      );
    const touched = [...addresses.move(target, { services, endpoints }), leaseIdToText(target)];
    await Promise.all(touched.map((key) => leases.run(key)));
    return endpoints;
  }

  async screen(request: Parameters<GatewayBackend["screen"]>[0]): Promise<Screening> {
    const { offers, book, sender, funds, config, drain } = this.#parts;
    const result = await offers.offer(request.group, {
      owner: request.owner ?? sender.signer.address,
      place: (units) => book.tryPlace(units),
      signal: AbortSignal.timeout(SCREEN_MS),
    });
    const isBid = !("refusals" in result);
    const reasons = [
      ...(isBid ? [] : result.refusals.map(({ sentence }) => sentence)),
      ...this.#hostnameRefusals(request),
      ...(funds.isLow
        ? [`bidding is stopped: the account holds less than ${coinToText(config.minimumBalance)}`]
        : []),
      ...(drain.current === undefined ? [] : ["bidding is stopped: the provider is drained"]),
    ];
    if (!isBid) return { offers: [], reasons };
    const { denom, price, units } = result.offer;
    return { price: { denom, amount: price }, offers: resourceOffers(units), reasons };
  }
  #hostnameRefusals({
    hostnames,
    owner,
  }: Parameters<GatewayBackend["screen"]>[0]): readonly string[] {
    return hostnames.flatMap((hostname) => {
      try {
        this.#parts.hostnames.check(owner ?? "", [hostname]);
        return [];
      } catch (error) {
        if (error instanceof VyomError) return [error.message];
        throw error;
      }
    });
  }

  route(hostname: string): ReturnType<IngressBackend["route"]> {
    return this.#parts.routes.find(hostname);
  }
  dial(
    lease: LeaseId,
    target: { readonly service: string; readonly port: number; readonly replica?: number },
  ): Promise<Duplex> {
    return this.#parts.driver.dial(lease, target);
  }

  /** The live lease of a deployment's group. @throws VyomError `provider.no_lease` */
  #destination(wanted: {
    readonly owner: string;
    readonly dseq: bigint;
    readonly gseq: number;
  }): LeaseId {
    const { owner, dseq, gseq } = wanted;
    const found = this.#parts.state.leases
      .entries()
      .filter(([, record]) => record.endedAtMs === undefined)
      .map(([, record]) => leaseFromRow(record.lease))
      .find((id) => id.owner === owner && id.dseq === dseq && id.gseq === gseq);
    if (found === undefined)
      throw new VyomError(
        "provider.no_lease",
        `no active lease of group ${gseq} of deployment ${dseq} with this provider`,
      );
    return found;
  }
  /** @throws VyomError `provider.no_lease` */
  #record(lease: LeaseId): { readonly endedAtMs?: number } {
    const { state, leases } = this.#parts;
    const key = leaseIdToText(lease);
    const record = state.leases.get(key);
    if (record !== undefined) return record;
    // Perhaps it is new: a look does no harm and the caller asks again.
    if (!leases.has(key)) leases.signal(key);
    throw noLease(lease);
  }
  /** @throws VyomError `provider.no_lease`, `provider.no_manifest` */
  #group(lease: LeaseId): ManifestGroup {
    if (this.#record(lease).endedAtMs !== undefined) throw noLease(lease);
    const kept = this.#parts.state.manifests.get(deploymentIdToText(lease));
    const group = kept === undefined ? undefined : groupOfLease(kept, lease.gseq);
    if (group === undefined)
      throw new VyomError(
        "provider.no_manifest",
        `no manifest has come for the lease ${leaseIdToText(lease)}, send one`,
      );
    return group;
  }
}

/** Whether an event is about one of the services; the lease's end is about all. */
function isAbout(event: WorkloadEvent, services: readonly string[] | undefined): boolean {
  const { kind, name } = event.object;
  const service = kind === "Pod" ? name.replace(/-\d+$/, "") : name;
  return services === undefined || event.reason === "LeaseClosed" || services.includes(service);
}

/** The last `tail` lines of each replica, in their order; all without a number. */
function lastOfEach(lines: readonly LogLine[], tail: number | undefined): readonly LogLine[] {
  if (tail === undefined) return lines;
  const left = new Map<string, number>();
  const kept: LogLine[] = [];
  for (const line of lines.toReversed()) {
    const count = left.get(line.replica) ?? 0;
    if (count < tail) kept.unshift(line);
    left.set(line.replica, count + 1);
  }
  return kept;
}
