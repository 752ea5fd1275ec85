/** Name of the store. */
export const STORE = "bank";

/** Places of the store, as cosmos-sdk x/bank. */
export const keys: {
  readonly supply: Uint8Array;
  readonly metadata: Uint8Array;
  readonly balances: Uint8Array;
  readonly holdersByDenom: Uint8Array;
  readonly sendEnabled: Uint8Array;
  readonly params: Uint8Array;
} = {
  supply: Uint8Array.of(0x00),
  metadata: Uint8Array.of(0x01),
  balances: Uint8Array.of(0x02),
  holdersByDenom: Uint8Array.of(0x03),
  sendEnabled: Uint8Array.of(0x04),
  params: Uint8Array.of(0x05),
};
