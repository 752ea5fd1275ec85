import type { Event } from "@vyom/runtime";
import type { Field } from "./difference.ts";
import type { RecordedEvent } from "./recording.ts";

type AnyEvent = RecordedEvent | Event;

/** Typed events have a protobuf message's full name as type. */
export function isTyped(event: AnyEvent): boolean {
  return event.type.includes(".");
}
/** One line per event: type, then attributes in order. */
export function eventText(event: AnyEvent): string {
  const attributes = event.attributes.map(({ key, value }) => `${key}=${value}`);
  return `${event.type} ${attributes.join(" ")}`;
}

/**
 * Compares the events of a transaction: typed ones in order with their attributes, the others as a multiset.
 * `isPresent` tells of a typed event whether its module exists here.
 */
export function compareEvents(
  recorded: readonly RecordedEvent[],
  ours: readonly Event[],
  isPresent: (event: AnyEvent) => boolean,
): readonly Field[] {
  const fields: Field[] = [];
  const typedRecorded = recorded
    .filter((event) => isTyped(event) && isPresent(event))
    .map(eventText);
  const typedOurs = ours.filter(isTyped).map(eventText);
  const length = Math.max(typedRecorded.length, typedOurs.length);
  for (let index = 0; index < length; index++) {
    if (typedRecorded[index] === typedOurs[index]) continue;
    fields.push({
      name: `typed event ${index}`,
      recorded: typedRecorded[index] ?? "(none)",
      ours: typedOurs[index] ?? "(none)",
    });
    break;
  }
  const difference = multisetDifference(
    recorded.filter((event) => !isTyped(event)).map(eventText),
    ours.filter((event) => !isTyped(event)).map(eventText),
  );
  if (difference.missing.length > 0 || difference.extra.length > 0)
    fields.push({
      name: "events",
      recorded: difference.missing.join("; ") || "(all there)",
      ours: difference.extra.join("; ") || "(none beyond)",
    });
  return fields;
}

/** What is in only one of two lists, repeats counted. */
export function multisetDifference(
  recorded: readonly string[],
  ours: readonly string[],
): { readonly missing: readonly string[]; readonly extra: readonly string[] } {
  const counts = new Map<string, number>();
  for (const text of recorded) counts.set(text, (counts.get(text) ?? 0) + 1);
  const extra: string[] = [];
  for (const text of ours) {
    const left = counts.get(text) ?? 0;
    if (left === 0) extra.push(text);
    else counts.set(text, left - 1);
  }
  const missing = [...counts].flatMap(([text, count]) => Array.from({ length: count }, () => text));
  return { missing, extra };
}
