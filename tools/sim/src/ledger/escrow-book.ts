import type { BankBook } from "./bank-book.ts";
import type { GrantBook } from "./grant-book.ts";
import { DEPOSIT } from "./grant-book.ts";
import { Book, type Journal } from "./journal.ts";
import { Refusal, known, require } from "./refusal.ts";
import { SCALE, more, type Clock, type Coin, type Rules } from "./rules.ts";

export type EscrowState = "open" | "closed" | "overdrawn";
/** A sum that somebody put in, as far as it is not spent. */
export interface Deposit {
  readonly from: string;
  readonly fromGrant: boolean;
  readonly coin: Coin;
}
export interface EscrowAccount {
  readonly scope: "deployment" | "bid";
  readonly owner: string;
  /** In which payments are. */
  readonly denom: string;
  readonly state: EscrowState;
  readonly settledAt: bigint;
  /** Owed to payments in the account's denom, with nothing left to pay it. */
  readonly debt: bigint;
  readonly deposits: readonly Deposit[];
  readonly spent: ReadonlyMap<string, bigint>;
  /** Keys of its payments. */
  readonly payments: readonly string[];
}
export interface EscrowPayment {
  readonly account: string;
  readonly payee: string;
  /** Per block, scaled by 10^18. */
  readonly rate: bigint;
  readonly denom: string;
  readonly state: EscrowState;
  /** Earned and not paid out. */
  readonly earned: bigint;
  readonly owed: bigint;
  readonly withdrawn: bigint;
}
/** Told when an account or a payment ends. */
export interface EscrowWatcher {
  accountEnded(key: string, state: EscrowState): void;
  paymentEnded(key: string, state: EscrowState): void;
}
type Open<Value> = { -readonly [Key in keyof Value]: Value[Key] };
interface Settled {
  readonly account: Open<EscrowAccount>;
  readonly payments: ReadonlyMap<string, Open<EscrowPayment>>;
  readonly short: boolean;
}

const MAX_DEPOSIT = 2n ** 63n - 1n;

/** What tenants and providers put in, and what is paid out of it. Amounts are whole units. */
export class EscrowBook {
  /** Under `deployment/owner/dseq` or `bid/owner/dseq/gseq/oseq/provider`. */
  readonly accounts: Book<EscrowAccount>;
  /** Under the account's key and `/gseq/oseq/provider`. */
  readonly payments: Book<EscrowPayment>;
  watcher: EscrowWatcher = { accountEnded: () => undefined, paymentEnded: () => undefined };
  readonly #bank: BankBook;
  readonly #grants: GrantBook;
  readonly #rules: Rules;
  readonly #clock: Clock;
  constructor(
    journal: Journal,
    parts: { bank: BankBook; grants: GrantBook; rules: Rules; clock: Clock },
  ) {
    this.accounts = new Book(journal);
    this.payments = new Book(journal);
    this.#bank = parts.bank;
    this.#grants = parts.grants;
    this.#rules = parts.rules;
    this.#clock = parts.clock;
  }

