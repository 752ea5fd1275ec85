import { placeGroup, type Inventory, type Overcommit, type PlaceResult } from "@vyom/matcher";
import type { ResourceUnit } from "@vyom/proto/akash/deployment/v1beta4";
import type { NodeInventory, WorkloadDriver } from "@vyom/workload";
import type { JsonFolder } from "../state/json-folder.ts";
import type { Reservation, ReservedReplica } from "../state/provider-state.ts";
import { addressesWanted } from "./addresses-wanted.ts";
import { occupiedInventory, reservedReplicas } from "./occupied-inventory.ts";
import { AgedValue } from "../aged-value.ts";

/** Machines change rarely; free disk changes slowly. */
const INVENTORY_AGE_MS = 5_000;

export interface ReservationBookOptions {
  readonly driver: Pick<WorkloadDriver, "inventory">;
  readonly rows: JsonFolder<Reservation>;
  readonly overcommit: Overcommit;
  /** Addresses to lease, taken or not. */
  readonly addresses: number;
  readonly clock: () => number;
}

/** Who has what of the machines. By order (`owner/dseq/gseq/oseq`); rows outlive the daemon. */
export class ReservationBook {
  readonly #options: ReservationBookOptions;
  readonly #inventory: AgedValue<readonly NodeInventory[]>;

  constructor(options: ReservationBookOptions) {
    const { driver, clock } = options;
    this.#options = options;
    this.#inventory = new AgedValue({
      read: () => driver.inventory(),
      ageMs: INVENTORY_AGE_MS,
      clock,
    });
  }
  get(order: string): Reservation | undefined {
    return this.#options.rows.get(order);
  }
  entries(): readonly (readonly [string, Reservation])[] {
    return this.#options.rows.entries();
  }

  /** Addresses to lease, taken or not. */
  get addresses(): number {
    return this.#options.addresses;
  }
  /** Addresses that no order was promised, beside `except`. */
  freeAddresses(except?: string): number {
    const promised = this.entries().reduce(
      (sum, [order, { ips }]) => (order === except ? sum : sum + (ips ?? 0)),
      0,
    );
    return Math.max(0, this.#options.addresses - promised);
  }

  /** What is free now. @throws what the driver throws */
  async inventory(): Promise<Inventory> {
    return this.#occupied(await this.#inventory.get());
  }
  /** Whether a group fits, without keeping room for it. @throws what the driver throws */
  async tryPlace(units: readonly ResourceUnit[]): Promise<PlaceResult> {
    return this.#place(await this.#inventory.get(), units);
  }
  /** Keeps room for an order's group; an order that has room already keeps what it has. @throws what the driver throws */
  async reserve(order: string, units: readonly ResourceUnit[]): Promise<PlaceResult> {
    const placed = this.#place(await this.#inventory.get(), units, order);
    if (placed.ok && this.get(order) === undefined)
      this.#options.rows.set(order, {
        state: "pending",
        replicas: reservedReplicas(placed.placement),
        ...ipsOf(units),
        reservedAtMs: this.#options.clock(),
      });
    return placed;
  }
  /**
   * Keeps room for what is promised already, whether it is there or not: a bid or lease of ours whose reservation was
   * lost.
   */
  async reserveAnyway(order: string, units: readonly ResourceUnit[]): Promise<void> {
    if (this.get(order) !== undefined) return;
    const placed = await this.reserve(order, units);
    if (placed.ok || this.get(order) !== undefined) return;
    this.#options.rows.set(order, {
      state: "pending",
      replicas: [],
      ...ipsOf(units),
      reservedAtMs: this.#options.clock(),
    });
  }
  update(order: string, change: Partial<Reservation>): void {
    const row = this.get(order);
    if (row === undefined) return;
    const next = { ...row, ...change };
    if (JSON.stringify(next) !== JSON.stringify(row)) this.#options.rows.set(order, next);
  }
  release(order: string): void {
    this.#options.rows.delete(order);
  }

  #place(
    machines: readonly NodeInventory[],
    units: readonly ResourceUnit[],
    except?: string,
  ): PlaceResult {
    const wanted = addressesWanted(units);
    const free = this.freeAddresses(except);
    if (wanted > free) {
      const sentence = `the group wants ${wanted} leased addresses, ${free} are free`;
      return { ok: false, reasons: [{ code: "provider.no_address", sentence }] };
    }
    return placeGroup(this.#occupied(machines, except), units, {
      overcommit: this.#options.overcommit,
    });
  }
  #occupied(machines: readonly NodeInventory[], except?: string): Inventory {
    const replicas: ReservedReplica[] = this.entries().flatMap(([order, row]) =>
      order === except ? [] : row.replicas,
    );
    return occupiedInventory(machines, replicas);
  }
}

function ipsOf(units: readonly ResourceUnit[]): Pick<Reservation, "ips"> {
  const ips = addressesWanted(units);
  return ips === 0 ? {} : { ips };
}
