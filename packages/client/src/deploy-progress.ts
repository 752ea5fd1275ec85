import type { Coin, DecCoin, DeploymentId, LeaseId } from "@vyom/core";
import type { Bid } from "@vyom/proto/akash/market/v1beta5";
import type { CertificateStore } from "./certificate.ts";
import type { ProviderConnector } from "./provider-api.ts";
import type { LeaseStatus } from "./provider-types.ts";
import type { RpcClient } from "./rpc.ts";
import type { TxSender } from "./tx-sender.ts";

/** The steps of a deployment, in order. */
export const DEPLOY_STEPS = [
  "sdl",
  "certificate",
  "deployment",
  "bids",
  "lease",
  "manifest",
  "services",
] as const;
export type DeployStep = (typeof DEPLOY_STEPS)[number];

/** Told when a step begins, and again when it is done with what came of it. */
export interface DeployProgress {
  readonly step: DeployStep;
  readonly phase: "begin" | "done";
  /** Since deploy was called. */
  readonly atMs: number;
  readonly id?: DeploymentId;
  readonly bids?: readonly Bid[];
  readonly leases?: readonly LeaseId[];
  readonly height?: bigint;
  readonly txHash?: string;
  /** What in the SDL has no effect. */
  readonly warnings?: readonly string[];
  /** The step had been done before: nothing was sent. */
  readonly isSkipped?: boolean;
}

/** Picks one of an order's open bids, which are sorted by price, then age, then provider. */
export type BidChooser = (bids: readonly Bid[]) => Promise<Bid> | Bid;

export interface DeployOptions {
  /** Text of the SDL file. */
  readonly sdl: string;
  readonly rpc: RpcClient;
  readonly sender: TxSender;
  readonly connectProvider: ProviderConnector;
  /** Where the tenant's certificate is kept. Without one no certificate is made, and tokens alone must do. */
  readonly certificates?: CertificateStore;
  /** How to speak to providers: tokens unless told; mtls needs `certificates`. */
  readonly auth?: "jwt" | "mtls";
  /** The chain's minimum in the currency of the SDL's prices unless told. */
  readonly deposit?: Coin;
  /** The latest height unless told. */
  readonly dseq?: bigint;
  /** The cheapest unless told. */
  readonly chooseBid?: BidChooser;
  /** How long to collect bids even when each order has one, 2 s unless told. */
  readonly minBidWaitMs?: number;
  /** How long to wait for a first bid, 60 s unless told. */
  readonly bidTimeoutMs?: number;
  /** How long a provider may take to accept the manifest, 30 s unless told. */
  readonly manifestTimeoutMs?: number;
  /** How long services may take to start, 5 minutes unless told. */
  readonly serviceTimeoutMs?: number;
  /** Asked about each URI until it is true; without it services that are available are enough. */
  readonly uriAnswers?: (uri: string, lease: LeaseId) => Promise<boolean>;
  readonly onProgress?: (progress: DeployProgress) => void;
  readonly signal?: AbortSignal;
}

export interface DeployedLease {
  readonly id: LeaseId;
  readonly provider: { readonly owner: string; readonly hostUri: string };
  /** Per block. */
  readonly price: DecCoin;
  readonly status: LeaseStatus;
}

export interface Deployed {
  readonly id: DeploymentId;
  readonly leases: readonly DeployedLease[];
  /** Of all services. */
  readonly uris: readonly string[];
}

/** What the steps share. */
export interface DeployRun {
  readonly options: DeployOptions;
  report(progress: Omit<DeployProgress, "atMs">): void;
}

export function startRun(options: DeployOptions): DeployRun {
  const startedAtMs = Date.now();
  return {
    options,
    report: (progress) => options.onProgress?.({ ...progress, atMs: Date.now() - startedAtMs }),
  };
}
