import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { buildNodeAppImage, ContentStore, type Digest } from "@vyom/oci";
import { createOciImageSource, createSandboxDriver } from "../src/index.ts";
import {
  get,
  quietLogger,
  sandboxRefusal,
  service,
  testHome,
  testInstance,
  testLease,
  untilReady,
  TEST_EGRESS,
} from "./sandbox-fixture.ts";

const refusal = await sandboxRefusal();

describe("images from a registry", () => {
  const home = testHome();
  const asked: string[] = [];
  let server: Server;
  let url: string;
  beforeAll(async () => {
    mkdirSync(join(home, "app"));
    writeFileSync(
      join(home, "app/server.mjs"),
      'import http from "node:http"; http.createServer((q, r) => r.end("from a registry")).listen(8080);',
    );
    const store = await ContentStore.open(join(home, "source"));
    const { digest } = await buildNodeAppImage({
      store,
      app: { directory: join(home, "app"), entry: "server.mjs" },
    });
    server = createServer((request, response) => {
      asked.push(`${request.method} ${request.url} ${request.headers.authorization ?? "-"}`);
      const name = request.url?.split("/").at(-1) ?? "";
      if (request.url === "/v2/") return response.end("{}");
      const file = store.pathOf((name === "1" ? digest : name) as Digest);
      const isManifest = request.url?.includes("/manifests/") === true;
      response.setHeader(
        "content-type",
        isManifest ? "application/vnd.oci.image.manifest.v1+json" : "application/octet-stream",
      );
      if (isManifest) response.setHeader("docker-content-digest", digest);
      return response.end(readFileSync(file));
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => {
    server?.close();
    rmSync(home, { recursive: true, force: true });
  });

  it.skipIf(refusal !== undefined)(
    "are pulled by name through the host's mapping, unpacked and run",
    async () => {
      const images = await createOciImageSource({
        directory: join(home, "images"),
        resolveHost: (host) => (host === "registry.vyom" ? { url } : undefined),
      });
      const driver = await createSandboxDriver({
        home: join(home, "driver"),
        instanceId: testInstance(),
        images,
        keepRunning: false,
        logger: quietLogger,
        egress: TEST_EGRESS,
        limits: { graceMs: 500 },
      });
      const lease = testLease();
      await driver.apply({
        lease,
        generation: "1",
        services: [service("web", { image: "registry.vyom/hello:1" })],
      });
      await untilReady(driver, lease);
      expect(await get(driver, lease, { service: "web" })).toBe("from a registry");
      await driver.remove(lease);
      await driver.close();
    },
  );

  it("send credentials to their own host only", async () => {
    const images = await createOciImageSource({
      directory: join(home, "other"),
      resolveHost: () => ({ url }),
    });
    asked.length = 0;
    const signal = AbortSignal.timeout(30_000);
    await images.resolve("registry.vyom/hello:1", {
      signal,
      credentials: { host: "docker.io", username: "me", password: "hunter2" },
    });
    expect(asked.join("\n")).not.toContain("Basic");
  });

  it("are used again while the registry is away, by who could pull them before", async () => {
    let isAway = false;
    const open = (): ReturnType<typeof createOciImageSource> =>
      createOciImageSource({
        directory: join(home, "held"),
        resolveHost: () => ({ url: isAway ? "http://127.0.0.1:1" : url }),
      });
    const signal = AbortSignal.timeout(30_000);
    const name = "registry.vyom/hello:1";
    const before = await (await open()).resolve(name, { signal });
    isAway = true;
    const later = await open();
    expect(await later.resolve(name, { signal })).toMatchObject({
      digest: before.digest,
      rootfs: before.rootfs,
    });
    const credentials = { host: "registry.vyom", username: "me", password: "hunter2" };
    const unreachable = { code: "oci.unreachable" };
    await expect(later.resolve(name, { signal, credentials })).rejects.toMatchObject(unreachable);
    await expect(later.resolve("registry.vyom/hello:2", { signal })).rejects.toMatchObject(
      unreachable,
    );
    expect(readFileSync(join(home, "held/held.json"), "utf8")).not.toContain("hunter2");
  });

  it("are deleted with their blobs when no lease uses them and they are old or too large", async () => {
    const open = (keeping: object): ReturnType<typeof createOciImageSource> =>
      createOciImageSource({
        directory: join(home, "collected"),
        resolveHost: () => ({ url }),
        keeping,
      });
    const { rootfs } = await (await open({})).resolve("registry.vyom/hello:1", {});
    const collect = async (keeping: object, inUse: string[]): Promise<readonly string[]> =>
      (await (await open(keeping)).collect?.(new Set(inUse))) ?? [];
    expect(await collect({}, [])).toEqual([]);
    expect(await collect({ unusedBytes: 0 }, []), "resolved a moment ago").toEqual([]);
    expect(await collect({ unusedMs: 0 }, [rootfs])).toEqual([]);
    const hourAgo = new Date(Date.now() - 3_600_000);
    utimesSync(dirname(rootfs), hourAgo, hourAgo);
    const records = join(home, "collected/held.json");
    const aged = readFileSync(records, "utf8").replace(
      /"usedAtMs":\d+/,
      `"usedAtMs":${hourAgo.getTime()}`,
    );
    writeFileSync(records, aged);
    const blobs = join(home, "collected/store/blobs/sha256");
    for (const blob of readdirSync(blobs)) utimesSync(join(blobs, blob), hourAgo, hourAgo);
    expect(await collect({}, [])).toEqual([]);
    expect(await collect({ unusedBytes: 1_000 }, [])).toEqual([rootfs]);
    expect(readdirSync(blobs)).toEqual([]);
    expect(existsSync(rootfs)).toBe(false);
  });
});
