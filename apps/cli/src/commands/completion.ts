import type { Command } from "commander";
import { assert } from "@vyom/core";
import type { Cli } from "../cli.ts";
import { COMPLETION_SCRIPTS, levelsOf } from "../completion-script.ts";
import { usageError } from "../exit-code.ts";

export function define(command: Command, cli: Cli): void {
  command
    .argument("<shell>", "bash, zsh or fish")
    .addHelpText("after", "\nPut the line of your shell into its start file.")
    .action(
      cli.handle(async ({ session, args }) => {
        const script = COMPLETION_SCRIPTS[args[0] ?? ""];
        if (script === undefined)
          throw usageError(`there is completion for ${Object.keys(COMPLETION_SCRIPTS).join(", ")}`);
        assert(cli.wholeProgram !== undefined, "a command runs within a program");
        session.io.stdout.write(script(levelsOf(await cli.wholeProgram())));
      }),
    );
}
