import {
  VyomError,
  coinFromWire,
  coinToWire,
  coinsToText,
  compareText,
  normalizeCoins,
  type Coin,
} from "@vyom/core";
import { messageFromJson, messageToJson } from "@vyom/proto";
import type { Balance, GenesisState } from "@vyom/proto/cosmos/bank/v1beta1";
import type { Context, ModuleGenesis } from "@vyom/runtime";
import type { BankKeeper } from "./keeper.ts";
import { DEFAULT_PARAMS } from "./params.ts";

const TYPE = "cosmos.bank.v1beta1.GenesisState";

export function bankGenesis(keeper: BankKeeper): ModuleGenesis {
  return {
    default: () =>
      messageToJson(TYPE, {
        params: DEFAULT_PARAMS,
        balances: [],
        supply: [],
        denomMetadata: [],
        sendEnabled: [],
      }),
    init(context, json) {
      const state = messageFromJson<GenesisState>(TYPE, json);
      keeper.setParams(context, state.params ?? DEFAULT_PARAMS);
      for (const { denom, enabled } of state.sendEnabled)
        keeper.state.sendEnabled.set(context, denom, enabled);
      initBalances(keeper, context, state);
      for (const metadata of state.denomMetadata)
        keeper.state.metadata.set(context, metadata.base, metadata);
    },
    export: (context) => messageToJson(TYPE, exported(keeper, context)),
  };
}

/** Writes the balances; their sum is the supply, which must be the stated one when one is stated. */
function initBalances(keeper: BankKeeper, context: Context, state: GenesisState): void {
  const all: Coin[] = [];
  for (const { address, coins } of state.balances) {
    for (const coin of normalizeCoins(coins.map(coinFromWire))) {
      if (coin.amount < 0n)
        throw new VyomError(
          "bank.genesis",
          `genesis gives ${address} a negative amount of ${coin.denom}`,
        );
      keeper.initBalance(context, address, coin);
      all.push(coin);
    }
  }
  const supply = normalizeCoins(all);
  const stated = normalizeCoins(state.supply.map(coinFromWire));
  if (stated.length > 0 && coinsToText(stated) !== coinsToText(supply))
    throw new VyomError(
      "bank.genesis",
      `genesis supply is stated as ${coinsToText(stated)}, the balances sum to ${coinsToText(supply)}`,
    );
  for (const { denom, amount } of supply) keeper.state.supply.set(context, denom, amount);
}

function exported(keeper: BankKeeper, context: Context): GenesisState {
  const balances = new Map<string, Balance>();
  for (const [{ holder, denom }, amount] of keeper.state.balances.walk(context)) {
    const address = keeper.accounts.addresses.text(holder);
    const balance = balances.get(address) ?? { address, coins: [] };
    balance.coins.push(coinToWire({ denom, amount }));
    balances.set(address, balance);
  }
  return {
    params: keeper.params(context),
    balances: [...balances.values()].toSorted((left, right) =>
      compareText(left.address, right.address),
    ),
    supply: [...keeper.state.supply.walk(context)].map(([denom, amount]) =>
      coinToWire({ denom, amount }),
    ),
    denomMetadata: [...keeper.state.metadata.walk(context)].map(([, metadata]) => metadata),
    sendEnabled: [...keeper.state.sendEnabled.walk(context)].map(([denom, enabled]) => ({
      denom,
      enabled,
    })),
  };
}
