import {
  leaseIdToText,
  type BidId,
  type DeploymentId,
  type GroupId,
  type LeaseId,
  type OrderId,
} from "@vyom/core";
import { Scope, type Account, type Payment } from "@vyom/proto/akash/escrow/id/v1";
import type { BidID, OrderID } from "@vyom/proto/akash/market/v1";
import { sdkErrors, type AddressCodec } from "@vyom/runtime";
import { checkGroupId, deploymentAccountId } from "../deployment/ids.ts";

/** @throws ChainError sdk/7, sdk/3 */
export function checkOrderId(addresses: AddressCodec, id: OrderID | undefined): OrderId {
  checkGroupId(addresses, id);
  if (id === undefined || id.oseq === 0)
    throw sdkErrors.invalidSequence("OrderID: Invalid Order Sequence");
  return id;
}
/** Nobody bids on an own order, and there is one bid a provider. @throws ChainError sdk/7, sdk/3, sdk/36 */
export function checkBidId(addresses: AddressCodec, id: BidID | undefined): BidId {
  checkOrderId(addresses, id);
  if (id === undefined || !addresses.isAddress(id.provider))
    throw sdkErrors.invalidAddress("BidID: Invalid Provider Address");
  if (id.owner === id.provider) throw sdkErrors.conflict("BidID: self-bid");
  if (id.bseq !== 0) throw sdkErrors.conflict("BidID: invalid bseq");
  return id;
}

export function orderIdOf({ owner, dseq, gseq, oseq }: OrderId): OrderId {
  return { owner, dseq, gseq, oseq };
}
export function groupIdOf({ owner, dseq, gseq }: GroupId): GroupId {
  return { owner, dseq, gseq };
}
export function deploymentIdOf({ owner, dseq }: DeploymentId): DeploymentId {
  return { owner, dseq };
}

/** The account that holds a bid's deposit; bseq is no part of it. */
export function bidAccountId(id: BidId): Account {
  return { scope: Scope.bid, xid: leaseIdToText(id) };
}
/** The payment of a lease, drawn on its deployment's account. */
export function leasePaymentId(id: LeaseId): Payment {
  return { aid: deploymentAccountId(id), xid: `${id.gseq}/${id.oseq}/${id.provider}` };
}
/** The lease that a payment pays for; `undefined` for payments of other accounts. */
export function leaseIdOfPayment(id: Payment | undefined): LeaseId | undefined {
  if (id?.aid?.scope !== Scope.deployment) return undefined;
  const [owner, dseq, gseq, oseq, provider, more] = `${id.aid.xid}/${id.xid}`.split("/");
  if (owner === undefined || dseq === undefined || gseq === undefined) return undefined;
  if (oseq === undefined || provider === undefined || more !== undefined) return undefined;
  return { owner, dseq: BigInt(dseq), gseq: Number(gseq), oseq: Number(oseq), provider, bseq: 0 };
}
