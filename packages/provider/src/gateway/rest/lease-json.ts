import type { ForwardedPort, LeasedIp, LeaseServiceStatus, LeaseStatus } from "../backend.ts";

type Json = Readonly<Record<string, unknown>>;

/** Body of a service's status (akash provider cluster/types ServiceStatus). */
export function serviceStatusJson(status: LeaseServiceStatus): Json {
  return {
    name: status.name,
    available: status.available,
    total: status.total,
    uris: status.uris,
    observed_generation: status.observedGeneration,
    replicas: status.replicas.length,
    updated_replicas: status.updated,
    ready_replicas: status.ready,
    available_replicas: status.available,
  };
}

function portJson(port: ForwardedPort): Json {
  return {
    ...(port.host === "" ? {} : { host: port.host }),
    port: port.port,
    externalPort: port.externalPort,
    proto: port.proto,
    name: port.name,
  };
}

/** The reference writes these without names of their own, as Go does. */
function ipJson(ip: LeasedIp): Json {
  return {
    Port: ip.port,
    ExternalPort: ip.externalPort,
    Protocol: ip.protocol,
    IP: ip.ip,
  };
}

/** Lists by service, or null when there are none. */
function byService<Entry>(
  lists: Readonly<Record<string, readonly Entry[]>>,
  isVisible: (service: string) => boolean,
  write: (entry: Entry) => Json,
): Readonly<Record<string, readonly Json[]>> | null {
  const entries = Object.entries(lists).filter(([name]) => isVisible(name));
  if (entries.length === 0) return null;
  return Object.fromEntries(entries.map(([name, list]) => [name, list.map(write)]));
}

/** Body of a lease's status, cut down to the services that the caller may see. */
export function leaseStatusJson(
  status: LeaseStatus,
  isVisible: (service: string) => boolean,
): Json {
  const services = status.services.filter(({ name }) => isVisible(name));
  return {
    services: Object.fromEntries(services.map((entry) => [entry.name, serviceStatusJson(entry)])),
    forwarded_ports: byService(status.forwardedPorts, isVisible, portJson),
    ips: byService(status.ips, isVisible, ipJson),
  };
}
