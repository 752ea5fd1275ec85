import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { hexFromBytes } from "@vyom/core";
import { describe, expect, it } from "vitest";
import { CommitStore } from "../src/index.ts";
import { CRASH_STORES, versionBytes, writeCrashBlock } from "./crash-block.ts";
import { withDirectory } from "./temporary-directory.ts";

const WRITER = fileURLToPath(new URL("crash-writer.ts", import.meta.url));

/** Lets a process commit until it has reported `reports` versions, kills it at once, and gives the last version it reported. */
async function writeUntilKilled(options: {
  path: string;
  reports: number;
  fsync: boolean;
}): Promise<number> {
  const flags = ["--conditions=source", "--import", "tsx"];
  const child = spawn(
    process.execPath,
    [...flags, WRITER, options.path, options.fsync ? "fsync" : "nosync"],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const closed = new Promise((resolve) => child.once("close", resolve));
  let last = 0;
  let count = 0;
  for await (const line of createInterface({ input: child.stdout })) {
    last = Number(line);
    if (++count === options.reports) child.kill("SIGKILL");
  }
  await closed;
  expect(child.signalCode).toBe("SIGKILL");
  return last;
}

describe("a process killed while it commits", () => {
  it("loses nothing that was committed and leaves no half of a commit", async () => {
    await withDirectory(async (path) => {
      const twin = CommitStore.open({ path: undefined, stores: CRASH_STORES });
      for (const [round, reports] of [1, 37, 5, 113].entries()) {
        const last = await writeUntilKilled({ path, reports, fsync: round % 2 === 1 });
        const store = CommitStore.open({ path, stores: CRASH_STORES, keepRecent: 3 });
        expect(store.version).toBeGreaterThanOrEqual(last);
        for (let version = store.oldestVersion; version <= store.version; version++)
          store.verify(version);
        while (twin.version < store.version) writeCrashBlock(twin);
        expect(hexFromBytes(store.appHash)).toBe(hexFromBytes(twin.appHash));
        expect(store.side("head").get(Uint8Array.of(1))).toEqual(versionBytes(store.version));
        store.close();
      }
    });
  });
});
