import type { Attribute } from "@vyom/proto/akash/base/attributes/v1";
import type { GroupSpec } from "@vyom/proto/akash/deployment/v1beta4";
import { parseSdl } from "@vyom/sdl";
import { describe, expect, it } from "vitest";
import { screenGroup } from "../src/bid/group-screen.ts";
import type { OwnRecord } from "../src/chain-access/own-record.ts";
import { HELLO_SDL } from "./market-fixture.ts";

const REGION: Attribute = { key: "region", value: "local" };
const RECORD: OwnRecord = { isRegistered: true, attributes: [REGION], audited: new Map() };
const AUDITOR = "akash1auditor";

function group(text: string = HELLO_SDL): GroupSpec {
  const [spec] = parseSdl(text).groups;
  if (spec === undefined) throw new Error("the SDL has no group");
  return spec;
}
function codes(
  spec: GroupSpec,
  record: Partial<OwnRecord> = {},
  own: { requiredOrderAttributes?: Attribute[]; maxVolumes?: number; addresses?: number } = {},
): string[] {
  return screenGroup(spec, {
    record: { ...RECORD, ...record },
    requiredOrderAttributes: [],
    maxVolumes: 4,
    addresses: 0,
    ...own,
  }).map(({ code }) => code);
}

describe("screening a group", () => {
  it("takes what suits", () => expect(codes(group())).toEqual([]));
  it("refuses without a record on chain", () => {
    expect(codes(group(), { isRegistered: false })).toEqual(["provider.not_registered"]);
  });
  it("refuses attributes that the provider lacks", () => {
    expect(codes(group(), { attributes: [{ key: "region", value: "moon" }] })).toEqual([
      "matcher.attribute",
    ]);
  });
  it("refuses orders that do not ask for what the operator demands", () => {
    const wanted = { key: "tier", value: "community" };
    expect(codes(group(), {}, { requiredOrderAttributes: [wanted] })).toEqual([
      "provider.order_attribute",
    ]);
    expect(codes(group(), {}, { requiredOrderAttributes: [REGION] })).toEqual([]);
  });
  it("asks auditors where the order names them", () => {
    const signed = group(
      HELLO_SDL.replace(
        "attributes: { region",
        `signedBy: { allOf: [${AUDITOR}] }\n      attributes: { region`,
      ),
    );
    expect(codes(signed)).toEqual(["matcher.auditor"]);
    expect(codes(signed, { audited: new Map([[AUDITOR, [REGION]]]) })).toEqual([]);
    expect(codes(signed, { audited: new Map([[AUDITOR, []]]) })).toEqual(["matcher.auditor"]);
  });
  it("refuses more volumes than the limit", () => {
    expect(codes(group(), {}, { maxVolumes: 0 })).toEqual(["provider.volumes"]);
  });
  it("refuses groups without resources, and those that pay nothing or in several currencies", () => {
    const spec = group();
    const [unit] = spec.resources;
    if (unit === undefined) throw new Error("the group has no unit");
    expect(codes({ ...spec, resources: [] })).toEqual(["provider.group_invalid"]);
    const free = { ...unit, price: { denom: "uakt", amount: "0" } };
    expect(codes({ ...spec, resources: [free] })).toEqual(["provider.group_invalid"]);
    const other = { ...unit, price: { denom: "uact", amount: "1" } };
    expect(codes({ ...spec, resources: [unit, other] })).toEqual(["provider.group_invalid"]);
  });
});
