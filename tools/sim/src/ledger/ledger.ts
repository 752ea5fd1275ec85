import type { PlannedTx } from "../plan/plan.ts";
import { authorityMessages } from "./authority-messages.ts";
import { BankBook } from "./bank-book.ts";
import { bankMessages } from "./bank-messages.ts";
import { deploymentMessages } from "./deployment-messages.ts";
import { EscrowBook } from "./escrow-book.ts";
import { FeeBook } from "./fee-book.ts";
import { GrantBook } from "./grant-book.ts";
import { grantMessages } from "./grant-messages.ts";
import type { AnyHandler, Books } from "./handler.ts";
import { Book, Journal } from "./journal.ts";
import { MarketBook } from "./market-book.ts";
import { marketMessages } from "./market-messages.ts";
import { Refusal, known, require } from "./refusal.ts";
import { RegistryBook } from "./registry-book.ts";
import { registryMessages } from "./registry-messages.ts";
import type { Rules } from "./rules.ts";

/**
 * What becomes of a transaction: `ok` does all it says, `failed` costs its fee and a sequence, `rejected` leaves no trace.
 * `why` is the ledger's reason, for people.
 */
export interface Verdict {
  readonly outcome: "ok" | "failed" | "rejected";
  readonly why: string;
}
/** A transaction with the addresses of those who signed it and its absolute timeout. */
export interface LedgerTx extends Omit<PlannedTx, "signers"> {
  readonly signers: readonly string[];
  readonly timeoutNanos: bigint | undefined;
}

const MEMO_LIMIT = 256;
const UNORDERED_LIMIT_NANOS = 600n * 10n ** 9n;

const handlers: Readonly<Record<string, AnyHandler>> = {
  ...bankMessages,
  ...registryMessages,
  ...deploymentMessages,
  ...marketMessages,
  ...authorityMessages,
  ...grantMessages((typeName) => handlers[typeName]),
};
/** Every type of message that the ledger understands. */
export const MESSAGE_TYPES: readonly string[] = Object.keys(handlers);

/** The books of a chain, kept by the meaning of messages alone. */
export class Ledger implements Books {
  readonly rules: Rules;
  readonly clock = { height: 0n, nowNanos: 0n };
  readonly bank: BankBook;
  readonly grants: GrantBook;
  readonly fees: FeeBook;
  readonly registry: RegistryBook;
  readonly escrow: EscrowBook;
  readonly market: MarketBook;
  readonly #journal = new Journal();
  /** When the nonces of unordered transactions may be forgotten, under `nanos signer`. */
  readonly #nonces: Book<bigint>;

  /** @param order text by which addresses sort as their bytes do */
  constructor(rules: Rules, order: (address: string) => string) {
    this.rules = rules;
    this.bank = new BankBook(this.#journal, rules, this.clock);
    this.grants = new GrantBook(this.#journal, this.clock, order);
    this.fees = new FeeBook(this.#journal, this.clock, order);
    this.registry = new RegistryBook(this.#journal);
    const { bank, grants, clock } = this;
    this.escrow = new EscrowBook(this.#journal, { bank, grants, rules, clock });
    this.market = new MarketBook(this.#journal, this.escrow);
    this.#nonces = new Book(this.#journal);
  }
  beginBlock(height: bigint, nowNanos: bigint): void {
    this.clock.height = height;
    this.clock.nowNanos = nowNanos;
    this.grants.clearEnded();
    for (const [key, untilNanos] of this.#nonces.entries())
      if (untilNanos <= nowNanos) this.#nonces.delete(key);
  }
  endBlock(): void {
    this.fees.clearEnded();
  }
  sequence(address: string): bigint {
    return this.bank.sequences.get(address) ?? 0n;
  }
  /** Says what becomes of a transaction and writes it in the books. */
  deliver(tx: LedgerTx): Verdict {
    const envelope = this.#attempt(() => this.#admit(tx));
    if (envelope !== undefined) return { outcome: "rejected", why: envelope };
    if (tx.defect === "starved late") return { outcome: "failed", why: "out of gas" };
    const refusal = this.#attempt(() => {
      for (const { typeName, value } of tx.messages) handlerOf(typeName).apply(value, this);
    });
    return refusal === undefined ? { outcome: "ok", why: "" } : { outcome: "failed", why: refusal };
  }
  /** The reason why `work` cannot be done; then nothing is. */
  #attempt(work: () => void): string | undefined {
    try {
      this.#journal.attempt(work);
      return undefined;
    } catch (error) {
      if (error instanceof Refusal) return error.message;
      throw error;
    }
  }
  /** Checks the envelope, takes the fee, moves the sequences. @throws Refusal */
  #admit(tx: LedgerTx): void {
    require(tx.messages.length > 0, "there are no messages");
    for (const { typeName, value } of tx.messages) handlerOf(typeName).check?.(value, this.rules);
    require(tx.defect === undefined || tx.defect === "starved late", tx.defect ?? "");
    require(tx.memo.length <= MEMO_LIMIT, "the memo is too long");
    require(tx.timeoutHeight === 0n || this.clock.height <= tx.timeoutHeight, "it is too late");
    const needed = requiredSigners(tx);
    require(needed.length === tx.signers.length &&
      needed.every((name, index) => name === tx.signers[index]), "it is signed by others");
    for (const signer of needed)
      require(this.bank.canSign(signer), `no account of ${signer} is known`);
    this.#takeFee(tx, needed);
    for (const signer of needed) this.#moveOn(tx, signer);
  }
  #takeFee(tx: LedgerTx, [first = ""]: readonly string[]): void {
    const payer = tx.payer ?? first;
    const from = tx.granter ?? payer;
    if (from !== payer) {
      const urls = tx.messages.map(({ typeName }) => `/${typeName}`);
      this.fees.use(from, payer, tx.fee, urls);
    }
    require(this.bank.sequences.has(from), "nobody can pay the fee");
    this.bank.move(from, this.rules.feeCollector, tx.fee);
  }
  #moveOn({ timeoutNanos }: LedgerTx, signer: string): void {
    if (timeoutNanos === undefined) {
      this.bank.sequences.set(signer, this.sequence(signer) + 1n);
      return;
    }
    const ahead = timeoutNanos - this.clock.nowNanos;
    require(ahead >= 0n && ahead <= UNORDERED_LIMIT_NANOS, "the timeout is too near or too far");
    const key = `${timeoutNanos} ${signer}`;
    require(!this.#nonces.has(key), "the nonce is used");
    this.#nonces.set(key, timeoutNanos);
  }
}

/** Who must sign: the messages' signers in order, each once, then a payer not among them. */
export function requiredSigners(tx: Pick<PlannedTx, "messages" | "payer">): readonly string[] {
  const signers = tx.messages.map(({ typeName, value }) => handlerOf(typeName).signer(value));
  return [...new Set([...signers, ...(tx.payer === undefined ? [] : [tx.payer])])];
}
function handlerOf(typeName: string): AnyHandler {
  return known(handlers[typeName], `${typeName} is unknown`);
}
