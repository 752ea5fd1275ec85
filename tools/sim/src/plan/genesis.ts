import { defaultAppState } from "@vyom/chain";
import { DEFAULT_CONSENSUS_PARAMS, type InitChainRequest, type Json } from "@vyom/runtime";
import type { Coin, Rules } from "../ledger/rules.ts";
import { actorsOf, moduleAddress } from "./actors.ts";

export const CHAIN_ID = "vyom-sim";
export const USDC: string = "ibc/170C677610AC31DF0904FFE09CD3B5C657492170E7E52372E48756B71E56F2F1";
/** Sorted. */
export const DENOMS: readonly [string, string, string] = [USDC, "uact", "uakt"];
export const START_SECONDS = 1_767_225_600n;

const MIN_DEPOSIT = 500_000n;
const ORDER_MAX_BIDS = 4;
const MIN_WINDOW_SECONDS = 60n;
const MAX_WINDOW_SECONDS = 30n * 86_400n;
const RATES: readonly (readonly [string, number])[] = [
  ["uakt", 4],
  ["uact", 7],
];
const DEFAULT_RATE = 20;
const VESTING_SECONDS = 3 * 86_400;
const MODULES = [
  "fee_collector",
  "bme",
  "escrow",
  "distribution",
  "mint",
  "bonded_tokens_pool",
  "not_bonded_tokens_pool",
  "gov",
  "transfer",
] as const;
const WEALTH: Readonly<Record<string, bigint>> = {
  tenant: 400_000_000n,
  provider: 60_000_000n,
  auditor: 5_000_000n,
  thief: 8_000_000n,
  vesting: 30_000_000n,
};

const inAllDenoms = (amount: bigint): readonly Coin[] => DENOMS.map((denom) => ({ denom, amount }));

function locksOf(): Rules["locks"] {
  return new Map(
    actorsOf("vesting").map(({ address }, index) => [
      address,
      {
        untilSeconds: START_SECONDS + BigInt(VESTING_SECONDS * (index + 1)),
        coin: { denom: "uakt", amount: 25_000_000n },
      },
    ]),
  );
}
function balancesOf(): Rules["balances"] {
  const holders = actorsOf("tenant", "provider", "auditor", "thief", "vesting");
  return new Map(holders.map(({ address, role }) => [address, inAllDenoms(WEALTH[role] ?? 0n)]));
}

/** What genesis says, as the ledger needs it. */
export function simRules(): Rules {
  const minimum = new Map(DENOMS.map((denom): [string, bigint] => [denom, MIN_DEPOSIT]));
  return {
    escrowAddress: moduleAddress("escrow"),
    feeCollector: moduleAddress("fee_collector"),
    communityPool: moduleAddress("distribution"),
    authority: moduleAddress("gov"),
    blocked: new Set(MODULES.map(moduleAddress)),
    sendable: new Set([USDC, "uakt"]),
    takePercent: (denom) => BigInt(RATES.find(([name]) => name === denom)?.[1] ?? DEFAULT_RATE),
    minDeploymentDeposit: minimum,
    minBidDeposit: minimum,
    orderMaxBids: ORDER_MAX_BIDS,
    minReclamationNanos: MIN_WINDOW_SECONDS * 10n ** 9n,
    maxReclamationNanos: MAX_WINDOW_SECONDS * 10n ** 9n,
    locks: locksOf(),
    balances: balancesOf(),
  };
}

type Section = { readonly [key: string]: Json };
const section = (json: Json | undefined): Section => (json ?? {}) as Section;
const coinsJson = (coins: readonly Coin[]): Json =>
  coins.map(({ denom, amount }) => ({ denom, amount: String(amount) }));

function accountsJson({ balances, locks }: Rules): Json {
  return [...balances.keys()].map((address, index): Json => {
    const base = { address, pub_key: null, account_number: String(index), sequence: "0" };
    const lock = locks.get(address);
    if (lock === undefined) return { "@type": "/cosmos.auth.v1beta1.BaseAccount", ...base };
    return {
      "@type": "/cosmos.vesting.v1beta1.DelayedVestingAccount",
      base_vesting_account: {
        base_account: base,
        original_vesting: coinsJson([lock.coin]),
        delegated_free: [],
        delegated_vesting: [],
        end_time: String(lock.untilSeconds),
      },
    };
  });
}
function supplyOf({ balances }: Rules): readonly Coin[] {
  return DENOMS.map((denom) => ({
    denom,
    amount: [...balances.values()]
      .flat()
      .reduce((sum, coin) => (coin.denom === denom ? sum + coin.amount : sum), 0n),
  }));
}

/** The beginning of every simulated chain. */
export function simGenesis(): InitChainRequest {
  const rules = simRules();
  const state = defaultAppState();
  const minimum = coinsJson(inAllDenoms(MIN_DEPOSIT));
  const appState: Record<string, Json> = {
    ...state,
    auth: { ...section(state["auth"]), accounts: accountsJson(rules) },
    bank: {
      ...section(state["bank"]),
      params: { send_enabled: [], default_send_enabled: true },
      balances: [...rules.balances].map(([address, coins]) => ({
        address,
        coins: coinsJson(coins),
      })),
      supply: coinsJson(supplyOf(rules)),
      send_enabled: DENOMS.map((denom) => ({ denom, enabled: rules.sendable.has(denom) })),
    },
    deployment: {
      ...section(state["deployment"]),
      params: { min_deposits: minimum, settlement_denoms: [...DENOMS] },
    },
    market: {
      ...section(state["market"]),
      params: {
        ...section(section(state["market"])["params"]),
        order_max_bids: ORDER_MAX_BIDS,
        bid_min_deposits: minimum,
        min_reclamation_window: `${MIN_WINDOW_SECONDS}s`,
        max_reclamation_window: `${MAX_WINDOW_SECONDS}s`,
      },
    },
    take: {
      params: {
        denom_take_rates: RATES.map(([denom, rate]) => ({ denom, rate })),
        default_take_rate: DEFAULT_RATE,
      },
    },
  };
  return {
    chainId: CHAIN_ID,
    time: { seconds: START_SECONDS, nanos: 0 },
    initialHeight: 1n,
    consensusParams: DEFAULT_CONSENSUS_PARAMS,
    validators: [],
    appState,
  };
}
