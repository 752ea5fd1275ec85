import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { bytesFromUtf8, dec18FromInt, dec18ToText, parseDec18 } from "@vyom/core";
import { Endpoint_Kind } from "@vyom/proto/akash/base/resources/v1beta4";
import type { ResourceUnit } from "@vyom/proto/akash/deployment/v1beta4";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { providerConfig } from "../src/config.ts";
import { createPricing } from "../src/pricing/pricing.ts";
import { priceRange, randomRangePricing } from "../src/pricing/random-range.ts";
import { scriptInput } from "../src/pricing/shell-script.ts";

const MIB = 1n << 20n;
const value = (amount: bigint): { val: Uint8Array } => ({ val: bytesFromUtf8(String(amount)) });

function unit(given: {
  count?: number;
  cpuMilli?: bigint;
  memoryBytes?: bigint;
  volumes?: { bytes: bigint; class?: string; persistent?: boolean }[];
  gpu?: { units: bigint; key: string };
  endpoints?: Endpoint_Kind[];
}): ResourceUnit {
  return {
    resource: {
      id: 1,
      cpu: { units: value(given.cpuMilli ?? 0n), attributes: [] },
      memory: { quantity: value(given.memoryBytes ?? 0n), attributes: [] },
      storage: (given.volumes ?? []).map((volume, index) => ({
        name: `v${index}`,
        quantity: value(volume.bytes),
        attributes:
          volume.class === undefined
            ? []
            : [
                { key: "class", value: volume.class },
                { key: "persistent", value: String(volume.persistent === true) },
              ],
      })),
      gpu: {
        units: value(given.gpu?.units ?? 0n),
        attributes: given.gpu === undefined ? [] : [{ key: given.gpu.key, value: "true" }],
      },
      endpoints: (given.endpoints ?? []).map((kind, index) => ({
        kind,
        sequenceNumber: index + 1,
      })),
    },
    count: given.count ?? 1,
    price: { denom: "uakt", amount: "1" },
  };
}

async function priceOf(pricing: unknown, units: ResourceUnit[], denom = "uakt"): Promise<string> {
  const price = await createPricing(providerConfig({ pricing }).pricing).price({
    owner: "akash1owner",
    units,
    denom,
    most: dec18FromInt(1_000_000n),
    signal: AbortSignal.timeout(10_000),
  });
  return dec18ToText(price);
}

describe("scale pricing", () => {
  const scale = (rates: object): object => ({ strategy: "scale", scale: { uakt: rates } });

  it.each([
    ["thousandths of CPU times replicas", { cpu: "22" }, unit({ cpuMilli: 11n, count: 2 }), "484"],
    ["MiB of memory", { memory: "23" }, unit({ memoryBytes: 123_456n * MIB }), "2839488"],
    [
      "one byte of memory, a quotient of sixteen places",
      { memory: "1" },
      unit({ memoryBytes: 1n }),
      "0.000000953674316400",
    ],
    [
      "volumes by class",
      { storage: { ephemeral: "2", beta2: "0.5" } },
      unit({
        volumes: [{ bytes: 10n * MIB }, { bytes: 3n * MIB, class: "beta2", persistent: true }],
      }),
      "21.5",
    ],
    [
      "endpoints of a unit once, whatever its replicas",
      { endpoint: "31" },
      unit({ count: 9, endpoints: [Endpoint_Kind.SHARED_HTTP, Endpoint_Kind.RANDOM_PORT] }),
      "62",
    ],
    [
      "different leased addresses",
      { ip: "7" },
      unit({ count: 3, endpoints: [Endpoint_Kind.LEASED_IP, Endpoint_Kind.LEASED_IP] }),
      "14",
    ],
    [
      "everything together",
      { cpu: "0.12", memory: "0.2", storage: { ephemeral: "0.05" }, endpoint: "1" },
      unit({
        cpuMilli: 250n,
        memoryBytes: 256n * MIB,
        volumes: [{ bytes: 256n * MIB }],
        endpoints: [Endpoint_Kind.SHARED_HTTP],
      }),
      "95",
    ],
  ])("prices %s", async (_name, rates, given, expected) => {
    expect(Number(await priceOf(scale(rates), [given]))).toBe(Number(expected));
  });

  it("has no price for unlisted classes and currencies, for nothing, and without rates", async () => {
    const volume = unit({ volumes: [{ bytes: MIB, class: "beta9", persistent: true }] });
    await expect(priceOf(scale({ cpu: "1" }), [volume])).rejects.toMatchObject({
      code: "provider.price_class",
    });
    await expect(priceOf(scale({ cpu: "1" }), [unit({})], "uother")).rejects.toMatchObject({
      code: "provider.price_denom",
    });
    await expect(priceOf(scale({ cpu: "1" }), [unit({})])).rejects.toMatchObject({
      code: "provider.price_zero",
    });
    await expect(priceOf(scale({ cpu: "0" }), [unit({})])).rejects.toMatchObject({
      code: "provider.pricing",
    });
  });
});

