import { existsSync, readdirSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import {
  ContentStore,
  digestOfBytes,
  pullImage,
  pushImage,
  readManifest,
  type Digest,
} from "@vyom/oci";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RegistryOptions, UpstreamOptions } from "../src/index.ts";
import { failureOf, running, sampleImage, type Running } from "./fixture.ts";

let source: Running;
let cache: Running;
/** What the upstream was asked, in order. */
const asked: string[] = [];
const take = (): string[] => asked.splice(0);

const openCache = async (
  upstream: Partial<UpstreamOptions> = {},
  options: Partial<RegistryOptions> = {},
): Promise<void> => {
  cache = await running({
    ...options,
    upstreams: [{ prefix: "mirror", host: source.host, freshMs: 0, ...upstream }],
  });
};
beforeEach(async () => {
  source = await running({
    authorize: ({ action, repository }) => {
      asked.push(`${action} ${repository ?? ""}`);
      return repository === "closed"
        ? { allow: false, kind: "denied", reason: "not for mirrors" }
        : { allow: true };
    },
  });
  await openCache();
});
afterEach(async () => {
  await cache.dispose();
  await source.dispose();
});

const publish = async (content: string, name = "team/app:1"): Promise<Digest> => {
  const digest = await sampleImage(source.store, content);
  await pushImage({ reference: `${source.host}/${name}`, digest, store: source.store });
  take();
  return digest;
};
let pulls = 0;
const pull = async (name = "team/app:1"): Promise<Digest> => {
  const store = await ContentStore.open(cache.path(`pulled-${++pulls}`));
  return (await pullImage({ reference: `${cache.host}/mirror/${name}`, store })).digest;
};

