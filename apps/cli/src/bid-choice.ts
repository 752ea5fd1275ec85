import {
  queryAuditedAttributes,
  queryProvider,
  type BidChooser,
  type RpcClient,
} from "@vyom/client";
import { compareText, decCoinFromWire, VyomError } from "@vyom/core";
import type { Bid } from "@vyom/proto/akash/market/v1beta5";
import { parsePairs } from "./flags.ts";
import { decCoinText } from "./output/amount.ts";
import { chooseNumber } from "./prompt.ts";
import type { Progress } from "./output/progress.ts";
import type { Session } from "./session.ts";

/** A bid with what its provider says of itself. */
interface Candidate {
  readonly bid: Bid;
  readonly provider: string;
  readonly hostUri: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly auditors: readonly string[];
}

async function candidateOf(rpc: RpcClient, bid: Bid, withAudits: boolean): Promise<Candidate> {
  const owner = bid.id?.provider ?? "";
  const [provider, audits] = await Promise.all([
    queryProvider(rpc, owner),
    withAudits ? queryAuditedAttributes(rpc, owner) : [],
  ]);
  return {
    bid,
    provider: owner,
    hostUri: provider?.hostUri ?? "",
    attributes: new Map(provider?.attributes.map(({ key, value }) => [key, value])),
    auditors: audits.map((audit) => audit.auditor).toSorted(compareText),
  };
}

/** Whether a bid is what the options ask for. */
function wishes(session: Session): (candidate: Candidate) => boolean {
  const { flags } = session;
  const attributes = parsePairs(flags.list("attribute"), "--attribute");
  const region = flags.text("region");
  const providers = flags.list("provider");
  const auditors = flags.list("auditor");
  return (candidate) =>
    (providers.length === 0 || providers.includes(candidate.provider)) &&
    (region === undefined || candidate.attributes.get("region") === region) &&
    attributes.every(([key, value]) => candidate.attributes.get(key) === value) &&
    auditors.every((auditor) => candidate.auditors.includes(auditor));
}

/** Picks bids by --provider, --region, --attribute and --auditor, then by price; asks on a terminal unless --yes. */
export function bidChooser(session: Session, progress: Progress): BidChooser {
  const isWanted = wishes(session);
  const withAudits = session.flags.list("auditor").length > 0;
  return async (bids) => {
    const rpc = await session.rpc();
    const all = await Promise.all(bids.map((bid) => candidateOf(rpc, bid, withAudits)));
    const fitting = all.filter(isWanted);
    const [cheapest] = fitting;
    if (cheapest === undefined)
      throw new VyomError(
        "cli.no_bid_fits",
        `none of ${bids.length} bids is of a provider that you ask for; ask for less, or close the deployment`,
      );
    if (fitting.length === 1 || session.isYes || !session.isInteractive) return cheapest.bid;
    progress.end();
    session.printer.table(
      [
        { title: "#", align: "right" },
        { title: "PRICE/BLOCK", align: "right" },
        { title: "PROVIDER", canShrink: true },
        { title: "REGION" },
        { title: "ADDRESS", canShrink: true },
      ],
      fitting.map((each, index) => [
        String(index + 1),
        decCoinText(decCoinFromWire(each.bid.price)),
        each.provider,
        each.attributes.get("region") ?? "",
        each.hostUri,
      ]),
    );
    const number = await chooseNumber(session, "Which bid?", fitting.length);
    return (fitting[number - 1] ?? cheapest).bid;
  };
}