describe("the price table", () => {
  const table = {
    strategy: "table",
    table: {
      uakt: {
        cpu: "100",
        memory: "10",
        storage: { ephemeral: "1", beta3: "2.5" },
        gpu: { "nvidia/a100": "5000", "nvidia/a100/80Gi": "7000", "nvidia/*": "1000" },
        endpoint: "3",
      },
    },
  };
  it("prices CPUs, GiB and endpoints", async () => {
    const given = unit({
      count: 2,
      cpuMilli: 500n,
      memoryBytes: 2048n * MIB,
      volumes: [{ bytes: 1024n * MIB }, { bytes: 2048n * MIB, class: "beta3", persistent: true }],
      endpoints: [Endpoint_Kind.SHARED_HTTP],
    });
    // (50 + 20 + 1 + 5) * 2 + 3
    expect(Number(await priceOf(table, [given]))).toBe(155);
  });
  it.each([
    ["vendor/nvidia/model/a100", 5000],
    ["vendor/nvidia/model/a100/ram/80Gi", 7000],
    ["vendor/nvidia/model/a100/ram/40Gi", 5000],
    ["vendor/nvidia/model/t4/interface/pcie", 1000],
  ])("prices %s by the most exact row", async (key, expected) => {
    expect(Number(await priceOf(table, [unit({ gpu: { units: 1n, key } })]))).toBe(expected);
  });
  it("sells no GPU that it does not list", async () => {
    const gpu = { units: 1n, key: "vendor/amd/model/mi300" };
    await expect(priceOf(table, [unit({ gpu })])).rejects.toMatchObject({
      code: "provider.price_class",
    });
  });
});

describe("random range pricing", () => {
  it("stays between bounds that come from the memory and what is paid", () => {
    const most = dec18FromInt(500_000n);
    expect(priceRange(1n << 30n, most)).toEqual({ least: dec18FromInt(50n), most });
    expect(priceRange(1n, most)).toEqual({ least: dec18FromInt(1n), most: dec18FromInt(1n) });
  });
  it("picks steps of a ten thousandth", async () => {
    const pricing = randomRangePricing((below) => below - 1);
    const price = await pricing.price({
      owner: "",
      units: [unit({ memoryBytes: 1n << 30n })],
      denom: "uakt",
      most: dec18FromInt(60n),
      signal: AbortSignal.timeout(1000),
    });
    expect(price).toBe(parseDec18("59.9999"));
  });
});

