import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { homeLayout, homeRoot, readClientConfig, writeClientConfig } from "@vyom/client/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let root = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "vyom-home-"));
});
afterAll(async () => rm(root, { recursive: true }));

describe("home", () => {
  it("is the flag, else the variable, else a folder of the user", () => {
    expect(homeRoot({ flag: "/a", env: { VYOM_HOME: "/b" } })).toBe("/a");
    expect(homeRoot({ env: { VYOM_HOME: "/b" } })).toBe("/b");
    expect(homeRoot({ env: {} })).toBe(join(homedir(), ".vyom"));
  });

  it("keeps the configuration, and refuses what it does not know", async () => {
    const layout = homeLayout(join(root, "fresh"));
    expect(await readClientConfig(layout)).toEqual({});
    await writeClientConfig(layout, { chainId: "vyom-local", rpcUrl: "http://127.0.0.1:26657" });
    expect(await readClientConfig(layout)).toEqual({
      chainId: "vyom-local",
      rpcUrl: "http://127.0.0.1:26657",
    });
    expect((await stat(layout.configFile)).mode & 0o777).toBe(0o600);
    for (const text of ["{", "[]", '{"chianId":"x"}', '{"chainId":5}', '{"keyringBackend":"os"}']) {
      await writeFile(layout.configFile, text);
      await expect(readClientConfig(layout)).rejects.toMatchObject({ code: "client.config" });
    }
  });
});
