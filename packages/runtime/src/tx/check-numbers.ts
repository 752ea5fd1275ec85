import { VyomError, tryParseInt, utf8FromBytes } from "@vyom/core";
import { messageFromAny, schema, type AnyValue, type FieldSchema } from "@vyom/proto";

/** Fields of a message type that hold a number in text, or a message that may; none for most types. */
interface NumberFields {
  readonly numbers: readonly FieldSchema[];
  readonly messages: readonly { readonly field: FieldSchema; readonly typeName: string }[];
}
const known = new Map<string, NumberFields>();

/** Which fields need a look, found once per type. A type within itself is looked into like any other. */
function numberFields(typeName: string): NumberFields {
  const before = known.get(typeName);
  if (before !== undefined) return before;
  const { fields } = schema.message(typeName);
  const found: NumberFields = {
    numbers: fields.filter((field) => field.customtype !== undefined),
    messages: fields.flatMap((field) =>
      field.type.kind === "message" ? [{ field, typeName: field.type.typeName }] : [],
    ),
  };
  known.set(typeName, found);
  return found;
}

/**
 * Refuses texts that are no numbers where the schema says Int or Dec: the reference fails to decode them.
 * @throws VyomError `runtime.number`
 */
export function checkNumbers(typeName: string, message: object): void {
  const { numbers, messages } = numberFields(typeName);
  const values = message as Readonly<Record<string, unknown>>;
  for (const field of numbers) {
    const value = values[field.property];
    for (const number of field.repeated ? (value as readonly unknown[]) : [value])
      if (
        !isNumber(
          number instanceof Uint8Array ? utf8FromBytes(number) : String(number),
          field.customtype,
        )
      )
        throw new VyomError("runtime.number", `${typeName}.${field.name} holds no number`);
  }
  for (const { field, typeName: inner } of messages) {
    const value = values[field.property];
    if (value === undefined || field.mapKey !== undefined) continue;
    for (const item of field.repeated ? (value as readonly unknown[]) : [value]) {
      if (typeof item !== "object" || item === null) continue;
      if (inner === ANY) checkNumbersOfAny(item as AnyValue);
      else checkNumbers(inner, item);
    }
  }
}

const ANY = "google.protobuf.Any";

function checkNumbersOfAny(any: AnyValue): void {
  if (any.typeUrl === "") return;
  const { typeName, message } = messageFromAny<object>(any);
  checkNumbers(typeName, message);
}

const DEC_LIMIT = 1n << 315n;

/** An Int has at most 256 bits, a Dec's scaled integer 315; an empty text is zero. */
function isNumber(text: string, customtype: FieldSchema["customtype"]): boolean {
  if (customtype === "int") return tryParseInt(text) !== undefined;
  if (text === "") return true;
  if (text.length > 120 || !/^[+-]?\d+$/.test(text)) return false;
  const value = BigInt(text);
  return value < DEC_LIMIT && value > -DEC_LIMIT;
}
