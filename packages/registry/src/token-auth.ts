import { VyomError, type Address } from "@vyom/core";
import { jsonAnswer, type Answer } from "./answer.ts";
import type { Authorize, RegistryAction } from "./authorize.ts";
import type { Call } from "./call.ts";
import { readSmallBody } from "./request-body.ts";
import { RegistryError } from "./registry-error.ts";
import { covers, parseScopes, scopeText, type TokenAccess } from "./token-scope.ts";
import type { BearerClaims, TokenSigner } from "./token-signer.ts";
import { verifyLogin, type PublicKeyOf, type WalletLogin } from "./wallet-login.ts";

/** How accounts log in. */
export interface TokenAuthOptions {
  readonly publicKeyOf: PublicKeyOf;
  /** Name that logins are signed for; `registry.vyom` by default. */
  readonly service?: string | undefined;
  /** Address at which clients reach the registry, such as `https://registry.example`; by default that of each request. */
  readonly publicUrl?: string | undefined;
  /** Life of a bearer token, 300 by default; 60 at least, as the protocol asks. */
  readonly tokenLifetimeSeconds?: number | undefined;
  /** Longest life of a login token, a year by default. */
  readonly maxLoginSeconds?: number | undefined;
}

/** Who calls, by the `Authorization` header. */
export type Identity =
  | { readonly kind: "nobody" }
  | { readonly kind: "bearer"; readonly claims: BearerClaims }
  /** A header that proves nothing: expired, foreign or malformed. */
  | { readonly kind: "refused" };

const DEFAULT_TOKEN_SECONDS = 300;
const DEFAULT_LOGIN_SECONDS = 366 * 24 * 3600;
const MAX_FORM_BYTES = 128 * 1024;

/** Docker's token protocol: a login for a short-lived bearer token that names what it opens. */
export class TokenAuth {
  readonly service: string;
  readonly #options: TokenAuthOptions;
  readonly #signer: TokenSigner;
  readonly #authorize: Authorize;

  constructor(options: {
    readonly auth: TokenAuthOptions;
    readonly service: string;
    readonly signer: TokenSigner;
    readonly authorize: Authorize;
  }) {
    this.service = options.service;
    this.#options = options.auth;
    this.#signer = options.signer;
    this.#authorize = options.authorize;
  }

  identify(authorization: string | undefined): Identity {
    if (authorization === undefined) return { kind: "nobody" };
    const token = /^bearer +(\S+)$/i.exec(authorization)?.[1];
    const claims = token === undefined ? undefined : this.#signer.verify(token, nowSeconds());
    return claims === undefined ? { kind: "refused" } : { kind: "bearer", claims };
  }

  /** `WWW-Authenticate` that says where to get a token for an action. */
  challenge(options: {
    readonly action: RegistryAction;
    readonly repository: string | undefined;
    readonly baseUrl: string;
    readonly error?: "invalid_token" | "insufficient_scope";
  }): string {
    const base = (this.#options.publicUrl ?? options.baseUrl).replace(/\/+$/, "");
    const scope = scopeText(options.action, options.repository);
    const fields = [
      `realm="${base}/v2/token"`,
      `service="${this.service}"`,
      ...(scope === "" ? [] : [`scope="${scope}"`]),
      ...(options.error === undefined ? [] : [`error="${options.error}"`]),
    ];
    return `Bearer ${fields.join(",")}`;
  }

  /** `GET /v2/token` with a Basic login or none, `POST` with OAuth 2's password form. @throws RegistryError */
  async answer(call: Call, remoteAddress: string): Promise<Answer> {
    const form = call.method === "POST" ? await formOf(call) : call.query;
    const credentials = call.method === "POST" ? formLogin(form) : basicLogin(call);
    const service = form.get("service");
    if (service !== null && service !== "" && service !== this.service)
      throw new RegistryError("registry.unsupported", `this registry is ${this.service}`);
    const login = credentials === undefined ? undefined : await this.#login(credentials);
    const access = await this.#grant(parseScopes(form.getAll("scope")), login, remoteAddress);
    const issuedAtSeconds = nowSeconds();
    const lifetime = Math.max(60, this.#options.tokenLifetimeSeconds ?? DEFAULT_TOKEN_SECONDS);
    const token = this.#signer.issue({
      access,
      issuedAtSeconds,
      expiresAtSeconds: issuedAtSeconds + lifetime,
      ...(login === undefined ? {} : { subject: login.subject }),
    });
    return jsonAnswer(
      {
        token,
        access_token: token,
        expires_in: lifetime,
        issued_at: new Date(issuedAtSeconds * 1000).toISOString(),
      },
      { "cache-control": "no-store" },
    );
  }

  async #login(credentials: { username: string; password: string }): Promise<WalletLogin> {
    try {
      return await verifyLogin({
        ...credentials,
        service: this.service,
        nowSeconds: nowSeconds(),
        maxLifetimeSeconds: this.#options.maxLoginSeconds ?? DEFAULT_LOGIN_SECONDS,
        publicKeyOf: this.#options.publicKeyOf,
      });
    } catch (error) {
      if (!(error instanceof VyomError) || error.code !== "registry.login") throw error;
      throw new RegistryError("registry.unauthorized", error.message, {
        headers: { "www-authenticate": `Basic realm="${this.service}"` },
      });
    }
  }

  /** What of the wish the decision allows; a wish for more than that is no error. */
  async #grant(
    wanted: readonly TokenAccess[],
    login: WalletLogin | undefined,
    remoteAddress: string,
  ): Promise<TokenAccess[]> {
    const granted: TokenAccess[] = [];
    const subject: { subject?: Address } = login === undefined ? {} : { subject: login.subject };
    for (const wish of wanted) {
      if (wish.type === "registry") {
        if (login?.limit === undefined) granted.push(wish);
        continue;
      }
      const actions: string[] = [];
      for (const action of wish.actions as readonly RegistryAction[]) {
        // A limited login keeps what everyone has.
        const isWithin = login?.limit === undefined || covers(login.limit, action, wish.name);
        const who = isWithin ? subject : {};
        const request = { action, repository: wish.name, remoteAddress, ...who };
        if ((await this.#authorize(request)).allow) actions.push(action);
      }
      if (actions.length > 0) granted.push({ ...wish, actions });
    }
    return granted;
  }
}

function nowSeconds(): number {
  return Math.floor(Date.now() / 1000);
}

async function formOf(call: Call): Promise<URLSearchParams> {
  const body = await readSmallBody(call, MAX_FORM_BYTES);
  return new URLSearchParams(Buffer.from(body).toString("utf8"));
}

function formLogin(form: URLSearchParams): { username: string; password: string } {
  if (form.get("grant_type") !== "password")
    throw new RegistryError("registry.unauthorized", "log in with grant_type=password");
  return { username: form.get("username") ?? "", password: form.get("password") ?? "" };
}

function basicLogin(call: Call): { username: string; password: string } | undefined {
  const { authorization } = call.headers;
  if (authorization === undefined) return undefined;
  const encoded = /^basic +([a-z0-9+/=]+)$/i.exec(authorization)?.[1] ?? "";
  const [username = "", ...password] = Buffer.from(encoded, "base64").toString("utf8").split(":");
  return { username, password: password.join(":") };
}
