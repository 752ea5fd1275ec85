import type { LeaseStatus } from "@vyom/client";
import type { LeaseId } from "@vyom/core";
import { errorReport } from "./output/error.ts";
import type { LeaseConnection } from "./lease-target.ts";

/** A service of a lease as its provider tells of it. */
export interface ListedService {
  readonly lease: LeaseId;
  readonly name: string;
  readonly available: number;
  readonly total: number;
  readonly addresses: readonly string[];
}

/** What one provider said, or why it said nothing. */
export interface LeaseServices {
  readonly lease: LeaseId;
  readonly hostUri: string;
  readonly services: readonly ListedService[];
  readonly problem?: string;
}

/** `play.example:31234 -> 7000/tcp`: where a container's port is reached. */
export function portText(port: {
  readonly host: string;
  readonly externalPort: number;
  readonly port: number;
  readonly protocol: string;
}): string {
  return `${port.host}:${port.externalPort} -> ${port.port}/${port.protocol.toLowerCase()}`;
}

function servicesOf(
  { lease }: LeaseConnection,
  status: LeaseStatus,
  addressOf: (provider: string, uri: string) => string,
): readonly ListedService[] {
  return Object.values(status.services).map((service) => ({
    lease,
    name: service.name,
    available: service.available,
    total: service.total,
    addresses: [
      ...service.uris.map((uri) => addressOf(lease.provider, uri)),
      ...(status.forwardedPorts[service.name] ?? []).map(portText),
      ...(status.ips[service.name] ?? []).map((ip) => portText({ ...ip, host: ip.ip })),
    ],
  }));
}

/** Asks the provider of a lease for its services; one that does not answer is a remark, no failure. */
export async function listServices(
  connection: LeaseConnection,
  addressOf: (provider: string, uri: string) => string,
): Promise<LeaseServices> {
  const { lease, hostUri, api } = connection;
  try {
    const services = servicesOf(connection, await api.leaseStatus(lease), addressOf);
    return { lease, hostUri, services };
  } catch (error) {
    return { lease, hostUri, services: [], problem: errorReport(error).message };
  }
}
