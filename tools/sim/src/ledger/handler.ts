import type { MessageValue } from "../plan/plan.ts";
import type { BankBook } from "./bank-book.ts";
import type { EscrowBook } from "./escrow-book.ts";
import type { FeeBook } from "./fee-book.ts";
import type { GrantBook } from "./grant-book.ts";
import type { MarketBook } from "./market-book.ts";
import type { RegistryBook } from "./registry-book.ts";
import type { Clock, Rules } from "./rules.ts";

/** All books that messages write in. */
export interface Books {
  readonly rules: Rules;
  readonly clock: Clock;
  readonly bank: BankBook;
  readonly grants: GrantBook;
  readonly fees: FeeBook;
  readonly registry: RegistryBook;
  readonly escrow: EscrowBook;
  readonly market: MarketBook;
}

/** What one type of message means. */
export interface Handler<Message> {
  readonly signer: (message: Message) => string;
  /** What must hold of the message by itself, looked at before any fee is taken. @throws Refusal */
  readonly check?: (message: Message, rules: Rules) => void;
  /** What it does. @throws Refusal */
  readonly apply: (message: Message, books: Books) => void;
}
export type AnyHandler = Handler<MessageValue>;

/** Puts a handler of one type into a table of all. */
export function handler<Message>(definition: Handler<Message>): AnyHandler {
  return definition as unknown as AnyHandler;
}
