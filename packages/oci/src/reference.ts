import { VyomError } from "@vyom/core";
import { isDigest, parseDigest, type Digest } from "./digest.ts";

/** Where an image is: `host/repository:tag@digest`. At least one of tag and digest is set. */
export interface ImageReference {
  /** Host, with port when one is written; `docker.io` when the text names none. */
  readonly host: string;
  /** Path within the registry, such as `library/nginx`. */
  readonly repository: string;
  readonly tag?: string;
  readonly digest?: Digest;
}

/** Grammar of the OCI distribution specification 1.1 for `<name>` and `<reference>`. */
const COMPONENT = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/;
const TAG = /^[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}$/;
const HOST =
  /^(?:\[[0-9a-fA-F:.]{2,45}\]|[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,62})(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,62}))*)(?::\d{1,5})?$/;
const MAX_NAME_LENGTH = 255;
const MAX_REFERENCE_LENGTH = 1024;

/** Whether the text may name a repository: lower-case path components, 255 characters at most. */
export function isRepositoryName(text: string): boolean {
  return text.length <= MAX_NAME_LENGTH && text.split("/").every((part) => COMPONENT.test(part));
}
export function isTag(text: string): boolean {
  return TAG.test(text);
}

function refuse(text: string, reason: string): never {
  throw new VyomError("oci.reference", `image reference "${text.slice(0, 200)}" ${reason}`);
}

/** Splits off the host by Docker's rule: the first part is one when it has a dot, a colon or is `localhost`. */
function splitHost(name: string): { host: string; path: string } {
  const slash = name.indexOf("/");
  const first = slash === -1 ? "" : name.slice(0, slash);
  const isHost = /[.:A-Z]/.test(first) || first === "localhost";
  return isHost ? { host: first, path: name.slice(slash + 1) } : { host: "docker.io", path: name };
}

/**
 * Parses `[host[:port]/]path[:tag][@sha256:...]`. Without a host it is Docker Hub's (and a single
 * path component gets `library/`), without tag and digest the tag is `latest`.
 * @throws VyomError `oci.reference`
 */
export function parseReference(text: string): ImageReference {
  if (text === "" || text.length > MAX_REFERENCE_LENGTH) {
    refuse(text, "is empty or longer than 1024 characters");
  }
  const at = text.indexOf("@");
  const digestText = at === -1 ? undefined : text.slice(at + 1);
  const named = at === -1 ? text : text.slice(0, at);
  const colon = named.indexOf(":", named.lastIndexOf("/") + 1);
  const tag = colon === -1 ? undefined : named.slice(colon + 1);
  const { host, path } = splitHost(colon === -1 ? named : named.slice(0, colon));
  if (!HOST.test(host)) refuse(text, `names the host "${host.slice(0, 80)}", which is malformed`);
  const isHub = host === "docker.io" || host === "index.docker.io";
  const repository = isHub && !path.includes("/") ? `library/${path}` : path;
  if (!isRepositoryName(repository)) {
    refuse(text, "has a malformed path, use lower-case letters, digits and . _ - between slashes");
  }
  if (tag !== undefined && !isTag(tag)) refuse(text, "has a malformed tag");
  if (digestText !== undefined && !isDigest(digestText)) {
    refuse(
      text,
      "has a malformed digest, write @sha256: and 64 lower-case hexadecimal digits, or @sha512: and 128",
    );
  }
  return {
    host: isHub ? "docker.io" : host,
    repository,
    ...(tag !== undefined ? { tag } : digestText === undefined ? { tag: "latest" } : {}),
    ...(digestText === undefined ? {} : { digest: parseDigest(digestText) }),
  };
}

/** The full text, host and tag or digest always written. */
export function referenceToText(reference: ImageReference): string {
  const tag = reference.tag === undefined ? "" : `:${reference.tag}`;
  const digest = reference.digest === undefined ? "" : `@${reference.digest}`;
  return `${reference.host}/${reference.repository}${tag}${digest}`;
}
