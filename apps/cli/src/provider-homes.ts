import { existsSync } from "node:fs";
import { join } from "node:path";
import type { HomeLayout } from "@vyom/client/node";
import { claimFolder } from "@vyom/devnet";
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

/** Whether a process has claimed a folder of this home. */
async function isClaimed(folder: string): Promise<boolean> {
  try {
    (await claimFolder(folder, "another process"))();
    return false;
  } catch (error) {
    if (error instanceof VyomError && error.code === "devnet.folder_taken") return true;
    throw error;
  }
}

/** Whether `vyom up` runs in this home. */
export async function isUpRunning(session: Session): Promise<boolean> {
  return isClaimed((await session.home()).layout.root);
}

/** A provider of this home. */
export interface ProviderHome {
  readonly daemon: string;
  /** The command that runs it. */
  readonly command: string;
}

/**
 * This home's provider: that of `vyom provider run`, else that of `vyom up`, which `--up` names where both have run.
 * @throws VyomError `cli.no_provider_home`
 */
export async function providerHome(session: Session): Promise<ProviderHome> {
  const { layout } = await session.home();
  const own = { daemon: operatorDaemonFolder(layout), command: "vyom provider run" };
  const ups = { daemon: join(layout.provider, "daemon"), command: "vyom up" };
  const candidates = session.flags.flag("up") ? [ups] : [own, ups];
  const found = candidates.find(({ daemon }) => existsSync(daemon));
  if (found === own && !(await isClaimed(operatorFolder(layout))) && (await isUpRunning(session)))
    session.printer.note(
      "`vyom provider run` does not run now; the provider of `vyom up` is another one, --up means it",
    );
  if (found !== undefined) return found;
  throw new VyomError(
    "cli.no_provider_home",
    `no provider has run in ${layout.root}, name its folder with --home`,
  );
}
