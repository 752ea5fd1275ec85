import { readFileSync } from "node:fs";
import type { Argument, Command, Option } from "commander";
import { providerConfig } from "@vyom/provider";
import { expect, it } from "vitest";
import { Cli } from "../src/cli.ts";
import { EXAMPLES } from "../src/examples.ts";
import { Interrupt } from "../src/interrupt.ts";
import { processIo } from "../src/io.ts";
import { createProgram } from "../src/program.ts";

/** Table cells hold no bars. */
function cell(text: string): string {
  return text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}

function argumentRow(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? "..." : ""}`;
  return `| \`${argument.required ? `<${name}>` : `[${name}]`}\` | ${cell(argument.description)} |`;
}

function optionRow({ flags, description }: Option): string {
  return `| \`${flags}\` | ${cell(description)} |`;
}

function section(command: Command, path: string, shared: ReadonlySet<string>): string {
  const own = command.options.filter(({ description }) => !shared.has(description));
  const rows = [...command.registeredArguments.map(argumentRow), ...own.map(optionRow)];
  const examples = EXAMPLES[path] ?? [];
  const width = Math.max(...examples.map(([line]) => line.length));
  const lines = examples.map(([line, what]) =>
    what === undefined ? `    ${line}` : `    ${line.padEnd(width)}   # ${what}`,
  );
  const table = rows.length === 0 ? "" : `\n| | |\n| --- | --- |\n${rows.join("\n")}\n`;
  const depth = path.includes(" ") ? "###" : "##";
  const text = `${depth} vyom ${path}\n\n${command.description()}\n${table}${lines.length === 0 ? "" : `\n${lines.join("\n")}\n`}`;
  const children = command.commands.map((child) =>
    section(child, `${path} ${child.name()}`, shared),
  );
  return [text, ...children].join("\n");
}

it("the commands are those in docs/reference/cli.md", async () => {
  const cli = new Cli({ io: processIo(), interrupt: new Interrupt(processIo()) });
  const program = await createProgram([], cli, { isWhole: true });
  cli.interrupt.dispose();
  const common = program.options.filter(({ long }) => long !== "--version");
  const shared = new Set(common.map(({ description }) => description));
  const reference = `# The command vyom

Every command, argument and option. Written by a test from the commands themselves. In a clone of this repository the command is
\`npx vyom\`; \`npm link\` makes it \`vyom\` everywhere.

Exit codes: 0 done, 1 refused or failed, 2 a mistake on the command line, 130 interrupted; \`exec\` and \`shell\` answer the command's own.

## Options of every command

Each is also read from the environment (\`--chain-id\` from \`VYOM_CHAIN_ID\` and so on).

| | |
| --- | --- |
${common.map(optionRow).join("\n")}

${program.commands.map((command) => section(command, command.name(), shared)).join("\n")}`;
  await expect(reference).toMatchFileSnapshot("../../../docs/reference/cli.md");
});

it("every setting of a provider is explained in docs/guides/provider.md", () => {
  const guide = readFileSync(new URL("../../../docs/guides/provider.md", import.meta.url), "utf8");
  const names = [...Object.keys(providerConfig({})), "hostUri", "bidDeposit", "engine"];
  const rows = [...guide.matchAll(/^\| `(\w+)` +\|/gm)].map(([, name]) => name);
  expect(rows.toSorted()).toEqual([...new Set(names)].toSorted());
});
