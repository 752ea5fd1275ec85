import { APP_STORES, createApp, type App } from "@vyom/chain";
import { base64FromBytes } from "@vyom/core";
import { CommitStore } from "@vyom/store";
import { decodeTx, txHash, type Event, type Tx, type TxResult } from "@vyom/runtime";
import { absentModuleOfTx, moduleOf } from "./absent.ts";
import { mayBeCut, SignInFull, withRecordedSignatures } from "./amino/sign-in-full.ts";
import { Answerer } from "./answer.ts";
import { compareAnswer } from "./compare-answer.ts";
import { compareEvents, eventText, isTyped, multisetDifference } from "./compare-events.ts";
import type { Difference, Field, Place, TxDifference } from "./difference.ts";
import { Judge } from "./judge.ts";
import type {
  ChainRecording,
  RecordedBlock,
  RecordedEvent,
  RecordedResult,
  RecordedStep,
} from "./recording.ts";
import { Report } from "./report.ts";
import { SilentMarks } from "./silent-marks.ts";
import {
  blockRequest,
  bytesOf,
  initChainRequest,
  validatorText,
  validatorUpdate,
} from "./requests.ts";

/**
 * Replays one recorded chain on a fresh app in memory. Where the reference took amino signatures that are refused here, the
 * chain is replayed once more with these signatures made again over every field: what differs there too is no effect of them.
 */
export function replayChain(recording: ChainRecording, file: string): Report {
  const first = new ChainReplay(recording, file);
  if (!first.hasCutSignatures()) return first.run();
  const inFull = new ChainReplay(recording, `${file} (signed in full)`, { isInFull: true });
  const inFullReport = inFull.run();
  const open = new Set(inFullReport.unexplained.map(({ place }) => place.where));
  const report = new ChainReplay(recording, file, {
    cutSigned: new Set(inFull.signedAgain.keys()),
    isGoneInFull: (where) => !open.has(where),
  }).run();
  report.unexplained.push(...inFullReport.unexplained);
  report.inFull = inFullReport;
  return report;
}

interface ReplayOptions {
  /** Makes cut amino signatures again over every field. */
  readonly isInFull?: boolean;
  /** Hashes of transactions that are proven to be signed over cut sign bytes. */
  readonly cutSigned?: ReadonlySet<string>;
  /** Whether nothing was left unexplained at a place when these were signed in full. */
  readonly isGoneInFull?: (where: string) => boolean;
}

class ChainReplay {
  readonly #recording: ChainRecording;
  readonly #file: string;
  readonly #app: App;
  readonly #report = new Report();
  readonly #judge: Judge;
  readonly #silent: SilentMarks;
  readonly #present: ReadonlySet<string>;
  readonly #options: ReplayOptions;
  /** Transactions of blocks by their hash. */
  readonly #txs = new Map<string, Uint8Array>();
  readonly #signer: SignInFull;
  /** By the hash of the recorded transaction, the one that was signed again in its place. */
  readonly signedAgain = new Map<string, Uint8Array>();

