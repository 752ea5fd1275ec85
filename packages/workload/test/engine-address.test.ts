import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { engineAddress, findEngine, type EngineAddress } from "../src/docker/engine-address.ts";

const home = mkdtempSync(join(tmpdir(), "vyom-engine-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A user without sockets of the machine's own in the way. */
const find = (env: Record<string, string> = {}): EngineAddress =>
  findEngine({ env: { XDG_RUNTIME_DIR: join(home, "run"), ...env }, home, uid: 1_000 });

function put(path: string, content: object | string): void {
  const file = join(home, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
}
const contextFolder = (kind: string, name: string): string =>
  join(".docker/contexts", kind, createHash("sha256").update(name).digest("hex"));

describe("the address of an engine", () => {
  it.each([
    ["unix:///run/my.sock", { socketPath: "/run/my.sock" }],
    ["tcp://127.0.0.1:2375", { host: "127.0.0.1", port: 2375 }],
    ["tcp://engine", { host: "engine", port: 2375 }],
    ["http://[::1]:99/", { host: "::1", port: 99 }],
  ])("is read from %s", (text, address) => {
    expect(engineAddress(text)).toEqual(address);
  });

  it.each(["", "ssh://me@host", "npipe:////./pipe/docker", "unix://relative", "https://host:2376"])(
    'is not "%s"',
    (text) => {
      expect(() => engineAddress(text)).toThrow(
        expect.objectContaining({ code: "workload.engine_address" }),
      );
    },
  );

  it("is DOCKER_HOST's, with the certificates of DOCKER_CERT_PATH when they are asked for", () => {
    const env = { DOCKER_HOST: "tcp://engine.example", DOCKER_CERT_PATH: join(home, "certs") };
    expect(find(env)).toEqual({ host: "engine.example", port: 2375 });
    const verified = { ...env, DOCKER_TLS_VERIFY: "1" };
    expect(() => find(verified)).toThrow(/certificates/);
    const address = { host: "engine.example", port: 2376 };
    put("certs/ca.pem", "ca");
    expect(find(verified)).toEqual({ ...address, tls: { ca: Buffer.from("ca") } });
    put("certs/cert.pem", "cert");
    expect(() => find(verified)).toThrow(/key.pem/);
    put("certs/key.pem", "key");
    expect(find(verified)).toEqual({
      ...address,
      tls: { ca: Buffer.from("ca"), cert: Buffer.from("cert"), key: Buffer.from("key") },
    });
  });

  it("is the current context's", () => {
    const meta = { Name: "colima", Endpoints: { docker: { Host: "unix:///home/me/colima.sock" } } };
    put(join(contextFolder("meta", "colima"), "meta.json"), meta);
    put(".docker/config.json", { currentContext: "colima" });
    expect(find()).toEqual({ socketPath: "/home/me/colima.sock" });
    expect(() => find({ DOCKER_CONTEXT: "none" })).toThrow(/no docker context "none"/);
    rmSync(join(home, ".docker"), { recursive: true });
  });

  it("is otherwise that of the first socket there is", async () => {
    const path = join(home, ".colima/default/docker.sock");
    mkdirSync(dirname(path), { recursive: true });
    const server = createServer().listen(path);
    await new Promise((resolve) => server.once("listening", resolve));
    const found = find();
    await new Promise((resolve) => server.close(resolve));
    // Unless this machine has one for everybody.
    expect(found).toEqual({
      socketPath: expect.stringMatching(/colima|^\/var\/run\/docker.sock|^\/run\/podman/),
    });
  });
});
