import { hexFromBytes } from "@vyom/core";
import { GroupSpec } from "@vyom/proto/akash/deployment/v1beta4";
import { describe, expect, it } from "vitest";
import {
  SdlError,
  checkManifestAgainstGroups,
  manifestToJson,
  manifestVersion,
  parseManifest,
  parseSdl,
  validateManifest,
} from "../src/index.ts";
import type { ManifestGroup, Sdl } from "../src/index.ts";

const SDL = `
version: "2.1"
services:
  api:
    image: api:1
    env: [A=1]
    expose:
      - {port: 9000, as: 9000, to: [{global: true}, {service: web}]}
  web:
    image: web:1
    expose:
      - {port: 8080, as: 80, accept: [a.example], to: [{global: true}]}
      - {port: 25, to: [{global: true, ip: box}]}
endpoints: {box: {kind: ip}}
profiles:
  compute:
    small:
      resources:
        cpu: {units: 1, attributes: {arch: amd64}}
        memory: {size: 1Gi}
        storage: [{size: 1Gi}, {name: data, size: 2Gi, attributes: {persistent: true, class: beta2}}]
  placement:
    east: {pricing: {small: {denom: uakt, amount: 10}}}
deployment:
  api: {east: {profile: small, count: 1}}
  web: {east: {profile: small, count: 2}}
`;

function fresh(): { sdl: Sdl; manifest: ManifestGroup[]; groups: GroupSpec[] } {
  const sdl = parseSdl(SDL);
  const groups = sdl.groups.map((group) => GroupSpec.decode(GroupSpec.encode(group).finish()));
  return { sdl, manifest: parseManifest(sdl.manifestJson), groups };
}

function codeOf(action: () => void): string {
  try {
    action();
  } catch (error) {
    if (error instanceof SdlError) return error.code;
    throw error;
  }
  return "";
}

type Change = (service: ManifestGroup["services"][number], group: ManifestGroup) => void;

/** The manifest with one service of its group changed. */
function changed(name: string, change: Change): ManifestGroup[] {
  const { manifest } = fresh();
  for (const group of manifest)
    for (const service of group.services) if (service.name === name) change(service, group);
  return manifest;
}

describe("validateManifest", () => {
  const cases: [string, Change][] = [
    ["an empty image", (service) => (service.image = "")],
    ["a bad name", (service) => (service.name = "Web")],
    ["a bad variable", (service) => (service.env = ["=x"])],
    ["resources without id", (service) => (service.resources.id = 0)],
    ["resources without volume", (service) => (service.resources.storage = [])],
    ["unsorted ports", (service) => service.expose.reverse()],
    ["unsorted services", (_, group) => group.services.reverse()],
    ["a bad host", (service) => (service.expose[0] = { ...expose(service), hosts: ["A.example"] })],
    [
      "a host taken twice",
      (service) => (service.expose[0] = { ...expose(service), hosts: ["a.b", "a.b"] }),
    ],
    [
      "a port beyond the range",
      (service) => (service.expose[0] = { ...expose(service), port: 65536 }),
    ],
    ["no service", (_, group) => (group.services = [])],
  ];
  const expose = (service: ManifestGroup["services"][number]): (typeof service.expose)[number] => {
    const [first] = service.expose;
    if (first === undefined) throw new Error("no port");
    return first;
  };
  for (const [what, change] of cases)
    it(`refuses ${what}`, () => {
      expect(codeOf(() => validateManifest(changed("web", change)))).toBe("sdl.manifest");
    });

  it("refuses no group, repeated groups and nothing open to the world", () => {
    const { manifest } = fresh();
    expect(codeOf(() => validateManifest([]))).toBe("sdl.manifest");
    const hostless = changed("web", (service) => {
      service.expose = [];
    });
    expect(codeOf(() => validateManifest([...hostless, ...hostless]))).toBe("sdl.manifest");
    for (const group of manifest)
      for (const service of group.services)
        service.expose = service.expose.map((each) => ({ ...each, global: false }));
    expect(codeOf(() => validateManifest(manifest))).toBe("sdl.manifest");
  });
});

