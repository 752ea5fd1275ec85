import { APP_STORES, createApp } from "@vyom/chain";
import { DEVELOPMENT_CHAIN_ID } from "@vyom/client";
import { VyomError } from "@vyom/core";
import { startNode, type RunningNode } from "@vyom/node";
import type { Logger } from "pino";
import { developmentGenesis } from "./genesis.ts";

const VERSION = "0.1.0";
const GAS_PRICES = "0.0025uakt";

/** The development chain on this machine, begun anew or gone on with. @throws VyomError `devnet.foreign_chain` */
export async function startLocalChain(options: {
  /** The chain's own folder. */
  readonly home: string;
  readonly host: string;
  readonly ports: { readonly rpc: number; readonly rest: number; readonly grpc: number };
  readonly logger: Logger;
}): Promise<RunningNode> {
  const started = await startNode({
    ...options,
    genesis: developmentGenesis(new Date().toISOString()),
    app: {
      stores: APP_STORES,
      create: (store, { onBug }) => createApp({ store, version: VERSION, onBug }),
    },
    moniker: "vyom-local",
    version: VERSION,
    bech32Prefix: "akash",
    minimumGasPrices: GAS_PRICES,
  });
  if (started.chainId === DEVELOPMENT_CHAIN_ID) return started;
  await started.stop();
  throw new VyomError(
    "devnet.foreign_chain",
    `${options.home} holds the chain ${started.chainId}, not ${DEVELOPMENT_CHAIN_ID}; choose another folder with --home`,
  );
}
