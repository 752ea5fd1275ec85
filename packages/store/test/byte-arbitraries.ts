import fc from "fast-check";

/** Keys from a small alphabet and of few lengths, so that prefixes, neighbours and repetitions are common. */
export const smallKey: fc.Arbitrary<Uint8Array> = fc
  .array(fc.constantFrom(0x00, 0x01, 0x7f, 0x80, 0xff), { minLength: 1, maxLength: 4 })
  .map((bytes) => Uint8Array.from(bytes));

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
});
