import type { ChainEvent } from "@vyom/client";
import type { DeploymentId, GroupId, LeaseId, OrderId } from "@vyom/core";

/** What an event names: keys to look at. What happened to them is read from the chain. */
export type MarketEvent =
  | { readonly kind: "order"; readonly id: OrderId }
  | { readonly kind: "lease"; readonly id: LeaseId }
  | { readonly kind: "deployment"; readonly id: DeploymentId }
  | { readonly kind: "group"; readonly id: GroupId }
  | { readonly kind: "audit"; readonly owner: string }
  | { readonly kind: "provider"; readonly owner: string };

const KINDS: Readonly<Record<string, MarketEvent["kind"]>> = {
  "akash.market.v1.EventOrderCreated": "order",
  "akash.market.v1.EventOrderClosed": "order",
  "akash.market.v1.EventBidCreated": "lease",
  "akash.market.v1.EventBidClosed": "lease",
  "akash.market.v1.EventLeaseCreated": "lease",
  "akash.market.v1.EventLeaseClosed": "lease",
  "akash.market.v1.EventLeaseReclaimStarted": "lease",
  "akash.deployment.v1.EventDeploymentCreated": "deployment",
  "akash.deployment.v1.EventDeploymentUpdated": "deployment",
  "akash.deployment.v1.EventDeploymentClosed": "deployment",
  "akash.deployment.v1.EventGroupStarted": "group",
  "akash.deployment.v1.EventGroupPaused": "group",
  "akash.deployment.v1.EventGroupClosed": "group",
  "akash.audit.v1.EventTrustedAuditorCreated": "audit",
  "akash.audit.v1.EventTrustedAuditorDeleted": "audit",
  "akash.provider.v1beta4.EventProviderUpdated": "provider",
};

function attribute(event: ChainEvent, key: string): unknown {
  const text = event.attributes.find((entry) => entry.key === key)?.value;
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // no typed event: those hold JSON
  }
}

interface IdJson {
  readonly owner?: unknown;
  readonly dseq?: unknown;
  readonly gseq?: unknown;
  readonly oseq?: unknown;
  readonly provider?: unknown;
}

function wholeNumber(value: unknown): bigint | undefined {
  const text = typeof value === "number" ? String(value) : value;
  return typeof text === "string" && /^\d{1,20}$/.test(text) ? BigInt(text) : undefined;
}

/** One typed event of a block; `undefined` for those that concern no market. Malformed ones are passed over. */
export function marketEventOf(event: ChainEvent): MarketEvent | undefined {
  const kind = Object.hasOwn(KINDS, event.type) ? KINDS[event.type] : undefined;
  if (kind === undefined) return undefined;
  if (kind === "audit" || kind === "provider") {
    const owner = attribute(event, "owner");
    return typeof owner === "string" ? { kind, owner } : undefined;
  }
  const json = attribute(event, "id");
  if (typeof json !== "object" || json === null) return undefined;
  const id = json as IdJson;
  const [owner, dseq] = [id.owner, wholeNumber(id.dseq)];
  if (typeof owner !== "string" || dseq === undefined) return undefined;
  if (kind === "deployment") return { kind, id: { owner, dseq } };
  const gseq = wholeNumber(id.gseq);
  if (gseq === undefined) return undefined;
  const group = { owner, dseq, gseq: Number(gseq) };
  if (kind === "group") return { kind, id: group };
  const oseq = wholeNumber(id.oseq);
  if (oseq === undefined) return undefined;
  const order = { ...group, oseq: Number(oseq) };
  if (kind === "order") return { kind, id: order };
  return typeof id.provider === "string"
    ? { kind, id: { ...order, provider: id.provider, bseq: 0 } }
    : undefined;
}
