import { queryAuditedAttributes, queryProviders, type RpcClient } from "@vyom/client";
import { VyomError } from "@vyom/core";
import { matchRequirements } from "@vyom/matcher";
import type { Attribute } from "@vyom/proto/akash/base/attributes/v1";
import type { GroupSpec } from "@vyom/proto/akash/deployment/v1beta4";
import type { Provider } from "@vyom/proto/akash/provider/v1beta4";

/** Reasons that are told of one group. */
const REASONS_MAX = 4;

function requirementsOf(group: GroupSpec): {
  attributes: readonly Attribute[];
  signedBy: { allOf: readonly string[]; anyOf: readonly string[] };
} {
  const { attributes = [], signedBy } = group.requirements ?? {};
  return { attributes, signedBy: { allOf: signedBy?.allOf ?? [], anyOf: signedBy?.anyOf ?? [] } };
}

function wantsAudits(group: GroupSpec): boolean {
  const { signedBy } = requirementsOf(group);
  return signedBy.allOf.length + signedBy.anyOf.length > 0;
}

/** Why a provider may not bid on a group, by what stands on chain; empty when it may. */
async function reasonsAgainst(
  rpc: RpcClient,
  group: GroupSpec,
  provider: Provider,
): Promise<readonly string[]> {
  const audits = wantsAudits(group) ? await queryAuditedAttributes(rpc, provider.owner) : [];
  const signed = new Map(audits.map(({ auditor, attributes }) => [auditor, attributes]));
  const result = matchRequirements(requirementsOf(group), provider.attributes, signed);
  return result.ok ? [] : result.reasons.map(({ sentence }) => sentence);
}

/** `region is eu-west, us-east`: what providers have where the group asks for something else. */
function offered(group: GroupSpec, providers: readonly Provider[]): readonly string[] {
  return requirementsOf(group).attributes.flatMap(({ key }) => {
    const values = providers.flatMap(({ attributes }) =>
      attributes.filter((each) => each.key === key).map((each) => each.value),
    );
    const some = [...new Set(values)].toSorted().slice(0, 6);
    return some.length === 0 ? [] : [`there is ${key}=${some.join(` and ${key}=`)}`];
  });
}

/** The providers that may bid on a group. */
export async function fittingProviders(
  rpc: RpcClient,
  group: GroupSpec,
): Promise<{ fitting: readonly Provider[]; all: readonly Provider[]; reasons: readonly string[] }> {
  const all = await queryProviders(rpc);
  const fitting: Provider[] = [];
  const reasons = new Set<string>();
  for (const provider of all) {
    const against = await reasonsAgainst(rpc, group, provider);
    if (against.length === 0) fitting.push(provider);
    for (const reason of against) reasons.add(reason);
  }
  return { fitting, all, reasons: [...reasons] };
}

/** What no provider has of what a group asks for. */
function lackOf(group: GroupSpec, reasons: readonly string[], all: readonly Provider[]): string {
  const told = [...reasons.slice(0, REASONS_MAX), ...offered(group, all)];
  return `${group.name}: ${told.join("; ")}`;
}

/**
 * Refuses groups on which no provider of this chain may bid, before anything is paid for. @throws VyomError
 * `cli.no_provider`, `cli.no_provider_fits`
 */
export async function requireProviders(
  rpc: RpcClient,
  groups: readonly GroupSpec[],
): Promise<void> {
  const lacks: string[] = [];
  for (const group of groups) {
    const { fitting, all, reasons } = await fittingProviders(rpc, group);
    if (all.length === 0)
      throw new VyomError(
        "cli.no_provider",
        "no provider is registered on this chain, so nobody can bid: nothing was done (`--anyway` deploys all the same)",
      );
    if (fitting.length === 0) lacks.push(lackOf(group, reasons, all));
  }
  if (lacks.length > 0)
    throw new VyomError(
      "cli.no_provider_fits",
      `no provider may bid on ${lacks.join("; on ")}: ask for less, nothing was done (\`--anyway\` deploys all the same)`,
    );
}
