import type { LeaseId } from "@vyom/core";
import { externalPort, isIngress, type ManifestService } from "@vyom/sdl";
import type { WorkloadDriver } from "@vyom/workload";

export type PortDialer = Pick<WorkloadDriver, "dial" | "dialDatagram">;

/** A container's port that something outside leads to. */
export interface PortTarget {
  readonly lease: LeaseId;
  readonly service: string;
  readonly port: number;
  readonly proto: "TCP" | "UDP";
}

/** A port on a leased address, by the name of its endpoint. */
export interface AddressTarget extends PortTarget {
  readonly endpoint: string;
  readonly externalPort: number;
}

/** The global ports of a lease's services that are not HTTP by hostname: each gets a number of the provider's. */
export function forwardedTargets(
  lease: LeaseId,
  services: readonly ManifestService[],
): readonly PortTarget[] {
  return services.flatMap((service) =>
    service.expose
      .filter((expose) => expose.global && !isIngress(expose))
      .map(({ port, proto }) => ({ lease, service: service.name, port, proto: protoOf(proto) })),
  );
}

/** The ports that a lease's services want on leased addresses. */
export function addressTargets(
  lease: LeaseId,
  services: readonly ManifestService[],
): readonly AddressTarget[] {
  return services.flatMap((service) =>
    service.expose
      .filter((expose) => expose.global && expose.ip !== "")
      .map((expose) => ({
        lease,
        service: service.name,
        port: expose.port,
        proto: protoOf(expose.proto),
        endpoint: expose.ip,
        externalPort: externalPort(expose),
      })),
  );
}

function protoOf(proto: string): "TCP" | "UDP" {
  return proto === "UDP" ? "UDP" : "TCP";
}

export function isSameTarget(left: PortTarget, right: PortTarget): boolean {
  return (
    left.lease.dseq === right.lease.dseq &&
    left.lease.owner === right.lease.owner &&
    left.lease.gseq === right.lease.gseq &&
    left.lease.oseq === right.lease.oseq &&
    left.service === right.service &&
    left.port === right.port &&
    left.proto === right.proto
  );
}
