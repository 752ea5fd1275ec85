import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { leaseIdToText, type LeaseId } from "@vyom/core";
import { closeDeploymentMessage } from "@vyom/client";
import type { LogLine, WorkloadDriver, WorkloadEvent } from "@vyom/workload";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { ProviderDaemon } from "../src/daemon.ts";
import { LeaseArchive } from "../src/lease/lease-archive.ts";
import { NewestValues } from "../src/lease/newest-values.ts";
import { leaseOf, TENANT } from "./gateway-fake.ts";
import { Market, until } from "./market-fixture.ts";
import { queryBid } from "../src/chain-access/market-order.ts";

const homes: string[] = [];
afterEach(() => {
  for (const home of homes.splice(0)) rmSync(home, { recursive: true, force: true });
});
function newFolder(): string {
  const home = mkdtempSync(join(tmpdir(), "vyom-archive-"));
  homes.push(home);
  return join(home, "ended");
}
function line(text: string, timeMs = 1): LogLine {
  return { service: "web", replica: "web-0", stream: "stdout", timeMs, text };
}
const ending = (dseq: bigint): { id: LeaseId; reason: string; endedAtMs: number } => ({
  id: leaseOf(TENANT, dseq),
  reason: "lease_closed_owner",
  endedAtMs: 1_000,
});

/** A workload that has said something, and says more while it is stopped. */
class Talker implements Pick<WorkloadDriver, "logs" | "events"> {
  lines: LogLine[] = [];
  #more: () => void = () => {};
  say(text: string): void {
    this.lines.push(line(text));
    this.#more();
  }
  async *logs(
    _lease: LeaseId,
    { follow, signal }: { follow: boolean; signal: AbortSignal },
  ): AsyncGenerator<LogLine> {
    for (let at = 0; ;) {
      const next = this.lines[at];
      if (next !== undefined) {
        at += 1;
        yield next;
      } else if (!follow || signal.aborted) return;
      else
        await new Promise<void>((resolve) => {
          this.#more = resolve;
          signal.addEventListener("abort", () => resolve());
        });
    }
  }
  async *events(): AsyncGenerator<WorkloadEvent> {
    const object = { kind: "Pod", namespace: "", name: "web-0" } as const;
    yield { timeMs: 1, type: "Normal", reason: "Started", note: "", object };
  }
}

describe("what is kept of an ended lease", () => {
  it("holds also what its workload says while it stops, and why it ended", async () => {
    const archive = new LeaseArchive(newFolder(), { maxBytes: 1 << 20 });
    const talker = new Talker();
    talker.say("hello");
    await archive.keep(talker, ending(1n), async () => talker.say("bye"));
    const kept = await archive.read(leaseIdToText(leaseOf(TENANT, 1n)));
    expect(kept?.logs.map(({ text }) => text)).toEqual(["hello", "bye"]);
    expect(kept?.events.map(({ reason, note }) => [reason, note])).toEqual([
      ["Started", ""],
      ["LeaseClosed", "the lease ended: lease_closed_owner"],
    ]);
  });

  it("is not lost when a removal that was interrupted is tried again", async () => {
    const archive = new LeaseArchive(newFolder(), { maxBytes: 1 << 20 });
    const talker = new Talker();
    talker.say("hello");
    const killed = archive.keep(talker, ending(1n), async () => {
      talker.lines = [];
      throw new Error("killed while it removes");
    });
    await expect(killed).rejects.toThrow("killed");
    await archive.keep(talker, ending(1n), async () => {});
    const kept = await archive.read(leaseIdToText(leaseOf(TENANT, 1n)));
    expect(kept?.logs.map(({ text }) => text)).toEqual(["hello"]);
  });

  it("is the newest of much, and the oldest leases make room for later ones", async () => {
    const folder = newFolder();
    const archive = new LeaseArchive(folder, { maxBytes: 10 << 20 });
    for (const dseq of [1n, 2n, 3n]) {
      const talker = new Talker();
      for (let count = 0; count < 60; count++) talker.say(`${count} ${"x".repeat(100_000)}`);
      await archive.keep(talker, ending(dseq), async () => {});
    }
    const last = await archive.read(leaseIdToText(leaseOf(TENANT, 3n)));
    expect(last?.logs.at(-1)?.text).toMatch(/^59 /);
    expect(last?.logs.length).toBe(41);
    expect((await archive.read(leaseIdToText(leaseOf(TENANT, 1n))))?.lease).toBeUndefined();
    const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(10 << 20);
  });

  it("goes with the memory of its lease, and a torn file is nothing", async () => {
    const folder = newFolder();
    const archive = new LeaseArchive(folder, { maxBytes: 1 << 20 });
    for (const dseq of [1n, 2n]) await archive.keep(new Talker(), ending(dseq), async () => {});
    writeFileSync(join(folder, "torn.json.new"), "{");
    await archive.sweep([leaseIdToText(leaseOf(TENANT, 2n))]);
    expect(readdirSync(folder)).toHaveLength(1);
    expect(await archive.read(leaseIdToText(leaseOf(TENANT, 2n)))).toBeDefined();
  });

  it("forgets the oldest only", () => {
    const values = new NewestValues<number>({ sizeOf: (value) => value, sizeMax: 10 });
    for (const value of [1, 2, 3, 4, 5, 6]) values.add(value);
    expect(values.list()).toEqual([6]);
    for (const value of [1, 2]) values.add(value);
    expect(values.list()).toEqual([6, 1, 2]);
    values.add(50);
    expect(values.list()).toEqual([50]);
  });
});

