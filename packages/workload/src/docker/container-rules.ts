import { spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { join } from "node:path";
import { VyomError } from "@vyom/core";
import { SYSTEM_PATH } from "../sandbox/system-tools.ts";
import { uplinkPlan } from "../sandbox/uplink-plan.ts";
import type { ServicePlan } from "../service/service-plan.ts";

/** What a container's own packet filter needs to know. */
export interface ContainerNetwork {
  /** The engine's end of the lease's network: the machine itself. */
  readonly gateway: string;
  /** In CIDR notation. */
  readonly subnet: string;
  readonly plan: ServicePlan;
  /** Addresses of the lease's containers by service. */
  readonly addresses: ReadonlyMap<string, readonly string[]>;
}

/** Why rules cannot be set here; `undefined` when they can. */
export function rulesRefusal(): string | undefined {
  if (process.geteuid?.() !== 0) return "this takes root on the engine's machine";
  const isThere = (tool: string): boolean =>
    SYSTEM_PATH.split(":").some((folder) => {
      try {
        accessSync(join(folder, tool), constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
  const missing = ["nft", "nsenter"].filter((tool) => !isThere(tool));
  return missing.length === 0 ? undefined : `${missing.join(" and ")} not installed`;
}

/**
 * The packet filter of one container, set in its own network namespace, where it lacks the capability to change it:
 * external ports lead to the program's (`as`), come from allowed services only, and nothing leaves for the machine,
 * private networks or metadata services but questions for names.
 */
export function containerRules(o: ContainerNetwork): string {
  const { gateway, subnet, plan } = o;
  const redirects = plan.ports
    .filter(({ port, externalPort }) => port !== externalPort)
    .map(
      ({ port, externalPort, protocol }) =>
        `${protocol} dport ${externalPort} redirect to :${port}`,
    );
  const accepted = plan.ports.map(({ externalPort, protocol, from }) => {
    const number = protocol === "tcp" ? 6 : 17;
    const target = `ip protocol ${number} ct original proto-dst ${externalPort}`;
    if (from === undefined) return `${target} accept`;
    const sources = from.flatMap((service) => o.addresses.get(service) ?? []);
    return sources.length === 0 ? "" : `ip saddr { ${sources.join(", ")} } ${target} accept`;
  });
  return `table ip vyom
delete table ip vyom
table ip vyom {
  chain external {
    ${redirects.join("\n    ")}
  }
  chain arriving {
    type nat hook prerouting priority -100; policy accept;
    ip saddr != ${gateway} jump external
  }
  chain inward {
    type filter hook input priority 0; policy accept;
    iif lo accept
    ct direction reply accept
    ip saddr ${gateway} accept
    ${accepted.join("\n    ")}
    reject
  }
  chain outward {
    type filter hook output priority 0; policy accept;
    oif lo accept
    ct direction reply accept
    ip daddr ${gateway} udp dport 53 accept
    ip daddr ${gateway} tcp dport 53 accept
    ip daddr ${gateway} reject
    ip daddr ${subnet} accept
    ip daddr { ${refusedRanges().join(", ")} } reject
  }
}
`;
}

/** Ranges within others are left out: the kernel takes no overlapping ones. */
function refusedRanges(): readonly string[] {
  const ranges = uplinkPlan().refused.map((text) => {
    const [address = "", bits = "32"] = text.split("/");
    const first = address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);
    return { text, first, last: first + 2 ** (32 - Number(bits)) - 1 };
  });
  return ranges
    .filter(
      (one) =>
        !ranges.some(
          (other) => other !== one && other.first <= one.first && one.last <= other.last,
        ),
    )
    .map(({ text }) => text);
}

/** Sets rules in the network namespace of a process of this machine. @throws VyomError `workload.network` */
export function setRules(o: { pid: number; rules: string }): Promise<void> {
  const words = ["--target", String(o.pid), "--net", "--", "nft", "-f", "-"];
  return new Promise((resolve, reject) => {
    const child = spawn("nsenter", words, {
      stdio: ["pipe", "ignore", "pipe"],
      env: { PATH: SYSTEM_PATH },
    });
    let said = "";
    child.stderr.on("data", (part: Buffer) => (said += part.toString("utf8")));
    child.stdin.on("error", () => {});
    const fail = (why: string): void =>
      reject(new VyomError("workload.network", `a container's packet filter: ${why}`));
    child.once("error", (error) => fail(error.message));
    child.once("close", (code) => (code === 0 ? resolve() : fail(said.trim().slice(0, 500))));
    child.stdin.end(o.rules);
  });
}
