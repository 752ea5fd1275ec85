import type { Event } from "@vyom/runtime";

/** What the events of one transaction or block say. */
export interface EventValues {
  /** Attribute values by `type.attribute`. */
  readonly attributes: ReadonlyMap<string, readonly string[]>;
  readonly types: ReadonlySet<string>;
}

/** Gathers the attributes of events. `extra` adds values such as `tm.event` and `tx.height`. */
export function eventValues(
  events: readonly Event[],
  extra: Readonly<Record<string, string>> = {},
): EventValues {
  const attributes = new Map<string, string[]>();
  const types = new Set<string>();
  const add = (key: string, value: string): void => {
    const list = attributes.get(key);
    if (list === undefined) attributes.set(key, [value]);
    else list.push(value);
  };
  for (const { type, attributes: pairs } of events) {
    if (type === "") continue;
    types.add(type);
    for (const { key, value } of pairs) if (key !== "") add(`${type}.${key}`, value);
  }
  for (const [key, value] of Object.entries(extra)) add(key, value);
  return { attributes, types };
}

/** Longer keys are not indexed. */
const KEY_LENGTH_MAX = 256;

/** The events reduced to what searches look at: indexed attributes of a name and type fit for a database key. */
export function indexedEvents(events: readonly Event[]): readonly Event[] {
  return events.flatMap(({ type, attributes }) => {
    const kept = attributes.filter(
      ({ key, index }) =>
        index &&
        type !== "" &&
        key !== "" &&
        type.length + key.length < KEY_LENGTH_MAX &&
        !type.includes("\0") &&
        !key.includes("\0"),
    );
    return kept.length === 0 ? [] : [{ type, attributes: kept }];
  });
}
