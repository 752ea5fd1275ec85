import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import {
  connectRpc,
  createTxSender,
  deploy,
  queryLeases,
  resumeDeploy,
  type DeployOptions,
  type DeployProgress,
  type Deployed,
  type RpcClient,
  type Signer,
} from "@vyom/client";
import { certificateFileStore, providerConnector } from "@vyom/client/node";
import { DEC18_ONE, dec18MulInt, dec18Truncate, decCoinFromWire, type Coin } from "@vyom/core";

export interface TenantOptions {
  readonly rpcUrl: string;
  readonly signer: Signer;
  readonly certificates: string;
  /** Remembers the deployment between starts. */
  readonly stateFile: string;
  readonly sdlFile: string;
  readonly uriAnswers: (uri: string) => Promise<boolean>;
  readonly onProgress: (progress: DeployProgress) => void;
  readonly signal?: AbortSignal;
}
/** Blocks in 30 days at the development chain's empty-block interval of a second. */
const DEPOSIT_BLOCKS = 30n * 24n * 3600n;

/** The deposit that lasts 30 days at an SDL's price, as it is asked for in its groups. */
export function thirtyDays(
  price: { readonly denom: string; readonly amount: string },
  count: bigint,
): Coin {
  const { denom, amount } = decCoinFromWire(price);
  return {
    denom,
    amount: dec18Truncate(
      dec18MulInt(amount < DEC18_ONE ? DEC18_ONE : amount, DEPOSIT_BLOCKS * count),
    ),
  };
}

/**
 * Deploys as any tenant would, or goes on with what an earlier start deployed: the same lease when it is still active.
 */
export async function deployOrResume(
  options: TenantOptions,
  depositOf: (sdl: string) => Coin,
): Promise<{ readonly deployed: Deployed; readonly resumed: boolean }> {
  const rpc = connectRpc({ url: options.rpcUrl });
  const sdl = readFileSync(options.sdlFile, "utf8");
  const shared: DeployOptions = {
    sdl,
    rpc,
    sender: createTxSender({ rpc, signer: options.signer }),
    connectProvider: providerConnector(rpc),
    certificates: certificateFileStore({ directory: options.certificates, signer: options.signer }),
    minBidWaitMs: 0,
    uriAnswers: options.uriAnswers,
    onProgress(progress) {
      if (progress.step === "deployment" && progress.id !== undefined)
        remember(options.stateFile, progress.id.dseq);
      options.onProgress(progress);
    },
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  };
  const earlier = recall(options.stateFile);
  if (earlier !== undefined && (await isLive(rpc, options.signer.address, earlier)))
    return { deployed: await resumeDeploy(shared, earlier), resumed: true };
  return { deployed: await deploy({ ...shared, deposit: depositOf(sdl) }), resumed: false };
}

async function isLive(rpc: RpcClient, owner: string, dseq: bigint): Promise<boolean> {
  const leases = await queryLeases(rpc, { owner, dseq, state: "active" });
  return leases.length > 0;
}
function recall(path: string): bigint | undefined {
  if (!existsSync(path)) return undefined;
  const { dseq } = JSON.parse(readFileSync(path, "utf8")) as { dseq?: unknown };
  return typeof dseq === "string" && /^\d{1,20}$/.test(dseq) ? BigInt(dseq) : undefined;
}
function remember(path: string, dseq: bigint): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(`${path}.new`, JSON.stringify({ dseq: String(dseq) }));
  renameSync(`${path}.new`, path);
}
