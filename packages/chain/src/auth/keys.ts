import { bytesFromUtf8 } from "@vyom/core";

/** Name of the store. */
export const STORE = "acc";

/** Places of the store, as cosmos-sdk x/auth. */
export const keys: {
  readonly params: Uint8Array;
  readonly accounts: Uint8Array;
  readonly unorderedNonces: Uint8Array;
  readonly addressByNumber: Uint8Array;
  readonly nextNumber: Uint8Array;
} = {
  params: Uint8Array.of(0x00),
  accounts: Uint8Array.of(0x01),
  unorderedNonces: Uint8Array.of(0x5a),
  addressByNumber: bytesFromUtf8("accountNumber"),
  nextNumber: Uint8Array.of(0x02),
};
