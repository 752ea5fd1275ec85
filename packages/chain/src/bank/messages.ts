import {
  isDenom,
  coinsToText,
  normalizeCoins,
  type Address,
  type Coin,
  type Coins,
} from "@vyom/core";
import * as bank from "@vyom/proto/cosmos/bank/v1beta1";
import {
  coinsFromWire,
  message,
  sdkErrors,
  type AddressCodec,
  type AnyMessageHandler,
} from "@vyom/runtime";
import { areCoinsValid } from "@vyom/core";
import { checkAuthority } from "../authority.ts";
import { bankErrors } from "./errors.ts";
import type { BankKeeper } from "./keeper.ts";

export function bankMessages(keeper: BankKeeper, authority: Address): AnyMessageHandler[] {
  return [...transferMessages(keeper), ...authorityMessages(keeper, authority)];
}

/** The address as the network writes it. @throws ChainError sdk/7 */
function canonical(addresses: AddressCodec, which: string, address: string): Address {
  const problem = addresses.problem(address);
  if (problem !== undefined) throw sdkErrors.invalidAddress(`invalid ${which} address: ${problem}`);
  return addresses.text(addresses.bytes(address));
}

/** Sorted, positive, known amounts. @throws ChainError sdk/10 */
function requireCoins(wire: readonly { readonly denom: string; readonly amount: string }[]): Coins {
  const coins = coinsFromWire(wire) ?? [];
  if (coins.length === 0 || !areCoinsValid(coins)) throw sdkErrors.invalidCoins(coinsToText(coins));
  return coins;
}

function transferMessages(keeper: BankKeeper): AnyMessageHandler[] {
  const { addresses } = keeper.accounts;
  return [
    message(
      "cosmos.bank.v1beta1.MsgSend",
      { request: bank.MsgSend, response: bank.MsgSendResponse },
      {
        handle(context, { fromAddress, toAddress, amount }) {
          const from = canonical(addresses, "from", fromAddress);
          const to = canonical(addresses, "to", toAddress);
          const coins = requireCoins(amount);
          keeper.requireSendEnabled(context, coins);
          requireNotBlocked(keeper, to);
          keeper.send(context, { from, to, amount: coins });
          return {};
        },
      },
    ),
    message(
      "cosmos.bank.v1beta1.MsgMultiSend",
      { request: bank.MsgMultiSend, response: bank.MsgMultiSendResponse },
      {
        handle(context, { inputs, outputs }) {
          const [input] = inputs;
          if (input === undefined) throw bankErrors.noInputs();
          if (inputs.length !== 1) throw bankErrors.multipleSenders();
          if (outputs.length === 0) throw bankErrors.noOutputs();
          const from = canonical(addresses, "input", input.address);
          const amount = requireCoins(input.coins);
          const receivers = outputs.map((output) => {
            const to = canonical(addresses, "output", output.address);
            return { to, amount: requireCoins(output.coins) };
          });
          requireEqualSums(
            amount,
            receivers.flatMap((receiver) => receiver.amount),
          );
          keeper.requireSendEnabled(context, amount);
          for (const { to } of receivers) requireNotBlocked(keeper, to);
          keeper.sendToMany(context, { from, amount }, receivers);
          return {};
        },
      },
    ),
  ];
}

function requireNotBlocked(keeper: BankKeeper, address: Address): void {
  if (keeper.isBlocked(address))
    throw sdkErrors.unauthorized(`${address} is not allowed to receive funds`);
}

function requireEqualSums(input: Coins, outputs: readonly Coin[]): void {
  if (coinsToText(normalizeCoins(outputs)) !== coinsToText(input))
    throw bankErrors.inputOutputMismatch();
}

function authorityMessages(keeper: BankKeeper, authority: Address): AnyMessageHandler[] {
  return [
    message(
      "cosmos.bank.v1beta1.MsgUpdateParams",
      { request: bank.MsgUpdateParams, response: bank.MsgUpdateParamsResponse },
      {
        handle(context, { authority: given, params }) {
          checkAuthority(authority, given);
          if (params === undefined) throw sdkErrors.invalidRequest("params are missing");
          if (params.sendEnabled.length > 0)
            throw sdkErrors.invalidRequest("use of send_enabled in params is no longer supported");
          keeper.setParams(context, params);
          return {};
        },
      },
    ),
    message(
      "cosmos.bank.v1beta1.MsgSetSendEnabled",
      { request: bank.MsgSetSendEnabled, response: bank.MsgSetSendEnabledResponse },
      {
        handle(context, { authority: given, sendEnabled, useDefaultFor }) {
          checkAuthority(authority, given);
          checkSendEnabled(sendEnabled, useDefaultFor);
          for (const { denom, enabled } of sendEnabled)
            keeper.state.sendEnabled.set(context, denom, enabled);
          for (const denom of useDefaultFor) keeper.state.sendEnabled.delete(context, denom);
          return {};
        },
      },
    ),
  ];
}

/** Valid denoms, each named once over both lists (cosmos-sdk x/bank SetSendEnabled). */
function checkSendEnabled(
  sendEnabled: readonly { readonly denom: string }[],
  useDefaultFor: readonly string[],
): void {
  const seen = new Set<string>();
  for (const denom of [...sendEnabled.map((entry) => entry.denom), ...useDefaultFor]) {
    if (!isDenom(denom))
      throw sdkErrors.invalidRequest(
        `invalid SendEnabled denom "${denom}": invalid denom: ${denom}`,
      );
    if (seen.has(denom))
      throw sdkErrors.invalidRequest(`duplicate denom entries found for "${denom}"`);
    seen.add(denom);
  }
}
