import { compareText } from "@vyom/core";
import { messageToJson } from "@vyom/proto";

/** One attribute of an event; `index` says whether transaction search may look it up. */
export interface EventAttribute {
  readonly key: string;
  readonly value: string;
  readonly index: boolean;
}
/** An ABCI event. Typed events have a protobuf message's full name as type. */
export interface Event {
  readonly type: string;
  readonly attributes: readonly EventAttribute[];
}

/** Builds an untyped event of text attributes. */
export function textEvent(type: string, attributes: Readonly<Record<string, string>>): Event {
  return {
    type,
    attributes: Object.entries(attributes).map(([key, value]) => ({ key, value, index: true })),
  };
}

/**
 * Builds a typed event: one attribute per top-level JSON field (original names, defaults written), sorted by key, the
 * value being raw JSON text (cosmos-sdk types/events.go TypedEventToEvent).
 */
export function typedEvent(typeName: string, message: object): Event {
  const json = messageToJson(typeName, message) as Record<string, unknown>;
  const attributes = Object.entries(json)
    .toSorted(([left], [right]) => compareText(left, right))
    .map(([key, value]) => ({ key, value: JSON.stringify(value), index: true }));
  return { type: typeName, attributes };
}

/** The event with one more attribute at its end. */
export function withAttribute(event: Event, key: string, value: string): Event {
  return { type: event.type, attributes: [...event.attributes, { key, value, index: true }] };
}

/** Collects events in order. */
export class EventSink {
  readonly #events: Event[] = [];
  get events(): readonly Event[] {
    return this.#events;
  }
  emit(event: Event): void {
    this.#events.push(event);
  }
  emitAll(events: readonly Event[]): void {
    for (const event of events) this.#events.push(event);
  }
}
