import { digestOfBytes, MediaType, type Digest } from "@vyom/oci";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { failureOf, running, type Running } from "./fixture.ts";

/**
 * What the OCI distribution specification 1.1 asks of a registry, in the order of its categories.
 * Each title is a rule of the specification in short.
 */
let world: Running;
const NAME = "conformance/app";
const config = Buffer.from(JSON.stringify({ architecture: "amd64", os: "linux" }));
const layer = Buffer.from("a layer of some bytes");
const unknown = digestOfBytes("nothing has this content");

const descriptor = (bytes: Uint8Array, mediaType: string): object => ({
  mediaType,
  digest: digestOfBytes(bytes),
  size: bytes.length,
});
const manifestOf = (extra: object = {}): Buffer =>
  Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: MediaType.ociManifest,
      config: descriptor(config, MediaType.ociConfig),
      layers: [descriptor(layer, MediaType.ociLayer)],
      ...extra,
    }),
  );
const manifest = manifestOf();
const manifestDigest = digestOfBytes(manifest);

const put = (path: string, body: Uint8Array, type: string): Promise<Response> =>
  world.call(path, { method: "PUT", body, headers: { "content-type": type } });
const putManifest = (reference: string, body: Uint8Array, name = NAME): Promise<Response> =>
  put(`${name}/manifests/${reference}`, body, MediaType.ociManifest);
const pushBlob = async (bytes: Uint8Array, name = NAME): Promise<Digest> => {
  const digest = digestOfBytes(bytes);
  const target = `${name}/blobs/uploads/?digest=${digest}`;
  expect((await world.call(target, { method: "POST", body: bytes })).status).toBe(201);
  return digest;
};
const seed = async (name = NAME): Promise<void> => {
  await pushBlob(config, name);
  await pushBlob(layer, name);
  expect((await putManifest("tagtest0", manifest, name)).status).toBe(201);
};
/** Path below `/v2/` of a `Location`, which may be absolute or relative. */
const located = (response: Response): string =>
  new URL(response.headers.get("location") ?? "", `http://${world.host}`).pathname.slice(
    "/v2/".length,
  );
const begin = async (name = NAME): Promise<string> => {
  const response = await world.call(`${name}/blobs/uploads/`, { method: "POST" });
  expect(response.status).toBe(202);
  return located(response);
};

beforeAll(async () => {
  world = await running();
  await seed();
});
afterAll(() => world.dispose());

describe("pull", () => {
  it("answers 200 at the API's root", async () => {
    expect((await world.call("")).status).toBe(200);
  });

  it.each(["GET", "HEAD"])(
    "%s gives manifests by tag and digest, byte for byte",
    async (method) => {
      for (const reference of ["tagtest0", manifestDigest]) {
        const response = await world.call(`${NAME}/manifests/${reference}`, { method });
        expect(response.status).toBe(200);
        expect(response.headers.get("content-type")).toBe(MediaType.ociManifest);
        expect(response.headers.get("docker-content-digest")).toBe(manifestDigest);
        expect(response.headers.get("content-length")).toBe(String(manifest.length));
        const body = Buffer.from(await response.arrayBuffer());
        expect(body.equals(method === "HEAD" ? Buffer.alloc(0) : manifest)).toBe(true);
      }
    },
  );

  it.each(["GET", "HEAD"])("%s gives blobs with digest, length and ranges", async (method) => {
    const response = await world.call(`${NAME}/blobs/${digestOfBytes(layer)}`, { method });
    expect(response.status).toBe(200);
    expect(response.headers.get("docker-content-digest")).toBe(digestOfBytes(layer));
    expect(response.headers.get("content-length")).toBe(String(layer.length));
    expect(response.headers.get("accept-ranges")).toBe("bytes");
    expect(await response.text()).toBe(method === "HEAD" ? "" : layer.toString());
  });

  it("answers a range with 206, one that cannot be satisfied with 416", async () => {
    const target = `${NAME}/blobs/${digestOfBytes(layer)}`;
    const part = await world.call(target, { headers: { range: "bytes=2-6" } });
    expect([part.status, await part.text()]).toEqual([206, layer.subarray(2, 7).toString()]);
    expect(part.headers.get("content-range")).toBe(`bytes 2-6/${layer.length}`);
    const beyond = await world.call(target, { headers: { range: `bytes=${layer.length}-` } });
    expect(beyond.status).toBe(416);
    expect(beyond.headers.get("content-range")).toBe(`bytes */${layer.length}`);
  });

  it.each([
    ["manifests/.INVALID_MANIFEST_NAME", "MANIFEST_UNKNOWN"],
    ["manifests/no-such-tag", "MANIFEST_UNKNOWN"],
    [`manifests/${unknown}`, "MANIFEST_UNKNOWN"],
    [`blobs/${unknown}`, "BLOB_UNKNOWN"],
  ])("answers 404 to what is not there: %s", async (path, code) => {
    expect(await failureOf(await world.call(`${NAME}/${path}`))).toEqual([404, code]);
    expect((await world.call(`${NAME}/${path}`, { method: "HEAD" })).status).toBe(404);
    expect((await world.call(`no/such/repository/${path}`)).status).toBe(404);
  });

  it("spares a client what it has by ETag", async () => {
    for (const path of [`manifests/${manifestDigest}`, `blobs/${digestOfBytes(layer)}`]) {
      const etag = (await world.call(`${NAME}/${path}`)).headers.get("etag") ?? "";
      const again = await world.call(`${NAME}/${path}`, { headers: { "if-none-match": etag } });
      expect([again.status, await again.text()]).toEqual([304, ""]);
    }
  });
});

