import type { CommitInfo, CommitStore } from "../src/index.ts";

export const CRASH_STORES: readonly string[] = ["left", "right"];

/** Commits the one block that may follow the store's version; equal versions have equal states. */
export function writeCrashBlock(store: CommitStore): CommitInfo {
  const version = store.version + 1;
  const branch = store.branch();
  for (let index = 0; index < 60; index++) {
    const key = Uint8Array.of((version * 7 + index * 13) % 251, index % 5);
    const side = branch.store(index % 2 === 0 ? "left" : "right");
    if ((version + index) % 4 === 0) side.delete(key);
    else side.set(key, Uint8Array.of(version & 255, version >> 8, index));
  }
  branch.write();
  return store.commit((writes) => writes.put("head", Uint8Array.of(1), versionBytes(version)));
}

export function versionBytes(version: number): Uint8Array {
  return Uint8Array.of(version & 255, (version >> 8) & 255, version >> 16);
}
