import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { ContentStore, folderItems, writeImage, writeLayer, type Digest } from "@vyom/oci";
import type { MachineImage } from "./machine-image.ts";

/** A registry of this process with the machine image as `hello:latest` and `hello:web`, and `private:1` behind a password. */
export interface TestRegistry {
  readonly url: string;
  readonly digest: Digest;
  close(): void;
}

export const REGISTRY_LOGIN = { username: "me", password: "hunter2" };

export async function testRegistry(o: {
  home: string;
  image: MachineImage;
}): Promise<TestRegistry> {
  const store = await ContentStore.open(join(o.home, "registry"));
  const { env, cmd } = o.image.config;
  const layer = await writeLayer({
    store,
    items: await folderItems(o.image.rootfs, "/"),
    gzipLevel: 1,
  });
  const write = async (user: string): Promise<Digest> =>
    (await writeImage({ store, layers: [layer], config: { env, cmd, user } })).digest;
  const [plain, web] = [await write(""), await write("web")];
  const tags: Record<string, Digest> = {
    "library/hello:latest": plain,
    "library/hello:web": web,
    "library/private:1": plain,
  };
  const basic = `Basic ${Buffer.from(`${REGISTRY_LOGIN.username}:${REGISTRY_LOGIN.password}`).toString("base64")}`;
  const server = createServer((request, response) => {
    const [, repository = "", kind, name = ""] =
      /^\/v2\/(.+)\/(manifests|blobs)\/(.+)$/.exec(request.url ?? "") ?? [];
    const isAllowed = repository !== "library/private" || request.headers.authorization === basic;
    if (request.url === "/v2/") return void response.end("{}");
    if (!isAllowed) {
      response.writeHead(401, { "www-authenticate": 'Basic realm="test"' });
      return void response.end("{}");
    }
    const digest = name.startsWith("sha256:") ? (name as Digest) : tags[`${repository}:${name}`];
    if (digest === undefined) {
      response.statusCode = 404;
      return void response.end('{"errors":[{"code":"MANIFEST_UNKNOWN"}]}');
    }
    const bytes = readFileSync(store.pathOf(digest));
    const isManifest = kind === "manifests";
    response.setHeader(
      "content-type",
      isManifest ? "application/vnd.oci.image.manifest.v1+json" : "application/octet-stream",
    );
    response.setHeader(
      "docker-content-digest",
      `sha256:${createHash("sha256").update(bytes).digest("hex")}`,
    );
    return void response.end(bytes);
  }).listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    digest: plain,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
