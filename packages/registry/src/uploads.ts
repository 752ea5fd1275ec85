import type { ContentStore, Digest } from "@vyom/oci";
import type { Answer } from "./answer.ts";
import { digestOf, repositoryName, type Call } from "./call.ts";
import { RegistryError } from "./registry-error.ts";
import type { RepositoryStore } from "./repository-store.ts";
import { rangeText, type UploadStore } from "./upload-store.ts";

export interface UploadParts {
  readonly blobs: ContentStore;
  readonly repositories: RepositoryStore;
  readonly uploads: UploadStore;
  /** Whether this caller may read the repository that a blob is to be mounted from. */
  readonly mayPull: (repository: string) => Promise<boolean>;
}

/** POST: begins an upload, takes a whole blob at once (`digest`), or mounts one (`mount`, `from`). */
export async function startUpload(
  parts: UploadParts,
  repository: string,
  call: Call,
): Promise<Answer> {
  const mount = call.query.get("mount");
  const from = call.query.get("from");
  if (mount !== null && from !== null) {
    const digest = digestOf(mount);
    const source = repositoryName(from);
    if ((await parts.mayPull(source)) && (await isServed(parts, source, digest))) {
      await parts.blobs.touch(digest);
      await parts.repositories.linkBlob(repository, digest);
      return created(repository, digest);
    }
  }
  const whole = call.query.get("digest");
  const digest = whole === null ? undefined : digestOf(whole);
  const id = await parts.uploads.create(repository);
  if (digest === undefined) return accepted(repository, id, 0);
  await parts.uploads.append({ repository, id, chunks: call.body });
  return finish(parts, { repository, id, digest });
}

/** PATCH: adds a chunk. */
export async function appendUpload(
  parts: UploadParts,
  target: { readonly repository: string; readonly id: string },
  call: Call,
): Promise<Answer> {
  const range = contentRange(call.headers["content-range"]);
  const offset = await parts.uploads.append({
    ...target,
    chunks: call.body,
    expectedOffset: range?.start,
    expectedBytes: range === undefined ? undefined : range.end - range.start + 1,
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
  const range = contentRange(call.headers["content-range"]);
  await parts.uploads.append({ ...target, chunks: call.body, expectedOffset: range?.start });
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

async function isServed(parts: UploadParts, repository: string, digest: Digest): Promise<boolean> {
  return (await parts.repositories.hasBlob(repository, digest)) && parts.blobs.has(digest);
}

async function finish(
  parts: UploadParts,
  upload: { readonly repository: string; readonly id: string; readonly digest: Digest },
): Promise<Answer> {
  const { repository, id, digest } = upload;
  await parts.uploads.finish(repository, id, digest);
  await parts.repositories.linkBlob(repository, digest);
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
    headers: {
      location: `/v2/${repository}/blobs/uploads/${id}`,
      range: rangeText(offset),
      "docker-upload-uuid": id,
    },
  };
}

/** `<start>-<end>` as the distribution specification has it, or with RFC 9110's unit and total. */
function contentRange(header: string | undefined): { start: number; end: number } | undefined {
  if (header === undefined) return undefined;
  const match = /^(?:bytes[ =])?(\d{1,15})-(\d{1,15})(?:\/(?:\d{1,15}|\*))?$/.exec(header);
  const start = Number(match?.[1]);
  const end = Number(match?.[2]);
  if (match === null || end < start) {
    throw new RegistryError("registry.range_invalid", "the Content-Range header is malformed");
  }
  return { start, end };
}
