import { readdirSync } from "node:fs";
import { connect } from "node:net";
import { digestOfBytes, MediaType, pushImage, readManifest, type Digest } from "@vyom/oci";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createRegistry, type AccessRequest } from "../src/index.ts";
import { failureOf, running, sampleImage, type Running } from "./fixture.ts";

let world: Running;
beforeEach(async () => {
  world = await running();
});
afterEach(() => world.dispose());

const put = async (repository: string, bytes: Uint8Array): Promise<Digest> => {
  const digest = digestOfBytes(bytes);
  const response = await world.call(`${repository}/blobs/uploads/?digest=${digest}`, {
    method: "POST",
    body: bytes,
  });
  expect(response.status).toBe(201);
  return digest;
};
const start = async (repository = "app"): Promise<string> => {
  const response = await world.call(`${repository}/blobs/uploads/`, { method: "POST" });
  expect(response.status).toBe(202);
  return (response.headers.get("location") ?? "").slice("/v2/".length);
};
const patch = (location: string, body: string, range?: string): Promise<Response> =>
  world.call(location, {
    method: "PATCH",
    body,
    headers: {
      "content-type": "application/octet-stream",
      ...(range === undefined ? {} : { "content-range": range }),
    },
  });

describe("blobs", () => {
  it("are taken whole, and served whole or in part", async () => {
    const digest = await put("app", Buffer.from("0123456789"));
    const whole = await world.call(`app/blobs/${digest}`);
    expect(await whole.text()).toBe("0123456789");
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      "content-length": "10",
      "docker-content-digest": digest,
      "accept-ranges": "bytes",
      "docker-distribution-api-version": "registry/2.0",
    });
    const head = await world.call(`app/blobs/${digest}`, { method: "HEAD" });
    expect([head.status, head.headers.get("content-length"), await head.text()]).toEqual([
      200,
      "10",
      "",
    ]);
    const encoded = await world.call(`app/blobs/${encodeURIComponent(digest)}`);
    expect(encoded.status).toBe(200);
  });

  it.each([
    ["bytes=2-4", 206, "234", "bytes 2-4/10"],
    ["bytes=7-", 206, "789", "bytes 7-9/10"],
    ["bytes=-3", 206, "789", "bytes 7-9/10"],
    ["bytes=-99", 206, "0123456789", "bytes 0-9/10"],
    ["bytes=5-99", 206, "56789", "bytes 5-9/10"],
    ["bytes=0-0", 206, "0", "bytes 0-0/10"],
    ["bytes=4-2", 200, "0123456789", null],
    ["bytes=0-1,3-4", 200, "0123456789", null],
    ["lines=0-1", 200, "0123456789", null],
  ])("serve the range %s", async (range, status, text, contentRange) => {
    const digest = await put("app", Buffer.from("0123456789"));
    const response = await world.call(`app/blobs/${digest}`, { headers: { range } });
    expect([response.status, await response.text(), response.headers.get("content-range")]).toEqual(
      [status, text, contentRange],
    );
  });

  it("refuse ranges beyond their end", async () => {
    const digest = await put("app", Buffer.from("0123456789"));
    const response = await world.call(`app/blobs/${digest}`, { headers: { range: "bytes=10-" } });
    expect([response.status, response.headers.get("content-range")]).toEqual([416, "bytes */10"]);
  });

  it("belong to the repository that they were pushed to", async () => {
    const digest = await put("app", Buffer.from("x"));
    expect(await failureOf(await world.call(`other/blobs/${digest}`))).toEqual([
      404,
      "BLOB_UNKNOWN",
    ]);
    const mount = await world.call(`other/blobs/uploads/?mount=${digest}&from=app`, {
      method: "POST",
    });
    expect(mount.status).toBe(201);
    expect((await world.call(`other/blobs/${digest}`)).status).toBe(200);
    const miss = await world.call(`other/blobs/uploads/?mount=${digestOfBytes("?")}&from=app`, {
      method: "POST",
    });
    expect(miss.status).toBe(202);
    expect((await world.call(`app/blobs/${digest}`, { method: "DELETE" })).status).toBe(202);
    expect(await failureOf(await world.call(`app/blobs/${digest}`, { method: "DELETE" }))).toEqual([
      404,
      "BLOB_UNKNOWN",
    ]);
    expect((await world.call(`other/blobs/${digest}`)).status).toBe(200);
  });
});

