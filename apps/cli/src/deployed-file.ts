import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { DeploymentId } from "@vyom/core";
import type { Session } from "./session.ts";

async function pathOf(session: Session, id: DeploymentId): Promise<string> {
  const { layout } = await session.home();
  return join(layout.deployments, `${id.owner}-${id.dseq}.yaml`);
}

/** Keeps the SDL text of a deployment, readable by its owner only: it may hold passwords. */
export async function keepDeployedSdl(
  session: Session,
  id: DeploymentId,
  sdl: string,
): Promise<void> {
  const { layout } = await session.home();
  await mkdir(layout.deployments, { recursive: true, mode: 0o700 });
  const file = await pathOf(session, id);
  await writeFile(`${file}.new`, sdl, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

/** The SDL text that this home deployed last; `undefined` when another home did. */
export async function readDeployedSdl(
  session: Session,
  id: DeploymentId,
): Promise<string | undefined> {
  try {
    return await readFile(await pathOf(session, id), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

export async function forgetDeployedSdl(session: Session, id: DeploymentId): Promise<void> {
  await rm(await pathOf(session, id), { force: true });
}
