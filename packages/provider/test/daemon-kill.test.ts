import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { closeDeploymentMessage, queryBids, queryLeases, queryOrders } from "@vyom/client";
import { leaseIdToText, orderIdToText, type LeaseId } from "@vyom/core";
import type { Sdl } from "@vyom/sdl";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { queryBid } from "../src/chain-access/market-order.ts";
import { HELLO_SDL, Market, until } from "./market-fixture.ts";

const KILLS = 4;
const SDL_TEXT = HELLO_SDL.replace("        accept: [hello.example]\n", "");

describe("a daemon that is killed at any moment", () => {
  let market: Market;
  let child: ChildProcess | undefined;
  beforeAll(async () => {
    market = await Market.open();
    market.driver.machines = market.driver.machines.map((machine) => ({
      ...machine,
      cpuMilli: 64_000n,
    }));
    // Registers the account.
    await (await market.provider()).stop();
  });
  afterAll(async () => {
    child?.kill("SIGKILL");
    await market.close();
  });

  async function start(): Promise<ChildProcess> {
    const path = fileURLToPath(new URL("daemon-process.ts", import.meta.url));
    child = fork(path, [market.home, market.rpcUrl], {
      execArgv: ["--conditions=source", "--import", "tsx"],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
    });
    await once(child, "message");
    return child;
  }
  /** Sends a manifest until a living daemon has kept it; answers whether it did. */
  async function send(daemon: ChildProcess, lease: LeaseId, sdl: Sdl): Promise<boolean> {
    if (!daemon.connected) return false;
    const dseq = String(lease.dseq);
    const answer = new Promise<boolean>((resolve) => {
      const hear = (message: { dseq?: string; refused?: string }): void => {
        if (message.dseq !== dseq && message.refused !== dseq) return;
        daemon.off("message", hear);
        resolve(message.dseq === dseq);
      };
      daemon.on("message", hear);
      daemon.once("exit", () => resolve(false));
    });
    daemon.send({ owner: lease.owner, dseq, json: sdl.manifestJson }, () => undefined);
    return answer;
  }

  it("leaves nothing lost and nothing left over", { timeout: 120_000 }, async () => {
    const kept = new Map<string, LeaseId>();
    const ended = new Set<string>();
    for (let round = 0; round < KILLS; round++) {
      const daemon = await start();
      const won = await market.deploy(SDL_TEXT);
      const bid = { ...won.order, provider: market.providerSigner.address, bseq: 0 };
      await until("the bid is there", () => queryBid(market.rpc, bid));
      const lease = await market.lease(won.order);
      if (await send(daemon, lease, won.sdl)) kept.set(leaseIdToText(lease), lease);
      const [oldest] = kept;
      if (round === 2 && oldest !== undefined) {
        const { owner, dseq } = oldest[1];
        await market.tenant.send([closeDeploymentMessage({ owner, dseq })]);
        kept.delete(oldest[0]);
        ended.add(oldest[0]);
      }
      // Some orders are met before, some while, some after the kill.
      await market.deploy(SDL_TEXT);
      await new Promise((resolve) => setTimeout(resolve, round * 17));
      daemon.kill("SIGKILL");
      await once(daemon, "exit");
      await market.deploy(SDL_TEXT);
    }
    const daemon = await market.provider();
    const provider = market.providerSigner.address;
    const open = (await queryOrders(market.rpc, { state: "open" })).flatMap(({ id }) => id ?? []);
    await until("every open order has a bid", async () => {
      const bids = await queryBids(market.rpc, { provider, state: "open" });
      return bids.length === open.length;
    });
    await until("all kept manifests run", () => market.driver.workloads.size === kept.size);
    expect([...market.driver.workloads.keys()].toSorted()).toEqual([...kept.keys()].toSorted());
    const active = (await queryLeases(market.rpc, { provider, state: "active" })).flatMap(
      ({ lease }) => lease?.id ?? [],
    );
    const expected = [...open, ...active].map((id) => orderIdToText(id)).toSorted();
    await until("reservations are those of bids and leases", () => {
      const reserved = daemon.parts.book
        .entries()
        .map(([order]) => order)
        .toSorted();
      return JSON.stringify(reserved) === JSON.stringify(expected);
    });
    expect(ended.size).toBe(1);
    for (const [key, record] of daemon.parts.state.leases.entries())
      expect(record.endedAtMs !== undefined).toBe(ended.has(key));
    await daemon.stop();
  });
});