describe("uploads", () => {
  it("come in chunks, tell how far they are, and go on after a restart", async () => {
    const location = await start();
    const first = await patch(location, "01234", "0-4");
    expect([first.status, first.headers.get("range")]).toEqual([202, "0-4"]);
    const status = await world.call(location);
    expect([status.status, status.headers.get("range")]).toEqual([204, "0-4"]);
    expect((await patch(location, "567")).status).toBe(202);
    await world.registry.close();
    const again = await createRegistry({ directory: world.path("registry") });
    const { url } = await again.listen({ host: "127.0.0.1", port: 0 });
    const digest = digestOfBytes("0123456789");
    const done = await fetch(`${url}/v2/${location}?digest=${digest}`, {
      method: "PUT",
      body: "89",
    });
    expect([done.status, done.headers.get("location")]).toEqual([201, `/v2/app/blobs/${digest}`]);
    expect(await (await fetch(`${url}/v2/app/blobs/${digest}`)).text()).toBe("0123456789");
    await again.close();
  });

  it("refuse chunks out of order or of another length", async () => {
    const location = await start();
    await patch(location, "01234", "0-4");
    const gap = await patch(location, "789", "7-9");
    expect([gap.status, gap.headers.get("range")]).toEqual([416, "0-4"]);
    expect((await patch(location, "56", "5-9")).status).toBe(400);
    expect((await patch(location, "56", "nonsense")).status).toBe(416);
    expect((await patch(location, "56789", "5-9")).status).toBe(202);
    const put = await world.call(`${location}?digest=${digestOfBytes("0123456789")}`, {
      method: "PUT",
    });
    expect(put.status).toBe(201);
  });

  it("are gone when cancelled, finished or given a wrong digest", async () => {
    const cancelled = await start();
    expect((await world.call(cancelled, { method: "DELETE" })).status).toBe(204);
    expect(await failureOf(await world.call(cancelled))).toEqual([404, "BLOB_UPLOAD_UNKNOWN"]);
    const wrong = await start();
    const refused = await world.call(`${wrong}?digest=${digestOfBytes("other")}`, {
      method: "PUT",
      body: "x",
    });
    expect(await failureOf(refused)).toEqual([400, "DIGEST_INVALID"]);
    expect(await failureOf(await world.call(wrong))).toEqual([404, "BLOB_UPLOAD_UNKNOWN"]);
    const other = await start();
    const elsewhere = other.replace("app/", "other/");
    expect(await failureOf(await world.call(elsewhere))).toEqual([404, "BLOB_UPLOAD_UNKNOWN"]);
    expect(
      await failureOf(await world.call(`${other}?digest=sha512:00`, { method: "PUT" })),
    ).toEqual([400, "DIGEST_INVALID"]);
  });

  it("keep what came of a broken chunk", async () => {
    const location = await start();
    const { hostname, port } = new URL(`http://${world.host}`);
    const socket = connect(Number(port), hostname);
    socket.write(`PATCH /v2/${location} HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n01234`);
    const range = async (): Promise<string | null> =>
      (await world.call(location)).headers.get("range");
    while ((await range()) !== "0-4");
    expect((await patch(location, "busy")).status).toBe(409);
    socket.destroy();
    let resumed: Response;
    do resumed = await patch(location, "56789", "5-9");
    while (resumed.status === 409);
    expect([resumed.status, resumed.headers.get("range")]).toEqual([202, "0-9"]);
  });

  it("stop at the limits", async () => {
    await world.dispose();
    world = await running({ limits: { blobBytes: 1000, openUploads: 2 } });
    const body = Buffer.alloc(2000);
    const target = `app/blobs/uploads/?digest=${digestOfBytes(body)}`;
    expect(await failureOf(await world.call(target, { method: "POST", body }))).toEqual([
      413,
      "SIZE_INVALID",
    ]);
    await start();
    await start();
    expect(await failureOf(await world.call("app/blobs/uploads/", { method: "POST" }))).toEqual([
      429,
      "TOOMANYREQUESTS",
    ]);
    expect(readdirSync(world.path("registry/uploads"))).toHaveLength(4);
  });
});