  constructor(recording: ChainRecording, file: string, options: ReplayOptions = {}) {
    this.#recording = recording;
    this.#file = file;
    this.#options = options;
    const store = CommitStore.open({
      path: undefined,
      stores: APP_STORES,
      initialVersion: Number(recording.init_chain.initial_height),
    });
    this.#app = createApp({
      store,
      onBug: (error, where) => this.#bug(error, where),
    });
    this.#signer = new SignInFull(this.#app, {
      chainId: recording.chain_id,
      keys: recording.keys ?? [],
    });
    this.#judge = new Judge(this.#report, this.#app, recording);
    this.#silent = new SilentMarks(recording.genesis.app_state["market"]);
    const absent = new Set(this.#app.absentModules(recording.genesis.app_state));
    this.#present = new Set(
      this.#app.modules.map(({ name }) => name).filter((name) => !absent.has(name)),
    );
    for (const block of recording.blocks)
      for (const tx of block.txs) {
        const bytes = bytesOf(tx);
        this.#txs.set(txHash(bytes), bytes);
      }
  }

  /** Whether a transaction of the recording may be signed over cut sign bytes. */
  hasCutSignatures(): boolean {
    return [...this.#txs.values()].some((bytes) => {
      const tx = tryDecode(bytes, this.#app);
      return tx !== undefined && mayBeCut(tx);
    });
  }

  run(): Report {
    this.#init();
    const first = this.#recording.blocks[0]?.height ?? 1;
    this.#checkSteps(first - 1);
    for (const block of this.#recording.blocks) {
      this.#block(block);
      this.#checkSteps(block.height);
    }
    this.#answers();
    this.#invariants();
    this.#app.store.close();
    return this.#report;
  }

  #init(): void {
    const { validators } = this.#app.initChain(initChainRequest(this.#recording));
    const recorded = this.#recording.init_chain.validators_after.map(validatorUpdate);
    this.#compareBlock(this.#place("init", "staking"), [
      listField("validators", recorded.map(validatorText), validators.map(validatorText)),
    ]);
  }

  /** The transaction to run in place of a recorded one. */
  #toRun(bytes: Uint8Array): Uint8Array {
    if (this.#options.isInFull !== true) return bytes;
    const tx = tryDecode(bytes, this.#app);
    if (tx === undefined || !mayBeCut(tx)) return bytes;
    const again = this.signedAgain.get(tx.hash) ?? this.#signer.signed(tx);
    if (again !== undefined) this.signedAgain.set(tx.hash, again);
    return again ?? bytes;
  }

  #block(source: RecordedBlock): void {
    const block = {
      ...source,
      txs: source.txs.map((text) => base64FromBytes(this.#toRun(bytesOf(text)))),
    };
    const absent = this.#absentTxs(block);
    const anteOnly = new Set(absent.keys());
    const early = this.#rehearse(block, anteOnly);
    const response = this.#app.finalizeBlock(blockRequest(block, anteOnly));
    for (const [index, recorded] of block.results.entries()) {
      const apart = absent.get(index);
      if (apart !== undefined) {
        this.#judge.setTxApart(apart, this.#tx(block, index), recorded.events);
        continue;
      }
      const ours = early.get(index) ?? response.txResults[index];
      if (ours === undefined) continue;
      const again = { again: this.#tx(block, index), recorded: this.#tx(source, index) };
      this.#delivered(block, index, { recorded, ours: asRecordedSigned(ours, again) });
    }
    this.#compareBlock(this.#place(`block ${block.height}`, "block"), [
      this.#blockEvents(block, response.events),
      listField("validator updates", [], response.validatorUpdates.map(validatorText)),
    ]);
    if (block.validator_updates.length > 0) this.#report.addApart("staking");
    this.#app.commit();
  }

  /** Indexes of transactions for which a module is missing, with its name. */
  #absentTxs(block: RecordedBlock): Map<number, string> {
    const found = new Map<number, string>();
    for (const [index, text] of block.txs.entries()) {
      const absent = absentModuleOfTx(bytesOf(text), this.#app);
      if (absent !== undefined) found.set(index, absent);
    }
    return found;
  }

  /**
   * Finds the transactions that succeed here by a rule but failed in the recording: their checks only will be delivered,
   * so that later blocks stay comparable. They are added to `anteOnly`; their outcome here is returned.
   */
  #rehearse(block: RecordedBlock, anteOnly: Set<number>): ReadonlyMap<number, TxResult> {
    const early = new Map<number, TxResult>();
    for (;;) {
      const { txResults } = this.#app.rehearseBlock(blockRequest(block, anteOnly));
      const found = block.results.findIndex(
        ({ code }, index) => code !== 0 && txResults[index]?.code === 0 && !anteOnly.has(index),
      );
      const ours = txResults[found];
      if (ours === undefined) return early;
      early.set(found, ours);
      anteOnly.add(found);
    }
  }

  #delivered(
    block: RecordedBlock,
    index: number,
    result: { recorded: RecordedResult; ours: TxResult },
  ): void {
    const { recorded, ours } = result;
    const tx = this.#tx(block, index);
    const fields = this.#txFields(recorded, ours);
    const [first] = tx?.messages ?? [];
    if (tx !== undefined && recorded.code === 0)
      this.#judge.markSilently(this.#silent.observe(block.height, tx.messages));
    if (first !== undefined && recorded.code === 0 && ours.code === 0)
      this.#report.addGas(first.typeName, Number(ours.gasUsed) / Number(recorded.gas_used));
    this.#decideTx(fields, {
      kind: "tx",
      phase: "deliver",
      place: this.#place(`tx ${block.height}/${index}`, moduleOf(first?.typeName ?? "")),
      messages: tx?.messages ?? [],
      isCutSigned: this.#isCutSigned(tx),
      isGoneInFull: false,
      recorded,
      ours,
      fields,
    });
  }

  #txFields(recorded: RecordedResult, ours: TxResult): readonly Field[] {
    const isPresent = (event: RecordedEvent | Event): boolean =>
      this.#present.has(moduleOf(event.type));
    return [
      ...codeField(recorded, ours),
      ...compareEvents(recorded.events, ours.events, isPresent),
    ];
  }

  #decideTx(fields: readonly Field[], difference: TxDifference): void {
    this.#report.transactions.total++;
    if (fields.length === 0) this.#report.transactions.agree++;
    else this.#judge.decide(this.#judgedInFull(difference));
  }
  #isCutSigned(tx: Tx | undefined): boolean {
    return tx !== undefined && this.#options.cutSigned?.has(tx.hash) === true;
  }
  /** The difference, with what became of it when cut signatures were made in full. */
  #judgedInFull<Found extends { readonly place: Place }>(
    found: Found,
  ): Found & { readonly isGoneInFull: boolean } {
    return { ...found, isGoneInFull: this.#options.isGoneInFull?.(found.place.where) ?? false };
  }

  /**
   * Checks what was broadcast after a height, in order, on the state of that height and of what still waited then, which
   * the mempool checks again after each block.
   */
  #checkSteps(height: number): void {
    for (const step of this.#recording.steps) {
      if (step.check.code < 0) continue;
      if (step.sent_after_height === height) this.#check(step);
      else if (step.sent_after_height < height && (step.height ?? 0) > height) this.#recheck(step);
    }
  }
  #recheck(step: RecordedStep): void {
    const bytes = this.#txs.get(step.hash ?? "");
    if (bytes === undefined) return;
    const anteOnly = absentModuleOfTx(bytes, this.#app) !== undefined;
    this.#app.checkTx(this.#toRun(bytes), { recheck: true, anteOnly });
  }

  #check(step: RecordedStep): void {
    const bytes = step.tx === undefined ? this.#txs.get(step.hash ?? "") : bytesOf(step.tx);
    if (bytes === undefined) return;
    const tx = tryDecode(bytes, this.#app);
    const absent = absentModuleOfTx(bytes, this.#app);
    if (absent !== undefined) {
      if (step.check.code === 0) this.#app.checkTx(this.#toRun(bytes), { anteOnly: true });
      else this.#report.addApart(absent);
      return;
    }
    const ours = this.#app.checkTx(this.#toRun(bytes));
    const recorded = { ...step.check, events: [], gas_used: "0" };
    const fields = codeField(recorded, ours);
    this.#decideTx(fields, {
      kind: "tx",
      phase: "check",
      place: this.#place(
        `check "${step.note}" after ${step.sent_after_height}`,
        moduleOf(tx?.messages[0]?.typeName ?? ""),
      ),
      messages: tx?.messages ?? [],
      isCutSigned: this.#isCutSigned(tx),
      isGoneInFull: false,
      recorded,
      ours,
      fields,
    });
  }

  /** Typed events of present modules in order; no other event may be here that was not recorded. */
  #blockEvents(block: RecordedBlock, ours: readonly Event[]): Field | undefined {
    const recorded = block.finalize_block_events;
    const apart = recorded.filter(
      (event) => isTyped(event) && !this.#present.has(moduleOf(event.type)),
    );
    if (apart.length > 0) this.#report.addApart("events of blocks");
    const { extra } = multisetDifference(recorded.map(eventText), ours.map(eventText));
    const missing = recorded.filter(
      (event) =>
        isTyped(event) &&
        this.#present.has(moduleOf(event.type)) &&
        !ours.some((own) => eventText(own) === eventText(event)),
    );
    return listField("events", missing.map(eventText), extra);
  }

  #answers(): void {
    const answerer = new Answerer(this.#app);
    for (const query of this.#recording.queries) {
      this.#report.answers.total++;
      const difference = compareAnswer(query, answerer, this.#file);
      if (difference === undefined) this.#report.answers.agree++;
      else this.#judge.decideAnswer(this.#judgedInFull(difference), answerer.serviceOf(query.path));
    }
  }

  #invariants(): void {
    this.#compareBlock(this.#place("end", "invariants"), [
      listField("broken invariants", [], this.#app.checkInvariants()),
    ]);
  }

  #compareBlock(place: Place, found: readonly (Field | undefined)[]): void {
    const fields = found.filter((field) => field !== undefined);
    this.#report.blocks.total++;
    if (fields.length === 0) this.#report.blocks.agree++;
    else this.#judge.decide(this.#judgedInFull({ kind: "block", place, fields } as const));
  }

  #bug(error: unknown, where: string): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const difference: Difference = {
      kind: "block",
      place: this.#place(where, "bug"),
      isGoneInFull: false,
      fields: [{ name: "bug", recorded: "(none)", ours: text }],
    };
    this.#report.unexplained.push(difference);
  }
  #place(where: string, module: string): Place {
    return { file: this.#file, where, module };
  }
  #tx(block: RecordedBlock, index: number): Tx | undefined {
    const text = block.txs[index];
    return text === undefined ? undefined : tryDecode(bytesOf(text), this.#app);
  }
}

function asRecordedSigned(
  ours: TxResult,
  { again, recorded }: { readonly again: Tx | undefined; readonly recorded: Tx | undefined },
): TxResult {
  if (again === undefined || recorded === undefined || again.hash === recorded.hash) return ours;
  return { ...ours, events: withRecordedSignatures(ours.events, { again, recorded }) };
}

function codeField(
  recorded: { readonly code: number; readonly codespace: string; readonly log: string },
  ours: TxResult,
): readonly Field[] {
  if (recorded.code === ours.code && recorded.codespace === ours.codespace) return [];
  return [
    {
      name: "code",
      recorded: `${recorded.codespace}/${recorded.code} ${recorded.log}`,
      ours: `${ours.codespace}/${ours.code} ${ours.log}`,
    },
  ];
}

function listField(
  name: string,
  recorded: readonly string[],
  ours: readonly string[],
): Field | undefined {
  const left = recorded.join(" ");
  const right = ours.join(" ");
  return left === right ? undefined : { name, recorded: left || "(none)", ours: right || "(none)" };
}

function tryDecode(bytes: Uint8Array, app: App): Tx | undefined {
  try {
    return decodeTx(bytes, app.addresses);
  } catch {
    return undefined; // the replay compares what the app says to such bytes
  }
}
