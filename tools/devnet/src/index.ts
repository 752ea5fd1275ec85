export * from "./devnet-types.ts";
export { startDevnet } from "./devnet.ts";
export { claimFolder } from "./folder-claim.ts";
export { choosePorts } from "./free-port.ts";
export { exampleSdl, publishExample, type ExampleTarget } from "./example-image.ts";
export { developmentGenesis, USDC_DENOM } from "./genesis.ts";
export { startLocalChain } from "./local-chain.ts";
export { startLocalProvider, type LocalProvider } from "./local-provider.ts";
export { startLocalRegistry } from "./local-registry.ts";
