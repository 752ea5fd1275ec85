import { messageFromAny } from "@vyom/proto";
import {
  DepositAuthorization_Scope,
  type DepositAuthorization,
  type MsgAccountDeposit,
} from "@vyom/proto/akash/escrow/v1";
import { Scope } from "@vyom/proto/akash/escrow/id/v1";
import type {
  GenericAuthorization,
  MsgExec,
  MsgGrant,
  MsgRevoke,
} from "@vyom/proto/cosmos/authz/v1beta1";
import type { MsgSend, SendAuthorization } from "@vyom/proto/cosmos/bank/v1beta1";
import type {
  AllowedMsgAllowance,
  BasicAllowance,
  MsgGrantAllowance,
  MsgPruneAllowances,
  MsgRevokeAllowance,
  PeriodicAllowance,
} from "@vyom/proto/cosmos/feegrant/v1beta1";
import type { Any } from "@vyom/proto/google/protobuf/any";
import type { FeeAllowance } from "./fee-book.ts";
import { DEPOSIT, SEND, type Allowed } from "./grant-book.ts";
import { handler, type AnyHandler, type Books } from "./handler.ts";
import { coinOf } from "./deployment-messages.ts";
import { Refusal, known, require } from "./refusal.ts";
import { nanosOf, tryCoins, type Coin, type WireCoin } from "./rules.ts";

/** The time that stands for none. */
const YEAR_ONE = { seconds: -62_135_596_800n, nanos: 0 };

function limitsOf(wire: readonly WireCoin[]): readonly Coin[] {
  if (wire.length === 0) return [];
  return known(tryCoins(wire), "the limits are invalid");
}
/** Reads what a grant allows, and for which messages. */
function allowedOf(any: Any | undefined): { readonly url: string; readonly allowed: Allowed } {
  const { typeName, message } = messageFromAny<object>(known(any, "nothing is allowed"));
  if (typeName === "cosmos.authz.v1beta1.GenericAuthorization")
    return { url: (message as GenericAuthorization).msg, allowed: { kind: "generic" } };
  if (typeName === "cosmos.bank.v1beta1.SendAuthorization") {
    const { spendLimit, allowList } = message as SendAuthorization;
    const limits = known(tryCoins(spendLimit), "the limits are invalid");
    require(new Set(allowList).size === allowList.length, "a receiver is listed twice");
    return { url: SEND, allowed: { kind: "send", limits, to: allowList } };
  }
  require(typeName === "akash.escrow.v1.DepositAuthorization", "the kind is unknown");
  const { spendLimits, scopes } = message as DepositAuthorization;
  require(scopes.length > 0 && new Set(scopes).size === scopes.length, "the scopes are wrong");
  const names = scopes.map((scope) =>
    scope === DepositAuthorization_Scope.deployment ? ("deployment" as const) : ("bid" as const),
  );
  return {
    url: DEPOSIT,
    allowed: { kind: "deposit", limits: limitsOf(spendLimits), scopes: names },
  };
}

/** Lets a grantee act for somebody, and takes from the grant what that costs. */
function useGrant(
  { grants }: Books,
  use: { readonly granter: string; readonly grantee: string; readonly url: string },
  message: object,
): void {
  if (use.granter === use.grantee) return;
  const grant = known(grants.get(use.granter, use.grantee, use.url), "there is no such grant");
  if (use.url === SEND) {
    const { toAddress, amount } = message as MsgSend;
    if (grant.allowed.kind === "generic") return;
    grants.useForSend(grant, toAddress, known(tryCoins(amount), "the coins are invalid"));
  } else if (use.url === DEPOSIT) {
    const { id, deposit } = message as MsgAccountDeposit;
    const scope = id?.scope === Scope.bid ? "bid" : "deployment";
    grants.useForDeposit(grant, scope, coinOf(deposit));
  }
}

