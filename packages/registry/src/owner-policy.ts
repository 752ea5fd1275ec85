import type { Address } from "@vyom/core";
import type { AccessDecision, AccessRequest, Authorize } from "./authorize.ts";
import { namespaceOf, type Visibility } from "./repository-store.ts";

/** Names that are nobody's own, such as `library/`. */
export interface SharedNamespace {
  /** First component of the repositories' names. */
  readonly namespace: string;
  /** Accounts that may push, delete and configure. */
  readonly writers: readonly Address[];
}

export interface OwnerPolicyOptions {
  readonly shared?: readonly SharedNamespace[] | undefined;
  readonly visibilityOf: (repository: string) => Promise<Visibility>;
}

const ALLOW: AccessDecision = { allow: true };

/**
 * Repositories belong to the account that their first component names: `<address>/name` is the
 * owner's to write, shared names their writers', others nobody's. Whoever may write may also pull.
 */
export function ownerPolicy(options: OwnerPolicyOptions): Authorize {
  const writers = new Map(options.shared?.map((each) => [each.namespace, new Set(each.writers)]));
  return async ({ action, repository, subject }: AccessRequest) => {
    if (action === "ping" || action === "catalog" || repository === undefined) return ALLOW;
    const namespace = namespaceOf(repository);
    const isWriter =
      subject !== undefined &&
      ((namespace === subject && repository !== subject) ||
        writers.get(namespace)?.has(subject) === true);
    if (isWriter) return ALLOW;
    if (action === "pull" && (await options.visibilityOf(repository)) === "public") return ALLOW;
    if (subject === undefined)
      return { allow: false, kind: "unauthenticated", reason: "log in with your account first" };
    const where = action === "pull" ? "is private" : `is not ${subject}'s to write`;
    return { allow: false, kind: "denied", reason: `${repository} ${where}` };
  };
}
