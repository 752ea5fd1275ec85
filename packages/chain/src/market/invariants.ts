import { leaseIdToText, orderIdToText, type BidId, type OrderId } from "@vyom/core";
import { Group_State } from "@vyom/proto/akash/deployment/v1beta4";
import { State } from "@vyom/proto/akash/escrow/types/v1";
import { Bid_State, Order_State, type Order } from "@vyom/proto/akash/market/v1beta5";
import type { Context, Invariant } from "@vyom/runtime";
import type { MarketDeps } from "./deps.ts";
import { bidAccountId, groupIdOf, leasePaymentId, orderIdOf } from "./ids.ts";
import type { MarketKeeper } from "./keeper.ts";
import { isRunning } from "./keeper/leases.ts";

/** What must hold of the market after every block. */
export function marketInvariants(keeper: MarketKeeper, deps: MarketDeps): readonly Invariant[] {
  return [
    { name: "market/indexes", check: (context) => indexesArePrimaries(keeper, context) },
    { name: "market/orders", check: (context) => ordersAgree(keeper, deps, context) },
    { name: "market/bids", check: (context) => bidsAgree(keeper, deps, context) },
    { name: "market/leases", check: (context) => leasesAgree(keeper, deps, context) },
  ];
}

function indexesArePrimaries(keeper: MarketKeeper, context: Context): string[] {
  const { orders, bids, leases } = keeper.state;
  const broken: string[] = [];
  const compare = <Key, Reference>(
    name: string,
    stored: Iterable<Key>,
    indexed: Iterable<{ readonly reference: Reference; readonly primary: Key }>,
    isRight: (entry: { readonly reference: Reference; readonly primary: Key }) => boolean,
  ): void => {
    const entries = [...indexed];
    const count = [...stored].length;
    if (entries.length !== count)
      broken.push(`${name} has ${entries.length} entries for ${count} values`);
    const wrong = entries.filter((entry) => !isRight(entry)).length;
    if (wrong > 0) broken.push(`${name} has ${wrong} entries under another reference`);
  };
  compare(
    "orders_by_state",
    orders.keys(context),
    orders.indexes.state.all(context),
    (entry) => orders.get(context, entry.primary)?.state === entry.reference,
  );
  compare(
    "orders_by_group",
    orders.keys(context),
    orders.indexes.group.all(context),
    (entry) => orders.get(context, entry.primary)?.state === entry.reference.state,
  );
  compare(
    "bids_by_state",
    bids.keys(context),
    bids.indexes.state.all(context),
    (entry) => bids.get(context, entry.primary)?.state === entry.reference,
  );
  compare(
    "bids_by_order",
    bids.keys(context),
    bids.indexes.order.all(context),
    (entry) => bids.get(context, entry.primary)?.state === entry.reference.state,
  );
  compare(
    "bids_by_provider",
    bids.keys(context),
    bids.indexes.provider.all(context),
    (entry) => bids.get(context, entry.primary)?.id?.provider === entry.reference,
  );
  compare(
    "leases_by_state",
    leases.keys(context),
    leases.indexes.state.all(context),
    (entry) => leases.get(context, entry.primary)?.state === entry.reference,
  );
  compare(
    "leases_by_provider",
    leases.keys(context),
    leases.indexes.provider.all(context),
    (entry) => leases.get(context, entry.primary)?.id?.provider === entry.reference,
  );
  return broken;
}

/** A group has at most one order that has not ended, and only while it is open; a matched one has one active bid. */
function ordersAgree(keeper: MarketKeeper, deps: MarketDeps, context: Context): string[] {
  const broken: string[] = [];
  const groups = new Set<string>();
  for (const [id, order] of keeper.state.orders.walk(context)) {
    if (order.state === Order_State.closed) continue;
    const name = `order ${orderIdToText(id)}`;
    const group = orderIdToText({ ...id, oseq: 0 });
    if (groups.has(group)) broken.push(`${name} is not the only one of its group`);
    groups.add(group);
    if (deps.deployment.group(context, groupIdOf(id))?.state !== Group_State.open)
      broken.push(`${name} goes on though its group does not`);
    broken.push(...activeBidsOf(keeper, context, id, order).map((text) => `${name} ${text}`));
  }
  return broken;
}
function activeBidsOf(
  keeper: MarketKeeper,
  context: Context,
  id: OrderId,
  { state }: Order,
): string[] {
  const active = keeper.bids.ofOrder(context, id, Bid_State.active).length;
  if (state === Order_State.open) return active === 0 ? [] : ["is open and has an active bid"];
  const open = keeper.bids.ofOrder(context, id, Bid_State.open).length;
  return active === 1 && open === 0
    ? []
    : [`is matched and has ${active} active, ${open} open bids`];
}

/** A bid that has not ended belongs to such an order and its deposit is held; an ended one's is not. */
function bidsAgree(keeper: MarketKeeper, { escrow }: MarketDeps, context: Context): string[] {
  const broken: string[] = [];
  for (const [id, { state }] of keeper.state.bids.walk(context)) {
    const name = `bid ${leaseIdToText(id)}`;
    const goesOn = state === Bid_State.open || state === Bid_State.active;
    const order = keeper.orders.get(context, orderIdOf(id));
    if (goesOn && (order === undefined || order.state === Order_State.closed))
      broken.push(`${name} goes on though its order does not`);
    const account = escrow.account(context, bidAccountId(id))?.state?.state;
    if (goesOn !== (account === State.open))
      broken.push(`${name} and its account are in different states`);
  }
  return broken;
}

/** A lease runs just as long as its bid is active and its payment open. */
function leasesAgree(keeper: MarketKeeper, { escrow }: MarketDeps, context: Context): string[] {
  const broken: string[] = [];
  const leased = new Set<string>();
  for (const [id, lease] of keeper.state.leases.walk(context)) {
    const name = leaseIdToText(id);
    leased.add(name);
    const runs = isRunning(lease);
    if (runs !== (keeper.bids.get(context, id)?.state === Bid_State.active))
      broken.push(`lease ${name} and its bid are in different states`);
    const payment = escrow.payment(context, leasePaymentId(id))?.state?.state;
    if (runs !== (payment === State.open))
      broken.push(`lease ${name} and its payment are in different states`);
  }
  for (const [id, { state }] of keeper.state.bids.walk(context))
    if (state === Bid_State.active && !leased.has(leaseIdToText(id as BidId)))
      broken.push(`bid ${leaseIdToText(id)} is active without a lease`);
  return broken;
}
