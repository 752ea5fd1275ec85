import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../../../apps/cli/src/main.ts", import.meta.url));

export interface Ended {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}
/** The `vyom` command as a process of its own, run from its sources. */
export interface VyomProcess {
  readonly pid: number;
  readonly ended: Promise<Ended>;
  /** Resolves when standard output holds `text`; rejects with all output when the process ends first. */
  printed(text: string): Promise<void>;
  stdout(): string;
  kill(signal: NodeJS.Signals): void;
}

export function startVyom(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): VyomProcess {
  const child = spawn(
    process.execPath,
    ["--conditions=source", "--import", import.meta.resolve("tsx"), MAIN, ...argv],
    { env: { PATH: process.env["PATH"] ?? "", ...env }, stdio: ["ignore", "pipe", "pipe"] },
  );
  let stdout = "";
  let stderr = "";
  const waiting = new Set<() => void>();
  const look = (): void => waiting.forEach((check) => check());
  child.stdout.on("data", (chunk: Buffer) => {
    stdout += chunk.toString("utf8");
    look();
  });
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString("utf8")));
  const ended = new Promise<Ended>((resolve) =>
    child.once("close", (exitCode, signal) => resolve({ exitCode, signal, stdout, stderr })),
  );
  return {
    pid: child.pid ?? 0,
    ended,
    printed: (text) =>
      new Promise((resolve, reject) => {
        const check = (): void => {
          if (!stdout.includes(text)) return;
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        void ended.then(() => reject(new Error(`ended without "${text}":\n${stdout}\n${stderr}`)));
        check();
      }),
    stdout: () => stdout,
    kill: (signal) => child.kill(signal),
  };
}
