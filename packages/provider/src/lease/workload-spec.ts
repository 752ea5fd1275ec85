import type { LeaseId } from "@vyom/core";
import {
  externalPort,
  type ManifestGroup,
  type ManifestService,
  type ManifestVolume,
} from "@vyom/sdl";
import type { LeaseWorkload, ServiceSpec, VolumeSpec } from "@vyom/workload";

/** What tenants' containers are told of their lease. */
export interface LeaseEnvironment {
  readonly lease: LeaseId;
  readonly publicHostname: string;
  /** Price per block, such as `95uakt`. */
  readonly price: string;
}

/** Variables of every container, unless the tenant has set them (akash cluster/kube/builder/workload.go; the price is ours). */
function leaseVariables({
  lease,
  publicHostname,
  price,
}: LeaseEnvironment): readonly (readonly [string, string])[] {
  return [
    ["AKASH_GROUP_SEQUENCE", String(lease.gseq)],
    ["AKASH_DEPLOYMENT_SEQUENCE", String(lease.dseq)],
    ["AKASH_ORDER_SEQUENCE", String(lease.oseq)],
    ["AKASH_OWNER", lease.owner],
    ["AKASH_PROVIDER", lease.provider],
    ["AKASH_CLUSTER_PUBLIC_HOSTNAME", publicHostname],
    ["VYOM_LEASE_PRICE", price],
  ];
}

function environmentOf(service: ManifestService, lease: LeaseEnvironment): ServiceSpec["env"] {
  const env = (service.env ?? []).map((entry) => {
    const at = entry.indexOf("=");
    return at < 0
      ? { name: entry, value: "" }
      : { name: entry.slice(0, at), value: entry.slice(at + 1) };
  });
  const own = new Set(env.map(({ name }) => name));
  for (const [name, value] of leaseVariables(lease)) if (!own.has(name)) env.push({ name, value });
  return env;
}

function volumeKind(volume: ManifestVolume): VolumeSpec["kind"] {
  const attribute = (key: string): string =>
    volume.attributes?.find((entry) => entry.key === key)?.value ?? "";
  if (attribute("persistent") === "true") return "persistent";
  return attribute("class") === "ram" ? "ram" : "ephemeral";
}

function volumesOf(service: ManifestService): VolumeSpec[] {
  return (service.params?.storage ?? []).flatMap(({ name, mount, readOnly }) => {
    const volume = service.resources.storage.find((entry) => entry.name === name);
    if (volume === undefined || mount === "") return [];
    return [
      { name, sizeBytes: Number(volume.size.val), kind: volumeKind(volume), mount, readOnly },
    ];
  });
}

function serviceSpec(service: ManifestService, lease: LeaseEnvironment): ServiceSpec {
  const { cpu, memory, gpu, storage } = service.resources;
  const ephemeralBytes = storage
    .filter((volume) => volumeKind(volume) === "ephemeral")
    .reduce((sum, volume) => sum + Number(volume.size.val), 0);
  const credentials = service.credentials ?? service.params?.credentials;
  return {
    name: service.name,
    image: service.image,
    command: service.command ?? [],
    args: service.args ?? [],
    env: environmentOf(service, lease),
    replicas: service.count,
    resources: {
      cpuMilli: Number(cpu.units.val),
      memoryBytes: Number(memory.size.val),
      ephemeralBytes,
      gpuUnits: Number(gpu.units.val),
    },
    volumes: volumesOf(service),
    ports: service.expose.map((expose) => ({
      port: expose.port,
      externalPort: externalPort(expose),
      protocol: expose.proto === "UDP" ? "udp" : "tcp",
      global: expose.global,
      ...(expose.service === "" ? {} : { service: expose.service }),
    })),
    ...(credentials === undefined || credentials === null
      ? {}
      : {
          credentials: {
            host: credentials.host,
            username: credentials.username,
            password: credentials.password,
          },
        }),
  };
}

/** What a lease shall run: its group of the manifest, in the driver's terms. `hash` is the manifest's. */
export function leaseWorkload(
  group: ManifestGroup,
  options: LeaseEnvironment & { readonly hash: string },
): LeaseWorkload {
  return {
    lease: options.lease,
    services: group.services.map((service) => serviceSpec(service, options)),
    generation: options.hash,
  };
}
