import { rmSync } from "node:fs";
import { setTimeout as pause } from "node:timers/promises";
import { queryBalances, queryBids, queryLeases } from "@vyom/client";
import { homeLayout } from "@vyom/client/node";
import { amountOf, dec18MulInt, dec18Truncate, decCoinFromWire, type LeaseId } from "@vyom/core";
import { USDC_DENOM } from "@vyom/devnet";
import { Lease_State } from "@vyom/proto/akash/market/v1";
import { createSandboxDriver } from "@vyom/workload";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ChaosMarket } from "./chaos-market.ts";
import { ChaosTenant } from "./chaos-tenant.ts";
import { temporaryHome } from "./devnet-fixture.ts";
import { helloFacts } from "./ingress.ts";
import { refusal } from "./machine.ts";
import { instanceOf, tracesOf, type Traces } from "./traces.ts";

/** `VYOM_CHAOS_KILLS=50` is the long run; `VYOM_CHAOS_SEED` repeats the choices of one. */
const KILLS = Number(process.env["VYOM_CHAOS_KILLS"] ?? 6);
const SEED = Number(process.env["VYOM_CHAOS_SEED"] ?? Date.now() % 1_000_000);
const SETTLE = { timeout: 60_000, interval: 200 };
const TAKE_PERCENT = 20n;

/** Numbers from 0 to below 1 that a seed repeats (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe.skipIf(refusal !== undefined)("a provider and a chain that are killed", () => {
  const home = temporaryHome();
  const before = tracesOf(home);
  let market: ChaosMarket;
  let tenants: readonly ChaosTenant[];
  let provider = "";
  beforeAll(async () => {
    market = await ChaosMarket.open(home);
    tenants = (["tenant", "auditor"] as const).map(
      (role, index) =>
        new ChaosTenant({ market, role, firstDseq: 1_000n, random: randomOf(SEED + 1 + index) }),
    );
  });
  /** Ends what a provider of this home has left running. */
  const sweep = async (): Promise<void> => {
    const driver = await createSandboxDriver({
      home: `${homeLayout(home).provider}/sandbox`,
      instanceId: instanceOf(home),
      images: { resolve: () => Promise.reject(new Error("nothing is started here")) } as never,
      keepRunning: false,
      logger: pino({ level: "silent" }),
    });
    await driver.close();
  };
  afterAll(async () => {
    await market?.end();
    await sweep();
    if (process.env["VYOM_CHAOS_KEEP"] === undefined)
      rmSync(home, { recursive: true, force: true });
  });

  const usdc = async (address: string): Promise<bigint> =>
    amountOf(await queryBalances(market.rpc, address), USDC_DENOM);
  const leases = async (
    state?: "active",
  ): Promise<{ id: LeaseId; cost: bigint; state: number }[]> => {
    const found = await queryLeases(market.rpc, {
      provider,
      ...(state === undefined ? {} : { state }),
    });
    return found.flatMap(({ lease }) => {
      if (lease?.id === undefined) return [];
      const { amount } = decCoinFromWire(lease.price);
      const cost = dec18Truncate(dec18MulInt(amount, lease.closedOn - lease.createdAt));
      return [{ id: lease.id, cost, state: lease.state }];
    });
  };
  const names = (ids: readonly { owner: string; dseq: bigint }[]): string[] =>
    ids.map(({ owner, dseq }) => `${owner}/${dseq}`).toSorted();
  const wanted = (): { owner: string; dseq: bigint; greeting: string; hostname: string }[] =>
    tenants.flatMap(({ owner, up }) => [...up.values()].map((one) => ({ owner, ...one })));

  it(
    `keep the world equal to the chain (${KILLS} kills, seed ${SEED})`,
    { timeout: 3_600_000 },
    async () => {
      const random = randomOf(SEED);
      const balances = new Map<string, bigint>();
      for (const { owner } of tenants) balances.set(owner, await usdc(owner));
      const [record] = market.files("daemon", "certificates");
      provider = record?.match(/akash1[0-9a-z]{38}/)?.[0] ?? "";
      balances.set(provider, await usdc(provider));

      const stop = new AbortController();
      const churns = Promise.all(tenants.map((tenant) => tenant.churn(stop.signal)));
      const failed = churns.then(
        () => undefined,
        (error: unknown) => error,
      );
      for (let kill = 0; kill < KILLS; kill++) {
        // Most kills come while both work, some while one still starts.
        if (random() < 0.7) await Promise.all([market.ready("chain"), market.ready("provider")]);
        await Promise.race([pause(random() * 2_500), failed]);
        const part = random() < 0.65 ? "provider" : "chain";
        await market.kill(part);
        market.start(part);
      }
      await market.ready("chain");
      await market.ready("provider");
      stop.abort();
      await churns;
      const troubles = tenants.map(({ troubles: seen }) => Object.fromEntries(seen));
      console.log(`chaos: seed ${SEED}, ${KILLS} kills`, troubles, {
        up: wanted().length,
        closed: tenants.flatMap(({ closed }) => closed).length,
      });

      // Every active lease answers as its tenant wants; nothing else is there.
      const ingressUrl = `http://127.0.0.1:${market.ports.ingress}`;
      const active = await leases("active");
      expect(names(active.map(({ id }) => id))).toEqual(names(wanted()));
      for (const { hostname, greeting, dseq } of wanted())
        await expect
          .poll(() => helloFacts({ ingressUrl }, hostname).catch(String), SETTLE)
          .toMatchObject({ greeting, dseq: String(dseq) });
      await expect.poll(() => market.files("sandbox", "leases").length, SETTLE).toBe(active.length);
      await expect
        .poll(() => market.files("daemon", "state", "reservations").length, SETTLE)
        .toBe(active.length);
      const bids = await queryBids(market.rpc, { provider });
      const orders = bids.map(
        ({ bid }) => `${bid?.id?.owner}/${bid?.id?.dseq}/${bid?.id?.gseq}/${bid?.id?.oseq}`,
      );
      expect(new Set(orders).size).toBe(orders.length);

      // All is closed: nothing is left, and every unit is where it belongs.
      for (const tenant of tenants) await tenant.closeAll();
      await expect.poll(() => market.files("sandbox", "leases"), SETTLE).toEqual([]);
      for (const name of ["reservations", "hostnames", "ports"])
        await expect.poll(() => market.files("daemon", "state", name), SETTLE).toEqual([]);
      expect(await queryBids(market.rpc, { provider, state: "open" })).toEqual([]);
      const ended = await leases();
      expect(ended.every(({ state }) => state === Lease_State.closed)).toBe(true);
      let earned = 0n;
      for (const { owner } of tenants) {
        const costs = ended.filter(({ id }) => id.owner === owner).map(({ cost }) => cost);
        const spent = costs.reduce((sum, cost) => sum + cost, 0n);
        earned += costs.reduce((sum, cost) => sum + cost - (cost * TAKE_PERCENT) / 100n, 0n);
        expect((balances.get(owner) ?? 0n) - (await usdc(owner))).toBe(spent);
      }
      expect((await usdc(provider)) - (balances.get(provider) ?? 0n)).toBe(earned);
      await market.end();
      // The provider's own cgroup is empty and ends with its driver.
      const ofLeases = (): Traces => {
        const traces = tracesOf(home);
        const cgroups = traces.cgroups.filter((path) => !path.endsWith(instanceOf(home)));
        return { ...traces, cgroups };
      };
      await expect.poll(ofLeases, SETTLE).toEqual(before);
      await sweep();
      expect(tracesOf(home)).toEqual(before);
    },
  );
});
