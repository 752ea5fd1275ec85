import { defaultAppState } from "@vyom/chain";
import { bech32FromBytes } from "@vyom/core";
import { sha256 } from "@vyom/crypto";
import { messageToJson } from "@vyom/proto";
import { Source } from "@vyom/proto/akash/base/deposit/v1";
import { Deployment_State } from "@vyom/proto/akash/deployment/v1";
import { Group_State, type GroupSpec } from "@vyom/proto/akash/deployment/v1beta4";
import { Scope } from "@vyom/proto/akash/escrow/id/v1";
import { State } from "@vyom/proto/akash/escrow/types/v1";
import { Order_State } from "@vyom/proto/akash/market/v1beta5";
import { DEFAULT_CONSENSUS_PARAMS, type InitChainRequest, type Json } from "@vyom/runtime";

const BALANCE = 1_000_000_000_000n;
const DEPOSIT = 5_000_000n;
const SCALE = 10n ** 18n;
/** The time of genesis. */
export const START_SECONDS = 1_767_225_600n;
type Section = { readonly [key: string]: Json };

/** An account that holds coins and never signs. */
export function fillerAddress(index: number): string {
  return bech32FromBytes("akash", sha256(new TextEncoder().encode(`filler ${index}`)).slice(0, 20));
}

/** How full a chain is that begins with some business done. */
export interface BenchGenesisOptions {
  /** Who signs: the first accounts, each a provider too. */
  readonly signers: readonly string[];
  readonly accounts: number;
  readonly deployments: number;
  /** How many of the deployments belong to each signer, under dseq 1 and up. */
  readonly deploymentsPerSigner: number;
  readonly groups: readonly GroupSpec[];
}

/** A chain with accounts, providers, and deployments that wait for bids. */
export function benchGenesis(chainId: string, options: BenchGenesisOptions): InitChainRequest {
  const fillers = Array.from({ length: options.accounts - options.signers.length }, (_, index) =>
    fillerAddress(index),
  );
  const holders = [...options.signers, ...fillers];
  const ids = deploymentIds(options, fillers);
  const state = defaultAppState() as Readonly<Record<string, Section>>;
  return {
    chainId,
    time: { seconds: START_SECONDS, nanos: 0 },
    initialHeight: 1n,
    consensusParams: DEFAULT_CONSENSUS_PARAMS,
    validators: [],
    appState: {
      ...state,
      auth: { ...state["auth"], accounts: holders.map(accountJson) },
      bank: { ...state["bank"], ...bankJson(holders, BigInt(ids.length) * DEPOSIT) },
      provider: { providers: options.signers.map(providerJson) },
      deployment: {
        ...state["deployment"],
        deployments: ids.map(deploymentJson(options.groups)),
      },
      market: { ...state["market"], orders: ids.flatMap(ordersJson(options.groups)) },
      escrow: { accounts: ids.map(escrowJson), payments: [] },
    },
  };
}

interface DeploymentId {
  readonly owner: string;
  readonly dseq: bigint;
}
function deploymentIds(
  options: BenchGenesisOptions,
  fillers: readonly string[],
): readonly DeploymentId[] {
  const own = options.signers.flatMap((owner) =>
    Array.from({ length: options.deploymentsPerSigner }, (_, index) => ({
      owner,
      dseq: BigInt(index + 1),
    })),
  );
  const others = Array.from(
    { length: Math.max(0, options.deployments - own.length) },
    (_, index) => ({
      owner: fillers[index % fillers.length] ?? "",
      dseq: BigInt(1 + Math.floor(index / fillers.length)),
    }),
  );
  return [...own, ...others];
}

function accountJson(address: string, index: number): Json {
  return {
    "@type": "/cosmos.auth.v1beta1.BaseAccount",
    address,
    pub_key: null,
    account_number: String(index),
    sequence: "0",
  };
}
function bankJson(holders: readonly string[], escrowed: bigint): Section {
  const escrow = bech32FromBytes("akash", sha256(new TextEncoder().encode("escrow")).slice(0, 20));
  const coins = (amount: bigint): Json =>
    ["uact", "uakt"].map((denom) => ({ denom, amount: String(amount) }));
  const total = BALANCE * BigInt(holders.length);
  return {
    balances: [
      ...holders.map((address) => ({ address, coins: coins(BALANCE) })),
      ...(escrowed === 0n
        ? []
        : [{ address: escrow, coins: [{ denom: "uakt", amount: String(escrowed) }] }]),
    ],
    supply: [
      { denom: "uact", amount: String(total) },
      { denom: "uakt", amount: String(total + escrowed) },
    ],
  };
}
function providerJson(owner: string): Json {
  return messageToJson("akash.provider.v1beta4.Provider", {
    owner,
    hostUri: "https://provider.example:8443",
    attributes: [{ key: "region", value: "eu" }],
    info: { email: "", website: "" },
  });
}
function deploymentJson(groups: readonly GroupSpec[]): (id: DeploymentId) => Json {
  return (id) =>
    messageToJson("akash.deployment.v1beta4.GenesisDeployment", {
      deployment: {
        id,
        state: Deployment_State.active,
        hash: sha256(new TextEncoder().encode(`${id.owner}/${id.dseq}`)),
        createdAt: 1n,
      },
      groups: groups.map((groupSpec, index) => ({
        id: { ...id, gseq: index + 1 },
        state: Group_State.open,
        groupSpec,
        createdAt: 1n,
      })),
    });
}
function ordersJson(groups: readonly GroupSpec[]): (id: DeploymentId) => readonly Json[] {
  return (id) =>
    groups.map((spec, index) =>
      messageToJson("akash.market.v1beta5.Order", {
        id: { ...id, gseq: index + 1, oseq: 1 },
        state: Order_State.open,
        spec,
        createdAt: 1n,
      }),
    );
}
function escrowJson({ owner, dseq }: DeploymentId): Json {
  const denom = "uakt";
  const balance = { denom, amount: String(DEPOSIT * SCALE) };
  return messageToJson("akash.escrow.types.v1.Account", {
    id: { scope: Scope.deployment, xid: `${owner}/${dseq}` },
    state: {
      owner,
      state: State.open,
      transferred: [{ denom, amount: "0" }],
      settledAt: 1n,
      funds: [balance],
      deposits: [{ owner, height: 1n, source: Source.balance, balance }],
    },
  });
}
