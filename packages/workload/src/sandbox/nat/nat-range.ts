import { withoutContained } from "../../machine/address-ranges.ts";
import { VyomError } from "@vyom/core";

/** Two addresses of one cable (RFC 3021). */
export interface NatAddresses {
  /** The machine's end. */
  readonly gateway: string;
  /** The lease's end. */
  readonly address: string;
}

/** Each is of a range that containers are refused anyway; the first are for benchmarks of routers and on no real network. */
const CANDIDATES: readonly string[] = [
  "198.18.0.0/16",
  "198.19.0.0/16",
  "10.235.0.0/16",
  "172.30.0.0/16",
  "192.168.224.0/19",
  "100.127.0.0/16",
];

/** A range that shares no address with `taken` ones (CIDR notation). @throws VyomError `workload.uplink` */
export function freeRange(taken: readonly string[]): string {
  const free = CANDIDATES.find((one) => !taken.some((other) => overlap(one, other)));
  if (free === undefined)
    throw new VyomError(
      "workload.uplink",
      `no range is left for cables to leases: this machine has routes or addresses in each of ${CANDIDATES.join(", ")}`,
    );
  return free;
}
/** The range that an address of an earlier cable is of. */
export function rangeOf(address: string): string | undefined {
  return CANDIDATES.find((one) => overlap(one, `${address}/32`));
}
/** Ranges are blocks: they overlap where one lies in the other. */
function overlap(one: string, other: string): boolean {
  return withoutContained([one, other]).length === 1;
}

/** Addresses of cable number `index`. @throws VyomError `workload.uplink` when the range has no such number */
export function natAddresses(range: string, index: number): NatAddresses {
  const [base = "", bits = "32"] = range.split("/");
  if (index >= 2 ** (31 - Number(bits)))
    throw new VyomError("workload.uplink", `${range} has no addresses left for another lease`);
  const first = base.split(".").reduce((sum, part) => sum * 256 + Number(part), 0) + 2 * index;
  const dotted = (number: number): string =>
    [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join(".");
  return { gateway: dotted(first), address: dotted(first + 1) };
}
