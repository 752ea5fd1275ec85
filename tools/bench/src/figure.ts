/** One row of the table. A ratio compares two things measured in the same run; an absolute figure says so by its unit. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  /** How it was measured, in a few words. */
  readonly note: string;
  /** The most (or least) that is accepted, where the project promises one: `<= 12`, `>= 2`, `< 20 s`, in the value's unit. */
  readonly promise?: string;
}

/** Whether the number that begins the value keeps the promise; empty without one. */
export function verdictOf({ value, promise = "" }: Figure): "holds" | "missed" | "" {
  const [, comparison, limit] = /^(<=|<|>=|>) ([\d.]+)/.exec(promise) ?? [];
  if (comparison === undefined) return "";
  const [measured, bound] = [Number.parseFloat(value), Number(limit)];
  const isBelow = comparison.startsWith("<") ? measured < bound : measured > bound;
  return isBelow || (comparison.endsWith("=") && measured === bound) ? "holds" : "missed";
}

/** Median of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Microseconds of one call on average, the median of `rounds` rounds. */
export function microseconds(
  rounds: number,
  perRound: number,
  work: (index: number) => void,
): number {
  const times: number[] = [];
  let index = 0;
  for (let round = 0; round < rounds; round++) {
    const began = process.hrtime.bigint();
    for (let call = 0; call < perRound; call++) work(index++);
    times.push(Number(process.hrtime.bigint() - began) / 1000 / perRound);
  }
  return median(times);
}

/** Prints figures as one aligned table. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [
    ["figure", "value", "promise", "verdict", "measured"],
    ...figures.map((figure) => [
      figure.name,
      figure.value,
      figure.promise ?? "",
      verdictOf(figure),
      figure.note,
    ]),
  ];
  const widths = [0, 1, 2, 3, 4].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
