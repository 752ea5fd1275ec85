import { assert, concatBytes } from "@vyom/core";
import type { State } from "@vyom/proto/akash/cert/v1";
import { bytesKey, structKey, type KeyCodec, type StructKeyCodec } from "@vyom/runtime";

/** Prefix of all certificates in store `cert`. */
export const CERTIFICATE_PREFIX: Uint8Array = Uint8Array.of(0x11);
/** Longest serial that fits a key. */
export const MAX_SERIAL_BYTES = 40;

/** `state | len8 owner | len8 serial`, the serial's magnitude big-endian; a serial of 0 leaves no trace. */
export interface CertificateKey {
  readonly state: State;
  readonly owner: Uint8Array;
  readonly serial: bigint;
}

const stateKey: KeyCodec<State> = {
  encode: (state) => Uint8Array.of(state),
  encodeNonTerminal: (state) => Uint8Array.of(state),
  decode: (bytes, offset) => readState(bytes, offset),
  decodeNonTerminal: (bytes, offset) => ({ key: readState(bytes, offset), next: offset + 1 }),
};
function readState(bytes: Uint8Array, offset: number): State {
  const state = bytes[offset];
  assert(state === 1 || state === 2, "a certificate key holds an unknown state");
  return state;
}

const serialKey: KeyCodec<bigint> = {
  encode: serialBytes,
  encodeNonTerminal: serialBytes,
  decode: (bytes, offset) => readSerial(bytes, offset).key,
  decodeNonTerminal: readSerial,
};
function readSerial(bytes: Uint8Array, offset: number): { key: bigint; next: number } {
  const length = bytes[offset] ?? 0;
  const next = offset + (offset < bytes.length ? 1 : 0) + length;
  let key = 0n;
  for (const byte of bytes.subarray(next - length, next)) key = (key << 8n) | BigInt(byte);
  return { key, next };
}
function serialBytes(serial: bigint): Uint8Array {
  let hex = (serial < 0n ? -serial : serial).toString(16);
  if (hex === "0") return new Uint8Array(0);
  if (hex.length % 2 === 1) hex = `0${hex}`;
  const digits = Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return concatBytes(Uint8Array.of(digits.length), digits);
}

/** Whether a serial fits a key. */
export function serialFits(serial: bigint): boolean {
  return serialBytes(serial).length <= MAX_SERIAL_BYTES + 1;
}

export const certificateKey: StructKeyCodec<CertificateKey> = structKey<CertificateKey>({
  state: stateKey,
  owner: bytesKey,
  serial: serialKey,
});
