import { APP_STORES, createApp } from "@vyom/chain";
import { developmentGenesis } from "@vyom/devnet";
import { startNode, type RunningNode } from "@vyom/node";
import { pino } from "pino";

/** A development chain in memory, on free ports, without a provider. */
export function startLocalChain(): Promise<RunningNode> {
  return startNode({
    home: undefined,
    genesis: developmentGenesis("2026-01-01T00:00:00Z"),
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
  });
}
