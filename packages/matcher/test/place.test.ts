import { bytesFromUtf8, utf8FromBytes } from "@vyom/core";
import { ResourceUnit } from "@vyom/proto/akash/deployment/v1beta4";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { committed, emptyInventory, free, placeGroup, release, reserve } from "../src/index.ts";
import type { Inventory, NodeCapacity, PlaceResult } from "../src/index.ts";

const GIB = 1n << 30n;

interface UnitOptions {
  id?: number;
  count?: number;
  cpu?: number;
  memory?: bigint;
  volumes?: { size: bigint; attributes?: Record<string, string> }[];
  gpus?: number;
  gpu?: string[];
}

function value(amount: bigint | number): { val: Uint8Array } {
  return { val: bytesFromUtf8(amount.toString()) };
}

function unit(options: UnitOptions): ResourceUnit {
  return ResourceUnit.fromPartial({
    resource: {
      id: options.id ?? 1,
      cpu: { units: value(options.cpu ?? 100) },
      memory: { quantity: value(options.memory ?? GIB) },
      storage: (options.volumes ?? [{ size: GIB }]).map((volume, index) => ({
        name: `v${index}`,
        quantity: value(volume.size),
        attributes: Object.entries(volume.attributes ?? {}).map(([key, text]) => ({
          key,
          value: text,
        })),
      })),
      gpu: {
        units: value(options.gpus ?? 0),
        attributes: (options.gpu ?? []).map((key) => ({ key, value: "true" })),
      },
    },
    count: options.count ?? 1,
    price: { denom: "uakt", amount: "1" },
  });
}

function node(name: string, options: Partial<NodeCapacity> = {}): NodeCapacity {
  return {
    name,
    cpuMilli: 1000n,
    memoryBytes: 4n * GIB,
    ephemeralBytes: 10n * GIB,
    gpus: [],
    storageClasses: [],
    ...options,
  };
}

const A100 = { vendor: "nvidia", model: "a100", ram: "80Gi", interface: "SXM4" };
const H100 = { vendor: "nvidia", model: "h100", ram: "80Gi", interface: "PCIe" };

function placed(result: PlaceResult): Extract<PlaceResult, { ok: true }> {
  if (!result.ok) throw new Error(result.reasons.map((reason) => reason.sentence).join("; "));
  return result;
}

function codes(result: PlaceResult): string[] {
  return result.ok ? [] : result.reasons.map((reason) => reason.code);
}

function nodesOf(result: PlaceResult): string[][] {
  return placed(result).placement.map((each) => each.replicas.map((replica) => replica.node));
}

