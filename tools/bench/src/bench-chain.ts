import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { APP_STORES, createApp, type App } from "@vyom/chain";
import {
  createDeploymentMessage,
  messageOf,
  signTx,
  signerFromPrivateKey,
  type Signer,
  type TxMessage,
} from "@vyom/client";
import { VyomError, bech32FromBytes } from "@vyom/core";
import { secp256k1Sign, secp256k1Verify, sha256 } from "@vyom/crypto";
import { parseGenesisDoc } from "@vyom/node";
import { MsgSend } from "@vyom/proto/cosmos/bank/v1beta1";
import type { Json } from "@vyom/runtime";
import { parseSdl } from "@vyom/sdl";
import { CommitStore } from "@vyom/store";
import { developmentGenesis } from "@vyom/devnet";
import { median, microseconds, type Figure } from "./figure.ts";

const CHAIN_ID = "vyom-local";
const SDL = `version: "2.0"
services: { web: { image: nginx, expose: [{ port: 80, as: 80, to: [{ global: true }] }] } }
profiles:
  compute: { web: { resources: { cpu: { units: 0.1 }, memory: { size: 128Mi }, storage: { size: 128Mi } } } }
  placement: { dc: { pricing: { web: { denom: uakt, amount: 100 } } } }
deployment: { web: { dc: { profile: web, count: 1 } } }
`;

function signerOf(index: number): Signer {
  return signerFromPrivateKey(sha256(new TextEncoder().encode(`bench ${index}`)));
}

/** The development genesis with `count` more accounts. */
function genesisWith(addresses: readonly string[]): Json {
  const genesis = developmentGenesis("2026-01-01T00:00:00Z") as {
    app_state: Record<string, Record<string, Json>>;
  };
  const state = genesis.app_state;
  const coins = (times: bigint): Json =>
    ["uact", "uakt"].map((denom) => ({ denom, amount: String(1_000_000_000_000n * times) }));
  state["auth"] = {
    ...state["auth"],
    accounts: addresses.map((address, index) => ({
      "@type": "/cosmos.auth.v1beta1.BaseAccount",
      address,
      pub_key: null,
      account_number: String(index),
      sequence: "0",
    })),
  };
  state["bank"] = {
    ...state["bank"],
    balances: addresses.map((address) => ({ address, coins: coins(1n) })),
    supply: coins(BigInt(addresses.length)),
  };
  return genesis as unknown as Json;
}

interface BenchChain {
  readonly app: App;
  readonly signers: readonly Signer[];
  close(): void;
}
function openChain(options: { readonly accounts: number; readonly signers: number }): BenchChain {
  const home = mkdtempSync(join(tmpdir(), "vyom-bench-"));
  const signers = Array.from({ length: options.signers }, (_, index) => signerOf(index));
  const fillers = Array.from({ length: options.accounts - options.signers }, (_, index) =>
    fillerAddress(index),
  );
  const store = CommitStore.open({
    path: join(home, "data"),
    stores: APP_STORES,
    keepRecent: 2,
    fsync: false,
  });
  const app = createApp({ store });
  const doc = parseGenesisDoc(genesisWith([...signers.map(({ address }) => address), ...fillers]));
  app.initChain({ ...doc, validators: [] });
  // Transactions of genesis are signed otherwise, so the first block goes without any.
  blockCost(app, 1n, []);
  return {
    app,
    signers,
    close() {
      store.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
function fillerAddress(index: number): string {
  return bech32FromBytes("akash", sha256(new TextEncoder().encode(`filler ${index}`)).slice(0, 20));
}

async function signed(options: {
  readonly signer: Signer;
  readonly index: number;
  readonly sequence: bigint;
  readonly message: TxMessage;
}): Promise<Uint8Array> {
  const { signer, index, sequence, message } = options;
  return signTx(
    {
      messages: [message],
      fee: { gasLimit: 400_000n, amount: [{ denom: "uakt", amount: 10_000n }] },
    },
    signer,
    { chainId: CHAIN_ID, accountNumber: BigInt(index), sequence },
  );
}

/** Check, deliver and commit one block of `txs`; microseconds for each transaction. */
function blockCost(app: App, height: bigint, txs: readonly Uint8Array[]): number {
  const began = process.hrtime.bigint();
  for (const tx of txs) {
    const { code, log } = app.checkTx(tx);
    if (code !== 0) throw new VyomError("bench.refused", `a bench transaction was refused: ${log}`);
  }
  const output = app.finalizeBlock({
    height,
    time: { seconds: 1_767_225_600n + height, nanos: 0 },
    txs,
    proposerAddress: new Uint8Array(20),
    lastCommit: { round: 0, votes: [] },
    misbehavior: [],
  });
  const bad = output.txResults.find(({ code }) => code !== 0);
  if (bad !== undefined)
    throw new VyomError("bench.refused", `a bench transaction failed: ${bad.log}`);
  app.commit();
  return Number(process.hrtime.bigint() - began) / 1000 / txs.length;
}

/** One native verification of a signature over 200 bytes, in microseconds. */
export function verificationCost(): number {
  const privateKey = sha256(new Uint8Array([1]));
  const { publicKey } = signerFromPrivateKey(privateKey);
  const message = new Uint8Array(200);
  const signature = secp256k1Sign({ message, privateKey });
  return microseconds(5, 400, () => void secp256k1Verify({ message, signature, publicKey }));
}

/** Costs of messages through the whole app with disk, as multiples of one native verification. */
export async function benchChain(options: {
  readonly accounts: number;
  readonly blocks: number;
  readonly txsPerBlock: number;
}): Promise<readonly Figure[]> {
  const chain = openChain({ accounts: options.accounts, signers: options.txsPerBlock });
  try {
    const { groups, version } = parseSdl(SDL);
    const makers: readonly {
      readonly name: string;
      readonly promise: string;
      readonly message: (signer: Signer, dseq: bigint) => TxMessage;
    }[] = [
      {
        name: "MsgSend",
        promise: "<= 12",
        message: (signer) =>
          messageOf("cosmos.bank.v1beta1.MsgSend", MsgSend, {
            fromAddress: signer.address,
            toAddress: fillerAddress(1),
            amount: [{ denom: "uakt", amount: "1" }],
          }),
      },
      {
        name: "MsgCreateDeployment",
        promise: "<= 25",
        message: (signer, dseq) =>
          createDeploymentMessage({
            id: { owner: signer.address, dseq },
            groups: [...groups],
            hash: version,
            deposit: { denom: "uakt", amount: 5_000_000n },
          }),
      },
    ];
    const figures: Figure[] = [];
    let height = 2n;
    let sequence = 0n;
    for (const { name, promise, message } of makers) {
      const costs: number[] = [];
      const verifications: number[] = [];
      for (let block = 0; block < options.blocks; block++) {
        const txs = await Promise.all(
          chain.signers.map((signer, index) =>
            signed({ signer, index, sequence, message: message(signer, 1_000n + height) }),
          ),
        );
        verifications.push(verificationCost());
        costs.push(blockCost(chain.app, height, txs));
        height++;
        sequence++;
      }
      const ratio = median(costs.slice(1)) / median(verifications);
      figures.push({
        name: `${name}, check + deliver + commit`,
        value: `${ratio.toFixed(1)} verifications`,
        promise,
        note: `${median(costs.slice(1)).toFixed(0)} us each; ${options.accounts} accounts, blocks of ${options.txsPerBlock}, LMDB`,
      });
    }
    return figures;
  } finally {
    chain.close();
  }
}
