import type { Command } from "commander";
import type { Call, Cli } from "../cli.ts";
import { singleLine } from "../output/table.ts";
import { followLeases } from "../stream-follow.ts";
import { instantText, sinceOf } from "../time-option.ts";

async function run({ session, args, flags }: Call): Promise<void> {
  const { printer, isJson } = session;
  const services = flags.list("service");
  const follow = flags.flag("follow");
  const sinceMs = sinceOf(flags);
  await followLeases(session, {
    dseq: args[0],
    services,
    open: ({ lease, api }) =>
      api.events({
        lease,
        services,
        follow,
        timestamps: true,
        ...(sinceMs === undefined ? {} : { sinceMs }),
      }),
    read: (event) => {
      if (sinceMs !== undefined && Date.parse(event.time ?? "") < sinceMs) return;
      if (isJson) return printer.jsonLine(event);
      const { yellow, dim } = printer.colors;
      const style = event.type === "Warning" ? yellow : dim;
      const what = `${event.object.kind.toLowerCase()}/${event.object.name}`;
      const time = event.time === undefined ? "" : `${instantText(Date.parse(event.time))}  `;
      printer.line(
        `${dim(time)}${style(event.type.padEnd(7))}  ${event.reason.padEnd(18)}  ${what.padEnd(20)}  ${singleLine(event.note)}`,
      );
    },
  });
}

export function define(command: Command, cli: Cli): void {
  command
    .argument("[dseq]", "the deployment's number (your only active one)")
    .option("-f, --follow", "go on with new events until Ctrl-C")
    .option("--since <when>", "from then on only: a span such as 10m or 2h, or a time")
    .option("-s, --service <names...>", "of these services only")
    .addHelpText("after", "\nTimes are in UTC.")
    .action(cli.handle(run));
}
