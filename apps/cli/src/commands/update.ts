import type { Command } from "commander";
import { stringify } from "yaml";
import { updateDeployment } from "@vyom/client";
import type { DeploymentId } from "@vyom/core";
import { parseSdl } from "@vyom/sdl";
import type { Call, Cli } from "../cli.ts";
import { printDeployed, runDeploy } from "../deploy-run.ts";
import { readDeployedSdl } from "../deployed-file.ts";
import { closeAll, connectLeases, targetDeployment } from "../lease-target.ts";
import { diffLines } from "../line-diff.ts";
import { singleLine } from "../output/table.ts";
import { confirm } from "../prompt.ts";
import { readTextFile } from "../read-file.ts";
import type { Session } from "../session.ts";

/** Two texts of the same kind: what runs, and what shall run. */
interface Comparison {
  readonly before: string;
  readonly after: string;
}

/** The manifest that providers keep, against the one of the file: for deployments that another home made. */
async function manifests(
  session: Session,
  id: DeploymentId,
  manifestJson: string,
): Promise<Comparison | undefined> {
  const connections = await connectLeases(session, id.dseq.toString()).catch(() => []);
  try {
    const kept = await Promise.all(
      connections.map(async ({ lease, api }) => (await api.getManifest(lease)).value),
    );
    const before = kept.flat() as readonly { readonly name?: string }[];
    if (before.length === 0) return undefined;
    const after = JSON.parse(manifestJson) as readonly { readonly name?: string }[];
    const names = new Set(before.map(({ name }) => name));
    return {
      before: stringify(before),
      after: stringify(after.filter(({ name }) => names.has(name))),
    };
  } catch {
    return undefined; // a provider that does not answer hinders no update
  } finally {
    closeAll(connections);
  }
}

/** Against the file that this home deployed last, else against what the providers run. */
async function compare(
  session: Session,
  id: DeploymentId,
  after: { sdl: string; manifestJson: string },
): Promise<Comparison | undefined> {
  const before = await readDeployedSdl(session, id);
  if (before !== undefined) return { before, after: after.sdl };
  return manifests(session, id, after.manifestJson);
}

function showChanges({ printer }: Session, comparison: Comparison | undefined): void {
  if (comparison === undefined)
    return printer.note("what runs now cannot be told, so that no changes are shown");
  const { green, red, dim } = printer.colors;
  const changes = diffLines(comparison.before, comparison.after);
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
  const { manifestJson } = parseSdl(sdl);
  if (!session.isJson) showChanges(session, await compare(session, id, { sdl, manifestJson }));
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
      `
Images, commands, environment and ports may change; resources and prices stay as they were leased.
What changes is shown first: against the file that this home deployed, or against what the providers run.`,
    )
    .action(cli.handle(run));
}
