import { assert, bytesFromUtf8, compareBytes, concatBytes, VyomError } from "@vyom/core";
import { appHashPath, type MerkleStep, type StoreRoot } from "./app-hash.ts";
import { bytesFromText } from "./byte-text.ts";
import { headerBytes } from "./iavl/hash.ts";
import type { NodeSource, TreeNode } from "./iavl/node.ts";
import { type LeafPath, neighbours, pathTo, type PathStep } from "./iavl/path.ts";
import { ProtobufWriter } from "./protobuf-writer.ts";

/** One link of a proof's chain, as the `proof_ops` of a CometBFT query answer carry it. */
export interface ProofOp {
  type: "ics23:iavl" | "ics23:simple";
  /** The key, or the store's name. */
  key: Uint8Array;
  /** Protobuf `cosmos.ics23.v1.CommitmentProof`. */
  data: Uint8Array;
}

/** The value of a key, or its absence, with the links from it over the store's root to the app hash. */
export interface StateProof {
  value: Uint8Array | undefined;
  ops: ProofOp[];
}

// cosmos.ics23.v1 enum values: HashOp and LengthOp.
const SHA256 = 1;
const VAR_PROTO = 1;
const HASH_LENGTH = Uint8Array.of(32);
const NO_BYTES = new Uint8Array(0);

/** Proves a key of one tree and the tree's place in the app hash. */
export function proveKey(options: {
  source: NodeSource;
  root: TreeNode | undefined;
  key: Uint8Array;
  store: string;
  stores: readonly StoreRoot[];
}): StateProof {
  const { source, root, key, store, stores } = options;
  if (root === undefined) {
    throw new VyomError(
      "store.unprovable",
      `store ${store} is empty at this version, and absence from an empty tree has no ICS-23 proof`,
    );
  }
  const path = pathTo(source, root, key);
  const present = compareBytes(path.leaf.key, key) === 0;
  const proof = present
    ? commitment(1, treeExistence(path))
    : commitment(2, treeAbsence(source, root, key));
  return {
    value: present ? path.leaf.value : undefined,
    ops: [
      { type: "ics23:iavl", key: new Uint8Array(key), data: proof },
      {
        type: "ics23:simple",
        key: bytesFromUtf8(store),
        data: proveStore(store, bytesFromText(root.hash), stores),
      },
    ],
  };
}

function proveStore(name: string, hash: Uint8Array, stores: readonly StoreRoot[]): Uint8Array {
  const path = appHashPath(stores, name);
  assert(path !== undefined, `store ${name} is not part of the app hash`);
  const existence = existenceProof({
    key: bytesFromUtf8(name),
    value: hash,
    leafPrefix: Uint8Array.of(0),
    path: path.map(simpleOp),
  });
  return commitment(1, existence);
}

/** Field 1 of a CommitmentProof is an existence proof, field 2 a non-existence proof. */
function commitment(field: 1 | 2, proof: Uint8Array): Uint8Array {
  return new ProtobufWriter().message(field, proof).finish();
}

function treeExistence({ leaf, steps }: LeafPath): Uint8Array {
  return existenceProof({
    key: leaf.key,
    value: leaf.value,
    leafPrefix: headerBytes(leaf),
    path: steps.map(treeOp),
  });
}

function treeAbsence(source: NodeSource, root: TreeNode, key: Uint8Array): Uint8Array {
  const { below, above } = neighbours(source, root, key);
  const writer = new ProtobufWriter().bytes(1, key);
  if (below !== undefined) writer.message(2, treeExistence(pathTo(source, root, below)));
  if (above !== undefined) writer.message(3, treeExistence(pathTo(source, root, above)));
  return writer.finish();
}

function existenceProof(proof: {
  key: Uint8Array;
  value: Uint8Array;
  leafPrefix: Uint8Array;
  path: readonly Uint8Array[];
}): Uint8Array {
  const leafOp = new ProtobufWriter()
    .uint(1, SHA256)
    .uint(3, SHA256)
    .uint(4, VAR_PROTO)
    .bytes(5, proof.leafPrefix)
    .finish();
  const writer = new ProtobufWriter().bytes(1, proof.key).bytes(2, proof.value).message(3, leafOp);
  for (const step of proof.path) writer.message(4, step);
  return writer.finish();
}

function innerOp(prefix: Uint8Array, suffix: Uint8Array): Uint8Array {
  return new ProtobufWriter().uint(1, SHA256).bytes(2, prefix).bytes(3, suffix).finish();
}

/** The preimage of an inner node around the child on the path: header, then both children with their lengths. */
function treeOp({ node, side }: PathStep): Uint8Array {
  const header = headerBytes(node);
  if (side === "left")
    return innerOp(
      concatBytes(header, HASH_LENGTH),
      concatBytes(HASH_LENGTH, bytesFromText((node.right as TreeNode).hash)),
    );
  return innerOp(
    concatBytes(header, HASH_LENGTH, bytesFromText((node.left as TreeNode).hash), HASH_LENGTH),
    NO_BYTES,
  );
}

function simpleOp(step: MerkleStep): Uint8Array {
  if ("left" in step) return innerOp(concatBytes(Uint8Array.of(1), step.left), NO_BYTES);
  return innerOp(Uint8Array.of(1), step.right);
}
