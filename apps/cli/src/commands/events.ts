import type { Command } from "commander";
import type { Call, Cli } from "../cli.ts";
import { singleLine } from "../output/table.ts";
import { followLeases } from "../stream-follow.ts";

async function run({ session, args, flags }: Call): Promise<void> {
  const { printer, isJson } = session;
  await followLeases(session, {
    dseq: args[0],
    open: ({ lease, api }) =>
      api.events({ lease, services: flags.list("service"), follow: flags.flag("follow") }),
    read: (event) => {
      if (isJson) return printer.jsonLine(event);
      const { yellow, dim } = printer.colors;
      const style = event.type === "Warning" ? yellow : dim;
      const what = `${event.object.kind.toLowerCase()}/${event.object.name}`;
      printer.line(
        `${style(event.type.padEnd(7))}  ${event.reason.padEnd(18)}  ${what.padEnd(20)}  ${singleLine(event.note)}`,
      );
    },
  });
}

export function define(command: Command, cli: Cli): void {
  command
    .argument("[dseq]", "the deployment's number (your only active one)")
    .option("-f, --follow", "go on with new events until Ctrl-C")
    .option("-s, --service <names...>", "of these services only")
    .action(cli.handle(run));
}
