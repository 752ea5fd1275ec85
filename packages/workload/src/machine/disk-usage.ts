import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { SYSTEM_PATH } from "./system-tools.ts";
import { pause } from "../pause.ts";

const TIMEOUT_MS = 60_000;

/** Bytes on disk below a folder; 0 when it is not there or could not be read in time. */
export function diskUsageBytes(folder: string): Promise<number> {
  if (!existsSync(folder)) return Promise.resolve(0);
  return new Promise((resolve) => {
    execFile(
      "du",
      ["--summarize", "--block-size=1", "--one-file-system", "--", folder],
      { env: { PATH: SYSTEM_PATH }, timeout: TIMEOUT_MS },
      // Files that vanish meanwhile make du complain, but it counts the others.
      (_error, stdout) => resolve(Number(/^\d+/.exec(stdout)?.[0] ?? 0)),
    );
  });
}

/** Something whose size is limited. */
export interface LimitedFolder {
  /** As its tenant knows it. */
  readonly name: string;
  readonly folder: string;
  readonly limitBytes: number;
}

/** Looks every `everyMs` until the signal aborts; tells the first folder that is too large, once. */
export async function watchDiskUsage(
  folders: readonly LimitedFolder[],
  o: { everyMs: number; signal: AbortSignal; onExceeded: (note: string) => void },
): Promise<void> {
  while (!o.signal.aborted) {
    await pause(o.everyMs, o.signal);
    for (const { name, folder, limitBytes } of folders) {
      if (o.signal.aborted) return;
      const usedBytes = await diskUsageBytes(folder);
      if (usedBytes <= limitBytes) continue;
      if (!o.signal.aborted)
        o.onExceeded(`${name} uses ${usedBytes} bytes of disk, its limit is ${limitBytes}`);
      return;
    }
  }
}
