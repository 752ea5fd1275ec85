export * from "./devnet-types.ts";
export { startDevnet } from "./devnet.ts";
export { developmentGenesis, USDC_DENOM } from "./genesis.ts";
