import { chmod, readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** Deletes a tree, also one with folders that its owner may not write to, as images hold. */
export async function removeTree(path: string): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true });
  } catch (error) {
    if (!hasCode(error, "EACCES", "EPERM", "ENOTEMPTY")) throw error;
    await openFolders(path);
    await rm(path, { recursive: true, force: true });
  }
}

/** Gives the owner every right to every folder; what the first attempt still deletes meanwhile is passed over. */
async function openFolders(path: string): Promise<void> {
  try {
    await chmod(path, 0o700);
    for (const entry of await readdir(path, { withFileTypes: true })) {
      if (entry.isDirectory()) await openFolders(join(path, entry.name));
    }
  } catch (error) {
    if (!hasCode(error, "ENOENT", "ENOTDIR")) throw error;
  }
}

function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}
