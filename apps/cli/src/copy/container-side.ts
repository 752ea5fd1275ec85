import { posix } from "node:path";
import type { ShellSession } from "@vyom/client";
import { utf8FromBytes, VyomError } from "@vyom/core";
import type { ServiceTarget } from "../lease-target.ts";
import type { CopyCodec } from "./copy-codec.ts";
import { copyFailed } from "./copy-failure.ts";
import { FRAME_CODEC } from "./frame-codec.ts";
import { NODE_PROBE, NODE_READER, NODE_WRITER } from "./node-copier.ts";
import { tarCodec } from "./tar-codec.ts";

const SAID_MAX_BYTES = 8192;

/** A container that is copied to or from. */
export interface Container extends ServiceTarget {
  readonly replica: number;
}

export type PathKind = "folder" | "file" | "none";

/** The programs of a container that can copy. */
interface Toolset {
  readonly kind: PathKind;
  readonly tool: "tar" | "node";
}

/** What to run in a container, and how its input or output reads. */
export interface CopyProgram {
  readonly command: readonly string[];
  readonly codec: CopyCodec;
}

/** A path ends its options itself: one that begins with a dash is none. */
const SH_PROBE = `command -v tar >/dev/null 2>&1 && command -v mkdir >/dev/null 2>&1 || exit 127
if [ -d "$1" ]; then echo folder; elif [ -e "$1" ] || [ -L "$1" ]; then echo file; else echo none; fi`;

export function openShell(
  { api, lease, service, replica }: Container,
  command: readonly string[],
  stdin = false,
): ShellSession {
  return api.shell({ lease, service, replica, command, stdin });
}

/** Reads what a command says; `stdout` gets its output as it comes. */
export async function* outputOf(
  shell: ShellSession,
  said: { text: string },
): AsyncGenerator<Uint8Array, void, void> {
  for await (const { stream, bytes } of shell.output)
    if (stream === "stdout") yield bytes;
    else if (said.text.length < SAID_MAX_BYTES) said.text += Buffer.from(bytes).toString("utf8");
}

async function ask(
  container: Container,
  command: readonly string[],
): Promise<{ exitCode: number; text: string }> {
  const shell = openShell(container, command);
  let text = "";
  for await (const bytes of outputOf(shell, { text: "" })) text += utf8FromBytes(bytes);
  return { exitCode: (await shell.result).exitCode, text: text.trim() };
}

function isKind(text: string): text is PathKind {
  return text === "folder" || text === "file" || text === "none";
}

/** What a container can copy with, and what lies at a path. @throws VyomError `cli.copy_no_tool` */
export async function probe(container: Container, path: string): Promise<Toolset> {
  const byShell = await ask(container, ["/bin/sh", "-c", SH_PROBE, "sh", path]);
  if (byShell.exitCode === 0 && isKind(byShell.text)) return { kind: byShell.text, tool: "tar" };
  const byNode = await ask(container, ["node", "-e", NODE_PROBE, path]);
  if (byNode.exitCode === 0 && isKind(byNode.text)) return { kind: byNode.text, tool: "node" };
  throw new VyomError(
    "cli.copy_no_tool",
    `service ${container.service} has neither tar with /bin/sh nor node, which copying needs: add one to its image`,
  );
}

/** A container has slashes whatever this machine has. */
function split(path: string): { folder: string; name: string } {
  const whole = path === "/" ? path : path.replace(/\/+$/, "");
  return { folder: posix.dirname(whole), name: posix.basename(whole) };
}

/** A program that writes what it is sent to `path`. */
export function writerAt(tool: Toolset["tool"], path: string): CopyProgram {
  if (tool === "node") return { command: ["node", "-e", NODE_WRITER, path], codec: FRAME_CODEC };
  const { folder, name } = split(path);
  const script = 'mkdir -p -- "$1" && exec tar -xopf - -C "$1"';
  return { command: ["/bin/sh", "-c", script, "sh", folder], codec: tarCodec(name) };
}

/** A program that sends what lies at `path`. */
export function readerOf(tool: Toolset["tool"], path: string): CopyProgram {
  if (tool === "node") return { command: ["node", "-e", NODE_READER, path], codec: FRAME_CODEC };
  const { folder, name } = split(path);
  const script = 'exec tar -cf - -C "$1" "./$2"';
  return { command: ["/bin/sh", "-c", script, "sh", folder, name], codec: tarCodec(name) };
}

/** Waits for a program's end. @throws VyomError `cli.copy_failed` */
export async function requireSuccess(shell: ShellSession, said: { text: string }): Promise<void> {
  const { exitCode, message } = await shell.result;
  if (exitCode !== 0) throw copyFailed(message ?? said.text, exitCode);
}
