import { VyomError } from "@vyom/core";
import type { HostGuard } from "./registry-endpoint.ts";
import { readLimited } from "./http-body.ts";
import { exchange } from "./http-exchange.ts";
import { isLoopbackHost, type RegistryCredentials } from "./registry-endpoint.ts";

/** What a 401 asks for (RFC 9110 section 11.6.1, distribution specification "token authentication"). */
export type AuthChallenge =
  | { readonly scheme: "basic" }
  | {
      readonly scheme: "bearer";
      readonly realm: string;
      readonly service?: string;
      readonly scope?: string;
    };

const MAX_TOKEN_ANSWER_BYTES = 1024 * 1024;
const TOKEN_TIMEOUT_MS = 30_000;

/** The strongest challenge of a `WWW-Authenticate` header that is understood; `undefined` for none. */
export function parseChallenge(header: string | null): AuthChallenge | undefined {
  if (header === null) return undefined;
  const bearer = /(?:^|,\s*)bearer\s+(.*)$/i.exec(header);
  if (bearer !== null) {
    const fields = new Map<string, string>();
    for (const match of (bearer[1] ?? "").matchAll(/([a-z_]+)="([^"]*)"/gi)) {
      const name = (match[1] ?? "").toLowerCase();
      if (!fields.has(name)) fields.set(name, match[2] ?? "");
    }
    const realm = fields.get("realm");
    const service = fields.get("service");
    const scope = fields.get("scope");
    if (realm !== undefined) {
      return {
        scheme: "bearer",
        realm,
        ...(service === undefined ? {} : { service }),
        ...(scope === undefined ? {} : { scope }),
      };
    }
  }
  return /(?:^|,\s*)basic(?:\s|$)/i.test(header) ? { scheme: "basic" } : undefined;
}

/** The value of an `Authorization` header with a user name and password. */
export function basicAuthorization(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`, "utf8").toString("base64")}`;
}

function refuse(registry: string, reason: string): VyomError {
  return new VyomError("oci.unauthorized", `registry ${registry} ${reason}`);
}

/** The token server must be as well protected as the registry that names it. */
function checkedRealm(realm: string, registry: URL): URL {
  const url = URL.canParse(realm) ? new URL(realm) : undefined;
  if (url === undefined || url.username !== "")
    throw refuse(registry.host, "names a malformed token server");
  const isSafe =
    url.protocol === "https:" ||
    (url.protocol === "http:" &&
      registry.protocol === "http:" &&
      (url.host === registry.host || isLoopbackHost(url.hostname)));
  if (!isSafe)
    throw refuse(registry.host, `names the token server ${url.origin}, which is not encrypted`);
  return url;
}

/**
 * Answers a challenge: the `Authorization` value to send.
 * @throws VyomError `oci.unauthorized`, without the credentials in its text
 */
export async function answerChallenge(options: {
  readonly challenge: AuthChallenge;
  readonly registry: URL;
  readonly credentials: RegistryCredentials | undefined;
  /** Asked for when the challenge names none. */
  readonly scopes: readonly string[];
  readonly guard?: HostGuard | undefined;
  readonly signal?: AbortSignal | undefined;
}): Promise<string> {
  const { challenge, registry, credentials } = options;
  const password = credentials !== undefined && "username" in credentials ? credentials : undefined;
  if (challenge.scheme === "basic") {
    if (password === undefined) throw refuse(registry.host, "asks for a user name and password");
    return basicAuthorization(password.username, password.password);
  }
  const url = checkedRealm(challenge.realm, registry);
  if (challenge.service !== undefined) url.searchParams.set("service", challenge.service);
  const asked = new Set(options.scopes);
  if (challenge.scope !== undefined) asked.add(challenge.scope);
  for (const scope of asked) url.searchParams.append("scope", scope);
  const timeout = AbortSignal.timeout(TOKEN_TIMEOUT_MS);
  const response = await exchange({
    url,
    method: "GET",
    guard: options.guard,
    signal: options.signal === undefined ? timeout : AbortSignal.any([options.signal, timeout]),
    headers: new Headers(
      password === undefined
        ? {}
        : { authorization: basicAuthorization(password.username, password.password) },
    ),
  }).catch((cause: unknown) => {
    options.signal?.throwIfAborted();
    if (cause instanceof VyomError && cause.code === "oci.private_host") throw cause;
    throw new VyomError("oci.unreachable", `token server ${url.origin} does not answer`, { cause });
  });
  if (!response.ok) {
    await response.body?.cancel();
    if (response.status === 429)
      throw new VyomError("oci.rate_limited", `token server ${url.origin} limits the rate`);
    if (response.status >= 500) {
      throw new VyomError(
        "oci.registry_error",
        `token server ${url.origin} answers with status ${response.status}`,
      );
    }
    throw refuse(registry.host, `was given no token by ${url.origin} (status ${response.status})`);
  }
  const token = tokenOf(await readLimited(response, MAX_TOKEN_ANSWER_BYTES));
  if (token === undefined) throw refuse(registry.host, `got a malformed token from ${url.origin}`);
  return `Bearer ${token}`;
}

function tokenOf(bytes: Uint8Array): string | undefined {
  let answer: unknown;
  try {
    answer = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return undefined; // JSON.parse's only signal for malformed text
  }
  if (typeof answer !== "object" || answer === null) return undefined;
  const fields = answer as { token?: unknown; access_token?: unknown };
  const token = fields.token ?? fields.access_token;
  return typeof token === "string" && /^[\x21-\x7e]+$/.test(token) ? token : undefined;
}
