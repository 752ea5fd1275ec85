import type { Address } from "@vyom/core";
import { timestampToText } from "@vyom/proto";
import type { Grant } from "@vyom/proto/cosmos/authz/v1beta1";
import { compareTime, type BlockTime, type Context } from "@vyom/runtime";
import {
  anyFromAuthorization,
  type Authorization,
  type AuthorizationKinds,
} from "./authorization.ts";
import type { AccountKeeper, BankKeeper } from "./deps.ts";
import { authzErrors } from "./errors.ts";
import { emitGrant, emitRevoke } from "./events.ts";
import { authzState, type AuthzState, type GrantKey } from "./state.ts";

/** The two sides of a grant. */
export interface GrantSides {
  readonly granter: Address;
  readonly grantee: Address;
}
/** A grant with what it allows opened. */
export interface OpenGrant extends GrantSides {
  readonly authorization: Authorization;
  readonly expiration: BlockTime | undefined;
}

/** Who may sign which messages for whom. */
export class AuthzKeeper {
  readonly accounts: AccountKeeper;
  readonly bank: BankKeeper;
  readonly kinds: AuthorizationKinds;
  readonly state: AuthzState = authzState();

  constructor(deps: {
    readonly accounts: AccountKeeper;
    readonly bank: BankKeeper;
    readonly kinds: AuthorizationKinds;
  }) {
    this.accounts = deps.accounts;
    this.bank = deps.bank;
    this.kinds = deps.kinds;
  }

  /** The grant for messages of a type, also one that has ended but is not deleted yet. */
  find(context: Context, sides: GrantSides, msgTypeUrl: string): Grant | undefined {
    return this.state.grants.get(context, this.#key(sides, msgTypeUrl));
  }
  /** Grants that a grantee holds for messages of a type, in the order of granters' address bytes. */
  *granteeGrants(
    context: Context,
    grantee: Address,
    msgTypeUrl: string,
  ): IterableIterator<OpenGrant> {
    const prefix = { grantee: this.accounts.addresses.bytes(grantee), msgTypeUrl };
    const keys = [...this.state.byGrantee.walk(context, { prefix })];
    for (const key of keys) {
      // The index was charged for; the grant itself comes along, as where the reference walks grants.
      const grant = this.state.grants.get(context.unmetered(), key);
      if (grant === undefined) continue;
      yield {
        granter: this.accounts.addresses.text(key.granter),
        grantee,
        authorization: this.kinds.fromAny(grant.authorization),
        expiration: grant.expiration,
      };
    }
  }

  /**
   * Stores a grant over any earlier one for the same messages. Emits EventGrant.
   * @throws ChainError authz/3 when it ends before the block's time
   */
  save(context: Context, grant: OpenGrant): void {
    const { expiration, authorization } = grant;
    if (expiration !== undefined && compareTime(expiration, context.time) <= 0)
      throw authzErrors.invalidExpiration(
        `expiration must be after the current block time (${timestampToText(context.time)}), got ${timestampToText(expiration)}`,
      );
    const msgTypeUrl = authorization.kind.messageTypeUrl(authorization.message);
    this.put(context, grant);
    emitGrant(context, { msgTypeUrl, granter: grant.granter, grantee: grant.grantee });
  }
  /** Writes a grant and its place in the queue, nothing checked. */
  put(context: Context, { granter, grantee, authorization, expiration }: OpenGrant): void {
    const key = this.#key(
      { granter, grantee },
      authorization.kind.messageTypeUrl(authorization.message),
    );
    const before = this.state.grants.get(context, key);
    const isQueued =
      before?.expiration !== undefined &&
      expiration !== undefined &&
      compareTime(before.expiration, expiration) === 0;
    if (before?.expiration !== undefined && !isQueued)
      this.#unqueue(context, key, before.expiration);
    if (expiration !== undefined && !isQueued) this.#enqueue(context, key, expiration);
    const any = anyFromAuthorization(authorization);
    this.state.grants.set(context, key, {
      authorization: any,
      expiration: expiration === undefined ? undefined : { ...expiration },
    });
    // The index costs nothing: the reference finds a grantee's grants by walking all of them.
    if (before === undefined) this.state.byGrantee.add(context.unmetered(), key);
  }
  /** Replaces what a grant allows, its end and place staying. */
  update(context: Context, sides: GrantSides, authorization: Authorization): void {
    const msgTypeUrl = authorization.kind.messageTypeUrl(authorization.message);
    const key = this.#key(sides, msgTypeUrl);
    const expiration = this.state.grants.get(context, key)?.expiration;
    this.state.grants.set(context, key, {
      authorization: anyFromAuthorization(authorization),
      expiration,
    });
  }
  /** Emits EventRevoke. @throws ChainError authz/2 when there is none */
  revoke(context: Context, sides: GrantSides, msgTypeUrl: string): void {
    const key = this.#key(sides, msgTypeUrl);
    const grant = this.state.grants.get(context, key);
    if (grant === undefined)
      throw authzErrors.notFound(
        `failed to delete grant of ${sides.granter} to ${sides.grantee} for ${msgTypeUrl}`,
      );
    this.#delete(context, key);
    if (grant.expiration !== undefined) this.#unqueue(context, key, grant.expiration);
    emitRevoke(context, { msgTypeUrl, ...sides });
  }

  /** Deletes grants that have ended, of at most `limit` queue entries. */
  deleteEnded(context: Context, limit: number): void {
    const ended = [];
    for (const entry of this.state.queue.walk(context)) {
      if (compareTime(entry[0].expiration, context.time) > 0 || ended.length >= limit) break;
      ended.push(entry);
    }
    for (const [key, { msgTypeUrls }] of ended) {
      this.state.queue.delete(context, key);
      for (const msgTypeUrl of msgTypeUrls)
        this.#delete(context, { granter: key.granter, grantee: key.grantee, msgTypeUrl });
    }
  }

  #delete(context: Context, key: GrantKey): void {
    this.state.grants.delete(context, key);
    this.state.byGrantee.delete(context.unmetered(), key);
  }
  #enqueue(context: Context, key: GrantKey, expiration: BlockTime): void {
    const queueKey = { expiration, granter: key.granter, grantee: key.grantee };
    const msgTypeUrls = this.state.queue.get(context, queueKey)?.msgTypeUrls ?? [];
    this.state.queue.set(context, queueKey, { msgTypeUrls: [...msgTypeUrls, key.msgTypeUrl] });
  }
  #unqueue(context: Context, key: GrantKey, expiration: BlockTime): void {
    const queueKey = { expiration, granter: key.granter, grantee: key.grantee };
    const queued = this.state.queue.get(context, queueKey)?.msgTypeUrls ?? [];
    const msgTypeUrls = queued.filter((msgTypeUrl) => msgTypeUrl !== key.msgTypeUrl);
    if (msgTypeUrls.length === 0) this.state.queue.delete(context, queueKey);
    else this.state.queue.set(context, queueKey, { msgTypeUrls });
  }
  #key({ granter, grantee }: GrantSides, msgTypeUrl: string): GrantKey {
    const { addresses } = this.accounts;
    return { granter: addresses.bytes(granter), grantee: addresses.bytes(grantee), msgTypeUrl };
  }
}
