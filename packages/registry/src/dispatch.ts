import { isDigest } from "@vyom/oci";
import type { Answer } from "./answer.ts";
import { jsonAnswer } from "./answer.ts";
import type { RegistryAction } from "./authorize.ts";
import { deleteBlob, getBlob, type BlobParts } from "./blobs.ts";
import type { Call, Target } from "./call.ts";
import { listRepositories, listTags } from "./listings.ts";
import { deleteManifest, getManifest, putManifest } from "./manifests.ts";
import type { PullThrough } from "./pull-through.ts";
import { listReferrers } from "./referrers.ts";
import { RegistryError } from "./registry-error.ts";
import { getVisibility, putVisibility, type VisibilityParts } from "./visibility.ts";
import {
  appendUpload,
  cancelUpload,
  finishUpload,
  startUpload,
  uploadStatus,
  type UploadParts,
} from "./uploads.ts";

/** What may be deleted; everything by default. A tag alone counts as a tag. */
export interface DeletionSwitches {
  readonly tags: boolean;
  readonly manifests: boolean;
  readonly blobs: boolean;
}

export interface RegistryParts extends BlobParts, UploadParts, VisibilityParts {
  readonly deletion: DeletionSwitches;
  readonly pullThrough: PullThrough;
  /** Whether this caller may see that a repository exists. */
  readonly mayList: (repository: string) => Promise<boolean>;
}

/** The right that a call needs. */
export function actionOf(target: Target, method: string): RegistryAction {
  if (target.kind === "ping" || target.kind === "catalog") return target.kind;
  if (target.kind === "token") return "ping";
  if (target.kind === "visibility") return method === "PUT" ? "configure" : "pull";
  if (target.kind === "uploads" || target.kind === "upload") return "push";
  if (method === "DELETE") return "delete";
  return method === "PUT" ? "push" : "pull";
}

/** Runs a call. @throws RegistryError */
export async function dispatch(parts: RegistryParts, call: Call): Promise<Answer> {
  const { target } = call;
  const isRead = call.method === "GET" || call.method === "HEAD";
  const upstream =
    "repository" in target ? parts.pullThrough.upstreamOf(target.repository) : undefined;
  if (upstream !== undefined && target.kind !== "visibility") {
    if (isRead) return parts.pullThrough.answer(upstream, target, call);
    // A copy can be deleted; it comes back with the next pull.
    if (call.method !== "DELETE") return refuseMethod("GET, HEAD, DELETE");
  }
  switch (target.kind) {
    case "ping":
      return isRead ? jsonAnswer({}) : refuseMethod("GET, HEAD");
    case "catalog":
      return isRead ? listRepositories(parts, call) : refuseMethod("GET, HEAD");
    case "token":
      throw new RegistryError("registry.path_unknown", "this registry issues no tokens");
    case "visibility":
      if (isRead) return getVisibility(parts, target.repository);
      return call.method === "PUT"
        ? putVisibility(parts, target.repository, call)
        : refuseMethod("GET, HEAD, PUT");
    case "tags":
      return isRead
        ? listTags(parts.repositories, target.repository, call)
        : refuseMethod("GET, HEAD");
    case "referrers":
      return isRead ? listReferrers(parts, target, call) : refuseMethod("GET, HEAD");
    case "uploads":
      return call.method === "POST"
        ? startUpload(parts, target.repository, call)
        : refuseMethod("POST");
    case "blob":
      if (isRead) return getBlob(parts, target, call);
      if (call.method !== "DELETE") return refuseMethod("GET, HEAD, DELETE");
      requireDeletion(parts, "blobs");
      return deleteBlob(parts, target);
    case "manifest":
      if (isRead) return getManifest(parts, target, call);
      if (call.method === "PUT") return putManifest(parts, target, call);
      if (call.method !== "DELETE") return refuseMethod("GET, HEAD, PUT, DELETE");
      requireDeletion(parts, isDigest(target.reference) ? "manifests" : "tags");
      return deleteManifest(parts, target);
    case "upload":
      if (call.method === "GET") return uploadStatus(parts, target);
      if (call.method === "PATCH") return appendUpload(parts, target, call);
      if (call.method === "PUT") return finishUpload(parts, target, call);
      return call.method === "DELETE"
        ? cancelUpload(parts, target)
        : refuseMethod("GET, PATCH, PUT, DELETE");
  }
}

function requireDeletion(parts: RegistryParts, kind: keyof DeletionSwitches): void {
  if (parts.deletion[kind]) return;
  throw new RegistryError(
    "registry.deletion_disabled",
    `this registry does not let ${kind} be deleted`,
  );
}

function refuseMethod(allow: string): never {
  throw new RegistryError("registry.unsupported", `this path takes ${allow}`, {
    headers: { allow },
  });
}
