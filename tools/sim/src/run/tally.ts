import type { LedgerTx, Verdict } from "../ledger/ledger.ts";

/** What a simulation did, by type of message. */
export class Tally {
  blocks = 0;
  txs = 0;
  messages = 0;
  restarts = 0;
  exports = 0;
  readonly outcomes: Record<Verdict["outcome"], number> = { ok: 0, failed: 0, rejected: 0 };
  readonly types: Map<string, Record<Verdict["outcome"], number>> = new Map();
  /** Types that were refused for themselves: alone in a transaction with nothing wrong about it. */
  readonly refused: Set<string> = new Set();
  /** Why transactions did not succeed, with how often. */
  readonly reasons: Map<string, number> = new Map();

  count({ messages, defect }: LedgerTx, { outcome, why }: Verdict): void {
    this.txs++;
    this.outcomes[outcome]++;
    for (const { typeName } of messages) {
      this.messages++;
      const type = this.types.get(typeName) ?? { ok: 0, failed: 0, rejected: 0 };
      type[outcome]++;
      this.types.set(typeName, type);
    }
    if (outcome === "ok") return;
    const [only, ...others] = messages;
    if (only !== undefined && others.length === 0 && defect === undefined)
      this.refused.add(only.typeName);
    const reason = why.replaceAll(/akash1\w+/g, "somebody").replaceAll(/\d+/g, "N");
    this.reasons.set(reason, (this.reasons.get(reason) ?? 0) + 1);
  }
  lines(): readonly string[] {
    const { ok, failed, rejected } = this.outcomes;
    return [
      `${this.blocks} blocks, ${this.txs} transactions, ${this.messages} messages; ${ok} ok, ${failed} failed, ${rejected} rejected; ${this.restarts} restarts, ${this.exports} exports`,
      ...[...this.types]
        .toSorted(([left], [right]) => (left < right ? -1 : 1))
        .map(
          ([name, type]) =>
            `  ${name}: ${type.ok} ok, ${type.failed} failed, ${type.rejected} rejected`,
        ),
    ];
  }
}
