import type { ServicePlan } from "../service/service-plan.ts";
import { extraHosts, type ServiceNames } from "./hosts-file.ts";

/** As the sandbox driver: Docker's default less SETPCAP, NET_RAW, MKNOD, AUDIT_WRITE and SETFCAP. */
const CAPABILITIES = [
  "CHOWN",
  "DAC_OVERRIDE",
  "FOWNER",
  "FSETID",
  "KILL",
  "SETGID",
  "SETUID",
  "NET_BIND_SERVICE",
  "SYS_CHROOT",
];
/** Without IPv6 there is no way around packet filters by link-local addresses. */
const SYSCTLS = {
  "net.ipv4.ip_unprivileged_port_start": "0",
  "net.ipv6.conf.all.disable_ipv6": "1",
} as const;
/** What the machine does with them is in no tenant's limit. To Podman one limit would say that its settings' others are not wanted. */
const NO_CORE_FILES = { Name: "core", Soft: 0, Hard: 0 } as const;
/** Podman's resolver loses questions whenever a network of its machine changes; five seconds is the usual wait for an answer. */
const RESOLVER_OPTIONS = ["timeout:1", "attempts:5"];
const NANO_PER_MILLI = 1_000_000;
const LOG_MAX_SIZE = "10m";

/** The body of `POST /containers/create` for one container of a service. */
export function containerSpec(o: {
  readonly plan: ServicePlan;
  readonly hostname: string;
  readonly network: string;
  readonly serviceNames: ServiceNames;
  readonly labels: Readonly<Record<string, string>>;
  /** Names of the engine's volumes by the SDL's. */
  readonly volumes: ReadonlyMap<string, string>;
  readonly shmBytes: number;
  readonly seccomp: string | undefined;
  readonly cgroupParent: string | undefined;
  readonly isPodman: boolean;
  /** Address of the engine's machine on which its ports are published, at numbers that the engine picks. */
  readonly publishOn: string | undefined;
}): object {
  const { plan } = o;
  const [program = "", ...rest] = plan.argv;
  const ports = plan.ports.map(({ port, protocol }) => `${port}/${protocol}`);
  const { publishOn } = o;
  return {
    Image: plan.image,
    Hostname: o.hostname,
    Entrypoint: [program],
    Cmd: rest,
    Env: [...plan.env],
    WorkingDir: plan.workingDir === "" ? "/" : plan.workingDir,
    User: plan.user,
    Labels: o.labels,
    Tty: false,
    OpenStdin: false,
    ...(publishOn === undefined
      ? {}
      : { ExposedPorts: Object.fromEntries(ports.map((port) => [port, {}])) }),
    HostConfig: {
      ...resourceLimits(plan),
      ...privileges(plan.user, o.seccomp),
      ...mounts(plan, o.volumes),
      ShmSize: o.shmBytes,
      ...(o.isPodman ? {} : { Ulimits: [NO_CORE_FILES] }),
      ...(o.cgroupParent === undefined ? {} : { CgroupParent: o.cgroupParent }),
      NetworkMode: o.network,
      ExtraHosts: extraHosts(o.serviceNames),
      ...(o.isPodman ? { DnsOptions: RESOLVER_OPTIONS } : {}),
      RestartPolicy: { Name: "no" },
      LogConfig: { Type: "json-file", Config: { "max-size": LOG_MAX_SIZE } },
      Sysctls: SYSCTLS,
      ...(publishOn === undefined
        ? {}
        : {
            PortBindings: Object.fromEntries(
              ports.map((port) => [port, [{ HostIp: publishOn, HostPort: "" }]]),
            ),
          }),
    },
    NetworkingConfig: { EndpointsConfig: { [o.network]: { Aliases: [plan.name] } } },
  };
}

function resourceLimits({ limits }: ServicePlan): object {
  return {
    Memory: limits.memoryBytes,
    MemorySwap: limits.memoryBytes,
    NanoCpus: Math.max(10, limits.cpuMilli) * NANO_PER_MILLI,
    PidsLimit: limits.pids,
  };
}

/** Podman would give another user than root what it is told to add; no new privileges keeps that user from ever needing it. */
function privileges(user: string, seccomp: string | undefined): object {
  const isRoot = ["", "0", "root"].includes(user.split(":", 1)[0] ?? "");
  return {
    Privileged: false,
    CapDrop: ["ALL"],
    CapAdd: isRoot ? CAPABILITIES : [],
    SecurityOpt: ["no-new-privileges", ...(seccomp === undefined ? [] : [`seccomp=${seccomp}`])],
    IpcMode: "private",
    PidMode: "",
    UTSMode: "",
  };
}

function mounts(plan: ServicePlan, names: ReadonlyMap<string, string>): object {
  const ram = plan.volumes.filter(({ kind }) => kind === "ram");
  const others = plan.volumes.flatMap((volume) => {
    const source = names.get(volume.name);
    return source === undefined ? [] : [{ volume, source }];
  });
  return {
    Tmpfs: Object.fromEntries(
      ram.map(({ mount, sizeBytes, readOnly }) => [
        mount,
        `${readOnly ? "ro" : "rw"},nosuid,nodev,mode=1777,size=${sizeBytes}`,
      ]),
    ),
    Mounts: others.map(({ volume, source }) => ({
      Type: "volume",
      Source: source,
      Target: volume.mount,
      ReadOnly: volume.readOnly,
      VolumeOptions: { NoCopy: true },
    })),
  };
}
