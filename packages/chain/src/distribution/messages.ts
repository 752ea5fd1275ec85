import { areCoinsValid, coinsToText, type Address, type Coins } from "@vyom/core";
import * as distribution from "@vyom/proto/cosmos/distribution/v1beta1";
import {
  coinsFromWire,
  message,
  sdkErrors,
  type AddressCodec,
  type AnyMessageHandler,
} from "@vyom/runtime";
import { checkAuthority } from "../authority.ts";
import type { BankKeeper } from "./deps.ts";
import type { DistributionKeeper } from "./keeper.ts";
import { checkParams } from "./params.ts";

export interface MessageDeps {
  readonly keeper: DistributionKeeper;
  readonly bank: BankKeeper;
  readonly addresses: AddressCodec;
  readonly authority: Address;
}

export function distributionMessages(deps: MessageDeps): AnyMessageHandler[] {
  const { keeper, bank, addresses, authority } = deps;
  return [
    message(
      "cosmos.distribution.v1beta1.MsgFundCommunityPool",
      {
        request: distribution.MsgFundCommunityPool,
        response: distribution.MsgFundCommunityPoolResponse,
      },
      {
        handle(context, { depositor, amount }) {
          requireAddress(addresses, "depositor", depositor);
          keeper.fundCommunityPool(context, depositor, requireCoins(amount));
          return {};
        },
      },
    ),
    message(
      "cosmos.distribution.v1beta1.MsgCommunityPoolSpend",
      {
        request: distribution.MsgCommunityPoolSpend,
        response: distribution.MsgCommunityPoolSpendResponse,
      },
      {
        handle(context, { authority: given, recipient, amount }) {
          checkAuthority(authority, given);
          const coins = requireCoins(amount);
          requireAddress(addresses, "recipient", recipient);
          if (bank.isBlocked(recipient))
            throw sdkErrors.unauthorized(`${recipient} is not allowed to receive external funds`);
          keeper.payFromCommunityPool(context, recipient, coins);
          return {};
        },
      },
    ),
    message(
      "cosmos.distribution.v1beta1.MsgUpdateParams",
      { request: distribution.MsgUpdateParams, response: distribution.MsgUpdateParamsResponse },
      {
        handle(context, { authority: given, params }) {
          checkAuthority(authority, given);
          if (params === undefined) throw sdkErrors.invalidRequest("params are missing");
          checkParams(params);
          keeper.setParams(context, params);
          return {};
        },
      },
    ),
  ];
}

function requireAddress(addresses: AddressCodec, which: string, address: string): void {
  const problem = addresses.problem(address);
  if (problem !== undefined) throw sdkErrors.invalidAddress(`invalid ${which} address: ${problem}`);
}
function requireCoins(wire: readonly { readonly denom: string; readonly amount: string }[]): Coins {
  const coins = coinsFromWire(wire) ?? [];
  if (!areCoinsValid(coins)) throw sdkErrors.invalidCoins(coinsToText(coins));
  return coins;
}
