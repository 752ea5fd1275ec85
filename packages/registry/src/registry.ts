import { join } from "node:path";
import { VyomError } from "@vyom/core";
import { ContentStore, isLoopbackHost, type Digest } from "@vyom/oci";
import { allowAll, type Authorize } from "./authorize.ts";
import { collectGarbage } from "./collect-garbage.ts";
import type { DeletionSwitches } from "./dispatch.ts";
import { buildServer } from "./http-server.ts";
import type { RegistryLogger } from "./registry-logger.ts";
import { RepositoryStore } from "./repository-store.ts";
import { UploadStore, type UploadLimits } from "./upload-store.ts";

export interface RegistryOptions {
  /** Holds everything; one process at a time owns it. */
  readonly directory: string;
  readonly logger?: RegistryLogger | undefined;
  readonly limits?: Partial<UploadLimits> | undefined;
  /** What may be deleted over HTTP; everything by default. */
  readonly deletion?: Partial<DeletionSwitches> | undefined;
  /** Without it everyone may do everything, and only loopback addresses can be listened on. */
  readonly authorize?: Authorize | undefined;
}

export interface Registry {
  /** The blobs of all repositories. */
  readonly store: ContentStore;
  /** Begins to answer; port 0 takes a free one. @throws VyomError `registry.open_listener`, `registry.listen` */
  listen(options: {
    readonly host: string;
    readonly port: number;
  }): Promise<{ url: string; port: number }>;
  /** Deletes what no manifest needs. */
  collectGarbage(options?: {
    readonly graceMs?: number;
  }): Promise<{ deleted: Digest[]; freedBytes: number }>;
  /** Stops answering; open connections are cut. */
  close(): Promise<void>;
}

export const DEFAULT_REGISTRY_LIMITS: UploadLimits = {
  blobBytes: 8 * 1024 * 1024 * 1024,
  openUploads: 1000,
  uploadIdleMs: 24 * 60 * 60 * 1000,
};

/** An OCI distribution registry (specification 1.1) over HTTP that keeps everything in one folder. */
export async function createRegistry(options: RegistryOptions): Promise<Registry> {
  const { directory } = options;
  const store = await ContentStore.open(join(directory, "content"));
  const repositories = new RepositoryStore(join(directory, "repositories"));
  const uploads = await UploadStore.open({
    directory: join(directory, "uploads"),
    blobs: store,
    limits: { ...DEFAULT_REGISTRY_LIMITS, ...options.limits },
  });
  const server = buildServer({
    parts: {
      blobs: store,
      repositories,
      uploads,
      deletion: { tags: true, manifests: true, blobs: true, ...options.deletion },
    },
    authorize: options.authorize ?? allowAll,
    logger: options.logger,
  });
  return {
    store,
    listen: async ({ host, port }) => {
      if (options.authorize === undefined && !isLoopbackHost(host)) {
        throw new VyomError(
          "registry.open_listener",
          `a registry that lets everyone push must not listen on ${host}, use 127.0.0.1 or set authorize`,
        );
      }
      try {
        await server.listen({ host, port });
      } catch (cause) {
        throw new VyomError("registry.listen", `the registry cannot listen on ${host}:${port}`, {
          cause,
        });
      }
      const address = server.server.address();
      const bound = typeof address === "object" && address !== null ? address.port : port;
      return { url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}`, port: bound };
    },
    collectGarbage: ({ graceMs } = {}) => collectGarbage({ blobs: store, repositories, graceMs }),
    close: () => server.close(),
  };
}
