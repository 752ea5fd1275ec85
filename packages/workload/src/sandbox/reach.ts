import { statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { VyomError } from "@vyom/core";

/**
 * A shim of a root daemon runs as another user of the machine, who cannot pass folders such as a 0700 /root. In a mount
 * namespace of its own such a folder is covered by an empty one into which only what the shim needs is bound.
 */
export interface Cover {
  readonly folder: string;
  /** Needed folders below it, relative. */
  readonly bind: readonly string[];
}

/** Covers that let `uid` reach `folders`. @throws VyomError `workload.unreachable` */
export function coversFor(folders: readonly string[], uid: number): readonly Cover[] {
  const covers = new Map<string, Set<string>>();
  for (const folder of new Set(folders)) {
    const closed = highestClosed(folder, uid);
    if (closed === undefined) continue;
    if (closed === folder || !mayPass(folder, uid)) {
      throw new VyomError(
        "workload.unreachable",
        `containers run as another user, who may not enter ${folder}: allow it (chmod o+x) or choose another place`,
      );
    }
    covers.set(closed, (covers.get(closed) ?? new Set()).add(relative(closed, folder)));
  }
  return [...covers].map(([folder, bind]) => ({ folder, bind: outermost([...bind]) }));
}

/** Whether `uid` reaches a folder without help or by the covers made for `folders`. */
export function isReachable(
  folder: string,
  o: { uid: number; folders: readonly string[] },
): boolean {
  return (
    highestClosed(folder, o.uid) === undefined ||
    o.folders.some((known) => folder === known || folder.startsWith(join(known, "/")))
  );
}

function highestClosed(folder: string, uid: number): string | undefined {
  const above = dirname(folder);
  const closed = above === folder ? undefined : highestClosed(above, uid);
  return closed ?? (mayPass(folder, uid) ? undefined : folder);
}
function mayPass(folder: string, uid: number): boolean {
  const stat = statSync(folder);
  return stat.uid === uid || (stat.mode & 0o1) !== 0;
}
function outermost(paths: readonly string[]): readonly string[] {
  return paths.filter(
    (path) => !paths.some((other) => other !== path && path.startsWith(join(other, "/"))),
  );
}
