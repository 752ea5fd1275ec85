import { readFileSync } from "node:fs";
import {
  ContentStore,
  ensureRootfs,
  hostPlatform,
  pullImage,
  pushImage,
  readImage,
} from "@vyom/oci";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createRegistry } from "../src/index.ts";
import { running, sampleImage, type Running } from "./fixture.ts";

let world: Running;
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
