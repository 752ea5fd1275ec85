import { VyomError } from "@vyom/core";

/** What the command answers its caller with. */
export const EXIT_CODE = {
  ok: 0,
  /** Something refused or failed. */
  failed: 1,
  /** The command line is wrong. */
  usage: 2,
  /** Ctrl-C. */
  interrupted: 130,
} as const;

/** A mistake on the command line: one sentence. */
export function usageError(message: string): VyomError {
  return new VyomError("cli.usage", message);
}

/** The user ended the command; `message` says what was left behind and how to go on, when anything was. */
export function interruptedError(message = "interrupted"): VyomError {
  return new VyomError("cli.interrupted", message);
}

/** Exit code for a failure. */
export function exitCodeOf(error: unknown): number {
  if (!(error instanceof VyomError)) return EXIT_CODE.failed;
  if (error.code === "cli.usage") return EXIT_CODE.usage;
  return error.code === "cli.interrupted" ? EXIT_CODE.interrupted : EXIT_CODE.failed;
}
