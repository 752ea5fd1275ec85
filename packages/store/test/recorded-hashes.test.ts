import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { hexFromBytes, tryBytesFromBase64 } from "@vyom/core";
import { describe, expect, it } from "vitest";
import { CommitStore } from "../src/index.ts";
import { withDirectory } from "./temporary-directory.ts";

interface Recording {
  stores: string[];
  blocks: {
    height: number;
    changes: Record<string, [string, string | null][]>;
    store_hashes: Record<string, string>;
    app_hash: string;
  }[];
}

function readRecording(name: string): Recording {
  const file = new URL(`vectors/${name}.json.gz`, import.meta.url);
  return JSON.parse(gunzipSync(readFileSync(file)).toString("utf8")) as Recording;
}

function bytesFromBase64(text: string): Uint8Array {
  const bytes = tryBytesFromBase64(text);
  if (bytes === undefined) throw new Error(`malformed base64 in the recording: ${text}`);
  return bytes;
}

/** Commits the blocks and compares all their hashes; `roots` are the stores' roots before them, kept up to date. */
function replay(blocks: Recording["blocks"], store: CommitStore, roots: Map<string, string>): void {
  for (const block of blocks) {
    const branch = store.branch();
    for (const [name, changes] of Object.entries(block.changes)) {
      for (const [key, value] of changes) {
        if (value === null) branch.store(name).delete(bytesFromBase64(key));
        else branch.store(name).set(bytesFromBase64(key), bytesFromBase64(value));
      }
    }
    branch.write();
    const working = store.workingHash();
    const commit = store.commit();
    for (const [name, root] of Object.entries(block.store_hashes)) roots.set(name, root);
    const actual = [...roots.keys()].map((name) => [
      name,
      hexFromBytes(commit.storeHashes.get(name) ?? new Uint8Array(0)),
    ]);
    expect({ height: commit.version, roots: Object.fromEntries(actual) }).toEqual({
      height: block.height,
      roots: Object.fromEntries(roots),
    });
    expect(hexFromBytes(commit.appHash)).toBe(block.app_hash);
    expect(hexFromBytes(working.appHash)).toBe(block.app_hash);
  }
}

describe("hashes of recorded blocks", () => {
  for (const name of ["f-staking", "j-mixed", "l-genesis-import"]) {
    it(`are those of the reference in every block of ${name}`, () => {
      const recording = readRecording(name);
      const initialVersion = recording.blocks[0]?.height ?? 1;
      const store = CommitStore.open({ path: undefined, stores: recording.stores, initialVersion });
      replay(recording.blocks, store, new Map());
    });
  }

  it("are the same from disk, with pruning and hardly any cache", async () => {
    await withDirectory((path) => {
      const recording = readRecording("f-staking");
      const options = {
        path,
        stores: recording.stores,
        keepRecent: 3,
        cachedNodes: 200,
        fsync: false,
      };
      const roots = new Map<string, string>();
      const half = Math.floor(recording.blocks.length / 2);
      const first = CommitStore.open(options);
      replay(recording.blocks.slice(0, half), first, roots);
      first.close();
      const second = CommitStore.open(options);
      replay(recording.blocks.slice(half), second, roots);
      expect(second.version).toBe(recording.blocks.length);
      second.verify();
      second.close();
    });
  });
});
