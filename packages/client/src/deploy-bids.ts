import { compareText, decCoinFromWire, type DeploymentId, type LeaseId } from "@vyom/core";
import type { Bid, Order } from "@vyom/proto/akash/market/v1beta5";
import { ClientError } from "./client-error.ts";
import type { DeployRun } from "./deploy-progress.ts";
import { createLeaseMessage } from "./deployment-messages.ts";
import { queryBids, queryLeases, queryOrders } from "./market-queries.ts";
import { wait } from "./wait.ts";

const POLL_MS = 250;

/** The bid's id; the chain always sends one. @throws ClientError `client.malformed_answer` */
export function bidIdOf(bid: Bid): LeaseId {
  if (bid.id === undefined)
    throw new ClientError("client.malformed_answer", "the chain sent a bid without an id");
  return bid.id;
}

/** Cheapest first, then the older, then by provider. */
export function compareBids(left: Bid, right: Bid): number {
  const leftPrice = decCoinFromWire(left.price).amount;
  const rightPrice = decCoinFromWire(right.price).amount;
  if (leftPrice !== rightPrice) return leftPrice < rightPrice ? -1 : 1;
  if (left.createdAt !== right.createdAt) return left.createdAt < right.createdAt ? -1 : 1;
  return compareText(left.id?.provider ?? "", right.id?.provider ?? "");
}

function bidsOfOrder(bids: readonly Bid[], order: Order): Bid[] {
  return bids
    .filter((bid) => bid.id?.gseq === order.id?.gseq && bid.id?.oseq === order.id?.oseq)
    .toSorted(compareBids);
}

function noBids(id: DeploymentId, orders: readonly Order[], timeoutMs: number): ClientError {
  const groups = orders.map((order) => order.spec?.name ?? `group ${order.id?.gseq}`).join(", ");
  return new ClientError(
    "client.no_bids",
    `no provider bid on ${groups} of deployment ${id.dseq} within ${Math.round(timeoutMs / 1000)} s: raise the price or ask for less, and close the deployment to get its deposit back`,
  );
}

/** Waits until each open order has a bid and the time for collecting is over. @throws ClientError `client.no_bids` */
async function collectBids(run: DeployRun, id: DeploymentId): Promise<readonly (readonly Bid[])[]> {
  const { rpc, signal } = run.options;
  const timeoutMs = run.options.bidTimeoutMs ?? 60_000;
  const startedAt = Date.now();
  const enoughAt = startedAt + (run.options.minBidWaitMs ?? 2000);
  for (;;) {
    const filters = { owner: id.owner, dseq: id.dseq, state: "open" };
    const [orders, answers] = await Promise.all([
      queryOrders(rpc, filters),
      queryBids(rpc, filters),
    ]);
    const bids = answers.flatMap(({ bid }) => (bid === undefined ? [] : [bid]));
    const perOrder = orders.map((order) => bidsOfOrder(bids, order));
    if (perOrder.length === 0) return perOrder;
    const now = Date.now();
    if (now >= enoughAt && perOrder.every((list) => list.length > 0)) return perOrder;
    if (now >= Math.max(enoughAt, startedAt + timeoutMs))
      throw noBids(
        id,
        orders.filter((_order, index) => perOrder[index]?.length === 0),
        timeoutMs,
      );
    await wait(POLL_MS, signal);
  }
}

/** Active leases of a deployment. */
async function activeLeases(run: DeployRun, id: DeploymentId): Promise<readonly LeaseId[]> {
  const filters = { owner: id.owner, dseq: id.dseq, state: "active" };
  const answers = await queryLeases(run.options.rpc, filters);
  return answers.flatMap(({ lease }) => (lease?.id === undefined ? [] : [lease.id]));
}

/**
 * Waits for bids on every open order, chooses one each and makes the leases in one transaction. Orders that already have a
 * lease are left as they are. All active leases are returned. @throws ClientError `client.no_bids`, `client.no_orders`
 */
export async function leaseOrders(run: DeployRun, id: DeploymentId): Promise<readonly LeaseId[]> {
  run.report({ step: "bids", phase: "begin", id });
  const perOrder = await collectBids(run, id);
  run.report({
    step: "bids",
    phase: "done",
    id,
    bids: perOrder.flat(),
    isSkipped: perOrder.length === 0,
  });
  run.report({ step: "lease", phase: "begin", id });
  const choose = run.options.chooseBid ?? (([cheapest]) => cheapest as Bid);
  const chosen: Bid[] = [];
  for (const bids of perOrder) chosen.push(await choose(bids));
  const sent =
    chosen.length === 0
      ? undefined
      : await run.options.sender.send(chosen.map((bid) => createLeaseMessage(bidIdOf(bid))));
  const leases = await activeLeases(run, id);
  if (leases.length === 0)
    throw new ClientError(
      "client.no_orders",
      `deployment ${id.dseq} has neither open orders nor leases: its groups are paused or closed, or its funds ran out`,
    );
  run.report({
    step: "lease",
    phase: "done",
    id,
    leases,
    ...(sent === undefined ? { isSkipped: true } : { height: sent.height, txHash: sent.hash }),
  });
  return leases;
}
