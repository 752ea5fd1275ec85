import type { Coin } from "../ledger/rules.ts";

/** A decoded message. */
export type MessageValue = object;
export interface PlannedMessage {
  readonly typeName: string;
  readonly value: MessageValue;
}
/** What is wrong with an envelope on purpose. */
export type Defect =
  | "old sequence"
  | "later sequence"
  | "wrong signature"
  | "other chain"
  | "garbage"
  | "undecodable"
  | "no gas"
  | "starved late"
  | "repeated";

/** A transaction without what depends on when it is sent: sequences, times, signatures. */
export interface PlannedTx {
  /** Indexes of the actors that sign, in order. */
  readonly signers: readonly number[];
  readonly messages: readonly PlannedMessage[];
  readonly fee: readonly Coin[];
  readonly gasLimit: bigint;
  readonly granter?: string | undefined;
  readonly payer?: string | undefined;
  readonly memo: string;
  readonly timeoutHeight: bigint;
  /** For an unordered transaction: how long after the block's time it times out. */
  readonly unorderedNanos?: bigint | undefined;
  readonly defect?: Defect | undefined;
  /** Whether the first instance sees it in its mempool before. */
  readonly isChecked: boolean;
}
export interface PlannedBlock {
  readonly stepNanos: bigint;
  /** What happens to the first instance before the block. */
  readonly before: "nothing" | "restart" | "export";
  readonly txs: readonly PlannedTx[];
}
