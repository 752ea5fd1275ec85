import { anyFromMessage } from "@vyom/proto";
import { DepositAuthorization_Scope } from "@vyom/proto/akash/escrow/v1";
import type { Any } from "@vyom/proto/google/protobuf/any";
import { DEPOSIT, SEND } from "../ledger/grant-book.ts";
import { ACTORS, moduleAddress, strangerAddress } from "../plan/actors.ts";
import type { PlannedMessage } from "../plan/plan.ts";
import { makeSend } from "./bank-makers.ts";
import { makeCloseDeployment, makeDeployment, makeDeposit } from "./deployment-makers.ts";
import { makeBid, makeLease, makeWithdrawal } from "./market-makers.ts";
import { actorOfAddress, messageOf, type Maker, type World } from "./world.ts";

/** Messages that grants are given for, with their makers. */
const GRANTABLE: Readonly<Record<string, Maker>> = {
  [SEND]: makeSend,
  [DEPOSIT]: makeDeposit,
  "/akash.deployment.v1beta4.MsgCreateDeployment": makeDeployment,
  "/akash.deployment.v1beta4.MsgCloseDeployment": makeCloseDeployment,
  "/akash.market.v1beta5.MsgCreateBid": makeBid,
  "/akash.market.v1beta5.MsgCreateLease": makeLease,
  "/akash.market.v1beta5.MsgWithdrawLease": makeWithdrawal,
};

const packed = (typeName: string, value: object): Any =>
  anyFromMessage(typeName, messageOf(typeName, value).value) as Any;
function packedMessage({ typeName, value }: PlannedMessage): Any {
  return anyFromMessage(typeName, value) as Any;
}

function authorizationOf(world: World): Any {
  const { random } = world;
  const kind = random.below(10);
  if (kind < 5)
    return packed("akash.escrow.v1.DepositAuthorization", {
      spendLimits: random.chance(3) ? [] : world.coins(1n, 4_000_000n),
      scopes: random.chance(60)
        ? [DepositAuthorization_Scope.deployment, DepositAuthorization_Scope.bid]
        : [DepositAuthorization_Scope.deployment],
    });
  if (kind < 7)
    return packed("cosmos.bank.v1beta1.SendAuthorization", {
      spendLimit: random.chance(4) ? [] : world.coins(1n, 2_000_000n),
      allowList: random.chance(70) ? [] : [world.anybody().address, strangerAddress(3)],
    });
  const urls = [...Object.keys(GRANTABLE), "/akash.market.v1beta5.MsgNone"];
  return packed("cosmos.authz.v1beta1.GenericAuthorization", { msg: random.tryPick(urls) ?? "" });
}
const grant: Maker = (world, as) => {
  const { random } = world;
  const actor = world.actor(as, "tenant", "provider", "vesting");
  const value = {
    granter: actor.address,
    grantee: random.chance(3) ? actor.address : world.anybody().address,
    grant: {
      authorization: authorizationOf(world),
      ...(random.chance(60) ? { expiration: world.laterTime() } : {}),
    },
  };
  return { actor, message: messageOf("cosmos.authz.v1beta1.MsgGrant", value) };
};
const revoke: Maker = (world, as) => {
  const found = world.random.tryPick([...world.ledger.grants.grants.entries()])?.[1];
  const actor = as ?? actorOfAddress(found?.granter);
  if (found === undefined || actor === undefined) return undefined;
  const value = { granter: actor.address, grantee: found.grantee, msgTypeUrl: found.url };
  return { actor, message: messageOf("cosmos.authz.v1beta1.MsgRevoke", value) };
};
/** What a grantee does with its grants, and what it would like to do. */
const exec: Maker = (world, as) => {
  const { random, ledger } = world;
  const granted = [...ledger.grants.grants.entries()].map(([, each]) => each);
  const found = random.tryPick(
    as === undefined ? granted : granted.filter(({ grantee }) => grantee === as.address),
  );
  const actor = as ?? actorOfAddress(found?.grantee);
  const granter = random.chance(6) ? world.anybody() : actorOfAddress(found?.granter);
  if (found === undefined || actor === undefined) return undefined;
  const maker = GRANTABLE[found.url];
  const count = random.chance(20) ? 2 : 1;
  const inner = Array.from({ length: count }, () => maker?.(world, granter)).flatMap((made) =>
    made === undefined ? [] : [made.message],
  );
  if (inner.length === 0) return undefined;
  const message = execOf(actor.address, inner);
  // Within another exec, of itself, which needs no grant.
  return { actor, message: random.chance(8) ? execOf(actor.address, [message]) : message };
};
export function execOf(grantee: string, messages: readonly PlannedMessage[]): PlannedMessage {
  const msgs = messages.map(packedMessage);
  return messageOf("cosmos.authz.v1beta1.MsgExec", { grantee, msgs });
}

