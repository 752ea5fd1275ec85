import { defaultAppState } from "@vyom/chain";
import { DEVELOPMENT_CHAIN_ID, DEVELOPMENT_ROLES, developmentSigner } from "@vyom/client";
import { compareText, type Coin } from "@vyom/core";
import type { Json } from "@vyom/runtime";

/** USDC as it arrives over IBC on the network whose wallets and tools work here. */
export const USDC_DENOM = "ibc/170C677610AC31DF0904FFE09CD3B5C657492170E7E52372E48756B71E56F2F1";
const DENOMS = ["uakt", "uact", USDC_DENOM] as const;
/** Every role has a million of each. */
const BALANCE = 1_000_000_000_000n;
const MIN_DEPOSIT = 500_000n;

type Section = { readonly [key: string]: Json };
const section = (state: Json | undefined): Section =>
  typeof state === "object" && state !== null && !Array.isArray(state) ? (state as Section) : {};
const coinsJson = (coins: readonly Coin[]): Json =>
  coins.map(({ denom, amount }) => ({ denom, amount: String(amount) }));
const sorted = (amount: bigint): readonly Coin[] =>
  [...DENOMS].toSorted(compareText).map((denom) => ({ denom, amount }));

/** Names and units of a denomination, for wallets. */
function metadata(
  base: string,
  { display, name }: { readonly display: string; readonly name: string },
): Json {
  return {
    description: "",
    denom_units: [
      { denom: base, exponent: 0, aliases: [] },
      { denom: `m${display}`, exponent: 3, aliases: [] },
      { denom: display, exponent: 6, aliases: [] },
    ],
    base,
    display,
    name,
    symbol: display.toUpperCase(),
    uri: "",
    uri_hash: "",
  };
}

/**
 * Genesis of a development chain: every role of the published mnemonic with a million of each denomination, prices and
 * deposits in all of them, the compute credit transferable, and names that wallets show. @param time RFC 3339
 */
export function developmentGenesis(time: string): Json {
  const accounts = DEVELOPMENT_ROLES.map(
    (role) => developmentSigner({ role, chainId: DEVELOPMENT_CHAIN_ID }).address,
  );
  const state = defaultAppState();
  const take = {
    denom_take_rates: [
      { denom: "uakt", rate: 4 },
      { denom: "uact", rate: 4 },
      { denom: USDC_DENOM, rate: 20 },
    ],
    default_take_rate: 20,
  };
  return {
    app_name: "vyom",
    app_version: "",
    genesis_time: time,
    chain_id: DEVELOPMENT_CHAIN_ID,
    initial_height: 1,
    app_hash: null,
    app_state: {
      ...state,
      auth: {
        ...section(state["auth"]),
        accounts: accounts.map((address, index) => ({
          "@type": "/cosmos.auth.v1beta1.BaseAccount",
          address,
          pub_key: null,
          account_number: String(index),
          sequence: "0",
        })),
      },
      bank: {
        ...section(state["bank"]),
        params: { send_enabled: [], default_send_enabled: true },
        balances: accounts.map((address) => ({ address, coins: coinsJson(sorted(BALANCE)) })),
        supply: coinsJson(sorted(BALANCE * BigInt(accounts.length))),
        denom_metadata: [
          metadata("uact", { display: "act", name: "Akash Compute Token" }),
          metadata("uakt", { display: "akt", name: "Akash Token" }),
        ],
        send_enabled: DENOMS.map((denom) => ({ denom, enabled: true })),
      },
      deployment: {
        ...section(state["deployment"]),
        params: {
          min_deposits: coinsJson(DENOMS.map((denom) => ({ denom, amount: MIN_DEPOSIT }))),
          settlement_denoms: [...DENOMS],
        },
      },
      market: {
        ...section(state["market"]),
        params: {
          ...section(section(state["market"])["params"]),
          bid_min_deposits: coinsJson(sorted(MIN_DEPOSIT)),
        },
      },
      take: { ...section(state["take"]), params: take },
    },
    consensus: {
      params: {
        block: { max_bytes: "22020096", max_gas: "-1" },
        evidence: {
          max_age_num_blocks: "100000",
          max_age_duration: "172800000000000",
          max_bytes: "1048576",
        },
        validator: { pub_key_types: ["ed25519"] },
        version: { app: "0" },
        abci: { vote_extensions_enable_height: "0" },
      },
    },
  };
}
