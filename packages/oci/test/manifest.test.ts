import { describe, expect, it } from "vitest";
import {
  choosePlatform,
  digestOfBytes,
  MediaType,
  parseImageConfig,
  parseManifest,
  type Descriptor,
} from "../src/index.ts";

const digest = digestOfBytes("x");
const bytes = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));
const blob = (mediaType: string) => ({ mediaType, digest, size: 1 });
const manifest = {
  schemaVersion: 2,
  mediaType: MediaType.ociManifest,
  config: blob(MediaType.ociConfig),
  layers: [blob(MediaType.ociLayerGzip)],
};
const offer = (architecture: string, variant?: string): Descriptor => ({
  mediaType: MediaType.ociManifest,
  digest: digestOfBytes(`${architecture}${variant}`),
  size: 1,
  platform: { os: "linux", architecture, ...(variant === undefined ? {} : { variant }) },
});

describe("parseManifest", () => {
  it("reads manifests and indexes of both families", () => {
    expect(parseManifest(bytes(manifest))).toMatchObject({
      kind: "manifest",
      layers: [{ digest }],
    });
    const { mediaType: _, ...bare } = manifest;
    expect(parseManifest(bytes(bare)).mediaType).toBe(MediaType.ociManifest);
    expect(parseManifest(bytes(bare), `${MediaType.dockerManifest}; charset=utf-8`).mediaType).toBe(
      MediaType.dockerManifest,
    );
    expect(
      parseManifest(bytes({ schemaVersion: 2, manifests: [blob(MediaType.ociManifest)] })).kind,
    ).toBe("index");
  });

  it.each([
    ["no JSON", Buffer.from("{"), "oci.manifest"],
    ["no object", bytes([]), "oci.manifest"],
    ["bad UTF-8", Buffer.from([0x7b, 0xff, 0x7d]), "oci.manifest"],
    ["no version", bytes({}), "oci.manifest"],
    ["schema 1", bytes({ schemaVersion: 1 }), "oci.unsupported_media_type"],
    [
      "a strange type",
      bytes({ ...manifest, mediaType: "text/html" }),
      "oci.unsupported_media_type",
    ],
    ["two kinds at once", bytes({ ...manifest, manifests: [] }), "oci.manifest"],
    [
      "a negative size",
      bytes({ ...manifest, config: { ...manifest.config, size: -1 } }),
      "oci.manifest",
    ],
    [
      "a huge size",
      bytes({ ...manifest, config: { ...manifest.config, size: 1e300 } }),
      "oci.manifest",
    ],
    [
      "a path as digest",
      bytes({ ...manifest, config: { ...manifest.config, digest: "sha256:../../etc/passwd" } }),
      "oci.manifest",
    ],
    [
      "too many layers",
      bytes({ ...manifest, layers: Array.from({ length: 600 }, () => manifest.layers[0]) }),
      "oci.manifest",
    ],
    ["too many bytes", Buffer.alloc(5 * 1024 * 1024, 32), "oci.too_large"],
  ])("refuses %s", (_name, document, code) => {
    expect(() => parseManifest(document)).toThrow(expect.objectContaining({ code }));
  });

  it("refuses a type that differs from the transport's", () => {
    expect(() => parseManifest(bytes(manifest), MediaType.ociIndex)).toThrow(/was sent as/);
  });
});

describe("choosePlatform", () => {
  it("takes the newest variant that still runs", () => {
    const offers = [offer("amd64"), offer("arm64", "v8"), offer("arm", "v6"), offer("arm", "v7")];
    const pick = (architecture: string, variant?: string) =>
      choosePlatform(offers, { os: "linux", architecture, ...(variant ? { variant } : {}) })
        .platform;
    expect(pick("amd64")).toEqual({ os: "linux", architecture: "amd64" });
    expect(pick("arm64")).toMatchObject({ variant: "v8" });
    expect(pick("arm", "v7")).toMatchObject({ variant: "v7" });
    expect(pick("arm", "v6")).toMatchObject({ variant: "v6" });
  });

  it("never takes a variant that is too new, and says what there is", () => {
    const offers = [offer("amd64", "v3"), offer("unknown")];
    expect(() => choosePlatform(offers, { os: "linux", architecture: "amd64" })).toThrow(
      /it offers linux\/amd64\/v3/,
    );
  });
});

describe("parseImageConfig", () => {
  it("fills in what is absent or null", () => {
    expect(parseImageConfig(bytes({ architecture: "amd64", os: "linux", config: null }))).toEqual({
      platform: { os: "linux", architecture: "amd64" },
      env: [],
      entrypoint: [],
      cmd: [],
      workingDir: "",
      user: "",
      exposedPorts: [],
      volumes: [],
      labels: {},
      diffIds: [],
    });
  });

  it.each([
    ["a number as command", { config: { Cmd: [1] } }],
    ["a zero byte", { config: { Entrypoint: ["a\0b"] } }],
    ["no digests", { rootfs: { diff_ids: ["sha256:1"] } }],
    ["text as environment", { config: { Env: "A=1" } }],
  ])("refuses %s", (_name, document) => {
    expect(() => parseImageConfig(bytes(document))).toThrow(
      expect.objectContaining({ code: "oci.config" }),
    );
  });
});
