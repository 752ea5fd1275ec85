import { createHash, timingSafeEqual } from "node:crypto";
import { isLoopbackHost } from "@vyom/oci";
import type { Authorize } from "@vyom/registry";

/** The repository of the example with a private image, and who may use it. Known to everyone: it protects nothing. */
export const PRIVATE_IMAGE = {
  repository: "private-image",
  credentials: { username: "tenant", password: "open-sky" },
} as const;

/**
 * Access to the registry of a development machine: everyone on it may do everything, but the private example asks for its
 * password. `undefined` for an address that others reach: the registry then refuses to be open to all.
 */
export function developmentAccess(host: string): Authorize | undefined {
  if (!isLoopbackHost(host)) return undefined;
  const { username, password } = PRIVATE_IMAGE.credentials;
  const expected = sha256(`Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`);
  return ({ repository, authorization }) =>
    repository !== PRIVATE_IMAGE.repository ||
    timingSafeEqual(sha256(authorization ?? ""), expected)
      ? { allow: true }
      : {
          allow: false,
          kind: "unauthenticated",
          challenge: 'Basic realm="vyom"',
          reason: "this repository is private",
        };
}

function sha256(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
