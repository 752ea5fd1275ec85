import { usageError } from "./exit-code.ts";
import type { Flags } from "./flags.ts";

const UNIT_MS: Readonly<Record<string, number>> = {
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};
const SPAN = /^(\d{1,6}[smhdw])+$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})?)?$/;

/** Milliseconds of `10m`, `1h30m`, `2d`; `undefined` for other text. */
export function trySpanMs(text: string): number | undefined {
  if (!SPAN.test(text)) return undefined;
  let ms = 0;
  for (const [, count = "0", unit = ""] of text.matchAll(/(\d+)([smhdw])/g))
    ms += Number(count) * (UNIT_MS[unit] ?? 0);
  return ms;
}

/**
 * Milliseconds since 1970 of a time (`2026-05-01`, `2026-05-01T12:00:00Z`; without a zone: UTC) or of a span before or after
 * now. @throws VyomError `cli.usage`
 */
export function parseInstant(
  text: string,
  options: { what: string; nowMs: number; isFuture?: boolean },
): number {
  const span = trySpanMs(text);
  if (span !== undefined) return options.nowMs + (options.isFuture === true ? span : -span);
  if (INSTANT.test(text)) {
    const isZoned = /(Z|[+-]\d{2}:\d{2})$/.test(text) || !text.includes("T");
    const ms = Date.parse(isZoned ? text : `${text}Z`);
    if (!Number.isNaN(ms)) return ms;
  }
  throw usageError(
    `${options.what} takes a time such as 2026-05-01T12:00:00Z or a span such as 10m, 1h30m or 2d, not "${text.slice(0, 60)}"`,
  );
}

/** What --since names. @throws VyomError `cli.usage` */
export function sinceOf(flags: Flags): number | undefined {
  const text = flags.text("since");
  if (text === undefined) return undefined;
  return parseInstant(text, { what: "--since", nowMs: Date.now() });
}

/** `2026-05-01 12:00:00` in UTC. */
export function instantText(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19).replace("T", " ");
}

/** `31 days`, `5 hours`, `2 minutes`: a span in its largest unit. */
export function longSpanText(ms: number): string {
  const units = [
    ["day", 86_400_000],
    ["hour", 3_600_000],
    ["minute", 60_000],
    ["second", 1000],
  ] as const;
  const [name, unitMs] = units.find(([, each]) => ms >= 2 * each) ?? units[3];
  const count = Math.round(ms / unitMs);
  return `${count} ${name}${count === 1 ? "" : "s"}`;
}