/** Grants and what is done under them. @param find handlers by type name, these among them */
export function grantMessages(
  find: (typeName: string) => AnyHandler | undefined,
): Readonly<Record<string, AnyHandler>> {
  return {
    "cosmos.authz.v1beta1.MsgGrant": handler<MsgGrant>({
      signer: ({ granter }) => granter,
      apply({ granter, grantee, grant }, { grants, bank, rules }) {
        require(granter !== grantee, "nobody grants to oneself");
        const { url, allowed } = allowedOf(grant?.authorization);
        require(bank.sequences.has(grantee) || !rules.blocked.has(grantee), "it is a module");
        require(find(url.slice(1)) !== undefined, "there are no such messages");
        bank.exist(grantee);
        const expiration = grant?.expiration;
        const untilNanos = expiration === undefined ? undefined : nanosOf(expiration);
        grants.put({ granter, grantee, url, allowed, untilNanos });
      },
    }),
    "cosmos.authz.v1beta1.MsgRevoke": handler<MsgRevoke>({
      signer: ({ granter }) => granter,
      apply({ granter, grantee, msgTypeUrl }, { grants }) {
        require(granter !== grantee, "nobody grants to oneself");
        grants.revoke(granter, grantee, msgTypeUrl);
      },
    }),
    "cosmos.authz.v1beta1.MsgExec": handler<MsgExec>({
      signer: ({ grantee }) => grantee,
      apply({ grantee, msgs }, books) {
        require(msgs.length > 0, "there are no messages");
        const inner = msgs.map((any) => {
          const { typeName, message } = messageFromAny<object>(any);
          return { typeName, message, handler: known(find(typeName), `${typeName} is unknown`) };
        });
        for (const { handler: own, message } of inner) own.check?.(message, books.rules);
        for (const { handler: own, message, typeName } of inner) {
          const granter = own.signer(message);
          useGrant(books, { granter, grantee, url: `/${typeName}` }, message);
          own.apply(message, books);
        }
      },
    }),
    "cosmos.feegrant.v1beta1.MsgGrantAllowance": handler<MsgGrantAllowance>({
      signer: ({ granter }) => granter,
      apply({ granter, grantee, allowance }, { fees, bank }) {
        require(granter !== grantee, "nobody grants to oneself");
        const read = allowanceOf(known(allowance, "there is no allowance"));
        fees.grant({ granter, grantee, ...read });
        bank.exist(grantee);
      },
    }),
    "cosmos.feegrant.v1beta1.MsgRevokeAllowance": handler<MsgRevokeAllowance>({
      signer: ({ granter }) => granter,
      apply({ granter, grantee }, { fees }) {
        require(granter !== grantee, "nobody grants to oneself");
        fees.revoke(granter, grantee);
      },
    }),
    "cosmos.feegrant.v1beta1.MsgPruneAllowances": handler<MsgPruneAllowances>({
      signer: ({ pruner }) => pruner,
      apply: (_, { fees }) => fees.prune(),
    }),
  };
}

type ReadAllowance = Omit<FeeAllowance, "granter" | "grantee">;
function allowanceOf(any: Any): ReadAllowance {
  const { typeName, message } = messageFromAny<object>(any);
  if (typeName.endsWith(".BasicAllowance")) return basicOf(message as BasicAllowance);
  if (typeName.endsWith(".AllowedMsgAllowance")) {
    const { allowance, allowedMessages } = message as AllowedMsgAllowance;
    require(allowedMessages.length > 0, "no messages are listed");
    return {
      ...allowanceOf(known(allowance, "there is no allowance")),
      messages: allowedMessages,
    };
  }
  if (!typeName.endsWith(".PeriodicAllowance")) throw new Refusal("the kind is unknown");
  const { basic, period, periodSpendLimit, periodCanSpend, periodReset } =
    message as PeriodicAllowance;
  const limits = known(tryCoins(periodSpendLimit), "the period's limits are invalid");
  const whole = basicOf(basic ?? { spendLimit: [], expiration: undefined });
  const named = new Set(whole.limits.map(({ denom }) => denom));
  require(named.size === 0 ||
    limits.every(({ denom }) => named.has(denom)), "the period's limits are in other denoms");
  return {
    ...whole,
    period: {
      nanos: nanosOf(period ?? { seconds: 0n, nanos: 0 }),
      limits,
      left: limitsOf(periodCanSpend),
      resetNanos: nanosOf(periodReset ?? YEAR_ONE),
    },
  };
}
function basicOf({ spendLimit, expiration }: BasicAllowance): ReadAllowance {
  return {
    limits: limitsOf(spendLimit),
    untilNanos: expiration === undefined ? undefined : nanosOf(expiration),
    messages: undefined,
  };
}
