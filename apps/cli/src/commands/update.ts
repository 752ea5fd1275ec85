import type { Command } from "commander";
import { updateDeployment } from "@vyom/client";
import { parseSdl } from "@vyom/sdl";
import type { Call, Cli } from "../cli.ts";
import { printDeployed, runDeploy } from "../deploy-run.ts";
import { readDeployedSdl } from "../deployed-file.ts";
import { targetDeployment } from "../lease-target.ts";
import { diffLines } from "../line-diff.ts";
import { singleLine } from "../output/table.ts";
import { confirm } from "../prompt.ts";
import { readTextFile } from "../read-file.ts";

/** Shows what changes against the text that this home deployed last, where it did. */
function showChanges({ session }: Call, before: string | undefined, after: string): void {
  if (before === undefined || session.isJson) return;
  const { printer } = session;
  const { green, red, dim } = printer.colors;
  const changes = diffLines(before, after);
  if (changes.length === 0) return printer.line("The file is the same as before.");
  for (const { mark, text } of changes) {
    const style = mark === "+" ? green : mark === "-" ? red : dim;
    printer.line(style(`${mark} ${singleLine(text)}`));
  }
}

async function run(call: Call): Promise<void> {
  const { session, args } = call;
  const id = await targetDeployment(session, args[0]);
  const sdl = await readTextFile(session.io, args[1] ?? "");
  parseSdl(sdl);
  showChanges(call, await readDeployedSdl(session, id), sdl);
  await confirm(session, `Update deployment ${id.dseq}?`);
  await printDeployed(
    session,
    await runDeploy(session, sdl, (options) =>
      updateDeployment({ ...options, minBidWaitMs: 0 }, id.dseq),
    ),
  );
}

export function define(command: Command, cli: Cli): void {
  command
    .argument("<dseq>", "the deployment's number")
    .argument("<file>", "SDL file, - for standard input")
    .addHelpText(
      "after",
      "\nImages, commands, environment and ports may change; resources and prices stay as they were leased.",
    )
    .action(cli.handle(run));
}
