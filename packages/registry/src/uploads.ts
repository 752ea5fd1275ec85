import { isRepositoryName, type ContentStore, type Digest } from "@vyom/oci";
import type { Answer } from "./answer.ts";
import { digestOf, type Call } from "./call.ts";
import { RegistryError } from "./registry-error.ts";
import type { Quota } from "./quota.ts";
import { namespaceOf, type RepositoryStore } from "./repository-store.ts";
import { uploadHeaders, type UploadStore } from "./upload-store.ts";

export interface UploadParts {
  readonly blobs: ContentStore;
  readonly repositories: RepositoryStore;
  readonly uploads: UploadStore;
  readonly quota: Quota;
  /** Whether this caller may read the repository that a blob is to be mounted from. */
  readonly mayPull: (repository: string) => Promise<boolean>;
}

/** POST: begins an upload, takes a whole blob at once (`digest`), or mounts one (`mount`, `from`). */
export async function startUpload(
  parts: UploadParts,
  repository: string,
  call: Call,
): Promise<Answer> {
  await parts.quota.admitRepository(repository);
  const mount = call.query.get("mount");
  const from = call.query.get("from");
  if (mount !== null && (await mountBlob(parts, { repository, digest: digestOf(mount), from }))) {
    return created(repository, digestOf(mount));
  }
  const whole = call.query.get("digest");
  const digest = whole === null ? undefined : digestOf(whole);
  const id = await parts.uploads.create(repository);
  if (digest === undefined) return accepted(repository, id, 0);
  const check = parts.quota.uploadCheck(repository);
  await parts.uploads.append({ repository, id, chunks: call.body, check });
  return finish(parts, { repository, id, digest });
}

/** Repositories that are looked through for a blob to mount when the caller names none. */
const MAX_MOUNT_SOURCES = 200;

/** Whether the blob now belongs to the repository; without `from` it may come from any of the same namespace. */
async function mountBlob(
  parts: UploadParts,
  wanted: { readonly repository: string; readonly digest: Digest; readonly from: string | null },
): Promise<boolean> {
  const { repository, digest, from } = wanted;
  const sources =
    from === null
      ? (await parts.repositories.inNamespace(namespaceOf(repository))).slice(0, MAX_MOUNT_SOURCES)
      : [from].filter(isRepositoryName);
  for (const source of sources) {
    if (!(await parts.mayPull(source))) continue;
    if (!(await parts.repositories.hasBlob(source, digest))) continue;
    const sizeBytes = await parts.blobs.sizeOf(digest);
    if (sizeBytes === undefined) continue;
    await parts.quota.admitContent(repository, { digest, sizeBytes });
    await parts.blobs.touch(digest);
    await parts.repositories.linkBlob(repository, digest);
    parts.quota.noteContent(repository, { digest, sizeBytes });
    return true;
  }
  return false;
}

/** PATCH: adds a chunk. */
export async function appendUpload(
  parts: UploadParts,
  target: { readonly repository: string; readonly id: string },
  call: Call,
): Promise<Answer> {
  const range = await contentRange(parts, target, call);
  const offset = await parts.uploads.append({
    ...target,
    chunks: call.body,
    expectedOffset: range?.start,
    expectedBytes: range === undefined ? undefined : range.end - range.start + 1,
    check: parts.quota.uploadCheck(target.repository),
  });
  return accepted(target.repository, target.id, offset);
}

/** PUT: adds the last chunk, if there is one, and names the digest. */
export async function finishUpload(
  parts: UploadParts,
  target: { readonly repository: string; readonly id: string },
  call: Call,
): Promise<Answer> {
  const digest = digestOf(call.query.get("digest") ?? "");
  const range = await contentRange(parts, target, call);
  await parts.uploads.append({
    ...target,
    chunks: call.body,
    expectedOffset: range?.start,
    expectedBytes: range === undefined ? undefined : range.end - range.start + 1,
    check: parts.quota.uploadCheck(target.repository),
  });
  return finish(parts, { ...target, digest });
}

/** GET: how far the upload is. */
export async function uploadStatus(
  parts: UploadParts,
  target: { readonly repository: string; readonly id: string },
): Promise<Answer> {
  const offset = await parts.uploads.offset(target.repository, target.id);
  return { ...accepted(target.repository, target.id, offset), status: 204 };
}

/** DELETE: gives the upload up. */
export async function cancelUpload(
  parts: UploadParts,
  target: { readonly repository: string; readonly id: string },
): Promise<Answer> {
  await parts.uploads.cancel(target.repository, target.id);
  return { status: 204 };
}

async function finish(
  parts: UploadParts,
  upload: { readonly repository: string; readonly id: string; readonly digest: Digest },
): Promise<Answer> {
  const { repository, id, digest } = upload;
  const sizeBytes = await parts.uploads.finish(repository, id, digest);
  await parts.repositories.linkBlob(repository, digest);
  parts.quota.noteContent(repository, { digest, sizeBytes });
  return created(repository, digest);
}

function created(repository: string, digest: Digest): Answer {
  return {
    status: 201,
    headers: { location: `/v2/${repository}/blobs/${digest}`, "docker-content-digest": digest },
  };
}

function accepted(repository: string, id: string, offset: number): Answer {
  return {
    status: 202,
    headers: uploadHeaders({ repository, id }, offset),
  };
}

/**
 * `<start>-<end>` as the distribution specification has it, or with RFC 9110's unit and total.
 * @throws RegistryError `registry.range_invalid` that says where the upload goes on
 */
async function contentRange(
  parts: UploadParts,
  target: { readonly repository: string; readonly id: string },
  call: Call,
): Promise<{ start: number; end: number } | undefined> {
  const header = call.headers["content-range"];
  if (header === undefined) return undefined;
  const match = /^(?:bytes[ =])?(\d{1,15})-(\d{1,15})(?:\/(?:\d{1,15}|\*))?$/.exec(header);
  const start = Number(match?.[1]);
  const end = Number(match?.[2]);
  if (match !== null && end >= start) return { start, end };
  const offset = await parts.uploads.offset(target.repository, target.id);
  throw new RegistryError("registry.range_invalid", "the Content-Range header is malformed", {
    headers: uploadHeaders(target, offset),
  });
}
