import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  ContentStore,
  digestOfBytes,
  hostPlatform,
  MediaType,
  pullImage,
  writeImage,
  type Digest,
  type PullOptions,
  type PulledImage,
} from "../src/index.ts";
import { codeOf, workspace, type Workspace } from "./fixture.ts";

/** A registry that does exactly what a test tells it to. */
class ScriptedRegistry {
  readonly calls: { path: string; authorization: string | undefined; range: string | undefined }[] =
    [];
  readonly #server = createServer((request, response) => void this.#answer(request, response));
  readonly #source: ContentStore;
  /** Looks at a call first; `true` means that it has answered. */
  before: (request: IncomingMessage, response: ServerResponse) => boolean = () => false;
  tags = new Map<string, Digest>();

  constructor(source: ContentStore) {
    this.#source = source;
  }
  async listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, "127.0.0.1", resolve));
  }
  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }
  close(): Promise<void> {
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(() => resolve()));
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { authorization, range } = request.headers;
    this.calls.push({ path: request.url ?? "", authorization, range });
    if (this.before(request, response)) return;
    const name = (request.url ?? "").split("/").at(-1) ?? "";
    const digest = this.tags.get(name) ?? (name as Digest);
    const bytes = await this.#source.read(digest).catch(() => undefined);
    if (bytes === undefined) {
      response
        .writeHead(404)
        .end('{"errors":[{"code":"MANIFEST_UNKNOWN","message":"not\\u0007 here"}]}');
      return;
    }
    const start = Number(/^bytes=(\d+)-$/.exec(range ?? "")?.[1] ?? 0);
    const type = request.url?.includes("/manifests/")
      ? MediaType.ociManifest
      : "application/octet-stream";
    response.writeHead(start > 0 ? 206 : 200, {
      "content-type": name === "multi" ? MediaType.ociIndex : type,
      "content-length": bytes.length - start,
      ...(start > 0
        ? { "content-range": `bytes ${start}-${bytes.length - 1}/${bytes.length}` }
        : {}),
    });
    response.end(bytes.subarray(start));
  }
}

let space: Workspace;
let source: ContentStore;
let registry: ScriptedRegistry;
let image: Awaited<ReturnType<typeof writeImage>>;

beforeEach(async () => {
  space = await workspace();
  source = await ContentStore.open(space.path("source"));
  image = await writeImage({
    store: source,
    layers: [
      { items: [{ type: "file", path: "a", content: "a" }] },
      { items: [{ type: "file", path: "b", content: Buffer.alloc(600_000, "xyz") }] },
    ],
    gzipLevel: 0,
    config: { cmd: ["/a"] },
  });
  registry = new ScriptedRegistry(source);
  registry.tags.set("1", image.digest);
  await registry.listen();
});
afterEach(async () => {
  await registry.close();
  await space.dispose();
});

const pull = (name = "app:1", options: Partial<PullOptions> = {}): Promise<PulledImage> =>
  pullImage({ reference: `${registry.host}/${name}`, store: space.store, ...options });
const big = (): Digest => image.layers[1]?.digest ?? image.digest;

