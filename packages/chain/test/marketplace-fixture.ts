import { bytesFromUtf8, type Address, type BidId } from "@vyom/core";
import type { Resources } from "@vyom/proto/akash/base/resources/v1beta4";
import { Source } from "@vyom/proto/akash/base/deposit/v1";
import type { GroupSpec } from "@vyom/proto/akash/deployment/v1beta4";
import {
  MsgCreateDeployment,
  type MsgCreateDeployment as CreateDeployment,
} from "@vyom/proto/akash/deployment/v1beta4";
import { MsgCreateBid, type MsgCreateBid as CreateBid } from "@vyom/proto/akash/market/v1beta5";
import { DirectChain, addressOf, type Outcome } from "./direct-chain.ts";

export const TENANT: Address = addressOf("tenant");
export const PROVIDERS: readonly Address[] = ["provider-a", "provider-b", "provider-c"].map(
  addressOf,
);
export const FUNDS = 1_000_000_000n;
export const ONE = 10n ** 18n;
/** Wire text of a whole decimal. */
export const dec = (whole: bigint | number): string => (BigInt(whole) * ONE).toString();
export const value = (amount: bigint | number | string): { val: Uint8Array } => ({
  val: bytesFromUtf8(String(amount)),
});

/** A chain on which a tenant and three registered providers have 1,000,000,000 of each denom. */
export function marketChain(
  genesis: ConstructorParameters<typeof DirectChain>[0] = {},
): DirectChain {
  const chain = new DirectChain(genesis);
  for (const holder of [TENANT, ...PROVIDERS])
    chain.fund(holder, [
      { denom: "uact", amount: FUNDS },
      { denom: "uakt", amount: FUNDS },
    ]);
  for (const owner of PROVIDERS)
    chain.run("akash.provider.v1beta4.MsgCreateProvider", {
      owner,
      hostUri: "https://provider.example:8443",
      attributes: [{ key: "region", value: "eu" }],
      info: undefined,
    });
  return chain;
}

export function resources(id = 1): Resources {
  return {
    id,
    cpu: { units: value(100), attributes: [] },
    memory: { quantity: value(64 << 20), attributes: [] },
    storage: [{ name: "default", quantity: value(64 << 20), attributes: [] }],
    gpu: { units: value(0), attributes: [] },
    endpoints: [],
  };
}
export function groupSpec(change: Partial<GroupSpec> = {}): GroupSpec {
  return {
    name: "west",
    requirements: { signedBy: { allOf: [], anyOf: [] }, attributes: [] },
    resources: [{ resource: resources(), count: 1, price: { denom: "uact", amount: dec(10_000) } }],
    ...change,
  };
}
export function createDeploymentMessage(change: Partial<CreateDeployment> = {}): CreateDeployment {
  return MsgCreateDeployment.fromPartial({
    id: { owner: TENANT, dseq: 7n },
    groups: [groupSpec()],
    hash: new Uint8Array(32).fill(1),
    deposit: { amount: { denom: "uact", amount: "5000000" }, sources: [Source.balance] },
    ...change,
  });
}
export function createDeployment(
  chain: DirectChain,
  change: Partial<CreateDeployment> = {},
): Outcome {
  return chain.run("akash.deployment.v1beta4.MsgCreateDeployment", createDeploymentMessage(change));
}
/** The bid of a provider on the first order of deployment 7. */
export function bidId(provider = 0, change: Partial<BidId> = {}): BidId {
  return {
    owner: TENANT,
    dseq: 7n,
    gseq: 1,
    oseq: 1,
    provider: PROVIDERS[provider] ?? "",
    bseq: 0,
    ...change,
  };
}
export function createBidMessage(id: BidId, change: Partial<CreateBid> = {}): CreateBid {
  return MsgCreateBid.fromPartial({
    id,
    price: { denom: "uact", amount: dec(1000) },
    deposit: { amount: { denom: "uact", amount: "500000" }, sources: [Source.balance] },
    resourcesOffer: [],
    ...change,
  });
}
export function createBid(chain: DirectChain, id: BidId, change: Partial<CreateBid> = {}): Outcome {
  return chain.run("akash.market.v1beta5.MsgCreateBid", createBidMessage(id, change));
}
export function createLease(chain: DirectChain, bid: BidId): Outcome {
  return chain.run("akash.market.v1beta5.MsgCreateLease", { bidId: bid });
}
export function withdraw(chain: DirectChain, id: BidId): Outcome {
  return chain.run("akash.market.v1beta5.MsgWithdrawLease", { id });
}
/** A deployment with a lease of the first provider at 1000 uact a block, made in one block. */
export function leasedChain(deposit = "5000000"): DirectChain {
  const chain = marketChain();
  createDeployment(chain, {
    deposit: { amount: { denom: "uact", amount: deposit }, sources: [Source.balance] },
  });
  createBid(chain, bidId());
  createLease(chain, bidId());
  return chain;
}
