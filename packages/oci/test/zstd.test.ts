import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { digestOfBytes, MediaType, unpackLayers, type ImageLayer } from "../src/index.ts";
import { unpackZstd } from "../src/zstd.ts";
import { codeOf, tarOf, workspace, type Workspace } from "./fixture.ts";

/** Written by zstd 1.5.4: level 19 with a checksum, and level 9 without one. */
const REPEATED =
  "KLUv/QRo1AAAkHZ5b20gdW5wYWNrcyB6c3RkCgEA1v8rn2FEAAAAAQD9/5VPIEUAAAABAN0THQABglD0IA==";
const CUBES = [
  "KLUv/QBgtQ4AZjloCbB5ZGub4xmdCGQAYwBmAANq0IZRMyLCrC6SkQRZ9RXzEMQewpiECCyGDAO+vnnFRzL+WlMe",
  "yfGKDp6j6p2kOpmYLizRgendSN0RCLuKayRpFSTzKfYWTIqwmH8A403VI0/XvyPZlWdu7PBJvXAHsvFoHQMxkm6s",
  "zhfMETCwPyRgMkWvYWAHYVMWfQT+fG1NfCQPXzHInw/Q7zLkJwVDXlhgPIBavAEyPPLpXqnEUq/mQc9tVPdqUCeV",
  "uUgHAhPdDBF0RCF0DXG4K5Bp5wq2u+ns5J9auK1SRIkuhujoAKIE3RQZoCMXXEbKjHLnToW7A8PupGx1oh0IgduN",
  "x8WO6PI8y5yaq4XaR9yafIBoMZ+gAQVPmziQRiQ0s048ZiTLs5ICzjxQkp1BIZOgXBYuVAYcV2xoOjGSN2IF6AMF",
  "NfznmoK/O2T6yev2CwsBP6AKKm9ocHlEvpBX+6SqBInnIVm8xzvhSUA0vJhTwANWCN5cHPdIqspeiwRFIlDP0Sl6",
  "pxPQkznJR3VgEVY3QhTqCChKXSU6U9Eg6XwepHullC4SKBB2GPQBENIPExR0YQyypuSGkn8K2JvgbJAswEkuEgeH",
  "fDFsCcmEhMihuDxQ5gpsWaY=",
].join("");
const cubes = Array.from({ length: 150 }, (_, number) => number ** 3).join(" ");

type Kind = "raw" | "repeated";
/** A frame written by hand: its blocks hold bytes as they are, or one byte many times. */
function frame(
  blocks: readonly (readonly [kind: Kind, content: Uint8Array, times?: number])[],
  window: { descriptor: number } | { singleSegmentBytes: number } = { descriptor: 7 << 3 },
): Buffer {
  const head =
    "descriptor" in window
      ? [0x00, window.descriptor]
      : [0xa0, ...Buffer.from(Uint32Array.of(window.singleSegmentBytes).buffer)];
  const parts: Uint8Array[] = [Buffer.from([0x28, 0xb5, 0x2f, 0xfd, ...head])];
  for (const [at, [kind, content, times]] of blocks.entries()) {
    const size = times ?? content.length;
    const value = (size << 3) | (kind === "raw" ? 0 : 2) | Number(at === blocks.length - 1);
    parts.push(Buffer.from([value & 255, (value >> 8) & 255, value >> 16]), content);
  }
  return Buffer.concat(parts);
}
const skippable = Buffer.concat([Buffer.from("5a2a4d1805000000", "hex"), Buffer.from("notes")]);

async function* pieces(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}
const unpack = async (bytes: Uint8Array, size?: number): Promise<Buffer> => {
  const parts: Uint8Array[] = [];
  for await (const part of unpackZstd(pieces(bytes, size))) parts.push(part);
  return Buffer.concat(parts);
};

describe("zstd frames", () => {
  it("unpack to what an encoder packed, however the bytes come in", async () => {
    const repeated = Buffer.from(REPEATED, "base64");
    const packed = Buffer.from(CUBES, "base64");
    for (const size of [1, 3, 10_000]) {
      expect((await unpack(packed, size)).toString()).toBe(cubes);
      const text = (await unpack(repeated, size)).toString();
      expect(text).toBe("vyom unpacks zstd\n".repeat(20_000).slice(0, 300_000));
    }
    const both = Buffer.concat([packed, skippable, repeated, skippable, packed]);
    expect(await unpack(both)).toHaveLength(300_000 + 2 * cubes.length);
    expect(await unpack(Buffer.alloc(0))).toHaveLength(0);
  });

  it("unpack many small ones behind a large window at the cost of small ones", async () => {
    // 8 MiB each, as encoders write them that do not know the size: thousands must not take gigabytes of moving.
    const small = frame([["raw", Buffer.from("small")]], { descriptor: 13 << 3 });
    const many = Buffer.concat(Array.from({ length: 2000 }, () => small));
    expect((await unpack(many, 65_536)).toString()).toBe("small".repeat(2000));
  });

  it.each<[string, Buffer]>([
    ["garbage", Buffer.from("garbage")],
    ["a frame that ends early", frame([["raw", Buffer.from("abc")]]).subarray(0, 10)],
    [
      "garbage after a frame",
      Buffer.concat([frame([["raw", Buffer.from("abc")]]), skippable, Buffer.from("more")]),
    ],
    ["a window of 3 GiB", frame([["raw", Buffer.from("abc")]], { descriptor: (21 << 3) | 4 })],
    ["a segment of 64 MiB", frame([["raw", Buffer.from("abc")]], { singleSegmentBytes: 1 << 26 })],
    ["a block of a reserved kind", Buffer.from("28b52ffd0038" + "070000", "hex")],
    ["a block too large", frame([["repeated", Buffer.from("x"), 200_000]])],
    ["a dictionary", Buffer.from("28b52ffd013801010000", "hex")],
  ])("refuse %s", async (_name, bytes) => {
    expect(await codeOf(unpack(bytes))).toBe("oci.layer_compression");
  });

  it("refuse an attack by tiny blocks, and let others run meanwhile", async () => {
    const tiny = Array.from({ length: 3000 }, () => ["raw", Buffer.from("x")] as const);
    let turns = 0;
    let isOver = false;
    const turn = (): void => {
      turns++;
      if (!isOver) setImmediate(turn);
    };
    setImmediate(turn);
    const attack = frame(tiny, { descriptor: 15 << 3 });
    expect(await codeOf(unpack(attack, 65_536))).toBe("oci.layer_compression");
    isOver = true;
    expect(turns).toBeGreaterThan(5);
  });
});

describe("layers", () => {
  let space: Workspace;
  beforeEach(async () => {
    space = await workspace();
  });
  afterEach(() => space.dispose());

  it("packed with zstd are unpacked on any Node", async () => {
    const tar = await tarOf([{ name: "data", content: cubes.repeat(500) }]);
    const blocks = Array.from(
      { length: Math.ceil(tar.length / 100_000) },
      (_, at) => ["raw", tar.subarray(at * 100_000, (at + 1) * 100_000)] as const,
    );
    const packed = Buffer.concat([frame(blocks), skippable]);
    const { digest, sizeBytes } = await space.store.write(packed);
    const layer: ImageLayer = {
      digest,
      diffId: digestOfBytes(tar),
      size: sizeBytes,
      mediaType: MediaType.ociLayerZstd,
    };
    const directory = space.path("root");
    await unpackLayers({ store: space.store, layers: [layer], directory });
    expect(readFileSync(space.path("root", "data"), "utf8")).toBe(cubes.repeat(500));
  });
});