describe("push", () => {
  it("takes blobs by POST then PUT", async () => {
    const bytes = Buffer.from("monolithic, in two requests");
    const location = await begin();
    const done = await put(
      `${location}?digest=${digestOfBytes(bytes)}`,
      bytes,
      "application/octet-stream",
    );
    expect(done.status).toBe(201);
    expect(await (await world.call(located(done))).text()).toBe(bytes.toString());
  });

  it("takes blobs in chunks, in order, and tells how far it is", async () => {
    const bytes = Buffer.from("first-second-third");
    let location = await begin();
    const chunk = async (start: number, end: number): Promise<Response> =>
      world.call(location, {
        method: "PATCH",
        body: bytes.subarray(start, end + 1),
        headers: {
          "content-type": "application/octet-stream",
          "content-range": `${start}-${end}`,
        },
      });
    const late = await chunk(6, 12);
    expect([late.status, late.headers.get("range")]).toEqual([416, "0-0"]);
    const first = await chunk(0, 5);
    expect([first.status, first.headers.get("range")]).toEqual([202, "0-5"]);
    location = located(first);
    const repeated = await chunk(0, 5);
    expect([repeated.status, repeated.headers.get("range")]).toEqual([416, "0-5"]);
    expect(located(repeated)).toBe(location);
    const status = await world.call(location);
    expect([status.status, status.headers.get("range")]).toEqual([204, "0-5"]);
    expect(located(status)).toBe(location);
    expect((await chunk(6, 12)).status).toBe(202);
    const digest = digestOfBytes(bytes);
    const wrong = await world.call(`${location}?digest=${digest}`, {
      method: "PUT",
      body: bytes.subarray(13),
      headers: { "content-range": "13-99" },
    });
    expect(wrong.status).toBe(400);
    const done = await world.call(`${location}?digest=${digest}`, {
      method: "PUT",
      body: bytes.subarray(13),
      headers: { "content-range": "13-17" },
    });
    expect([done.status, done.headers.get("docker-content-digest")]).toEqual([201, digest]);
  });

  it("says where an upload goes on when a range header is malformed", async () => {
    const location = await begin();
    const refused = await world.call(location, {
      method: "PATCH",
      body: "x",
      headers: { "content-range": "whatever" },
    });
    expect([refused.status, refused.headers.get("range")]).toEqual([416, "0-0"]);
    expect(located(refused)).toBe(location);
  });

  it("mounts blobs of other repositories, also without being told which", async () => {
    const digest = digestOfBytes(layer);
    const mount = (name: string, query: string): Promise<Response> =>
      world.call(`${name}/blobs/uploads/?${query}`, { method: "POST" });
    const named = await mount("elsewhere/app", `mount=${digest}&from=${NAME}`);
    expect(named.status).toBe(201);
    expect((await world.call(located(named))).status).toBe(200);
    expect((await mount("conformance/other", `mount=${digest}`)).status).toBe(201);
    expect((await mount("third/app", `mount=${digest}`)).status).toBe(202);
    expect((await mount("third/app", `mount=${digest}&from=no/such`)).status).toBe(202);
    expect((await mount("third/app", `mount=${digest}&from=..%2f..`)).status).toBe(202);
  });

  it("takes manifests by tag and by digest", async () => {
    for (const reference of ["tagtest1", "tagtest2", "tagtest3", manifestDigest]) {
      const response = await putManifest(reference, manifest);
      expect(response.status).toBe(201);
      expect(response.headers.get("docker-content-digest")).toBe(manifestDigest);
      expect((await world.call(located(response))).status).toBe(200);
    }
  });

  it("names every blob that a manifest lacks", async () => {
    const absent = [Buffer.from("one"), Buffer.from("two")];
    const layers = absent.map((bytes) => descriptor(bytes, MediaType.ociLayer));
    const response = await putManifest("lacking", manifestOf({ layers }));
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({
      errors: absent.map((bytes) => ({
        code: "MANIFEST_BLOB_UNKNOWN",
        detail: { digest: digestOfBytes(bytes) },
      })),
    });
  });

  it("takes manifests whose layers must not be distributed without them", async () => {
    const foreign = descriptor(
      Buffer.from("from its own place"),
      "application/vnd.docker.image.rootfs.foreign.diff.tar.gzip",
    );
    expect((await putManifest("foreign", manifestOf({ layers: [foreign] }))).status).toBe(201);
  });

  it("takes a manifest of 4 MiB, not one beyond", async () => {
    const fill = 4 * 1024 * 1024 - manifestOf({ annotations: { fill: "" } }).length;
    const large = (extra: number): Buffer =>
      manifestOf({ annotations: { fill: "x".repeat(fill + extra) } });
    expect((await putManifest("large", large(0))).status).toBe(201);
    expect((await putManifest("larger", large(1))).status).toBe(413);
  });

  it("takes a manifest about another that is not there yet, and says OCI-Subject", async () => {
    const subject = { mediaType: MediaType.ociManifest, digest: unknown, size: 9 };
    const response = await putManifest("early", manifestOf({ subject }));
    expect([response.status, response.headers.get("oci-subject")]).toEqual([201, unknown]);
  });

  it("refuses a digest that the content does not have", async () => {
    const response = await world.call(`${NAME}/blobs/uploads/?digest=${unknown}`, {
      method: "POST",
      body: "other",
    });
    expect(await failureOf(response)).toEqual([400, "DIGEST_INVALID"]);
    expect(await failureOf(await putManifest(unknown, manifest))).toEqual([400, "DIGEST_INVALID"]);
    const location = await begin();
    expect(await failureOf(await world.call(location, { method: "PUT" }))).toEqual([
      400,
      "DIGEST_INVALID",
    ]);
  });
});