describe("checkManifestAgainstGroups", () => {
  const check = (manifest: ManifestGroup[], groups = fresh().groups): string =>
    codeOf(() => checkManifestAgainstGroups(manifest, groups));

  it("accepts what belongs together", () => {
    expect(check(fresh().manifest)).toBe("");
  });

  it("tells groups that differ in number or name apart", () => {
    expect(check(fresh().manifest, [])).toBe("sdl.manifest_groups");
    const { manifest, groups } = fresh();
    expect(
      check(
        manifest,
        groups.map((group) => ({ ...group, name: "west" })),
      ),
    ).toBe("sdl.manifest_groups");
  });

  const mismatches: [string, Change][] = [
    ["another id", (service) => (service.resources.id = 7)],
    ["more replicas", (service) => (service.count = 3)],
    ["fewer replicas", (service) => (service.count = 1)],
    ["other CPU", (service) => (service.resources.cpu.units.val = "2000")],
    ["other CPU attributes", (service) => (service.resources.cpu.attributes = [])],
    ["other memory", (service) => (service.resources.memory.size.val = "1")],
    ["other GPUs", (service) => (service.resources.gpu.units.val = "1")],
    [
      "another volume",
      (service) => (service.resources.storage = service.resources.storage.slice(1)),
    ],
    ["fewer ports", (service) => (service.expose = service.expose.slice(0, 1))],
    [
      "no leased IP",
      (service) => (service.expose = service.expose.map((each) => ({ ...each, ip: "" }))),
    ],
    [
      "another kind of port",
      (service) => (service.expose = service.expose.map((each) => ({ ...each, externalPort: 81 }))),
    ],
  ];
  for (const [what, change] of mismatches)
    it(`refuses ${what}`, () => {
      expect(check(changed("web", change))).toBe("sdl.manifest_mismatch");
    });
});

describe("manifests of other clients", () => {
  it("may have any order of keys and fields that are not known", () => {
    const { sdl } = fresh();
    const shuffled = JSON.stringify(JSON.parse(sdl.manifestJson), (_, value: unknown) =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.fromEntries([...Object.entries(value), ["later", 1]].reverse())
        : value,
    );
    expect(manifestToJson(parseManifest(shuffled))).toBe(sdl.manifestJson);
    const spaced = JSON.stringify(JSON.parse(sdl.manifestJson), null, 2);
    expect(hexFromBytes(manifestVersion(spaced))).toBe(hexFromBytes(sdl.version));
  });

  it("get zeros for what they leave out", () => {
    const [group] = parseManifest(
      `[{"name":"g","services":[{"name":"s","resources":{"cpu":{"units":{"val":"1"}},"gpu":{"units":{"val":"0"}},"memory":{"size":{"val":"1"}}}}]}]`,
    );
    expect(group?.services[0]).toMatchObject({ image: "", command: null, count: 0, expose: [] });
  });

  it("are refused with the path of what has another type", () => {
    const json = fresh().sdl.manifestJson;
    const refusal = (text: string): string => {
      try {
        parseManifest(text);
      } catch (error) {
        return error instanceof SdlError ? `${error.code} ${error.path}` : "";
      }
      return "";
    };
    expect(refusal("{")).toBe("sdl.manifest_json ");
    expect(refusal("{}")).toBe("sdl.manifest_shape ");
    expect(refusal(json.replace('"count":2', '"count":-2'))).toBe(
      "sdl.manifest_shape [0].services[1].count",
    );
    expect(refusal(json.replace('"val":"1000"', '"val":1000'))).toBe(
      "sdl.manifest_shape [0].services[0].resources.cpu.units.val",
    );
    expect(refusal(json.replace('"proto":"TCP"', '"proto":"SCTP"'))).toBe(
      "sdl.manifest_shape [0].services[0].expose[0].proto",
    );
  });
});

describe("canonical JSON", () => {
  it("sorts, escapes and numbers as Go", () => {
    const text = String.raw`{"b":1.50,"a":"<&>\u2028\u0001\u007f\u00e9\ud83d\ude00\/","\ue000":0,"😀":1e21,"n":null,"t":true}`;
    const sorted =
      String.raw`{"a":"\u003c\u0026\u003e\u2028\u0001` +
      "\u007fé😀/" +
      String.raw`","b":1.5,"n":null,"t":true,"` +
      "\ue000" +
      String.raw`":0,"😀":1e+21}`;
    expect(manifestVersion(text)).toEqual(manifestVersion(sorted));
    expect(codeOf(() => manifestVersion("[".repeat(10_000) + "]".repeat(10_000)))).toBe(
      "sdl.manifest_json",
    );
  });
});
