import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { VyomError, bytesFromUtf8 } from "@vyom/core";
import type { ContentStore } from "./content-store.ts";
import { digestAlgorithm, digestHex, isDigest, type Digest } from "./digest.ts";
import { readLimitedChunks } from "./http-body.ts";
import { readManifest } from "./image.ts";
import type { NamedImage } from "./image-library.ts";
import { jsonReader, parseJsonObject } from "./json-reader.ts";
import { parseManifest, referencedDescriptors, type Descriptor } from "./manifest.ts";
import { MediaType, isIndexMediaType, isManifestMediaType } from "./media-type.ts";
import { parseReference } from "./reference.ts";
import { readTar, writeTar, type TarWriter } from "./tar-archive.ts";

/** Annotations by which tools find images in a layout: the tag (OCI image specification), the full name (containerd, Docker). */
const TAG_ANNOTATION = "org.opencontainers.image.ref.name";
const NAME_ANNOTATION = "io.containerd.image.name";
const LAYOUT = JSON.stringify({ imageLayoutVersion: "1.0.0" });
const MAX_INDEX_BYTES = 4 * 1024 * 1024;
const MAX_DEPTH = 4;

/** The blob that a file of an image layout is. */
function blobNamed(path: string): Digest | undefined {
  const [folder, algorithm, hex, ...rest] = path.split("/");
  const digest = `${algorithm}:${hex}`;
  return folder === "blobs" && rest.length === 0 && isDigest(digest) ? digest : undefined;
}

/**
 * Images as a tar archive of an OCI image layout, which podman, skopeo, containerd and Docker 25
 * load. The same images give the same bytes.
 * @throws VyomError `oci.blob_missing`
 */
export function saveImages(store: ContentStore, images: readonly NamedImage[]): Readable {
  const tar = writeTar();
  const writing = fill(tar, store, images);
  writing.catch((error: unknown) => tar.archive.destroy(error as Error));
  return tar.archive;
}

async function fill(
  tar: TarWriter,
  store: ContentStore,
  images: readonly NamedImage[],
): Promise<void> {
  const manifests: object[] = [];
  const blobs = new Set<Digest>();
  for (const { name, digest } of images) {
    const { mediaType } = await readManifest(store, digest);
    const size = (await store.sizeOf(digest)) ?? 0;
    const { tag = "latest" } = parseReference(name);
    const annotations = { [TAG_ANNOTATION]: tag, [NAME_ANNOTATION]: name };
    manifests.push({ mediaType, digest, size, annotations });
    await collect(store, digest, blobs);
  }
  const index = { schemaVersion: 2, mediaType: MediaType.ociIndex, manifests };
  await putBytes(tar, "oci-layout", bytesFromUtf8(LAYOUT));
  await putBytes(tar, "index.json", bytesFromUtf8(JSON.stringify(index)));
  for (const digest of [...blobs].toSorted()) {
    const size = await store.sizeOf(digest);
    if (size === undefined)
      throw new VyomError("oci.blob_missing", `${digest} of the image is not here, pull it again`);
    await tar.put(
      headerOf(`blobs/${digestAlgorithm(digest)}/${digestHex(digest)}`, size),
      store.openRead(digest),
    );
  }
  tar.finish();
}

/** Everything that a manifest needs. Of an index only what is here: other platforms were never pulled. */
async function collect(store: ContentStore, digest: Digest, into: Set<Digest>): Promise<void> {
  if (into.has(digest)) return;
  into.add(digest);
  const manifest = await readManifest(store, digest);
  for (const part of referencedDescriptors(manifest)) {
    if (manifest.kind === "manifest") into.add(part.digest);
    else if (await store.has(part.digest)) await collect(store, part.digest, into);
  }
}

function headerOf(
  name: string,
  size: number,
): { name: string; type: "file"; mode: number; mtime: Date; size: number } {
  return { name, type: "file", mode: 0o644, mtime: new Date(0), size };
}