describe("content discovery", () => {
  const name = "discovery/app";
  const tags = ["test0", "test1", "test2", "TEST3", "v1"];
  beforeAll(async () => {
    await seed(name);
    await world.call(`${name}/manifests/tagtest0`, { method: "DELETE" });
    for (const tag of tags) await putManifest(tag, manifest, name);
  });

  it("lists tags in order, in pages that lead to each other by Link", async () => {
    const whole = await world.call(`${name}/tags/list`);
    const sorted = tags.toSorted();
    expect(await whole.json()).toEqual({ name, tags: sorted });
    expect(whole.headers.get("link")).toBeNull();
    const found: string[] = [];
    let next: string | undefined = `${name}/tags/list?n=2`;
    while (next !== undefined) {
      const page: Response = await world.call(next);
      found.push(...((await page.json()) as { tags: string[] }).tags);
      next = /^<\/v2\/([^>]+)>; rel="next"$/.exec(page.headers.get("link") ?? "")?.[1];
    }
    expect(found).toEqual(sorted);
    const none = await world.call(`${name}/tags/list?n=0`);
    expect([await none.json(), none.headers.get("link")]).toEqual([{ name, tags: [] }, null]);
    const after = (await (await world.call(`${name}/tags/list?last=test1&n=1`)).json()) as object;
    expect(after).toEqual({ name, tags: ["test2"] });
  });

  it("answers 404 to the tags of no repository", async () => {
    expect(await failureOf(await world.call("no/such/tags/list"))).toEqual([404, "NAME_UNKNOWN"]);
  });

  it("lists referrers as an index, filtered when asked, never 404", async () => {
    const subject = { mediaType: MediaType.ociManifest, digest: manifestDigest, size: 1 };
    const about = [
      manifestOf({ subject, artifactType: "application/x.sbom", annotations: { kind: "sbom" } }),
      manifestOf({ subject }),
      Buffer.from(
        JSON.stringify({
          schemaVersion: 2,
          mediaType: MediaType.ociIndex,
          manifests: [],
          subject,
        }),
      ),
    ];
    for (const [at, bytes] of about.entries()) {
      const type = at === 2 ? MediaType.ociIndex : MediaType.ociManifest;
      const sent = await put(`${name}/manifests/${digestOfBytes(bytes)}`, bytes, type);
      expect([sent.status, sent.headers.get("oci-subject")]).toEqual([201, manifestDigest]);
    }
    const response = await world.call(`${name}/referrers/${manifestDigest}`);
    expect(response.headers.get("content-type")).toBe(MediaType.ociIndex);
    expect(response.headers.get("oci-filters-applied")).toBeNull();
    const index = (await response.json()) as { manifests: { digest: string }[] };
    const of = (bytes: Uint8Array): object | undefined =>
      index.manifests.find((item) => item.digest === digestOfBytes(bytes));
    expect(index.manifests).toHaveLength(3);
    expect(about.map(of)).toMatchObject([
      { artifactType: "application/x.sbom", annotations: { kind: "sbom" } },
      { artifactType: MediaType.ociConfig },
      { mediaType: MediaType.ociIndex },
    ]);
    expect(of(about[2] ?? Buffer.alloc(0))).not.toHaveProperty("artifactType");
    const filtered = await world.call(
      `${name}/referrers/${manifestDigest}?artifactType=application/x.sbom`,
    );
    expect(filtered.headers.get("oci-filters-applied")).toBe("artifactType");
    expect(((await filtered.json()) as { manifests: object[] }).manifests).toHaveLength(1);
    for (const path of [`${name}/referrers/${unknown}`, `no/such/referrers/${unknown}`]) {
      const empty = await world.call(path);
      expect([empty.status, await empty.json()]).toMatchObject([200, { manifests: [] }]);
    }
    const malformed = await world.call(`${name}/referrers/sha256:xyz`);
    expect(await failureOf(malformed)).toEqual([400, "DIGEST_INVALID"]);
  });

  it("pages long lists of referrers", async () => {
    const subject = { mediaType: MediaType.ociManifest, digest: unknown, size: 1 };
    const note = "x".repeat(800_000);
    const wanted = [1, 2, 3, 4].map((number) =>
      manifestOf({ subject, annotations: { number: String(number), note } }),
    );
    for (const bytes of wanted) {
      expect((await putManifest(digestOfBytes(bytes), bytes, name)).status).toBe(201);
    }
    const found: string[] = [];
    let pages = 0;
    let next: string | undefined =
      `${name}/referrers/${unknown}?artifactType=${encodeURIComponent(MediaType.ociConfig)}`;
    while (next !== undefined) {
      const page: Response = await world.call(next);
      const { manifests } = (await page.json()) as { manifests: { digest: string }[] };
      found.push(...manifests.map((item) => item.digest));
      next = /^<\/v2\/([^>]+)>; rel="next"$/.exec(page.headers.get("link") ?? "")?.[1];
      pages++;
    }
    expect(found.toSorted()).toEqual(wanted.map((bytes) => digestOfBytes(bytes)).toSorted());
    expect(pages).toBe(2);
  });
});

