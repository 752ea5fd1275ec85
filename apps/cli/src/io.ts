import type { EventEmitter } from "node:events";

/** Where keys and piped text come from. */
export interface InputStream extends NodeJS.ReadableStream {
  isTTY?: boolean | undefined;
  setRawMode?: (isRaw: boolean) => unknown;
  unref?: () => unknown;
  ref?: () => unknown;
}

/** Where text goes: a terminal when `isTTY`, else a file or a pipe. */
export interface OutputStream extends NodeJS.WritableStream {
  isTTY?: boolean | undefined;
  columns?: number | undefined;
  rows?: number | undefined;
}

/** The world as a command sees it: a process, or a test. */
export interface Io {
  readonly stdin: InputStream;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Emits SIGINT, SIGTERM and SIGHUP. */
  readonly signals: Pick<EventEmitter, "on" | "off">;
}

/** The process's own streams. */
export function processIo(): Io {
  return {
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    signals: process,
  };
}

/** Whether people look at this stream as it is written: a terminal that can move its cursor. */
export function isLiveTerminal(stream: OutputStream, env: Io["env"]): boolean {
  return stream.isTTY === true && env["TERM"] !== "dumb";
}

/** Whether colours may be written: only to a terminal, and not against NO_COLOR (no-color.org). */
export function hasColors(stream: OutputStream, env: Io["env"]): boolean {
  const refused = env["NO_COLOR"];
  return isLiveTerminal(stream, env) && (refused === undefined || refused === "");
}
