import { VyomError } from "@vyom/core";
import {
  MAX_MANIFEST_BYTES,
  digestAlgorithm,
  digestOfBytes,
  isDigest,
  parseManifest,
  referencedDescriptors,
  type ContentStore,
  type Descriptor,
  type Digest,
  type ImageIndex,
  type ImageManifest,
} from "@vyom/oci";
import type { Answer } from "./answer.ts";
import type { Call } from "./call.ts";
import type { Quota } from "./quota.ts";
import { RegistryError } from "./registry-error.ts";
import type { RepositoryStore } from "./repository-store.ts";
import { readSmallBody } from "./request-body.ts";

export interface ManifestParts {
  readonly blobs: ContentStore;
  readonly repositories: RepositoryStore;
  readonly quota: Quota;
}

export interface ManifestTarget {
  readonly repository: string;
  /** Tag or digest. */
  readonly reference: string;
}

/** GET and HEAD by tag or digest. */
export async function getManifest(
  parts: ManifestParts,
  target: ManifestTarget,
  call: Call,
): Promise<Answer> {
  const digest = await resolve(parts, target);
  const record = await parts.repositories.getManifest(target.repository, digest);
  if (record === undefined || !(await parts.blobs.has(digest))) throw unknown(target);
  const headers = {
    "content-type": record.mediaType,
    "docker-content-digest": digest,
    etag: `"${digest}"`,
  };
  if (call.headers["if-none-match"] === headers.etag) return { status: 304, headers };
  const body = await parts.blobs.read(digest, MAX_MANIFEST_BYTES);
  return { status: 200, headers, body, sizeBytes: body.length };
}

/** PUT: stores a manifest whose blobs, or whose manifests, the repository has. */
export async function putManifest(
  parts: ManifestParts,
  target: ManifestTarget,
  call: Call,
): Promise<Answer> {
  const { repository, reference } = target;
  const bytes = await readSmallBody(call, MAX_MANIFEST_BYTES);
  const algorithm = isDigest(reference) ? digestAlgorithm(reference) : "sha256";
  const digest = digestOfBytes(bytes, algorithm);
  if (isDigest(reference) && reference !== digest) {
    throw new RegistryError("registry.digest_invalid", `the manifest's digest is ${digest}`);
  }
  const manifest = parse(bytes, call.headers["content-type"]);
  await requireParts(parts, repository, manifest);
  await parts.quota.admitRepository(repository);
  await parts.quota.admitContent(repository, { digest, sizeBytes: bytes.length });
  if (!isDigest(reference)) await parts.quota.admitTag(repository, reference);
  await keepManifest(parts, { repository, digest, bytes, manifest });
  const { subject } = manifest;
  if (!isDigest(reference)) {
    await parts.repositories.putTag(repository, reference, digest);
    parts.quota.noteTag(repository, reference);
  }
  return {
    status: 201,
    warnings: await parts.quota.warnings(repository),
    headers: {
      location: `/v2/${repository}/manifests/${digest}`,
      "docker-content-digest": digest,
      ...(subject === undefined ? {} : { "oci-subject": subject.digest }),
    },
  };
}

/** Stores a manifest that has been checked, under its digest, and among its subject's referrers. */
export async function keepManifest(
  parts: ManifestParts,
  kept: {
    readonly repository: string;
    readonly digest: Digest;
    readonly bytes: Uint8Array;
    readonly manifest: ImageManifest | ImageIndex;
  },
): Promise<void> {
  const { repository, digest, bytes, manifest } = kept;
  const { subject } = manifest;
  await parts.blobs.write(bytes, { digest });
  await parts.repositories.putManifest(repository, digest, {
    mediaType: manifest.mediaType,
    ...(subject === undefined ? {} : { subject: subject.digest }),
  });
  if (subject !== undefined) {
    const referrer = referrerOf(manifest, digest, bytes.length);
    await parts.repositories.putReferrer(repository, subject.digest, referrer);
  }
  parts.quota.noteContent(repository, { digest, sizeBytes: bytes.length });
}

/** DELETE: of a tag only the tag, of a digest the manifest with all its tags. */
export async function deleteManifest(
  parts: ManifestParts,
  target: ManifestTarget,
): Promise<Answer> {
  const { repository, reference } = target;
  const isGone = isDigest(reference)
    ? await parts.repositories.deleteManifest(repository, reference)
    : await parts.repositories.deleteTag(repository, reference);
  if (!isGone) throw unknown(target);
  parts.quota.noteDeletion(repository);
  return { status: 202 };
}

async function resolve(parts: ManifestParts, target: ManifestTarget): Promise<Digest> {
  if (isDigest(target.reference)) return target.reference;
  const digest = await parts.repositories.getTag(target.repository, target.reference);
  if (digest === undefined) throw unknown(target);
  return digest;
}

function unknown(target: ManifestTarget): RegistryError {
  return new RegistryError(
    "registry.manifest_unknown",
    `repository ${target.repository} has no manifest ${target.reference}`,
  );
}

function parse(bytes: Uint8Array, contentType: string | undefined): ImageManifest | ImageIndex {
  try {
    return parseManifest(bytes, contentType);
  } catch (error) {
    if (!(error instanceof VyomError)) throw error;
    throw new RegistryError("registry.manifest_invalid", error.message, { cause: error });
  }
}

/** Layers that no registry may hand on: they are fetched from their `urls`, and may be absent here. */
const NOT_DISTRIBUTABLE =
  /^application\/vnd\.(?:oci\.image\.layer\.nondistributable\.|docker\.image\.rootfs\.foreign\.)/;
/** Missing parts that one refusal names at most. */
const MAX_MISSING = 100;

/** Each part must be there with its size; touching it keeps a collection that is under way off it. */
async function requireParts(
  parts: ManifestParts,
  repository: string,
  manifest: ImageManifest | ImageIndex,
): Promise<void> {
  const missing: Digest[] = [];
  for (const child of referencedDescriptors(manifest)) {
    const isLinked =
      manifest.kind === "index"
        ? (await parts.repositories.getManifest(repository, child.digest)) !== undefined
        : await parts.repositories.hasBlob(repository, child.digest);
    const sizeBytes = isLinked ? await parts.blobs.sizeOf(child.digest) : undefined;
    if (sizeBytes === undefined) {
      if (!NOT_DISTRIBUTABLE.test(child.mediaType)) missing.push(child.digest);
      continue;
    }
    if (sizeBytes !== child.size) {
      throw new RegistryError(
        "registry.manifest_invalid",
        `${child.digest} has ${sizeBytes} bytes, not ${child.size}`,
      );
    }
    await parts.blobs.touch(child.digest);
  }
  if (missing.length === 0) return;
  throw new RegistryError(
    "registry.manifest_blob_unknown",
    `push ${missing[0]} before the manifest that names it`,
    {
      details: missing.slice(0, MAX_MISSING).map((digest) => ({
        message: `push ${digest} before the manifest that names it`,
        detail: { digest },
      })),
    },
  );
}

/** The distribution specification, "Listing Referrers": the type is the config's where none is named. */
function referrerOf(
  manifest: ImageManifest | ImageIndex,
  digest: Digest,
  size: number,
): Descriptor {
  const ownType = manifest.artifactType ?? "";
  const artifactType =
    ownType === "" && manifest.kind === "manifest" ? manifest.config.mediaType : ownType;
  return {
    mediaType: manifest.mediaType,
    digest,
    size,
    ...(artifactType === "" ? {} : { artifactType }),
    ...(manifest.annotations === undefined ? {} : { annotations: manifest.annotations }),
  };
}
