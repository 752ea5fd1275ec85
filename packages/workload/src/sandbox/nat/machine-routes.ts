import { withoutContained } from "../../machine/address-ranges.ts";
import { NOT_INTERNET } from "../../machine/refused-ranges.ts";
import { ipJson } from "../../machine/ip-command.ts";

interface RouteRow {
  readonly dst: string;
  readonly dev?: string;
  readonly nexthops?: readonly { readonly dev?: string }[];
}

/** Ranges and addresses that this machine has a route for, in CIDR notation, but for default routes. @throws VyomError `workload.uplink` */
export async function routedRanges(): Promise<readonly string[]> {
  const rows = await ipJson<RouteRow>("route", "show", "table", "all");
  return rows.flatMap(({ dst }) => (dst === "default" ? [] : [cidr(dst)]));
}

/** Interfaces by which this machine reaches the internet, and `resolver`. @throws VyomError `workload.uplink` */
export async function uplinkDevices(resolver: string | undefined): Promise<readonly string[]> {
  const rows = await ipJson<RouteRow>("route", "show", "table", "all", "type", "unicast");
  const out = rows.filter(({ dst }) => dst === "default" || isInternet(cidr(dst)));
  const asked = resolver === undefined ? [] : await routeTo(resolver);
  const devices = [...out, ...asked].flatMap(({ dev, nexthops }) =>
    [{ dev }, ...(nexthops ?? [])].flatMap((hop) => hop.dev ?? []),
  );
  return [...new Set(devices)].filter((name) => name !== "lo").toSorted();
}
async function routeTo(address: string): Promise<readonly RouteRow[]> {
  return ipJson<RouteRow>("route", "get", address).catch(() => []);
}
function isInternet(range: string): boolean {
  return withoutContained([...NOT_INTERNET, range]).includes(range);
}
function cidr(dst: string): string {
  return dst.includes("/") ? dst : `${dst}/32`;
}
