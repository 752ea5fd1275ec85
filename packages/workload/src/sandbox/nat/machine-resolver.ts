import { readFileSync } from "node:fs";
import { isIPv4 } from "node:net";

/** Where a machine says whom it asks for names. */
export interface ResolverFiles {
  readonly resolvConf: string;
  /** systemd-resolved's own: it answers at 127.0.0.53 to nothing that comes from another interface than loopback. */
  readonly upstreams: string;
}
const FILES: ResolverFiles = {
  resolvConf: "/etc/resolv.conf",
  upstreams: "/run/systemd/resolve/resolv.conf",
};
const STUBS: readonly string[] = ["127.0.0.53", "127.0.0.54"];

/** The IPv4 address that this machine asks for names; `undefined` when it asks IPv6 ones only. */
export function machineResolver(files: ResolverFiles = FILES): string | undefined {
  const all = nameservers(files.resolvConf);
  const first = all.find(isIPv4);
  if (first === undefined) return all.length === 0 ? "127.0.0.1" : undefined; // resolv.conf(5)
  if (!STUBS.includes(first)) return first;
  return nameservers(files.upstreams).find(isIPv4) ?? first;
}
function nameservers(file: string): readonly string[] {
  try {
    const lines = readFileSync(file, "utf8").matchAll(/^nameserver\s+(\S+)/gm);
    return [...lines].map(([, address = ""]) => address);
  } catch {
    return [];
  }
}
