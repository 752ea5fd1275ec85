import { VyomError, utf8FromBytes } from "@vyom/core";
import type { ResourceValue } from "@vyom/proto/akash/base/resources/v1beta4";

const DIGITS = /^[0-9]{1,78}$/;

/** The number a resource value holds as text; 0 when absent or empty. @throws VyomError `matcher.quantity` */
export function quantityOf(value: ResourceValue | undefined): bigint {
  if (value === undefined || value.val.length === 0) return 0n;
  const text = utf8FromBytes(value.val);
  if (!DIGITS.test(text))
    throw new VyomError(
      "matcher.quantity",
      `the resource value ${JSON.stringify(text.slice(0, 80))} is no whole number`,
    );
  return BigInt(text);
}

/** How much more than it has a provider promises, in percent; GPUs are never promised twice. */
export interface Overcommit {
  readonly cpuPercent: bigint;
  readonly memoryPercent: bigint;
  readonly storagePercent: bigint;
}

export const NO_OVERCOMMIT: Overcommit = { cpuPercent: 0n, memoryPercent: 0n, storagePercent: 0n };

/** What a request takes of the machine: its share at the given percentage, rounded half up, at least 1 of something. */
export function committed(requested: bigint, percent: bigint): bigint {
  if (percent <= 0n || requested === 0n) return requested;
  const whole = 100n + percent;
  const share = (requested * 200n + whole) / (2n * whole);
  return share === 0n ? 1n : share;
}
