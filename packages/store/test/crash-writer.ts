import { writeSync } from "node:fs";
import { CommitStore } from "../src/index.ts";
import { CRASH_STORES, writeCrashBlock } from "./crash-block.ts";

/** Commits blocks without end and prints each version once it is committed, until it is killed. */
const [path = "", fsync] = process.argv.slice(2);
const store = CommitStore.open({
  path,
  stores: CRASH_STORES,
  keepRecent: 3,
  fsync: fsync === "fsync",
});
for (;;) {
  const { version } = writeCrashBlock(store);
  writeSync(1, `${version}\n`);
}
