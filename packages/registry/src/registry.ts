import { join } from "node:path";
import { VyomError } from "@vyom/core";
import { ContentStore, isLoopbackHost, type Digest } from "@vyom/oci";
import { AccessGate } from "./access-gate.ts";
import { allowAll, type Authorize } from "./authorize.ts";
import { collectGarbage } from "./collect-garbage.ts";
import type { DeletionSwitches } from "./dispatch.ts";
import { buildServer } from "./http-server.ts";
import { ownerPolicy, type SharedNamespace } from "./owner-policy.ts";
import { Quota, type QuotaOf } from "./quota.ts";
import { PullThrough } from "./pull-through.ts";
import { RateLimiter, type Rate } from "./rate-limit.ts";
import type { RegistryLogger } from "./registry-logger.ts";
import { RepositoryStore, type Visibility } from "./repository-store.ts";
import { TokenAuth, type TokenAuthOptions } from "./token-auth.ts";
import { TokenSigner } from "./token-signer.ts";
import { UploadStore, type UploadLimits } from "./upload-store.ts";
import { Upstream, type UpstreamOptions } from "./upstream.ts";
import { UsageBook, type Usage } from "./usage.ts";
import { DEFAULT_SERVICE } from "./wallet-login.ts";

export interface RegistryOptions {
  /** Holds everything; one process at a time owns it. */
  readonly directory: string;
  readonly logger?: RegistryLogger | undefined;
  readonly limits?: Partial<UploadLimits> | undefined;
  /** What may be deleted over HTTP; everything by default. */
  readonly deletion?: Partial<DeletionSwitches> | undefined;
  /**
   * Decides on every call. Default with `auth`: owners write beneath their address, everyone pulls what
   * is public. Without both everyone may do everything, and only loopback addresses can be listened on.
   */
  readonly authorize?: Authorize | undefined;
  /** Accounts log in with a token that their wallet signed, and get short-lived bearer tokens. */
  readonly auth?: TokenAuthOptions | undefined;
  /** Names that are nobody's own, and who writes them. */
  readonly shared?: readonly SharedNamespace[] | undefined;
  /** Of repositories whose owner has not said; `public` by default. */
  readonly defaultVisibility?: Visibility | undefined;
  /** Registries whose images are served here too, fetched when they are first asked for. */
  readonly upstreams?: readonly UpstreamOptions[] | undefined;
  /** What owners may keep; nothing is limited by default. */
  readonly quota?: QuotaOf | undefined;
  /** Requests of one account, or of one address that has not logged in. */
  readonly rate?: Rate | undefined;
  /** Logins of one address; 10 a second after 300 at once by default. */
  readonly loginRate?: Rate | undefined;
  /** Addresses of front servers, whose `X-Forwarded-For` and `X-Forwarded-Proto` are believed. */
  readonly trustedProxies?: readonly string[] | undefined;
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
  /** What an owner keeps: the first component of its repositories' names. */
  usageOf(owner: string): Promise<Usage>;
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
  const limits = { ...DEFAULT_REGISTRY_LIMITS, ...options.limits };
  const uploads = await UploadStore.open({
    directory: join(directory, "uploads"),
    blobs: store,
    limits,
  });
  const quota = new Quota({
    usage: new UsageBook({ blobs: store, repositories }),
    quota: options.quota,
    pendingOf: (owner) => uploads.pendingBytes(owner),
  });
  const pullThrough = new PullThrough({
    parts: { blobs: store, repositories, quota },
    upstreams: (options.upstreams ?? []).map((each) => new Upstream(each)),
    blobBytes: limits.blobBytes,
  });
  const defaultVisibility = options.defaultVisibility ?? "public";
  const server = buildServer({
    parts: {
      blobs: store,
      repositories,
      uploads,
      quota,
      pullThrough,
      defaultVisibility,
      deletion: { tags: true, manifests: true, blobs: true, ...options.deletion },
    },
    gate: await openGate(
      options,
      async (repository) => (await repositories.getVisibility(repository)) ?? defaultVisibility,
    ),
    trustedProxies: options.trustedProxies ?? [],
    logger: options.logger,
  });
  return {
    store,
    listen: async ({ host, port }) => {
      const isOpen = options.authorize === undefined && options.auth === undefined;
      if (isOpen && !isLoopbackHost(host)) {
        throw new VyomError(
          "registry.open_listener",
          `a registry that lets everyone push must not listen on ${host}, use 127.0.0.1, or set auth or authorize`,
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
    collectGarbage: async ({ graceMs } = {}) => {
      await pullThrough.expire();
      const swept = await collectGarbage({ blobs: store, repositories, graceMs });
      quota.noteDeletion();
      return swept;
    },
    usageOf: (owner) => quota.usageOf(owner),
    close: async () => {
      pullThrough.close();
      await server.close();
    },
  };
}

const DEFAULT_LOGIN_RATE: Rate = { perSecond: 10, burst: 300 };

async function openGate(
  options: RegistryOptions,
  visibilityOf: (repository: string) => Promise<Visibility>,
): Promise<AccessGate> {
  const { auth } = options;
  const requests = options.rate === undefined ? undefined : new RateLimiter(options.rate);
  if (auth === undefined) {
    const authorize = options.authorize ?? allowAll;
    return new AccessGate({ authorize, requests, tokens: undefined, logins: undefined });
  }
  const authorize = options.authorize ?? ownerPolicy({ shared: options.shared, visibilityOf });
  const service = auth.service ?? DEFAULT_SERVICE;
  const signer = await TokenSigner.open(join(options.directory, "access"), service);
  return new AccessGate({
    authorize,
    requests,
    tokens: new TokenAuth({ auth, service, signer, authorize }),
    logins: new RateLimiter(options.loginRate ?? DEFAULT_LOGIN_RATE),
  });
}
