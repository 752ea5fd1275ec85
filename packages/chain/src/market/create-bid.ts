import { decCoinFromWire, isDenom, type BidId, type DecCoin } from "@vyom/core";
import { DepositAuthorization_Scope } from "@vyom/proto/akash/escrow/v1";
import {
  MsgCreateBid,
  MsgCreateBidResponse,
  Order_State,
  type Order,
  type Params,
  type ResourceOffer,
} from "@vyom/proto/akash/market/v1beta5";
import type { GroupSpec } from "@vyom/proto/akash/deployment/v1beta4";
import { message, type AnyMessageHandler, type Context } from "@vyom/runtime";
import { groupPrice } from "../deployment/group-spec.ts";
import { durationNanos } from "../duration.ts";
import { checkDeposit } from "../escrow/deposit.ts";
import type { MarketDeps } from "./deps.ts";
import { marketErrors } from "./errors.ts";
import { bidAccountId, checkBidId, orderIdOf } from "./ids.ts";
import type { MarketKeeper } from "./keeper.ts";
import { checkCandidate } from "./matching.ts";
import { minBidDeposit } from "./params.ts";

/** MsgCreateBid: a provider's offer on an open order, with a deposit. */
export function createBid(keeper: MarketKeeper, deps: MarketDeps): AnyMessageHandler {
  return message(
    "akash.market.v1beta5.MsgCreateBid",
    { request: MsgCreateBid, response: MsgCreateBidResponse },
    {
      validate: (request) => validate(deps, request),
      handle(context, request) {
        handle(context, keeper, deps, request);
        return {};
      },
    },
  );
}

function validate({ addresses }: MarketDeps, request: MsgCreateBid): void {
  const { owner, provider } = checkBidId(addresses, request.id);
  checkDeposit(request.deposit);
  if (addresses.text(addresses.bytes(owner)) === addresses.text(addresses.bytes(provider)))
    throw marketErrors.sameAccount();
  if (decCoinFromWire(request.price).amount === 0n) throw marketErrors.bidZeroPrice();
  if (durationNanos(request.reclamationWindow) < 0n) throw marketErrors.reclamationWindowInvalid();
}

function handle(
  context: Context,
  keeper: MarketKeeper,
  deps: MarketDeps,
  request: MsgCreateBid,
): void {
  const id: BidId = { ...checkBidId(deps.addresses, request.id) };
  const params = keeper.params(context);
  const amount = checkDeposit(request.deposit);
  const minimum = minBidDeposit(params, amount.denom);
  if (minimum === undefined) throw marketErrors.invalidDeposit(`unsupported denom ${amount.denom}`);
  if (amount.amount < minimum)
    throw marketErrors.invalidDeposit(
      `minimum:${minimum}${amount.denom} received:${amount.amount}`,
    );
  const orderId = orderIdOf(id);
  if (keeper.bids.count(context, orderId) >= params.orderMaxBids)
    throw marketErrors.invalidBid(`too many existing bids (${params.orderMaxBids})`);
  const order = keeper.orders.get(context, orderId);
  if (order === undefined) throw marketErrors.orderNotFound();
  checkOpen(order);
  const spec = order.spec ?? { name: "", requirements: undefined, resources: [] };
  const price = checkPrice(decCoinFromWire(request.price), groupPrice(spec));
  if (!offerMatches(request.resourcesOffer, spec)) throw marketErrors.capabilitiesMismatch();
  checkProvider(context, deps, id, spec);
  const deposits = deps.escrow.authorizeDeposits(context, {
    signer: id.provider,
    scope: DepositAuthorization_Scope.bid,
    amount,
    sources: request.deposit?.sources ?? [],
    invalid: marketErrors.invalidBid,
  });
  checkReclamation(request, order, params);
  const { resourcesOffer, reclamationWindow } = request;
  keeper.bids.create(context, id, {
    price: { denom: price.denom, amount: price.amount.toString() },
    resourcesOffer,
    reclamationWindow,
  });
  deps.escrow.createAccount(context, {
    id: bidAccountId(id),
    owner: deps.addresses.text(deps.addresses.bytes(id.provider)),
    denom: amount.denom,
    deposits,
  });
}

/** @throws ChainError market/23, market/24 */
function checkOpen({ state }: Order): void {
  if (state === Order_State.active) throw marketErrors.orderActive();
  if (state !== Order_State.open) throw marketErrors.orderClosed();
}

/** At most the order's price, in its denom. @throws ChainError market/22, market/31 */
function checkPrice(price: DecCoin, limit: DecCoin): DecCoin {
  if (!isDenom(price.denom) || price.amount < 0n) throw marketErrors.bidInvalidPrice();
  if (price.denom !== limit.denom)
    throw marketErrors.invalidBid(`price is in ${price.denom}, the order is in ${limit.denom}`);
  if (price.amount > limit.amount) throw marketErrors.bidInvalidPrice();
  return price;
}

/**
 * Whether every resource of the offer is one of the order's in the same count. What the resources hold is not compared,
 * and no offer at all matches. @throws ChainError market/31 for a resource offered twice
 */
function offerMatches(offers: readonly ResourceOffer[], spec: GroupSpec): boolean {
  const counts = new Map(spec.resources.map(({ resource, count }) => [resource?.id ?? 0, count]));
  const seen = new Set<number>();
  for (const { resources, count } of offers) {
    const resourceId = resources?.id ?? 0;
    if (seen.has(resourceId))
      throw marketErrors.invalidBid(`resource ${resourceId} is offered twice`);
    seen.add(resourceId);
    if (counts.get(resourceId) !== count) return false;
  }
  return true;
}

/** @throws ChainError market/30, market/5, market/32 */
function checkProvider(context: Context, deps: MarketDeps, id: BidId, spec: GroupSpec): void {
  const provider = deps.provider.get(context, id.provider);
  if (provider === undefined) throw marketErrors.unknownProvider();
  const audited = [...deps.audit.ofOwner(context, id.provider)];
  checkCandidate(spec, { attributes: provider.attributes, audited });
}

/** @throws ChainError market/39, market/40, market/41 */
function checkReclamation(request: MsgCreateBid, order: Order, params: Params): void {
  const { reclamationWindow } = request;
  const window = durationNanos(reclamationWindow);
  if (order.reclamation !== undefined) {
    if (reclamationWindow === undefined) throw marketErrors.reclamationRequired();
    if (window < durationNanos(order.reclamation.minWindow))
      throw marketErrors.reclamationWindowTooShort();
  }
  if (reclamationWindow === undefined) return;
  const isWithin =
    window >= durationNanos(params.minReclamationWindow) &&
    window <= durationNanos(params.maxReclamationWindow);
  if (!isWithin) throw marketErrors.reclamationWindowInvalid();
}
