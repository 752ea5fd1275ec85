import { decCoinFromWire, type OrderId } from "@vyom/core";
import { Group_State } from "@vyom/proto/akash/deployment/v1beta4";
import { Lease_State, type BidID, type LeaseClosedReason } from "@vyom/proto/akash/market/v1";
import {
  Bid_State,
  MsgCloseBid,
  MsgCloseBidResponse,
  MsgCloseLease,
  MsgCloseLeaseResponse,
  MsgCreateLease,
  MsgCreateLeaseResponse,
  MsgLeaseStartReclaim,
  MsgLeaseStartReclaimResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
  MsgWithdrawLease,
  MsgWithdrawLeaseResponse,
  Order_State,
  Params,
} from "@vyom/proto/akash/market/v1beta5";
import { message, type AnyMessageHandler, type Context } from "@vyom/runtime";
import { checkAuthority } from "../authority.ts";
import { deploymentErrors } from "../deployment/errors.ts";
import { createBid } from "./create-bid.ts";
import type { MarketDeps } from "./deps.ts";
import { marketErrors } from "./errors.ts";
import { checkBidId, groupIdOf, leasePaymentId, orderIdOf } from "./ids.ts";
import type { MarketKeeper } from "./keeper.ts";
import { ENDED_BY_OWNER, isRunning } from "./keeper/leases.ts";
import { checkMarketParams } from "./params.ts";

/** Messages of `akash.market.v1beta5.Msg`. */
export function marketMessages(
  keeper: MarketKeeper,
  deps: MarketDeps,
): readonly AnyMessageHandler[] {
  return [
    createBid(keeper, deps),
    closeBid(keeper, deps),
    createLease(keeper, deps),
    withdrawLease(keeper, deps),
    closeLease(keeper, deps),
    leaseStartReclaim(keeper, deps),
    updateParams(keeper, deps),
  ];
}

/** Reasons that a provider may give. @throws ChainError market/33 */
function checkProviderReason(reason: LeaseClosedReason): void {
  if (reason < 10_000 || reason > 19_999)
    throw marketErrors.invalidLeaseClosedReason(`value "${reason}" range 10000..19999`);
}

/** The id without anything else that the message may have carried. @throws ChainError as checkBidId */
function readId({ addresses }: MarketDeps, id: BidID | undefined): BidID {
  const { owner, dseq, gseq, oseq, provider, bseq } = checkBidId(addresses, id);
  return { owner, dseq, gseq, oseq, provider, bseq };
}

/** Ends an open bid, or a running lease from the provider's side, which pauses the group. */
function closeBid(keeper: MarketKeeper, deps: MarketDeps): AnyMessageHandler {
  return message(
    "akash.market.v1beta5.MsgCloseBid",
    { request: MsgCloseBid, response: MsgCloseBidResponse },
    {
      validate({ id, reason }) {
        checkBidId(deps.addresses, id);
        checkProviderReason(reason);
      },
      handle(context, request) {
        const id = readId(deps, request.id);
        const bid = keeper.bids.get(context, id);
        if (bid === undefined) throw marketErrors.unknownBid();
        const order = keeper.orders.get(context, orderIdOf(id));
        if (order === undefined) throw marketErrors.unknownOrderForBid();
        if (bid.state === Bid_State.open) {
          keeper.bids.close(context, id, bid);
          return {};
        }
        const lease = keeper.leases.get(context, id);
        if (lease === undefined) throw marketErrors.unknownLeaseForBid();
        checkMayClose(context, lease);
        if (bid.state !== Bid_State.active) throw marketErrors.bidNotActive();
        pauseGroup(context, deps, id);
        const end = { state: Lease_State.closed, reason: request.reason };
        keeper.leases.close(context, id, lease, end);
        keeper.bids.close(context, id, bid);
        keeper.orders.close(context, orderIdOf(id), order);
        deps.escrow.closePaymentIfOpen(context, leasePaymentId(id));
        return {};
      },
    },
  );
}

/** A lease with notice may be closed by its provider only after the notice. @throws ChainError market/10, market/37, market/38 */
function checkMayClose(
  context: Context,
  { state, reclamation }: { state: Lease_State; reclamation: { deadline: bigint } | undefined },
): void {
  if (state === Lease_State.active) {
    if (reclamation !== undefined) throw marketErrors.reclamationNotStarted();
  } else if (state === Lease_State.reclaiming) {
    if (context.time.seconds < (reclamation?.deadline ?? 0n))
      throw marketErrors.reclamationWindowNotElapsed();
  } else throw marketErrors.leaseNotActive();
}

function pauseGroup(context: Context, { deployment }: MarketDeps, id: BidID): void {
  const group = deployment.group(context, groupIdOf(id));
  if (group === undefined) throw deploymentErrors.groupNotFound();
  deployment.pauseGroup(context, groupIdOf(id), group);
}

