import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ContentStore, parseReference, pullImage } from "@vyom/oci";
import { parseSdl } from "@vyom/sdl";
import { connectRpc } from "@vyom/client";
import { afterEach, describe, expect, it } from "vitest";
import { providerConfig } from "../src/config.ts";
import { HostnameRegistry } from "../src/hostname/hostname-registry.ts";
import { imageHosts } from "../src/lease/image-hosts.ts";
import { ManifestIntake } from "../src/lease/manifest-intake.ts";
import { openProviderState } from "../src/state/provider-state.ts";
import { HELLO_SDL, logger, testSigner } from "./market-fixture.ts";

const homes: string[] = [];
afterEach(() => {
  for (const home of homes.splice(0)) rmSync(home, { recursive: true, force: true });
});
function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), "vyom-images-"));
  homes.push(home);
  return home;
}

/** Counts who asks it; a registry of the provider's own network. */
async function privateServer(): Promise<{ port: number; asked: string[]; close: () => void }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { port: (server.address() as AddressInfo).port, asked, close: () => server.close() };
}

describe("images that tenants name", () => {
  it("are not asked of machines of the provider's own network, unless the operator says so", async () => {
    const server = await privateServer();
    const store = await ContentStore.open(newHome());
    const pull = (image: string, registries: Record<string, string>) =>
      pullImage({
        reference: parseReference(image),
        store,
        resolveHost: imageHosts(providerConfig({ registries })),
      });
    const here = `127.0.0.1:${server.port}`;
    try {
      await expect(pull(`${here}/app:1`, {})).rejects.toMatchObject({ code: "oci.private_host" });
      await expect(pull(`localhost:${server.port}/app:1`, {})).rejects.toMatchObject({
        code: "oci.private_host",
      });
      expect(server.asked).toEqual([]);
      const declared = { "team.internal:5000": `http://${here}/` };
      await expect(pull("team.internal:5000/app:1", declared)).rejects.toMatchObject({
        code: "oci.not_found",
      });
      expect(server.asked).toEqual(["/v2/app/manifests/1"]);
    } finally {
      server.close();
    }
  });

  it("come from the caller's own registry first", () => {
    const hosts = imageHosts({ registries: {} }, (host) =>
      host === "registry.vyom" ? { url: "http://127.0.0.1:5000" } : undefined,
    );
    expect(hosts("registry.vyom")).toEqual({ url: "http://127.0.0.1:5000" });
    expect(hosts("ghcr.io")).toMatchObject({ url: "https://ghcr.io" });
    expect(hosts("ghcr.io")?.guard?.isAllowed("10.1.2.3")).toBe(false);
  });

  it("are refused in settings that name no address", () => {
    expect(() => providerConfig({ registries: { "team.internal": "10.0.0.5" } })).toThrow(
      expect.objectContaining({ code: "provider.config" }),
    );
  });

  it.each([
    ["registry.vyom/Upper:1", "malformed path"],
    ["registry.vyom/app:+1", "malformed tag"],
    ["registry.vyom/app@sha256:12", "malformed digest"],
    ["../../etc/passwd", "malformed"],
    ["http://registry.vyom/app", "malformed"],
  ])("are refused with their manifest when the name is %s", async (image, why) => {
    const state = openProviderState(newHome(), logger);
    const intake = new ManifestIntake({
      // Nothing listens there: the refusal needs no chain.
      rpc: connectRpc({ url: "http://127.0.0.1:1" }),
      provider: testSigner(2).address,
      manifests: state.manifests,
      hostnames: new HostnameRegistry({
        rows: state.hostnames,
        blocked: [],
        ingressDomain: "localhost",
      }),
      generatedHostnames: true,
      clock: Date.now,
    });
    const { manifestJson } = parseSdl(HELLO_SDL.replace("registry.vyom/hello:1", image));
    const id = { owner: testSigner(3).address, dseq: 1n };
    const refusal = await intake.submit(id, manifestJson).catch((error: unknown) => error);
    expect(refusal).toMatchObject({ code: "provider.manifest_invalid" });
    expect((refusal as Error).message).toContain('service "web"');
    expect((refusal as Error).message).toContain(why);
  });
});
