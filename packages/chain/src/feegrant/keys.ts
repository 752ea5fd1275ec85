/** Name of the store. */
export const STORE = "feegrant";

/** Places of the store, as cosmos-sdk x/feegrant. */
export const keys: { readonly grants: Uint8Array; readonly queue: Uint8Array } = {
  grants: Uint8Array.of(0x00),
  queue: Uint8Array.of(0x01),
};