describe("an ended lease", () => {
  let market: Market;
  beforeAll(async () => {
    market = await Market.open();
  });
  afterAll(() => market.close());

  async function told(daemon: ProviderDaemon, lease: LeaseId, service: string): Promise<string[]> {
    const options = { services: [service], follow: false, signal: AbortSignal.timeout(1000) };
    const texts: string[] = [];
    for await (const { text } of daemon.backend.logs(lease, options)) texts.push(text);
    for await (const { reason, note } of daemon.backend.events(lease, options))
      texts.push(`${reason}: ${note}`);
    return texts;
  }

  it("tells its owner what it said and why it ended, over a restart, until its time is over", async () => {
    const first = await market.provider();
    const { order, sdl } = await market.deploy();
    const bid = { ...order, provider: market.providerSigner.address, bseq: 0 };
    await until("the bid is there", () => queryBid(market.rpc, bid));
    const lease = await market.lease(order);
    const key = leaseIdToText(lease);
    await until("the lease is known", () => first.parts.state.leases.get(key));
    await first.backend.submitManifest(order, sdl.manifestJson);
    const ended: string[] = [];
    first.backend.watchLease(lease, {
      ending: (reason) => ended.push(reason),
      gone: () => ended.push("gone"),
    });
    await market.tenant.send([closeDeploymentMessage({ owner: order.owner, dseq: order.dseq })]);
    await until("its end is known", () => first.parts.state.leases.get(key)?.endedAtMs);
    expect(ended).toEqual(["lease_closed_owner", "gone"]);
    await first.stop();

    const second = await market.provider();
    expect(await told(second, lease, "web")).toEqual([
      "hello",
      "LeaseClosed: the lease ended: lease_closed_owner",
    ]);
    expect(await told(second, lease, "db")).toEqual([
      "LeaseClosed: the lease ended: lease_closed_owner",
    ]);
    await expect(second.backend.leaseStatus(lease)).rejects.toMatchObject({
      code: "provider.no_lease",
    });
    await second.stop();

    const third = await market.provider({ timeouts: { endedLeaseMs: 1 } });
    await until("it is forgotten", () => third.parts.state.leases.get(key) === undefined);
    await expect(told(third, lease, "web")).rejects.toMatchObject({ code: "provider.no_lease" });
    expect(readdirSync(join(market.home, "ended"))).toEqual([]);
    await third.stop();
  });
});
