import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes, hexFromBytes } from "@vyom/core";
import { GroupSpec } from "@vyom/proto/akash/deployment/v1beta4";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  SdlError,
  checkManifestAgainstGroups,
  groupsToJson,
  manifestToJson,
  manifestVersion,
  parseManifest,
  parseSdl,
} from "../src/index.ts";

interface Case {
  name: string;
  sdl: string;
  ok: boolean;
  groups: unknown;
  groupsProto: string[] | null;
  groupsSha256: string | null;
  manifest: string | null;
  version: string | null;
  reclamation: string | null;
}

const cases = JSON.parse(
  readFileSync(new URL("vectors/cases.json", import.meta.url), "utf8"),
) as Case[];
// Here amd stays amd; the reference makes every vendor but nvidia any model of nvidia.
const DIFFERS = "gpu-unknown-vendor-becomes-any-nvidia";

function groupsHash(encoded: Uint8Array[]): string {
  const framed = encoded.flatMap((bytes) => [new Uint8Array([0x12]), varint(bytes.length), bytes]);
  return hexFromBytes(sha256(concatBytes(...framed)));
}

function varint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  return new Uint8Array([...bytes, rest]);
}

describe("the reference's answers", () => {
  for (const vector of cases.filter((each) => each.ok && each.name !== DIFFERS))
    it(`accepts ${vector.name}`, () => {
      const sdl = parseSdl(vector.sdl);
      expect(sdl.manifestJson).toBe(vector.manifest);
      expect(hexFromBytes(sdl.version)).toBe(vector.version);
      expect(groupsToJson(sdl.groups)).toEqual(vector.groups);
      const encoded = sdl.groups.map((group) => GroupSpec.encode(group).finish());
      expect(encoded.map(hexFromBytes)).toEqual(vector.groupsProto);
      expect(groupsHash(encoded)).toBe(vector.groupsSha256);
      const window = sdl.reclamationMinWindow;
      const nanos =
        window === undefined
          ? null
          : (window.seconds * 1_000_000_000n + BigInt(window.nanos)).toString();
      expect(nanos).toBe(vector.reclamation);
    });

  for (const vector of cases.filter((each) => !each.ok))
    it(`refuses ${vector.name}`, () => {
      expect(() => parseSdl(vector.sdl)).toThrow(SdlError);
    });

  it("keeps the vendor amd", () => {
    const vector = cases.find((each) => each.name === DIFFERS);
    const [group] = parseSdl(vector?.sdl ?? "").groups;
    expect(group?.resources[0]?.resource?.gpu?.attributes).toEqual([
      { key: "vendor/amd/model/mi300x", value: "true" },
    ]);
  });

  it("survives the way to a provider", () => {
    for (const vector of cases.filter((each) => each.ok && each.name !== DIFFERS)) {
      const { groups, manifestJson, version } = parseSdl(vector.sdl);
      const received = parseManifest(manifestJson);
      expect(manifestToJson(received)).toBe(manifestJson);
      expect(manifestVersion(JSON.stringify(received))).toEqual(version);
      checkManifestAgainstGroups(received, groups);
    }
  });
});
