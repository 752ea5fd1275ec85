import type { BidID } from "@vyom/proto/akash/market/v1";
import type {
  MsgCloseBid,
  MsgCloseLease,
  MsgCreateBid,
  MsgCreateLease,
  MsgLeaseStartReclaim,
  MsgWithdrawLease,
} from "@vyom/proto/akash/market/v1beta5";
import { checkDeposit, coinOf, sourcesOf } from "./deployment-messages.ts";
import { handler, type AnyHandler, type Books } from "./handler.ts";
import { paymentOfBid } from "./market-book.ts";
import { known, require } from "./refusal.ts";
import { NANOS_PER_SECOND, nanosOf } from "./rules.ts";

const orderName = (id: BidID | undefined): string =>
  `${id?.owner}/${id?.dseq}/${id?.gseq}/${id?.oseq}`;
const bidName = (id: BidID | undefined): string => `${orderName(id)}/${id?.provider}`;
const groupName = (id: BidID | undefined): string => `${id?.owner}/${id?.dseq}/${id?.gseq}`;

function checkId(id: BidID | undefined): void {
  require(id !== undefined &&
    id.dseq > 0n &&
    id.gseq > 0 &&
    id.oseq > 0 &&
    id.bseq === 0, "the id is incomplete");
  require(id.owner !== id.provider, "owner and provider are the same");
}
function checkReason(reason: number): void {
  require(reason >= 10_000 && reason <= 19_999, "providers may not give this reason");
}

function createBid(message: MsgCreateBid, { rules, escrow, market, registry }: Books): void {
  const { provider } = known(message.id, "there is no id");
  const coin = coinOf(message.deposit);
  const minimum = known(rules.minBidDeposit.get(coin.denom), "the denom takes no deposits");
  require(coin.amount >= minimum, "the deposit is too low");
  const name = orderName(message.id);
  const order = known(market.orders.get(name), "there is no such order");
  require(market.countBids(name) < rules.orderMaxBids, "the order has bids enough");
  require(order.state === "open", "the order is not open");
  const group = known(market.groups.get(groupName(message.id)), "there is no such group");
  const price = BigInt(message.price?.amount ?? "0");
  require(message.price?.denom === group.denom, "the price is in another denom");
  require(price >= 0n && price <= group.maxPrice, "the price is too high");
  const offered = message.resourcesOffer.map(({ resources }) => resources?.id ?? 0);
  require(new Set(offered).size === offered.length, "a resource is offered twice");
  require(message.resourcesOffer.every(
    ({ resources, count }) => group.counts.get(resources?.id ?? 0) === count,
  ), "the offer is of something else");
  require(registry.providers.has(provider), "the provider is not registered");
  require(registry.meets(provider, group.requirements), "the provider lacks attributes");
  const sources = sourcesOf(message.deposit);
  const deposits = escrow.gather({ signer: provider, scope: "bid", coin, sources });
  const window = message.reclamationWindow;
  const windowNanos = window === undefined ? undefined : nanosOf(window);
  if (order.minWindowNanos !== undefined)
    require(windowNanos !== undefined && windowNanos >= order.minWindowNanos, "no such window");
  if (windowNanos !== undefined)
    require(windowNanos >= rules.minReclamationNanos &&
      windowNanos <= rules.maxReclamationNanos, "the window is out of bounds");
  market.addBid(name, provider, { state: "open", price, denom: group.denom, windowNanos });
  const made = { scope: "bid", owner: provider, denom: coin.denom } as const;
  escrow.open(`bid/${name}/${provider}`, made, deposits);
}

function createLease({ bidId }: MsgCreateLease, { escrow, market }: Books): void {
  const name = bidName(bidId);
  const bid = known(market.bids.get(name), "there is no such bid");
  require(bid.state === "open", "the bid is not open");
  const order = known(market.orders.get(orderName(bidId)), "there is no such order");
  require(order.state === "open", "the order is not open");
  require(market.groups.get(groupName(bidId))?.state === "open", "the group is not open");
  escrow.startPayment(paymentOfBid(name), {
    account: `deployment/${bidId?.owner}/${bidId?.dseq}`,
    payee: bidId?.provider ?? "",
    rate: bid.price,
    denom: bid.denom,
  });
  const { windowNanos } = bid;
  market.leases.set(name, { state: "active", windowNanos, deadlineSeconds: 0n });
  market.orders.set(orderName(bidId), { ...order, state: "active" });
  market.bids.set(name, { ...bid, state: "active" });
  for (const other of order.bidders)
    if (market.bids.get(`${orderName(bidId)}/${other}`)?.state === "open")
      market.endBid(`${orderName(bidId)}/${other}`, "lost");
}

