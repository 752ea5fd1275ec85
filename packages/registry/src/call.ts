import type { IncomingHttpHeaders } from "node:http";
import type { Readable } from "node:stream";
import { isDigest, isRepositoryName, isTag, parseDigest, type Digest } from "@vyom/oci";
import { VyomError } from "@vyom/core";
import { RegistryError } from "./registry-error.ts";

/** One request, its path taken apart by the distribution specification's end points. */
export interface Call {
  readonly method: string;
  readonly target: Target;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Readable;
}

export type Target =
  | { readonly kind: "ping" }
  | { readonly kind: "catalog" }
  | { readonly kind: "token" }
  | { readonly kind: "visibility"; readonly repository: string }
  | { readonly kind: "tags"; readonly repository: string }
  | { readonly kind: "blob"; readonly repository: string; readonly digest: Digest }
  | { readonly kind: "uploads"; readonly repository: string }
  | { readonly kind: "upload"; readonly repository: string; readonly id: string }
  | { readonly kind: "manifest"; readonly repository: string; readonly reference: string }
  | { readonly kind: "referrers"; readonly repository: string; readonly digest: Digest };

const UPLOAD_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Takes a request path apart; every name in the result has passed its grammar, so that it is safe in
 * a file path.
 * @throws RegistryError for unknown paths and malformed names
 */
export function parseTarget(path: string, method: string): Target {
  const decoded = decodePath(path);
  if (decoded === "/v2" || decoded === "/v2/") return { kind: "ping" };
  if (!decoded.startsWith("/v2/")) throw unknownPath();
  const parts = decoded.slice("/v2/".length).split("/");
  if (parts.length === 1 && parts[0] === "_catalog") return { kind: "catalog" };
  if (parts.length === 1 && parts[0] === "token") return { kind: "token" };
  const last = parts.at(-1) ?? "";
  const kind = parts.at(-2) ?? "";
  const named = (count: number): string => repositoryName(parts.slice(0, -count).join("/"));
  if (parts.at(-3) === "blobs" && kind === "uploads") {
    if (last === "") return { kind: "uploads", repository: named(3) };
    if (!UPLOAD_ID.test(last))
      throw new RegistryError("registry.upload_unknown", "there is no such upload");
    return { kind: "upload", repository: named(3), id: last };
  }
  if (kind === "blobs" && last === "uploads") return { kind: "uploads", repository: named(2) };
  if (kind === "tags" && last === "list") return { kind: "tags", repository: named(2) };
  if (kind === "_vyom" && last === "visibility")
    return { kind: "visibility", repository: named(2) };
  if (kind === "blobs") return { kind: "blob", repository: named(2), digest: digestOf(last) };
  if (kind === "referrers")
    return { kind: "referrers", repository: named(2), digest: digestOf(last) };
  if (kind === "manifests") {
    const repository = named(2);
    if (!isDigest(last) && !isTag(last)) {
      if (last.includes(":")) digestOf(last);
      // Who only asks is told that there is no such manifest; who pushes, what is wrong with the name.
      const isRead = method === "GET" || method === "HEAD";
      throw new RegistryError(
        isRead ? "registry.manifest_unknown" : "registry.manifest_invalid",
        "the manifest's reference is no tag and no digest",
      );
    }
    return { kind: "manifest", repository, reference: last };
  }
  throw unknownPath();
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (cause) {
    throw new RegistryError("registry.name_invalid", "the path is not well encoded", { cause });
  }
}

function unknownPath(): RegistryError {
  return new RegistryError(
    "registry.path_unknown",
    "there is nothing at this path, the API begins at /v2/",
  );
}

/** @throws RegistryError `registry.name_invalid` */
function repositoryName(name: string): string {
  if (isRepositoryName(name)) return name;
  throw new RegistryError(
    "registry.name_invalid",
    "the repository name is malformed, use lower-case letters, digits and . _ - between slashes",
  );
}

/** @throws RegistryError `registry.digest_invalid` */
export function digestOf(text: string): Digest {
  try {
    return parseDigest(text);
  } catch (error) {
    if (!(error instanceof VyomError)) throw error;
    throw new RegistryError("registry.digest_invalid", error.message, { cause: error });
  }
}
