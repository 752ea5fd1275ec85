import type { Address } from "@vyom/core";

/**
 * What a call wants to do with a repository: `configure` changes who may see it. `ping` asks for the
 * API itself, `catalog` for the list of all.
 */
export type RegistryAction = "ping" | "catalog" | "pull" | "push" | "delete" | "configure";

export interface AccessRequest {
  readonly action: RegistryAction;
  /** Absent for `ping` and `catalog`. */
  readonly repository?: string;
  /** The `Authorization` header as it came; never log it. */
  readonly authorization?: string;
  /** Who logged in, where the registry issues tokens itself; absent: nobody did. */
  readonly subject?: Address;
  readonly remoteAddress: string;
}

export type AccessDecision =
  | { readonly allow: true }
  | {
      readonly allow: false;
      /** `unauthenticated` answers 401 with the challenge, `denied` 403. */
      readonly kind: "unauthenticated" | "denied";
      /** `WWW-Authenticate` value. */
      readonly challenge?: string;
      readonly reason?: string;
    };

/**
 * The one place that decides: asked about each call before anything is read of its body, about each
 * right that a token shall carry, and about the source of a mount.
 */
export type Authorize = (request: AccessRequest) => AccessDecision | Promise<AccessDecision>;

/** Everyone may do everything: only for a registry that listens on this machine alone. */
export const allowAll: Authorize = () => ({ allow: true });
