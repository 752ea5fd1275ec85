import type { ForwardedPort, LeaseServiceStatus, LeaseStatus } from "../backend.ts";

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

/** Body of a lease's status, cut down to the services that the caller may see. */
export function leaseStatusJson(
  status: LeaseStatus,
  isVisible: (service: string) => boolean,
): Json {
  const services = status.services.filter(({ name }) => isVisible(name));
  const ports = Object.entries(status.forwardedPorts).filter(([name]) => isVisible(name));
  return {
    services: Object.fromEntries(services.map((entry) => [entry.name, serviceStatusJson(entry)])),
    forwarded_ports:
      ports.length === 0
        ? null
        : Object.fromEntries(ports.map(([name, list]) => [name, list.map(portJson)])),
    ips: null,
  };
}
