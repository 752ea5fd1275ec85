import type { Answer } from "./answer.ts";
import { jsonAnswer } from "./answer.ts";
import type { RegistryAction } from "./authorize.ts";
import { deleteBlob, getBlob, type BlobParts } from "./blobs.ts";
import type { Call, Target } from "./call.ts";
import { listRepositories, listTags } from "./listings.ts";
import { deleteManifest, getManifest, listReferrers, putManifest } from "./manifests.ts";
import { RegistryError } from "./registry-error.ts";
import {
  appendUpload,
  cancelUpload,
  finishUpload,
  startUpload,
  uploadStatus,
  type UploadParts,
} from "./uploads.ts";

export type RegistryParts = BlobParts & UploadParts;

/** The right that a call needs. */
export function actionOf(target: Target, method: string): RegistryAction {
  if (target.kind === "ping" || target.kind === "catalog") return target.kind;
  if (target.kind === "uploads" || target.kind === "upload") return "push";
  if (method === "DELETE") return "delete";
  return method === "PUT" ? "push" : "pull";
}

/** Runs a call. @throws RegistryError */
export async function dispatch(parts: RegistryParts, call: Call): Promise<Answer> {
  const { target } = call;
  const isRead = call.method === "GET" || call.method === "HEAD";
  switch (target.kind) {
    case "ping":
      return isRead ? jsonAnswer({}) : refuseMethod("GET, HEAD");
    case "catalog":
      return isRead ? listRepositories(parts.repositories, call) : refuseMethod("GET, HEAD");
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
      return call.method === "DELETE"
        ? deleteBlob(parts, target)
        : refuseMethod("GET, HEAD, DELETE");
    case "manifest":
      if (isRead) return getManifest(parts, target);
      if (call.method === "PUT") return putManifest(parts, target, call);
      return call.method === "DELETE"
        ? deleteManifest(parts, target)
        : refuseMethod("GET, HEAD, PUT, DELETE");
    case "upload":
      if (call.method === "GET") return uploadStatus(parts, target);
      if (call.method === "PATCH") return appendUpload(parts, target, call);
      if (call.method === "PUT") return finishUpload(parts, target, call);
      return call.method === "DELETE"
        ? cancelUpload(parts, target)
        : refuseMethod("GET, PATCH, PUT, DELETE");
  }
}

function refuseMethod(allow: string): never {
  throw new RegistryError("registry.unsupported", `this path takes ${allow}`, {
    headers: { allow },
  });
}
