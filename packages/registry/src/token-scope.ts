import { isRepositoryName } from "@vyom/oci";
import type { RegistryAction } from "./authorize.ts";

/** Rights to one thing, as Docker's token protocol names them. */
export interface TokenAccess {
  readonly type: "repository" | "registry";
  /** A repository's name, or `catalog`. */
  readonly name: string;
  readonly actions: readonly string[];
}

const REPOSITORY_ACTIONS = ["pull", "push", "delete", "configure"] as const;
const MAX_SCOPES = 50;
const MAX_SCOPE_TEXT = 16 * 1024;

/**
 * Reads `repository:<name>:<action>,<action>` and `registry:catalog:*`, separated by spaces; `*` is
 * every action. Scopes of other types are left out, as the protocol asks.
 */
export function parseScopes(texts: readonly string[]): TokenAccess[] {
  const words = texts
    .join(" ")
    .slice(0, MAX_SCOPE_TEXT)
    .split(" ")
    .filter((word) => word !== "");
  return words.slice(0, MAX_SCOPES).flatMap((word): TokenAccess[] => {
    const [type = "", ...rest] = word.split(":");
    const asked = (rest.pop() ?? "").split(",");
    const name = rest.join(":");
    if (type === "registry" && name === "catalog") return [{ type, name, actions: ["*"] }];
    if (type !== "repository" || !isRepositoryName(name)) return [];
    const actions = REPOSITORY_ACTIONS.filter(
      (action) => asked.includes(action) || asked.includes("*"),
    );
    return [{ type, name, actions }];
  });
}

/** The scope text of an action on a repository, for a challenge. */
export function scopeText(action: RegistryAction, repository: string | undefined): string {
  if (action === "catalog") return "registry:catalog:*";
  if (repository === undefined) return "";
  // Clients that push also look what is there.
  return `repository:${repository}:${action === "push" ? "pull,push" : action}`;
}

/** Whether the rights include an action. */
export function covers(
  access: readonly TokenAccess[],
  action: RegistryAction,
  repository: string | undefined,
): boolean {
  if (action === "ping") return true;
  if (action === "catalog") return access.some((each) => each.type === "registry");
  return access.some(
    (each) =>
      each.type === "repository" && each.name === repository && each.actions.includes(action),
  );
}
