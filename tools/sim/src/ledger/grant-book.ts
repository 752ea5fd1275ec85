import { Book, type Journal } from "./journal.ts";
import { known, require } from "./refusal.ts";
import { coinText, tryLess, type Clock, type Coin } from "./rules.ts";

export const SEND = "/cosmos.bank.v1beta1.MsgSend";
export const DEPOSIT = "/akash.escrow.v1.MsgAccountDeposit";

/** What a grant allows. */
export type Allowed =
  | { readonly kind: "generic" }
  | { readonly kind: "send"; readonly limits: readonly Coin[]; readonly to: readonly string[] }
  | {
      readonly kind: "deposit";
      readonly limits: readonly Coin[];
      readonly scopes: readonly ("deployment" | "bid")[];
    };
export interface Grant {
  readonly granter: string;
  readonly grantee: string;
  readonly url: string;
  readonly allowed: Allowed;
  readonly untilNanos: bigint | undefined;
}
/** How many entries of ended grants a block clears. */
const CLEARED_PER_BLOCK = 200;

/** Who may sign what for whom. */
export class GrantBook {
  /** Under `granter grantee url`. */
  readonly grants: Book<Grant>;
  readonly #clock: Clock;
  readonly #order: (address: string) => string;
  /** @param order text by which addresses sort as their bytes do */
  constructor(journal: Journal, clock: Clock, order: (address: string) => string) {
    this.grants = new Book(journal);
    this.#clock = clock;
    this.#order = order;
  }
  get(granter: string, grantee: string, url: string): Grant | undefined {
    return this.grants.get(`${granter} ${grantee} ${url}`);
  }
  /** @throws Refusal when it would have ended already */
  put(grant: Grant): void {
    require(grant.untilNanos === undefined ||
      grant.untilNanos > this.#clock.nowNanos, "the grant has ended");
    this.grants.set(`${grant.granter} ${grant.grantee} ${grant.url}`, grant);
  }
  revoke(granter: string, grantee: string, url: string): void {
    require(this.get(granter, grantee, url) !== undefined, "there is no such grant");
    this.grants.delete(`${granter} ${grantee} ${url}`);
  }
  /** Lets a grantee send for a granter. @throws Refusal */
  useForSend(grant: Grant, to: string, coins: readonly Coin[]): void {
    if (grant.allowed.kind === "generic") return;
    require(grant.allowed.kind === "send", "the grant is of another kind");
    const left = known(
      tryLess(grant.allowed.limits, coins),
      `the limit is below ${coinText(coins)}`,
    );
    require(grant.allowed.to.length === 0 ||
      grant.allowed.to.includes(to), "the receiver is not listed");
    this.#lower(grant, { ...grant.allowed, limits: left });
  }
  /** Lets a grantee deposit for a granter by message. @throws Refusal */
  useForDeposit(grant: Grant, scope: "deployment" | "bid", coin: Coin): void {
    if (grant.allowed.kind === "generic") return;
    require(grant.allowed.kind === "deposit", "the grant is of another kind");
    require(grant.allowed.scopes.includes(scope), "the scope is not allowed");
    const left = known(tryLess(grant.allowed.limits, [coin]), "the limit is too low");
    this.#lower(grant, { ...grant.allowed, limits: left });
  }
  /** A grant with nothing left goes. */
  #lower(grant: Grant, allowed: Allowed & { readonly limits: readonly Coin[] }): void {
    const key = `${grant.granter} ${grant.grantee} ${grant.url}`;
    if (allowed.limits.length === 0) this.grants.delete(key);
    else this.grants.set(key, { ...grant, allowed });
  }
  /** Deposit grants to somebody, by address of the granter. */
  depositGrantsTo(grantee: string): readonly Grant[] {
    return [...this.grants.entries()]
      .map(([, grant]) => grant)
      .filter((grant) => grant.grantee === grantee && this.isDepositGrant(grant))
      .toSorted((left, right) => (this.#order(left.granter) < this.#order(right.granter) ? -1 : 1));
  }
  isDepositGrant(grant: Grant): boolean {
    if (grant.url !== DEPOSIT || grant.allowed.kind !== "deposit") return false;
    return grant.untilNanos === undefined || grant.untilNanos > this.#clock.nowNanos;
  }
  /** At the beginning of a block. */
  clearEnded(): void {
    const ended = [...this.grants.entries()].filter(
      ([, { untilNanos }]) => untilNanos !== undefined && untilNanos <= this.#clock.nowNanos,
    );
    const place = ({ untilNanos, granter, grantee }: Grant): string =>
      `${String(untilNanos).padStart(24, "0")} ${this.#order(granter)} ${this.#order(grantee)}`;
    const places = [...new Set(ended.map(([, grant]) => place(grant)))].toSorted();
    const cleared = new Set(places.slice(0, CLEARED_PER_BLOCK));
    for (const [key, grant] of ended) if (cleared.has(place(grant))) this.grants.delete(key);
  }
}
