import type { EscrowBook, EscrowState } from "./escrow-book.ts";
import { Book, type Journal } from "./journal.ts";
import { known, require } from "./refusal.ts";
import type { Requirements } from "./registry-book.ts";

export type GroupState = "open" | "paused" | "closed" | "insufficient_funds";
export type OrderState = "open" | "active" | "closed";
export type BidState = "open" | "active" | "lost" | "closed";
export type LeaseState = "active" | "reclaiming" | "closed" | "insufficient_funds";

export interface DeploymentEntry {
  readonly owner: string;
  readonly active: boolean;
  readonly hash: string;
  readonly groupCount: number;
  readonly minWindowNanos: bigint | undefined;
}
export interface GroupEntry {
  readonly state: GroupState;
  readonly denom: string;
  /** Highest price per block, scaled by 10^18. */
  readonly maxPrice: bigint;
  readonly requirements: Requirements;
  /** Replicas by resource id. */
  readonly counts: ReadonlyMap<number, number>;
  readonly orderCount: number;
}
export interface OrderEntry {
  readonly state: OrderState;
  readonly minWindowNanos: bigint | undefined;
  readonly bidders: readonly string[];
}
export interface BidEntry {
  readonly state: BidState;
  /** Scaled by 10^18. */
  readonly price: bigint;
  readonly denom: string;
  readonly windowNanos: bigint | undefined;
}
export interface LeaseEntry {
  readonly state: LeaseState;
  readonly windowNanos: bigint | undefined;
  readonly deadlineSeconds: bigint;
}

/** Deployments, groups, orders, bids and leases by their names with slashes. */
export class MarketBook {
  readonly deployments: Book<DeploymentEntry>;
  readonly groups: Book<GroupEntry>;
  readonly orders: Book<OrderEntry>;
  readonly bids: Book<BidEntry>;
  readonly leases: Book<LeaseEntry>;
  readonly #escrow: EscrowBook;
  constructor(journal: Journal, escrow: EscrowBook) {
    this.deployments = new Book(journal);
    this.groups = new Book(journal);
    this.orders = new Book(journal);
    this.bids = new Book(journal);
    this.leases = new Book(journal);
    this.#escrow = escrow;
    escrow.watcher = {
      accountEnded: (key, state) => this.#accountEnded(key, state),
      paymentEnded: (key, state) => this.#paymentEnded(key, state),
    };
  }
  openOrder(group: string, minWindowNanos: bigint | undefined): void {
    const entry = known(this.groups.get(group), "there is no such group");
    const oseq = entry.orderCount + 1;
    this.groups.set(group, { ...entry, orderCount: oseq });
    this.orders.set(`${group}/${oseq}`, { state: "open", minWindowNanos, bidders: [] });
  }
  setGroup(group: string, state: GroupState): void {
    this.groups.set(group, { ...known(this.groups.get(group), "there is no such group"), state });
  }
  /** Ends whatever a group has going. */
  endGroup(group: string, end: { state: LeaseState; endsPayments: boolean }): void {
    const { orderCount } = known(this.groups.get(group), "there is no such group");
    for (let oseq = 1; oseq <= orderCount; oseq++) {
      const name = `${group}/${oseq}`;
      const order = known(this.orders.get(name), "an order is missing");
      if (order.state === "closed") continue;
      this.orders.set(name, { ...order, state: "closed" });
      for (const provider of order.bidders.toSorted()) {
        const bid = `${name}/${provider}`;
        const isLeased = this.bids.get(bid)?.state === "active";
        this.endBid(bid);
        if (!isLeased) continue;
        this.endLease(bid, end.state);
        if (end.endsPayments) this.#escrow.endPaymentIfOpen(paymentOfBid(bid));
      }
    }
  }
  /** Closes an open or active bid and gives back its deposit. */
  endBid(bid: string, state: "closed" | "lost" = "closed"): void {
    const entry = known(this.bids.get(bid), "there is no such bid");
    if (entry.state === "closed" || entry.state === "lost") return;
    this.bids.set(bid, { ...entry, state });
    this.#escrow.closeIfOpen(`bid/${bid}`);
  }
  endLease(bid: string, state: LeaseState): void {
    const lease = known(this.leases.get(bid), "there is no such lease");
    if (lease.state === "active" || lease.state === "reclaiming")
      this.leases.set(bid, { ...lease, state });
  }
  endOrder(order: string): void {
    const entry = known(this.orders.get(order), "there is no such order");
    this.orders.set(order, { ...entry, state: "closed" });
  }
  #accountEnded(key: string, state: EscrowState): void {
    const name = key.replace(/^deployment\//, "");
    const deployment = this.deployments.get(name);
    if (name === key || deployment?.active !== true) return;
    this.deployments.set(name, { ...deployment, active: false });
    const end = state === "overdrawn" ? "insufficient_funds" : "closed";
    for (let gseq = 1; gseq <= deployment.groupCount; gseq++) {
      const group = `${name}/${gseq}`;
      if (this.groups.get(group)?.state === "closed") continue;
      this.setGroup(group, end);
      this.endGroup(group, { state: end, endsPayments: false });
    }
  }
  #paymentEnded(key: string, state: EscrowState): void {
    const bid = key.replace(/^deployment\//, "");
    if (this.bids.get(bid)?.state !== "active") return;
    this.endOrder(bid.slice(0, bid.lastIndexOf("/")));
    this.endBid(bid);
    this.endLease(bid, state === "overdrawn" ? "insufficient_funds" : "closed");
  }
  /** Bids of an order that count against its limit. */
  countBids(order: string): number {
    const { bidders } = known(this.orders.get(order), "there is no such order");
    return bidders.filter((name) => this.bids.get(`${order}/${name}`)?.state !== "lost").length;
  }
  addBid(order: string, provider: string, bid: BidEntry): void {
    const entry = known(this.orders.get(order), "there is no such order");
    require(!this.bids.has(`${order}/${provider}`), "the provider has bid");
    this.orders.set(order, { ...entry, bidders: [...entry.bidders, provider] });
    this.bids.set(`${order}/${provider}`, bid);
  }
}

/** The payment of a lease: `owner/dseq/gseq/oseq/provider` on its deployment's account. */
export function paymentOfBid(bid: string): string {
  return `deployment/${bid}`;
}
