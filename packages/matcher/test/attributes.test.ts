import { bytesFromUtf8 } from "@vyom/core";
import { ResourceUnit } from "@vyom/proto/akash/deployment/v1beta4";
import { describe, expect, it } from "vitest";
import { matchAttributes, matchCapabilities, matchRequirements } from "../src/index.ts";
import type { MatchResult } from "../src/index.ts";

function attributes(values: Record<string, string>): { key: string; value: string }[] {
  return Object.entries(values).map(([key, value]) => ({ key, value }));
}

function codes(result: MatchResult): string[] {
  return result.ok ? [] : result.reasons.map((reason) => reason.code);
}

describe("matchAttributes", () => {
  it("takes a subset, required keys being patterns", () => {
    const offered = attributes({ region: "eu-west", "feat/ssd": "true" });
    expect(matchAttributes(attributes({ region: "eu-west" }), offered)).toEqual({ ok: true });
    expect(matchAttributes(attributes({ "feat/*": "true" }), offered)).toEqual({ ok: true });
    expect(matchAttributes([], offered)).toEqual({ ok: true });
  });

  it("names every attribute that is missing", () => {
    const result = matchAttributes(
      attributes({ region: "us", "feat/*": "false", host: "a" }),
      attributes({ region: "eu-west", "feat/ssd": "true", host: "a" }),
    );
    expect(codes(result)).toEqual(["matcher.attribute", "matcher.attribute"]);
    expect(result.ok ? "" : result.reasons[0]?.sentence).toBe(
      "the provider does not have the attribute region=us",
    );
  });

  it("treats a malformed pattern as no match", () => {
    expect(codes(matchAttributes(attributes({ "[a": "1" }), attributes({ "[a": "1" })))).toEqual([
      "matcher.attribute",
    ]);
  });
});

describe("matchRequirements", () => {
  const wanted = attributes({ region: "eu" });
  const good = attributes({ region: "eu", tier: "1" });
  const bad = attributes({ region: "us" });
  const check = (
    signedBy: { allOf?: string[]; anyOf?: string[] },
    audited: Record<string, { key: string; value: string }[]>,
    own = bad,
  ): boolean =>
    matchRequirements(
      {
        attributes: wanted,
        signedBy: { allOf: signedBy.allOf ?? [], anyOf: signedBy.anyOf ?? [] },
      },
      own,
      new Map(Object.entries(audited)),
    ).ok;

  it("asks the provider itself without auditors", () => {
    expect(check({}, {}, good)).toBe(true);
    expect(check({}, { auditor: good }, bad)).toBe(false);
    expect(matchRequirements({ attributes: wanted }, good, new Map()).ok).toBe(true);
  });

  it("asks every auditor of allOf", () => {
    expect(check({ allOf: ["a", "b"] }, { a: good, b: good })).toBe(true);
    expect(check({ allOf: ["a", "b"] }, { a: good, b: bad })).toBe(false);
    expect(check({ allOf: ["a", "b"] }, { a: good }, good)).toBe(false);
  });

  it("asks for one auditor of anyOf", () => {
    expect(check({ anyOf: ["a", "b"] }, { b: good })).toBe(true);
    expect(check({ anyOf: ["a", "b"] }, { a: bad })).toBe(false);
    expect(check({ anyOf: ["a"] }, {}, good)).toBe(false);
  });

  it("asks both when both are given", () => {
    expect(check({ allOf: ["a"], anyOf: ["b", "c"] }, { a: good, c: good })).toBe(true);
    expect(check({ allOf: ["a"], anyOf: ["b"] }, { a: good, b: bad })).toBe(false);
    expect(check({ allOf: ["a"], anyOf: ["b"] }, { a: bad, b: good })).toBe(false);
  });
});

describe("matchCapabilities", () => {
  const unit = (
    storage: Record<string, string>[],
    gpu: { units: string; attributes: Record<string, string> } = { units: "0", attributes: {} },
  ): ResourceUnit =>
    ResourceUnit.fromPartial({
      resource: {
        id: 1,
        storage: storage.map((each, index) => ({
          name: `v${index}`,
          attributes: attributes(each),
        })),
        gpu: { units: { val: bytesFromUtf8(gpu.units) }, attributes: attributes(gpu.attributes) },
      },
      count: 1,
    });
  const offered = attributes({
    "capabilities/storage/1/class": "beta2",
    "capabilities/storage/1/persistent": "true",
    "capabilities/storage/2/class": "ram",
    "capabilities/storage/2/persistent": "false",
    "capabilities/storage/3/class/deep": "beta3",
    "capabilities/gpu/vendor/nvidia/model/a100": "true",
    "capabilities/gpu/vendor/nvidia/model/a100/ram/80Gi": "true",
  });

  it("wants all attributes of a volume in one storage group", () => {
    expect(matchCapabilities([unit([{ class: "beta2", persistent: "true" }])], offered).ok).toBe(
      true,
    );
    expect(matchCapabilities([unit([{ class: "ram", persistent: "false" }])], offered).ok).toBe(
      true,
    );
    expect(
      codes(matchCapabilities([unit([{ class: "ram", persistent: "true" }])], offered)),
    ).toEqual(["matcher.storage_capability"]);
    expect(matchCapabilities([unit([{ class: "beta3" }])], offered).ok).toBe(false);
    expect(matchCapabilities([unit([{}])], []).ok).toBe(true);
  });

  it("wants any of a unit's GPU attributes", () => {
    const wants = (units: string, ...keys: string[]): boolean =>
      matchCapabilities(
        [unit([], { units, attributes: Object.fromEntries(keys.map((key) => [key, "true"])) })],
        offered,
      ).ok;
    expect(wants("1", "vendor/nvidia/model/*")).toBe(true);
    expect(wants("1", "vendor/nvidia/model/h100", "vendor/nvidia/model/a100/ram/80Gi")).toBe(true);
    expect(wants("1", "vendor/nvidia/model/h100")).toBe(false);
    expect(wants("1", "vendor/amd/model/*")).toBe(false);
    expect(wants("0", "vendor/amd/model/*")).toBe(true);
    expect(wants("1")).toBe(true);
  });
});
