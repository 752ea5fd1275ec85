import type { ShellSession } from "@vyom/client";
import type { EventEmitter } from "node:events";
import { EXIT_CODE } from "./exit-code.ts";
import { singleLine } from "./output/table.ts";
import type { Session } from "./session.ts";

/** Input that waits for the network before no more is read. */
const INPUT_WAITING_BYTES = 1 << 20;

/** Hands typed keys to the container as they are; answers how to undo that. */
function forwardInput(session: Session, shell: ShellSession, isTty: boolean): () => void {
  const { stdin } = session.io;
  let isOver = false;
  let waitingBytes = 0;
  const onData = (chunk: Buffer | string): void => {
    const bytes = Buffer.from(chunk);
    waitingBytes += bytes.length;
    if (waitingBytes > INPUT_WAITING_BYTES) stdin.pause();
    void shell.write(bytes).then(() => {
      waitingBytes -= bytes.length;
      if (waitingBytes === 0 && !isOver) stdin.resume();
    });
  };
  const onEnd = (): void => shell.endInput();
  if (isTty) stdin.setRawMode?.(true);
  stdin.on("data", onData);
  stdin.on("end", onEnd);
  stdin.resume();
  return () => {
    isOver = true;
    stdin.off("data", onData);
    stdin.off("end", onEnd);
    stdin.pause();
    if (isTty) stdin.setRawMode?.(false);
  };
}

/** Tells the container's terminal of this terminal's size, now and whenever it changes. */
function forwardSize(session: Session, shell: ShellSession): () => void {
  const { stdout } = session.io;
  const emitter = stdout as unknown as EventEmitter;
  const tell = (): void => shell.resize({ columns: stdout.columns ?? 80, rows: stdout.rows ?? 24 });
  tell();
  emitter.on("resize", tell);
  return () => emitter.off("resize", tell);
}

/** Connects a command in a container with this terminal until it ends; answers its exit code. */
export async function attachTerminal(
  session: Session,
  shell: ShellSession,
  options: { isTty: boolean; hasInput: boolean },
): Promise<number> {
  const { stdout, stderr } = session.io;
  const { signal } = session.interrupt;
  const undo: (() => void)[] = [];
  const stop = (): void => shell.close();
  signal.addEventListener("abort", stop, { once: true });
  undo.push(() => signal.removeEventListener("abort", stop));
  if (options.hasInput) undo.push(forwardInput(session, shell, options.isTty));
  if (options.isTty) undo.push(forwardSize(session, shell));
  try {
    for await (const { stream, bytes } of shell.output)
      (stream === "stdout" ? stdout : stderr).write(bytes);
    const { exitCode, message } = await shell.result;
    if (message === undefined) return exitCode;
    session.printer.note(`vyom: ${singleLine(message)}`);
    return exitCode === EXIT_CODE.ok ? EXIT_CODE.failed : exitCode;
  } catch (error) {
    if (signal.aborted) return EXIT_CODE.interrupted;
    throw error;
  } finally {
    for (const each of undo.toReversed()) each();
  }
}
