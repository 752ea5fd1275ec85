import type { Command } from "commander";
import type { Call, Cli } from "../cli.ts";
import { usageError } from "../exit-code.ts";
import { followLeases } from "../stream-follow.ts";

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
  await followLeases(session, {
    dseq: args[0],
    open: ({ lease, api }) => api.logs({ lease, tail, services, follow: flags.flag("follow") }),
    read: (line) => {
      if (isJson) return printer.jsonLine(line);
      const prefix = flags.flag("bare") ? "" : `${printer.colors.dim(`[${line.name}]`)} `;
      printer.line(`${prefix}${line.message.replace(/\r?\n$/, "")}`);
    },
  });
}

export function define(command: Command, cli: Cli): void {
  command
    .argument("[dseq]", "the deployment's number (your only active one)")
    .option("-f, --follow", "go on with new lines until Ctrl-C")
    .option("-t, --tail <lines>", "the last lines of each container only (all)")
    .option("-s, --service <names...>", "of these services only")
    .option("--bare", "without the containers' names")
    .action(cli.handle(run));
}
