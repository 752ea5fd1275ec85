import { existsSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { queryLease } from "@vyom/client";
import { dec18ToText, decCoinFromWire } from "@vyom/core";
import { startDevnet } from "@vyom/devnet";
import { afterAll, describe, expect, it } from "vitest";
import { FREE_PORTS, startTestDevnet, temporaryHome } from "./devnet-fixture.ts";
import { getThroughIngress, helloFacts } from "./ingress.ts";
import { refusal } from "./machine.ts";
import { tracesOf, type Traces } from "./traces.ts";
import { startVyom } from "./vyom-process.ts";

/** The flags of `vyom up` that pick its ports. */
const FREE_PORT_FLAGS = [
  "rpc",
  "rest",
  "grpc",
  "provider",
  "provider-grpc",
  "ingress",
  "registry",
].flatMap((name) => [`--port-${name}`, "0"]);

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false; // not all of it has been written
  }
}
function holds(file: string, text: string): boolean {
  return existsSync(file) && readFileSync(file, "utf8").includes(text);
}

interface CheckReport {
  readonly ok: boolean;
  readonly resumed: boolean;
  readonly height: string;
  readonly status: number;
  readonly bodySha256: string;
  readonly lease: { readonly dseq: string; readonly provider: string };
  readonly steps: readonly { readonly step: string; readonly durationMs: number }[];
}

describe.skipIf(refusal !== undefined)("one command runs the marketplace", () => {
  const home = temporaryHome();
  const other = temporaryHome();
  const before = tracesOf(home);
  afterAll(() => {
    for (const folder of [home, other]) rmSync(folder, { recursive: true, force: true });
  });
  const expectNothingLeft = (): void => expect(tracesOf(home)).toEqual(before);
  let dseq = "";
  let appHost = "";

  it("starts from nothing, answers with the facts of the chain, and leaves nothing when stopped", async () => {
    expect(before).toMatchObject({
      processes: [],
      mounts: [],
      cgroups: [],
    } satisfies Partial<Traces>);
    const busy = createServer();
    await new Promise<void>((resolve) => busy.listen(0, "127.0.0.1", resolve));
    const taken = (busy.address() as AddressInfo).port;
    const { devnet, rpc } = await startTestDevnet({
      home,
      ports: { ...FREE_PORTS, ingress: taken },
    });
    const { facts, answer } = devnet;
    try {
      expect(facts.resumed).toBe(false);
      expect(facts.movedPorts).toEqual([
        { name: "ingress", wanted: taken, used: Number(new URL(facts.ingressUrl).port) },
      ]);
      const page = await getThroughIngress(facts, facts.appHost);
      expect(page.status).toBe(200);
      expect(answer).toMatchObject({
        status: 200,
        bodySha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
      const lease = (await queryLease(rpc, facts.lease))?.lease;
      const price = decCoinFromWire(lease?.price);
      const shown = await helloFacts(facts, facts.appHost);
      expect(shown).toMatchObject({
        owner: lease?.id?.owner,
        dseq: String(lease?.id?.dseq),
        provider: lease?.id?.provider,
        price: facts.price,
      });
      expect(`${dec18ToText(price.amount).replace(/\.?0+$/, "")}${price.denom}`).toBe(facts.price);
      expect(
        (await fetch(`${facts.restUrl}/cosmos/base/tendermint/v1beta1/blocks/latest`)).status,
      ).toBe(200);
      expect(tracesOf(home).processes.length).toBeGreaterThanOrEqual(2);
      await expect(startDevnet({ home, reset: true, ports: FREE_PORTS })).rejects.toMatchObject({
        code: "devnet.folder_taken",
        step: "machine",
      });
      expect((await helloFacts(facts, facts.appHost)).dseq).toBe(shown.dseq);
      dseq = String(facts.lease.dseq);
      appHost = facts.appHost;
    } finally {
      await devnet.stop();
      busy.close();
    }
    expectNothingLeft();
  });

  it("goes on with the same chain and lease, and a kill leaves no container behind", async () => {
    const startedAtMs = Date.now();
    const up = startVyom(["up", "--json", "--home", home, ...FREE_PORT_FLAGS]);
    await expect.poll(() => isJson(up.stdout()), { timeout: 30_000 }).toBe(true);
    console.log(`vyom up, second start: ${Date.now() - startedAtMs} ms to the table`);
    const facts = JSON.parse(up.stdout()) as {
      resumed: boolean;
      appHost: string;
      ingressUrl: string;
      lease: { dseq: string };
    };
    expect(facts).toMatchObject({ resumed: true, appHost, lease: { dseq } });
    expect((await helloFacts(facts, appHost)).dseq).toBe(dseq);
    expect(tracesOf(home).processes.length).toBeGreaterThanOrEqual(3);
    up.kill("SIGKILL");
    expect((await up.ended).signal).toBe("SIGKILL");
    await expect.poll(() => tracesOf(home).processes, { timeout: 5000 }).toEqual([]);
    expect(tracesOf(home)).toMatchObject({ mounts: before.mounts, links: before.links });
  });

  it("starts again after the kill, and Ctrl-C ends it with nothing left", async () => {
    const up = startVyom(["up", "--home", home, ...FREE_PORT_FLAGS]);
    await up.printed("Ctrl-C stops everything");
    expect(up.stdout()).toContain("Vyom runs again, under the same lease.");
    const [, host = "", url = ""] = /curl -H 'Host: (\S+)' (\S+)/.exec(up.stdout()) ?? [];
    expect(host).toBe(appHost);
    expect((await helloFacts({ ingressUrl: url }, host)).dseq).toBe(dseq);
    up.kill("SIGINT");
    const { exitCode, stderr, stdout } = await up.ended;
    expect(exitCode, stdout + stderr).toBe(0);
    expectNothingLeft();
  });

  it("begins anew with --reset, checks itself and says so as one JSON value", async () => {
    const up = startVyom([
      "up",
      "--check",
      "--json",
      "--reset",
      "--home",
      home,
      ...FREE_PORT_FLAGS,
    ]);
    const { exitCode, stdout, stderr } = await up.ended;
    expect(exitCode, stdout + stderr).toBe(0);
    const report = JSON.parse(stdout) as CheckReport;
    expect(report).toMatchObject({ ok: true, resumed: false, status: 200 });
    expect(Number(report.height)).toBeLessThan(40);
    expect(report.bodySha256).toMatch(/^[0-9a-f]{64}$/);
    expect(report.steps.map(({ step }) => step)).toEqual(
      expect.arrayContaining([
        "machine",
        "registry",
        "image",
        "chain",
        "provider",
        "deploy",
        "answer",
      ]),
    );
    expectNothingLeft();
  });

  it("ends with 130 when interrupted while it starts, and nothing is left", async () => {
    const up = startVyom(["up", "--home", other, ...FREE_PORT_FLAGS]);
    await expect
      .poll(() => tracesOf(other).processes.length, { timeout: 20_000 })
      .toBeGreaterThan(0);
    await expect
      .poll(() => holds(join(other, "logs", "vyom.log"), "bid"), { timeout: 20_000 })
      .toBe(true);
    up.kill("SIGINT");
    const { exitCode, stderr } = await up.ended;
    expect(exitCode, stderr).toBe(130);
    expect(stderr).toContain("stopped while starting; nothing is left running");
    expect(tracesOf(other)).toEqual(before);
  });
});