describe("manifests", () => {
  const push = async (repository: string, tag: string, content = tag): Promise<Digest> => {
    const digest = await sampleImage(world.store, content);
    await pushImage({
      reference: `${world.host}/${repository}:${tag}`,
      digest,
      store: world.store,
    });
    return digest;
  };
  const putManifest = (
    path: string,
    manifest: object | string,
    type: string = MediaType.ociManifest,
  ): Promise<Response> =>
    world.call(path, {
      method: "PUT",
      body: typeof manifest === "string" ? manifest : JSON.stringify(manifest),
      headers: { "content-type": type },
    });

  it("are served by tag and digest with their type", async () => {
    const digest = await push("app", "1");
    for (const name of ["1", digest]) {
      const response = await world.call(`app/manifests/${name}`);
      expect(response.headers.get("content-type")).toBe(MediaType.ociManifest);
      expect(response.headers.get("docker-content-digest")).toBe(digest);
      expect(digestOfBytes(await response.text())).toBe(digest);
      const head = await world.call(`app/manifests/${name}`, { method: "HEAD" });
      expect([head.status, head.headers.get("docker-content-digest"), await head.text()]).toEqual([
        200,
        digest,
        "",
      ]);
    }
    expect(await failureOf(await world.call("app/manifests/2"))).toEqual([404, "MANIFEST_UNKNOWN"]);
    expect(await failureOf(await world.call(`other/manifests/${digest}`))).toEqual([
      404,
      "MANIFEST_UNKNOWN",
    ]);
  });

  it("are refused when malformed, incomplete or of another digest", async () => {
    const digest = await push("app", "1");
    const manifest = await readManifest(world.store, digest);
    const { kind: _, ...document } = { schemaVersion: 2, ...manifest };
    expect(await failureOf(await putManifest("app/manifests/2", "{"))).toEqual([
      400,
      "MANIFEST_INVALID",
    ]);
    expect(await failureOf(await putManifest("other/manifests/1", document))).toEqual([
      400,
      "MANIFEST_BLOB_UNKNOWN",
    ]);
    expect(
      await failureOf(await putManifest(`app/manifests/${digestOfBytes("?")}`, document)),
    ).toEqual([400, "DIGEST_INVALID"]);
    expect(
      await failureOf(await putManifest("app/manifests/2", document, MediaType.ociIndex)),
    ).toEqual([400, "MANIFEST_INVALID"]);
    const huge = `{"a":"${"x".repeat(5_000_000)}"}`;
    expect(await failureOf(await putManifest("app/manifests/2", huge))).toEqual([
      413,
      "SIZE_INVALID",
    ]);
    expect(await failureOf(await world.call("app/manifests/2"))).toEqual([404, "MANIFEST_UNKNOWN"]);
  });

  it("list their referrers", async () => {
    const digest = await push("app", "1");
    const empty = await put("app", Buffer.from("{}"));
    const subject = { mediaType: MediaType.ociManifest, digest, size: 1 };
    const config = { mediaType: MediaType.ociEmpty, digest: empty, size: 2 };
    const about = {
      schemaVersion: 2,
      mediaType: MediaType.ociManifest,
      config,
      layers: [],
      subject,
    };
    const signature = {
      ...about,
      artifactType: "application/x.signature",
      annotations: { by: "me" },
    };
    const sent = await putManifest(
      `app/manifests/${digestOfBytes(JSON.stringify(signature))}`,
      signature,
    );
    expect([sent.status, sent.headers.get("oci-subject")]).toEqual([201, digest]);
    const plain = await putManifest(`app/manifests/${digestOfBytes(JSON.stringify(about))}`, about);
    expect(plain.status).toBe(201);

    const all = (await (await world.call(`app/referrers/${digest}`)).json()) as {
      manifests: { artifactType: string }[];
    };
    expect(all.manifests.map((item) => item.artifactType).toSorted()).toEqual([
      "application/vnd.oci.empty.v1+json",
      "application/x.signature",
    ]);
    const some = await world.call(`app/referrers/${digest}?artifactType=application/x.signature`);
    expect(some.headers.get("oci-filters-applied")).toBe("artifactType");
    expect(await some.json()).toMatchObject({
      schemaVersion: 2,
      manifests: [{ annotations: { by: "me" } }],
    });
    await world.call(`app/manifests/${digestOfBytes(JSON.stringify(signature))}`, {
      method: "DELETE",
    });
    const rest = (await (await world.call(`app/referrers/${digest}`)).json()) as {
      manifests: unknown[];
    };
    expect(rest.manifests).toHaveLength(1);
    const none = await world.call(`app/referrers/${digestOfBytes("?")}`);
    expect([none.status, await none.json()]).toMatchObject([200, { manifests: [] }]);
  });

  it("list tags and repositories in pages", async () => {
    for (const tag of ["b", "a", "C", "d"]) await push("app", tag);
    await push("team/one", "1");
    await push("team", "1");
    const tags = async (query: string) =>
      (await world.call(`app/tags/list${query}`)).json() as Promise<{ tags: string[] }>;
    expect((await tags("")).tags).toEqual(["C", "a", "b", "d"]);
    const page = await world.call("app/tags/list?n=2");
    expect(await page.json()).toEqual({ name: "app", tags: ["C", "a"] });
    expect(page.headers.get("link")).toBe('</v2/app/tags/list?n=2&last=a>; rel="next"');
    const last = await world.call("app/tags/list?n=2&last=a");
    expect(await last.json()).toEqual({ name: "app", tags: ["b", "d"] });
    expect(last.headers.get("link")).toBeNull();
    expect((await tags("?n=0")).tags).toEqual([]);
    expect((await tags("?last=b")).tags).toEqual(["d"]);
    expect((await world.call("app/tags/list?n=x")).status).toBe(400);
    expect(await failureOf(await world.call("none/tags/list"))).toEqual([404, "NAME_UNKNOWN"]);
    const catalog = await world.call("_catalog?n=2");
    expect(await catalog.json()).toEqual({ repositories: ["app", "team"] });
    expect(catalog.headers.get("link")).toBe('</v2/_catalog?n=2&last=team>; rel="next"');
  });

  it("go with their tags, and leave nothing to the collection but what others need", async () => {
    const kept = await push("app", "kept", "same");
    const gone = await push("app", "gone", "other");
    await pushImage({ reference: `${world.host}/app:alias`, digest: gone, store: world.store });
    expect((await world.call("app/manifests/alias", { method: "DELETE" })).status).toBe(202);
    expect((await world.call("app/manifests/gone")).status).toBe(200);
    expect((await world.call(`app/manifests/${gone}`, { method: "DELETE" })).status).toBe(202);
    expect(await failureOf(await world.call("app/manifests/gone"))).toEqual([
      404,
      "MANIFEST_UNKNOWN",
    ]);
    expect((await world.registry.collectGarbage()).deleted).toEqual([]);
    const { deleted } = await world.registry.collectGarbage({ graceMs: 0 });
    expect(deleted).toContain(gone);
    expect(deleted).toHaveLength(3);
    const left = await readManifest(world.store, kept);
    expect(
      left.kind === "manifest" && (await world.call(`app/blobs/${left.layers[0]?.digest}`)).status,
    ).toBe(200);
  });
});

