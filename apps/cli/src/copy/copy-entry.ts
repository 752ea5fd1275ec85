import { VyomError } from "@vyom/core";

/** One thing that is copied, by its path below the copied folder; the folder, or the only file, itself has none. */
export interface CopyEntry {
  /** Names between slashes; empty for the root. */
  readonly path: string;
  readonly kind: "file" | "folder" | "link" | "hardlink" | "other";
  /** Permission bits. */
  readonly mode: number;
  readonly modifiedMs: number;
  readonly sizeBytes: number;
  /** Where a link leads; of a hard link: the path of an entry that came before. */
  readonly target: string;
  /** To be read to its end before the next entry is asked for. */
  readonly content: AsyncIterable<Uint8Array>;
}

/** What was copied, for progress and the closing line. */
export interface CopyTally {
  files: number;
  bytes: number;
  /** What was not copied, and why: one sentence each. */
  readonly leftOut: string[];
}

export async function* noContent(): AsyncGenerator<Uint8Array, void, void> {}

/**
 * A path that came from a container, without `.` and doubled slashes. @throws VyomError `cli.copy_path` for one that
 * leads out of the folder
 */
export function safePath(path: string): string {
  const names = path.split("/").filter((name) => name !== "" && name !== ".");
  if (path.startsWith("/") || path.includes("\0") || names.includes(".."))
    throw new VyomError(
      "cli.copy_path",
      `the container sent the path ${JSON.stringify(path.slice(0, 200))}, which leads out of the folder: nothing more is copied`,
    );
  return names.join("/");
}
