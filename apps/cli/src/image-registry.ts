import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { VyomError } from "@vyom/core";
import { jwtAssemble, jwtSignBytes, jwtSigningInput } from "@vyom/crypto";
import {
  parseReference,
  referenceToText,
  type ImageReference,
  type RegistryCredentials,
  type ResolveHost,
} from "@vyom/oci";
import { loginClaims, type LoginClaims } from "@vyom/registry";
import { readLocalEndpoints } from "./local-endpoints.ts";
import { askSecret } from "./prompt.ts";
import { readTextFile } from "./read-file.ts";
import type { Session } from "./session.ts";
import { openSigner } from "./wallet.ts";

/** Host name of the registry of `vyom up`. */
export const REGISTRY_HOST = "registry.vyom";
const DEFAULT_REGISTRY_URL = "http://127.0.0.1:5000";
/** Long enough for a large push; the tokens that it is exchanged for live minutes. */
const LOGIN_SECONDS = 3600;

/** What a command knows to reach registries. */
export interface RegistryAccess {
  readonly resolveHost: ResolveHost;
  readonly onWarning: (text: string) => void;
}

/** Sends registry.vyom to --registry, else to the registry of a running `vyom up` of this home. */
export async function registryAccess(session: Session): Promise<RegistryAccess> {
  const told = session.flags.text("registry");
  const local = await readLocalEndpoints(session);
  const url = told ?? local?.registryUrl ?? DEFAULT_REGISTRY_URL;
  return {
    resolveHost: (host) => (host === REGISTRY_HOST ? { url } : undefined),
    onWarning: (text) => session.printer.note(`warning: ${text}`),
  };
}

/** A name of ours: without a host it is the built-in registry's. @throws VyomError `oci.reference` */
export function ownReference(text: string): ImageReference {
  const parsed = parseReference(text);
  const isBare = parsed.host === "docker.io" && !/^(?:index\.)?docker\.io\//.test(text);
  return isBare ? parseReference(`${REGISTRY_HOST}/${text}`) : parsed;
}

/** The full text of `ownReference`. */
export function ownName(text: string): string {
  return referenceToText(ownReference(text));
}

/**
 * Runs work on a registry with the credentials that were given, else those that `docker login` or
 * `podman login` left. Where it asks for more, and the registry is registry.vyom or --wallet is
 * said, once more with a login that the wallet signs for that very host.
 */
export async function withCredentials<Value>(
  session: Session,
  reference: ImageReference,
  work: (credentials: RegistryCredentials | undefined) => Promise<Value>,
): Promise<Value> {
  const given = await givenCredentials(session, reference.host);
  const isWallet = session.flags.flag("wallet");
  const mayTryWallet = given === undefined && (reference.host === REGISTRY_HOST || isWallet);
  try {
    return await work(given);
  } catch (error) {
    const isAsking = error instanceof VyomError && error.code === "oci.unauthorized";
    if (!isAsking || !mayTryWallet) throw error;
    return work(await walletLogin(session, { service: reference.host }));
  }
}

/** A user name and password that the key which signs makes for one registry. */
export async function walletLogin(
  session: Session,
  wish: { readonly service: string; readonly lifetimeSeconds?: number; readonly scope?: string },
): Promise<{ username: string; password: string; claims: LoginClaims }> {
  const signer = await openSigner(session);
  const claims = loginClaims({
    address: signer.address,
    nowSeconds: Math.floor(Date.now() / 1000),
    lifetimeSeconds: wish.lifetimeSeconds ?? LOGIN_SECONDS,
    service: wish.service,
    ...(wish.scope === undefined ? {} : { scope: wish.scope }),
  });
  const algorithm = "ES256K";
  const signingInput = jwtSigningInput({ algorithm, claims: { ...claims } });
  const message = jwtSignBytes({ algorithm, issuer: claims.iss, signingInput });
  const password = jwtAssemble(signingInput, await signer.sign(message));
  return { username: signer.address, password, claims };
}

async function givenCredentials(
  session: Session,
  host: string,
): Promise<RegistryCredentials | undefined> {
  const username = session.flags.text("username");
  if (username === undefined) return storedCredentials(session, host);
  return { username, password: await registryPassword(session, username) };
}

/** VYOM_REGISTRY_PASSWORD, else the file of VYOM_REGISTRY_PASSWORD_FILE, else asked for. */
async function registryPassword(session: Session, username: string): Promise<string> {
  const { io } = session;
  const direct = io.env["VYOM_REGISTRY_PASSWORD"];
  if (direct !== undefined && direct !== "") return direct;
  const file = io.env["VYOM_REGISTRY_PASSWORD_FILE"];
  if (file !== undefined && file !== "")
    return (await readTextFile(io, file)).replace(/\r?\n$/, "");
  if (session.isInteractive) return askSecret(io, `Password of ${username}: `);
  throw new VyomError(
    "cli.no_registry_password",
    "set VYOM_REGISTRY_PASSWORD_FILE to a file that holds the registry's password",
  );
}

/** Of the files that docker and podman keep logins in, the first that knows the host. */
async function storedCredentials(
  session: Session,
  host: string,
): Promise<RegistryCredentials | undefined> {
  const { env } = session.io;
  const home = env["HOME"] ?? homedir();
  const files = [
    env["REGISTRY_AUTH_FILE"],
    env["XDG_RUNTIME_DIR"] && join(env["XDG_RUNTIME_DIR"], "containers", "auth.json"),
    join(env["DOCKER_CONFIG"] ?? join(home, ".docker"), "config.json"),
  ];
  const keys = host === "docker.io" ? ["https://index.docker.io/v1/", host] : [host];
  for (const file of files) {
    if (file === undefined || file === "") continue;
    const auths = authsOf(await readFile(file, "utf8").catch(() => ""));
    for (const key of keys) {
      const [username = "", ...password] = Buffer.from(auths[key]?.auth ?? "", "base64")
        .toString("utf8")
        .split(":");
      if (username !== "" && password.length > 0) return { username, password: password.join(":") };
    }
  }
  return undefined;
}

function authsOf(text: string): Readonly<Record<string, { readonly auth?: string } | undefined>> {
  try {
    return (JSON.parse(text) as { auths?: Record<string, { auth?: string }> }).auths ?? {};
  } catch {
    return {}; // no file, or none of theirs: then nobody has logged in
  }
}
