import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  ContentStore,
  isPublicAddress,
  pullImage,
  refusePrivateHosts,
  type ResolveHost,
} from "../src/index.ts";

describe("public addresses", () => {
  it.each([
    "1.1.1.1",
    "9.255.255.255",
    "11.0.0.0",
    "100.63.255.255",
    "100.128.0.0",
    "172.15.255.255",
    "172.32.0.0",
    "192.167.255.255",
    "198.17.255.255",
    "223.255.255.255",
    "2606:4700::1111",
    "2a00:1450:4001::200e",
  ])("include %s", (address) => expect(isPublicAddress(address)).toBe(true));

  it.each([
    "0.0.0.0",
    "10.1.2.3",
    "100.64.0.1",
    "127.0.0.1",
    "127.9.9.9",
    "169.254.169.254",
    "172.16.0.1",
    "172.31.255.255",
    "192.0.0.8",
    "192.0.2.1",
    "192.88.99.1",
    "192.168.1.1",
    "198.18.0.1",
    "198.51.100.7",
    "203.0.113.7",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:8.8.8.8",
    "::ffff:a9fe:a9fe",
    "64:ff9b::7f00:1",
    "100::1",
    "2001:0:4136:e378::1",
    "2001:db8::1",
    "2002:7f00:1::1",
    "3fff::1",
    "fc00::1",
    "fd12:3456::1",
    "fe80::1",
    "ff02::1",
    "localhost",
    "",
    "1.2.3",
  ])("leave out %s", (address) => expect(isPublicAddress(address)).toBe(false));
});

describe("pulling an image that a stranger names", () => {
  const servers: Server[] = [];
  let directory: string;
  let store: ContentStore;
  const asked: string[] = [];
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), "vyom-guard-"));
    store = await ContentStore.open(directory);
    asked.length = 0;
  });
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
    await rm(directory, { recursive: true, force: true });
  });
  const serve = async (host: string, listener: RequestListener): Promise<string> => {
    const server = createServer((request, response) => {
      asked.push(`${host} ${request.url}`);
      listener(request, response);
    }).listen(0, host);
    servers.push(server);
    await new Promise((resolve) => server.once("listening", resolve));
    return `${host}:${(server.address() as AddressInfo).port}`;
  };
  const pull = (reference: string, resolveHost: ResolveHost): Promise<unknown> =>
    pullImage({ reference, store, resolveHost });
  /** Takes 127.0.0.2 for the internet, the rest of this machine for what lies behind it. */
  const guard = { isAllowed: (address: string) => address === "127.0.0.2" };
  const strangers = refusePrivateHosts(undefined, guard);

  it.each([
    "127.0.0.1",
    "localhost",
    "[::1]",
    "0x7f.1",
    "10.0.0.1",
    "169.254.169.254",
    "2130706433",
  ])("does not ask %s", async (host) => {
    const at = await serve("127.0.0.1", (_request, response) => response.end());
    const port = at.split(":").at(-1);
    await expect(pull(`${host}:${port}/app:1`, refusePrivateHosts())).rejects.toMatchObject({
      code: "oci.private_host",
    });
    expect(asked).toEqual([]);
  });

  it("still asks a registry that the operator mapped", async () => {
    const at = await serve("127.0.0.1", (_request, response) => response.writeHead(404).end());
    const resolveHost = refusePrivateHosts((host) =>
      host === "registry.vyom" ? { url: `http://${at}` } : undefined,
    );
    await expect(pull("registry.vyom/app:1", resolveHost)).rejects.toMatchObject({
      code: "oci.not_found",
    });
    expect(asked).toHaveLength(1);
  });

  it("does not follow a redirect inside", async () => {
    const inside = await serve("127.0.0.1", (_request, response) => response.end("secret"));
    for (const target of [inside, `localhost:${inside.split(":")[1]}`]) {
      const outside = await serve("127.0.0.2", (_request, response) =>
        response.writeHead(307, { location: `http://${target}/latest/meta-data` }).end(),
      );
      await expect(pull(`${outside}/app:1`, strangers)).rejects.toMatchObject({
        code: "oci.private_host",
      });
    }
    expect(asked.filter((line) => line.startsWith("127.0.0.1"))).toEqual([]);
  });

  it("does not ask a token server inside", async () => {
    const inside = await serve("127.0.0.1", (_request, response) => response.end("{}"));
    const outside = await serve("127.0.0.2", (_request, response) =>
      response
        .writeHead(401, { "www-authenticate": `Bearer realm="http://${inside}/token"` })
        .end(),
    );
    await expect(pull(`${outside}/app:1`, strangers)).rejects.toMatchObject({
      code: "oci.private_host",
    });
    expect(asked).toEqual([`127.0.0.2 /v2/app/manifests/1`]);
  });

  it("does not reuse a connection that was made without the check", async () => {
    const at = await serve("127.0.0.1", (_request, response) => response.writeHead(404).end());
    const name = `localhost:${at.split(":")[1]}`;
    await expect(pull(`${name}/app:1`, () => undefined)).rejects.toMatchObject({
      code: "oci.not_found",
    });
    await expect(pull(`${name}/app:1`, refusePrivateHosts())).rejects.toMatchObject({
      code: "oci.private_host",
    });
  });

  it("hands a registry's warnings on, each once", async () => {
    const at = await serve("127.0.0.1", (_request, response) =>
      response
        .writeHead(404, [
          "warning",
          '299 - "going away soon"',
          "warning",
          '299 - "going away soon"',
        ])
        .end(),
    );
    const warnings: string[] = [];
    const onWarning = (text: string): number => warnings.push(text);
    await expect(pullImage({ reference: `${at}/app:1`, store, onWarning })).rejects.toThrow();
    expect(warnings).toEqual(["going away soon"]);
  });
});
