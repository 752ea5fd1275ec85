import type { Event } from "@vyom/runtime";
import {
  eventValues,
  matchesEventQuery,
  type EventQuery,
  type EventValues,
} from "../index/event-query.ts";

/** What happened, ready for JSON-RPC: `type` is CometBFT's name (`tendermint/event/NewBlock`), `value` its JSON. */
export interface Published {
  readonly type: string;
  readonly value: () => unknown;
  readonly values: EventValues;
}
/** Told of matching events; must not throw. */
export type Subscriber = (published: Published) => void;

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
  publish(
    kind: string,
    options: {
      readonly value: () => unknown;
      readonly events: readonly Event[];
      readonly extra?: Readonly<Record<string, string>>;
    },
  ): void {
    if (this.#subscriptions.size === 0) return;
    const published: Published = {
      type: `tendermint/event/${kind}`,
      value: options.value,
      values: eventValues(options.events, { "tm.event": kind, ...options.extra }),
    };
    for (const { query, subscriber } of [...this.#subscriptions])
      if (matchesEventQuery(query, published.values)) subscriber(published);
  }
}