describe("a cache of another registry", () => {
  it("fetches an image once, and asks about its tag alone after that", async () => {
    const digest = await publish("one");
    expect(await pull()).toBe(digest);
    expect(take().length).toBeGreaterThan(2);
    expect(await pull()).toBe(digest);
    expect(take()).toEqual(["pull team/app"]);
    expect(await pull(`team/app@${digest}`)).toBe(digest);
    expect(take()).toEqual([]);
    const moved = await publish("two");
    expect(await pull()).toBe(moved);
    expect(await pull(`team/app@${digest}`)).toBe(digest);
  });

  it("does not ask about a tag that is fresh", async () => {
    await cache.dispose();
    await openCache({ freshMs: 60_000 });
    const digest = await publish("one");
    await pull();
    await publish("two");
    expect(await pull()).toBe(digest);
    expect(take()).toEqual([]);
  });

  it("serves what it has, and says so, when the upstream is away", async () => {
    const digest = await publish("one");
    await pull();
    await source.registry.close();
    expect(await pull()).toBe(digest);
    const manifest = await cache.call("mirror/team/app/manifests/1");
    expect(manifest.headers.get("warning")).toMatch(/^299 - ".*does not answer/);
    const tags = await cache.call("mirror/team/app/tags/list");
    expect(await tags.json()).toEqual({ name: "mirror/team/app", tags: ["1"] });
    expect(tags.headers.get("warning")).toContain("does not answer");
    const referrers = await cache.call(`mirror/team/app/referrers/${digest}`);
    expect([referrers.status, await referrers.json()]).toMatchObject([200, { manifests: [] }]);
    expect((await cache.call("mirror/team/app/manifests/2")).status).toBe(502);
    expect((await cache.call(`mirror/team/app/blobs/${digestOfBytes("?")}`)).status).toBe(502);
  });

  it("does not serve what the upstream says is gone or closed", async () => {
    await publish("one");
    await pull();
    await source.call("team/app/manifests/1", { method: "DELETE" });
    expect(await failureOf(await cache.call("mirror/team/app/manifests/1"))).toEqual([
      404,
      "MANIFEST_UNKNOWN",
    ]);
    expect(await failureOf(await cache.call("mirror/closed/manifests/1"))).toEqual([403, "DENIED"]);
    expect((await cache.call("mirror/none/tags/list")).status).toBe(404);
    expect((await cache.call(`mirror/none/blobs/${digestOfBytes("?")}`)).status).toBe(404);
  });

  it("gives a blob to a repository only when the upstream would", async () => {
    const digest = await publish("one");
    await pull();
    const manifest = await readManifest(source.store, digest);
    const layer = manifest.kind === "manifest" ? manifest.layers[0]?.digest : undefined;
    expect((await cache.call(`mirror/team/app/blobs/${layer}`)).status).toBe(200);
    expect((await cache.call(`mirror/team/other/blobs/${layer}`)).status).toBe(404);
    expect((await cache.call(`own/blobs/${layer}`)).status).toBe(404);
  });

  it("lists tags in the upstream's pages, and referrers", async () => {
    const digest = await publish("one");
    for (const tag of ["2", "3"]) await publish("one", `team/app:${tag}`);
    const page = await cache.call("mirror/team/app/tags/list?n=2");
    expect(await page.json()).toEqual({ name: "mirror/team/app", tags: ["1", "2"] });
    const link = page.headers.get("link") ?? "";
    expect(link).toBe('</v2/mirror/team/app/tags/list?n=2&last=2>; rel="next"');
    const about = JSON.stringify({
      schemaVersion: 2,
      mediaType: "application/vnd.oci.image.index.v1+json",
      artifactType: "application/x.note",
      manifests: [],
      subject: { mediaType: "application/vnd.oci.image.manifest.v1+json", digest, size: 1 },
    });
    await source.call("team/app/manifests/note", { method: "PUT", body: about });
    const referrers = await cache.call(
      `mirror/team/app/referrers/${digest}?artifactType=application/x.note`,
    );
    expect(referrers.headers.get("oci-filters-applied")).toBe("artifactType");
    expect(await referrers.json()).toMatchObject({
      manifests: [{ digest: digestOfBytes(about), artifactType: "application/x.note" }],
    });
  });

  it("takes no pushes; a copy that is deleted comes back", async () => {
    const digest = await publish("one");
    await pull();
    const upload = await cache.call("mirror/team/app/blobs/uploads/", { method: "POST" });
    expect(await failureOf(upload)).toEqual([405, "UNSUPPORTED"]);
    const put = await cache.call("mirror/team/app/manifests/1", { method: "PUT", body: "{}" });
    expect(put.status).toBe(405);
    const gone = await cache.call("mirror/team/app/manifests/1", { method: "DELETE" });
    expect(gone.status).toBe(202);
    expect(await pull()).toBe(digest);
  });

  it("forgets images that nobody pulls", async () => {
    await cache.dispose();
    await openCache({ keepMs: 0 });
    await publish("one");
    await pull();
    await delay(5);
    expect((await cache.registry.collectGarbage({ graceMs: 0 })).deleted.length).toBe(3);
    await source.registry.close();
    expect((await cache.call("mirror/team/app/manifests/1")).status).toBe(502);
  });

  it("logs in where the upstream asks for it", async () => {
    await source.dispose();
    await cache.dispose();
    source = await running({
      authorize: ({ authorization }) =>
        authorization === `Basic ${Buffer.from("mirror:secret").toString("base64")}`
          ? { allow: true }
          : { allow: false, kind: "unauthenticated", challenge: 'Basic realm="source"' },
    });
    const credentials = { username: "mirror", password: "secret" };
    await openCache({ credentials });
    const digest = await sampleImage(source.store, "x");
    const reference = `${source.host}/app:1`;
    await pushImage({ reference, digest, store: source.store, credentials });
    expect(await pull("app:1")).toBe(digest);
  });
});

describe("a blob on its way", () => {
  const content = Buffer.alloc(300_000, "some content ");
  const digest = digestOfBytes(content);
  let upstream: Server;
  let send: (part: Uint8Array | "end") => void;
  let requests: string[];
  beforeEach(async () => {
    requests = [];
    let response: ServerResponse | undefined;
    const waiting: (Uint8Array | "end")[] = [];
    const flush = (): void => {
      for (const part of response === undefined ? [] : waiting.splice(0)) {
        if (part === "end") response?.end();
        else response?.write(part);
      }
    };
    send = (part) => {
      waiting.push(part);
      flush();
    };
    upstream = createServer((request, answer) => {
      requests.push(`${request.method}`);
      answer.writeHead(200, { "content-length": content.length });
      if (request.method === "HEAD") return answer.end();
      response = answer;
      answer.flushHeaders();
      return flush();
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => upstream.once("listening", resolve));
    await cache.dispose();
    await openCache({ host: `127.0.0.1:${(upstream.address() as AddressInfo).port}` });
  });
  afterEach(() => {
    upstream.closeAllConnections();
    upstream.close();
  });
  const get = (init?: RequestInit): Promise<Response> =>
    cache.call(`mirror/app/blobs/${digest}`, init);
  const first = async (response: Response): Promise<number> =>
    (await response.body?.getReader().read())?.value?.length ?? 0;

  it("is streamed while it comes, to several readers, from one download", async () => {
    send(content.subarray(0, 200_000));
    const [one, two] = [await get(), await get()];
    expect(one.headers.get("content-length")).toBe(String(content.length));
    const read = one.arrayBuffer();
    expect(await first(two)).toBeGreaterThan(0); // and this one goes away
    const part = get({ headers: { range: "bytes=5-9" } });
    send(content.subarray(200_000));
    send("end");
    expect(Buffer.from(await read).equals(content)).toBe(true);
    expect(await (await part).text()).toBe(content.subarray(5, 10).toString());
    expect(requests.filter((method) => method === "GET")).toHaveLength(1);
    upstream.closeAllConnections();
    upstream.close();
    expect(Buffer.from(await (await get()).arrayBuffer()).equals(content)).toBe(true);
  });

  it("is stored although its reader has left", async () => {
    send(content.subarray(0, 100_000));
    const leaving = new AbortController();
    const response = await get({ signal: leaving.signal });
    expect(response.status).toBe(200);
    leaving.abort();
    send(content.subarray(100_000));
    send("end");
    const file = cache.registry.store.pathOf(digest);
    await expect.poll(() => existsSync(file), { interval: 5 }).toBe(true);
  });

  it("never comes to its end, and is not stored, when it is not what its digest says", async () => {
    const sendWrong = (): void => {
      send(Buffer.alloc(content.length, "else"));
      send("end");
    };
    sendWrong();
    const response = await get();
    await expect(response.arrayBuffer()).rejects.toThrow();
    expect(readdirSync(cache.path("registry/content/blobs/sha256"))).toEqual([]);
    const ranged = get({ headers: { range: "bytes=0-3" } });
    await expect.poll(() => requests.length, { interval: 5 }).toBe(4);
    sendWrong();
    expect((await ranged).status).toBe(502);
  });
});
