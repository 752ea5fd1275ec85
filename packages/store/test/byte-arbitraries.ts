import fc from "fast-check";

const ALPHABET: readonly number[] = [0x00, 0x7f, 0x80, 0xff];

/** All keys of one or two bytes from a small alphabet: so few that repetitions and prefixes are common. */
export const SMALL_KEYS: readonly Uint8Array[] = ALPHABET.flatMap((first) => [
  Uint8Array.of(first),
  ...ALPHABET.map((second) => Uint8Array.of(first, second)),
]);

export const smallKey: fc.Arbitrary<Uint8Array> = fc.constantFrom(...SMALL_KEYS);

export const smallValue: fc.Arbitrary<Uint8Array> = fc.uint8Array({ maxLength: 6 });

/** A set (value) or a delete (undefined). */
export interface Change {
  key: Uint8Array;
  value: Uint8Array | undefined;
}

export const change: fc.Arbitrary<Change> = fc.record({
  key: smallKey,
  value: fc.option(smallValue, { nil: undefined, freq: 3 }),
});

export const optionalKey: fc.Arbitrary<Uint8Array | undefined> = fc.option(smallKey, {
  nil: undefined,
  freq: 1,
});
