import { VyomError } from "@vyom/core";
import type { ContentStore } from "./content-store.ts";
import { isDigest, type Digest } from "./digest.ts";
import { MAX_CONFIG_BYTES, parseImageConfig, type ImageConfig } from "./image-config.ts";
import {
  MAX_MANIFEST_BYTES,
  parseManifest,
  referencedDescriptors,
  type ImageIndex,
  type ImageManifest,
} from "./manifest.ts";
import { isLayerMediaType } from "./media-type.ts";
import { choosePlatform, platformRuns, platformToText, type Platform } from "./platform.ts";

/** One layer as stored (compressed) with the digest of its uncompressed tar. */
export interface ImageLayer {
  readonly digest: Digest;
  readonly diffId: Digest;
  /** Bytes as stored. */
  readonly size: number;
  readonly mediaType: string;
}

/** An image for one platform, ready to unpack and run. */
export interface Image {
  /** Digest of the platform's manifest. */
  readonly digest: Digest;
  readonly config: ImageConfig;
  /** Lowest first. */
  readonly layers: readonly ImageLayer[];
}

/** Indexes within indexes are followed this deep. */
const MAX_INDEX_DEPTH = 3;

/**
 * Joins manifest and configuration.
 * @throws VyomError `oci.config`, `oci.no_platform`, `oci.unsupported_media_type`
 */
export function imageOf(options: {
  readonly digest: Digest;
  readonly manifest: ImageManifest;
  readonly config: ImageConfig;
  readonly platform: Platform;
}): Image {
  const { digest, manifest, config, platform } = options;
  const strange = manifest.layers.find((layer) => !isLayerMediaType(layer.mediaType));
  if (strange !== undefined) {
    throw new VyomError(
      "oci.unsupported_media_type",
      `image ${digest} has a layer of type ${strange.mediaType.slice(0, 100)}, which cannot be unpacked`,
    );
  }
  if (config.diffIds.length !== manifest.layers.length) {
    throw new VyomError(
      "oci.config",
      `image ${digest} has ${manifest.layers.length} layers, but its config names ${config.diffIds.length}`,
    );
  }
  if (!platformRuns(config.platform, platform)) {
    throw new VyomError(
      "oci.no_platform",
      `image ${digest} is for ${platformToText(config.platform)}, not for ${platformToText(platform)}`,
    );
  }
  const layers = manifest.layers.flatMap((layer, index) => {
    const diffId = config.diffIds[index];
    return diffId === undefined
      ? []
      : [{ digest: layer.digest, diffId, size: layer.size, mediaType: layer.mediaType }];
  });
  return { digest, config, layers };
}

/**
 * Finds the platform's manifest, starting from an index or a manifest; `read` gives a manifest by
 * its digest.
 */
export async function resolvePlatformManifest(options: {
  readonly digest: Digest;
  readonly platform: Platform;
  readonly read: (digest: Digest) => Promise<ImageManifest | ImageIndex>;
}): Promise<{ digest: Digest; manifest: ImageManifest }> {
  let digest = options.digest;
  for (let depth = 0; depth <= MAX_INDEX_DEPTH; depth++) {
    const manifest = await options.read(digest);
    if (manifest.kind === "manifest") return { digest, manifest };
    digest = choosePlatform(manifest.manifests, options.platform).digest;
  }
  throw new VyomError(
    "oci.manifest",
    `index ${options.digest} nests deeper than ${MAX_INDEX_DEPTH} levels`,
  );
}

/** A manifest of the store. @throws VyomError `oci.blob_missing`, `oci.manifest` */
export async function readManifest(
  store: ContentStore,
  digest: Digest,
): Promise<ImageManifest | ImageIndex> {
  return parseManifest(await store.read(digest, MAX_MANIFEST_BYTES));
}

/**
 * An image that is wholly in the store, without asking any registry.
 * @throws VyomError `oci.blob_missing` when something of it is not there
 */
export async function readImage(options: {
  readonly store: ContentStore;
  readonly digest: Digest;
  readonly platform: Platform;
}): Promise<Image> {
  const { store, platform } = options;
  const { digest, manifest } = await resolvePlatformManifest({
    digest: options.digest,
    platform,
    read: (child) => readManifest(store, child),
  });
  for (const layer of manifest.layers) {
    if ((await store.sizeOf(layer.digest)) !== layer.size) {
      throw new VyomError(
        "oci.blob_missing",
        `layer ${layer.digest} of image ${digest} is not in the store`,
      );
    }
  }
  const config = parseImageConfig(await store.read(manifest.config.digest, MAX_CONFIG_BYTES));
  return imageOf({ digest, manifest, config, platform });
}

/**
 * Everything that the given manifests need, themselves included, as far as it is in the store:
 * what a sweep must keep.
 */
export async function reachableDigests(
  store: ContentStore,
  roots: Iterable<Digest>,
): Promise<Set<Digest>> {
  const keep = new Set<Digest>();
  const queue = [...roots].filter(isDigest);
  for (let digest = queue.pop(); digest !== undefined; digest = queue.pop()) {
    if (keep.has(digest)) continue;
    keep.add(digest);
    if (!(await store.has(digest))) continue;
    const manifest = await readManifest(store, digest);
    for (const descriptor of referencedDescriptors(manifest)) {
      if (manifest.kind === "index") queue.push(descriptor.digest);
      else keep.add(descriptor.digest);
    }
  }
  return keep;
}
