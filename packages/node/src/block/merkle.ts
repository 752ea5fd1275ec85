import { concatBytes } from "@vyom/core";
import { sha256 } from "@vyom/crypto";

const LEAF = Uint8Array.of(0);
const INNER = Uint8Array.of(1);
const EMPTY = sha256(new Uint8Array(0));

function splitPoint(count: number): number {
  let point = 1;
  while (point * 2 < count) point *= 2;
  return point;
}

/** Root of the RFC 6962 tree over `items`; SHA-256 of nothing for none (cometbft crypto/merkle/tree.go). */
export function merkleRoot(items: readonly Uint8Array[]): Uint8Array {
  if (items.length === 0) return EMPTY;
  if (items.length === 1) return sha256(concatBytes(LEAF, items[0] as Uint8Array));
  const point = splitPoint(items.length);
  return sha256(
    concatBytes(INNER, merkleRoot(items.slice(0, point)), merkleRoot(items.slice(point))),
  );
}

/** Proof that an item is under the root: its leaf hash and the siblings from the leaf up. */
export interface MerkleProof {
  readonly total: number;
  readonly index: number;
  readonly leafHash: Uint8Array;
  readonly aunts: readonly Uint8Array[];
}
export function merkleProof(items: readonly Uint8Array[], index: number): MerkleProof {
  const aunts: Uint8Array[] = [];
  let low = 0;
  let high = items.length;
  while (high - low > 1) {
    const point = low + splitPoint(high - low);
    if (index < point) {
      aunts.unshift(merkleRoot(items.slice(point, high)));
      high = point;
    } else {
      aunts.unshift(merkleRoot(items.slice(low, point)));
      low = point;
    }
  }
  return {
    total: items.length,
    index,
    leafHash: sha256(concatBytes(LEAF, items[index] as Uint8Array)),
    aunts,
  };
}
