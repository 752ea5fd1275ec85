import type { Duration } from "@vyom/proto/google/protobuf/duration";

const NANOS_PER_SECOND = 1_000_000_000n;

/** Nanoseconds of a duration; none for an absent one, as Go's value fields have it. */
export function durationNanos(duration: Duration | undefined): bigint {
  return (duration?.seconds ?? 0n) * NANOS_PER_SECOND + BigInt(duration?.nanos ?? 0);
}
/** A duration of whole hours. */
export function hours(count: number): Duration {
  return { seconds: BigInt(count) * 3600n, nanos: 0 };
}
