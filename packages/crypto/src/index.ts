export * from "./address.ts";
export * from "./adr36.ts";
export * from "./ed25519.ts";
export * from "./hash.ts";
export * from "./jwt-claims.ts";
export * from "./jwt.ts";
export * from "./mnemonic.ts";
export * from "./secp256k1.ts";
