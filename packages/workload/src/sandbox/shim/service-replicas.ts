import { VyomError } from "@vyom/core";
import type { ServiceStatus } from "../../driver.ts";
import type { ServicePlan } from "../lease-plan.ts";
import type { LeaseContext } from "./lease-context.ts";
import { Replica } from "./replica.ts";

/** How long a replaced replica may answer what it was asked before. */
const DRAIN_MS = 1_000;

interface Slot {
  current: Replica;
  /** Of a newer plan, until it is ready and takes over. */
  next?: Replica;
}

/** The replicas of one service and their replacement when its plan changes. */
export class ServiceReplicas {
  readonly #context: LeaseContext;
  readonly #onChange: () => void;
  readonly #slots: Slot[] = [];
  readonly #leaving = new Set<Promise<void>>();
  /** Replaced, asked nothing new, not told to stop yet. */
  readonly #draining = new Map<Replica, NodeJS.Timeout>();
  #plan: ServicePlan;
  #turn = 0;

  constructor(context: LeaseContext, o: { plan: ServicePlan; onChange: () => void }) {
    this.#context = context;
    this.#plan = o.plan;
    this.#onChange = o.onChange;
    this.#scale();
  }

  get plan(): ServicePlan {
    return this.#plan;
  }

  /**
   * Goes over to `plan`. An old replica serves until the new one is ready, unless both would write one persistent volume:
   * then the old one ends first.
   */
  apply(plan: ServicePlan): void {
    const isSame = fingerprint(plan) === fingerprint(this.#plan);
    this.#plan = plan;
    if (!isSame) for (const slot of this.#slots) void this.#replace(slot);
    this.#scale();
  }

  #scale(): void {
    while (this.#slots.length > this.#plan.replicas) {
      const slot = this.#slots.pop();
      if (slot !== undefined) this.#leave(...replicasOf(slot));
    }
    while (this.#slots.length < this.#plan.replicas) {
      this.#slots.push({ current: this.#create(this.#slots.length) });
    }
  }

  #create(index: number, onReady: () => void = () => {}): Replica {
    return new Replica(this.#context, {
      plan: this.#plan,
      index,
      onReady: () => {
        onReady();
        this.#onChange();
      },
    });
  }

  async #replace(slot: Slot): Promise<void> {
    const { current, next } = slot;
    delete slot.next;
    if (next !== undefined) this.#leave(next);
    const isExclusive = this.#plan.volumes.some((volume) => volume.kind === "persistent");
    if (current.isReady && !isExclusive) {
      const fresh = this.#create(current.index, () => {
        if (slot.next !== fresh) return;
        slot.current = fresh;
        delete slot.next;
        const timer = setTimeout(() => {
          this.#draining.delete(current);
          this.#leave(current);
        }, DRAIN_MS);
        this.#draining.set(current, timer);
      });
      slot.next = fresh;
      return;
    }
    await current.stop(this.#context.plan.graceMs);
    if (slot.current === current && this.#slots.includes(slot))
      slot.current = this.#create(current.index);
  }

  #leave(...replicas: readonly Replica[]): void {
    for (const replica of replicas) {
      const left = replica
        .stop(this.#context.plan.graceMs)
        .finally(() => this.#leaving.delete(left));
      this.#leaving.add(left);
    }
  }

  refreshHosts(): void {
    for (const replica of this.#slots.flatMap(replicasOf)) replica.refreshHosts();
  }

  /** Ends all replicas, also those that were leaving already. */
  async stop(graceMs: number): Promise<void> {
    const replicas = [...this.#slots.splice(0).flatMap(replicasOf), ...this.#draining.keys()];
    for (const timer of this.#draining.values()) clearTimeout(timer);
    this.#draining.clear();
    await Promise.all([...replicas.map((replica) => replica.stop(graceMs)), ...this.#leaving]);
  }

  /** A ready replica, each in turn, or the one of `index`. @throws VyomError `workload.not_running`, `workload.replica_range` */
  pick(index?: number): Replica {
    const serving = this.#slots.map((slot) => slot.current);
    if (index !== undefined) {
      const replica = serving[index];
      if (replica === undefined) {
        throw new VyomError(
          "workload.replica_range",
          `service ${this.#plan.name} has ${serving.length} replicas, there is no number ${index}`,
        );
      }
      if (replica.pid === 0) throw this.#notRunning(replica.name);
      return replica;
    }
    const ready = serving.filter((replica) => replica.isReady);
    const replica = ready[this.#turn++ % Math.max(1, ready.length)];
    if (replica === undefined) throw this.#notRunning(`service ${this.#plan.name}`);
    return replica;
  }
  #notRunning(what: string): VyomError {
    return new VyomError(
      "workload.not_running",
      `${what} is not running, look at its status and events`,
    );
  }

  get readyCount(): number {
    return this.#slots.filter((slot) => slot.current.isReady).length;
  }

  status(observedGeneration: number): ServiceStatus {
    const wanted = fingerprint(this.#plan);
    return {
      name: this.#plan.name,
      total: this.#plan.replicas,
      available: this.readyCount,
      ready: this.readyCount,
      updated: this.#slots.filter((slot) => fingerprint(slot.current.plan) === wanted).length,
      observedGeneration,
      replicas: this.#slots.map(({ current, next }) => {
        const reason = next?.status.reason;
        return reason === undefined
          ? current.status
          : { ...current.status, reason: `the new version waits: ${reason}` };
      }),
    };
  }
}

function replicasOf(slot: Slot): readonly Replica[] {
  return slot.next === undefined ? [slot.current] : [slot.current, slot.next];
}
/** What makes a replica another one; the count does not, nor do disks, which follow from the rest. */
function fingerprint(plan: ServicePlan): string {
  return JSON.stringify({ ...plan, replicas: 0, disks: undefined });
}