/** A provider leaves: an open bid just ends, a lease ends and its group is paused. */
function closeBid({ id }: MsgCloseBid, { escrow, market, clock }: Books): void {
  const name = bidName(id);
  const bid = known(market.bids.get(name), "there is no such bid");
  if (bid.state === "open") {
    market.endBid(name);
    return;
  }
  const lease = known(market.leases.get(name), "there is no such lease");
  require(lease.state === "active" || lease.state === "reclaiming", "the lease has ended");
  if (lease.state === "active")
    require(lease.windowNanos === undefined, "notice must be given first");
  else require(clock.nowNanos / NANOS_PER_SECOND >= lease.deadlineSeconds, "the notice still runs");
  market.setGroup(groupName(id), "paused");
  market.endLease(name, "closed");
  market.endBid(name);
  market.endOrder(orderName(id));
  escrow.endPaymentIfOpen(paymentOfBid(name));
}

/** A tenant leaves: the group looks for another provider. */
function closeLease({ id }: MsgCloseLease, { escrow, market }: Books): void {
  const name = bidName(id);
  const order = known(market.orders.get(orderName(id)), "there is no such order");
  require(order.state === "active", "the order is not matched");
  require(market.bids.get(name)?.state === "active", "the bid is not active");
  market.endLease(name, "closed");
  market.endBid(name);
  market.endOrder(orderName(id));
  escrow.endPayment(paymentOfBid(name));
  if (market.groups.get(groupName(id))?.state === "open")
    market.openOrder(groupName(id), order.minWindowNanos);
}

function startReclaim({ id }: MsgLeaseStartReclaim, { market, clock }: Books): void {
  const lease = known(market.leases.get(bidName(id)), "there is no such lease");
  require(lease.state === "active", "the lease is not active");
  const window = known(lease.windowNanos, "the lease knows no notice");
  const deadlineSeconds = (clock.nowNanos + window) / NANOS_PER_SECOND;
  market.leases.set(bidName(id), { ...lease, state: "reclaiming", deadlineSeconds });
}

/** Bids and leases. */
export const marketMessages: Readonly<Record<string, AnyHandler>> = {
  "akash.market.v1beta5.MsgCreateBid": handler<MsgCreateBid>({
    signer: ({ id }) => id?.provider ?? "",
    check({ id, deposit, price, reclamationWindow }) {
      checkId(id);
      checkDeposit(deposit);
      require(BigInt(price?.amount ?? "0") !== 0n, "the price is zero");
      require(nanosOf(reclamationWindow ?? { seconds: 0n, nanos: 0 }) >= 0n, "it is negative");
    },
    apply: createBid,
  }),
  "akash.market.v1beta5.MsgCloseBid": handler<MsgCloseBid>({
    signer: ({ id }) => id?.provider ?? "",
    check({ id, reason }) {
      checkId(id);
      checkReason(reason);
    },
    apply: closeBid,
  }),
  "akash.market.v1beta5.MsgCreateLease": handler<MsgCreateLease>({
    signer: ({ bidId }) => bidId?.owner ?? "",
    check: ({ bidId }) => checkId(bidId),
    apply: createLease,
  }),
  "akash.market.v1beta5.MsgWithdrawLease": handler<MsgWithdrawLease>({
    signer: ({ id }) => id?.provider ?? "",
    check: ({ id }) => checkId(id),
    apply({ id }, { market, escrow }) {
      require(market.leases.has(bidName(id)), "there is no such lease");
      escrow.withdraw(paymentOfBid(bidName(id)));
    },
  }),
  "akash.market.v1beta5.MsgCloseLease": handler<MsgCloseLease>({
    signer: ({ id }) => id?.owner ?? "",
    check: ({ id }) => checkId(id),
    apply: closeLease,
  }),
  "akash.market.v1beta5.MsgLeaseStartReclaim": handler<MsgLeaseStartReclaim>({
    signer: ({ id }) => id?.provider ?? "",
    check({ id, reason }) {
      checkId(id);
      checkReason(reason);
    },
    apply: startReclaim,
  }),
};