function basicOf(world: World): object {
  const { random } = world;
  return {
    spendLimit: random.chance(25)
      ? []
      : [{ denom: "uakt", amount: String(random.amount(1n, 200_000n)) }],
    ...(random.chance(50) ? { expiration: world.laterTime() } : {}),
  };
}
function allowanceOf(world: World): Any {
  const { random } = world;
  const kind = random.below(10);
  if (kind < 5) return packed("cosmos.feegrant.v1beta1.BasicAllowance", basicOf(world));
  if (kind < 8) {
    const limits = [{ denom: "uakt", amount: String(random.amount(1n, 30_000n)) }];
    return packed("cosmos.feegrant.v1beta1.PeriodicAllowance", {
      basic: basicOf(world),
      period: { seconds: random.amount(1n, 4000n), nanos: 0 },
      periodSpendLimit: limits,
      periodCanSpend: limits,
      ...(random.chance(50) ? { periodReset: world.laterTime() } : {}),
    });
  }
  return packed("cosmos.feegrant.v1beta1.AllowedMsgAllowance", {
    allowance: packed("cosmos.feegrant.v1beta1.BasicAllowance", basicOf(world)),
    allowedMessages: Object.keys(GRANTABLE).filter(() => random.chance(50)),
  });
}
const grantFees: Maker = (world, as) => {
  const actor = world.actor(as, "tenant", "provider");
  const grantee = world.random.tryPick(ACTORS)?.address ?? "";
  const value = { granter: actor.address, grantee, allowance: allowanceOf(world) };
  return { actor, message: messageOf("cosmos.feegrant.v1beta1.MsgGrantAllowance", value) };
};
const revokeFees: Maker = (world, as) => {
  const found = world.random.tryPick([...world.ledger.fees.allowances.entries()])?.[1];
  const actor = as ?? actorOfAddress(found?.granter);
  if (found === undefined || actor === undefined) return undefined;
  const value = { granter: actor.address, grantee: found.grantee };
  return { actor, message: messageOf("cosmos.feegrant.v1beta1.MsgRevokeAllowance", value) };
};
const pruneFees: Maker = (world, as) => {
  const actor = world.actor(as, "thief", "auditor");
  const value = { pruner: actor.address };
  return { actor, message: messageOf("cosmos.feegrant.v1beta1.MsgPruneAllowances", value) };
};

const coin = { denom: "uakt", amount: "1" };
const AUTHORITY_MESSAGES: readonly (readonly [string, object])[] = [
  [
    "akash.deployment.v1beta4.MsgUpdateParams",
    { params: { minDeposits: [{ denom: "uact", amount: "1" }] } },
  ],
  [
    "akash.market.v1beta5.MsgUpdateParams",
    { params: { orderMaxBids: 2, maxReclamationWindow: { seconds: 9n, nanos: 0 } } },
  ],
  [
    "akash.take.v1.MsgUpdateParams",
    { params: { denomTakeRates: [{ denom: "uakt", rate: 0 }], defaultTakeRate: 0 } },
  ],
  ["cosmos.bank.v1beta1.MsgUpdateParams", { params: { defaultSendEnabled: false } }],
  ["cosmos.bank.v1beta1.MsgSetSendEnabled", { sendEnabled: [{ denom: "uact", enabled: true }] }],
  [
    "cosmos.distribution.v1beta1.MsgCommunityPoolSpend",
    { recipient: strangerAddress(5), amount: [coin] },
  ],
  ["cosmos.distribution.v1beta1.MsgUpdateParams", { params: { communityTax: "0" } }],
  [
    "cosmos.auth.v1beta1.MsgUpdateParams",
    {
      params: {
        maxMemoCharacters: 1n,
        txSigLimit: 1n,
        txSizeCostPerByte: 1n,
        sigVerifyCostEd25519: 1n,
        sigVerifyCostSecp256k1: 1n,
      },
    },
  ],
  ["cosmos.consensus.v1.MsgUpdateParams", { block: { maxBytes: 100n, maxGas: 1n } }],
];
/** Somebody wants to be governance, or says that it is. */
const seizeAuthority: Maker = (world, as) => {
  const actor = world.actor(as, "thief", "tenant");
  const [typeName, value] = world.random.tryPick(AUTHORITY_MESSAGES) ?? ["", {}];
  const authority = world.random.chance(50) ? actor.address : moduleAddress("gov");
  return { actor, message: messageOf(typeName, { ...value, authority }) };
};

/** By weight. */
export const grantMakers: readonly (readonly [number, Maker])[] = [
  [4, grant],
  [1, revoke],
  [7, exec],
  [3, grantFees],
  [1, revokeFees],
  [1, pruneFees],
  [1, seizeAuthority],
];
