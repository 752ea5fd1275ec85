import type { Command } from "commander";
import { assert } from "@vyom/core";
import type { Cli } from "../cli.ts";
import { COMPLETION_SCRIPTS, levelsOf } from "../completion-script.ts";
import { usageError } from "../exit-code.ts";

export function define(command: Command, cli: Cli): void {
  command
    .argument("<shell>", "bash, zsh or fish")
    .addHelpText(
      "after",
      `
Put one of these into your shell's start file:
  eval "$(vyom completion bash)"      ~/.bashrc
  eval "$(vyom completion zsh)"       ~/.zshrc, after compinit
  vyom completion fish | source       ~/.config/fish/config.fish`,
    )
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
