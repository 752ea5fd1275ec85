import { VyomError } from "@vyom/core";
import { schema } from "./descriptor.ts";
import type { FieldSchema, ScalarName } from "./message-schema.ts";
import { typeNameFromUrl } from "./registry.ts";
import { WireReader, WireType, wireTypeNames } from "./wire-reader.ts";

/** Messages within messages: far beyond any real one, and within every engine's stack. */
const MAX_MESSAGE_DEPTH = 200;
/** Any within Any, as codec/types/interface_registry.go allows (MaxUnpackAnyRecursionDepth). */
const MAX_ANY_DEPTH = 10;
/** Anys below one outermost Any, itself included (MaxUnpackAnySubCalls). */
const MAX_ANY_COUNT = 100;
/** Unknown fields with this bit in their number don't change the meaning (ADR-020). */
const NON_CRITICAL_BIT = 1 << 10;
const ANY = "google.protobuf.Any";

interface Walk {
  readonly bytes: Uint8Array;
  readonly allowNonCritical: boolean;
  foundNonCritical: boolean;
  /** Anys still allowed below the current outermost one. */
  anysLeft: number;
}

/** What a strict walk has found besides refusals. */
export interface StrictResult {
  /** Unknown fields that were let through: hardware wallets must not sign over them. */
  readonly hasUnknownNonCriticals: boolean;
}

/**
 * Walks an encoded message and everything in its Anys, without decoding, and refuses what a signer could not have
 * meant: unknown fields, wrong wire types, malformed UTF-8, cut-off values, unknown types, too much nesting
 * (cosmossdk.io/x/tx decode/unknown.go). `allowNonCritical` lets unknown fields with bit 11 in their number pass, as
 * TxBody does.
 * @throws VyomError `proto.unknown_field`, `proto.wire_type`, `proto.utf8`, `proto.malformed`, `proto.depth`,
 * `proto.unknown_type`, `proto.type_url`
 */
export function checkStrict(
  typeName: string,
  bytes: Uint8Array,
  options: { readonly allowNonCritical?: boolean } = {},
): StrictResult {
  const walk: Walk = {
    bytes,
    allowNonCritical: options.allowNonCritical ?? false,
    foundNonCritical: false,
    anysLeft: 0,
  };
  walkMessage(walk, { typeName, start: 0, end: bytes.length, depth: 0, anyDepth: 0 });
  return { hasUnknownNonCriticals: walk.foundNonCritical };
}

interface Place {
  readonly typeName: string;
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly anyDepth: number;
}

function walkMessage(walk: Walk, place: Place): void {
  const { typeName, depth } = place;
  if (depth > MAX_MESSAGE_DEPTH)
    throw new VyomError("proto.depth", `${typeName} is nested more than ${MAX_MESSAGE_DEPTH} deep`);
  const { fieldsByNumber } = schema.message(typeName);
  const reader = new WireReader(walk.bytes, place.start, place.end);
  while (!reader.done) {
    const { number, wireType } = reader.tag();
    const field = fieldsByNumber.get(number);
    if (field === undefined) {
      refuseUnknown(walk, typeName, number, wireType);
      reader.skip(number, wireType);
    } else walkField(walk, place, reader, field, wireType);
  }
}

function refuseUnknown(walk: Walk, typeName: string, number: number, wireType: number): void {
  const isCritical = (number & NON_CRITICAL_BIT) === 0;
  if (!isCritical) walk.foundNonCritical = true;
  if (!isCritical && walk.allowNonCritical) return;
  const wire = wireTypeNames[wireType] ?? `unknown type: ${wireType}`;
  throw new VyomError(
    "proto.unknown_field",
    `${typeName}: {TagNum: ${number}, WireType:"${wire}"}: unknown field`,
  );
}

function walkField(
  walk: Walk,
  place: Place,
  reader: WireReader,
  field: FieldSchema,
  wireType: number,
): void {
  const { typeName } = place;
  const expected = wireTypeOf(field);
  const isPacked = field.repeated && wireType === WireType.BYTES && expected !== WireType.BYTES;
  if (wireType !== expected && !isPacked) {
    const wire = wireTypeNames[wireType] ?? wireType;
    throw new VyomError("proto.wire_type", `${typeName}.${field.name} has wire type ${wire}`);
  }
  if (expected !== WireType.BYTES && !isPacked) return reader.skip(field.number, wireType);
  const { start, end } = reader.span();
  if (isPacked) {
    const inner = new WireReader(walk.bytes, start, end);
    while (!inner.done) inner.skip(field.number, expected);
  } else if (field.mapKey !== undefined) walkMapEntry(walk, place, { field, start, end });
  else walkContent(walk, place, { field, start, end });
}

interface Span {
  readonly field: FieldSchema;
  readonly start: number;
  readonly end: number;
}

/** The content of a text, bytes or message value. */
function walkContent(walk: Walk, place: Place, { field, start, end }: Span): void {
  const { type } = field;
  if (type.kind === "message") {
    const { anyDepth } = place;
    const inner: Place = { typeName: type.typeName, start, end, depth: place.depth + 1, anyDepth };
    walkMessage(walk, inner);
    if (type.typeName === ANY) walkAny(walk, inner);
  } else if (type.kind === "scalar" && type.scalar === "string")
    checkUtf8(walk.bytes, { start, end }, place, field);
}

