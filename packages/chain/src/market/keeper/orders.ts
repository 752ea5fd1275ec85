import { orderIdToText, type GroupId, type OrderId } from "@vyom/core";
import type { DeploymentReclamation } from "@vyom/proto/akash/deployment/v1";
import type { GroupSpec } from "@vyom/proto/akash/deployment/v1beta4";
import { Order_State, type Order } from "@vyom/proto/akash/market/v1beta5";
import type { Context } from "@vyom/runtime";
import { marketErrors } from "../errors.ts";
import { emitOrderClosed, emitOrderCreated } from "../events.ts";
import { groupIdOf } from "../ids.ts";
import type { MarketState } from "../state.ts";

/** An order under its id. */
export interface StoredOrder {
  readonly id: OrderId;
  readonly order: Order;
}

/** A group's wish for a provider, one at a time. */
export class Orders {
  readonly #orders: MarketState["orders"];
  constructor(state: MarketState) {
    this.#orders = state.orders;
  }
  get(context: Context, id: OrderId): Order | undefined {
    return this.#orders.get(context, id);
  }
  /** Orders of a group in one state, by oseq. */
  ofGroup(context: Context, group: GroupId, state: Order_State): StoredOrder[] {
    return [...this.#ids(context, group, state)].flatMap((id) => {
      const order = this.get(context, id);
      return order === undefined ? [] : [{ id, order }];
    });
  }
  #ids(context: Context, group: GroupId, state: Order_State): IterableIterator<OrderId> {
    return this.#orders.indexes.group.keys(context, { ...groupIdOf(group), state });
  }
  /** Opens an order; its oseq is one more than the orders that the group had. @throws ChainError market/23 */
  create(
    context: Context,
    options: {
      readonly group: GroupId;
      readonly spec: GroupSpec;
      readonly reclamation: DeploymentReclamation | undefined;
    },
  ): void {
    const { group, spec, reclamation } = options;
    for (const state of [Order_State.active, Order_State.open])
      for (const id of this.#ids(context, group, state))
        throw marketErrors.orderActive(`order ${orderIdToText(id)} exists`);
    let oseq = 1;
    for (const _ of this.#ids(context, group, Order_State.closed)) oseq++;
    const id = { ...groupIdOf(group), oseq };
    const createdAt = context.height;
    this.#orders.set(context, id, { id, state: Order_State.open, spec, createdAt, reclamation });
    emitOrderCreated(context, id);
  }
  /** Marks an order as matched by a lease. */
  match(context: Context, id: OrderId, order: Order): void {
    this.#orders.set(context, id, { ...order, state: Order_State.active });
  }
  /** Ends an order; one that ended stays as it is. */
  close(context: Context, id: OrderId, order: Order): void {
    if (order.state === Order_State.closed) return;
    this.#orders.set(context, id, { ...order, state: Order_State.closed });
    emitOrderClosed(context, id);
  }
}
