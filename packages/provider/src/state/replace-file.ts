import { closeSync, fsyncSync, openSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Puts a text in the place of a file's: written aside for its owner's eyes only, forced to the disk, renamed. When it
 * returns the new text is there after a power failure too; when it throws, the old one.
 */
export function replaceFile(path: string, text: string): void {
  const aside = `${path}.new`;
  writeFileSync(aside, text, { mode: 0o600, flush: true });
  renameSync(aside, path);
  const folder = openSync(dirname(path), "r");
  try {
    fsyncSync(folder); // the name is the folder's content
  } finally {
    closeSync(folder);
  }
}
