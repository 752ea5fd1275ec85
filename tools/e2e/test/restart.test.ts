import { rmSync } from "node:fs";
import { join } from "node:path";
import {
  closeDeploymentMessage,
  connectRpc,
  createDeploymentMessage,
  deploy,
  queryBids,
  queryLeases,
  type Deployed,
} from "@vyom/client";
import { homeLayout } from "@vyom/client/node";
import {
  choosePorts,
  startLocalChain,
  startLocalProvider,
  startLocalRegistry,
  type DevnetPorts,
  type LocalProvider,
} from "@vyom/devnet";
import { parseSdl } from "@vyom/sdl";
import { destination, pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { developmentSenders, FREE_PORTS, temporaryHome } from "./devnet-fixture.ts";
import { helloFacts } from "./ingress.ts";
import { refusal } from "./machine.ts";
import { deployOptions, helloSdl } from "./tenancy.ts";
import { tracesOf } from "./traces.ts";

describe.skipIf(refusal !== undefined)(
  "parts of a marketplace that are stopped and started",
  () => {
    const host = "127.0.0.1";
    const home = temporaryHome();
    const layout = homeLayout(home);
    const before = tracesOf(home);
    const logger = pino(destination({ dest: join(home, "test.log"), sync: true }));
    const closers: (() => Promise<void>)[] = [];
    let ports: DevnetPorts;
    let chain: { stop(): Promise<void> };
    let provider: LocalProvider;

    const startChain = async (): Promise<void> => {
      chain = await startLocalChain({ home: layout.chain, host, ports, logger });
    };
    const startProvider = async (): Promise<void> => {
      provider = await startLocalProvider({
        layout,
        rpcUrl: `http://${host}:${ports.rpc}`,
        registryUrl: `http://${host}:${ports.registry}`,
        host,
        ports,
        logger,
      });
    };
    const market = (): { rpc: typeof rpc; sender: typeof sender } => ({ rpc, sender });
    let rpc: ReturnType<typeof connectRpc>;
    let sender: ReturnType<typeof developmentSenders>;
    beforeAll(async () => {
      ({ ports } = await choosePorts({ home, reset: false, ports: FREE_PORTS }));
      rpc = connectRpc({ url: `http://${host}:${ports.rpc}` });
      sender = developmentSenders(rpc);
      const registry = await startLocalRegistry({
        directory: layout.registry,
        host,
        port: ports.registry,
      });
      closers.push(() => registry.stop());
      await registry.publish();
      await startChain();
      closers.push(() => chain.stop());
      await startProvider();
      closers.push(() => provider.stop());
    });
    afterAll(async () => {
      for (const close of closers.toReversed()) await close();
      expect(tracesOf(home)).toEqual(before);
      rmSync(home, { recursive: true, force: true });
    });

    const greet = async (deployed: Deployed): Promise<string> => {
      const ingressUrl = `http://${host}:${ports.ingress}`;
      const facts = await helloFacts({ ingressUrl }, deployed.uris[0] ?? "");
      return `${facts.greeting} of ${facts.dseq}`;
    };
    const bidsOn = async (dseq: bigint): Promise<number> =>
      (await queryBids(rpc, { owner: sender("tenant").signer.address, dseq, state: "open" }))
        .length;
    /** An order without the SDK's waiting for bids. */
    async function order(): Promise<bigint> {
      const sdl = parseSdl(helloSdl());
      const { latestHeight: dseq } = await rpc.status();
      await sender("tenant").send([
        createDeploymentMessage({
          id: { owner: sender("tenant").signer.address, dseq },
          groups: sdl.groups,
          hash: sdl.version,
          deposit: { denom: "uakt", amount: 500_000n },
        }),
      ]);
      return dseq;
    }
    let kept: Deployed;

    it("a provider takes up its leases and what it has missed", async () => {
      kept = await deploy(
        deployOptions(market(), "tenant", { sdl: helloSdl({ greeting: "Kept" }) }),
      );
      const closed = await deploy(
        deployOptions(market(), "auditor", { sdl: helloSdl({ greeting: "Closed" }) }),
      );
      expect(await greet(kept)).toBe(`Kept of ${kept.id.dseq}`);
      expect(await greet(closed)).toBe(`Closed of ${closed.id.dseq}`);
      await provider.stop();
      expect(tracesOf(home).processes).toEqual([]);
      await expect(greet(kept)).rejects.toThrow();
      await sender("auditor").send([closeDeploymentMessage(closed.id)]);
      const missed = await order();
      await startProvider();
      await expect
        .poll(() => greet(kept).catch(String), { timeout: 20_000 })
        .toBe(`Kept of ${kept.id.dseq}`);
      await expect.poll(() => bidsOn(missed), { timeout: 20_000 }).toBe(1);
      await expect(greet(closed)).rejects.toThrow(/answers 404/);
      const active = await queryLeases(rpc, { state: "active" });
      expect(active.map(({ lease }) => lease?.id)).toEqual([kept.leases[0]?.id]);
    });

    it("a chain goes on where it was, and its provider with it", async () => {
      const { latestHeight } = await rpc.status();
      await chain.stop();
      expect(await greet(kept)).toBe(`Kept of ${kept.id.dseq}`);
      await startChain();
      expect((await rpc.status()).latestHeight).toBeGreaterThanOrEqual(latestHeight);
      const dseq = await order();
      await expect.poll(() => bidsOn(dseq), { timeout: 20_000 }).toBe(1);
      expect(await greet(kept)).toBe(`Kept of ${kept.id.dseq}`);
    });
  },
);
