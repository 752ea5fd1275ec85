import { APP_STORES, createApp } from "@vyom/chain";
import {
  accountAddress,
  accountPath,
  deriveKey,
  secp256k1PublicKey,
  seedFromMnemonic,
} from "@vyom/crypto";
import type { Json } from "@vyom/runtime";
import { CommitStore } from "@vyom/store";
import { pino } from "pino";
import { startNode, type NodeOptions, type RunningNode } from "../src/index.ts";

export const MNEMONIC = "test test test test test test test test test test test junk";
export const CHAIN_ID = "vyom-test";

/** Address of the i-th account of the test mnemonic. */
export function testAddress(index: number): string {
  return accountAddress(
    secp256k1PublicKey(deriveKey(seedFromMnemonic(MNEMONIC), accountPath(index))),
  );
}

/** A genesis whose accounts have 10^12 uakt and uact each, everything else by default unless `sections` says otherwise. */
export function testGenesis(
  accounts: readonly string[] = [0, 1, 2].map(testAddress),
  sections: Readonly<Record<string, Json>> = {},
): Json {
  const store = CommitStore.open({ path: undefined, stores: APP_STORES });
  const state: Record<string, Json> = Object.fromEntries(
    createApp({ store }).modules.flatMap((module) =>
      module.genesis === undefined ? [] : [[module.name, module.genesis.default()]],
    ),
  );
  store.close();
  const coins = (times: bigint): Json =>
    ["uact", "uakt"].map((denom) => ({ denom, amount: String(1_000_000_000_000n * times) }));
  return {
    genesis_time: "2026-01-01T00:00:00Z",
    chain_id: CHAIN_ID,
    initial_height: "1",
    app_state: {
      ...state,
      auth: {
        ...(state["auth"] as object),
        accounts: accounts.map((address, index) => ({
          "@type": "/cosmos.auth.v1beta1.BaseAccount",
          address,
          pub_key: null,
          account_number: String(index),
          sequence: "0",
        })),
      },
      bank: {
        ...(state["bank"] as object),
        balances: accounts.map((address) => ({ address, coins: coins(1n) })),
        supply: coins(BigInt(accounts.length)),
        send_enabled: [],
      },
      ...sections,
    },
  };
}

/** A node on free ports; in memory unless `home` is given. */
export function startTestNode(
  options: Partial<NodeOptions> & { readonly accounts?: readonly string[] } = {},
): Promise<RunningNode> {
  const { accounts, ...rest } = options;
  return startNode({
    home: undefined,
    genesis: testGenesis(accounts),
    app: {
      stores: APP_STORES,
      create: (store, { onBug }) => createApp({ store, version: "0.0.0-test", onBug }),
    },
    host: "127.0.0.1",
    ports: { rpc: 0, rest: 0, grpc: 0 },
    moniker: "test",
    version: "0.0.0-test",
    bech32Prefix: "akash",
    minimumGasPrices: "0.0025uakt",
    intervalMs: 100,
    gapMs: 10,
    logger: pino({ level: "silent" }),
    ...rest,
  });
}
