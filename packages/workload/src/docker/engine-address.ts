import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { VyomError } from "@vyom/core";

/** How a container engine is reached. */
export type EngineAddress =
  | { readonly socketPath: string }
  | { readonly host: string; readonly port: number; readonly tls?: EngineTls };

/** PEM files for an engine that speaks TLS. */
export interface EngineTls {
  /** Of the authority that signed the engine's certificate. */
  readonly ca: Buffer;
  /** This client's, for engines that ask for one; with its key. */
  readonly cert?: Buffer;
  readonly key?: Buffer;
}

const TLS_FILES = { ca: "ca.pem", cert: "cert.pem", key: "key.pem" } as const;

/**
 * The engine that the `docker` command of this user would take: DOCKER_HOST (with DOCKER_TLS_VERIFY and
 * DOCKER_CERT_PATH), the context of DOCKER_CONTEXT or of `config.json`, and otherwise the first socket there is of
 * Docker, Podman, Docker Desktop, Colima, OrbStack and Rancher Desktop.
 * @throws VyomError `workload.engine_address`
 */
export function findEngine(o: {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly uid: number;
}): EngineAddress {
  const { env } = o;
  const host = env["DOCKER_HOST"];
  if (host !== undefined && host !== "") return engineAddress(host, tlsFolder(o));
  const context = contextOf(o);
  if (context !== undefined) return context;
  const found = usualSockets(o).find(isSocket);
  if (found !== undefined) return { socketPath: found };
  throw new VyomError(
    "workload.engine_address",
    "no container engine was found, start Docker, Podman (podman system service) or Colima, or name its address",
  );
}

/**
 * `unix:///path`, `tcp://host:port`, `http://` or `https://`; with a folder of PEM files (`ca.pem`, and
 * `cert.pem` with `key.pem` where the engine asks for them), TCP is TLS.
 * @throws VyomError `workload.engine_address`
 */
export function engineAddress(text: string, tlsFolder?: string): EngineAddress {
  const unix = /^unix:\/\/(\/.+)$/.exec(text)?.[1];
  if (unix !== undefined) return { socketPath: unix };
  const [, scheme, host = "", port] =
    /^(tcp|https?):\/\/(\[[0-9a-fA-F:]+\]|[^:/@]+)(?::(\d{1,5}))?\/?$/.exec(text) ?? [];
  if (scheme === undefined) throw badAddress(text, "write unix:///path or tcp://host:port");
  const isTls = tlsFolder !== undefined || scheme === "https";
  if (isTls && tlsFolder === undefined)
    throw badAddress(text, "name the folder of its certificates in DOCKER_CERT_PATH");
  return {
    host: host.replace(/^\[|\]$/g, ""),
    port: Number(port ?? (isTls ? 2376 : 2375)),
    ...(tlsFolder === undefined ? {} : { tls: readTls(tlsFolder) }),
  };
}

function badAddress(text: string, what: string): VyomError {
  return new VyomError(
    "workload.engine_address",
    `"${text.slice(0, 200)}" cannot be used as the address of a container engine, ${what}`,
  );
}

function readTls(folder: string): EngineTls {
  try {
    const read = (file: string): Buffer => readFileSync(join(folder, file));
    const ca = read(TLS_FILES.ca);
    const isClient = [TLS_FILES.cert, TLS_FILES.key].some((file) => existsSync(join(folder, file)));
    return isClient ? { ca, cert: read(TLS_FILES.cert), key: read(TLS_FILES.key) } : { ca };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new VyomError("workload.engine_address", `the engine's certificates: ${why}`);
  }
}

function dockerFolder(o: {
  env: Readonly<Record<string, string | undefined>>;
  home: string;
}): string {
  return o.env["DOCKER_CONFIG"] ?? join(o.home, ".docker");
}
function tlsFolder(o: Parameters<typeof findEngine>[0]): string | undefined {
  const verify = o.env["DOCKER_TLS_VERIFY"];
  const isWanted = verify !== undefined && verify !== "" && verify !== "0";
  return isWanted ? (o.env["DOCKER_CERT_PATH"] ?? dockerFolder(o)) : undefined;
}

/** A context's folder is named by the SHA-256 of its name, as the docker command keeps them. */
function contextOf(o: Parameters<typeof findEngine>[0]): EngineAddress | undefined {
  const folder = dockerFolder(o);
  const config = readJson<{ readonly currentContext?: string }>(join(folder, "config.json"));
  const name = o.env["DOCKER_CONTEXT"] ?? config?.currentContext ?? "default";
  if (name === "" || name === "default") return undefined;
  const id = createHash("sha256").update(name).digest("hex");
  const meta = readJson<{
    readonly Endpoints?: { readonly docker?: { readonly Host?: string } };
  }>(join(folder, "contexts", "meta", id, "meta.json"));
  const host = meta?.Endpoints?.docker?.Host;
  if (host === undefined)
    throw new VyomError("workload.engine_address", `there is no docker context "${name}"`);
  const certificates = join(folder, "contexts", "tls", id, "docker");
  const hasTls = statSync(join(certificates, TLS_FILES.key), { throwIfNoEntry: false });
  return engineAddress(host, hasTls === undefined ? undefined : certificates);
}

function usualSockets(o: Parameters<typeof findEngine>[0]): readonly string[] {
  const runtime = o.env["XDG_RUNTIME_DIR"] ?? `/run/user/${o.uid}`;
  const ofUser = [join(runtime, "docker.sock"), join(runtime, "podman/podman.sock")];
  const ofMachine = ["/var/run/docker.sock", "/run/podman/podman.sock"];
  const ofDesktops = [
    ".docker/run/docker.sock",
    ".docker/desktop/docker.sock",
    ".colima/default/docker.sock",
    ".colima/docker.sock",
    ".orbstack/run/docker.sock",
    ".rd/docker.sock",
    ".local/share/containers/podman/machine/podman.sock",
  ].map((path) => join(o.home, path));
  const isRoot = o.uid === 0;
  return isRoot ? [...ofMachine, ...ofDesktops] : [...ofMachine, ...ofUser, ...ofDesktops];
}

function isSocket(path: string): boolean {
  try {
    return statSync(path).isSocket();
  } catch {
    return false; // not there, or not for this user
  }
}
function readJson<Value>(file: string): Value | undefined {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Value;
  } catch {
    return undefined; // this user has none
  }
}
