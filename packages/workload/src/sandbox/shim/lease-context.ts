import type { WorkloadEvent } from "../../driver.ts";
import type { EventLogWriter } from "../../event-log.ts";
import type { LeasePlan, ServicePlan } from "../lease-plan.ts";
import type { LeaseNetwork } from "./lease-network.ts";

/** What the containers of a lease share. */
export interface LeaseContext {
  /** The lease's folder. */
  readonly directory: string;
  readonly network: LeaseNetwork;
  readonly events: EventLogWriter;
  /** The newest plan; its services may be newer than a replica's own. */
  plan: LeasePlan;
  /** Resolves when each of the services has a ready replica; rejects never, returns at once when aborted. */
  dependenciesReady(names: readonly string[], signal: AbortSignal): Promise<void>;
  /** A number never used before in this lease. */
  nextSerial(): number;
}

export function recordPodEvent(
  context: LeaseContext,
  o: { type: WorkloadEvent["type"]; reason: string; note: string; pod: string },
): void {
  context.events.write({
    timeMs: Date.now(),
    type: o.type,
    reason: o.reason,
    note: o.note,
    object: { kind: "Pod", namespace: context.plan.namespace, name: o.pod },
  });
}

/** `/etc/hosts` of one replica: its own name and those of all services. */
export function hostsText(context: LeaseContext, o: { name: string; address: string }): string {
  const services = context.plan.services.map(
    (service: ServicePlan) => `${context.network.serviceAddress(service.name)} ${service.name}`,
  );
  return `${["127.0.0.1 localhost", "::1 localhost", `${o.address} ${o.name}`, ...services].join("\n")}\n`;
}
