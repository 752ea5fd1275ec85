import { schema, type FieldSchema, type FieldType, type ScalarName } from "@vyom/proto";
import fc from "fast-check";

const MAX_DEPTH = 3;

const scalars: Readonly<Record<ScalarName, fc.Arbitrary<unknown>>> = {
  string: fc.string({ maxLength: 8, unit: "grapheme" }),
  bytes: fc.uint8Array({ maxLength: 8 }),
  bool: fc.boolean(),
  double: fc.double({ noNaN: true }),
  float: fc.float({ noNaN: true }),
  int32: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  sint32: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  sfixed32: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  uint32: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  fixed32: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
  int64: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  sint64: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  sfixed64: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }),
  uint64: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
  fixed64: fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }),
};

/** Times within what every library can hold: cosmjs-types loses seconds from 2^31 on. */
const time = fc.record({
  seconds: fc.bigInt({ min: 0n, max: 2_000_000_000n }),
  nanos: fc.integer({ min: 0, max: 999_999_999 }),
});

/** Random messages of a type, in the shape of the generated interfaces; Anys are left out. */
export function messageArbitrary(
  typeName: string,
  depth: number = MAX_DEPTH,
): fc.Arbitrary<object> {
  if (typeName === "google.protobuf.Timestamp" || typeName === "google.protobuf.Duration")
    return time;
  const { fields } = schema.message(typeName);
  const plain = fields.filter((field) => field.oneof === undefined);
  const record: Record<string, fc.Arbitrary<unknown>> = {};
  for (const field of plain) record[field.property] = fieldArbitrary(field, depth);
  let whole: fc.Arbitrary<object> = fc.record(record);
  for (const oneof of new Set(fields.flatMap((field) => field.oneof ?? []))) {
    const all = fields.filter((field) => field.oneof === oneof);
    const choices = depth > 0 ? all : all.filter((field) => field.type.kind !== "message");
    if (choices.length === 0) continue;
    const choice = fc.oneof(...choices.map((field) => choiceArbitrary(choices, field, depth)));
    whole = fc.tuple(whole, choice).map(([left, right]) => ({ ...left, ...right }));
  }
  return whole;
}

function choiceArbitrary(
  choices: readonly FieldSchema[],
  chosen: FieldSchema,
  depth: number,
): fc.Arbitrary<object> {
  return valueArbitrary(chosen, depth).map((value) =>
    Object.fromEntries(
      choices.map((field) => [field.property, field === chosen ? value : undefined]),
    ),
  );
}

function fieldArbitrary(field: FieldSchema, depth: number): fc.Arbitrary<unknown> {
  const isMessage = field.type.kind === "message";
  const isEnd = isMessage && (depth === 0 || typeNameOf(field.type) === "google.protobuf.Any");
  if (field.mapKey !== undefined)
    return isEnd
      ? fc.constant({})
      : fc.dictionary(fc.string({ maxLength: 4 }), valueArbitrary(field, depth), { maxKeys: 2 });
  if (field.repeated)
    return isEnd ? fc.constant([]) : fc.array(valueArbitrary(field, depth), { maxLength: 2 });
  if (isEnd) return fc.constant(undefined);
  if (isMessage || field.optional)
    return fc.option(valueArbitrary(field, depth), { nil: undefined });
  return valueArbitrary(field, depth);
}

const typeNameOf = (type: FieldType): string =>
  type.kind === "scalar" ? type.scalar : type.typeName;

function valueArbitrary(field: FieldSchema, depth: number): fc.Arbitrary<unknown> {
  if (field.customtype !== undefined) {
    const digits = fc.bigInt({ min: 0n, max: 10n ** 30n }).map(String);
    const isBytes = typeNameOf(field.type) === "bytes";
    return isBytes ? digits.map((text) => new TextEncoder().encode(text)) : digits;
  }
  if (field.type.kind === "message") return messageArbitrary(field.type.typeName, depth - 1);
  if (field.type.kind === "scalar") return scalars[field.type.scalar];
  return fc.constantFrom(...schema.enum(field.type.typeName).values.map(({ number }) => number));
}