describe("pricing by a script", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "vyom-price-"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function script(name: string, body: string): string {
    const path = join(folder, name);
    writeFileSync(path, `#!/bin/sh\n${body}\n`);
    chmodSync(path, 0o755);
    return path;
  }
  const ask = (body: string, more: object = {}): Promise<string> =>
    priceOf({ strategy: "shellScript", script: { path: script("price.sh", body), ...more } }, [
      unit({ cpuMilli: 250n, memoryBytes: 512n * MIB, count: 2 }),
    ]);

  it("reads one decimal number", async () => {
    expect(await ask("cat >/dev/null; echo ' 12.5 '")).toBe("12.500000000000000000");
  });
  it("hands in one line of JSON and the owner and currency", async () => {
    const body = `read line; [ "$AKASH_OWNER-$AKASH_DENOM" = akash1owner-uakt ] || exit 3
case "$line" in *'"memory":536870912,"cpu":250'*'"count":2'*'"price_precision":6'*) echo 7;; *) exit 4;; esac`;
    expect(await ask(body)).toBe("7.000000000000000000");
  });
  it.each([
    ["nothing", "true"],
    ["no number", "echo cheap"],
    ["zero", "echo 0.000"],
    ["a negative number", "echo -1"],
    ["a number but fails", "echo 5; exit 1"],
    ["far too much", "yes 1 | head -c 100000"],
  ])("takes no price from a script that writes %s", async (_name, body) => {
    await expect(ask(body)).rejects.toMatchObject({ code: "provider.price_script" });
  });
  it("ends a script that takes too long, with its children", async () => {
    await expect(ask("sleep 30 & wait", { timeoutMs: 200 })).rejects.toThrow(/200 ms/);
  });
  it("gives a script the whole environment", async () => {
    expect(await ask('[ -n "$PATH" ] && [ "$HOME" = "$HOME" ] && echo 3')).toBe(
      "3.000000000000000000",
    );
  });
  it("runs no more scripts at once than allowed", async () => {
    const turns = mkdtempSync(join(folder, "turns-"));
    const path = script(
      "turns.sh",
      `run=$(mktemp ${turns}/run.XXXXXX); ls ${turns} | grep -c run >> ${turns}/seen
sleep 0.05; rm "$run"; echo 1`,
    );
    const pricing = createPricing(
      providerConfig({
        pricing: { strategy: "shellScript", script: { path, processLimit: 2 } },
      }).pricing,
    );
    const request = {
      owner: "akash1owner",
      units: [unit({})],
      denom: "uakt",
      most: dec18FromInt(9n),
      signal: AbortSignal.timeout(20_000),
    };
    await Promise.all(Array.from({ length: 6 }, () => pricing.price(request)));
    const seen = readFileSync(join(turns, "seen"), "utf8").trim().split("\n").map(Number);
    expect(seen).toHaveLength(6);
    expect(Math.max(...seen)).toBeLessThanOrEqual(2);
  });
  it("refuses settings without a script", async () => {
    const pricing = { strategy: "shellScript", script: { path: join(folder, "absent") } };
    await expect(priceOf(pricing, [])).rejects.toMatchObject({ code: "provider.pricing" });
  });
  it("describes GPUs, volumes and endpoints as the reference does", () => {
    const given = unit({
      gpu: { units: 2n, key: "vendor/nvidia/model/a100/ram/80Gi" },
      volumes: [{ bytes: 5n, class: "ram" }, { bytes: 6n }],
      endpoints: [Endpoint_Kind.LEASED_IP],
    });
    const input = JSON.parse(
      scriptInput({ units: [given], denom: "uakt", most: dec18FromInt(9n) }),
    ) as unknown;
    expect(input).toEqual({
      resources: [
        {
          memory: 0,
          cpu: 0,
          gpu: {
            units: 2,
            attributes: { vendor: { nvidia: { model: "a100", ram: "80Gi" } } },
          },
          storage: [
            { class: "ram", size: 5 },
            { class: "ephemeral", size: 6 },
          ],
          count: 1,
          endpoint_quantity: 1,
          ip_lease_quantity: 1,
        },
      ],
      price: { denom: "uakt", amount: "9.000000000000000000" },
      price_precision: 6,
    });
  });
});
