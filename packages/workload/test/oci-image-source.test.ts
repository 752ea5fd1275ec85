import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
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
});
