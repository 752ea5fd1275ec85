export * from "./devnet-types.ts";
export { startDevnet } from "./devnet.ts";
