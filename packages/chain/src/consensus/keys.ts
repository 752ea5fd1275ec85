import { bytesFromUtf8 } from "@vyom/core";

/** Name of the store. */
export const STORE = "consensus";
/** The one place of the store, as cosmos-sdk x/consensus. */
export const PARAMS_KEY: Uint8Array = bytesFromUtf8("Consensus");
