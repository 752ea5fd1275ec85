import { statSync } from "node:fs";
import { ContentStore, pullImage, pushImage, type Digest } from "@vyom/oci";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createRegistry, type RegistryOptions } from "../src/index.ts";
import { failureOf, running, sampleImage, type Running } from "./fixture.ts";
import { basic, loginOf, wallet, type LoginWish } from "./wallet.ts";

const [alice, bob, carol] = [wallet(1), wallet(2), wallet(3)];
const known = new Map([alice, bob].map((each) => [each.address, each.publicKey]));
const options: Partial<RegistryOptions> = {
  auth: { publicKeyOf: (address) => known.get(address) },
  shared: [{ namespace: "library", writers: [bob.address] }],
};

let world: Running;
beforeEach(async () => {
  world = await running(options);
});
afterEach(() => world.dispose());

interface TokenAnswer {
  readonly token: string;
  readonly access_token: string;
  readonly expires_in: number;
}
const tokenFor = async (scope: string, wish?: LoginWish, who = alice): Promise<string> => {
  const headers = wish === undefined ? {} : { authorization: basic(loginOf(who, wish)) };
  const response = await world.call(`token?scope=${scope}`, { headers });
  expect(response.status).toBe(200);
  return `Bearer ${((await response.json()) as TokenAnswer).token}`;
};
const accessOf = (authorization: string): unknown =>
  (
    JSON.parse(Buffer.from(authorization.split(".")[1] ?? "", "base64url").toString("utf8")) as {
      access: unknown;
    }
  ).access;
const push = async (repository: string, who = alice, wish: LoginWish = {}): Promise<Digest> => {
  const digest = await sampleImage(world.store, repository);
  await pushImage({
    reference: `${world.host}/${repository}:1`,
    digest,
    store: world.store,
    credentials: loginOf(who, wish),
  });
  return digest;
};
const pull = async (repository: string, who?: typeof alice, wish?: LoginWish): Promise<string> => {
  const store = await ContentStore.open(world.path(`pulled-${Math.random()}`));
  const credentials = who === undefined ? undefined : loginOf(who, wish);
  return (await pullImage({ reference: `${world.host}/${repository}:1`, store, credentials }))
    .digest;
};
const setVisibility = async (repository: string, visibility: string): Promise<Response> =>
  world.call(`${repository}/_vyom/visibility`, {
    method: "PUT",
    body: JSON.stringify({ visibility }),
    headers: { authorization: await tokenFor(`repository:${repository}:configure,pull`, {}) },
  });

describe("owners", () => {
  it.each(["ES256K", "ES256KADR36"] as const)(
    "push beneath their address with a token signed by %s, and everyone pulls",
    async (algorithm) => {
      const repository = `${alice.address}/team/app`;
      const digest = await push(repository, alice, { algorithm });
      expect(await pull(repository)).toBe(digest);
      expect(await pull(repository, bob)).toBe(digest);
    },
  );

  it("write nowhere else", async () => {
    for (const repository of [`${bob.address}/app`, "library/app", "app", alice.address]) {
      await expect(push(repository)).rejects.toMatchObject({ code: "oci.denied" });
    }
    const digest = await push("library/app", bob);
    expect(await pull("library/app")).toBe(digest);
  });

  it("keep a repository private, and open it to whom they sign a token for", async () => {
    const repository = `${alice.address}/app`;
    const other = `${alice.address}/other`;
    expect((await setVisibility(repository, "private")).status).toBe(200);
    expect((await setVisibility(other, "private")).status).toBe(200);
    const digest = await push(repository);
    await push(other);
    await expect(pull(repository)).rejects.toMatchObject({ code: "oci.unauthorized" });
    await expect(pull(repository, bob)).rejects.toMatchObject({ code: "oci.denied" });
    expect(await pull(repository, alice)).toBe(digest);
    const scope = `repository:${repository}:pull`;
    expect(await pull(repository, alice, { scope })).toBe(digest);
    await expect(pull(other, alice, { scope })).rejects.toMatchObject({ code: "oci.unauthorized" });
    await expect(push(repository, alice, { scope })).rejects.toMatchObject({
      code: "oci.unauthorized",
    });
    expect((await setVisibility(repository, "public")).status).toBe(200);
    expect(await pull(repository)).toBe(digest);
    expect(await failureOf(await setVisibility(repository, "hidden"))).toEqual([
      400,
      "UNSUPPORTED",
    ]);
  });

  it("are seen in the catalog by those who may pull", async () => {
    const hidden = `${alice.address}/hidden`;
    await setVisibility(hidden, "private");
    await push(hidden);
    await push(`${alice.address}/shown`);
    const catalog = async (authorization: string): Promise<string[]> =>
      (
        (await (
          await world.call("_catalog", authorization === "" ? {} : { headers: { authorization } })
        ).json()) as { repositories: string[] }
      ).repositories;
    const shown = [`${alice.address}/shown`];
    expect(await catalog("")).toEqual(shown);
    const scope = "registry:catalog:*";
    expect(await catalog(await tokenFor(scope, {}, bob))).toEqual(shown);
    expect(await catalog(await tokenFor(scope, { scope: "" }))).toEqual(shown);
    expect(await catalog(await tokenFor(scope, {}))).toEqual([hidden, ...shown]);
  });
});

