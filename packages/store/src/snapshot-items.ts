import { bytesFromUtf8, utf8FromBytes, VyomError } from "@vyom/core";
import { writeUvarint } from "./iavl/hash.ts";
import { ProtobufWriter } from "./protobuf-writer.ts";

/**
 * An item of a state-sync snapshot, protobuf `cosmos.store.snapshots.v1.SnapshotItem`: a store's name, then its tree's
 * nodes, children before parents. Other kinds (extensions of modules that keep files) are `undefined`.
 */
export type SnapshotItem =
  | { readonly kind: "store"; readonly name: string }
  | {
      readonly kind: "node";
      readonly key: Uint8Array;
      readonly value: Uint8Array;
      readonly version: number;
      readonly height: number;
    };

/** No item of the reference is longer (store/snapshots types MaxItemSize). */
const MAX_ITEM_BYTES = 64_000_000;

/** The item, with its length before it. */
export function encodeSnapshotItem(item: SnapshotItem): Uint8Array {
  const writer = new ProtobufWriter();
  if (item.kind === "store")
    writer.message(1, new ProtobufWriter().bytes(1, bytesFromUtf8(item.name)).finish());
  else
    writer.message(
      2,
      new ProtobufWriter()
        .bytes(1, item.key)
        .bytes(2, item.value)
        .uint(3, item.version)
        .uint(4, item.height)
        .finish(),
    );
  const body = writer.finish();
  const out = new Uint8Array(5 + body.length);
  const at = writeUvarint(out, 0, body.length);
  out.set(body, at);
  return out.subarray(0, at + body.length);
}

/** Cuts a byte stream that arrives in pieces into items. */
export class SnapshotItemReader {
  #rest: Uint8Array = new Uint8Array(0);

  /** The items that the piece completes; kinds that hold no state are left out. */
  *add(piece: Uint8Array): IterableIterator<SnapshotItem> {
    let bytes = piece;
    if (this.#rest.length > 0) {
      bytes = new Uint8Array(this.#rest.length + piece.length);
      bytes.set(this.#rest);
      bytes.set(piece, this.#rest.length);
    }
    let at = 0;
    for (;;) {
      const length = readUvarint(bytes, at);
      if (length === undefined) break;
      if (length.value > MAX_ITEM_BYTES) throw malformed(`an item of ${length.value} bytes`);
      const end = length.next + length.value;
      if (end > bytes.length) break;
      const item = decodeItem(bytes.slice(length.next, end));
      if (item !== undefined) yield item;
      at = end;
    }
    this.#rest = bytes.subarray(at);
  }

  /** @throws VyomError store.bad_snapshot when the stream ended within an item */
  end(): void {
    if (this.#rest.length > 0) throw malformed("a cut item at its end");
  }
}

function decodeItem(bytes: Uint8Array): SnapshotItem | undefined {
  for (const { field, bytes: body } of fields(bytes)) {
    if (body === undefined) continue;
    if (field === 1) {
      const name = [...fields(body)].find((entry) => entry.field === 1)?.bytes;
      return { kind: "store", name: utf8FromBytes(name ?? new Uint8Array(0)) };
    }
    if (field === 2) return decodeNode(body);
  }
  return undefined;
}

function decodeNode(bytes: Uint8Array): SnapshotItem {
  const empty: Uint8Array = new Uint8Array(0);
  const node = { kind: "node" as const, key: empty, value: empty, version: 0, height: 0 };
  for (const { field, bytes: body, value } of fields(bytes)) {
    if (field === 1 && body !== undefined) node.key = body;
    if (field === 2 && body !== undefined) node.value = body;
    if (field === 3) node.version = value;
    if (field === 4) node.height = value;
  }
  return node;
}

/** Varint and length-delimited fields; the format has no others. */
function* fields(
  bytes: Uint8Array,
): IterableIterator<{ field: number; value: number; bytes: Uint8Array | undefined }> {
  let at = 0;
  while (at < bytes.length) {
    const tag = readUvarint(bytes, at);
    const number = tag === undefined ? undefined : readUvarint(bytes, tag.next);
    if (tag === undefined || number === undefined) throw malformed("a cut field");
    const field = Math.floor(tag.value / 8);
    at = number.next;
    if (tag.value % 8 === 0) yield { field, value: number.value, bytes: undefined };
    else if (tag.value % 8 === 2 && at + number.value <= bytes.length) {
      yield { field, value: 0, bytes: bytes.slice(at, (at += number.value)) };
    } else throw malformed("a malformed field");
  }
}

function readUvarint(
  bytes: Uint8Array,
  offset: number,
): { value: number; next: number } | undefined {
  let value = 0;
  let scale = 1;
  for (let at = offset; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    value += (byte & 0x7f) * scale;
    if (!Number.isSafeInteger(value)) throw malformed("a number out of range");
    if (byte < 0x80) return { value, next: at + 1 };
    scale *= 0x80;
  }
  return undefined;
}

/** The error for a snapshot that cannot be what it says. */
export function malformed(what: string): VyomError {
  return new VyomError(
    "store.bad_snapshot",
    `the snapshot holds ${what}; reject it and take another one`,
  );
}
