import type { Condition, EventQuery } from "./event-query.ts";

/** Heights that can meet a query, both ends included; `low` above `high` when none can. */
export interface HeightBounds {
  readonly low: bigint;
  readonly high: bigint;
}

/** What the conditions on `key` (`tx.height`, `block.height`) leave of `whole`. */
export function heightBounds(query: EventQuery, key: string, whole: HeightBounds): HeightBounds {
  return query
    .filter((condition) => condition.key === key)
    .reduce((bounds, condition) => narrowed(bounds, condition), whole);
}

/** The height that a condition bounds by, when bounds say all of it. */
export function boundingHeight({ comparison, operand }: Condition): bigint | undefined {
  if (operand === undefined || operand.kind === "time" || !/^\d{1,18}$/.test(operand.text))
    return undefined;
  if (operand.kind === "number") return BigInt(operand.text);
  return comparison === "=" && !operand.text.startsWith("0") ? BigInt(operand.text) : undefined;
}

function narrowed(bounds: HeightBounds, condition: Condition): HeightBounds {
  const height = boundingHeight(condition);
  if (height === undefined) return bounds;
  const atLeast = (low: bigint): bigint => (low > bounds.low ? low : bounds.low);
  const atMost = (high: bigint): bigint => (high < bounds.high ? high : bounds.high);
  switch (condition.comparison) {
    case "=":
      return { low: atLeast(height), high: atMost(height) };
    case "<":
      return { low: bounds.low, high: atMost(height - 1n) };
    case "<=":
      return { low: bounds.low, high: atMost(height) };
    case ">":
      return { low: atLeast(height + 1n), high: bounds.high };
    case ">=":
      return { low: atLeast(height), high: bounds.high };
    default:
      return bounds;
  }
}
