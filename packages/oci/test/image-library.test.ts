import { spawnSync } from "node:child_process";
import { readdirSync, writeFileSync } from "node:fs";
import { Readable } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  ContentStore,
  digestOfBytes,
  ImageLibrary,
  loadImages,
  readImage,
  hostPlatform,
  saveImages,
  writeImage,
  type Digest,
  type NamedImage,
} from "../src/index.ts";
import { codeOf, tarOf, workspace, type Workspace } from "./fixture.ts";

let space: Workspace;
beforeEach(async () => {
  space = await workspace();
});
afterEach(() => space.dispose());

const image = async (store: ContentStore, content: string): Promise<Digest> =>
  (
    await writeImage({
      store,
      layers: [{ items: [{ type: "file", path: "/data", content }] }],
      config: { cmd: ["/data"] },
    })
  ).digest;
const bytesOf = async (stream: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const parts: Uint8Array[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
};

describe("a library of images", () => {
  const use = <Value>(work: (library: ImageLibrary) => Promise<Value>): Promise<Value> =>
    ImageLibrary.use(space.path("images"), work);

  it("names images, and forgets them with all that no other needs", async () => {
    await use(async (library) => {
      const [one, two] = [await image(library.store, "one"), await image(library.store, "two")];
      await library.name("registry.vyom/app:1", one);
      await library.name("app", one);
      await library.name("other:2", two);
      await library.name("other:2", one);
      await library.name("other:2", two);
    });
    await use(async (library) => {
      expect((await library.list()).map((each) => each.name)).toEqual([
        "docker.io/library/app:latest",
        "docker.io/library/other:2",
        "registry.vyom/app:1",
      ]);
      const found = await library.find("app:latest");
      expect(await library.find(found?.digest ?? "")).toEqual(found);
      expect(await library.sizeOf(found?.digest ?? (digestOfBytes("") as Digest))).toBeGreaterThan(
        100,
      );
      expect(await library.remove("app")).toEqual({ freedBytes: 0 });
      expect(await library.remove("app")).toBeUndefined();
      expect((await library.remove("registry.vyom/app:1"))?.freedBytes).toBeGreaterThan(100);
      expect(await library.store.list()).toHaveLength(3);
      expect(await codeOf(library.find("No Name"))).toBe("oci.reference");
    });
  });

  it("is one process's at a time; a dead one holds nobody up", async () => {
    const order: string[] = [];
    await Promise.all(
      ["a", "b"].map((name) =>
        use(async () => {
          order.push(`${name} in`);
          await new Promise((resolve) => setImmediate(resolve));
          order.push(`${name} out`);
        }),
      ),
    );
    expect(order.map((step) => step.slice(2))).toEqual(["in", "out", "in", "out"]);
    const dead = spawnSync(process.execPath, ["-e", ""]).pid;
    writeFileSync(space.path("images/lock"), String(dead));
    expect(await use(async () => "in")).toBe("in");
    expect(await codeOf(use(async () => Promise.reject(new TypeError("mine"))))).not.toBe("in");
    expect(readdirSync(space.path("images"))).not.toContain("lock");
  });
});

describe("an archive of images", () => {
  let images: NamedImage[];
  let archive: Buffer;
  beforeEach(async () => {
    images = [
      { name: "registry.vyom/app:1", digest: await image(space.store, "one") },
      { name: "registry.vyom/app:2", digest: await image(space.store, "two") },
    ];
    archive = await bytesOf(saveImages(space.store, images));
  });
  const load = async (bytes: Uint8Array): Promise<unknown> =>
    loadImages(await ContentStore.open(space.path("loaded")), Readable.from([bytes]));

  it("gives the images back, is the same each time, and is a layout of the specification", async () => {
    expect((await bytesOf(saveImages(space.store, images))).equals(archive)).toBe(true);
    expect(await load(archive)).toEqual(
      images.map(({ name, digest }) => ({ name, digest, tag: name.slice(-1) })),
    );
    const store = await ContentStore.open(space.path("loaded"));
    const platform = hostPlatform();
    for (const { digest } of images) {
      const [own, theirs] = [
        await readImage({ store: space.store, digest, platform }),
        await readImage({ store, digest, platform }),
      ];
      expect(theirs).toEqual(own);
    }
    writeFileSync(space.path("layout.tar"), archive);
    const listed = spawnSync("tar", ["tf", space.path("layout.tar")], { encoding: "utf8" });
    expect(listed.stdout.split("\n").slice(0, 2)).toEqual(["oci-layout", "index.json"]);
  });

  it("is refused when it is cut, lacks a part, lies about one, or is something else", async () => {
    expect(await codeOf(load(archive.subarray(0, archive.length / 2)))).toBe("oci.archive");
    expect(await codeOf(load(Buffer.from("garbage")))).toBe("oci.archive");
    expect(await codeOf(load(await tarOf([{ name: "manifest.json", content: "[]" }])))).toBe(
      "oci.archive",
    );
    const [first] = images;
    const manifest = await space.store.read(first?.digest ?? digestOfBytes(""));
    const index = {
      schemaVersion: 2,
      manifests: [
        {
          mediaType: "application/vnd.oci.image.manifest.v1+json",
          digest: first?.digest,
          size: manifest.length,
        },
      ],
    };
    const blob = { name: `blobs/${first?.digest.replace(":", "/")}` };
    const lacking = [
      { name: "index.json", content: JSON.stringify(index) },
      { ...blob, content: manifest },
    ];
    expect(await codeOf(load(await tarOf(lacking)))).toBe("oci.archive");
    expect(await codeOf(load(await tarOf([{ ...blob, content: "other" }])))).toBe(
      "oci.digest_mismatch",
    );
    const { store } = space;
    expect(await codeOf(loadImages(store, Readable.from([archive]), { limitBytes: 1000 }))).toBe(
      "oci.archive",
    );
  });
});
