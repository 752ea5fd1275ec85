import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TxResult } from "@vyom/runtime";
import { Ledger, type LedgerTx, type Verdict } from "../ledger/ledger.ts";
import { NANOS_PER_SECOND } from "../ledger/rules.ts";
import { actorAt, byteOrder } from "../plan/actors.ts";
import { START_SECONDS, simGenesis, simRules } from "../plan/genesis.ts";
import type { PlannedBlock, PlannedTx } from "../plan/plan.ts";
import { signPlannedTx, type SignerState } from "../plan/sign-tx.ts";
import { stateDifferences } from "./compare-state.ts";
import { Disagreement } from "./disagreement.ts";
import { Instance, type AppAlteration, type BlockOutcome } from "./instance.ts";
import { Tally } from "./tally.ts";

/** How many blocks a chain that was imported goes on beside the first. */
const DESCENDANT_BLOCKS = 4;
/** A store that keeps next to nothing in memory and no history. */
const SMALL = { keepRecent: 1, cachedNodes: 40, hasMempool: false } as const;
const LARGE = { keepRecent: 5, cachedNodes: 500_000, hasMempool: true } as const;

interface Pending {
  readonly tx: LedgerTx;
  readonly bytes: Uint8Array;
  readonly verdict: Verdict;
}

/** Chains side by side that must do what the ledger says, block by block. */
export class Simulation {
  readonly ledger: Ledger = new Ledger(simRules(), byteOrder);
  readonly tally: Tally = new Tally();
  readonly #first: Instance;
  readonly #second: Instance;
  readonly #numbers = new Map<string, bigint>();
  #descendant: { readonly instance: Instance; left: number } | undefined;
  #pending: Pending[] = [];
  /** Bytes of the last ordered transaction that got in. */
  #lastAdmitted: Uint8Array | undefined;
  #appHash = "";

  /** @param alter changes the app of every instance: the books stay right */
  constructor(alter?: AppAlteration) {
    const genesis = simGenesis();
    const path = (name: string): string => mkdtempSync(join(tmpdir(), `vyom-sim-${name}-`));
    this.#first = Instance.begin({ path: path("a"), alter, ...LARGE }, genesis);
    this.#second = Instance.begin({ path: path("b"), alter, ...SMALL }, genesis);
    this.ledger.clock.nowNanos = START_SECONDS * NANOS_PER_SECOND;
  }
  /** Of the last block. */
  get appHash(): string {
    return this.#appHash;
  }
  close(): void {
    this.#first.close();
    this.#second.close();
    this.#descendant?.instance.close();
  }