/** A map entry is a message of key 1 and value 2. */
function walkMapEntry(walk: Walk, place: Place, { field, start, end }: Span): void {
  const reader = new WireReader(walk.bytes, start, end);
  while (!reader.done) {
    const { number, wireType } = reader.tag();
    if (number > 2) refuseUnknown(walk, `${place.typeName}.${field.name}`, number, wireType);
    if (number === 2 && wireType === WireType.BYTES)
      walkContent(walk, place, { field, ...reader.span() });
    else reader.skip(number, wireType);
  }
}

/** Opens an Any that was already walked as a message of its own. */
function walkAny(walk: Walk, place: Place): void {
  const content = anyContent(walk.bytes, place);
  const anyDepth = place.anyDepth + 1;
  if (anyDepth > MAX_ANY_DEPTH)
    throw new VyomError("proto.depth", `an Any is nested more than ${MAX_ANY_DEPTH} deep`);
  if (anyDepth === 1) walk.anysLeft = MAX_ANY_COUNT;
  if (walk.anysLeft === 0)
    throw new VyomError("proto.depth", `an Any holds more than ${MAX_ANY_COUNT} others`);
  walk.anysLeft -= 1;
  walkMessage(walk, { ...content, depth: place.depth + 1, anyDepth });
}

/** The last type URL and value count, as in decoding. */
function anyContent(
  bytes: Uint8Array,
  place: Place,
): { typeName: string; start: number; end: number } {
  const reader = new WireReader(bytes, place.start, place.end);
  let typeUrl = "";
  let value = { start: place.end, end: place.end };
  while (!reader.done) {
    const { number, wireType } = reader.tag();
    if (wireType !== WireType.BYTES) reader.skip(number, wireType);
    else if (number === 2) value = reader.span();
    else {
      const { start, end } = reader.span();
      if (number === 1) typeUrl = new TextDecoder().decode(bytes.subarray(start, end));
    }
  }
  return { typeName: typeNameFromUrl(typeUrl), ...value };
}

const wireTypes: Readonly<Record<ScalarName, number>> = {
  double: WireType.FIXED64,
  fixed64: WireType.FIXED64,
  sfixed64: WireType.FIXED64,
  float: WireType.FIXED32,
  fixed32: WireType.FIXED32,
  sfixed32: WireType.FIXED32,
  string: WireType.BYTES,
  bytes: WireType.BYTES,
  int32: WireType.VARINT,
  int64: WireType.VARINT,
  uint32: WireType.VARINT,
  uint64: WireType.VARINT,
  sint32: WireType.VARINT,
  sint64: WireType.VARINT,
  bool: WireType.VARINT,
};

function wireTypeOf(field: FieldSchema): number {
  if (field.mapKey !== undefined || field.type.kind === "message") return WireType.BYTES;
  return field.type.kind === "enum" ? WireType.VARINT : wireTypes[field.type.scalar];
}

function checkUtf8(
  bytes: Uint8Array,
  { start, end }: { readonly start: number; readonly end: number },
  place: Place,
  field: FieldSchema,
): void {
  let index = start;
  while (index < end && (bytes[index] as number) < 0x80) index += 1;
  if (index === end) return;
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(start, end));
  } catch {
    throw new VyomError("proto.utf8", `${place.typeName}.${field.name} is not UTF-8`);
  }
}

/** Bytes that the shortest varint of a number takes. */
function varintLength(value: bigint): number {
  let length = 1;
  for (let rest = value >> 7n; rest > 0n; rest >>= 7n) length += 1;
  return length;
}

/**
 * Refuses a transaction envelope that is not canonical (ADR-027, cosmossdk.io/x/tx decode/adr027.go): fields 1, 2, 3
 * in ascending order, body and auth info at most once, lengths as short as possible, nothing unknown.
 * @throws VyomError `proto.not_canonical`, `proto.unknown_field`, `proto.malformed`
 */
export function checkTxRaw(bytes: Uint8Array): void {
  const reader = new WireReader(bytes);
  let previous = 0;
  while (!reader.done) {
    const { number, wireType } = reader.tag();
    if (wireType !== WireType.BYTES) notCanonical(`expected 2 wire type, got ${wireType}`);
    if (number < previous) notCanonical(`got tagNum ${number} after tagNum ${previous}`);
    if (number === previous && number < 3) notCanonical(`tagNum ${number} comes twice`);
    previous = number;
    const start = reader.position;
    const { value, length } = reader.varint();
    if (length !== varintLength(value))
      notCanonical(`the length of tagNum ${number} is not as short as possible`);
    reader.position = start;
    reader.skip(number, wireType);
  }
  checkStrict("cosmos.tx.v1beta1.TxRaw", bytes);
}

function notCanonical(what: string): never {
  throw new VyomError("proto.not_canonical", `txRaw must follow ADR-027, ${what}`);
}
