/** Name of the store. */
export const STORE = "authz";

/** Places of the store, as cosmos-sdk x/authz; the index by grantee is ours (the reference's fork has a like one). */
export const keys: {
  readonly grants: Uint8Array;
  readonly queue: Uint8Array;
  readonly byGrantee: Uint8Array;
} = {
  grants: Uint8Array.of(0x01),
  queue: Uint8Array.of(0x02),
  byGrantee: Uint8Array.of(0x04),
};
