import { stat } from "node:fs/promises";
import { basename, join, posix, resolve } from "node:path";
import { VyomError } from "@vyom/core";
import {
  openShell,
  outputOf,
  probe,
  readerOf,
  requireSuccess,
  writerAt,
  type Container,
} from "./container-side.ts";
import type { CopyEntry, CopyTally } from "./copy-entry.ts";
import { copyCutOff } from "./copy-failure.ts";
import { localTree } from "./local-tree.ts";
import { LocalWriter } from "./local-writer.ts";

/** Bytes of one frame of a shell's input. */
const FRAME_BYTES = 128 * 1024;

export interface CopyOptions {
  readonly container: Container;
  /** A path in the container. */
  readonly remote: string;
  /** A path of this machine. */
  readonly local: string;
  readonly tally: CopyTally;
  readonly signal: AbortSignal;
  /** Called as files go over. */
  readonly onProgress: () => void;
}

/** A path that ends in `/.` means what is in a folder, not the folder itself. */
function wantsContent(path: string): boolean {
  return /(^|\/)\.\/*$/.test(path);
}

/** Counts what is sent, and notes what cannot be. */
async function* counted(
  entries: AsyncIterable<CopyEntry>,
  { tally, onProgress }: CopyOptions,
  hasRoot: boolean,
): AsyncGenerator<CopyEntry, void, void> {
  for await (const entry of entries) {
    if (!hasRoot && entry.path === "") continue;
    if (entry.kind === "other") {
      tally.leftOut.push(`${entry.path || "the source"} is neither file, folder nor link`);
      continue;
    }
    const content = async function* (): AsyncGenerator<Uint8Array, void, void> {
      for await (const chunk of entry.content) {
        tally.bytes += chunk.length;
        onProgress();
        yield chunk;
      }
    };
    if (entry.kind !== "folder") tally.files += 1;
    yield { ...entry, content: content() };
  }
}

/** Copies a file or folder of this machine into a container; answers where it lies there. @throws VyomError `cli.copy_...` */
export async function copyIn(options: CopyOptions): Promise<string> {
  const { container, local, remote, signal } = options;
  await stat(local); // a source that is not there is told before the container is asked
  const { kind, tool } = await probe(container, remote);
  const isInside = (kind === "folder" || remote.endsWith("/")) && !wantsContent(local);
  if (kind === "file" && remote.endsWith("/"))
    throw new VyomError("cli.copy_exists", `${remote} is no folder in the container`);
  const target = isInside ? posix.join(remote, basename(resolve(local))) : posix.normalize(remote);
  // A folder that is there keeps its mode when only more is put into it.
  const hasRoot = !(kind === "folder" && wantsContent(local));
  const { command, codec } = writerAt(tool, target);
  const shell = openShell(container, command, true);
  const stop = (): void => shell.close();
  signal.addEventListener("abort", stop, { once: true });
  const said = { text: "" };
  try {
    const listening = drain(outputOf(shell, said));
    let hasEnded = false;
    const ended = shell.result.then(
      () => (hasEnded = true),
      () => (hasEnded = true),
    );
    for await (const chunk of codec.encode(counted(localTree(resolve(local)), options, hasRoot))) {
      for (let at = 0; at < chunk.length; at += FRAME_BYTES)
        await Promise.race([shell.write(chunk.subarray(at, at + FRAME_BYTES)), ended]);
      if (hasEnded) break; // it failed: its result says why
    }
    shell.endInput();
    await listening;
    await requireSuccess(shell, said);
    return target;
  } finally {
    signal.removeEventListener("abort", stop);
  }
}

async function drain(bytes: AsyncIterable<Uint8Array>): Promise<void> {
  for await (const _ of bytes);
}

/** Whether a folder of this machine lies there. */
async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

/** Copies a file or folder out of a container; answers where it lies here. @throws VyomError `cli.copy_...` */
export async function copyOut(options: CopyOptions): Promise<string> {
  const { container, remote, local, tally, signal, onProgress } = options;
  const { kind, tool } = await probe(container, remote);
  if (kind === "none")
    throw new VyomError(
      "cli.copy_not_found",
      `the container has no ${remote}, look with: vyom exec ls`,
    );
  const source = posix.normalize(remote).replace(/(?<=.)\/+$/, "");
  const isInside = ((await isFolder(local)) || local.endsWith("/")) && !wantsContent(remote);
  const target = isInside ? join(local, posix.basename(source)) : resolve(local);
  const { command, codec } = readerOf(tool, source);
  const shell = openShell(container, command);
  const stop = (): void => shell.close();
  signal.addEventListener("abort", stop, { once: true });
  const said = { text: "" };
  const writer = new LocalWriter(resolve(target), tally);
  try {
    for await (const entry of codec.decode(outputOf(shell, said))) {
      await writer.put(entry);
      onProgress();
    }
    await writer.finish();
    await requireSuccess(shell, said);
    return target;
  } catch (error) {
    const isCutOff = error instanceof VyomError && error.code === "cli.copy_cut_off";
    if (isCutOff) await requireSuccess(shell, said); // the container's reason, where it has one
    if (error instanceof VyomError || (error instanceof Error && "syscall" in error)) throw error;
    throw copyCutOff(error);
  } finally {
    signal.removeEventListener("abort", stop);
    shell.close();
  }
}
