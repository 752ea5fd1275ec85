import type { Command } from "commander";
import {
  coinToText,
  compareText,
  dec18Add,
  DEC18_ZERO,
  dec18Truncate,
  leaseIdToText,
} from "@vyom/core";
import type { Call, Cli } from "../cli.ts";
import { BlockClock } from "../earnings/block-clock.ts";
import { earnedBetween, providerEarnings, type LeaseEarnings } from "../earnings/lease-earnings.ts";
import { usageError } from "../exit-code.ts";
import { decCoinText, wholeText } from "../output/amount.ts";
import { targetProvider } from "../provider-target.ts";
import { instantText, parseInstant } from "../time-option.ts";
import type { Session } from "../session.ts";

const DAY_MS = 86_400_000;
const PERIODS_MAX = 400;
const BEFORE_ALL = 0n;

/** Blocks after one height up to another, with what they are called. */
interface Period {
  readonly name: string;
  readonly from: bigint;
  readonly to: bigint;
}

/** Calendar starts in UTC: of days, of weeks beginning on Monday, of months. */
function nextStart(ms: number, unit: string): number {
  const at = new Date(ms);
  if (unit === "month") return Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 1);
  const day = Math.floor(ms / DAY_MS) * DAY_MS;
  if (unit === "day") return day + DAY_MS;
  return day + (7 - ((at.getUTCDay() + 6) % 7)) * DAY_MS;
}

async function periodsOf(
  clock: BlockClock,
  range: { fromMs: number; toMs: number; unit: string },
): Promise<readonly Period[]> {
  const periods: Period[] = [];
  for (let start = range.fromMs; start < range.toMs; start = nextStart(start, range.unit)) {
    const end = Math.min(nextStart(start, range.unit), range.toMs);
    const [from, to] = await Promise.all([clock.heightAt(start), clock.heightAt(end)]);
    periods.push({ name: instantText(start).slice(0, 10), from: from - 1n, to: to - 1n });
    if (periods.length > PERIODS_MAX)
      throw usageError(`that is more than ${PERIODS_MAX} periods, name a later --since`);
  }
  return periods;
}

/** Sums by denomination, sorted by it. */
function sumsOf(leases: readonly LeaseEarnings[], period: Period): readonly [string, bigint][] {
  const sums = new Map<string, typeof DEC18_ZERO>();
  for (const lease of leases) {
    const earned = earnedBetween(lease, period.from, period.to);
    sums.set(lease.denom, dec18Add(sums.get(lease.denom) ?? DEC18_ZERO, earned));
  }
  return [...sums]
    .map(([denom, sum]) => [denom, dec18Truncate(sum)] as [string, bigint])
    .toSorted(([left], [right]) => compareText(left, right));
}

function earnsIn(lease: LeaseEarnings, period: Period): boolean {
  return lease.endedAt > period.from && lease.createdAt < period.to;
}

function printLeases(session: Session, leases: readonly LeaseEarnings[], whole: Period): void {
  session.printer.table(
    [
      { title: "LEASE" },
      { title: "TENANT", canShrink: true },
      { title: "STATE" },
      { title: "PRICE/BLOCK", align: "right" },
      { title: "EARNED", align: "right" },
      { title: "PAID OUT", align: "right" },
    ],
    leases.map((lease) => [
      `${lease.id.dseq}/${lease.id.gseq}/${lease.id.oseq}`,
      lease.id.owner,
      lease.isActive ? "active" : "ended",
      decCoinText({ denom: lease.denom, amount: lease.rate }),
      decCoinText({ denom: lease.denom, amount: earnedBetween(lease, whole.from, whole.to) }),
      decCoinText({ denom: lease.denom, amount: lease.paidOut }),
    ]),
    "no lease has brought anything in",
  );
}

function jsonOf(lease: LeaseEarnings, whole: Period): object {
  const { denom } = lease;
  return {
    id: lease.id,
    text: leaseIdToText(lease.id),
    active: lease.isActive,
    price: decCoinText({ denom, amount: lease.rate }),
    createdAt: lease.createdAt,
    endedAt: lease.isActive ? null : lease.endedAt,
    earned: decCoinText({ denom, amount: earnedBetween(lease, whole.from, whole.to) }),
    paidOut: decCoinText({ denom, amount: lease.paidOut }),
  };
}

async function run({ session, args, flags }: Call): Promise<void> {
  const { printer } = session;
  const unit = flags.text("by") ?? "lease";
  const rpc = await session.rpc();
  const provider = await targetProvider(session, args[0]);
  const { latestHeight } = await rpc.status();
  const clock = new BlockClock(rpc, latestHeight);
  const all = await providerEarnings(rpc, provider.owner, latestHeight);
  const nowMs = Date.now();
  const instant = (name: "since" | "until"): number | undefined => {
    const text = flags.text(name);
    return text === undefined ? undefined : parseInstant(text, { what: `--${name}`, nowMs });
  };
  const [since, until] = [instant("since"), instant("until")];
  const whole: Period = {
    name: "total",
    from: since === undefined ? BEFORE_ALL : (await clock.heightAt(since)) - 1n,
    to: until === undefined ? latestHeight : (await clock.heightAt(until)) - 1n,
  };
  const leases = all.filter((lease) => earnsIn(lease, whole));
  const oldest = leases.at(-1)?.createdAt ?? latestHeight;
  const fromMs = since ?? (await clock.timeMs(oldest)) ?? nowMs;
  const periods =
    unit === "lease" ? [] : await periodsOf(clock, { fromMs, toMs: until ?? nowMs, unit });
  const rows = periods.map((period) => ({
    name: period.name,
    leases: leases.filter((lease) => earnsIn(lease, period)).length,
    earned: sumsOf(leases, period).map(([denom, amount]) => coinToText({ denom, amount })),
  }));
  const total = sumsOf(leases, whole);
  printer.json({
    provider: provider.owner,
    since: since === undefined ? null : new Date(since).toISOString(),
    until: new Date(until ?? nowMs).toISOString(),
    total: total.map(([denom, amount]) => coinToText({ denom, amount })),
    leases: leases.map((lease) => jsonOf(lease, whole)),
    ...(unit === "lease" ? {} : { periods: rows }),
  });
  if (unit === "lease") printLeases(session, leases, whole);
  else
    printer.table(
      [
        { title: unit.toUpperCase() },
        { title: "LEASES", align: "right" },
        { title: "EARNED", align: "right" },
      ],
      rows.map((row) => [row.name, row.leases.toString(), row.earned.join(", ")]),
      "no lease has brought anything in",
    );
  for (const [denom, amount] of total) {
    const [coin, inWhole] = [coinToText({ denom, amount }), wholeText({ denom, amount })];
    printer.line(`total ${coin}${inWhole === "" ? "" : ` (${inWhole})`}`);
  }
}

export function defineEarnings(command: Command, cli: Cli): void {
  const sub = command
    .command("earnings")
    .description("Say what a provider has earned: per lease, denomination and period.")
    .argument("[address]", "the provider's account (the only one)")
    .option("--since <when>", "from then on: 2026-05-01, 2026-05-01T12:00:00Z or a span such as 7d")
    .option("--until <when>", "up to then (now)")
    .addHelpText(
      "after",
      `
Amounts are read from the chain: what leases have earned up to the latest block, paid out or not, before the chain's take.
Days, weeks and months are those of UTC.`,
    );
  sub.addOption(
    sub
      .createOption("--by <unit>", "lease, day, week or month (lease)")
      .choices(["lease", "day", "week", "month"]),
  );
  sub.action(cli.handle(run));
}
