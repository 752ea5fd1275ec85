export * from "./devnet-types.ts";
export { startDevnet } from "./devnet.ts";
export { exampleSdl, publishExample, type ExampleTarget } from "./example-image.ts";
export { developmentGenesis, USDC_DENOM } from "./genesis.ts";