  beginBlock({ stepNanos, before }: Pick<PlannedBlock, "stepNanos" | "before">): void {
    const { clock } = this.ledger;
    if (before === "restart" && clock.height > 0n) this.#restart();
    if (before === "export" && clock.height > 0n) this.#export();
    this.ledger.beginBlock(clock.height + 1n, clock.nowNanos + stepNanos);
    this.#pending = [];
  }
  /** Adds a transaction to the block. @returns what the ledger makes of it */
  add(planned: PlannedTx): { readonly tx: LedgerTx; readonly verdict: Verdict } {
    const { unorderedNanos } = planned;
    const timeoutNanos =
      unorderedNanos === undefined ? undefined : this.ledger.clock.nowNanos + unorderedNanos;
    const signers = planned.signers.map((index) => actorAt(index).address);
    const tx: LedgerTx = { ...planned, signers, timeoutNanos };
    const states = signers.map((address): SignerState => ({
      accountNumber: this.#accountNumber(address),
      sequence: this.ledger.sequence(address),
    }));
    const signed = signPlannedTx(planned, { signers: states, timeoutNanos });
    const bytes =
      planned.defect === "repeated" ? (this.#lastAdmitted ?? new Uint8Array(9)) : signed;
    const verdict = this.ledger.deliver(tx);
    if (verdict.outcome !== "rejected" && timeoutNanos === undefined) this.#lastAdmitted = bytes;
    this.#pending.push({ tx, bytes, verdict });
    return { tx, verdict };
  }
  /** Runs the block everywhere and compares. @throws Disagreement */
  endBlock(): void {
    this.ledger.endBlock();
    const { height, nowNanos } = this.ledger.clock;
    for (const { tx, bytes } of this.#pending)
      if (tx.isChecked && this.#first.hasMempool) this.#first.app.checkTx(bytes);
    const block = { height, nowNanos, txs: this.#pending.map(({ bytes }) => bytes) };
    const outcome = this.#first.deliver(block);
    this.#appHash = outcome.appHash;
    const problems = [
      ...this.#verdictProblems(outcome.results),
      ...this.#first.bugs.map((text) => `a bug: ${text}`),
      ...this.#first.app.checkInvariants().map((text) => `a broken invariant: ${text}`),
      ...stateDifferences(this.#first.app, this.ledger),
      ...outcomeDifferences("a second instance", outcome, this.#second.deliver(block)),
      ...this.#followDescendant(block, outcome),
    ];
    if (problems.length > 0) throw new Disagreement(height, problems);
    for (const { tx, verdict } of this.#pending) this.tally.count(tx, verdict);
    this.tally.blocks++;
  }

  #accountNumber(address: string): bigint {
    const known = this.#numbers.get(address);
    if (known !== undefined) return known;
    const { app } = this.#first;
    const account = app.keepers.auth.signer(app.contextAt(0n), address);
    if (account !== undefined) this.#numbers.set(address, account.accountNumber);
    return account?.accountNumber ?? 0n;
  }
  #verdictProblems(results: readonly TxResult[]): readonly string[] {
    return this.#pending.flatMap(({ tx, verdict }, index) => {
      const result = results[index];
      if (result === undefined) return [`transaction ${index} has no result`];
      const outcome = outcomeOf(result);
      if (outcome === verdict.outcome) return [];
      const types = tx.messages.map(({ typeName }) => typeName).join(" + ");
      return [
        `transaction ${index} (${types}): the chain says ${outcome} ${result.codespace}/${result.code} ${result.log}, the ledger ${verdict.outcome} ${verdict.why}`,
      ];
    });
  }
  #restart(): void {
    const before = this.#first.app.info();
    this.#first.restart();
    const after = this.#first.app.info();
    this.tally.restarts++;
    if (String(before.lastAppHash) !== String(after.lastAppHash))
      throw new Disagreement(this.ledger.clock.height, ["a restart changed the app hash"]);
  }
  /** Begins a chain from this one's exported state; it must be the same in all that is exported. */
  #export(): void {
    this.#descendant?.instance.close();
    const instance = this.#first.descendant();
    this.#descendant = { instance, left: DESCENDANT_BLOCKS };
    this.tally.exports++;
    this.#compareExports(instance);
  }
  #compareExports(instance: Instance): void {
    const here = this.#first.app.exportAppState();
    const there = instance.app.exportAppState();
    const differing = Object.keys(here).filter(
      (name) => JSON.stringify(here[name]) !== JSON.stringify(there[name]),
    );
    if (differing.length > 0)
      throw new Disagreement(this.ledger.clock.height, [
        `an imported chain exports another state of ${differing.join(", ")}`,
      ]);
  }
  #followDescendant(
    block: Parameters<Instance["deliver"]>[0],
    outcome: BlockOutcome,
  ): readonly string[] {
    const descendant = this.#descendant;
    if (descendant === undefined) return [];
    const { instance } = descendant;
    const own = instance.deliver(block);
    const problems = [
      // The trees have grown otherwise, so hashes differ; outcomes must not.
      ...outcomeDifferences("an imported chain", { ...outcome, appHash: own.appHash }, own),
      ...instance.app.checkInvariants().map((text) => `imported, a broken invariant: ${text}`),
    ];
    descendant.left--;
    if (descendant.left > 0 || problems.length > 0) return problems;
    this.#compareExports(instance);
    instance.close();
    this.#descendant = undefined;
    return [];
  }
}

function outcomeOf(result: TxResult): Verdict["outcome"] {
  if (result.code === 0) return "ok";
  return result.events.length > 0 ? "failed" : "rejected";
}
function outcomeDifferences(
  who: string,
  left: BlockOutcome,
  right: BlockOutcome,
): readonly string[] {
  const problems: string[] = [];
  if (left.appHash !== right.appHash)
    problems.push(`${who} has app hash ${right.appHash} for ${left.appHash}`);
  for (const [index, result] of left.results.entries()) {
    const other = right.results[index];
    const text = ({ code, codespace, gasUsed, log }: TxResult): string =>
      `${codespace}/${code} with ${gasUsed} gas ${log}`;
    if (other === undefined || text(other) !== text(result))
      problems.push(
        `${who} answers transaction ${index} ${other && text(other)} for ${text(result)}`,
      );
  }
  return problems;
}
