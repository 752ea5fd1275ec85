import { concatBytes } from "@vyom/core";

/** Bytes of cosmos.store.internal.kv.v1beta1.Pairs: repeated pair (1) of key (1) and value (2). */
export function encodePairs(pairs: readonly (readonly [Uint8Array, Uint8Array])[]): Uint8Array {
  return concatBytes(
    ...pairs.map(([key, value]) => field(1, concatBytes(field(1, key), field(2, value)))),
  );
}

/** A length-delimited field. */
function field(number: number, bytes: Uint8Array): Uint8Array {
  const length: number[] = [];
  let rest = bytes.length;
  for (; rest > 127; rest >>>= 7) length.push((rest & 127) | 128);
  length.push(rest);
  return concatBytes(Uint8Array.of((number << 3) | 2), Uint8Array.from(length), bytes);
}
