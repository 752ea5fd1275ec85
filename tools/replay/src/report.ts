import type { Difference } from "./difference.ts";

/** How many of a kind agreed, of how many that were compared. */
export interface Tally {
  agree: number;
  total: number;
}

/** What a replay found. */
export class Report {
  readonly transactions: Tally = { agree: 0, total: 0 };
  readonly answers: Tally = { agree: 0, total: 0 };
  readonly blocks: Tally = { agree: 0, total: 0 };
  /** Differences that no rule explains. */
  readonly unexplained: Difference[] = [];
  /** Differences by the rule that explains them. */
  readonly byRule: Map<string, Difference[]> = new Map();
  /** Counts of what was set apart, by the absent module or the reason. */
  readonly apart: Map<string, number> = new Map();
  /** Largest ratio of gas used here to gas recorded, by the first message's type, of transactions that succeed in both. */
  readonly gas: Map<string, number> = new Map();

  /** Places of differences that no rule explains, those that were set apart too. */
  readonly open: Set<string> = new Set();
  /** By path, the differing parts of answers that were set apart. */
  readonly apartParts: Map<string, readonly string[]> = new Map();
  /** Counts of the replay on an app that errs as the reference does, with cut signatures made in full. */
  asReference: Pick<Report, "transactions" | "answers"> | undefined;

  addRule(id: string, difference: Difference): void {
    this.byRule.set(id, [...(this.byRule.get(id) ?? []), difference]);
  }
  addApart(reason: string): void {
    this.apart.set(reason, (this.apart.get(reason) ?? 0) + 1);
  }
  addGas(typeName: string, ratio: number): void {
    this.gas.set(typeName, Math.max(this.gas.get(typeName) ?? 0, ratio));
  }
  get differencesByRule(): number {
    return [...this.byRule.values()].reduce((sum, list) => sum + list.length, 0);
  }
  get setApart(): number {
    return [...this.apart.values()].reduce((sum, count) => sum + count, 0);
  }
  /** Adds another report's counts and lists. */
  merge(other: Report): void {
    for (const kind of ["transactions", "answers", "blocks"] as const)
      addTally(this[kind], other[kind]);
    this.unexplained.push(...other.unexplained);
    for (const [id, differences] of other.byRule)
      for (const difference of differences) this.addRule(id, difference);
    for (const [reason, count] of other.apart)
      this.apart.set(reason, (this.apart.get(reason) ?? 0) + count);
    for (const [typeName, ratio] of other.gas) this.addGas(typeName, ratio);
    if (other.asReference === undefined) return;
    this.asReference ??= { transactions: { agree: 0, total: 0 }, answers: { agree: 0, total: 0 } };
    addTally(this.asReference.transactions, other.asReference.transactions);
    addTally(this.asReference.answers, other.asReference.answers);
  }
}

function addTally(sum: Tally, other: Tally): void {
  sum.agree += other.agree;
  sum.total += other.total;
}

const VALUE_LENGTH = 400;

/** The report in lines: each unexplained difference, counts, and the closing line. */
export function reportLines(
  report: Report,
  options: { readonly verbose: boolean; readonly gas?: boolean },
): string[] {
  const lines: string[] = [];
  for (const difference of report.unexplained) lines.push(...differenceLines(difference));
  if (options.verbose)
    for (const [id, differences] of report.byRule)
      for (const difference of differences) lines.push(...differenceLines(difference, id));
  for (const [id, differences] of report.byRule) lines.push(`rule ${id}: ${differences.length}`);
  for (const [reason, count] of report.apart) lines.push(`set apart, ${reason}: ${count}`);
  const gas = [...report.gas].toSorted(([, left], [, right]) => right - left);
  for (const [typeName, ratio] of gas)
    if (options.gas === true || ratio > 1)
      lines.push(`gas of ${typeName}: up to ${ratio.toFixed(3)} times the recorded`);
  if (report.asReference !== undefined) {
    const { transactions, answers } = report.asReference;
    lines.push(
      `with these mistakes made here too, and cut signatures in full: ` +
        `${tallyText(transactions)} transactions agree, ${tallyText(answers)} answers agree`,
    );
  }
  lines.push(closingLine(report));
  return lines;
}

function differenceLines(difference: Difference, rule?: string): string[] {
  const { place, fields } = difference;
  const head = `${place.file} ${place.where} [${place.module}]${rule === undefined ? "" : ` (${rule})`}`;
  return [
    head,
    ...fields.flatMap(({ name, recorded, ours }) => [
      `  ${name}`,
      `    recorded ${cut(recorded)}`,
      `    ours     ${cut(ours)}`,
    ]),
  ];
}
function cut(text: string): string {
  return text.length > VALUE_LENGTH ? `${text.slice(0, VALUE_LENGTH)}...` : text;
}

/** `N of M transactions agree, E of F answers agree, K differences by rule, P set apart` */
export function closingLine(report: Report): string {
  const { transactions, answers } = report;
  return (
    `${tallyText(transactions)} transactions agree, ${tallyText(answers)} answers agree, ` +
    `${report.differencesByRule} differences by rule, ${report.setApart} set apart`
  );
}
function tallyText({ agree, total }: Tally): string {
  return `${agree} of ${total}`;
}
