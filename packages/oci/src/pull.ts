import { VyomError } from "@vyom/core";
import { forEachBounded } from "./bounded-parallel.ts";
import type { ContentStore } from "./content-store.ts";
import { digestAlgorithm, digestOfBytes, isDigest, type Digest } from "./digest.ts";
import { downloadBlob } from "./download.ts";
import { readLimited } from "./http-body.ts";
import { MAX_CONFIG_BYTES, parseImageConfig } from "./image-config.ts";
import { imageOf, readImage, resolvePlatformManifest, type Image } from "./image.ts";
import {
  MAX_MANIFEST_BYTES,
  parseManifest,
  type Descriptor,
  type ImageIndex,
  type ImageManifest,
} from "./manifest.ts";
import { MANIFEST_MEDIA_TYPES } from "./media-type.ts";
import { hostPlatform, type Platform } from "./platform.ts";
import { parseReference, type ImageReference } from "./reference.ts";
import { RegistryClient, type OnWarning } from "./registry-client.ts";
import type { RegistryCredentials, ResolveHost } from "./registry-endpoint.ts";

/** Compressed bytes of an image; those that were in the store count as done. */
export interface PullProgress {
  readonly doneBytes: number;
  readonly totalBytes: number;
}

export interface PullOptions {
  /** Text as a tenant writes it, or parsed. */
  readonly reference: string | ImageReference;
  readonly store: ContentStore;
  /** Default: Linux on this machine's processor. */
  readonly platform?: Platform | undefined;
  readonly credentials?: RegistryCredentials | undefined;
  readonly resolveHost?: ResolveHost | undefined;
  readonly onProgress?: ((progress: PullProgress) => void) | undefined;
  readonly onWarning?: OnWarning | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Layers fetched at the same time, 3 by default. */
  readonly parallel?: number | undefined;
  /** Largest sum of compressed layers, 16 GiB by default. */
  readonly limitBytes?: number | undefined;
  /**
   * `verify` (default) asks the registry for the manifest also when the digest is in the store, so that
   * access is checked each time; `use` takes a complete image of the store without asking, which a
   * restart without network needs.
   */
  readonly whenPresent?: "verify" | "use" | undefined;
}

export interface PulledImage extends Image {
  /** What the tag or digest led to: the manifest's or the index's digest. */
  readonly resolvedDigest: Digest;
}

const DEFAULT_LIMIT_BYTES = 16 * 1024 * 1024 * 1024;
const DEFAULT_PARALLEL = 3;

/**
 * Pulls an image into the store by the OCI distribution protocol.
 * @throws VyomError `oci.reference`, `oci.not_found`, `oci.unauthorized`, `oci.denied`,
 * `oci.rate_limited`, `oci.unreachable`, `oci.private_host`, `oci.registry_error`, `oci.interrupted`,
 * `oci.digest_mismatch`, `oci.size_mismatch`, `oci.no_platform`, `oci.too_large`,
 * `oci.unsupported_media_type`, `oci.manifest`, `oci.config`; the signal's reason when aborted
 */
export async function pullImage(options: PullOptions): Promise<PulledImage> {
  const { store, signal } = options;
  const platform = options.platform ?? hostPlatform();
  const reference =
    typeof options.reference === "string" ? parseReference(options.reference) : options.reference;
  const held = await heldImage(options, reference, platform);
  if (held !== undefined) return held;
  const client = new RegistryClient({ ...options, reference, actions: "pull" });
  const first = await fetchManifest({
    client,
    store,
    name: reference.digest ?? reference.tag ?? "latest",
    signal,
  });
  const { digest, manifest } = await resolvePlatformManifest({
    digest: first.digest,
    platform,
    read: async (child) =>
      child === first.digest
        ? first.manifest
        : (await fetchManifest({ client, store, name: child, signal })).manifest,
  });
  const config = await fetchConfig({ client, store, descriptor: manifest.config, signal });
  const image = imageOf({ digest, manifest, config, platform });
  await fetchLayers({ options, client, layers: manifest.layers });
  return { ...image, resolvedDigest: first.digest };
}

