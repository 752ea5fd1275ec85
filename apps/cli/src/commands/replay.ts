import type { Command } from "commander";
import { replay, reportLines } from "@vyom/replay";
import type { Call, Cli } from "../cli.ts";
import { EXIT_CODE } from "../exit-code.ts";

async function run({ session, args, flags }: Call): Promise<number> {
  const { printer } = session;
  const report = replay(args);
  const isSame = report.unexplained.length === 0;
  printer.json({
    ok: isSame,
    transactions: report.transactions,
    answers: report.answers,
    blocks: report.blocks,
    unexplained: report.unexplained,
  });
  for (const line of reportLines(report, {
    verbose: flags.flag("verbose"),
    gas: flags.flag("gas"),
  }))
    printer.line(line);
  return isSame ? EXIT_CODE.ok : EXIT_CODE.failed;
}

export function define(command: Command, cli: Cli): void {
  command
    .argument("<files...>", "recordings, .json or .json.gz")
    .option("--verbose", "every difference, not only the unexplained")
    .option(
      "--gas",
      "the gas used here as a ratio of the recorded, the highest of each message type",
    )
    .addHelpText("after", "\nThe exit code is 1 when a difference has no rule that explains it.")
    .action(cli.handle(run));
}