describe("placeGroup", () => {
  it("fills nodes in order, the last unit first", () => {
    const inventory = emptyInventory([node("a"), node("b")]);
    expect(nodesOf(placeGroup(inventory, [unit({ cpu: 400, count: 3 })]))).toEqual([
      ["a", "a", "b"],
    ]);
    const two = [unit({ id: 1, cpu: 500, count: 2 }), unit({ id: 2, cpu: 800 })];
    expect(nodesOf(placeGroup(inventory, two))).toEqual([["b", "b"], ["a"]]);
  });

  it("names the unit, the need and what is free", () => {
    const inventory = emptyInventory([node("a"), node("b", { cpuMilli: 300n })]);
    const result = placeGroup(inventory, [unit({ id: 3, cpu: 700, count: 2 })]);
    expect(result).toEqual({
      ok: false,
      reasons: [
        {
          code: "matcher.no_cpu",
          sentence:
            "unit 3, replica 2 of 2 needs 0.7 CPU cores, nodes that lack this have at most 0.3 free",
        },
      ],
    });
    expect(codes(placeGroup(emptyInventory([]), [unit({})]))).toEqual(["matcher.no_node"]);
    expect(codes(placeGroup(inventory, [unit({ memory: 5n * GIB })]))).toEqual([
      "matcher.no_memory",
    ]);
  });

  it("counts ram volumes as memory and the rest as ephemeral storage", () => {
    const inventory = emptyInventory([node("a")]);
    const ram = { size: 3n * GIB, attributes: { class: "ram", persistent: "false" } };
    const result = placed(placeGroup(inventory, [unit({ volumes: [ram, { size: GIB }] })]));
    expect(free(result.remaining.nodes[0]?.memoryBytes ?? { allocatable: 1n, allocated: 0n })).toBe(
      0n,
    );
    expect(result.remaining.nodes[0]?.ephemeralBytes.allocated).toBe(GIB);
    expect(codes(placeGroup(inventory, [unit({ memory: 2n * GIB, volumes: [ram] })]))).toEqual([
      "matcher.no_memory",
    ]);
    expect(codes(placeGroup(inventory, [unit({ volumes: [{ size: 11n * GIB }] })]))).toEqual([
      "matcher.no_ephemeral",
    ]);
  });

  it("takes persistent volumes from a pool on a node that mounts its class", () => {
    const beta2 = { size: 4n * GIB, attributes: { class: "beta2", persistent: "true" } };
    const nodes = [node("a"), node("b", { storageClasses: ["beta2"] })];
    const inventory = emptyInventory(nodes, [{ class: "beta2", bytes: 10n * GIB }]);
    const result = placed(placeGroup(inventory, [unit({ volumes: [beta2], count: 2 })]));
    expect(nodesOf(result)).toEqual([["b", "b"]]);
    expect(result.remaining.storage[0]?.bytes.allocated).toBe(8n * GIB);
    expect(codes(placeGroup(inventory, [unit({ volumes: [beta2], count: 3 })]))).toEqual([
      "matcher.no_storage",
    ]);
    const twice = unit({ volumes: [beta2, { ...beta2, size: 7n * GIB }] });
    expect(codes(placeGroup(inventory, [twice]))).toEqual(["matcher.no_storage"]);
  });

  it("resolves GPU wildcards to one model for all replicas", () => {
    const inventory = emptyInventory([
      node("a", { gpus: [H100] }),
      node("b", { gpus: [A100, A100] }),
      node("c", { gpus: [A100] }),
    ]);
    const any = unit({ gpus: 1, gpu: ["vendor/nvidia/model/*"], count: 3 });
    const result = placed(placeGroup(inventory, [any]));
    expect(nodesOf(result)).toEqual([["b", "b", "c"]]);
    expect(result.units[0]?.resource?.gpu?.attributes).toEqual([
      { key: "vendor/nvidia/model/a100", value: "true" },
    ]);
    expect(result.placement[0]?.gpu).toEqual({ vendor: "nvidia", model: "a100" });
    expect(nodesOf(placeGroup(inventory, [{ ...any, count: 1 }]))).toEqual([["a"]]);
    expect(codes(placeGroup(inventory, [{ ...any, count: 4 }]))).toContain("matcher.no_gpu");
  });

  it("never gives a GPU twice and never mixes models in a replica", () => {
    const inventory = emptyInventory([node("a", { gpus: [H100, A100, A100] })]);
    const two = unit({ id: 1, gpus: 2, gpu: ["vendor/nvidia/model/*"] });
    const result = placed(placeGroup(inventory, [two]));
    expect(result.placement[0]?.replicas[0]?.gpus).toEqual([1, 2]);
    expect(codes(placeGroup(result.remaining, [two]))).toEqual(["matcher.no_gpu"]);
    expect(
      codes(placeGroup(inventory, [unit({ gpus: 3, gpu: ["vendor/nvidia/model/*"] })])),
    ).toEqual(["matcher.no_gpu"]);
  });

  it("compares memory and interface of GPUs and keeps what was asked for in the key", () => {
    const inventory = emptyInventory([node("a", { gpus: [A100, H100] })]);
    const keyOf = (key: string): string | undefined => {
      const result = placeGroup(inventory, [unit({ gpus: 1, gpu: [key] })]);
      return result.ok ? result.units[0]?.resource?.gpu?.attributes[0]?.key : undefined;
    };
    expect(keyOf("vendor/nvidia/model/*/ram/80Gi/interface/sxm")).toBe(
      "vendor/nvidia/model/a100/ram/80Gi/interface/sxm",
    );
    expect(keyOf("vendor/nvidia/model/*/interface/pcie")).toBe(
      "vendor/nvidia/model/h100/interface/pcie",
    );
    expect(keyOf("vendor/nvidia/model/a100/ram/40Gi")).toBeUndefined();
    expect(keyOf("vendor/amd/model/*")).toBeUndefined();
  });

  it("promises more than there is by exact percentages", () => {
    const inventory = emptyInventory([node("a")]);
    const overcommit = { cpuPercent: 50n, memoryPercent: 0n, storagePercent: 0n };
    const wanted = [unit({ cpu: 500, count: 3 })];
    expect(placeGroup(inventory, wanted).ok).toBe(false);
    const result = placed(placeGroup(inventory, wanted, { overcommit }));
    expect(result.remaining.nodes[0]?.cpuMilli.allocated).toBe(999n);
    expect(utf8FromBytes(result.units[0]?.resource?.cpu?.units?.val ?? new Uint8Array())).toBe(
      "500",
    );
    expect(committed(100n, 25n)).toBe(80n);
    expect(committed(3n, 100n)).toBe(2n);
    expect(committed(1n, 900n)).toBe(1n);
    expect(committed(0n, 50n)).toBe(0n);
  });

  it("refuses absurd amounts quickly", () => {
    const inventory = emptyInventory([node("a")]);
    const nothing = { cpu: 0, memory: 0n, volumes: [], count: 4_294_967_295 };
    expect(codes(placeGroup(inventory, [unit(nothing)]))).toEqual(["matcher.replicas"]);
    const broken = unit({});
    if (broken.resource?.cpu !== undefined)
      broken.resource.cpu.units = { val: bytesFromUtf8("-1") };
    expect(() => placeGroup(inventory, [broken])).toThrow(
      expect.objectContaining({ code: "matcher.quantity" }),
    );
  });
});

