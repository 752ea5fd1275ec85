export * from "./base64.ts";
export * from "./bech32.ts";
export * from "./bytes.ts";
export * from "./caller-network.ts";
export * from "./coin.ts";
export * from "./dec18.ts";
export * from "./error.ts";
export * from "./ids.ts";
