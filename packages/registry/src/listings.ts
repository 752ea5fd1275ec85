import { compareText } from "@vyom/core";
import { jsonAnswer, type Answer } from "./answer.ts";
import type { Call } from "./call.ts";
import { RegistryError } from "./registry-error.ts";
import type { RepositoryStore } from "./repository-store.ts";

const MAX_PAGE = 1000;

/** Tags of a repository in order, in pages of `n` after `last`. */
export async function listTags(
  repositories: RepositoryStore,
  repository: string,
  call: Call,
): Promise<Answer> {
  if (!(await repositories.exists(repository))) {
    throw new RegistryError("registry.name_unknown", `there is no repository ${repository}`);
  }
  const { items, next } = pageOf(await repositories.tags(repository), call.query);
  return jsonAnswer({ name: repository, tags: items }, linkTo(`/v2/${repository}/tags/list`, next));
}

/** The repositories whose names the caller may see, in order, in pages. */
export async function listRepositories(
  parts: {
    readonly repositories: RepositoryStore;
    readonly mayList: (repository: string) => Promise<boolean>;
  },
  call: Call,
): Promise<Answer> {
  const all = await parts.repositories.repositories();
  const isSeen = await Promise.all(all.map((name) => parts.mayList(name)));
  const { items, next } = pageOf(
    all.filter((_name, at) => isSeen[at] === true),
    call.query,
  );
  return jsonAnswer({ repositories: items }, linkTo("/v2/_catalog", next));
}

function pageOf(
  sorted: readonly string[],
  query: URLSearchParams,
): { items: readonly string[]; next?: URLSearchParams } {
  const asked = query.get("n");
  if (asked !== null && !/^\d{1,9}$/.test(asked)) {
    throw new RegistryError("registry.page_invalid", "n must be a number of entries");
  }
  const count = Math.min(asked === null ? MAX_PAGE : Number(asked), MAX_PAGE);
  const last = query.get("last");
  const after = last === null ? sorted : sorted.filter((item) => compareText(item, last) > 0);
  const items = after.slice(0, count);
  const end = items.at(-1);
  if (items.length === after.length || end === undefined) return { items };
  return { items, next: new URLSearchParams({ n: String(count), last: end }) };
}

function linkTo(path: string, next: URLSearchParams | undefined): Readonly<Record<string, string>> {
  return next === undefined ? {} : { link: `<${path}?${next}>; rel="next"` };
}
