import { VyomError } from "@vyom/core";
import type { GroupSpec } from "@vyom/proto/akash/deployment/v1beta4";
import type { Provider } from "@vyom/proto/akash/provider/v1beta4";
import { screenBids } from "./bid-screening.ts";
import { countText } from "./output/amount.ts";
import { singleLine } from "./output/table.ts";
import { fittingProviders } from "./provider-fit.ts";
import { grpcTarget } from "./provider-target.ts";
import type { Session } from "./session.ts";

/** Providers that are asked why. */
const ASKED_MAX = 5;
const REASONS_MAX = 5;

async function screened(
  session: Session,
  provider: Provider,
  group: GroupSpec,
): Promise<readonly string[]> {
  try {
    const target = await grpcTarget(session, provider, undefined);
    const [answer] = await screenBids(await session.rpc(), target, [group]);
    const { passed = false, reasons = [] } = answer ?? {};
    return passed && reasons.length === 0 ? ["it would bid, but has not yet: try again"] : reasons;
  } catch (error) {
    const isAway = error instanceof VyomError && error.code === "cli.screening_unreachable";
    return [isAway ? "it cannot be reached" : "it does not say why"];
  }
}

/** Why nobody bids on groups: what the chain says of their requirements, and what providers say when they are asked. */
export async function whyNoBids(
  session: Session,
  groups: readonly GroupSpec[],
): Promise<readonly string[]> {
  const rpc = await session.rpc();
  const lines: string[] = [];
  for (const group of groups) {
    const { fitting, all, reasons } = await fittingProviders(rpc, group);
    lines.push(
      `${group.name}: ${fitting.length} of ${countText(all.length, "provider")} may bid on what it asks for`,
    );
    if (fitting.length === 0) lines.push(...reasons.slice(0, REASONS_MAX).map((why) => `  ${why}`));
    for (const provider of fitting.slice(0, ASKED_MAX)) {
      const told = await screened(session, provider, group);
      lines.push(...told.slice(0, REASONS_MAX).map((why) => `  ${provider.owner}: ${why}`));
    }
  }
  return lines.map(singleLine);
}
