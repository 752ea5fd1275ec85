import {
  queryAuditedAttributes,
  queryProvider,
  type BidChooser,
  type RpcClient,
} from "@vyom/client";
import { compareText, decCoinFromWire, parseDecCoin, VyomError } from "@vyom/core";
import type { Bid } from "@vyom/proto/akash/market/v1beta5";
import { parsePairs } from "./flags.ts";
import { decCoinText } from "./output/amount.ts";
import { singleLine } from "./output/table.ts";
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

/** What bids may be taken, and in words for those who hear that none is. */
interface Wishes {
  readonly isWanted: (candidate: Candidate) => boolean;
  readonly text: string;
}

/** What the options ask for. */
function wishes(session: Session): Wishes {
  const { flags } = session;
  const price = flags.text("maxPrice");
  const maxPrice = price === undefined ? undefined : parseDecCoin(price);
  const attributes = parsePairs(flags.list("attribute"), "--attribute");
  const region = flags.text("region");
  const providers = flags.list("provider");
  const auditors = flags.list("auditor");
  const isAffordable = ({ bid }: Candidate): boolean => {
    const { denom, amount } = decCoinFromWire(bid.price);
    return maxPrice === undefined || (denom === maxPrice.denom && amount <= maxPrice.amount);
  };
  const told = [
    ...(price === undefined ? [] : [`up to ${price}`]),
    ...(region === undefined ? [] : [`in region ${region}`]),
    ...attributes.map(([key, value]) => `with ${key}=${value}`),
    ...auditors.map((auditor) => `audited by ${auditor}`),
    ...(providers.length === 0 ? [] : [`of ${providers.join(" or ")}`]),
  ];
  const isWanted = (candidate: Candidate): boolean =>
    isAffordable(candidate) &&
    (providers.length === 0 || providers.includes(candidate.provider)) &&
    (region === undefined || candidate.attributes.get("region") === region) &&
    attributes.every(([key, value]) => candidate.attributes.get(key) === value) &&
    auditors.every((auditor) => candidate.auditors.includes(auditor));
  return { isWanted, text: told.join(" and ") };
}

/** The bids that there are, in a few words. */
function biddersText(candidates: readonly Candidate[]): string {
  return candidates
    .slice(0, 5)
    .map(({ bid, provider, attributes }) => {
      const region = attributes.get("region");
      const where = region === undefined ? "" : ` in ${region}`;
      return `${decCoinText(decCoinFromWire(bid.price))} of ${provider}${where}`;
    })
    .join(", ");
}

/** Picks bids by --max-price, --provider, --region, --attribute and --auditor, then by price; asks on a terminal unless --yes. */
export function bidChooser(session: Session, progress: Progress): BidChooser {
  const { isWanted, text } = wishes(session);
  const isAsking = !session.isYes && session.isInteractive;
  const withAudits = isAsking || session.flags.list("auditor").length > 0;
  return async (bids) => {
    const rpc = await session.rpc();
    const all = await Promise.all(bids.map((bid) => candidateOf(rpc, bid, withAudits)));
    const fitting = all.filter(isWanted);
    const [cheapest] = fitting;
    if (cheapest === undefined)
      throw new VyomError(
        "cli.no_bid_fits",
        `no bid is ${text}, there is ${singleLine(biddersText(all))}; ask for less, or close the deployment`,
      );
    if (fitting.length === 1 || !isAsking) return cheapest.bid;
    progress.end();
    session.printer.table(
      [
        { title: "#", align: "right" },
        { title: "PRICE/BLOCK", align: "right" },
        { title: "PROVIDER", canShrink: true },
        { title: "REGION" },
        { title: "AUDITS", align: "right" },
        { title: "ADDRESS", canShrink: true },
      ],
      fitting.map((each, index) => [
        String(index + 1),
        decCoinText(decCoinFromWire(each.bid.price)),
        each.provider,
        each.attributes.get("region") ?? "",
        each.auditors.length.toString(),
        each.hostUri,
      ]),
    );
    const number = await chooseNumber(session, "Which bid?", fitting.length);
    return (fitting[number - 1] ?? cheapest).bid;
  };
}
