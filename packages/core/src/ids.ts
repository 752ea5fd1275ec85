/** `owner` is a bech32 address; dseq is positive and unique per owner for ever. */
export interface DeploymentId {
  readonly owner: string;
  readonly dseq: bigint;
}
/** gseq numbers the groups of a deployment from 1 in message order. */
export interface GroupId extends DeploymentId {
  readonly gseq: number;
}
/** oseq numbers the orders of a group from 1. */
export interface OrderId extends GroupId {
  readonly oseq: number;
}
/** bseq is 0 everywhere (akash.market.v1); it is not printed. */
export interface BidId extends OrderId {
  readonly provider: string;
  readonly bseq: number;
}
export type LeaseId = BidId;

/** `owner/dseq` */
export function deploymentIdToText(id: DeploymentId): string {
  return `${id.owner}/${id.dseq}`;
}
/** `owner/dseq/gseq/oseq` */
export function orderIdToText(id: OrderId): string {
  return `${id.owner}/${id.dseq}/${id.gseq}/${id.oseq}`;
}
/** `owner/dseq/gseq/oseq/provider`, for bids and leases. */
export function leaseIdToText(id: BidId): string {
  return `${id.owner}/${id.dseq}/${id.gseq}/${id.oseq}/${id.provider}`;
}
/** Parses `owner/dseq/gseq/oseq/provider`; `undefined` when malformed. Addresses are not checked here. */
export function tryParseLeaseId(text: string): LeaseId | undefined {
  const match = /^([^/]+)\/(\d{1,20})\/(\d{1,10})\/(\d{1,10})\/([^/]+)$/.exec(text);
  if (match === null) return undefined;
  return {
    owner: match[1] as string,
    dseq: BigInt(match[2] as string),
    gseq: Number(match[3]),
    oseq: Number(match[4]),
    provider: match[5] as string,
    bseq: 0,
  };
}
