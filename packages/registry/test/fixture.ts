import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ContentStore, writeImage, type Digest } from "@vyom/oci";
import { createRegistry, type Registry, type RegistryOptions } from "../src/index.ts";

export interface Running {
  readonly directory: string;
  readonly registry: Registry;
  /** Host and port, as a reference names it. */
  readonly host: string;
  /** A store of the client's own. */
  readonly store: ContentStore;
  path(...parts: readonly string[]): string;
  /** Calls the API below `/v2/`. */
  call(path: string, init?: RequestInit): Promise<Response>;
  dispose(): Promise<void>;
}

/** A registry that listens on a free port of this machine. */
export async function running(options: Partial<RegistryOptions> = {}): Promise<Running> {
  const directory = await mkdtemp(join(tmpdir(), "vyom-registry-"));
  const registry = await createRegistry({ directory: join(directory, "registry"), ...options });
  const { url } = await registry.listen({ host: "127.0.0.1", port: 0 });
  return {
    directory,
    registry,
    host: new URL(url).host,
    store: await ContentStore.open(join(directory, "client")),
    path: (...parts) => join(directory, ...parts),
    call: (path, init) => fetch(`${url}/v2/${path}`, { redirect: "manual", ...init }),
    dispose: async () => {
      await registry.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** A small image of one file. */
export async function sampleImage(
  store: ContentStore,
  content: string | Uint8Array,
): Promise<Digest> {
  const { digest } = await writeImage({
    store,
    layers: [{ items: [{ type: "file", path: "/data", content }] }],
    config: { cmd: ["/data"] },
  });
  return digest;
}

/** Status and first error code of an answer. */
export async function failureOf(response: Response): Promise<[number, string]> {
  const body = (await response.json()) as { errors: { code: string; message: string }[] };
  return [response.status, body.errors[0]?.code ?? ""];
}