/** Chooses a bid: its payment starts, and all other open bids are lost and refunded. */
function createLease(keeper: MarketKeeper, deps: MarketDeps): AnyMessageHandler {
  return message(
    "akash.market.v1beta5.MsgCreateLease",
    { request: MsgCreateLease, response: MsgCreateLeaseResponse },
    {
      validate: ({ bidId }) => void checkBidId(deps.addresses, bidId),
      handle(context, { bidId }) {
        const id = readId(deps, bidId);
        const bid = keeper.bids.get(context, id);
        if (bid === undefined) throw marketErrors.bidNotFound();
        if (bid.state !== Bid_State.open) throw marketErrors.bidNotOpen();
        const orderId = orderIdOf(id);
        const order = keeper.orders.get(context, orderId);
        if (order === undefined) throw marketErrors.orderNotFound();
        if (order.state !== Order_State.open) throw marketErrors.orderNotOpen();
        const group = deps.deployment.group(context, groupIdOf(id));
        if (group === undefined) throw marketErrors.groupNotFound();
        if (group.state !== Group_State.open) throw marketErrors.groupNotOpen();
        deps.escrow.createPayment(context, {
          id: leasePaymentId(id),
          owner: deps.addresses.text(deps.addresses.bytes(id.provider)),
          rate: decCoinFromWire(bid.price),
        });
        keeper.leases.create(context, id, bid);
        keeper.orders.match(context, orderId, order);
        keeper.bids.match(context, id, bid);
        loseOthers(context, keeper, orderId);
        return {};
      },
    },
  );
}

/** Ends and refunds all open bids. The tenant pays for the first only: how many others bid is not the tenant's doing. */
function loseOthers(context: Context, { bids }: MarketKeeper, orderId: OrderId): void {
  const [first, ...others] = bids.ofOrder(context.unmetered(), orderId, Bid_State.open);
  if (first === undefined) return;
  bids.lose(context, first.id, first.bid);
  for (const { id, bid } of others) bids.lose(context.unmetered(), id, bid);
}

function withdrawLease(keeper: MarketKeeper, deps: MarketDeps): AnyMessageHandler {
  return message(
    "akash.market.v1beta5.MsgWithdrawLease",
    { request: MsgWithdrawLease, response: MsgWithdrawLeaseResponse },
    {
      validate: ({ id }) => void checkBidId(deps.addresses, id),
      handle(context, request) {
        const id = readId(deps, request.id);
        if (keeper.leases.get(context, id) === undefined) throw marketErrors.unknownLease();
        deps.escrow.withdrawPayment(context, leasePaymentId(id));
        return {};
      },
    },
  );
}

/** Ends a lease from the tenant's side; a group that is still open gets a new order. */
function closeLease(keeper: MarketKeeper, deps: MarketDeps): AnyMessageHandler {
  return message(
    "akash.market.v1beta5.MsgCloseLease",
    { request: MsgCloseLease, response: MsgCloseLeaseResponse },
    {
      validate: ({ id }) => void checkBidId(deps.addresses, id),
      handle(context, request) {
        const id = readId(deps, request.id);
        const orderId = orderIdOf(id);
        const order = keeper.orders.get(context, orderId);
        if (order === undefined) throw marketErrors.orderNotFound();
        if (order.state !== Order_State.active) throw marketErrors.orderClosed();
        const bid = keeper.bids.get(context, id);
        if (bid === undefined) throw marketErrors.bidNotFound();
        if (bid.state !== Bid_State.active) throw marketErrors.bidNotActive();
        const lease = keeper.leases.get(context, id);
        if (lease === undefined) throw marketErrors.leaseNotFound();
        if (!isRunning(lease)) throw marketErrors.orderClosed();
        keeper.leases.close(context, id, lease, ENDED_BY_OWNER);
        keeper.bids.close(context, id, bid);
        keeper.orders.close(context, orderId, order);
        deps.escrow.closePayment(context, leasePaymentId(id));
        reopen(context, keeper, deps, id);
        return {};
      },
    },
  );
}

function reopen(context: Context, keeper: MarketKeeper, deps: MarketDeps, id: BidID): void {
  const group = deps.deployment.group(context, groupIdOf(id));
  if (group === undefined) throw deploymentErrors.groupNotFound();
  const { groupSpec: spec } = group;
  if (group.state !== Group_State.open || spec === undefined) return;
  const reclamation = keeper.orders.get(context, orderIdOf(id))?.reclamation;
  keeper.createOrder(context, { group: groupIdOf(id), spec, reclamation });
}

/** Gives notice on a lease that was made with a reclamation window. */
function leaseStartReclaim(keeper: MarketKeeper, deps: MarketDeps): AnyMessageHandler {
  return message(
    "akash.market.v1beta5.MsgLeaseStartReclaim",
    { request: MsgLeaseStartReclaim, response: MsgLeaseStartReclaimResponse },
    {
      validate({ id, reason }) {
        checkBidId(deps.addresses, id);
        checkProviderReason(reason);
      },
      handle(context, request) {
        const id = readId(deps, request.id);
        const lease = keeper.leases.get(context, id);
        if (lease === undefined) throw marketErrors.unknownLease();
        if (lease.state !== Lease_State.active) throw marketErrors.leaseNotActive();
        keeper.leases.startReclaim(context, id, lease, request.reason);
        return {};
      },
    },
  );
}

function updateParams(keeper: MarketKeeper, deps: MarketDeps): AnyMessageHandler {
  const none = Params.fromPartial({});
  return message(
    "akash.market.v1beta5.MsgUpdateParams",
    { request: MsgUpdateParams, response: MsgUpdateParamsResponse },
    {
      validate({ authority, params }) {
        deps.addresses.bytes(authority);
        checkMarketParams(params ?? none);
      },
      handle(context, { authority, params }) {
        checkAuthority(deps.authority, authority);
        keeper.setParams(context, params ?? none);
        return {};
      },
    },
  );
}
