import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Session } from "./session.ts";

/** What a running `vyom up` left in its home: where its ingress listens, which no chain knows. */
export interface LocalEndpoints {
  /** The local provider's account. */
  readonly provider: string;
  readonly ingressUrl: string;
  /** Host and port of its gRPC. */
  readonly grpcAddress: string;
  /** Its image registry. */
  readonly registryUrl: string;
}

function fileOf(root: string): string {
  return join(root, "endpoints.json");
}

export async function writeLocalEndpoints(root: string, endpoints: LocalEndpoints): Promise<void> {
  const file = fileOf(root);
  await writeFile(`${file}.new`, `${JSON.stringify(endpoints, undefined, 2)}\n`, { mode: 0o600 });
  await rename(`${file}.new`, file);
}

export async function removeLocalEndpoints(root: string): Promise<void> {
  await rm(fileOf(root), { force: true });
}

/** What a running `vyom up` of this home listens on; `undefined` when none runs. */
export async function readLocalEndpoints(session: Session): Promise<LocalEndpoints | undefined> {
  const { layout } = await session.home();
  try {
    return JSON.parse(await readFile(fileOf(layout.root), "utf8")) as LocalEndpoints;
  } catch {
    return undefined; // no local provider runs: then addresses are the providers' own
  }
}

/** Makes the host names that a provider gave into addresses to click on. */
export async function addressBuilder(
  session: Session,
): Promise<(provider: string, uri: string) => string> {
  const local = await readLocalEndpoints(session);
  return (provider, uri) => {
    if (uri.includes("://")) return uri;
    const isLocal = local !== undefined && local.provider === provider;
    const port = isLocal && URL.canParse(local.ingressUrl) ? new URL(local.ingressUrl).port : "";
    return `http://${uri}${port === "" ? "" : `:${port}`}`;
  };
}
