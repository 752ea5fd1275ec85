import type { Command } from "commander";
import type { Flags } from "./flags.ts";
import { readFlags } from "./global-options.ts";
import type { Interrupt } from "./interrupt.ts";
import type { Io } from "./io.ts";
import { Session } from "./session.ts";

/** A command that was called. */
export interface Call {
  readonly session: Session;
  /** The words after the command, options taken out. */
  readonly args: readonly string[];
  readonly flags: Flags;
}

/** Does the work of a command; answers the exit code when it is not 0. */
export type Handler = (call: Call) => Promise<number | void>;

/** One run of the program, for the commands to hang their work on. */
export class Cli {
  readonly io: Io;
  readonly interrupt: Interrupt;
  exitCode = 0;
  /** Once a command runs: whether it answers in JSON. */
  isJson: boolean | undefined;
  /** All commands with their options, loaded. Set by the program that runs. */
  wholeProgram: (() => Promise<Command>) | undefined;

  constructor(options: { io: Io; interrupt: Interrupt }) {
    this.io = options.io;
    this.interrupt = options.interrupt;
  }

  /** A commander action that calls `handler`. */
  handle(handler: Handler): (this: Command, ...rest: unknown[]) => Promise<void> {
    const { io, interrupt } = this;
    const started = (session: Session): void => {
      this.isJson = session.isJson;
    };
    const ended = (exitCode: number): void => {
      this.exitCode = exitCode;
    };
    return async function (this: Command): Promise<void> {
      const flags = readFlags(this, io.env);
      const session = new Session({ io, flags, interrupt });
      started(session);
      ended((await handler({ session, args: this.args, flags })) ?? 0);
    };
  }
}
