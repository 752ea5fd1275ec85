import { PassThrough, type Duplex } from "node:stream";
import { VyomError, leaseIdToText, type LeaseId } from "@vyom/core";
import type {
  DatagramChannel,
  ExecSession,
  LeaseWorkload,
  LogLine,
  NodeInventory,
  ServiceStatus,
  WorkloadDriver,
  WorkloadEvent,
} from "@vyom/workload";

/** A machine of the imagination: workloads are up as soon as they are applied, unless `isUp` says no. */
export class MemoryDriver implements WorkloadDriver {
  readonly name = "sandbox";
  readonly workloads = new Map<string, LeaseWorkload>();
  /** Each call that changed something, in order. */
  readonly calls: string[] = [];
  isUp = true;
  machines: NodeInventory[] = [
    {
      name: "machine",
      cpuMilli: 4_000n,
      memoryBytes: 8n << 30n,
      ephemeralBytes: 100n << 30n,
      gpus: [],
      storageClasses: ["default", "beta2", "ram"],
    },
  ];

  async inventory(): Promise<NodeInventory[]> {
    return this.machines;
  }
  async apply(workload: LeaseWorkload): Promise<void> {
    const key = leaseIdToText(workload.lease);
    if (this.workloads.get(key)?.generation !== workload.generation)
      this.calls.push(`apply ${key}`);
    this.workloads.set(key, workload);
  }
  async remove(lease: LeaseId): Promise<void> {
    const key = leaseIdToText(lease);
    if (this.workloads.delete(key)) this.calls.push(`remove ${key}`);
  }
  async list(): Promise<LeaseId[]> {
    return [...this.workloads.values()].map(({ lease }) => lease);
  }
  async status(lease: LeaseId): Promise<ServiceStatus[] | undefined> {
    return this.workloads.get(leaseIdToText(lease))?.services.map(({ name, replicas }) => {
      const up = this.isUp ? replicas : 0;
      const counts = { total: replicas, available: up, ready: up, updated: up };
      return { name, ...counts, observedGeneration: 1, replicas: [] };
    });
  }
  async *logs(lease: LeaseId): AsyncGenerator<LogLine> {
    for (const { name } of this.workloads.get(leaseIdToText(lease))?.services ?? [])
      yield { service: name, replica: `${name}-0`, stream: "stdout", timeMs: 1, text: "hello" };
  }
  async *events(): AsyncGenerator<WorkloadEvent> {
    // Nothing ever happens here.
  }
  exec(): Promise<ExecSession> {
    throw new VyomError("workload.not_running", "there are no processes here");
  }
  async dial(lease: LeaseId): Promise<Duplex> {
    if (!this.workloads.has(leaseIdToText(lease)))
      throw new VyomError("workload.no_service", "nothing runs here");
    return new PassThrough();
  }
  /** Answers what it is sent, by way of nobody. */
  async dialDatagram(): Promise<DatagramChannel> {
    let closed = (): void => {};
    const ended = new Promise<void>((resolve) => (closed = resolve));
    let answer: (datagram: Uint8Array) => void = () => {};
    return {
      send: (datagram) => answer(datagram),
      onDatagram: (listener) => (answer = listener),
      closed: ended,
      close: closed,
    };
  }
  async close(): Promise<void> {
    this.workloads.clear();
  }
}
