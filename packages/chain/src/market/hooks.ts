import type { DeploymentId, GroupId } from "@vyom/core";
import { Deployment_State, type Deployment } from "@vyom/proto/akash/deployment/v1";
import { Group_State, type Group } from "@vyom/proto/akash/deployment/v1beta4";
import { State, type Account, type Payment } from "@vyom/proto/akash/escrow/types/v1";
import { Bid_State } from "@vyom/proto/akash/market/v1beta5";
import type { Context } from "@vyom/runtime";
import { deploymentIdOfAccount } from "../deployment/ids.ts";
import type { GroupEnd } from "../deployment/keeper.ts";
import type { EscrowHooks } from "../escrow/hooks.ts";
import { marketErrors } from "./errors.ts";
import { leaseIdOfPayment, orderIdOf } from "./ids.ts";
import type { MarketKeeper } from "./keeper.ts";
import { ENDED_UNSPECIFIED, ENDED_WITHOUT_FUNDS } from "./keeper/leases.ts";

/** The deployments that end with their accounts. */
export interface DeploymentKeeper {
  get(context: Context, id: DeploymentId): Deployment | undefined;
  groups(context: Context, id: DeploymentId): Group[];
  close(context: Context, id: DeploymentId, deployment: Deployment): void;
  closeGroup(context: Context, id: GroupId, group: Group, state: GroupEnd): void;
}

/** Ends deployments with their accounts, and leases with their payments (akash x/market/hooks). */
export function marketEscrowHooks(deps: {
  readonly deployment: DeploymentKeeper;
  readonly market: MarketKeeper;
}): EscrowHooks {
  return {
    onAccountClosed: (context, account) => endDeployment(context, deps, account),
    onPaymentClosed: (context, payment) => endLease(context, deps.market, payment),
  };
}

function endDeployment(
  context: Context,
  deps: { readonly deployment: DeploymentKeeper; readonly market: MarketKeeper },
  account: Account,
): void {
  const id = deploymentIdOfAccount(account.id);
  const deployment = id === undefined ? undefined : deps.deployment.get(context, id);
  if (id === undefined || deployment?.state !== Deployment_State.active) return;
  deps.deployment.close(context, id, deployment);
  const isOverdrawn = account.state?.state === State.overdrawn;
  const end = isOverdrawn ? Group_State.insufficient_funds : Group_State.closed;
  for (const group of deps.deployment.groups(context, id)) {
    if (group.state === Group_State.closed) continue;
    const groupId = { ...id, gseq: group.id?.gseq ?? 0 };
    deps.deployment.closeGroup(context, groupId, group, end);
    deps.market.endGroupWithAccount(context, groupId, isOverdrawn);
  }
}

function endLease(context: Context, market: MarketKeeper, payment: Payment): void {
  const id = leaseIdOfPayment(payment.id);
  const bid = id === undefined ? undefined : market.bids.get(context, id);
  if (id === undefined || bid?.state !== Bid_State.active) return;
  const orderId = orderIdOf(id);
  const order = market.orders.get(context, orderId);
  if (order === undefined) throw marketErrors.orderNotFound();
  const lease = market.leases.get(context, id);
  if (lease === undefined) throw marketErrors.leaseNotFound();
  market.orders.close(context, orderId, order);
  market.bids.close(context, id, bid);
  const isOverdrawn = payment.state?.state === State.overdrawn;
  market.leases.close(context, id, lease, isOverdrawn ? ENDED_WITHOUT_FUNDS : ENDED_UNSPECIFIED);
}
