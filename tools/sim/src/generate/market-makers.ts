import { LeaseClosedReason } from "@vyom/proto/akash/market/v1";
import type { BidState, LeaseState } from "../ledger/market-book.ts";
import { actorsOf, type Actor } from "../plan/actors.ts";
import { resourcesOf, windowOf } from "./deployment-makers.ts";
import { actorOfAddress, bidIdOf, messageOf, type Maker, type World } from "./world.ts";

function priceOf(world: World, maxPrice: bigint): bigint {
  const { random } = world;
  if (random.chance(3)) return maxPrice + 1n;
  if (random.chance(1)) return 0n;
  return (maxPrice * BigInt(random.between(20, 100))) / 100n;
}

const createBid: Maker = (world, as) => {
  const { random, ledger } = world;
  const { market } = ledger;
  const group = world.group((name) => {
    const { orderCount = 0 } = market.groups.get(name) ?? {};
    return market.orders.get(`${name}/${orderCount}`)?.state === "open";
  });
  if (group === undefined) return undefined;
  const { orderCount = 0, maxPrice = 0n, denom = "", counts } = market.groups.get(group) ?? {};
  const registered = actorsOf("provider").filter(({ address }) =>
    ledger.registry.providers.has(address),
  );
  const actor = as ?? (random.chance(95) ? random.tryPick(registered) : world.anybody());
  if (actor === undefined) return undefined;
  const order = market.orders.get(`${group}/${orderCount}`);
  const offers = [...(counts ?? [])].map(([id, count]) => ({
    resources: resourcesOf(id),
    count: random.chance(3) ? count + 1 : count,
  }));
  const asksWindow = order?.minWindowNanos !== undefined;
  const seconds = (order?.minWindowNanos ?? 0n) / 10n ** 9n + random.amount(0n, 400n);
  const window = asksWindow && random.chance(90) ? { seconds, nanos: 0 } : windowOf(world);
  const value = {
    id: bidIdOf(`${group}/${orderCount}/${actor.address}`),
    price: {
      denom: random.chance(2) ? world.denom() : denom,
      amount: String(priceOf(world, maxPrice)),
    },
    deposit: world.deposit(world.denom(), random.chance(5) ? 1n : 500_000n, 900_000n),
    resourcesOffer: random.chance(50) ? offers : [],
    ...(asksWindow || random.chance(10) ? { reclamationWindow: window } : {}),
  };
  return { actor, message: messageOf("akash.market.v1beta5.MsgCreateBid", value) };
};

/** A message about a bid in some state, signed by one side of it. */
function onBid(
  side: "owner" | "provider",
  fits: (world: World, name: string) => boolean,
  build: (world: World, name: string) => { readonly type: string; readonly value: object },
): Maker {
  return (world, as) => {
    const isOwn = (name: string): boolean => as === undefined || sideOf(name, side) === as.address;
    const name = world.bid((each) => isOwn(each) && fits(world, each));
    const actor: Actor | undefined = as ?? actorOfAddress(name && sideOf(name, side));
    if (name === undefined || actor === undefined) return undefined;
    const { type, value } = build(world, withSide(name, side, actor.address));
    return { actor, message: messageOf(`akash.market.v1beta5.${type}`, value) };
  };
}
function sideOf(name: string, side: "owner" | "provider"): string {
  return name.split("/")[side === "owner" ? 0 : 4] ?? "";
}
/** The bid's name with that side replaced: what somebody asks who says that it is theirs. */
function withSide(name: string, side: "owner" | "provider", address: string): string {
  const parts = name.split("/");
  parts[side === "owner" ? 0 : 4] = address;
  return parts.join("/");
}
const bidIs =
  (...states: readonly BidState[]) =>
  (world: World, name: string): boolean =>
    states.includes(world.ledger.market.bids.get(name)?.state ?? "closed");
const leaseIs =
  (...states: readonly LeaseState[]) =>
  (world: World, name: string): boolean =>
    states.includes(world.ledger.market.leases.get(name)?.state ?? "closed");

function providerReason(world: World): LeaseClosedReason {
  return world.random.chance(4)
    ? LeaseClosedReason.lease_closed_owner
    : LeaseClosedReason.lease_closed_reason_unstable;
}

const createLease = onBid("owner", bidIs("open"), (_, name) => ({
  type: "MsgCreateLease",
  value: { bidId: bidIdOf(name) },
}));
const withdraw = onBid("provider", leaseIs("active", "reclaiming"), (_, name) => ({
  type: "MsgWithdrawLease",
  value: { id: bidIdOf(name) },
}));
const closeLease = onBid("owner", leaseIs("active", "reclaiming"), (_, name) => ({
  type: "MsgCloseLease",
  value: { id: bidIdOf(name), reason: LeaseClosedReason.lease_closed_owner },
}));
const closeBid = onBid("provider", bidIs("open", "active"), (world, name) => ({
  type: "MsgCloseBid",
  value: { id: bidIdOf(name), reason: providerReason(world) },
}));
const startReclaim = onBid(
  "provider",
  (world, name) =>
    leaseIs("active")(world, name) &&
    world.ledger.market.leases.get(name)?.windowNanos !== undefined,
  (world, name) => ({
    type: "MsgLeaseStartReclaim",
    value: { id: bidIdOf(name), reason: providerReason(world) },
  }),
);
/** Leaves a lease whose notice is over. */
const leaveAfterNotice = onBid("provider", leaseIs("reclaiming"), (world, name) => ({
  type: "MsgCloseBid",
  value: { id: bidIdOf(name), reason: providerReason(world) },
}));

/** By weight. */
export const marketMakers: readonly (readonly [number, Maker])[] = [
  [24, createBid],
  [14, createLease],
  [9, withdraw],
  [3, closeLease],
  [3, closeBid],
  [2, startReclaim],
  [2, leaveAfterNotice],
];
export const makeBid: Maker = createBid;
export const makeLease: Maker = createLease;
export const makeWithdrawal: Maker = withdraw;
