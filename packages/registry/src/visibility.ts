import { jsonAnswer, type Answer } from "./answer.ts";
import type { Call } from "./call.ts";
import type { Visibility } from "./repository-store.ts";
import type { Quota } from "./quota.ts";
import { RegistryError } from "./registry-error.ts";
import type { RepositoryStore } from "./repository-store.ts";
import { readSmallBody } from "./request-body.ts";

export interface VisibilityParts {
  readonly repositories: RepositoryStore;
  readonly quota: Quota;
  readonly defaultVisibility: Visibility;
}

const MAX_BODY_BYTES = 1024;

/** GET: `{"visibility": "public"}`, of a repository that may pull it. */
export async function getVisibility(parts: VisibilityParts, repository: string): Promise<Answer> {
  const visibility =
    (await parts.repositories.getVisibility(repository)) ?? parts.defaultVisibility;
  return jsonAnswer({ visibility });
}

/** PUT: sets it, also before the first push. */
export async function putVisibility(
  parts: VisibilityParts,
  repository: string,
  call: Call,
): Promise<Answer> {
  const visibility = parseVisibility(await readSmallBody(call, MAX_BODY_BYTES));
  await parts.quota.admitRepository(repository);
  await parts.repositories.putVisibility(repository, visibility);
  parts.quota.noteRepository(repository);
  return jsonAnswer({ visibility });
}

function parseVisibility(body: Uint8Array): Visibility {
  let wish: unknown;
  try {
    wish = (JSON.parse(Buffer.from(body).toString("utf8")) as { visibility?: unknown } | null)
      ?.visibility;
  } catch {
    wish = undefined; // refused below, like any other text
  }
  if (wish === "public" || wish === "private") return wish;
  throw new RegistryError(
    "registry.setting_invalid",
    'send {"visibility": "public"} or {"visibility": "private"}',
  );
}
