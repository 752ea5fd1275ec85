import { createReadStream, type Stats } from "node:fs";
import { lstat, readdir, readlink } from "node:fs/promises";
import { join } from "node:path";
import { compareText } from "@vyom/core";
import { noContent, type CopyEntry } from "./copy-entry.ts";

/** Exactly `sizeBytes` of a file: one that grows or shrinks meanwhile does not break the archive. */
async function* contentOf(file: string, sizeBytes: number): AsyncGenerator<Uint8Array, void, void> {
  if (sizeBytes === 0) return;
  let left = sizeBytes;
  const source = createReadStream(file, { end: sizeBytes - 1, highWaterMark: 256 * 1024 });
  for await (const chunk of source as AsyncIterable<Buffer>) {
    left -= chunk.length;
    yield chunk;
  }
  for (; left > 0; left -= Math.min(left, 65_536)) yield new Uint8Array(Math.min(left, 65_536));
}

async function entryOf(file: string, path: string, stats: Stats): Promise<CopyEntry> {
  const facts = { path, mode: stats.mode & 0o777, modifiedMs: stats.mtimeMs };
  const nothing = { sizeBytes: 0, target: "", content: noContent() };
  if (stats.isDirectory()) return { ...facts, ...nothing, kind: "folder" };
  if (stats.isSymbolicLink())
    return { ...facts, ...nothing, kind: "link", target: await readlink(file) };
  if (!stats.isFile()) return { ...facts, ...nothing, kind: "other" };
  const sizeBytes = stats.size;
  return { ...facts, ...nothing, kind: "file", sizeBytes, content: contentOf(file, sizeBytes) };
}

/** A file or folder of this machine with all beneath it, a folder before what is in it. Links are not followed. */
export async function* localTree(root: string, path = ""): AsyncGenerator<CopyEntry, void, void> {
  const file = path === "" ? root : join(root, path);
  const stats = await lstat(file);
  yield await entryOf(file, path, stats);
  if (!stats.isDirectory()) return;
  for (const name of (await readdir(file)).toSorted(compareText))
    yield* localTree(root, path === "" ? name : `${path}/${name}`);
}
