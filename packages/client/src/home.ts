import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { ClientError } from "./client-error.ts";

/** Where everything of one Vyom home lies. Folders are made by those who use them. */
export interface HomeLayout {
  readonly root: string;
  readonly configFile: string;
  readonly keyring: string;
  readonly certificates: string;
  readonly chain: string;
  readonly provider: string;
  readonly registry: string;
  /** Manifests and dseqs of what this tenant deployed. */
  readonly deployments: string;
  readonly logs: string;
}

/** What clients read from `<home>/config.json`. Every field may be absent. */
export interface ClientConfig {
  readonly chainId?: string;
  readonly rpcUrl?: string;
  readonly keyringBackend?: "file" | "test";
  /** Name of the key that signs unless told. */
  readonly defaultKey?: string;
  /** Such as `0.025uakt`. */
  readonly gasPrice?: string;
}

/** Home folder: the flag, else `VYOM_HOME`, else `~/.vyom`. */
export function homeRoot(options: {
  flag?: string;
  env: Readonly<Record<string, string | undefined>>;
}): string {
  const chosen = options.flag ?? options.env["VYOM_HOME"];
  return chosen === undefined || chosen === "" ? join(homedir(), ".vyom") : resolve(chosen);
}

export function homeLayout(root: string): HomeLayout {
  const at = (name: string): string => join(root, name);
  return {
    root,
    configFile: at("config.json"),
    keyring: at("keyring"),
    certificates: at("certificates"),
    chain: at("chain"),
    provider: at("provider"),
    registry: at("registry"),
    deployments: at("deployments"),
    logs: at("logs"),
  };
}

const TEXT_FIELDS = ["chainId", "rpcUrl", "keyringBackend", "defaultKey", "gasPrice"] as const;

/** Reads `<home>/config.json`; empty when there is none. @throws ClientError `client.config` */
export async function readClientConfig(layout: HomeLayout): Promise<ClientConfig> {
  const refuse = (why: string, cause?: unknown): ClientError =>
    new ClientError("client.config", `${layout.configFile} ${why}`, { cause });
  let text: string;
  try {
    text = await readFile(layout.configFile, "utf8");
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "ENOENT") return {};
    throw refuse("cannot be read", cause);
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw refuse("is no JSON", cause);
  }
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw refuse("should hold an object");
  const fields = value as Readonly<Record<string, unknown>>;
  for (const [name, field] of Object.entries(fields)) {
    if (!TEXT_FIELDS.some((known) => known === name))
      throw refuse(`has an unknown setting "${name}", known are ${TEXT_FIELDS.join(", ")}`);
    if (typeof field !== "string") throw refuse(`has no text for "${name}"`);
  }
  const backend = fields["keyringBackend"];
  if (backend !== undefined && backend !== "file" && backend !== "test")
    throw refuse('has a "keyringBackend" that is neither "file" nor "test"');
  return fields as ClientConfig;
}

/** Writes `<home>/config.json`. */
export async function writeClientConfig(layout: HomeLayout, config: ClientConfig): Promise<void> {
  await mkdir(layout.root, { recursive: true, mode: 0o700 });
  const file = `${layout.configFile}.new`;
  await writeFile(file, `${JSON.stringify(config, undefined, 2)}\n`, { mode: 0o600 });
  await rename(file, layout.configFile);
}
