import { Gauge, type Registry } from "prom-client";
import type { ResourceTotals } from "../gateway/backend.ts";
import type { BidFunds } from "../bid/bid-funds.ts";
import type { DrainSwitch } from "../drain/drain-switch.ts";
import type { ReservationBook } from "../inventory/reservation-book.ts";
import type { ProviderState } from "../state/provider-state.ts";
import { nodeTotals, reservationTotals } from "../inventory/resource-totals.ts";

type Values = readonly (readonly [labels: Readonly<Record<string, string>>, value: number])[];

/** Sizes as floating-point numbers: Prometheus has no others. */
function resourceValues(totals: readonly ResourceTotals[], labels: Record<string, string>): Values {
  const sum = (read: (entry: ResourceTotals) => bigint): number =>
    Number(totals.reduce((total, entry) => total + read(entry), 0n));
  return [
    [{ ...labels, resource: "cpu_milli" }, sum((entry) => entry.cpuMilli)],
    [{ ...labels, resource: "memory_bytes" }, sum((entry) => entry.memoryBytes)],
    [{ ...labels, resource: "ephemeral_bytes" }, sum((entry) => entry.ephemeralBytes)],
    [{ ...labels, resource: "gpu" }, sum((entry) => entry.gpuUnits)],
  ];
}

/** Where the figures come from. */
export interface GaugeSources {
  readonly book: ReservationBook;
  readonly state: Pick<ProviderState, "leases">;
  readonly drain: DrainSwitch;
  readonly funds: BidFunds;
  readonly rpc: { readonly seenHeight: bigint };
}

/** Gauges that are read from the daemon's state when somebody asks for them. */
export function addStateGauges(registry: Registry, parts: GaugeSources): void {
  const gauge = (
    of: { readonly name: string; readonly help: string; readonly labels?: readonly string[] },
    read: () => Values | Promise<Values>,
  ): void => {
    registry.registerMetric(
      new Gauge({
        name: of.name,
        help: of.help,
        labelNames: [...(of.labels ?? [])],
        registers: [],
        async collect() {
          const values = await read();
          this.reset();
          for (const [labels, value] of values) this.set(labels, value);
        },
      }),
    );
  };
  const { book, state, drain, funds, rpc } = parts;
  const one = (value: number | bigint | boolean): Values => [[{}, Number(value)]];
  gauge({ name: "provider_leases", help: "Leases that are live" }, () =>
    one(state.leases.entries().filter(([, record]) => record.endedAtMs === undefined).length),
  );
  gauge(
    { name: "provider_reservations", help: "Orders that room is kept for", labels: ["state"] },
    () =>
      (["pending", "active"] as const).map((wanted) => [
        { state: wanted },
        book.entries().filter(([, row]) => row.state === wanted).length,
      ]),
  );
  gauge(
    {
      name: "provider_inventory_reservations_total",
      help: "Resources that are reserved",
      labels: ["state", "resource"],
    },
    () =>
      (["pending", "active"] as const).flatMap((wanted) => {
        const rows = book.entries().flatMap(([, row]) => (row.state === wanted ? [row] : []));
        return resourceValues(rows.map(reservationTotals), { state: wanted });
      }),
  );
  for (const [name, help] of [
    ["allocatable", "Resources for tenants"],
    ["available", "Resources that are free"],
  ] as const)
    gauge({ name: `provider_inventory_${name}_total`, help, labels: ["resource"] }, async () =>
      resourceValues(
        nodeTotals(await book.inventory()).map((node) => node[name]),
        {},
      ),
    );
  gauge({ name: "provider_leased_ips_free", help: "Addresses that are free to lease" }, () =>
    one(book.freeAddresses()),
  );
  gauge({ name: "provider_drained", help: "1 while it takes no new leases" }, () =>
    one(drain.current !== undefined),
  );
  gauge({ name: "provider_low_funds", help: "1 while the account cannot afford bids" }, () =>
    one(funds.isLow),
  );
  gauge({ name: "provider_chain_height", help: "Height of the newest block seen" }, () =>
    one(rpc.seenHeight),
  );
}