  /** Finds a deposit's money in the order of its sources; limits of grants are lowered. @throws Refusal */
  gather(ask: {
    readonly signer: string;
    readonly scope: "deployment" | "bid";
    readonly coin: Coin;
    readonly sources: readonly ("balance" | "grant")[];
  }): readonly Deposit[] {
    const { denom, amount } = ask.coin;
    require(amount >= 0n && amount <= MAX_DEPOSIT, "the deposit is out of range");
    let missing = amount;
    const found: Deposit[] = [];
    for (const source of ask.sources) {
      const parts =
        source === "balance"
          ? this.#fromBalance(ask.signer, denom, missing)
          : this.#fromGrants(ask.signer, ask.scope, { denom, amount: missing });
      for (const part of parts) missing -= part.coin.amount;
      found.push(...parts);
      if (missing === 0n) return found;
    }
    throw new Refusal(`${missing}${denom} of the deposit cannot be found`);
  }
  #fromBalance(signer: string, denom: string, wanted: bigint): readonly Deposit[] {
    const free = this.#bank.spendable(signer, denom);
    if (free === 0n) return [];
    return [
      { from: signer, fromGrant: false, coin: { denom, amount: free < wanted ? free : wanted } },
    ];
  }
  #fromGrants(signer: string, scope: "deployment" | "bid", wanted: Coin): readonly Deposit[] {
    const found: Deposit[] = [];
    let missing = wanted.amount;
    for (const grant of this.#grants.depositGrantsTo(signer)) {
      if (missing === 0n) break;
      if (grant.allowed.kind !== "deposit" || !grant.allowed.scopes.includes(scope)) continue;
      const { limits } = grant.allowed;
      const limit = limits.find(({ denom }) => denom === wanted.denom)?.amount ?? 0n;
      if (limit === 0n) continue;
      const coin = { denom: wanted.denom, amount: limit < missing ? limit : missing };
      const left = more(limits, [{ denom: coin.denom, amount: -coin.amount }]);
      this.#grants.put({ ...grant, allowed: { ...grant.allowed, limits: left } });
      found.push({ from: grant.granter, fromGrant: true, coin });
      missing -= coin.amount;
    }
    return found;
  }

  open(
    key: string,
    made: Pick<EscrowAccount, "scope" | "owner" | "denom">,
    deposits: readonly Deposit[],
  ): void {
    require(!this.accounts.has(key), "the account exists");
    const account: Open<EscrowAccount> = {
      ...made,
      state: "open",
      settledAt: this.#clock.height,
      debt: 0n,
      deposits: [],
      spent: new Map([[made.denom, 0n]]),
      payments: [],
    };
    this.#collect(account, deposits);
    this.accounts.set(key, account);
  }
  #collect(account: Open<EscrowAccount>, deposits: readonly Deposit[]): void {
    for (const { from, coin, ...rest } of deposits) {
      this.#bank.move(from, this.#rules.escrowAddress, [coin]);
      if (coin.denom === account.denom) account.debt = 0n;
      if (!account.spent.has(coin.denom))
        account.spent = new Map([...account.spent, [coin.denom, 0n]]);
      account.deposits = [...account.deposits, { from, coin, ...rest }];
    }
  }
  /** Anybody raises an account. An overdrawn one pays what it owes with it and keeps nothing. */
  deposit(key: string, deposits: readonly Deposit[]): void {
    const account = { ...known(this.accounts.get(key), "there is no such account") };
    require(account.state !== "closed", "the account is closed");
    this.#collect(account, deposits);
    if (account.state === "open") {
      this.accounts.set(key, account);
      return;
    }
    const settled = this.#settle(account);
    this.#finish(settled.payments.values());
    if (!settled.short) settled.account.state = "closed";
    this.#save(key, settled);
  }
  /** Ends an account with all its payments. */
  close(key: string): void {
    const settled = this.#settle(known(this.accounts.get(key), "there is no such account"));
    if (settled.account.state === "open") settled.account.state = "closed";
    this.#finish(settled.payments.values());
    this.#save(key, settled);
  }
  closeIfOpen(key: string): void {
    if (this.accounts.get(key)?.state === "open") this.close(key);
  }

  /** Starts paying somebody by the block. */
  startPayment(
    key: string,
    payment: Pick<EscrowPayment, "account" | "payee" | "rate" | "denom">,
  ): void {
    const account = known(this.accounts.get(payment.account), "there is no such account");
    const settled = this.#isFresh(account) ? undefined : this.#settle(account);
    require(settled?.short !== true, "the account is overdrawn");
    require(account.denom === payment.denom, "the payment is in another denom");
    require(payment.rate > 0n, "the rate is zero");
    require(!this.payments.has(key), "the payment exists");
    if (settled !== undefined) this.#save(payment.account, settled);
    this.payments.set(key, { ...payment, state: "open", earned: 0n, owed: 0n, withdrawn: 0n });
    const after = known(this.accounts.get(payment.account), "there is no such account");
    this.accounts.set(payment.account, { ...after, payments: [...after.payments, key] });
  }
  withdraw(key: string): void {
    const payment = { ...known(this.payments.get(key), "there is no such payment") };
    require(payment.state === "open", "the payment has ended");
    const account = known(this.accounts.get(payment.account), "there is no such account");
    if (this.#isFresh(account)) {
      this.#payOut(payment);
      this.payments.set(key, payment);
      return;
    }
    const settled = this.#settle(account);
    const own = settled.payments.get(key);
    if (!settled.short && own !== undefined) this.#payOut(own);
    this.#save(payment.account, settled);
  }
  endPayment(key: string): void {
    const payment = { ...known(this.payments.get(key), "there is no such payment") };
    require(payment.state !== "closed", "the payment is closed");
    const account = known(this.accounts.get(payment.account), "there is no such account");
    if (this.#isFresh(account)) {
      this.#finish([payment]);
      this.payments.set(key, payment);
      this.watcher.paymentEnded(key, payment.state);
      return;
    }
    const settled = this.#settle(account);
    const own = settled.payments.get(key);
    if (own !== undefined) this.#finish([own]);
    this.#save(payment.account, settled);
  }
  endPaymentIfOpen(key: string): void {
    if (this.payments.get(key)?.state === "open") this.endPayment(key);
  }

  #isFresh({ state, settledAt }: EscrowAccount): boolean {
    return state === "open" && settledAt === this.#clock.height;
  }
  /** Gives payments what the blocks since the last time earned them, first come first served by their names. */
  #settle(before: EscrowAccount): Settled {
    require(before.state !== "closed", "the account is closed");
    const account: Open<EscrowAccount> = { ...before };
    if (account.debt > 0n) return { account, payments: new Map(), short: true };
    const blocks = account.state === "open" ? this.#clock.height - account.settledAt : 0n;
    if (account.state === "open") account.settledAt = this.#clock.height;
    const payments = new Map<string, Open<EscrowPayment>>();
    let short = false;
    for (const key of account.payments.toSorted()) {
      const payment = { ...known(this.payments.get(key), "a payment is missing") };
      if (payment.state !== account.state) continue;
      payments.set(key, payment);
      const wanted = payment.state === "overdrawn" ? payment.owed : (payment.rate * blocks) / SCALE;
      const taken = spend(account, { denom: payment.denom, amount: wanted });
      payment.earned += taken;
      payment.owed = wanted - taken;
      payment.state = "open";
      account.debt += wanted - taken;
      if (taken < wanted) short = true;
    }
    if (!short) return { account, payments, short };
    account.state = "overdrawn";
    for (const payment of payments.values()) {
      payment.state = "overdrawn";
      this.#payOut(payment);
    }
    return { account, payments, short };
  }
  #finish(payments: Iterable<Open<EscrowPayment>>): void {
    for (const payment of payments) {
      if (payment.state === "open") payment.state = "closed";
      this.#payOut(payment);
    }
  }
  #payOut(payment: Open<EscrowPayment>): void {
    const { earned, denom, payee } = payment;
    if (earned === 0n) return;
    const share = (earned * this.#rules.takePercent(denom)) / 100n;
    const { escrowAddress, communityPool } = this.#rules;
    if (earned > share) this.#bank.move(escrowAddress, payee, [{ denom, amount: earned - share }]);
    if (share > 0n) this.#bank.move(escrowAddress, communityPool, [{ denom, amount: share }]);
    payment.withdrawn += earned;
    payment.earned = 0n;
  }
  /** Writes an account and its payments. One that ended gives back what is left and says so. */
  #save(key: string, { account, payments }: Settled): void {
    if (account.state !== "open") this.#refund(account);
    this.accounts.set(key, account);
    if (account.state !== "open") this.watcher.accountEnded(key, account.state);
    for (const [name, payment] of payments) {
      this.payments.set(name, payment);
      if (payment.state !== "open") this.watcher.paymentEnded(name, payment.state);
    }
  }
  #refund(account: Open<EscrowAccount>): void {
    for (const { from, fromGrant, coin } of account.deposits) {
      if (coin.amount === 0n) continue;
      this.#bank.move(this.#rules.escrowAddress, from, [coin]);
      const grant = fromGrant ? this.#grants.get(from, account.owner, DEPOSIT) : undefined;
      if (grant === undefined || !this.#grants.isDepositGrant(grant)) continue;
      if (grant.allowed.kind !== "deposit") continue;
      const limits = more(grant.allowed.limits, [coin]);
      this.#grants.put({ ...grant, allowed: { ...grant.allowed, limits } });
    }
    account.deposits = [];
  }
}

/** Takes up to a sum from the deposits, oldest first. */
function spend(account: Open<EscrowAccount>, { denom, amount }: Coin): bigint {
  let missing = amount;
  const deposits: Deposit[] = [];
  for (const deposit of account.deposits) {
    const { coin } = deposit;
    const part = coin.denom !== denom ? 0n : coin.amount < missing ? coin.amount : missing;
    missing -= part;
    if (part < coin.amount)
      deposits.push({ ...deposit, coin: { denom: coin.denom, amount: coin.amount - part } });
  }
  account.deposits = deposits;
  const taken = amount - missing;
  const before = account.spent.get(denom) ?? 0n;
  account.spent = new Map([...account.spent, [denom, before + taken]]);
  return taken;
}
