export { parseGenesisDoc, type GenesisDoc } from "./engine/genesis-doc.ts";
export { startNode, type AppFactory, type NodeOptions, type RunningNode } from "./node.ts";
export { COMETBFT_VERSION } from "./rpc/cometbft-version.ts";
