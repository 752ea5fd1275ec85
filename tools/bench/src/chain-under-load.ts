import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { APP_STORES, createApp, type App } from "@vyom/chain";
import {
  createDeploymentMessage,
  createLeaseMessage,
  depositOf,
  messageOf,
  signTx,
  signerFromPrivateKey,
  type Signer,
  type TxMessage,
} from "@vyom/client";
import { VyomError } from "@vyom/core";
import { sha256 } from "@vyom/crypto";
import { MsgCreateBid } from "@vyom/proto/akash/market/v1beta5";
import { MsgSend } from "@vyom/proto/cosmos/bank/v1beta1";
import { parseSdl } from "@vyom/sdl";
import { CommitStore, type CommitStoreOptions } from "@vyom/store";
import { benchGenesis, fillerAddress, START_SECONDS } from "./bench-genesis.ts";

const CHAIN_ID = "vyom-bench";
const SDL = `version: "2.0"
services: { web: { image: nginx, expose: [{ port: 80, as: 80, to: [{ global: true }] }] } }
profiles:
  compute: { web: { resources: { cpu: { units: 0.1 }, memory: { size: 128Mi }, storage: { size: 128Mi } } } }
  placement: { dc: { pricing: { web: { denom: uakt, amount: 100 } } } }
deployment: { web: { dc: { profile: web, count: 1 } } }
`;

export interface ChainSize {
  readonly accounts: number;
  readonly deployments: number;
  /** Blocks of each kind of message. */
  readonly blocks: number;
  readonly txsPerBlock: number;
}

function signerOf(index: number): Signer {
  return signerFromPrivateKey(sha256(new TextEncoder().encode(`bench ${index}`)));
}

/** A chain with some business done, on disk, and who goes on with it. */
export interface ChainUnderLoad {
  readonly app: App;
  readonly signers: readonly Signer[];
  close(): void;
}
export function openChain(size: ChainSize): ChainUnderLoad {
  const home = mkdtempSync(join(tmpdir(), "vyom-bench-"));
  const signers = Array.from({ length: size.txsPerBlock }, (_, index) => signerOf(index));
  // As a node does unless told otherwise: every version is kept, and no commit waits for the disk.
  const options = { path: join(home, "data"), stores: APP_STORES, fsync: false };
  fillChain(options, { ...size, signers: signers.map(({ address }) => address) });
  // Opened again, as a node that starts: the memory of genesis is gone.
  const store = CommitStore.open(options);
  return {
    app: createApp({ store }),
    signers,
    close() {
      store.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function fillChain(
  options: CommitStoreOptions,
  size: ChainSize & { readonly signers: readonly string[] },
): void {
  const store = CommitStore.open(options);
  const app = createApp({ store });
  const { groups } = parseSdl(SDL);
  app.initChain(benchGenesis(CHAIN_ID, { ...size, deploymentsPerSigner: size.blocks, groups }));
  // Transactions of genesis are signed otherwise, so the first block goes without any.
  runBlock(app, 1n, []);
  store.close();
}

/** Transactions of one block: one of each signer, who have all signed as often. */
export async function signedBlock(
  signers: readonly Signer[],
  sequence: bigint,
  message: (index: number) => TxMessage,
): Promise<readonly Uint8Array[]> {
  return Promise.all(
    signers.map((signer, index) => signed({ signer, index, sequence, message: message(index) })),
  );
}
async function signed(options: {
  readonly signer: Signer;
  readonly index: number;
  readonly sequence: bigint;
  readonly message: TxMessage;
}): Promise<Uint8Array> {
  const { signer, index, sequence, message } = options;
  const fee = { gasLimit: 600_000n, amount: [{ denom: "uakt", amount: 10_000n }] };
  const account = { chainId: CHAIN_ID, accountNumber: BigInt(index), sequence };
  return signTx({ messages: [message], fee }, signer, account);
}

/** Checks, delivers and commits one block. @throws VyomError bench.refused when a transaction fails */
export function runBlock(app: App, height: bigint, txs: readonly Uint8Array[]): void {
  for (const tx of txs) {
    const { code, log } = app.checkTx(tx);
    if (code !== 0) throw new VyomError("bench.refused", `a bench transaction was refused: ${log}`);
  }
  const output = app.finalizeBlock({
    height,
    time: { seconds: START_SECONDS + height, nanos: 0 },
    txs,
    proposerAddress: new Uint8Array(20),
    lastCommit: { round: 0, votes: [] },
    misbehavior: [],
  });
  const bad = output.txResults.find(({ code }) => code !== 0);
  if (bad !== undefined)
    throw new VyomError("bench.refused", `a bench transaction failed: ${bad.log}`);
  app.commit();
}

/** One kind of transaction: what the signer of an index sends in the round of a number. */
export interface Kind {
  readonly name: string;
  readonly promise?: string;
  readonly message: (index: number, round: number) => TxMessage;
}

/** Signers are tenants and providers at once: each bids on the next ones' deployments, and each order gets two bids. */
export function kindsOf(signers: readonly Signer[]): readonly Kind[] {
  const address = (index: number): string => signers[index % signers.length]?.address ?? "";
  const { groups, version } = parseSdl(SDL);
  const bidOf = (tenant: number, provider: number, round: number) => ({
    owner: address(tenant),
    dseq: BigInt(round + 1),
    gseq: 1,
    oseq: 1,
    provider: address(provider),
    bseq: 0,
  });
  const bid = (tenant: number, provider: number, round: number): TxMessage =>
    messageOf("akash.market.v1beta5.MsgCreateBid", MsgCreateBid, {
      id: bidOf(tenant, provider, round),
      price: { denom: "uakt", amount: String(50n * 10n ** 18n) },
      deposit: depositOf({ denom: "uakt", amount: 500_000n }),
      resourcesOffer: [],
      reclamationWindow: undefined,
    });
  return [
    {
      name: "MsgSend",
      promise: "<= 12",
      message: (index) =>
        messageOf("cosmos.bank.v1beta1.MsgSend", MsgSend, {
          fromAddress: address(index),
          toAddress: fillerAddress(1),
          amount: [{ denom: "uakt", amount: "1" }],
        }),
    },
    {
      name: "MsgCreateDeployment",
      promise: "<= 25",
      message: (index, round) =>
        createDeploymentMessage({
          id: { owner: address(index), dseq: 1_000_000n + BigInt(round) },
          groups,
          hash: version,
          deposit: { denom: "uakt", amount: 5_000_000n },
        }),
    },
    {
      name: "MsgCreateBid",
      promise: "<= 25",
      message: (index, round) => bid(index + 1, index, round),
    },
    {
      name: "MsgCreateBid, second on its order",
      message: (index, round) => bid(index + 2, index, round),
    },
    {
      name: "MsgCreateLease",
      promise: "<= 35",
      message: (index, round) =>
        createLeaseMessage(bidOf(index, index + signers.length - 1, round)),
    },
  ];
}
