import { blobMissing, type ContentStore, type Digest } from "@vyom/oci";
import type { Answer } from "./answer.ts";
import type { Call } from "./call.ts";
import type { Quota } from "./quota.ts";
import { RegistryError } from "./registry-error.ts";
import type { RepositoryStore } from "./repository-store.ts";

export interface BlobTarget {
  readonly repository: string;
  readonly digest: Digest;
}

export interface BlobParts {
  readonly blobs: ContentStore;
  readonly repositories: RepositoryStore;
  readonly quota: Quota;
}

/** GET and HEAD of a blob, whole or one range of it (RFC 9110 section 14). */
export async function getBlob(parts: BlobParts, target: BlobTarget, call: Call): Promise<Answer> {
  const sizeBytes = await sizeOf(parts, target);
  // Who only asks whether it is here will name it in a manifest: a collection must spare it until then.
  if (call.method === "HEAD") await parts.blobs.touch(target.digest);
  const headers = blobHeaders(target.digest);
  if (call.headers["if-none-match"] === headers.etag) return { status: 304, headers };
  const range = parseRange(call.headers.range, sizeBytes);
  if (range === undefined) {
    const body = call.method === "HEAD" ? {} : { body: parts.blobs.openRead(target.digest) };
    return { status: 200, headers, sizeBytes, ...body };
  }
  return {
    status: 206,
    headers: { ...headers, "content-range": `bytes ${range.start}-${range.end}/${sizeBytes}` },
    sizeBytes: range.end - range.start + 1,
    ...(call.method === "HEAD" ? {} : { body: parts.blobs.openRead(target.digest, range) }),
  };
}

/** What every answer with a blob says of it. */
export function blobHeaders(digest: Digest): Readonly<Record<string, string>> & { etag: string } {
  return {
    "content-type": "application/octet-stream",
    "docker-content-digest": digest,
    "accept-ranges": "bytes",
    etag: `"${digest}"`,
  };
}

/** Takes the blob from the repository; its bytes go with the next collection when nobody else has it. */
export async function deleteBlob(parts: BlobParts, target: BlobTarget): Promise<Answer> {
  if (!(await parts.repositories.unlinkBlob(target.repository, target.digest)))
    throw unknown(target);
  parts.quota.noteDeletion(target.repository);
  return { status: 202 };
}

async function sizeOf(parts: BlobParts, target: BlobTarget): Promise<number> {
  const isLinked = await parts.repositories.hasBlob(target.repository, target.digest);
  const sizeBytes = isLinked ? await parts.blobs.sizeOf(target.digest) : undefined;
  if (sizeBytes === undefined) throw unknown(target);
  return sizeBytes;
}

function unknown(target: BlobTarget): RegistryError {
  return new RegistryError(
    "registry.blob_unknown",
    `repository ${target.repository} has no blob ${target.digest}`,
    {
      cause: blobMissing(target.digest),
    },
  );
}

/**
 * The single range asked for, both ends included. Several ranges, other units and malformed ones are
 * ignored, as RFC 9110 allows.
 * @throws RegistryError `registry.range_unsatisfiable`
 */
function parseRange(
  header: string | undefined,
  sizeBytes: number,
): { start: number; end: number } | undefined {
  const match = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header ?? "");
  const [, first = "", last = ""] = match ?? [];
  if (match === null || (first === "" && last === "")) return undefined;
  const start = first === "" ? Math.max(0, sizeBytes - Number(last)) : Number(first);
  const end = first === "" || last === "" ? sizeBytes - 1 : Math.min(Number(last), sizeBytes - 1);
  if (first !== "" && last !== "" && Number(last) < start) return undefined;
  if (start >= sizeBytes || (first === "" && Number(last) === 0)) {
    throw new RegistryError("registry.range_unsatisfiable", `the blob has ${sizeBytes} bytes`, {
      headers: { "content-range": `bytes */${sizeBytes}` },
    });
  }
  return { start, end };
}
