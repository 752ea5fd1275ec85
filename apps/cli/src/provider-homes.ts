import { existsSync } from "node:fs";
import { join } from "node:path";
import type { HomeLayout } from "@vyom/client/node";
import { VyomError } from "@vyom/core";
import type { Session } from "./session.ts";

/** Where `vyom provider run` keeps everything. */
export function operatorFolder(layout: HomeLayout): string {
  return join(layout.root, "operator");
}

/** The daemon's folder of `vyom provider run`. */
export function operatorDaemonFolder(layout: HomeLayout): string {
  return join(operatorFolder(layout), "daemon");
}

/**
 * The folder of this home's provider: that of `vyom provider run`, else that of `vyom up`, which `--up` names where both
 * are. @throws VyomError `cli.no_provider_home`
 */
export async function daemonFolder(session: Session): Promise<string> {
  const { layout } = await session.home();
  const up = join(layout.provider, "daemon");
  const candidates = session.flags.flag("up") ? [up] : [operatorDaemonFolder(layout), up];
  const found = candidates.find((folder) => existsSync(folder));
  if (found !== undefined) return found;
  throw new VyomError(
    "cli.no_provider_home",
    `no provider has run in ${layout.root}, name its folder with --home`,
  );
}
