import { Endpoint_Kind } from "@vyom/proto/akash/base/resources/v1beta4";
import type { ResourceUnit } from "@vyom/proto/akash/deployment/v1beta4";

/** Different leased addresses of a group's units: equal sequence numbers share one. */
export function addressesWanted(units: readonly ResourceUnit[]): number {
  const numbers = units.flatMap(({ resource }) =>
    (resource?.endpoints ?? [])
      .filter(({ kind }) => kind === Endpoint_Kind.LEASED_IP)
      .map(({ sequenceNumber }) => sequenceNumber),
  );
  return new Set(numbers).size;
}
