import { spawn, spawnSync } from "node:child_process";
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

/** Runs a program to its end without blocking the registry in this process. */
function runToEnd(
  command: string,
  args: readonly string[],
): Promise<{ status: number | null; text: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
    let text = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (part) => (text += String(part)));
    child.on("error", reject);
    child.on("close", (status) => resolve({ status, text }));
  });
}

describe("skopeo", () => {
  it("pushes to it and pulls from it", async () => {
    if (spawnSync("skopeo", ["--version"]).error !== undefined) {
      expect(process.env["CI"], "skopeo must be installed where CI is set").toBeUndefined();
      process.stderr.write(
        "skopeo is not installed: the registry was not tried with it (apt-get install skopeo)\n",
      );
      return;
    }
    const digest = await sampleImage(world.store, "for skopeo");
    await pushImage({ reference: `${world.host}/app:1`, digest, store: world.store });
    const layout = `oci:${world.path("layout")}:1`;
    const from = await runToEnd("skopeo", [
      "copy",
      "--src-tls-verify=false",
      `docker://${world.host}/app:1`,
      layout,
    ]);
    expect(from, from.text).toMatchObject({ status: 0 });
    const to = await runToEnd("skopeo", [
      "copy",
      "--dest-tls-verify=false",
      layout,
      `docker://${world.host}/by/skopeo:2`,
    ]);
    expect(to, to.text).toMatchObject({ status: 0 });
    const schema2 = await runToEnd("skopeo", [
      "copy",
      "--format=v2s2",
      "--dest-tls-verify=false",
      layout,
      `docker://${world.host}/by/skopeo:docker`,
    ]);
    expect(schema2, schema2.text).toMatchObject({ status: 0 });
    const tags = await runToEnd("skopeo", [
      "list-tags",
      "--tls-verify=false",
      `docker://${world.host}/by/skopeo`,
    ]);
    expect(JSON.parse(tags.text)).toMatchObject({ Tags: ["2", "docker"] });

    const store = await ContentStore.open(world.path("other"));
    for (const tag of ["2", "docker"]) {
      const image = await pullImage({ reference: `${world.host}/by/skopeo:${tag}`, store });
      const root = await ensureRootfs({ store, image, directory: world.path("rootfs") });
      expect(readFileSync(`${root}/data`, "utf8")).toBe("for skopeo");
    }
    const gone = await runToEnd("skopeo", [
      "delete",
      "--tls-verify=false",
      `docker://${world.host}/by/skopeo:2`,
    ]);
    expect(gone, gone.text).toMatchObject({ status: 0 });
  });
});
