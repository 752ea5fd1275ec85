import type { JsonValue } from "./json-value.ts";

/** How a service of a lease is doing. */
export interface ServiceStatus {
  readonly name: string;
  readonly available: number;
  readonly total: number;
  /** Host names or addresses under which it answers. */
  readonly uris: readonly string[];
  readonly observedGeneration: number;
  readonly replicas: number;
  readonly updatedReplicas: number;
  readonly readyReplicas: number;
  readonly availableReplicas: number;
}
export interface ForwardedPort {
  readonly host: string;
  readonly port: number;
  readonly externalPort: number;
  readonly protocol: string;
  readonly name: string;
}
export interface LeasedIp {
  readonly port: number;
  readonly externalPort: number;
  readonly protocol: string;
  readonly ip: string;
}
/** What runs under a lease, by service name. */
export interface LeaseStatus {
  readonly services: Readonly<Record<string, ServiceStatus>>;
  readonly forwardedPorts: Readonly<Record<string, readonly ForwardedPort[]>>;
  readonly ips: Readonly<Record<string, readonly LeasedIp[]>>;
}
/** A line that a container wrote. `name` is the replica's. */
export interface LogLine {
  readonly name: string;
  readonly message: string;
  /** When, as RFC 3339, where the provider says. */
  readonly time?: string;
}
/** Something that happened to a workload. */
export interface LeaseEvent {
  /** When, as RFC 3339, where the provider says. */
  readonly time?: string;
  readonly type: string;
  readonly reportingController: string;
  readonly reportingInstance: string;
  readonly reason: string;
  readonly note: string;
  readonly object: { readonly kind: string; readonly namespace: string; readonly name: string };
}

export function serviceStatusFromJson(json: JsonValue): ServiceStatus {
  return {
    name: json.at("name").text(),
    available: json.at("available").number(),
    total: json.at("total").number(),
    uris: json
      .at("uris")
      .list()
      .map((uri) => uri.text()),
    observedGeneration: json.at("observed_generation").number(),
    replicas: json.at("replicas").number(),
    updatedReplicas: json.at("updated_replicas").number(),
    readyReplicas: json.at("ready_replicas").number(),
    availableReplicas: json.at("available_replicas").number(),
  };
}

function byService<T>(
  json: JsonValue,
  read: (entry: JsonValue) => T,
): Readonly<Record<string, readonly T[]>> {
  return Object.fromEntries(json.entries().map(([name, list]) => [name, list.list().map(read)]));
}

export function leaseStatusFromJson(json: JsonValue): LeaseStatus {
  const services = json.at("services").entries();
  return {
    services: Object.fromEntries(
      services.map(([name, status]) => [name, serviceStatusFromJson(status)]),
    ),
    forwardedPorts: byService(json.at("forwarded_ports"), (port) => ({
      host: port.at("host").text(),
      port: port.at("port").number(),
      externalPort: port.at("externalPort").number(),
      protocol: port.at("proto").text(),
      name: port.at("name").text(),
    })),
    ips: byService(json.at("ips"), (ip) => ({
      port: ip.at("Port").number(),
      externalPort: ip.at("ExternalPort").number(),
      protocol: ip.at("Protocol").text(),
      ip: ip.at("IP").text(),
    })),
  };
}

function timeOf(json: JsonValue): { time?: string } {
  const time = json.at("time").text();
  return time === "" ? {} : { time };
}

export function logLineFromJson(json: JsonValue): LogLine {
  return { name: json.at("name").text(), message: json.at("message").text(), ...timeOf(json) };
}

export function leaseEventFromJson(json: JsonValue): LeaseEvent {
  const object = json.at("object");
  return {
    ...timeOf(json),
    type: json.at("type").text(),
    reportingController: json.at("reportingController").text(),
    reportingInstance: json.at("reportingInstance").text(),
    reason: json.at("reason").text(),
    note: json.at("note").text(),
    object: {
      kind: object.at("kind").text(),
      namespace: object.at("namespace").text(),
      name: object.at("name").text(),
    },
  };
}
