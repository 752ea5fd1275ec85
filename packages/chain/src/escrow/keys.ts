import { assert } from "@vyom/core";
import type { State } from "@vyom/proto/akash/escrow/types/v1";
import { stringKey, structKey, type KeyCodec, type StructKeyCodec } from "@vyom/runtime";

/** Prefixes in store `escrow`. */
export const ACCOUNT_PREFIX: Uint8Array = Uint8Array.of(0x11, 0x00);
export const PAYMENT_PREFIX: Uint8Array = Uint8Array.of(0x12, 0x00);

/** `state byte | '/' | id text`: an entry moves when its state changes. */
export interface StatefulKey {
  readonly state: State;
  /** As accountIdToText or paymentIdToText give it. */
  readonly id: string;
}

const SLASH = 0x2f;
const stateKey: KeyCodec<State> = {
  encode: (state) => Uint8Array.of(state, SLASH),
  encodeNonTerminal: (state) => Uint8Array.of(state, SLASH),
  decode: (bytes, offset) => readState(bytes, offset),
  decodeNonTerminal: (bytes, offset) => ({ key: readState(bytes, offset), next: offset + 2 }),
};
function readState(bytes: Uint8Array, offset: number): State {
  const state = bytes[offset];
  assert(state === 1 || state === 2 || state === 3, "an escrow key holds an unknown state");
  assert(bytes[offset + 1] === SLASH, "an escrow key has no separator");
  return state;
}
export const statefulKey: StructKeyCodec<StatefulKey> = structKey<StatefulKey>({
  state: stateKey,
  id: stringKey,
});
