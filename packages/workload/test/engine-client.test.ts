import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { EngineClient } from "../src/docker/engine-client.ts";
import { engineInfo, engineInventory, engineWarnings } from "../src/docker/engine-info.ts";

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** An engine that answers as it is told; gives the paths it was asked. */
async function engineThatSays(
  answers: Readonly<Record<string, object>>,
): Promise<{ client: EngineClient; asked: string[] }> {
  const asked: string[] = [];
  const listening = createServer((request, response) => {
    asked.push(request.url ?? "");
    const answer = answers[(request.url ?? "").replace(/^\/v[\d.]+/, "")];
    if (answer === undefined) response.statusCode = 404;
    response.end(JSON.stringify(answer ?? { message: "no such thing" }));
  }).listen(0, "127.0.0.1");
  server = listening;
  await new Promise((resolve) => listening.once("listening", resolve));
  const { port } = listening.address() as AddressInfo;
  return { client: new EngineClient({ host: "127.0.0.1", port }), asked };
}

describe("the version of an engine's API", () => {
  it.each([
    [{ ApiVersion: "1.41", Version: "20.10.24" }, "/v1.41/info"],
    [{ ApiVersion: "1.52", MinAPIVersion: "1.44", Version: "29.0.0" }, "/v1.44/info"],
  ])("is the newest that both speak: %o", async (version, path) => {
    const { client, asked } = await engineThatSays({ "/version": version, "/info": {} });
    expect(await client.negotiate()).toEqual({
      isPodman: false,
      name: `Docker ${version.Version}`,
    });
    await client.json({ method: "GET", path: "/info" });
    expect(asked).toEqual(["/version", path]);
  });

  it.each([
    { ApiVersion: "1.40", Version: "19.03" },
    { ApiVersion: "1.60", MinAPIVersion: "1.50", Version: "40" },
  ])("is refused when there is none: %o", async (version) => {
    const { client } = await engineThatSays({ "/version": version });
    await expect(client.negotiate()).rejects.toMatchObject({ code: "workload.engine_version" });
  });

  it("is not had of an engine that is away", async () => {
    const client = new EngineClient({ socketPath: "/nowhere/docker.sock" });
    await expect(client.negotiate()).rejects.toMatchObject({ code: "workload.engine_unreachable" });
  });
});

describe("what an engine says of itself", () => {
  const info = { NCPU: 4, MemTotal: 8e9, MemoryLimit: true, CpuCfsQuota: true, PidsLimit: true };

  it("is warned of where tenants are not limited or not filtered", () => {
    expect(engineWarnings({ ...info, SecurityOptions: ["name=seccomp,profile=default"] })).toEqual(
      [],
    );
    const warnings = engineWarnings({ ...info, PidsLimit: false, SecurityOptions: [] });
    expect(warnings).toEqual([
      expect.stringContaining("does not limit pids"),
      expect.stringContaining("no system call filter"),
    ]);
    const SecurityOptions = ["name=seccomp,profile=default", "name=rootless"];
    const [seccomp = ""] = SecurityOptions;
    for (const told of [{ SecurityOptions }, { SecurityOptions: [seccomp], Rootless: true }])
      expect(engineWarnings({ ...info, ...told, CgroupVersion: "1" })).toEqual([
        expect.stringContaining("does not limit memory, cpu, pids"),
      ]);
    expect(engineWarnings({ ...info, SecurityOptions, CgroupVersion: "2" })).toEqual([]);
  });

  it("is its inventory, less the reserve", () => {
    const reserve = { cpuMilli: 500, memoryBytes: 1e9, ephemeralBytes: 10 };
    expect(engineInventory({ info, diskBytes: 5n, reserve })).toMatchObject({
      cpuMilli: 3_500n,
      memoryBytes: 7_000_000_000n,
      ephemeralBytes: 0n,
    });
  });

  it("is refused when its containers are not Linux", async () => {
    const { client } = await engineThatSays({ "/info": { ...info, OSType: "windows" } });
    await expect(engineInfo(client)).rejects.toMatchObject({ code: "workload.engine_version" });
  });
});
