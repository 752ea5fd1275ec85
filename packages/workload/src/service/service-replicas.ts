import { VyomError } from "@vyom/core";
import type { ServiceStatus } from "../driver.ts";
import type { ReplicaBody, ReplicaContext, ReplicaPlan } from "./replica-body.ts";
import { Replica } from "./replica.ts";

/** How long a replaced replica may answer what it was asked before. */
const DRAIN_MS = 1_000;

interface Slot<Plan extends ReplicaPlan, Body extends ReplicaBody> {
  current: Replica<Plan, Body>;
  /** Of a newer plan, until it is ready and takes over. */
  next?: Replica<Plan, Body>;
}

/** The replicas of one service and their replacement when its plan changes. */
export class ServiceReplicas<Plan extends ReplicaPlan, Body extends ReplicaBody> {
  readonly #context: ReplicaContext<Plan, Body>;
  readonly #onChange: () => void;
  readonly #slots: Slot<Plan, Body>[] = [];
  readonly #leaving = new Set<Promise<void>>();
  /** Replaced, asked nothing new, not told to stop yet. */
  readonly #draining = new Map<Replica<Plan, Body>, NodeJS.Timeout>();
  #plan: Plan;
  #turn = 0;

  constructor(context: ReplicaContext<Plan, Body>, o: { plan: Plan; onChange: () => void }) {
    this.#context = context;
    this.#plan = o.plan;
    this.#onChange = o.onChange;
    this.#scale();
  }

  get plan(): Plan {
    return this.#plan;
  }

  /**
   * Goes over to `plan`. An old replica serves until the new one is ready, unless both would write one persistent volume:
   * then the old one ends first.
   */
  apply(plan: Plan): void {
    const isSame = this.#fingerprint(plan) === this.#fingerprint(this.#plan);
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

  #create(index: number, onReady: () => void = () => {}): Replica<Plan, Body> {
    return new Replica(this.#context, {
      plan: this.#plan,
      index,
      onReady: () => {
        onReady();
        this.#onChange();
      },
    });
  }

  async #replace(slot: Slot<Plan, Body>): Promise<void> {
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
    await current.stop(this.#context.graceMs);
    if (slot.current === current && this.#slots.includes(slot))
      slot.current = this.#create(current.index);
  }

  #leave(...replicas: readonly Replica<Plan, Body>[]): void {
    for (const replica of replicas) {
      const left = replica.stop(this.#context.graceMs).finally(() => this.#leaving.delete(left));
      this.#leaving.add(left);
    }
  }

  /** All that exist, also those on their way in or out. */
  replicas(): readonly Replica<Plan, Body>[] {
    return [...this.#slots.flatMap(replicasOf), ...this.#draining.keys()];
  }
  /** Those that serve and are ready. */
  ready(): readonly Replica<Plan, Body>[] {
    return this.#slots.map(({ current }) => current).filter(({ isReady }) => isReady);
  }

  /** Lets go of all containers without ending them. */
  release(): void {
    for (const timer of this.#draining.values()) clearTimeout(timer);
    for (const replica of this.replicas()) replica.release();
  }

  /** Ends all replicas, also those that were leaving already. */
  async stop(graceMs: number): Promise<void> {
    const replicas = [...this.#slots.splice(0).flatMap(replicasOf), ...this.#draining.keys()];
    for (const timer of this.#draining.values()) clearTimeout(timer);
    this.#draining.clear();
    await Promise.all([...replicas.map((replica) => replica.stop(graceMs)), ...this.#leaving]);
  }

  /** A ready replica, each in turn, or the one of `index`. @throws VyomError `workload.not_running`, `workload.replica_range` */
  pick(index?: number): Replica<Plan, Body> {
    const serving = this.#slots.map((slot) => slot.current);
    if (index !== undefined) {
      const replica = serving[index];
      if (replica === undefined) {
        throw new VyomError(
          "workload.replica_range",
          `service ${this.#plan.name} has ${serving.length} replicas, there is no number ${index}`,
        );
      }
      if (!replica.isRunning) throw this.#notRunning(replica.name);
      return replica;
    }
    const ready = this.ready();
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
    return this.ready().length;
  }

  status(observedGeneration: number): ServiceStatus {
    const wanted = this.#fingerprint(this.#plan);
    return {
      name: this.#plan.name,
      total: this.#plan.replicas,
      available: this.readyCount,
      ready: this.readyCount,
      updated: this.#slots.filter((slot) => this.#fingerprint(slot.current.plan) === wanted).length,
      observedGeneration,
      replicas: this.#slots.map(({ current, next }) => {
        const reason = next?.status.reason;
        return reason === undefined
          ? current.status
          : { ...current.status, reason: `the new version waits: ${reason}` };
      }),
    };
  }

  #fingerprint(plan: Plan): string {
    return this.#context.fingerprint(plan);
  }
}

function replicasOf<Plan extends ReplicaPlan, Body extends ReplicaBody>(
  slot: Slot<Plan, Body>,
): readonly Replica<Plan, Body>[] {
  return slot.next === undefined ? [slot.current] : [slot.current, slot.next];
}
