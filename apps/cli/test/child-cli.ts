import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));

/** The program as a process of its own, as people start it. */
export interface ChildCli {
  readonly process: ChildProcess;
  readonly ended: Promise<{ exitCode: number | null; stdout: string; stderr: string }>;
  stdout(): string;
  /** Resolves when stdout has the text; rejects when the process ends without it. */
  wrote(text: string): Promise<void>;
}

/** Starts `vyom` from its sources. */
export function spawnCli(
  argv: readonly string[],
  env: Readonly<Record<string, string>> = {},
): ChildCli {
  const child = spawn(
    process.execPath,
    ["--conditions=source", "--import", import.meta.resolve("tsx"), MAIN, ...argv],
    { env: { PATH: process.env["PATH"] ?? "", ...env }, stdio: ["ignore", "pipe", "pipe"] },
  );
  let stdout = "";
  let stderr = "";
  child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString("utf8")));
  child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString("utf8")));
  const ended = new Promise<{ exitCode: number | null; stdout: string; stderr: string }>(
    (resolve) => child.once("close", (exitCode) => resolve({ exitCode, stdout, stderr })),
  );
  const wrote = (text: string): Promise<void> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        if (stdout.includes(text)) resolve();
      };
      look();
      child.stdout.on("data", look);
      child.once("close", () => reject(new Error(`ended without "${text}": ${stdout}${stderr}`)));
    });
  return { process: child, ended, stdout: () => stdout, wrote };
}
