import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { isDigest, type ContentStore, type Digest } from "@vyom/oci";

export const REGISTRY_LOGIN = { username: "me", password: "hunter2" };

/** A registry of this process. */
export interface ImageServer {
  readonly url: string;
  /** `repository:tag` to what it leads to; may be changed. */
  readonly tags: Map<string, Digest>;
  close(): void;
}

/** Serves a store's images by the OCI distribution protocol; repositories that begin with `private` ask for REGISTRY_LOGIN. */
export async function serveImages(o: {
  store: ContentStore;
  tags: ReadonlyMap<string, Digest>;
}): Promise<ImageServer> {
  const tags = new Map(o.tags);
  const basic = `Basic ${Buffer.from(`${REGISTRY_LOGIN.username}:${REGISTRY_LOGIN.password}`).toString("base64")}`;
  const server = createServer((request, response) => {
    const [, repository = "", kind, name = ""] =
      /^\/v2\/(.+)\/(manifests|blobs)\/(.+)$/.exec(request.url ?? "") ?? [];
    if (request.url === "/v2/") return void response.end("{}");
    if (repository.includes("private") && request.headers.authorization !== basic) {
      response.writeHead(401, { "www-authenticate": 'Basic realm="test"' });
      return void response.end("{}");
    }
    const digest = isDigest(name) ? name : tags.get(`${repository}:${name}`);
    if (digest === undefined) {
      response.statusCode = 404;
      return void response.end('{"errors":[{"code":"MANIFEST_UNKNOWN"}]}');
    }
    const bytes = readFileSync(o.store.pathOf(digest));
    if (kind === "manifests") {
      const { mediaType } = JSON.parse(bytes.toString("utf8")) as { mediaType: string };
      response.setHeader("content-type", mediaType);
      response.setHeader("docker-content-digest", digest);
    } else response.setHeader("content-type", "application/octet-stream");
    return void response.end(bytes);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tags,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
