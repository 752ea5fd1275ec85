import { callerNetwork } from "@vyom/core";
import type { AccessDecision, AccessRequest, Authorize, RegistryAction } from "./authorize.ts";
import type { RateLimiter } from "./rate-limit.ts";
import { RegistryError } from "./registry-error.ts";
import type { Identity, TokenAuth } from "./token-auth.ts";
import { covers } from "./token-scope.ts";

/** One request as far as its rights go. */
export interface Caller {
  readonly authorization: string | undefined;
  readonly remoteAddress: string;
  /** Scheme and host that the caller used. */
  readonly baseUrl: string;
}

/** Stands before every handler: who calls, how often, and whether the decision allows it. */
export class AccessGate {
  readonly #authorize: Authorize;
  readonly #tokens: TokenAuth | undefined;
  readonly #requests: RateLimiter | undefined;
  readonly #logins: RateLimiter | undefined;

  constructor(options: {
    readonly authorize: Authorize;
    readonly tokens: TokenAuth | undefined;
    readonly requests: RateLimiter | undefined;
    readonly logins: RateLimiter | undefined;
  }) {
    this.#authorize = options.authorize;
    this.#tokens = options.tokens;
    this.#requests = options.requests;
    this.#logins = options.logins;
  }

  get tokens(): TokenAuth | undefined {
    return this.#tokens;
  }

  /** @throws RegistryError `registry.too_many_requests` */
  limitLogins(caller: Caller): void {
    limit(this.#logins, callerNetwork(caller.remoteAddress));
  }

  /** @throws RegistryError `registry.unauthorized`, `registry.denied`, `registry.too_many_requests` */
  async admit(
    caller: Caller,
    action: RegistryAction,
    repository: string | undefined,
  ): Promise<void> {
    const identity = this.#identify(caller);
    const subject = identity.kind === "bearer" ? identity.claims.subject : undefined;
    limit(this.#requests, subject ?? callerNetwork(caller.remoteAddress));
    const decision = await this.#decide({ caller, identity, action, repository });
    if (decision.allow) return;
    const headers =
      decision.challenge === undefined ? {} : { "www-authenticate": decision.challenge };
    throw decision.kind === "denied"
      ? new RegistryError("registry.denied", decision.reason ?? "this is not allowed to you", {
          headers,
        })
      : new RegistryError("registry.unauthorized", decision.reason ?? "log in first", { headers });
  }

  /** Whether the caller may pull a repository; `isListing`: may see its name, which no scope opens. */
  async mayPull(
    caller: Caller,
    repository: string,
    options: { readonly isListing?: boolean } = {},
  ): Promise<boolean> {
    const identity = this.#identify(caller);
    const isWide =
      options.isListing === true &&
      identity.kind === "bearer" &&
      covers(identity.claims.access, "catalog", undefined);
    return (await this.#decide({ caller, identity, action: "pull", repository, isWide })).allow;
  }

  #identify(caller: Caller): Identity {
    return this.#tokens?.identify(caller.authorization) ?? { kind: "nobody" };
  }

  async #decide(question: {
    readonly caller: Caller;
    readonly identity: Identity;
    readonly action: RegistryAction;
    readonly repository: string | undefined;
    /** Does not ask for the token's scope. */
    readonly isWide?: boolean;
  }): Promise<AccessDecision> {
    const { caller, identity, action, repository } = question;
    const request: AccessRequest = {
      action,
      remoteAddress: caller.remoteAddress,
      ...(repository === undefined ? {} : { repository }),
      ...(caller.authorization === undefined ? {} : { authorization: caller.authorization }),
    };
    if (this.#tokens === undefined) return this.#authorize(request);
    const refuse = (
      reason: string,
      error?: "invalid_token" | "insufficient_scope",
    ): AccessDecision => ({
      allow: false,
      kind: "unauthenticated",
      reason,
      challenge: this.#challenge(caller, { action, repository, ...(error && { error }) }),
    });
    if (identity.kind === "refused") return refuse("the token is not valid", "invalid_token");
    // Clients learn from this answer that there are tokens to be had.
    if (identity.kind === "nobody" && action === "ping") return refuse("log in first");
    const subject = identity.kind === "bearer" ? identity.claims.subject : undefined;
    const isCovered =
      question.isWide === true ||
      (identity.kind === "bearer" && covers(identity.claims.access, action, repository));
    // Beyond its scope a token is worth nothing: the caller has what everyone has.
    const decision = await this.#authorize({
      ...request,
      ...(isCovered && subject !== undefined ? { subject } : {}),
    });
    if (decision.allow || decision.challenge !== undefined) return decision;
    if (identity.kind === "nobody" || subject === undefined)
      return refuse(decision.reason ?? "log in first");
    if (isCovered) return decision;
    const own = await this.#authorize({ ...request, subject });
    return own.allow ? refuse("the token does not open this", "insufficient_scope") : own;
  }

  #challenge(
    caller: Caller,
    wanted: Omit<Parameters<TokenAuth["challenge"]>[0], "baseUrl">,
  ): string {
    return this.#tokens?.challenge({ ...wanted, baseUrl: caller.baseUrl }) ?? "";
  }
}

function limit(limiter: RateLimiter | undefined, caller: string): void {
  const waitSeconds = limiter?.take(caller, Date.now()) ?? 0;
  if (waitSeconds === 0) return;
  throw new RegistryError(
    "registry.too_many_requests",
    `too many requests, try again in ${waitSeconds} s`,
    { headers: { "retry-after": String(waitSeconds) } },
  );
}