describe("pullImage", () => {
  it("fetches manifest, config and layers, reports progress, and fetches layers only once", async () => {
    const seen: number[] = [];
    const total = image.layers.reduce((sum, layer) => sum + layer.size, 0);
    const pulled = await pull("app:1", {
      onProgress: ({ doneBytes, totalBytes }) => {
        expect(totalBytes).toBe(total);
        seen.push(doneBytes);
      },
    });
    expect(pulled).toMatchObject({
      digest: image.digest,
      resolvedDigest: image.digest,
      layers: image.layers,
      config: { cmd: ["/a"] },
    });
    expect(seen.at(-1)).toBe(total);
    const before = registry.calls.length;
    await pull();
    expect(registry.calls.slice(before).map((call) => call.path)).toEqual(["/v2/app/manifests/1"]);
  });

  it("maps hosts as it is told", async () => {
    const resolveHost = (host: string) =>
      host === "registry.vyom" ? { url: `http://${registry.host}` } : undefined;
    const pulled = await pullImage({
      reference: "registry.vyom/app:1",
      store: space.store,
      resolveHost,
    });
    expect(pulled.digest).toBe(image.digest);
  });

  it("asks again before it uses what it holds, unless it is told not to", async () => {
    const byDigest = `app@${image.digest}`;
    await pull(byDigest);
    registry.before = (_request, response) => {
      response.writeHead(403).end();
      return true;
    };
    expect(await codeOf(pull(byDigest))).toBe("oci.denied");
    expect((await pull(byDigest, { whenPresent: "use" })).digest).toBe(image.digest);
  });

  it("chooses the platform of an index", async () => {
    const platform = hostPlatform();
    const manifests = [
      {
        mediaType: MediaType.ociManifest,
        digest: digestOfBytes("-"),
        size: 1,
        platform: { os: "windows", architecture: "amd64" },
      },
      { mediaType: MediaType.ociManifest, digest: image.digest, size: 1, platform },
    ];
    const index = await source.write(
      Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: MediaType.ociIndex, manifests })),
    );
    registry.tags.set("multi", index.digest);
    expect(await pull("app:multi")).toMatchObject({
      digest: image.digest,
      resolvedDigest: index.digest,
    });
    const strange = { os: "linux", architecture: "vax" };
    expect(await codeOf(pull("app:multi", { platform: strange }))).toBe("oci.no_platform");
    expect(await codeOf(pull("app:1", { platform: strange }))).toBe("oci.no_platform");
  });

  it("gets a token when it is asked to, with the credentials or without", async () => {
    registry.before = (request, response) => {
      const url = new URL(request.url ?? "", "http://x");
      if (url.pathname === "/token") {
        const isUser = request.headers.authorization === `Basic ${btoa("me:secret")}`;
        const scope = url.searchParams.get("scope");
        response.end(JSON.stringify({ token: isUser ? `for-${scope}` : "nobody" }));
        return true;
      }
      if (request.headers.authorization === "Bearer for-repository:app:pull") return false;
      const realm = `Bearer realm="http://${registry.host}/token",service="s",scope="repository:app:pull"`;
      response.writeHead(401, { "www-authenticate": realm }).end();
      return true;
    };
    const credentials = { username: "me", password: "secret" };
    expect((await pull("app:1", { credentials })).digest).toBe(image.digest);
    const failure = await pull("app:1", {
      credentials: { username: "me", password: "wr0ng" },
    }).catch((error: Error) => error);
    expect(failure).toMatchObject({ code: "oci.unauthorized" });
    expect(String(failure)).not.toContain("wr0ng");
    expect(await codeOf(pull())).toBe("oci.unauthorized");
  });

  it("never sends credentials to another host or an unencrypted token server elsewhere", async () => {
    const elsewhere = new ScriptedRegistry(source);
    await elsewhere.listen();
    try {
      registry.before = (request, response) => {
        if (request.headers.authorization === undefined) {
          response.writeHead(401, { "www-authenticate": "Basic realm=x" }).end();
          return true;
        }
        if (!request.url?.includes("/blobs/")) return false;
        response.writeHead(307, { location: `http://${elsewhere.host}${request.url}` }).end();
        return true;
      };
      await pull("app:1", { credentials: { username: "me", password: "secret" } });
      expect(elsewhere.calls.length).toBeGreaterThan(0);
      expect(elsewhere.calls.map((call) => call.authorization)).not.toContainEqual(
        expect.anything(),
      );
    } finally {
      await elsewhere.close();
    }
    registry.before = (_request, response) => {
      const challenge = 'Bearer realm="http://tokens.example/t",service="s"';
      response.writeHead(401, { "www-authenticate": challenge }).end();
      return true;
    };
    expect(await codeOf(pull("other:1", { credentials: { username: "a", password: "b" } }))).toBe(
      "oci.unauthorized",
    );
  });

  it("goes on where a broken download stopped", async () => {
    let breaks = 2;
    registry.before = (request, response) => {
      if (!request.url?.endsWith(big()) || breaks-- <= 0) return false;
      const start = Number(/(\d+)/.exec(request.headers.range ?? "")?.[1] ?? 0);
      const length = (image.layers[1]?.size ?? 0) - start;
      response.writeHead(start > 0 ? 206 : 200, {
        "content-length": length,
        ...(start > 0
          ? { "content-range": `bytes ${start}-${start + length - 1}/${start + length}` }
          : {}),
      });
      void source.read(big()).then((bytes) => {
        response.write(bytes.subarray(start, start + 100_000), () => response.destroy());
      });
      return true;
    };
    await pull();
    const ranges = registry.calls
      .filter((call) => call.path.endsWith(big()))
      .map((call) => call.range);
    expect(ranges).toHaveLength(3);
    expect(ranges[0]).toBeUndefined();
    expect(Number(/\d+/.exec(ranges[2] ?? "")?.[0])).toBeGreaterThan(0);
  });

  it("throws away a damaged beginning of an earlier download", async () => {
    writeFileSync(space.store.ingestPath(`${registry.host} ${big()}`), "damaged");
    expect((await pull()).digest).toBe(image.digest);
  });

  it("shares a download between pulls, of which one may give up", async () => {
    const controller = new AbortController();
    const first = pull("app:1", { signal: controller.signal });
    const second = pull("app:1");
    controller.abort(new Error("enough"));
    await expect(first).rejects.toThrow("enough");
    expect((await second).digest).toBe(image.digest);
  });

  const lies: [string, (bytes: Buffer) => Buffer, string][] = [
    ["other bytes", (bytes) => Buffer.alloc(bytes.length, 1), "oci.digest_mismatch"],
    ["fewer bytes", (bytes) => bytes.subarray(1), "oci.size_mismatch"],
    ["more bytes", (bytes) => Buffer.concat([bytes, Buffer.alloc(9)]), "oci.size_mismatch"],
  ];
  it.each(lies)("refuses a layer of %s", async (_name, change, code) => {
    registry.before = (request, response) => {
      if (!request.url?.endsWith(big())) return false;
      void source.read(big()).then((bytes) => response.end(change(Buffer.from(bytes))));
      return true;
    };
    expect(await codeOf(pull())).toBe(code);
    expect(await space.store.has(big())).toBe(false);
  });

  it("refuses a manifest that is not the one asked for", async () => {
    registry.before = (request, response) => {
      if (!request.url?.includes("/manifests/")) return false;
      response.end('{"schemaVersion":2}');
      return true;
    };
    expect(await codeOf(pull(`app@${image.digest}`))).toBe("oci.digest_mismatch");
    expect(await codeOf(pull())).toBe("oci.manifest");
  });

  it.each([
    [404, "oci.not_found"],
    [403, "oci.denied"],
    [401, "oci.unauthorized"],
    [429, "oci.rate_limited"],
    [500, "oci.registry_error"],
    [302, "oci.registry_error"],
  ])("names status %i", async (status, code) => {
    registry.before = (_request, response) => {
      response.writeHead(status, { location: "file:///etc/passwd" }).end("<html>");
      return true;
    };
    expect(await codeOf(pull())).toBe(code);
  });

  it("says what the registry said, in one line", async () => {
    const failure = await pull("app:none").catch((error: Error) => error.message);
    expect(failure).toBe(
      `registry ${registry.host} does not have it (GET /v2/app/manifests/none): MANIFEST_UNKNOWN not here`,
    );
  });

  it("ends endless redirects, endless manifests and images over the limit", async () => {
    registry.before = (request, response) => {
      response.writeHead(302, { location: request.url ?? "" }).end();
      return true;
    };
    expect(await codeOf(pull())).toBe("oci.registry_error");
    registry.before = (_request, response) => {
      response.end(Buffer.alloc(6_000_000, 32));
      return true;
    };
    expect(await codeOf(pull())).toBe("oci.too_large");
    registry.before = () => false;
    expect(await codeOf(pull("app:1", { limitBytes: 1000 }))).toBe("oci.too_large");
  });

  it("names a registry that cannot be reached", async () => {
    const { host } = registry;
    await registry.close();
    const failure = await pullImage({ reference: `${host}/app:1`, store: space.store }).catch(
      (error: Error) => error,
    );
    expect(failure).toMatchObject({
      code: "oci.unreachable",
      message: `registry ${host} cannot be reached (ECONNREFUSED)`,
    });
    await registry.listen();
  });
});