describe("tokens", () => {
  const mine = `${alice.address}/app`;

  it("are announced by a challenge that names service and scope", async () => {
    const ping = await world.call("");
    expect(ping.status).toBe(401);
    expect(ping.headers.get("www-authenticate")).toBe(
      `Bearer realm="http://${world.host}/v2/token",service="registry.vyom"`,
    );
    const upload = await world.call(`${mine}/blobs/uploads/`, { method: "POST" });
    expect(await failureOf(upload)).toEqual([401, "UNAUTHORIZED"]);
    expect(upload.headers.get("www-authenticate")).toContain(
      `scope="repository:${mine}:pull,push"`,
    );
    const authorization = await tokenFor("", {});
    expect((await world.call("", { headers: { authorization } })).status).toBe(200);
  });

  it("carry what is allowed of what was asked for", async () => {
    const scope = `repository:${mine}:pull,push,delete&scope=repository:${bob.address}/app:pull,push`;
    expect(accessOf(await tokenFor(scope, {}))).toEqual([
      { type: "repository", name: mine, actions: ["pull", "push", "delete"] },
      { type: "repository", name: `${bob.address}/app`, actions: ["pull"] },
    ]);
    expect(accessOf(await tokenFor(`repository:${mine}:*`))).toEqual([
      { type: "repository", name: mine, actions: ["pull"] },
    ]);
    expect(accessOf(await tokenFor("plugin:x:pull&scope=repository:../x:pull&scope=::"))).toEqual(
      [],
    );
  });

  it("open nothing beyond their scope", async () => {
    await push(mine);
    const authorization = await tokenFor(`repository:${mine}:pull`, {});
    const headers = { authorization };
    expect((await world.call(`${mine}/tags/list`, { headers })).status).toBe(200);
    const upload = await world.call(`${mine}/blobs/uploads/`, { method: "POST", headers });
    expect(upload.status).toBe(401);
    expect(upload.headers.get("www-authenticate")).toContain('error="insufficient_scope"');
    const gone = await world.call(`${mine}/manifests/1`, { method: "DELETE", headers });
    expect(gone.status).toBe(401);
  });

  it("are also given by OAuth's password form", async () => {
    const { username, password } = loginOf(alice);
    const form = { service: "registry.vyom", scope: `repository:${mine}:push`, username, password };
    const answer = await world.call("token", {
      method: "POST",
      body: new URLSearchParams({ ...form, grant_type: "password", client_id: "x" }),
    });
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const body = (await answer.json()) as TokenAnswer;
    expect(body).toMatchObject({ expires_in: 300, token: body.access_token });
    const refused = await world.call("token", { method: "POST", body: new URLSearchParams(form) });
    expect(refused.status).toBe(401);
  });

  it.each<[string, () => { username: string; password: string }]>([
    ["no token at all", () => ({ username: alice.address, password: "hunter2" })],
    ["another account's signature", () => loginOf(alice, { signer: bob })],
    ["another account's token", () => ({ ...loginOf(bob), username: alice.address })],
    ["an account that nobody knows", () => loginOf(carol)],
    ["a token for another service", () => loginOf(alice, { service: "provider" })],
    ["an expired token", () => loginOf(alice, { lifetimeSeconds: -1 })],
    ["a token of tomorrow", () => loginOf(alice, { nowSeconds: Date.now() / 1000 + 86_400 })],
    ["a token that lives too long", () => loginOf(alice, { lifetimeSeconds: 1e9 })],
  ])("are refused to %s, without a word of the password", async (_name, make) => {
    const login = make();
    const response = await world.call("token", { headers: { authorization: basic(login) } });
    expect(response.status).toBe(401);
    const text = await response.text();
    expect(text).toContain("UNAUTHORIZED");
    expect(text).not.toContain(login.password);
  });

  it("are worthless when changed, foreign or old", async () => {
    const good = await tokenFor(`repository:${mine}:push`, {});
    const [head = "", body = "", mac = ""] = good.split(".");
    const forged = Buffer.from(
      Buffer.from(body, "base64url").toString("utf8").replaceAll(alice.address, bob.address),
    ).toString("base64url");
    const none = `Bearer ${Buffer.from('{"alg":"none","typ":"JWT"}').toString("base64url")}`;
    for (const authorization of [
      `${head}.${forged}.${mac}`,
      `${none}.${body}.`,
      `${none}.${body}.${mac}`,
      `${head}.${body}.`,
      "Bearer x",
      basic(loginOf(alice)),
    ]) {
      const answer = await world.call(`${mine}/tags/list`, { headers: { authorization } });
      expect(answer.status).toBe(401);
      expect(answer.headers.get("www-authenticate")).toContain('error="invalid_token"');
    }
    // Another registry with the same service has another key.
    const other = await running(options);
    const elsewhere = await other.call("", { headers: { authorization: good } });
    expect(elsewhere.status).toBe(401);
    await other.dispose();
  });

  it("outlive a restart, and their key is the owner's alone to read", async () => {
    const authorization = await tokenFor("", {});
    await world.registry.close();
    const again = await createRegistry({ directory: world.path("registry"), ...options });
    const { url } = await again.listen({ host: "127.0.0.1", port: 0 });
    expect((await fetch(`${url}/v2/`, { headers: { authorization } })).status).toBe(200);
    expect(statSync(world.path("registry/access/token-key")).mode & 0o777).toBe(0o600);
    await again.close();
  });

  it("are asked for at the front server's address", async () => {
    await world.dispose();
    world = await running({
      auth: { publicKeyOf: () => undefined, publicUrl: "https://registry.example/", service: "r" },
    });
    expect((await world.call("")).headers.get("www-authenticate")).toBe(
      'Bearer realm="https://registry.example/v2/token",service="r"',
    );
    await world.dispose();
    world = await running({ ...options, trustedProxies: ["127.0.0.1"] });
    const headers = { "x-forwarded-proto": "https", "x-forwarded-host": "front.example" };
    expect((await world.call("", { headers })).headers.get("www-authenticate")).toContain(
      'realm="https://front.example/v2/token"',
    );
  });

  it("do not flow without end to one address", async () => {
    await world.dispose();
    world = await running({ ...options, loginRate: { perSecond: 0.01, burst: 2 } });
    const statuses: number[] = [];
    for (let count = 0; count < 3; count++) statuses.push((await world.call("token")).status);
    expect(statuses).toEqual([200, 200, 429]);
  });
});

it("asks the hook, where there is one, with the account that logged in", async () => {
  await world.dispose();
  const asked: string[] = [];
  world = await running({
    ...options,
    authorize: ({ action, repository, subject }) => {
      asked.push(`${subject === alice.address ? "alice" : "nobody"} ${action} ${repository ?? ""}`);
      return subject === alice.address
        ? { allow: true }
        : { allow: false, kind: "denied", reason: "closed" };
    },
  });
  await push("anything/goes");
  expect(asked).toContain("alice push anything/goes");
  await expect(push("anything/goes", bob)).rejects.toMatchObject({ code: "oci.denied" });
  await expect(pull("anything/goes")).rejects.toMatchObject({ code: "oci.unauthorized" });
});