describe("the door", () => {
  it.each([
    ["GET", "/v2/", 200, ""],
    ["GET", "/v2", 200, ""],
    ["POST", "/v2/", 405, "UNSUPPORTED"],
    ["GET", "/", 404, "NAME_UNKNOWN"],
    ["GET", "/v2/app/unknown/x", 404, "NAME_UNKNOWN"],
    ["GET", "/v2/UPPER/tags/list", 400, "NAME_INVALID"],
    ["GET", "/v2/a/_manifests/b/tags/list", 400, "NAME_INVALID"],
    ["GET", "/v2/a%2f..%2f..%2fetc/tags/list", 400, "NAME_INVALID"],
    ["GET", "/v2/%2e%2e%2f%2e%2e/tags/list", 400, "NAME_INVALID"],
    ["GET", `/v2/${"a/".repeat(200)}tags/list`, 400, "NAME_INVALID"],
    ["GET", "/v2/%ff/tags/list", 400, "NAME_INVALID"],
    ["GET", "/v2/app%00/tags/list", 400, "NAME_INVALID"],
    ["GET", "/v2/app/manifests/..%2f..%2fetc", 404, "NAME_UNKNOWN"],
    ["GET", "/v2/app/../../etc/tags/list", 400, "NAME_INVALID"],
    ["GET", "http://x/v2/", 404, "NAME_UNKNOWN"],
    ["GET", "/v2/app/manifests/-x", 404, "MANIFEST_UNKNOWN"],
    ["PUT", `/v2/app/manifests/${"x".repeat(129)}`, 400, "MANIFEST_INVALID"],
    ["GET", "/v2/app/manifests/sha256:00", 400, "DIGEST_INVALID"],
    ["GET", "/v2/app/blobs/sha256:..%2f..%2f", 404, "NAME_UNKNOWN"],
    ["GET", "/v2/app/blobs/sha512:00", 400, "DIGEST_INVALID"],
    ["PATCH", "/v2/app/blobs/uploads/..%2fx", 404, "NAME_UNKNOWN"],
    ["PATCH", "/v2/app/blobs/uploads/not-an-id", 404, "BLOB_UPLOAD_UNKNOWN"],
    ["PUT", "/v2/app/tags/list", 405, "UNSUPPORTED"],
    ["DELETE", "/v2/_catalog", 405, "UNSUPPORTED"],
  ])("answers %s %s", async (method, path, status, code) => {
    // fetch would tidy the path up before it is sent.
    const { hostname, port } = new URL(`http://${world.host}`);
    const text = await new Promise<string>((resolve, reject) => {
      let received = "";
      const socket = connect(Number(port), hostname, () => {
        socket.write(
          `${method} ${path} HTTP/1.1\r\nhost: x\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`,
        );
      });
      socket.on("data", (part) => (received += part.toString()));
      socket.on("close", () => resolve(received));
      socket.on("error", reject);
    });
    expect(text.split("\r\n")[0]).toContain(` ${status} `);
    if (code !== "") expect(text).toContain(`"code":"${code}"`);
  });

  it("asks the hook before it reads or writes, also about the source of a mount", async () => {
    await world.dispose();
    const asked: AccessRequest[] = [];
    world = await running({
      authorize: (request) => {
        asked.push(request);
        if (request.authorization !== "Bearer good") {
          return {
            allow: false,
            kind: "unauthenticated",
            challenge: 'Bearer realm="https://x/token"',
          };
        }
        return request.repository === "secret" || request.action === "delete"
          ? { allow: false, kind: "denied", reason: "not yours" }
          : { allow: true };
      },
    });
    const closed = await world.call("app/tags/list");
    expect(closed.headers.get("www-authenticate")).toBe('Bearer realm="https://x/token"');
    expect(await failureOf(closed)).toEqual([401, "UNAUTHORIZED"]);
    const headers = { authorization: "Bearer good" };
    expect((await world.call("", { headers })).status).toBe(200);
    expect(await failureOf(await world.call("secret/tags/list", { headers }))).toEqual([
      403,
      "DENIED",
    ]);
    expect(
      await failureOf(await world.call("app/manifests/1", { method: "DELETE", headers })),
    ).toEqual([403, "DENIED"]);
    const mount = `app/blobs/uploads/?mount=${digestOfBytes("x")}&from=secret`;
    expect((await world.call(mount, { method: "POST", headers })).status).toBe(202);
    expect(asked.map((request) => `${request.action} ${request.repository ?? ""}`)).toEqual([
      "pull app",
      "ping ",
      "pull secret",
      "delete app",
      "push app",
      "pull secret",
    ]);
  });

  it("does not listen to the network while everyone may push", async () => {
    await expect(world.registry.listen({ host: "0.0.0.0", port: 0 })).rejects.toMatchObject({
      code: "registry.open_listener",
    });
  });
});
