import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import {
  DEVELOPMENT_CHAIN_ID,
  closeDeploymentMessage,
  connectRpc,
  createDeploymentMessage,
  createTxSender,
  developmentSigner,
  queryBids,
} from "@vyom/client";
import { VyomError } from "@vyom/core";
import { startDevnet } from "@vyom/devnet";
import { parseSdl } from "@vyom/sdl";
import { median, type Figure } from "./figure.ts";

const PER_SECOND = 5;
const LOOK_MS = 100;
const PATIENCE_MS = 30_000;
const FIRST_DSEQ = 1_000_000n;
const SDL = `
version: "2.0"
services:
  web:
    image: registry.vyom/hello:1
    expose: [{ port: 3000, as: 80, to: [{ global: true }] }]
profiles:
  compute:
    web: { resources: { cpu: { units: 0.01 }, memory: { size: 16Mi }, storage: { size: 16Mi } } }
  placement:
    anywhere: { pricing: { web: { denom: uakt, amount: 1000 } } }
deployment:
  web: { anywhere: { profile: web, count: 1 } }
`;

/** Places `orders` orders at an even pace with a running marketplace and answers how long each waited for its bid. */
async function waitsOf(rpcUrl: string, orders: number): Promise<readonly number[]> {
  const rpc = connectRpc({ url: rpcUrl });
  const signer = developmentSigner({ role: "auditor", chainId: DEVELOPMENT_CHAIN_ID });
  const sender = createTxSender({ rpc, signer });
  const owner = signer.address;
  const { groups, version } = parseSdl(SDL);
  const placedAtMs = new Map<bigint, number>();
  const waits: number[] = [];
  const sending: Promise<unknown>[] = [];
  const place = async (dseq: bigint): Promise<void> => {
    const deposit = { denom: "uakt", amount: 500_000n };
    const id = { owner, dseq };
    await sender.send([createDeploymentMessage({ id, groups, hash: version, deposit })]);
    placedAtMs.set(dseq, Date.now());
  };
  const began = Date.now();
  let placed = 0;
  while (waits.length < orders) {
    if (Date.now() - began > (orders / PER_SECOND) * 1000 + PATIENCE_MS)
      throw new VyomError(
        "bench.no_bid",
        `only ${waits.length} of ${orders} orders got a bid in time, look at the provider's log`,
      );
    while (placed < orders && Date.now() - began >= (placed / PER_SECOND) * 1000)
      sending.push(place(FIRST_DSEQ + BigInt(placed++)));
    for (const { bid } of await queryBids(rpc, { owner, state: "open" })) {
      const dseq = bid?.id?.dseq ?? 0n;
      const sinceMs = placedAtMs.get(dseq);
      if (sinceMs === undefined) continue;
      placedAtMs.delete(dseq);
      waits.push(Date.now() - sinceMs);
      sending.push(sender.send([closeDeploymentMessage({ owner, dseq })]));
    }
    await pause(LOOK_MS);
  }
  await Promise.all(sending);
  return waits;
}

/** How long tenants wait for a provider's bid while many orders come in. */
export async function benchOrders(options: {
  readonly orders: number;
}): Promise<readonly Figure[]> {
  const home = mkdtempSync(join(tmpdir(), "vyom-bench-orders-"));
  const ports = { rpc: 0, rest: 0, grpc: 0, provider: 0, providerGrpc: 0, ingress: 0, registry: 0 };
  const devnet = await startDevnet({ home, reset: false, ports });
  try {
    const waits = await waitsOf(devnet.facts.rpcUrl, options.orders);
    const seconds = (ms: number): string => (ms / 1000).toFixed(1);
    return [
      {
        name: "order to bid, slowest/median",
        value: `${seconds(Math.max(...waits))} / ${seconds(median(waits))} s`,
        promise: "< 10 s",
        note: `${options.orders} orders, ${PER_SECOND * 60} a minute, each closed once it has a bid`,
      },
    ];
  } finally {
    await devnet.stop();
    rmSync(home, { recursive: true, force: true });
  }
}
