import { dec18Add, dec18MulInt, DEC18_ZERO, decCoinFromWire, type Dec18 } from "@vyom/core";
import { matchCapabilities, matchRequirements } from "@vyom/matcher";
import type { Attribute } from "@vyom/proto/akash/base/attributes/v1";
import type { GroupSpec } from "@vyom/proto/akash/deployment/v1beta4";
import type { OwnRecord } from "../chain-access/own-record.ts";
import { addressesWanted } from "../inventory/addresses-wanted.ts";
import { fromMatch, lasting, type BidRefusal } from "./bid-refusal.ts";

/** The denomination of a group and the most it pays per block for all its replicas. */
export function groupPrice(group: GroupSpec): { readonly denom: string; readonly most: Dec18 } {
  let most = DEC18_ZERO;
  for (const unit of group.resources)
    most = dec18Add(most, dec18MulInt(decCoinFromWire(unit.price).amount, BigInt(unit.count)));
  return { denom: group.resources[0]?.price?.denom ?? "", most };
}

function groupRefusals(group: GroupSpec): BidRefusal[] {
  const invalid = (why: string): BidRefusal[] => [lasting("provider.group_invalid", why)];
  if (group.resources.length === 0) return invalid("the group has no resources");
  const { denom, most } = groupPrice(group);
  if (group.resources.some((unit) => unit.price?.denom !== denom))
    return invalid("the group's prices have different currencies");
  if (most <= 0n) return invalid("the group pays nothing");
  const incomplete = group.resources.some(
    ({ resource, count }) =>
      count === 0 ||
      resource?.cpu === undefined ||
      resource.memory === undefined ||
      resource.storage.length === 0,
  );
  if (incomplete) return invalid("a unit of the group lacks replicas, CPU, memory or storage");
  return [];
}

/**
 * All reasons against a group that need no look at the machines, in the order in which the reference checks (akash
 * bidengine/order.go shouldBid): attributes, the operator's own demands, capabilities, volumes, auditors, the group itself.
 */
export function screenGroup(
  group: GroupSpec,
  own: {
    readonly record: OwnRecord;
    readonly requiredOrderAttributes: readonly Attribute[];
    readonly maxVolumes: number;
    /** Addresses to lease, taken or not. */
    readonly addresses: number;
  },
): BidRefusal[] {
  const refusals: BidRefusal[] = [];
  if (!own.record.isRegistered)
    refusals.push(
      lasting("provider.not_registered", "this provider has no record on chain, register it first"),
    );
  const { attributes = [], signedBy } = group.requirements ?? {};
  const matched = matchRequirements(
    { attributes, signedBy },
    own.record.attributes,
    own.record.audited,
  );
  if (!matched.ok) refusals.push(...fromMatch(matched.reasons, false));
  for (const wanted of own.requiredOrderAttributes)
    if (!attributes.some(({ key, value }) => key === wanted.key && value === wanted.value))
      refusals.push(
        lasting(
          "provider.order_attribute",
          `this provider takes only orders that ask for ${wanted.key}=${wanted.value}`,
        ),
      );
  const capable = matchCapabilities(group.resources, own.record.attributes);
  if (!capable.ok) refusals.push(...fromMatch(capable.reasons, false));
  if (group.resources.some(({ resource }) => (resource?.storage.length ?? 0) > own.maxVolumes))
    refusals.push(
      lasting("provider.volumes", `a unit has more than ${own.maxVolumes} volumes, the most here`),
    );
  const wanted = addressesWanted(group.resources);
  if (wanted > own.addresses)
    refusals.push(
      lasting(
        "provider.leased_ip",
        own.addresses === 0
          ? "this provider has no addresses to lease"
          : `the group wants ${wanted} addresses, this provider has ${own.addresses} in all`,
      ),
    );
  return [...refusals, ...groupRefusals(group)];
}
