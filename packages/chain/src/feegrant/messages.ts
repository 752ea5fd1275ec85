import * as feegrant from "@vyom/proto/cosmos/feegrant/v1beta1";
import { message, sdkErrors, type AnyMessageHandler } from "@vyom/runtime";
import { allowanceFromAny, checkAllowance } from "./allowance.ts";
import { pruneEvent } from "./events.ts";
import type { FeegrantKeeper } from "./keeper.ts";

/** How many ended grants one prune message deletes. */
const PRUNE_LIMIT = 75;

export function feegrantMessages(keeper: FeegrantKeeper): AnyMessageHandler[] {
  const { addresses } = keeper.accounts;
  const requireAddress = (which: string, address: string): void => {
    const problem = addresses.problem(address);
    if (problem !== undefined)
      throw sdkErrors.invalidAddress(`invalid ${which} address: ${problem}`);
  };
  return [
    message(
      "cosmos.feegrant.v1beta1.MsgGrantAllowance",
      {
        request: feegrant.MsgGrantAllowance,
        response: feegrant.MsgGrantAllowanceResponse,
      },
      {
        handle(context, { granter, grantee, allowance: any }) {
          if (granter.toLowerCase() === grantee.toLowerCase())
            throw sdkErrors.invalidAddress("cannot self-grant fee authorization");
          requireAddress("grantee", grantee);
          requireAddress("granter", granter);
          const sides = { granter, grantee };
          if (keeper.find(context, sides) !== undefined)
            throw sdkErrors.invalidRequest("fee allowance already exists");
          const allowance = allowanceFromAny(any);
          checkAllowance(allowance);
          keeper.grant(context, sides, allowance);
          return {};
        },
      },
    ),
    message(
      "cosmos.feegrant.v1beta1.MsgRevokeAllowance",
      {
        request: feegrant.MsgRevokeAllowance,
        response: feegrant.MsgRevokeAllowanceResponse,
      },
      {
        handle(context, { granter, grantee }) {
          if (granter === grantee) throw sdkErrors.invalidAddress("addresses must be different");
          requireAddress("grantee", grantee);
          requireAddress("granter", granter);
          keeper.revoke(context, { granter, grantee });
          return {};
        },
      },
    ),
    message(
      "cosmos.feegrant.v1beta1.MsgPruneAllowances",
      {
        request: feegrant.MsgPruneAllowances,
        response: feegrant.MsgPruneAllowancesResponse,
      },
      {
        handle(context, { pruner }) {
          keeper.prune(context, PRUNE_LIMIT);
          context.emit(pruneEvent(pruner));
          return {};
        },
      },
    ),
  ];
}
