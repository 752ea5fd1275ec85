import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { VyomError } from "@vyom/core";

/** Field 22 of /proc/PID/stat: when the process began, in clock ticks since boot. A reused pid has another. */
function startOf(pid: number): string | undefined {
  try {
    return readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1)?.split(" ")[19];
  } catch {
    return undefined; // no such process
  }
}

/**
 * Claims a home folder for this process until the answered call. A claim of a dead process does not count.
 * @throws VyomError `devnet.home_taken`
 */
export function claimHome(home: string): () => void {
  mkdirSync(home, { recursive: true, mode: 0o711 });
  const path = join(home, "up.json");
  const own = { pid: process.pid, start: startOf(process.pid) };
  for (;;) {
    try {
      writeFileSync(path, JSON.stringify(own), { flag: "wx" });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const holder = readHolder(path);
    if (
      holder !== undefined &&
      holder.start !== undefined &&
      startOf(holder.pid) === holder.start
    ) {
      throw new VyomError(
        "devnet.home_taken",
        `another vyom up (process ${holder.pid}) uses ${home}; stop it first, or choose another folder with --home`,
      );
    }
    rmSync(path, { force: true });
  }
}
function readHolder(path: string): { pid: number; start: string | undefined } | undefined {
  try {
    const { pid, start } = JSON.parse(readFileSync(path, "utf8")) as {
      pid?: unknown;
      start?: unknown;
    };
    return typeof pid === "number"
      ? { pid, start: typeof start === "string" ? start : undefined }
      : undefined;
  } catch {
    return undefined; // a torn or vanished claim holds nothing
  }
}
