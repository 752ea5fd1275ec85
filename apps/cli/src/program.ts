import { Command, type CommanderError } from "commander";
import type { Cli } from "./cli.ts";
import { COMMANDS } from "./command-table.ts";
import { examplesText } from "./examples.ts";
import { usageError } from "./exit-code.ts";
import { addGlobalOptions, commandName } from "./global-options.ts";
import { VERSION } from "./version.ts";
import { wrapText } from "./output/wrap.ts";

/** Beneath the commands: the options of all of them. */
function footer(program: Command, columns: number): string {
  const width = Math.max(...program.options.map((option) => option.flags.length));
  const lines = program.options.map(({ flags, description }) =>
    wrapText(`  ${flags.padEnd(width)}  ${description}`, { columns, indent: width + 4 }),
  );
  return `
Options of every command:
${lines.join("\n")}

Every option is also read from the environment: --chain-id from VYOM_CHAIN_ID and so on.
Exit codes: 0 done, 1 refused or failed, 2 a mistake on the command line, 130 interrupted; exec and shell: the command's own.
Help on a command: vyom <command> --help`;
}

/** Help and version were written: nothing went wrong. */
export class HelpShown extends Error {}

function pathOf(command: Command): string {
  const { parent } = command;
  return parent === null ? command.name() : `${pathOf(parent)} ${command.name()}`;
}

function refuse(command: Command, error: CommanderError): never {
  if (error.exitCode === 0) throw new HelpShown();
  const what = error.message
    .replace(/^error: /, "")
    .replace(/\s*\n\s*/g, " ")
    .trim();
  const see = `\`${pathOf(command)} --help\` shows how to call it`;
  if (error.code !== "commander.help") throw usageError(`${what}; ${see}`);
  const names = command.commands.map((child) => child.name()).join(", ");
  throw usageError(`name one of ${names}; ${see}`);
}

function helpColumns({ io }: Cli): number {
  return io.stdout.columns ?? 100;
}

/** Output and errors of a command and those beneath it go through us. */
function govern(command: Command, cli: Cli): void {
  command.exitOverride((error) => refuse(command, error));
  command.configureOutput({
    writeOut: (text) =>
      cli.io.stdout.write(wrapText(text, { columns: helpColumns(cli), indent: 0 })),
    writeErr: () => {},
    outputError: () => {},
    getOutHelpWidth: () => helpColumns(cli),
    getErrHelpWidth: () => cli.io.stderr.columns ?? 100,
    getOutHasColors: () => false,
    getErrHasColors: () => false,
  });
  command.helpOption("-h, --help", "show this");
  const words = pathOf(command).split(" ").slice(1).join(" ");
  const examples = examplesText(words);
  if (examples !== "") command.addHelpText("after", examples);
  if (command.commands.length > 0) command.helpCommand(false);
  for (const child of command.commands) govern(child, cli);
}

/** The program with the one command that `argv` names in full; `isWhole` loads all. */
export async function createProgram(
  argv: readonly string[],
  cli: Cli,
  options: { isWhole?: boolean } = {},
): Promise<Command> {
  const program = new Command("vyom")
    .description(
      "A permissionless compute cloud: deploy containers, pay per block, or be a provider.",
    )
    .usage("<command> [options]")
    .version(VERSION, "-V, --version", "show the version")
    .enablePositionalOptions();
  cli.wholeProgram = () => createProgram([], cli, { isWhole: true });
  const named = commandName(argv);
  for (const entry of COMMANDS) {
    const command = program
      .command(entry.name)
      .summary(entry.summary)
      .description(`${entry.summary.slice(0, 1).toUpperCase()}${entry.summary.slice(1)}.`)
      .helpGroup(entry.group);
    if (options.isWhole === true || entry.name === named) (await entry.load())(command, cli);
    else command.usage(entry.usage);
  }
  addGlobalOptions(program);
  program.addHelpText("after", () => footer(program, helpColumns(cli)));
  govern(program, cli);
  program.configureHelp({
    subcommandTerm: (command) => `${command.name()} ${command.usage()}`.replace(" [options]", ""),
    visibleOptions: () => [], // the footer lists them, beneath the commands
  });
  return program;
}
