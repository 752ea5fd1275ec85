import { bytesFromUtf8 } from "@vyom/core";
import { sha256 } from "@vyom/crypto";
import { Scope } from "@vyom/proto/akash/escrow/id/v1";
import type { Duration } from "@vyom/proto/google/protobuf/duration";
import type { GroupState } from "../ledger/market-book.ts";
import { actorsOf, type Actor } from "../plan/actors.ts";
import { attributesOf } from "./registry-makers.ts";
import {
  actorOfAddress,
  groupIdOf,
  messageOf,
  type Made,
  type Maker,
  type World,
} from "./world.ts";

const quantity = (amount: number): object => ({ val: bytesFromUtf8(String(amount)) });
/** Resources of a replica under an id. */
export function resourcesOf(id: number): object {
  return {
    id,
    cpu: { units: quantity(100) },
    memory: { quantity: quantity(64 << 20) },
    storage: [{ name: "default", quantity: quantity(64 << 20) }],
    gpu: { units: quantity(0) },
    endpoints: [],
  };
}
function groupOf(world: World, denom: string, index: number): object {
  const { random } = world;
  const [first, second] = actorsOf("auditor");
  const high = random.chance(30) ? 150_000n : 4000n;
  const resources = Array.from({ length: random.chance(25) ? 2 : 1 }, (_, place) => ({
    resource: resourcesOf(place + 1),
    count: random.between(1, 3),
    price: random.chance(2) ? { denom, amount: String(2n ** 300n) } : world.price(denom, 1n, high),
  }));
  return {
    name: random.chance(3) ? "same" : `group-${index}`,
    requirements: {
      signedBy: {
        allOf: random.chance(6) ? [first?.address ?? ""] : [],
        anyOf: random.chance(6) ? [first?.address ?? "", second?.address ?? ""] : [],
      },
      attributes: random.chance(20) ? attributesOf(world) : [],
    },
    resources,
  };
}
/** A window within the bounds, or now and then out of them. */
export function windowOf(world: World): Duration {
  const [low, high] = world.random.chance(8) ? [1n, 59n] : [60n, 30_000n];
  return { seconds: world.random.amount(low, high), nanos: 0 };
}

const create: Maker = (world, as) => {
  const { random } = world;
  const actor = world.actor(as, "tenant");
  const denom = world.denom();
  const value = {
    id: { owner: actor.address, dseq: BigInt(random.below(40_000)) },
    hash: sha256(bytesFromUtf8(String(random.word()))).subarray(0, random.chance(2) ? 31 : 32),
    groups: Array.from({ length: random.chance(1) ? 0 : random.between(1, 3) }, (_, index) =>
      groupOf(world, denom, index),
    ),
    deposit: world.deposit(
      random.chance(3) ? world.denom() : denom,
      random.chance(5) ? 1n : 500_000n,
      random.chance(2) ? 2n ** 64n : 3_000_000n,
    ),
    ...(random.chance(25) ? { reclamation: { minWindow: windowOf(world) } } : {}),
  };
  return { actor, message: messageOf("akash.deployment.v1beta4.MsgCreateDeployment", value) };
};

/** The owner of a name that begins with one. */
function ownerOf(name: string | undefined): Actor | undefined {
  return name === undefined ? undefined : actorOfAddress(name.split("/")[0]);
}
function onDeployment(
  world: World,
  as: Actor | undefined,
  build: (id: { owner: string; dseq: bigint }) => Made["message"],
): Made | undefined {
  const name = world.deployment(
    (each) =>
      world.ledger.market.deployments.get(each)?.active === true &&
      (as === undefined || each.startsWith(`${as.address}/`)),
  );
  const actor = as ?? ownerOf(name);
  if (name === undefined || actor === undefined) return undefined;
  const { dseq } = groupIdOf(name);
  return { actor, message: build({ owner: actor.address, dseq }) };
}
const update: Maker = (world, as) =>
  onDeployment(world, as, (id) =>
    messageOf("akash.deployment.v1beta4.MsgUpdateDeployment", {
      id,
      hash: sha256(bytesFromUtf8(String(world.random.below(3)))),
    }),
  );
const close: Maker = (world, as) =>
  onDeployment(world, as, (id) => messageOf("akash.deployment.v1beta4.MsgCloseDeployment", { id }));

/** A message about a group in one of some states. */
function onGroup(type: string, states: readonly GroupState[]): Maker {
  return (world, as) => {
    const name = world.group((each) => {
      const group = world.ledger.market.groups.get(each);
      const isOwn = as === undefined || each.startsWith(`${as.address}/`);
      return isOwn && group !== undefined && states.includes(group.state);
    });
    const actor = as ?? ownerOf(name);
    if (name === undefined || actor === undefined) return undefined;
    const id = { ...groupIdOf(name), owner: actor.address };
    return { actor, message: messageOf(`akash.deployment.v1beta4.${type}`, { id }) };
  };
}

/** Anybody raises the account of a deployment, open or overdrawn, or of a bid. */
const deposit: Maker = (world, as) => {
  const { random, ledger } = world;
  const actor = world.actor(as, "tenant", "tenant", "thief", "vesting", "provider");
  const isBid = random.chance(15);
  const name = isBid
    ? world.bid((each) => ledger.market.bids.get(each)?.state === "open")
    : world.deployment((each) => {
        const state = ledger.escrow.accounts.get(`deployment/${each}`)?.state;
        return random.chance(60) ? state === "overdrawn" : state === "open";
      });
  if (name === undefined) return undefined;
  const own = ledger.escrow.accounts.get(`${isBid ? "bid" : "deployment"}/${name}`)?.denom;
  const denom = own === undefined || random.chance(15) ? world.denom() : own;
  const value = {
    signer: actor.address,
    id: { scope: isBid ? Scope.bid : Scope.deployment, xid: name },
    deposit: world.deposit(denom, 0n, random.chance(2) ? 2n ** 63n : 2_000_000n),
  };
  return { actor, message: messageOf("akash.escrow.v1.MsgAccountDeposit", value) };
};

/** By weight. */
export const deploymentMakers: readonly (readonly [number, Maker])[] = [
  [9, create],
  [2, update],
  [2, close],
  [1, onGroup("MsgCloseGroup", ["open", "paused", "insufficient_funds"])],
  [2, onGroup("MsgPauseGroup", ["open"])],
  [4, onGroup("MsgStartGroup", ["paused"])],
  [6, deposit],
];
export const makeDeployment: Maker = create;
export const makeDeposit: Maker = deposit;
export const makeCloseDeployment: Maker = close;