describe("content management", () => {
  it("deletes tags, manifests and blobs with 202, and answers 404 then", async () => {
    const name = "management/app";
    await seed(name);
    const remove = async (path: string): Promise<number> =>
      (await world.call(`${name}/${path}`, { method: "DELETE" })).status;
    expect(await remove("manifests/tagtest0")).toBe(202);
    expect((await world.call(`${name}/manifests/tagtest0`)).status).toBe(404);
    expect((await world.call(`${name}/manifests/${manifestDigest}`)).status).toBe(200);
    expect(await remove(`manifests/${manifestDigest}`)).toBe(202);
    expect(await remove(`manifests/${manifestDigest}`)).toBe(404);
    expect(await remove(`blobs/${digestOfBytes(layer)}`)).toBe(202);
    expect(await remove(`blobs/${digestOfBytes(layer)}`)).toBe(404);
    expect((await world.call("no/such/manifests/x", { method: "DELETE" })).status).toBe(404);
    expect(await (await world.call(`${name}/tags/list`)).json()).toEqual({ name, tags: [] });
  });

  it("refuses with 405 what its owner has switched off", async () => {
    const kept = world;
    world = await running({ deletion: { tags: false, manifests: false, blobs: false } });
    try {
      await seed();
      for (const path of ["manifests/tagtest0", `manifests/${manifestDigest}`]) {
        const answer = await world.call(`${NAME}/${path}`, { method: "DELETE" });
        expect(await failureOf(answer)).toEqual([405, "UNSUPPORTED"]);
      }
      const blob = await world.call(`${NAME}/blobs/${digestOfBytes(layer)}`, { method: "DELETE" });
      expect(await failureOf(blob)).toEqual([405, "UNSUPPORTED"]);
      expect((await world.call(`${NAME}/manifests/tagtest0`)).status).toBe(200);
    } finally {
      await world.dispose();
      world = kept;
    }
  });

  it("answers errors as the specification lays them out, and names the methods of a path", async () => {
    const response = await world.call(`${NAME}/tags/list`, { method: "PUT", body: "x" });
    expect([response.status, response.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
    expect(response.headers.get("content-type")).toBe("application/json");
    expect(await response.json()).toEqual({
      errors: [{ code: "UNSUPPORTED", message: expect.stringMatching(/GET, HEAD/) }],
    });
  });
});
