import { mkdirSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { HomeLayout } from "@vyom/client/node";
import type { DeploymentId } from "@vyom/core";
import type { Session } from "./session.ts";

const UNFINISHED = ".unfinished";

/** Where the SDL text of a deployment is kept. */
export function deployedFile(layout: HomeLayout, id: DeploymentId): string {
  return join(layout.deployments, `${id.owner}-${id.dseq}.yaml`);
}

/**
 * Keeps the SDL text of a deployment, readable by its owner only: it may hold passwords. Done when it returns, so that it
 * can come before the deployment itself; one that is `unfinished` is taken up by the next `vyom deploy` of the same text.
 */
export function keepDeployedSdl(
  layout: HomeLayout,
  id: DeploymentId,
  options: { sdl: string; isUnfinished: boolean },
): void {
  mkdirSync(layout.deployments, { recursive: true, mode: 0o700 });
  const file = deployedFile(layout, id);
  if (options.isUnfinished) writeFileSync(`${file}${UNFINISHED}`, "", { mode: 0o600 });
  writeFileSync(`${file}.new`, options.sdl, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/** The SDL text that this home deployed last; `undefined` when another home did. */
export async function readDeployedSdl(
  session: Session,
  id: DeploymentId,
): Promise<string | undefined> {
  const { layout } = await session.home();
  try {
    return await readFile(deployedFile(layout, id), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

/** Its services ran: it need not be taken up again. */
export async function finishDeployed(layout: HomeLayout, id: DeploymentId): Promise<void> {
  await rm(`${deployedFile(layout, id)}${UNFINISHED}`, { force: true });
}

export async function forgetDeployedSdl(session: Session, id: DeploymentId): Promise<void> {
  const { layout } = await session.home();
  await rm(deployedFile(layout, id), { force: true });
  await finishDeployed(layout, id);
}

/** Deployments of an owner that this home began with this very text and did not see run, the newest first. */
export async function unfinishedDeployments(
  session: Session,
  owner: string,
  sdl: string,
): Promise<readonly DeploymentId[]> {
  const { layout } = await session.home();
  let names: string[];
  try {
    names = readdirSync(layout.deployments);
  } catch {
    return []; // nothing was deployed from this home
  }
  const found: DeploymentId[] = [];
  for (const name of names) {
    const match = /^([a-z0-9]+)-(\d{1,20})\.yaml\.unfinished$/.exec(name);
    if (match === null || match[1] !== owner) continue;
    const id = { owner, dseq: BigInt(match[2] ?? "") };
    if ((await readDeployedSdl(session, id)) === sdl) found.push(id);
  }
  return found.toSorted((left, right) => (left.dseq < right.dseq ? 1 : -1));
}