const inventories: fc.Arbitrary<Inventory> = fc
  .array(
    fc.record({
      cpuMilli: fc.bigInt(0n, 4000n),
      memoryBytes: fc.bigInt(0n, 8n).map((count) => count * GIB),
      ephemeralBytes: fc.bigInt(0n, 8n).map((count) => count * GIB),
      gpus: fc.array(fc.constantFrom(A100, H100), { maxLength: 3 }),
      storageClasses: fc.subarray(["beta2", "beta3"]),
    }),
    { maxLength: 4 },
  )
  .map((nodes) =>
    emptyInventory(
      nodes.map((each, index) => ({ name: `node${index}`, ...each })),
      [{ class: "beta2", bytes: 6n * GIB }],
    ),
  );

const groups: fc.Arbitrary<ResourceUnit[]> = fc
  .array(
    fc.record({
      cpu: fc.integer({ min: 10, max: 1500 }),
      memory: fc.bigInt(1n, 2n).map((count) => count * GIB),
      count: fc.integer({ min: 0, max: 4 }),
      gpus: fc.integer({ min: 0, max: 2 }),
      volumes: fc.array(
        fc.constantFrom<{ size: bigint; attributes?: Record<string, string> }>(
          { size: GIB },
          { size: GIB, attributes: { class: "ram", persistent: "false" } },
          { size: GIB, attributes: { class: "beta2", persistent: "true" } },
        ),
        { maxLength: 2 },
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((units) =>
    units.map((each, index) => unit({ id: index + 1, ...each, gpu: ["vendor/nvidia/model/*"] })),
  );

describe("placement properties", () => {
  it("never exceeds what is allocatable, and release restores the inventory", () => {
    fc.assert(
      fc.property(inventories, groups, (inventory, units) => {
        const result = placeGroup(inventory, units);
        if (!result.ok) {
          expect(result.reasons.length).toBeGreaterThan(0);
          return;
        }
        for (const each of result.remaining.nodes)
          for (const quantity of [each.cpuMilli, each.memoryBytes, each.ephemeralBytes])
            expect(quantity.allocated <= quantity.allocatable).toBe(true);
        for (const pool of result.remaining.storage)
          expect(pool.bytes.allocated <= pool.bytes.allocatable).toBe(true);
        const replicas = result.placement.flatMap((each) => each.replicas);
        expect(replicas.length).toBe(units.reduce((sum, each) => sum + each.count, 0));
        expect(reserve(inventory, replicas)).toEqual(result.remaining);
        expect(release(result.remaining, replicas)).toEqual(inventory);
      }),
      { numRuns: 300, seed: 20_26 },
    );
  });
});

describe("reserve and release", () => {
  const replica = {
    node: "a",
    cpuMilli: 600n,
    memoryBytes: 0n,
    ephemeralBytes: 0n,
    gpus: [0],
    storage: [],
  };
  const inventory = emptyInventory([node("a", { gpus: [A100] })]);

  it("refuse what is not there and leave the inventory as it was", () => {
    expect(() => reserve(inventory, [replica, replica])).toThrow(
      expect.objectContaining({ code: "matcher.capacity" }),
    );
    expect(() => release(inventory, [replica])).toThrow(
      expect.objectContaining({ code: "matcher.reservation" }),
    );
    expect(() => reserve(inventory, [{ ...replica, node: "b" }])).toThrow(
      expect.objectContaining({ code: "matcher.reservation" }),
    );
    expect(inventory).toEqual(emptyInventory([node("a", { gpus: [A100] })]));
  });
});
