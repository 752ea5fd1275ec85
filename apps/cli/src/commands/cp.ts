import type { Command } from "commander";
import type { Call, Cli } from "../cli.ts";
import type { CopyTally } from "../copy/copy-entry.ts";
import { copyIn, copyOut } from "../copy/copy-run.ts";
import { parseRemotePath, type RemotePath } from "../copy/remote-path.ts";
import { usageError } from "../exit-code.ts";
import { closeAll, connectLeases, targetService } from "../lease-target.ts";
import { countText } from "../output/amount.ts";
import { createProgress } from "../output/progress.ts";
import { sizeText } from "../output/size.ts";
import { singleLine } from "../output/table.ts";

interface Direction {
  readonly remote: RemotePath;
  readonly local: string;
  readonly isOut: boolean;
}

function directionOf(from: string, to: string): Direction {
  const [source, target] = [parseRemotePath(from), parseRemotePath(to)];
  if (source !== undefined && target === undefined)
    return { remote: source, local: to, isOut: true };
  if (target !== undefined && source === undefined)
    return { remote: target, local: from, isOut: false };
  throw usageError(
    "one of the two paths is a container's, with a colon before it: vyom cp site :/srv, or vyom cp :/data backup",
  );
}

async function run({ session, args, flags }: Call): Promise<void> {
  const { printer, interrupt } = session;
  const { remote, local, isOut } = directionOf(args[0] ?? "", args[1] ?? "");
  const connections = await connectLeases(session, remote.dseq);
  const tally: CopyTally = { files: 0, bytes: 0, leftOut: [] };
  const text = (): string => `${countText(tally.files, "file")}, ${sizeText(tally.bytes)}`;
  const progress = createProgress(session.io);
  try {
    const target = await targetService(connections, remote.service ?? flags.text("service"));
    const replica = Number(flags.wholeNumber("replica") ?? 0n);
    progress.begin(isOut ? `Copying from ${target.service}` : `Copying to ${target.service}`);
    const path = await (isOut ? copyOut : copyIn)({
      container: { ...target, replica },
      remote: remote.path,
      local,
      tally,
      signal: interrupt.signal,
      onProgress: () => progress.detail(text()),
    });
    progress.end();
    for (const what of tally.leftOut) printer.note(`left out: ${singleLine(what)}`);
    printer.json({ path, service: target.service, ...tally });
    printer.line(`copied ${text()} to ${isOut ? path : `${target.service}:${path}`}`);
  } finally {
    progress.end();
    closeAll(connections);
  }
}

export function define(command: Command, cli: Cli): void {
  command
    .argument("<from>", "a path here, or of a container: [dseq][/service]:path")
    .argument("<to>", "the same; one of both is a container's")
    .option("-s, --service <name>", "in this service (the only one)")
    .option("-r, --replica <number>", "in this replica (0)")
    .addHelpText(
      "after",
      `
Folders are copied with all beneath them; links, modes and times stay. A path that ends in /. means what is in the folder.
What comes from a container is written below the path that you name, and nowhere else. The container needs tar or Node.`,
    )
    .action(cli.handle(run));
}
