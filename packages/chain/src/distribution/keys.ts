/** Name of the store. */
export const STORE = "distribution";
/** Module account that holds the community pool. */
export const MODULE_NAME = "distribution";

/** Places of the store, as cosmos-sdk x/distribution. */
export const keys: { readonly feePool: Uint8Array; readonly params: Uint8Array } = {
  feePool: Uint8Array.of(0x00),
  params: Uint8Array.of(0x09),
};
