import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DEVELOPMENT_CHAIN_ID, developmentSigner } from "@vyom/client";
import type { RunningNode } from "@vyom/node";
import { ContentStore, hostPlatform, pullImage, readImage, type ImageConfig } from "@vyom/oci";
import { createRegistry, type Registry, type RegistryOptions } from "@vyom/registry";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { startLocalChain } from "./local-chain.ts";
import { vyom, type Ran } from "./run-cli.ts";

let root: string;
let registry: Registry;
let url: string;
const open = async (options: Partial<RegistryOptions> = {}): Promise<void> => {
  registry = await createRegistry({ directory: join(root, "registry"), ...options });
  ({ url } = await registry.listen({ host: "127.0.0.1", port: 0 }));
};
beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), "vyom-cli-image-"));
  await open();
});
afterEach(async () => {
  await registry.close();
  rmSync(root, { recursive: true, force: true });
});

const files = (tree: Readonly<Record<string, string>>, folder = "app"): string => {
  for (const [path, content] of Object.entries(tree)) {
    const file = join(root, folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return join(root, folder);
};
const image = (
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ran> =>
  vyom(["image", ...words, "--home", join(root, "home"), "--json"], {
    env: { HOME: root, ...env },
  });
const done = async (
  words: readonly string[],
  env?: Readonly<Record<string, string>>,
): Promise<unknown> => {
  const { exitCode, stdout, stderr } = await image(words, env);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return JSON.parse(stdout);
};
const failed = async (
  words: readonly string[],
  env?: Readonly<Record<string, string>>,
): Promise<unknown> => {
  const { exitCode, stderr } = await image(words, env);
  expect(exitCode).not.toBe(0);
  return JSON.parse(stderr);
};
const configOf = async (name: string): Promise<ImageConfig> => {
  const images = (await done(["ls"])) as { name: string; digest: `sha256:${string}` }[];
  const digest = images.find((each) => each.name === name)?.digest ?? "sha256:";
  const store = await ContentStore.open(join(root, "home/images"));
  return (await readImage({ store, digest, platform: hostPlatform() })).config;
};

describe("vyom image", () => {
  it("builds by options, settings of the folder and ignore file; options win", async () => {
    const folder = files({
      "package.json":
        '{"vyom":{"cmd":"/app/one","env":{"A":"1","B":"2"},"expose":[80],"name":"app:7"}}',
      ".vyomignore": "*.secret",
      "x.secret": "s",
      run: "r",
    });
    const built = await done([
      "build",
      folder,
      "-e",
      "B=3,4",
      "-e",
      "C=5",
      "--cmd",
      "/app/run 'a b'",
    ]);
    expect(built).toMatchObject({ name: "registry.vyom/app:7", entries: 2 });
    expect(await configOf("registry.vyom/app:7")).toMatchObject({
      cmd: ["/app/run", "a b"],
      env: ["A=1", "B=3,4", "C=5"],
      exposedPorts: ["80/tcp"],
    });
    const again = await done([
      "build",
      folder,
      "-e",
      "B=3,4",
      "-e",
      "C=5",
      "--cmd",
      "/app/run 'a b'",
    ]);
    expect(again).toEqual(built);
    // The chain's address and the signing key go by the same words elsewhere.
    const env = { VYOM_NODE: "http://127.0.0.1:1", VYOM_FROM: "alice", VYOM_ENV: "x" };
    expect(await done(["build", folder, "-t", "app:8"], env)).toMatchObject({ entries: 2 });
    expect(await failed(["build", folder, "-t", "No"])).toMatchObject({
      error: { code: "oci.reference" },
    });
    expect(await failed(["build", folder, "--expose", "x"])).toMatchObject({
      error: { code: "oci.image_settings" },
    });
  });

  it("pushes to the registry, builds on what lies there, and pulls", async () => {
    await done([
      "build",
      files({ "base.txt": "base" }, "base"),
      "-t",
      "base:1",
      "--workdir",
      "/srv",
    ]);
    const at = ["--registry", url];
    expect(await done(["push", "base:1", ...at])).toMatchObject({ sent: 2, there: 0 });
    expect(await done(["push", "base:1", ...at])).toMatchObject({ sent: 0, there: 2 });
    await done(["rm", "base:1"]);
    const built = await image([
      "build",
      files({ "top.txt": "top" }),
      "--from",
      "registry.vyom/base:1",
      "-t",
      "top",
      ...at,
    ]);
    expect(built).toMatchObject({
      exitCode: 0,
      stderr: `{"note":"pulling registry.vyom/base:1"}\n`,
    });
    const pushed = (await done(["push", "top", "--to", "registry.vyom/team/top:2", ...at])) as {
      digest: string;
    };
    await done(["rm", "top"]);
    expect(await done(["ls"])).toEqual([]);
    expect(await done(["pull", "registry.vyom/team/top:2", ...at])).toMatchObject({
      name: "registry.vyom/team/top:2",
      digest: pushed.digest,
    });
    expect((await configOf("registry.vyom/team/top:2")).workingDir).toBe("/srv");
    expect(await failed(["push", "none", ...at])).toMatchObject({
      error: { code: "cli.image_unknown" },
    });
  });

  it("finds the registry of a running `vyom up`", async () => {
    files(
      { "endpoints.json": JSON.stringify({ provider: "x", ingressUrl: "", registryUrl: url }) },
      "home",
    );
    await done(["build", files({ x: "x" }), "-t", "app:1"]);
    expect(await done(["push", "app:1"])).toMatchObject({ sent: 2 });
  });

  it("saves to an archive and loads it again", async () => {
    const built = (await done(["build", files({ x: "x" }), "-t", "app:1"])) as { digest: string };
    const file = join(root, "app.tar");
    await done(["save", file, "app:1"]);
    await done(["rm", "app:1"]);
    expect(await done(["load", file])).toEqual([
      { name: "registry.vyom/app:1", digest: built.digest },
    ]);
    expect(await done(["load", file, "other:2"])).toEqual([
      { name: "registry.vyom/other:2", digest: built.digest },
    ]);
    files({ "no.tar": "garbage" });
    expect(await failed(["load", join(root, "app/no.tar")])).toMatchObject({
      error: { code: "oci.archive" },
    });
  });

  it("uses the password that it is given, and logins of docker", async () => {
    await registry.close();
    const basic = `Basic ${Buffer.from("me:hunter2").toString("base64")}`;
    await open({
      authorize: ({ authorization }) =>
        authorization === basic
          ? { allow: true }
          : { allow: false, kind: "unauthenticated", challenge: 'Basic realm="x"' },
    });
    await done(["build", files({ x: "x" }), "-t", "app:1"]);
    const { host } = new URL(url);
    const push = ["push", "app:1", "--to", `${host}/app:1`];
    expect(await failed(push)).toMatchObject({ error: { code: "oci.unauthorized" } });
    const named = [...push, "--username", "me"];
    expect(await failed(named)).toMatchObject({ error: { code: "cli.no_registry_password" } });
    expect(await done(named, { VYOM_REGISTRY_PASSWORD: "hunter2" })).toMatchObject({ sent: 2 });
    const wrong = await image(named, { VYOM_REGISTRY_PASSWORD: "swordfish" });
    expect(wrong.stderr).not.toContain("swordfish");
    files(
      { ".docker/config.json": JSON.stringify({ auths: { [host]: { auth: basic.slice(6) } } }) },
      ".",
    );
    expect(await done(push)).toMatchObject({ there: 2 });
  });
});

describe("vyom image with an account", () => {
  let node: RunningNode;
  let chain: readonly string[];
  const tenant = developmentSigner({ role: "tenant", chainId: DEVELOPMENT_CHAIN_ID });
  beforeAll(async () => {
    node = await startLocalChain();
    chain = ["--node", `http://127.0.0.1:${node.ports.rpc}`];
  });
  afterAll(() => node.stop());
  beforeEach(async () => {
    await registry.close();
    await open({
      auth: {
        publicKeyOf: (address) => (address === tenant.address ? tenant.publicKey : undefined),
      },
    });
  });

  it("pushes beneath its address, hides it, and signs a login that opens it", async () => {
    await done(["build", files({ x: "x" }), "-t", "app:1"]);
    const repository = `registry.vyom/${tenant.address}/app`;
    const at = ["--registry", url, ...chain];
    expect(await done(["visibility", repository, "private", ...at])).toEqual({
      repository,
      visibility: "private",
    });
    expect(await done(["push", "app:1", "--to", `${repository}:1`, ...at])).toMatchObject({
      sent: 2,
    });
    expect(
      await failed(["push", "app:1", "--to", "registry.vyom/other/app:1", ...at]),
    ).toMatchObject({
      error: { code: "oci.denied" },
    });
    const login = (await done(["token", repository, "--hours", "2", ...chain])) as {
      username: string;
      password: string;
    };
    const store = await ContentStore.open(join(root, "provider"));
    const resolveHost = (): { url: string } => ({ url });
    const pull = (credentials?: typeof login): Promise<unknown> =>
      pullImage({ reference: `${repository}:1`, store, resolveHost, credentials });
    await expect(pull()).rejects.toMatchObject({ code: "oci.unauthorized" });
    expect(await pull(login)).toHaveProperty("digest");
  });

  it("signs for the host that it speaks to, and for no other", async () => {
    await done(["build", files({ x: "x" }), "-t", "app:1"]);
    const { host } = new URL(url);
    const push = ["push", "app:1", "--to", `${host}/${tenant.address}/app:1`, "--wallet", ...chain];
    // The registry says that it is registry.vyom, which is not how it is reached here.
    expect(await failed(push)).toMatchObject({ error: { code: "oci.unauthorized" } });
    await registry.close();
    registry = await createRegistry({
      directory: join(root, "registry"),
      auth: { publicKeyOf: () => tenant.publicKey, service: host },
    });
    await registry.listen({ host: "127.0.0.1", port: Number(new URL(url).port) });
    expect(await done(push)).toMatchObject({ sent: 2 });
  });
});
