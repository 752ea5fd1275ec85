import { actorAt, actorsOf, moduleAddress, strangerAddress } from "../plan/actors.ts";
import { messageOf, type Maker, type World } from "./world.ts";

const STRANGERS = 40;

function receiver(world: World): string {
  const { random } = world;
  if (random.chance(4)) return moduleAddress("escrow");
  if (random.chance(20)) return strangerAddress(random.below(STRANGERS));
  if (random.chance(8)) return random.tryPick(actorsOf("newcomer"))?.address ?? "";
  return world.anybody().address;
}
/** Amounts from one unit to more than anybody has. */
function sendCoins(world: World): { denom: string; amount: string }[] {
  const { random } = world;
  if (random.chance(3)) return [{ denom: world.denom(), amount: String(2n ** 255n) }];
  if (random.chance(2)) return [{ denom: world.denom(), amount: "-5" }];
  if (random.chance(2))
    return [
      { denom: "uakt", amount: "1" },
      { denom: "uact", amount: "1" },
    ];
  if (random.chance(2)) return [];
  return world.coins(1n, random.chance(5) ? 500_000_000n : 900_000n);
}

const send: Maker = (world, as) => {
  const actor = world.actor(as, "tenant", "provider", "thief", "vesting", "newcomer");
  const value = {
    fromAddress: actor.address,
    toAddress: receiver(world),
    amount: sendCoins(world),
  };
  return { actor, message: messageOf("cosmos.bank.v1beta1.MsgSend", value) };
};

const multiSend: Maker = (world, as) => {
  const { random } = world;
  const actor = world.actor(as, "tenant", "vesting", "auditor");
  const count = random.between(1, 4);
  const denom = random.chance(80) ? "uakt" : world.denom();
  const parts = Array.from({ length: count }, () => random.amount(1n, 300_000n));
  const sum = parts.reduce((left, right) => left + right, 0n) + (random.chance(8) ? 1n : 0n);
  const input = { address: actor.address, coins: [{ denom, amount: String(sum) }] };
  const value = {
    inputs: random.chance(4) ? [input, input] : [input],
    outputs: parts.map((amount) => ({
      address: receiver(world),
      coins: [{ denom, amount: String(amount) }],
    })),
  };
  return { actor, message: messageOf("cosmos.bank.v1beta1.MsgMultiSend", value) };
};

const fundPool: Maker = (world, as) => {
  const actor = world.actor(as, "tenant", "provider", "thief");
  const value = { depositor: actor.address, amount: world.coins(1n, 50_000n) };
  return {
    actor,
    message: messageOf("cosmos.distribution.v1beta1.MsgFundCommunityPool", value),
  };
};

/** By weight. */
export const bankMakers: readonly (readonly [number, Maker])[] = [
  [9, send],
  [3, multiSend],
  [1, fundPool],
];
/** For exec under a grant. */
export const makeSend: Maker = send;
/** A sum that nothing can hold, which does not decode. */
export const undecodable: Maker = () => {
  const actor = actorAt(0);
  const value = {
    fromAddress: actor.address,
    toAddress: strangerAddress(1),
    amount: [{ denom: "uakt", amount: String(2n ** 256n) }],
  };
  return { actor, message: messageOf("cosmos.bank.v1beta1.MsgSend", value) };
};