async function putBytes(tar: TarWriter, name: string, bytes: Uint8Array): Promise<void> {
  await tar.put(headerOf(name, bytes.length), Readable.from([bytes]));
}

/** An image that was found in an archive. */
export interface LoadedImage {
  readonly digest: Digest;
  /** As the archive names it; absent when it has no name, or a tag alone. */
  readonly name?: string;
  readonly tag?: string;
}

/**
 * Reads a tar archive of an OCI image layout into the store; every blob must have its digest, every
 * image its parts.
 * @throws VyomError `oci.archive`, `oci.digest_mismatch`, `oci.manifest`
 */
export async function loadImages(
  store: ContentStore,
  archive: AsyncIterable<Uint8Array>,
  options: { readonly limitBytes?: number } = {},
): Promise<LoadedImage[]> {
  const tar = readTar();
  const feeding = pipeline(archive, tar).then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  let index: Uint8Array | undefined;
  let leftBytes = options.limitBytes ?? Infinity;
  try {
    for await (const entry of tar) {
      const name = join("/", entry.header.name).slice(1);
      const digest = blobNamed(name);
      leftBytes -= entry.header.size;
      if (leftBytes < 0) throw new VyomError("oci.archive", "the archive is larger than allowed");
      if (entry.header.type === "file" && digest !== undefined)
        await store.write(entry, { digest });
      else if (entry.header.type === "file" && name === "index.json")
        index = await readLimitedChunks(entry, MAX_INDEX_BYTES);
      else entry.resume();
    }
  } catch (cause) {
    tar.destroy();
    if (cause instanceof VyomError) throw cause;
    throw new VyomError("oci.archive", "the file is no readable tar archive", { cause });
  }
  const failure = await feeding;
  if (failure !== undefined)
    throw new VyomError("oci.archive", "the file is no readable tar archive", {
      cause: failure.error,
    });
  if (index === undefined) {
    throw new VyomError(
      "oci.archive",
      "the archive is no OCI image layout, save the image as oci-archive",
    );
  }
  return imagesOf(store, index);
}

async function imagesOf(store: ContentStore, bytes: Uint8Array): Promise<LoadedImage[]> {
  const reader = jsonReader({ code: "oci.archive", subject: "the archive's index.json" });
  parseJsonObject(bytes, reader);
  const index = parseManifest(bytes, MediaType.ociIndex);
  if (index.kind !== "index" || index.manifests.length === 0)
    return reader.refuse("names no image");
  const loaded: LoadedImage[] = [];
  for (const descriptor of index.manifests) {
    if (!isManifestMediaType(descriptor.mediaType) && !isIndexMediaType(descriptor.mediaType))
      continue;
    await requireWhole(store, descriptor, 0);
    const name = descriptor.annotations?.[NAME_ANNOTATION];
    const tag = descriptor.annotations?.[TAG_ANNOTATION];
    loaded.push({
      digest: descriptor.digest,
      ...(name === undefined ? {} : { name }),
      ...(tag === undefined ? {} : { tag }),
    });
  }
  return loaded;
}

async function requireWhole(
  store: ContentStore,
  descriptor: Descriptor,
  depth: number,
): Promise<void> {
  if (depth > MAX_DEPTH) throw new VyomError("oci.archive", "the archive's indexes nest too deep");
  const manifest = await readManifest(store, descriptor.digest);
  let isAnything = false;
  for (const part of referencedDescriptors(manifest)) {
    const isHere = (await store.sizeOf(part.digest)) === part.size;
    if (manifest.kind === "manifest" && !isHere)
      throw new VyomError("oci.archive", `the archive lacks ${part.digest} of its image`);
    if (manifest.kind === "index" && isHere) await requireWhole(store, part, depth + 1);
    isAnything ||= isHere;
  }
  if (!isAnything) throw new VyomError("oci.archive", "the archive has nothing of its image");
}
