import { EventEmitter } from "node:events";
import { PassThrough } from "node:stream";
import { run } from "../src/run.ts";

/** What one command line answered. */
export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command line that runs in this process. */
export interface Running {
  readonly ended: Promise<Ran>;
  readonly stdin: PassThrough;
  readonly signals: EventEmitter;
  /** What it has written to stdout and stderr so far. */
  text(): string;
}

/** Starts a command line in this process: no terminal, no environment but `env`. */
export function start(
  argv: readonly string[],
  options: { env?: Readonly<Record<string, string>>; input?: string } = {},
): Running {
  const stdin = new PassThrough();
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const written: { out: string[]; err: string[] } = { out: [], err: [] };
  stdout.on("data", (chunk: Buffer) => written.out.push(chunk.toString("utf8")));
  stderr.on("data", (chunk: Buffer) => written.err.push(chunk.toString("utf8")));
  const signals = new EventEmitter();
  if (options.input !== undefined) stdin.end(options.input);
  const env = options.env ?? {};
  const ended = run(argv, { stdin, stdout, stderr, env, signals }).then(async (exitCode) => {
    await new Promise((resolve) => setImmediate(resolve));
    return { exitCode, stdout: written.out.join(""), stderr: written.err.join("") };
  });
  return { ended, stdin, signals, text: () => [...written.out, ...written.err].join("") };
}

/** Runs a command line in this process to its end. */
export function vyom(
  argv: readonly string[],
  options: { env?: Readonly<Record<string, string>>; input?: string } = {},
): Promise<Ran> {
  return start(argv, { input: "", ...options }).ended;
}
