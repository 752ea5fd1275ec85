import { VyomError } from "@vyom/core";
import { textFromBytes, writeText } from "../byte-text.ts";
import { writeUvarint } from "./hash.ts";
import { TreeNode } from "./node.ts";

const HASH_BYTES = 32;
/** Version, nonce, height, size as varints, then the hash. */
const REFERENCE_LIMIT = 8 + 5 + 2 + 8 + HASH_BYTES;

/** What a parent, or a root record, keeps of a node: enough to hash and balance without loading it. */
export function encodeReference(node: TreeNode): Uint8Array {
  const out = new Uint8Array(REFERENCE_LIMIT);
  return out.slice(0, writeReference(out, 0, node));
}

/** The unloaded node that a reference names. */
export function decodeReference(bytes: Uint8Array): TreeNode {
  return readReference(new NodeBytes(bytes));
}

/**
 * Encodes nodes into memory that it uses again: what `encode` gives is valid until the next call. Commits write thousands
 * of nodes, and LMDB takes a small array of its own for each only at several times the cost.
 */
export class NodeEncoder {
  #scratch: Uint8Array = new Uint8Array(1 << 16);

  /** A node's content: key and value, or key and both children's references. */
  encode(node: TreeNode): Uint8Array {
    const { key, value, left, right } = node;
    const limit = 5 + key.length + (left === undefined ? value.length : 2 * REFERENCE_LIMIT);
    if (limit > this.#scratch.length) this.#scratch = new Uint8Array(2 * limit);
    const out = this.#scratch;
    let at = writeUvarint(out, 0, key.length);
    out.set(key, at);
    at += key.length;
    if (left === undefined || right === undefined) {
      out.set(value, at);
      at += value.length;
    } else {
      at = writeReference(out, at, left);
      at = writeReference(out, at, right);
    }
    return out.subarray(0, at);
  }
}

/** Fills an unloaded node from its content. The node keeps nothing of `bytes`, which may be used again. */
export function decodeNodeInto(node: TreeNode, bytes: Uint8Array): void {
  const reader = new NodeBytes(bytes);
  const key = reader.take(reader.uvarint()).slice();
  if (node.height === 0) node.value = reader.rest().slice();
  else {
    node.left = readReference(reader);
    node.right = readReference(reader);
  }
  node.key = key;
}

function writeReference(out: Uint8Array, offset: number, node: TreeNode): number {
  let at = writeUvarint(out, offset, node.version);
  at = writeUvarint(out, at, node.nonce);
  at = writeUvarint(out, at, node.height);
  at = writeUvarint(out, at, node.size);
  return writeText(out, at, node.hash);
}

function readReference(reader: NodeBytes): TreeNode {
  const node = new TreeNode();
  node.version = reader.uvarint();
  node.nonce = reader.uvarint();
  node.height = reader.uvarint();
  node.size = reader.uvarint();
  node.hash = reader.text(HASH_BYTES);
  return node;
}

class NodeBytes {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  uvarint(): number {
    let value = 0;
    let scale = 1;
    for (;;) {
      const byte = this.#bytes[this.#at++];
      if (byte === undefined) throw malformed();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
      scale *= 0x80;
    }
  }

  take(length: number): Uint8Array {
    const { buffer, byteOffset } = this.#bytes;
    if (this.#at + length > this.#bytes.length) throw malformed();
    const taken = new Uint8Array(buffer, byteOffset + this.#at, length);
    this.#at += length;
    return taken;
  }

  text(length: number): string {
    const start = this.#at;
    if (start + length > this.#bytes.length) throw malformed();
    this.#at += length;
    return textFromBytes(this.#bytes, start, this.#at);
  }

  rest(): Uint8Array {
    return this.take(this.#bytes.length - this.#at);
  }
}

function malformed(): VyomError {
  return new VyomError(
    "store.corrupt",
    "a tree node on disk is cut short; restore the data directory from a snapshot",
  );
}
