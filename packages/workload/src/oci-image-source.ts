import { mkdirSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { VyomError } from "@vyom/core";
import {
  ContentStore,
  ensureRootfs,
  hostPlatform,
  parseReference,
  pullImage,
  readImage,
  type Image,
  type ImageReference,
  type PulledImage,
  type ResolveHost,
} from "@vyom/oci";
import type { ImageCredentials, ImageProgress, ImageSource } from "./driver.ts";
import { collectImages, DEFAULT_KEEPING, type ImageKeeping } from "./image-collection.ts";
import { ImageRecords } from "./image-records.ts";
import { FIRST_ID } from "./sandbox/shim-process.ts";

export interface OciImageSourceOptions {
  readonly directory: string;
  /** A store that others use too: nothing of it is ever deleted. */
  readonly store?: ContentStore;
  readonly resolveHost?: ResolveHost;
  /** What container ids are on this machine: by default the sandbox driver's, 100000 as root and none otherwise. */
  readonly idShift?: number;
  readonly keeping?: Partial<ImageKeeping>;
}

/**
 * Images from registries, kept in `directory` (`store` for blobs unless one is given, `rootfs` for unpacked trees).
 * A service's credentials are sent to their own host only. While a registry does not answer, what it gave for the same
 * name and credentials before is used.
 */
export async function createOciImageSource(o: OciImageSourceOptions): Promise<ImageSource> {
  mkdirSync(o.directory, { recursive: true, mode: 0o711 });
  const base = realpathSync(o.directory);
  const directory = join(base, "rootfs");
  mkdirSync(directory, { recursive: true, mode: 0o711 });
  const store = o.store ?? (await ContentStore.open(join(base, "store")));
  const idShift = o.idShift ?? (process.geteuid?.() === 0 ? FIRST_ID : undefined);
  const records = new ImageRecords(base);
  return {
    directory,
    resolve: async (name, { credentials, onProgress, signal }) => {
      const reference = parseReference(name);
      const own = credentialsFor(reference, credentials);
      const key = records.key(name, own);
      const image = await pullOrHeld({
        reference,
        store,
        held: records.get(key)?.digest,
        resolveHost: o.resolveHost,
        credentials: own,
        signal,
        onProgress: (progress) => onProgress?.({ note: `pulling ${name}`, ...progress }),
      });
      const rootfs = await ensureRootfs({ store, image, directory, idShift, signal });
      records.set(key, { digest: image.resolvedDigest, place: rootfs, usedAtMs: Date.now() });
      return { digest: image.digest, config: image.config, rootfs };
    },
    collect: (inUse) =>
      collectImages({
        directory,
        records,
        store: o.store === undefined ? store : undefined,
        inUse,
        keeping: { ...DEFAULT_KEEPING, ...o.keeping },
        nowMs: Date.now(),
      }),
  };
}

/** What a registry answers when it is there but not well, or does not answer at all. */
const AWAY: ReadonlySet<string> = new Set([
  "oci.unreachable",
  "oci.interrupted",
  "oci.rate_limited",
  "oci.registry_error",
]);

/** Pulls; while the registry is away, takes the image of digest `held` when the store has all of it. */
export async function pullOrHeld(o: {
  readonly reference: ImageReference;
  readonly store: ContentStore;
  readonly held: Image["digest"] | undefined;
  readonly resolveHost: ResolveHost | undefined;
  readonly credentials: ImageCredentials | undefined;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: (progress: Omit<ImageProgress, "note">) => void;
}): Promise<PulledImage> {
  const { reference, store, held } = o;
  try {
    return await pullImage(o);
  } catch (error) {
    const isAway = error instanceof VyomError && AWAY.has(error.code);
    if (!isAway || held === undefined) throw error;
    const digest = reference.digest ?? held;
    const image = await readImage({ store, digest, platform: hostPlatform() }).catch(() => {
      throw error; // why the registry did not help says more than what is missing here
    });
    return { ...image, resolvedDigest: digest };
  }
}

export function credentialsFor(
  reference: ImageReference,
  credentials: ImageCredentials | undefined,
): ImageCredentials | undefined {
  return credentials !== undefined && normalHost(credentials.host) === normalHost(reference.host)
    ? credentials
    : undefined;
}

/** Docker Hub goes by several names, and people write its URL. */
function normalHost(host: string): string {
  const bare = host
    .replace(/^https?:\/\//, "")
    .replace(/\/.*$/, "")
    .toLowerCase();
  return ["index.docker.io", "registry-1.docker.io", "registry.hub.docker.com", ""].includes(bare)
    ? "docker.io"
    : bare;
}
