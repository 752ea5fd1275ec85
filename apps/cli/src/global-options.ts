import { Option, type Command } from "commander";
import { usageError } from "./exit-code.ts";
import { Flags } from "./flags.ts";
import type { Io } from "./io.ts";

const GROUP = "Options of every command:";

interface GlobalOption {
  readonly flags: string;
  readonly text: string;
  readonly choices?: readonly string[];
}

const GLOBAL_OPTIONS: readonly GlobalOption[] = [
  { flags: "--home <folder>", text: "where keys, certificates and chains lie (~/.vyom)" },
  { flags: "--node <url>", text: "the chain's RPC address (that of `vyom up`)" },
  { flags: "--chain-id <id>", text: "refuse to speak with any other chain" },
  { flags: "--from <key>", text: "name or address of the key that signs" },
  {
    flags: "--keyring-backend <kind>",
    text: "file: your encrypted keys; test: the development chain's public ones",
    choices: ["file", "test"],
  },
  { flags: "--gas-prices <coin>", text: "price of a unit of gas (0.025uakt)" },
  { flags: "-o, --output <format>", text: "table or json", choices: ["table", "json"] },
  { flags: "--json", text: "the same as --output json" },
  { flags: "-y, --yes", text: "take defaults instead of asking" },
];

function optionsOf(): Option[] {
  return GLOBAL_OPTIONS.map(({ flags, text, choices }) => {
    const option = new Option(flags, text).helpGroup(GROUP);
    return choices === undefined ? option : option.choices([...choices]);
  });
}

/** Words on the command line that take the next word as their value. */
const VALUE_FLAGS: ReadonlySet<string> = new Set(
  optionsOf()
    .filter((option) => option.required)
    .flatMap((option) => [option.short, option.long].filter((flag) => flag !== undefined)),
);

/** The command's name: the first word that is neither an option nor its value. */
export function commandName(argv: readonly string[]): string | undefined {
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? "";
    if (VALUE_FLAGS.has(word)) index += 1;
    else if (!word.startsWith("-")) return word;
  }
  return undefined;
}

/** Whether errors shall be JSON, told before the command line is understood. The message of `tx --json` is no such wish. */
export function asksForJson(argv: readonly string[], env: Io["env"]): boolean {
  const end = argv.indexOf("--");
  const words = end < 0 ? argv : argv.slice(0, end);
  const named = words.some(
    (word, index) =>
      (word === "--json" && commandName(argv) !== "tx") ||
      word === "--output=json" ||
      word === "-ojson" ||
      ((word === "--output" || word === "-o") && words[index + 1] === "json"),
  );
  return named || env["VYOM_OUTPUT"] === "json";
}

/** Gives a command and those beneath it the options of every command, except where it has its own of that name. */
export function addGlobalOptions(command: Command): void {
  for (const option of optionsOf()) {
    const isTaken = command.options.some(
      (own) => own.long === option.long || (own.short !== undefined && own.short === option.short),
    );
    if (!isTaken) command.addOption(option);
  }
  for (const child of command.commands) addGlobalOptions(child);
}

/** `--chain-id` is also VYOM_CHAIN_ID. */
export function environmentName(option: Option): string {
  return `VYOM_${option.name().toUpperCase().replaceAll("-", "_")}`;
}

function parseEnvironment(option: Option, text: string): unknown {
  const name = environmentName(option);
  if (option.isBoolean()) {
    if (["1", "true", "yes"].includes(text)) return true;
    if (["0", "false", "no"].includes(text)) return false;
    throw usageError(`${name} takes 1 or 0, not "${text.slice(0, 60)}"`);
  }
  if (option.argChoices !== undefined && !option.argChoices.includes(text))
    throw usageError(
      `${name} takes one of ${option.argChoices.join(", ")}, not "${text.slice(0, 60)}"`,
    );
  return option.variadic ? text.split(",") : text;
}

/** The command's options: from its command line, else from an outer command's, else from the environment, else defaults. */
export function readFlags(command: Command, env: Io["env"]): Flags {
  const values: Record<string, unknown> = {};
  const isTold = (level: Command, option: Option): boolean =>
    level.getOptionValueSource(option.attributeName()) === "cli";
  for (const option of command.options) {
    const name = option.attributeName();
    const fromEnvironment = env[environmentName(option)];
    for (let level: Command | null = command; level !== null; level = level.parent)
      if (values[name] === undefined && isTold(level, option))
        values[name] = level.getOptionValue(name);
    if (values[name] !== undefined) continue;
    if (fromEnvironment !== undefined && fromEnvironment !== "")
      values[name] = parseEnvironment(option, fromEnvironment);
    else values[name] = option.defaultValue;
  }
  return new Flags(values);
}
