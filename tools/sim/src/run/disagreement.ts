import { VyomError } from "@vyom/core";

/** The chain and the ledger, or two instances of the chain, part. */
export class Disagreement extends VyomError {
  readonly height: bigint;
  readonly sentences: readonly string[];
  constructor(height: bigint, sentences: readonly string[]) {
    super("sim.disagreement", `at height ${height}: ${sentences.slice(0, 5).join("; ")}`);
    this.height = height;
    this.sentences = sentences;
  }
}
