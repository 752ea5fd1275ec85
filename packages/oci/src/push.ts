import { VyomError } from "@vyom/core";
import { forEachBounded } from "./bounded-parallel.ts";
import { blobMissing, type ContentStore } from "./content-store.ts";
import type { Digest } from "./digest.ts";
import { MAX_MANIFEST_BYTES, parseManifest, type Descriptor } from "./manifest.ts";
import { parseReference, type ImageReference } from "./reference.ts";
import { RegistryClient, type OnWarning } from "./registry-client.ts";
import type { RegistryCredentials, ResolveHost } from "./registry-endpoint.ts";

export interface PushOptions {
  /** Where to; the tag is set when the reference has one. */
  readonly reference: string | ImageReference;
  /** Manifest or index in the store, complete. */
  readonly digest: Digest;
  readonly store: ContentStore;
  /** Repository of the same registry that may hold the blobs already. */
  readonly mountFrom?: string | undefined;
  readonly credentials?: RegistryCredentials | undefined;
  readonly resolveHost?: ResolveHost | undefined;
  readonly onProgress?:
    | ((blob: { digest: Digest; sizeBytes: number; wasThere: boolean }) => void)
    | undefined;
  readonly onWarning?: OnWarning | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Blobs sent at the same time, 3 by default. */
  readonly parallel?: number | undefined;
}

interface Push {
  readonly client: RegistryClient;
  readonly options: PushOptions;
}

const MAX_INDEX_DEPTH = 3;

/**
 * Pushes an image (with an index, all that it lists): blobs that the registry lacks, then manifests.
 * @throws VyomError `oci.reference`, `oci.blob_missing`, `oci.digest_mismatch` and those of
 * RegistryClient.request; the signal's reason when aborted
 */
export async function pushImage(options: PushOptions): Promise<{ digest: Digest }> {
  const reference =
    typeof options.reference === "string" ? parseReference(options.reference) : options.reference;
  if (reference.digest !== undefined && reference.digest !== options.digest) {
    throw new VyomError(
      "oci.digest_mismatch",
      `${options.digest} cannot be pushed as ${reference.digest}`,
    );
  }
  const client = new RegistryClient({ ...options, reference, actions: "pull,push" });
  await pushManifest({ client, options }, options.digest, reference.tag ?? options.digest, 0);
  return { digest: options.digest };
}

async function pushManifest(
  push: Push,
  digest: Digest,
  name: string,
  depth: number,
): Promise<void> {
  const { client, options } = push;
  const bytes = await options.store.read(digest, MAX_MANIFEST_BYTES);
  const manifest = parseManifest(bytes);
  if (depth > MAX_INDEX_DEPTH)
    throw new VyomError("oci.manifest", `index ${digest} nests too deep to be pushed`);
  if (manifest.kind === "index") {
    for (const child of manifest.manifests)
      await pushManifest(push, child.digest, child.digest, depth + 1);
  } else {
    const blobs = [manifest.config, ...manifest.layers];
    await forEachBounded({
      items: [...new Map(blobs.map((blob) => [blob.digest, blob])).values()],
      limit: options.parallel ?? 3,
      signal: options.signal,
      work: (blob, signal) => pushBlob(push, blob, signal),
    });
  }
  const response = await client.request({
    method: "PUT",
    target: `/v2/${client.repository}/manifests/${name}`,
    headers: { "content-type": manifest.mediaType },
    body: bytes,
    signal: options.signal,
  });
  await response.body?.cancel();
}

async function pushBlob(push: Push, blob: Descriptor, signal: AbortSignal): Promise<void> {
  const { client, options } = push;
  if ((await options.store.sizeOf(blob.digest)) !== blob.size) throw blobMissing(blob.digest);
  const report = (wasThere: boolean): void =>
    options.onProgress?.({ digest: blob.digest, sizeBytes: blob.size, wasThere });
  const head = await client.request({
    method: "HEAD",
    target: `/v2/${client.repository}/blobs/${blob.digest}`,
    expect: [404],
    signal,
  });
  if (head.ok) return report(true);
  const mount = new URLSearchParams(
    options.mountFrom === undefined ? {} : { mount: blob.digest, from: options.mountFrom },
  );
  const started = await client.request({
    method: "POST",
    target: `/v2/${client.repository}/blobs/uploads/${mount.size > 0 ? `?${mount}` : ""}`,
    signal,
  });
  await started.body?.cancel();
  if (started.status === 201) return report(true);
  const location = started.headers.get("location");
  if (location === null) {
    throw new VyomError(
      "oci.registry_error",
      `registry ${client.host} names no place for an upload`,
    );
  }
  const target = client.locate(location);
  target.searchParams.set("digest", blob.digest);
  const sent = await client.request({
    method: "PUT",
    target: target.href,
    headers: { "content-type": "application/octet-stream", "content-length": String(blob.size) },
    stream: () => options.store.openRead(blob.digest),
    signal,
  });
  await sent.body?.cancel();
  report(false);
}
