import type { Event } from "@vyom/runtime";
import { matchesEventQuery, type EventQuery } from "../index/event-query.ts";
import { eventValues } from "../index/event-values.ts";

/** What happened, as JSON texts ready for JSON-RPC; made once, however many subscribers there are. */
export interface Published {
  /** `{"type":"tendermint/event/NewBlock","value":...}` */
  readonly data: string;
  /** Attribute values by `type.attribute`. */
  readonly events: string;
}
/** Told of matching events; must not throw. */
export type Subscriber = (published: Published) => void;
export interface Publication {
  readonly value: () => unknown;
  readonly events: readonly Event[];
  readonly extra?: Readonly<Record<string, string>>;
}

/** Passes block and transaction events to those who asked for them. */
export class EventBus {
  readonly #subscriptions = new Set<{
    readonly query: EventQuery;
    readonly subscriber: Subscriber;
  }>();

  /** @returns the call that ends the subscription */
  subscribe(query: EventQuery, subscriber: Subscriber): () => void {
    const subscription = { query, subscriber };
    this.#subscriptions.add(subscription);
    return () => this.#subscriptions.delete(subscription);
  }
  get size(): number {
    return this.#subscriptions.size;
  }
  /** @param kind CometBFT's name, such as `NewBlock` */
  publish(kind: string, publication: Publication): void {
    if (this.#subscriptions.size === 0) return;
    const values = eventValues(publication.events, { "tm.event": kind, ...publication.extra });
    let published: Published | undefined;
    for (const { query, subscriber } of this.#subscriptions) {
      if (!matchesEventQuery(query, values)) continue;
      published ??= {
        data: JSON.stringify({ type: `tendermint/event/${kind}`, value: publication.value() }),
        events: JSON.stringify(Object.fromEntries(values.attributes)),
      };
      subscriber(published);
    }
  }
}
