import { mkdtempSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseProviderConfig, providerConfig } from "../src/config.ts";
import { openProviderState } from "../src/state/provider-state.ts";

const logger = pino({ level: "silent" });
const MANIFEST = { json: "[]", hash: "00", groupNames: {}, receivedAtMs: 1 };

describe("the daemon's state on disk", () => {
  let home = "";
  beforeEach(() => {
    home = mkdtempSync(join(tmpdir(), "vyom-state-"));
  });
  afterEach(() => rmSync(home, { recursive: true, force: true }));

  it("comes back as it was, for the owner's eyes only", () => {
    const state = openProviderState(home, logger);
    state.manifests.set("akash1tenant/1", MANIFEST);
    state.manifests.set("akash1tenant/2", MANIFEST);
    state.manifests.delete("akash1tenant/2");
    const folder = join(home, "state", "manifests");
    for (const name of readdirSync(folder))
      expect(statSync(join(folder, name)).mode & 0o077).toBe(0);
    expect(statSync(folder).mode & 0o077).toBe(0);
    expect(openProviderState(home, logger).manifests.entries()).toEqual([
      ["akash1tenant/1", MANIFEST],
    ]);
  });
  it("sets torn rows aside and keeps the others", () => {
    const state = openProviderState(home, logger);
    state.manifests.set("akash1tenant/1", MANIFEST);
    state.manifests.set("akash1tenant/2", MANIFEST);
    const folder = join(home, "state", "manifests");
    const [torn = ""] = readdirSync(folder);
    truncateSync(join(folder, torn), 10);
    writeFileSync(join(folder, "half.json.new"), "{");
    const again = openProviderState(home, logger);
    expect(again.manifests.size).toBe(1);
    expect(readdirSync(folder).filter((name) => name.endsWith(".broken"))).toHaveLength(1);
    expect(readdirSync(folder).filter((name) => name.endsWith(".new"))).toEqual([]);
  });
  it("remembers one chain's height and refuses another chain", () => {
    const place = openProviderState(home, logger).place("chain-a");
    expect(place.load()).toBeUndefined();
    place.save(12n);
    const again = openProviderState(home, logger);
    expect(again.place("chain-a").load()).toBe(12n);
    expect(() => again.place("chain-b")).toThrow(/belongs to the chain chain-a/);
  });
});

describe("the provider's settings", () => {
  it("have defaults for everything", () => {
    const config = providerConfig(undefined);
    expect(config).toMatchObject({
      publicHostname: "localhost",
      registerProvider: true,
      gasPrice: "0.025uakt",
      ingressDomain: "localhost",
      withdrawalPeriodMs: 86_400_000,
      timeouts: { bidMs: 300_000, manifestMs: 300_000 },
      monitor: { maxRetries: 40, retryPeriodMs: 4_000, retryJitterMs: 15_000 },
    });
    expect(config.bidDeposit).toBeUndefined();
  });
  it("are read from YAML", () => {
    const config = parseProviderConfig(`
hostUri: https://provider.example:8443
attributes: [{ key: region, value: eu }]
bidDeposit: 600000uakt
pricing:
  scale:
    uakt: { cpu: 0.5, memory: "0.000001", storage: { ephemeral: 1e-7 } }
overcommit: { cpuPercent: 50 }
`);
    expect(config.publicHostname).toBe("provider.example");
    expect(config.bidDeposit).toEqual({ denom: "uakt", amount: 600_000n });
    expect(config.pricing.scale.get("uakt")).toMatchObject({ cpu: 500_000_000_000_000_000n });
    expect(config.pricing.scale.get("uakt")?.storage.get("ephemeral")).toBe(100_000_000_000n);
    expect(config.overcommit.cpuPercent).toBe(50);
  });
  it.each([
    ["atributes: []", /atributes is not known/],
    ["timeouts: { bidMs: -1 }", /timeouts.bidMs should be a whole number/],
    ["pricing: { strategy: cheap }", /pricing.strategy should be scale/],
    ["hostUri: http://x", /hostUri should be an address/],
    ["attributes: [{ key: '' }]", /attributes\[0\].key should be a name/],
    ["bidDeposit: much", /no coin/],
    ["a: [", /no YAML/],
    ["- a", /should be an object/],
  ])("%s is refused", (text, message) => {
    expect(() => parseProviderConfig(text)).toThrow(message);
  });
});
