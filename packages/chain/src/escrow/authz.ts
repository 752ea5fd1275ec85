import type { Address } from "@vyom/core";
import { Scope } from "@vyom/proto/akash/escrow/id/v1";
import {
  DepositAuthorization_Scope,
  type DepositAuthorization,
  type MsgAccountDeposit,
} from "@vyom/proto/akash/escrow/v1";
import type { Grant } from "@vyom/proto/cosmos/authz/v1beta1";
import { compareTime, sdkErrors, type Context } from "@vyom/runtime";
import {
  authorizationKind,
  type Authorization,
  type AuthorizationKind,
  type AuthorizationKinds,
} from "../authz/authorization.ts";
import type { GrantSides, OpenGrant } from "../authz/keeper.ts";
import { depositCoin } from "./deposit.ts";
import {
  DEPOSIT_MESSAGE,
  acceptDeposit,
  checkDepositAuthorization,
} from "./deposit-authorization.ts";
import type { DepositGrant, DepositGrants } from "./deps.ts";
import { escrowErrors } from "./errors.ts";

const TYPE = "akash.escrow.v1.DepositAuthorization";
const MESSAGE_URL = `/${DEPOSIT_MESSAGE}`;

/** Deposits from the granter's account: by MsgExec of a MsgAccountDeposit, or named as the source of a deposit. */
export const depositAuthorization: AuthorizationKind = authorizationKind<DepositAuthorization>({
  typeName: TYPE,
  messageTypeUrl: () => MESSAGE_URL,
  validate: checkDepositAuthorization,
  written: (authorization) => {
    const { denom, amount } = authorization.spendLimit ?? { denom: "", amount: "" };
    return { ...authorization, spendLimit: { denom, amount: amount || "0" } };
  },
  accept(_context, authorization, { typeName, message }) {
    if (typeName !== DEPOSIT_MESSAGE) throw sdkErrors.invalidType("type mismatch");
    const { id, deposit } = message as MsgAccountDeposit;
    const amount = depositCoin(deposit);
    if (amount === undefined) throw escrowErrors.invalidDeposit();
    const scope = scopeOf(id?.scope);
    const acceptance = acceptDeposit(authorization, { scope, amount }, false);
    if (!acceptance.accepted) throw sdkErrors.unauthorized();
    if (acceptance.isUsedUp) return { outcome: "delete" };
    return { outcome: "update", authorization: acceptance.updated };
  },
});

/** @throws ChainError escrow/15 */
function scopeOf(scope: Scope | undefined): DepositAuthorization_Scope {
  if (scope === Scope.deployment) return DepositAuthorization_Scope.deployment;
  if (scope === Scope.bid) return DepositAuthorization_Scope.bid;
  throw escrowErrors.unauthorizedScope();
}

/** The grants of authz, as far as deposits use them. */
export interface GrantKeeper {
  readonly kinds: AuthorizationKinds;
  granteeGrants(context: Context, grantee: Address, msgTypeUrl: string): Iterable<OpenGrant>;
  find(context: Context, sides: GrantSides, msgTypeUrl: string): Grant | undefined;
  save(context: Context, grant: OpenGrant): void;
}

/** Reads deposit authorizations out of authz, those that ended or are of another kind left out. */
export function depositGrants(authz: GrantKeeper): DepositGrants {
  return {
    toGrantee: (context, grantee) =>
      [...authz.granteeGrants(context, grantee, MESSAGE_URL)].flatMap(
        (grant) => depositGrant(context, grant) ?? [],
      ),
    between(context, granter, grantee) {
      const grant = authz.find(context, { granter, grantee }, MESSAGE_URL);
      if (grant === undefined) return undefined;
      const authorization = authz.kinds.fromAny(grant.authorization);
      const { expiration } = grant;
      return depositGrant(context, { granter, grantee, authorization, expiration });
    },
    save(context, grantee, { granter, authorization: message, expiration }) {
      const authorization: Authorization = { kind: depositAuthorization, message };
      authz.save(context, { granter, grantee, authorization, expiration });
    },
  };
}

function depositGrant(context: Context, grant: OpenGrant): DepositGrant | undefined {
  const { granter, authorization, expiration } = grant;
  if (authorization.kind.typeName !== TYPE) return undefined;
  if (expiration !== undefined && compareTime(expiration, context.time) <= 0) return undefined;
  return { granter, authorization: authorization.message as DepositAuthorization, expiration };
}
