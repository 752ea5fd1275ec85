import type { Command } from "commander";
import type { Call, Cli } from "../cli.ts";
import { usageError } from "../exit-code.ts";
import { closeAll, connectLeases, targetService } from "../lease-target.ts";
import { attachTerminal } from "../terminal-session.ts";

const SHELL = ["/bin/sh"] as const;
/** What shells and providers answer for a program that is not there. */
const NO_SUCH_COMMAND = 127;

/** `[dseq] command...`: a first word of digits is the deployment. */
function splitWords(args: readonly string[]): {
  dseq: string | undefined;
  command: readonly string[];
} {
  const [first = ""] = args;
  const isDseq = /^\d+$/.test(first);
  const rest = isDseq ? args.slice(1) : args;
  return { dseq: isDseq ? first : undefined, command: rest[0] === "--" ? rest.slice(1) : rest };
}

async function runIn(
  { session, flags }: Call,
  options: {
    dseq: string | undefined;
    command: readonly string[];
    isTty: boolean;
    hasInput: boolean;
  },
): Promise<number> {
  const connections = await connectLeases(session, options.dseq);
  try {
    const { api, lease, service } = await targetService(connections, flags.text("service"));
    const replica = flags.wholeNumber("replica");
    const shell = api.shell({
      lease,
      service,
      command: options.command,
      tty: options.isTty,
      stdin: options.hasInput,
      ...(replica === undefined ? {} : { replica: Number(replica) }),
    });
    return await attachTerminal(session, shell, options);
  } finally {
    closeAll(connections);
  }
}

function isTerminal({ session }: Call): boolean {
  return session.io.stdin.isTTY === true && session.io.stdout.isTTY === true;
}

async function shell(call: Call): Promise<number> {
  const { dseq, command } = splitWords(call.args);
  const isUsual = command.length === 0;
  const exitCode = await runIn(call, {
    dseq,
    command: isUsual ? SHELL : command,
    isTty: isTerminal(call),
    hasInput: true,
  });
  if (isUsual && exitCode === NO_SUCH_COMMAND)
    call.session.printer.note(
      "the image has no /bin/sh; name a program of it, such as: vyom shell node",
    );
  return exitCode;
}

async function exec(call: Call): Promise<number> {
  const { dseq, command } = splitWords(call.args);
  if (command.length === 0) throw usageError("name the command to run, such as: vyom exec ls /");
  const { session, flags } = call;
  const isTty = flags.flag("tty") && isTerminal(call);
  const hasInput = isTty || flags.flag("stdin") || session.io.stdin.isTTY !== true;
  return runIn(call, { dseq, command, isTty, hasInput });
}

/** Options stand before the first word: what follows belongs to the container's command. */
function common(command: Command): Command {
  return command
    .passThroughOptions()
    .option("-s, --service <name>", "in this service (the only one)")
    .option("-r, --replica <number>", "in this replica (0)");
}

export function defineShell(command: Command, cli: Cli): void {
  common(command)
    .argument("[words...]", "the deployment's number, and a command instead of /bin/sh")
    .action(cli.handle(shell));
}

export function defineExec(command: Command, cli: Cli): void {
  common(command)
    .argument("<words...>", "the deployment's number unless there is only one, and the command")
    .option("-t, --tty", "give it a terminal")
    .option("-i, --stdin", "hand it what is typed")
    .addHelpText(
      "after",
      "\nThe exit code is the command's. Options of yours stand before the first word.",
    )
    .action(cli.handle(exec));
}
