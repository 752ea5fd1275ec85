import { refusedRanges } from "../machine/refused-ranges.ts";

/** How packets leave a lease's network namespace once something of the machine answers at its `device`. */
export interface UplinkPlan {
  readonly device: string;
  readonly gateway: string;
  /** Where names are asked for; only the shim may. */
  readonly dns: string;
  /** What containers are refused, in CIDR notation. */
  readonly refused: readonly string[];
}

export const UPLINK_DEVICE = "tap0";
/** Seen inside leases only; below a range that is refused to containers, so that they reach no part of it. */
export const UPLINK_NETWORK = "10.234.0.0/24";
const GATEWAY = "10.234.0.2";
const DNS = "10.234.0.3";

/** The way out by slirp4netns. */
export function uplinkPlan(): UplinkPlan {
  return { device: UPLINK_DEVICE, gateway: GATEWAY, dns: DNS, refused: refusedRanges() };
}
