import type { ServicePlan } from "../../service/service-plan.ts";
import type { LeasePlan } from "../lease-plan.ts";
import type { LeaseNetwork } from "./lease-network.ts";

/** What the containers of a lease share. */
export interface LeaseContext {
  /** The lease's folder. */
  readonly directory: string;
  readonly network: LeaseNetwork;
  /** The newest plan; its services may be newer than a replica's own. */
  plan: LeasePlan;
  /** A number never used before in this lease. */
  nextSerial(): number;
}

/** `/etc/hosts` of one replica: its own name and those of all services. */
export function hostsText(context: LeaseContext, o: { name: string; address: string }): string {
  const services = context.plan.services.map(
    (service: ServicePlan) => `${context.network.serviceAddress(service.name)} ${service.name}`,
  );
  return `${["127.0.0.1 localhost", "::1 localhost", `${o.address} ${o.name}`, ...services].join("\n")}\n`;
}
