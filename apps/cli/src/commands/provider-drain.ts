import type { Command } from "commander";
import type { Call, Cli } from "../cli.ts";
import { usageError } from "../exit-code.ts";
import { providerHome } from "../provider-homes.ts";
import { instantText, parseInstant } from "../time-option.ts";

function deadlineOf({ flags }: Call): number | undefined {
  const text = flags.text("deadline");
  if (text === undefined) return undefined;
  const nowMs = Date.now();
  const deadline = parseInstant(text, { what: "--deadline", nowMs, isFuture: true });
  if (deadline <= nowMs) throw usageError(`--deadline is over already: ${instantText(deadline)}`);
  return deadline;
}

async function drain(call: Call): Promise<void> {
  const { session } = call;
  const { drainOf, drainProvider } = await import("@vyom/provider");
  const wish = deadlineOf(call);
  const { daemon: folder, command } = await providerHome(session);
  const deadlineAtMs = wish ?? drainOf(folder)?.deadlineAtMs;
  const { sinceMs } = drainProvider(folder, deadlineAtMs === undefined ? {} : { deadlineAtMs });
  session.printer.json({
    drained: true,
    since: new Date(sinceMs).toISOString(),
    deadline: deadlineAtMs === undefined ? null : new Date(deadlineAtMs).toISOString(),
    folder,
  });
  session.printer.line(
    deadlineAtMs === undefined
      ? `the provider of \`${command}\` is drained: it bids no more, and its leases go on until their tenants end them`
      : `the provider of \`${command}\` is drained: it bids no more, and its leases end by ${instantText(deadlineAtMs)} UTC`,
  );
  session.printer.line("`vyom provider resume` takes that back");
}

async function resume({ session }: Call): Promise<void> {
  const { drainOf, resumeProvider } = await import("@vyom/provider");
  const { daemon: folder, command } = await providerHome(session);
  const wasDrained = drainOf(folder) !== undefined;
  resumeProvider(folder);
  session.printer.json({ drained: false, wasDrained, folder });
  session.printer.line(
    wasDrained
      ? `the provider of \`${command}\` bids again`
      : `the provider of \`${command}\` was not drained`,
  );
}

/** `provider drain` and `provider resume`. */
export function defineDrain(command: Command, cli: Cli): void {
  command
    .command("drain")
    .description("Take no new leases on this home's provider, running or not.")
    .option("--deadline <when>", "end its leases by then: a time, or a span from now such as 2h")
    .option("--up", "mean the provider of `vyom up`, not that of `vyom provider run`")
    .addHelpText(
      "after",
      `
Tenants who agreed on a reclamation window get notice at once, and the whole window.`,
    )
    .action(cli.handle(drain));
  command
    .command("resume")
    .description("Bid again after a drain.")
    .option("--up", "mean the provider of `vyom up`, not that of `vyom provider run`")
    .action(cli.handle(resume));
}
