import type { Command } from "commander";
import type { Call, Cli } from "../cli.ts";
import { usageError } from "../exit-code.ts";
import { followLeases } from "../stream-follow.ts";
import { sinceOf } from "../time-option.ts";

function tailOf(text: string | undefined): number {
  if (text === undefined || text === "-1") return -1;
  if (!/^\d{1,9}$/.test(text))
    throw usageError(`--tail takes a number of lines, not "${text.slice(0, 60)}"`);
  return Number(text);
}

async function run({ session, args, flags }: Call): Promise<void> {
  const { printer, isJson } = session;
  const services = flags.list("service");
  const tail = tailOf(flags.text("tail"));
  const follow = flags.flag("follow");
  const sinceMs = sinceOf(flags);
  const timestamps = isJson || sinceMs !== undefined || flags.flag("timestamps");
  await followLeases(session, {
    dseq: args[0],
    services,
    open: ({ lease, api }) =>
      api.logs({
        lease,
        tail,
        services,
        follow,
        timestamps,
        ...(sinceMs === undefined ? {} : { sinceMs }),
      }),
    read: (line) => {
      const isOld = sinceMs !== undefined && Date.parse(line.time ?? "") < sinceMs;
      if (isOld) return;
      if (isJson) return printer.jsonLine(line);
      const time = flags.flag("timestamps") && line.time !== undefined ? `${line.time} ` : "";
      const name = flags.flag("bare") ? "" : `[${line.name}] `;
      printer.line(`${printer.colors.dim(`${time}${name}`)}${line.message.replace(/\r?\n$/, "")}`);
    },
  });
}

export function define(command: Command, cli: Cli): void {
  command
    .argument("[dseq]", "the deployment's number (your only active one)")
    .option("-f, --follow", "go on with new lines until Ctrl-C")
    .option("-t, --tail <lines>", "the last lines of each container only (all)")
    .option("--since <when>", "from then on only: a span such as 10m or 2h, or a time")
    .option("--timestamps", "with the times of the lines")
    .option("-s, --service <names...>", "of these services only")
    .option("--bare", "without the containers' names")
    .addHelpText(
      "after",
      `
Logs of an ended lease are kept for a day by Vyom's providers.`,
    )
    .action(cli.handle(run));
}
