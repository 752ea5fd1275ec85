import { readFileSync } from "node:fs";
import { Readable } from "node:stream";
import {
  ContentStore,
  MediaType,
  digestOfBytes,
  ensureRootfs,
  hostPlatform,
  loadImages,
  pullImage,
  pushImage,
  readImage,
  saveImages,
  writeLayer,
  type Descriptor,
  type Digest,
} from "@vyom/oci";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createRegistry } from "../src/index.ts";
import { failureOf, running, sampleImage, type Running } from "./fixture.ts";

let world: Running;

/** An image all of whose blobs, and its one layer's content, are named by sha512. */
async function sha512Image(store: ContentStore, content: string): Promise<Digest> {
  const items = [{ type: "file", path: "/data", content }] as const;
  const layer = await writeLayer({ store, items, gzipLevel: 0 });
  const put = async (mediaType: string, value: Uint8Array | object): Promise<Descriptor> => {
    const bytes = value instanceof Uint8Array ? value : Buffer.from(JSON.stringify(value));
    const digest = digestOfBytes(bytes, "sha512");
    await store.write(bytes, { digest });
    return { mediaType, digest, size: bytes.length };
  };
  const bytes = await store.read(layer.digest);
  const packed = await put(MediaType.ociLayer, bytes);
  const { os, architecture } = hostPlatform();
  const rootfs = { type: "layers", diff_ids: [digestOfBytes(bytes, "sha512")] };
  const config = await put(MediaType.ociConfig, { os, architecture, rootfs, config: {} });
  const manifest = { schemaVersion: 2, mediaType: MediaType.ociManifest, config, layers: [packed] };
  return (await put(MediaType.ociManifest, manifest)).digest;
}
/** Pushes the blob that artifacts without a config name. */
async function pushEmpty(): Promise<Descriptor> {
  const bytes = Buffer.from("{}");
  const digest = digestOfBytes(bytes);
  const init = { method: "POST", body: bytes };
  expect((await world.call(`team/app/blobs/uploads/?digest=${digest}`, init)).status).toBe(201);
  return { mediaType: MediaType.ociEmpty, digest, size: bytes.length };
}

beforeEach(async () => {
  world = await running();
});
afterEach(() => world.dispose());

describe("write, push, pull, unpack", () => {
  it("gives back what went in, by tag and by digest", async () => {
    const content = Buffer.alloc(3_000_000, "some content ");
    const digest = await sampleImage(world.store, content);
    const reference = `${world.host}/team/app:1.0`;
    const sent: boolean[] = [];
    await pushImage({
      reference,
      digest,
      store: world.store,
      onProgress: ({ wasThere }) => sent.push(wasThere),
    });
    await pushImage({
      reference,
      digest,
      store: world.store,
      onProgress: ({ wasThere }) => sent.push(wasThere),
    });
    expect(sent).toEqual([false, false, true, true]);

    const store = await ContentStore.open(world.path("other"));
    const image = await pullImage({ reference, store });
    expect(image.digest).toBe(digest);
    expect(await readImage({ store, digest, platform: hostPlatform() })).toEqual({
      digest,
      config: image.config,
      layers: image.layers,
    });
    const byDigest = await pullImage({ reference: `${world.host}/team/app@${digest}`, store });
    expect(byDigest.layers).toEqual(image.layers);
    const root = await ensureRootfs({ store, image, directory: world.path("rootfs") });
    expect(readFileSync(`${root}/data`).equals(content)).toBe(true);
  });

  it("mounts blobs that another repository has", async () => {
    const digest = await sampleImage(world.store, "x");
    await pushImage({ reference: `${world.host}/one:1`, digest, store: world.store });
    const sent: boolean[] = [];
    await pushImage({
      reference: `${world.host}/two:1`,
      digest,
      store: world.store,
      mountFrom: "one",
      onProgress: ({ wasThere }) => sent.push(wasThere),
    });
    expect(sent).toEqual([true, true]);
    expect(
      (await world.call("two/tags/list").then((response) => response.json())) as object,
    ).toEqual({
      name: "two",
      tags: ["1"],
    });
  });

  it("takes, serves, lists, archives and collects what is named by sha512", async () => {
    const digest = await sha512Image(world.store, "large names");
    const reference = `${world.host}/team/app@${digest}`;
    await pushImage({ reference, digest, store: world.store });
    const served = await world.call(`team/app/manifests/${digest}`);
    expect(served.headers.get("docker-content-digest")).toBe(digest);
    const store = await ContentStore.open(world.path("other"));
    const image = await pullImage({ reference, store });
    expect(image.digest).toBe(digest);
    expect(image.layers[0]?.digest).toMatch(/^sha512:/);
    const root = await ensureRootfs({ store, image, directory: world.path("rootfs") });
    expect(readFileSync(`${root}/data`, "utf8")).toBe("large names");

    const referrer = Buffer.from(
      JSON.stringify({
        schemaVersion: 2,
        mediaType: MediaType.ociManifest,
        artifactType: "application/vnd.test",
        config: await pushEmpty(),
        layers: [],
        subject: { mediaType: MediaType.ociManifest, digest, size: 1 },
      }),
    );
    const pushed = await world.call("team/app/manifests/about", {
      method: "PUT",
      body: referrer,
      headers: { "content-type": MediaType.ociManifest },
    });
    expect([pushed.status, pushed.headers.get("oci-subject")]).toEqual([201, digest]);
    const listed = await (await world.call(`team/app/referrers/${digest}`)).json();
    expect(listed).toMatchObject({ manifests: [{ digest: digestOfBytes(referrer) }] });

    const archive: Buffer[] = [];
    for await (const chunk of saveImages(store, [{ name: "team/app:1", digest }]))
      archive.push(Buffer.from(chunk as Uint8Array));
    const again = await ContentStore.open(world.path("again"));
    const loaded = await loadImages(again, Readable.from(archive));
    expect(loaded.map((entry) => entry.digest)).toEqual([digest]);

    const damaged = `sha512:${"0".repeat(128)}`;
    const refused = await world.call(`team/app/manifests/${damaged}`, {
      method: "PUT",
      body: referrer,
      headers: { "content-type": MediaType.ociManifest },
    });
    expect(await failureOf(refused)).toEqual([400, "DIGEST_INVALID"]);

    expect((await world.registry.collectGarbage({ graceMs: 0 })).deleted).toEqual([]);
    await world.call(`team/app/manifests/${digest}`, { method: "DELETE" });
    const { deleted } = await world.registry.collectGarbage({ graceMs: 0 });
    expect(deleted).toHaveLength(3);
    expect(deleted.every((gone) => gone.startsWith("sha512:"))).toBe(true);
  });

  it("survives a restart", async () => {
    const digest = await sampleImage(world.store, "x");
    await pushImage({ reference: `${world.host}/app:1`, digest, store: world.store });
    await world.registry.close();
    const again = await createRegistry({ directory: world.path("registry") });
    const { url } = await again.listen({ host: "127.0.0.1", port: 0 });
    const store = await ContentStore.open(world.path("other"));
    expect((await pullImage({ reference: `${new URL(url).host}/app:1`, store })).digest).toBe(
      digest,
    );
    await again.close();
  });
});
