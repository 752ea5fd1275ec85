import * as feegrant from "@vyom/proto/cosmos/feegrant/v1beta1";
import { message, sdkErrors, type AnyMessageHandler } from "@vyom/runtime";
import { allowanceFromAny, checkAllowance } from "./allowance.ts";
import { pruneEvent } from "./events.ts";
import type { FeegrantKeeper } from "./keeper.ts";

/** How many ended grants one prune message deletes. */
const PRUNE_LIMIT = 75;

export function feegrantMessages(keeper: FeegrantKeeper): AnyMessageHandler[] {
  const { addresses } = keeper.accounts;
  /** The address as the network writes it. @throws ChainError sdk/35 for another network's, undefined/1 for a malformed one */
  const canonical = (address: string): string => {
    const problem = addresses.problem(address);
    if (problem?.startsWith("hrp does not match") === true) throw sdkErrors.logic(problem);
    return addresses.text(addresses.bytes(address));
  };
  return [
    message(
      "cosmos.feegrant.v1beta1.MsgGrantAllowance",
      {
        request: feegrant.MsgGrantAllowance,
        response: feegrant.MsgGrantAllowanceResponse,
      },
      {
        handle(context, request) {
          if (request.granter.toLowerCase() === request.grantee.toLowerCase())
            throw sdkErrors.invalidAddress("cannot self-grant fee authorization");
          const grantee = canonical(request.grantee);
          const sides = { granter: canonical(request.granter), grantee };
          if (keeper.find(context, sides) !== undefined)
            throw sdkErrors.invalidRequest("fee allowance already exists");
          const allowance = allowanceFromAny(request.allowance);
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
        handle(context, request) {
          if (request.granter === request.grantee)
            throw sdkErrors.invalidAddress("addresses must be different");
          const grantee = canonical(request.grantee);
          keeper.revoke(context, { granter: canonical(request.granter), grantee });
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