async function heldImage(
  options: PullOptions,
  reference: ImageReference,
  platform: Platform,
): Promise<PulledImage | undefined> {
  if (options.whenPresent !== "use" || reference.digest === undefined) return undefined;
  try {
    const image = await readImage({ store: options.store, digest: reference.digest, platform });
    return { ...image, resolvedDigest: reference.digest };
  } catch (error) {
    if (error instanceof VyomError && error.code === "oci.blob_missing") return undefined;
    throw error;
  }
}

/** The manifest of a tag or digest, checked and stored. */
async function fetchManifest(options: {
  readonly client: RegistryClient;
  readonly store: ContentStore;
  readonly name: string;
  readonly signal: AbortSignal | undefined;
}): Promise<{ digest: Digest; manifest: ImageManifest | ImageIndex }> {
  const { client, store, name } = options;
  const response = await client.request({
    method: "GET",
    target: `/v2/${client.repository}/manifests/${name}`,
    headers: { accept: MANIFEST_MEDIA_TYPES.join(", ") },
    signal: options.signal,
  });
  const bytes = await readLimited(response, MAX_MANIFEST_BYTES);
  const announced = isDigest(name) ? name : (response.headers.get("docker-content-digest") ?? "");
  const isTold = isDigest(announced);
  const digest = digestOfBytes(bytes, isTold ? digestAlgorithm(announced) : "sha256");
  if (isTold && announced !== digest) {
    throw new VyomError(
      "oci.digest_mismatch",
      `registry ${client.host} sent a manifest with the digest ${digest} for ${announced}`,
    );
  }
  const manifest = parseManifest(bytes, response.headers.get("content-type") ?? undefined);
  await store.write(bytes, { digest });
  return { digest, manifest };
}

async function fetchConfig(options: {
  readonly client: RegistryClient;
  readonly store: ContentStore;
  readonly descriptor: Descriptor;
  readonly signal: AbortSignal | undefined;
}): Promise<ReturnType<typeof parseImageConfig>> {
  const { store, descriptor } = options;
  if (descriptor.size > MAX_CONFIG_BYTES) {
    throw new VyomError(
      "oci.too_large",
      `image config ${descriptor.digest} has ${descriptor.size} bytes, ${MAX_CONFIG_BYTES} are allowed`,
    );
  }
  await downloadBlob({ ...options, onProgress: () => undefined });
  return parseImageConfig(await store.read(descriptor.digest, MAX_CONFIG_BYTES));
}

async function fetchLayers({
  options,
  client,
  layers,
}: {
  readonly options: PullOptions;
  readonly client: RegistryClient;
  readonly layers: readonly Descriptor[];
}): Promise<void> {
  const unique = [...new Map(layers.map((layer) => [layer.digest, layer])).values()];
  const totalBytes = unique.reduce((sum, layer) => sum + layer.size, 0);
  const limitBytes = options.limitBytes ?? DEFAULT_LIMIT_BYTES;
  if (totalBytes > limitBytes) {
    throw new VyomError(
      "oci.too_large",
      `the image's layers have ${totalBytes} bytes, ${limitBytes} are allowed`,
    );
  }
  const done = new Map<Digest, number>();
  await forEachBounded({
    items: unique,
    limit: options.parallel ?? DEFAULT_PARALLEL,
    signal: options.signal,
    work: (descriptor, signal) =>
      downloadBlob({
        client,
        store: options.store,
        descriptor,
        signal,
        onProgress: (bytes) => {
          done.set(descriptor.digest, bytes);
          const doneBytes = [...done.values()].reduce((sum, part) => sum + part, 0);
          options.onProgress?.({ doneBytes, totalBytes });
        },
      }),
  });
}
