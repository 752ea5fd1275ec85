import { VyomError } from "@vyom/core";

/** What the container sent ends within an entry, or is none. */
export function copyCutOff(cause?: unknown): VyomError {
  return new VyomError(
    "cli.copy_cut_off",
    "what the container sent is cut off, copy again",
    cause === undefined ? {} : { cause },
  );
}

/** The container's side failed; `said` is what it wrote on standard error. */
export function copyFailed(said: string, exitCode: number): VyomError {
  const lines = said.trim().split("\n");
  const reason = (lines.at(-1) ?? "").slice(0, 300);
  return new VyomError(
    "cli.copy_failed",
    `the container's side of the copy failed: ${reason === "" ? `exit code ${exitCode}` : reason}`,
  );
}
