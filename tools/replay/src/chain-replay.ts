import { APP_STORES, createApp, type App } from "@vyom/chain";
import { base64FromBytes } from "@vyom/core";
import { CommitStore } from "@vyom/store";
import { TxRaw } from "@vyom/proto/cosmos/tx/v1beta1";
import { decodeTx, txHash, type Event, type Tx, type TxResult } from "@vyom/runtime";
import { absentModuleOfTx, moduleOf } from "./absent.ts";
import { makeAccounts } from "./absent-accounts.ts";
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
import { errAsReference } from "./reference/mistakes.ts";
import { ReferenceRun } from "./reference/reference-run.ts";
import { withReadableText } from "./reference/readable-text.ts";
import { mayBeCut, SignInFull, withRecordedSignatures } from "./reference/sign-in-full.ts";
import { Report } from "./report.ts";
import {
  blockRequest,
  bytesOf,
  initChainRequest,
  validatorText,
  validatorUpdate,
} from "./requests.ts";

/**
 * Replays one recorded chain twice on fresh apps in memory: first on one that errs as the reference does, with cut amino
 * signatures made in full, then on the right one. What is as recorded on the first only is an effect of the mistakes.
 */
export function replayChain(recording: ChainRecording, file: string): Report {
  const reference = new ReferenceRun();
  const erring = new ChainReplay({ recording, file, reference, errs: true }).run();
  // Without any mistake the two apps do the same.
  if (reference.causes.length === 0) return erring;
  reference.end(erring);
  const report = new ChainReplay({ recording, file, reference, errs: false }).run();
  report.asReference = erring;
  return report;
}

interface ReplayOptions {
  readonly recording: ChainRecording;
  readonly file: string;
  readonly reference: ReferenceRun;
  readonly errs: boolean;
}

class ChainReplay {
  readonly #recording: ChainRecording;
  readonly #file: string;
  readonly #app: App;
  readonly #report = new Report();
  readonly #judge: Judge;
  readonly #present: ReadonlySet<string>;
  readonly #reference: ReferenceRun;
  /** Whether this is the app that errs as the reference does. */
  readonly #errs: boolean;
  /** Transactions of blocks by their hash. */
  readonly #txs = new Map<string, Uint8Array>();
  readonly #signer: SignInFull;

  constructor({ recording, file, reference, errs }: ReplayOptions) {
    this.#recording = recording;
    this.#file = file;
    this.#reference = reference;
    this.#errs = errs;
    const store = CommitStore.open({
      path: undefined,
      stores: APP_STORES,
      initialVersion: Number(recording.init_chain.initial_height),
    });
    this.#app = createApp({
      store,
      onBug: (error, where) => this.#bug(error, where),
    });
    if (errs) errAsReference(this.#app, (id, thing) => reference.note(id, thing));
    this.#signer = new SignInFull(this.#app, {
      chainId: recording.chain_id,
      keys: recording.keys ?? [],
    });
    this.#judge = new Judge(this.#report, this.#app, {
      recording,
      reference: errs ? undefined : reference,
    });
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

  run(): Report {
    this.#init();
    const first = this.#recording.blocks[0]?.height ?? 1;
    this.#checkSteps(first - 1);
    for (const block of this.#recording.blocks) {
      this.#block(block);
      this.#checkSteps(block.height);
    }
    this.#answers();
    if (!this.#errs || this.#reference.causes.length === 0) this.#invariants();
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
    if (!this.#errs) return bytes;
    const { signedAgain } = this.#reference;
    const tx = tryDecode(bytes, this.#app);
    if (tx === undefined) return this.#readable(bytes);
    if (!mayBeCut(tx)) return bytes;
    const again = signedAgain.get(tx.hash) ?? this.#signer.signed(tx);
    if (again !== undefined) signedAgain.set(tx.hash, again);
    return again ?? bytes;
  }

  /** A transaction that only its malformed texts keep from being decoded, with question marks for these. */
  #readable(bytes: Uint8Array): Uint8Array {
    const raw = tryDecodeRaw(bytes);
    const bodyBytes = raw && withReadableText("cosmos.tx.v1beta1.TxBody", raw.bodyBytes);
    if (raw === undefined || bodyBytes === undefined) return bytes;
    const tx = tryDecode(TxRaw.encode({ ...raw, bodyBytes }).finish(), this.#app);
    const again = tx && this.#signer.signedReadable(tx, raw.bodyBytes);
    if (again === undefined) return bytes;
    for (const signer of tx?.signers ?? []) this.#reference.note("malformed-text", signer);
    return again;
  }

  #block(source: RecordedBlock): void {
    const block = {
      ...source,
      txs: source.txs.map((text) => base64FromBytes(this.#toRun(bytesOf(text)))),
    };
    const absent = this.#absentTxs(block);
    const anteOnly = new Set(absent.keys());
    makeAccounts(
      this.#app,
      [...absent.keys()].flatMap((index) => block.results[index] ?? []),
    );
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
      const bytes = bytesOf(source.txs[index] ?? "");
      const asRecorded = asRecordedSigned(ours, this.#tx(block, index), tryDecodeRaw(bytes));
      this.#delivered(block, index, { recorded, ours: asRecorded });
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
    const isAlike = recorded.code === 0 && ours.code === 0 && !this.#judge.isTouchedByAbsence(tx);
    if (first !== undefined && isAlike)
      this.#report.addGas(first.typeName, Number(ours.gasUsed) / Number(recorded.gas_used));
    this.#decideTx(fields, {
      kind: "tx",
      phase: "deliver",
      place: this.#place(`tx ${block.height}/${index}`, moduleOf(first?.typeName ?? "")),
      messages: tx?.messages ?? [],
      isAminoDisputed: this.#reference.isAminoDisputed(tx?.hash),
      isEffect: false,
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
    else this.#judge.decide(this.#judged(difference));
  }
  /** The difference, with whether the app that errs does as recorded. */
  #judged<Found extends { readonly place: Place }>(
    found: Found,
  ): Found & { readonly isEffect: boolean } {
    return { ...found, isEffect: !this.#errs && this.#reference.agreesAt(found.place.where) };
  }

  /**
   * Checks what was broadcast after a height, in order, on the state of that height and of what still waited then, which
   * the mempool checks again after each block.
   */
  #checkSteps(height: number): void {
    for (const step of this.#recording.steps) {
      if (step.check.code < 0) continue;
      const sent = sentAfter(step);
      if (sent === height) this.#check(step);
      else if (sent < height && (step.height ?? 0) > height) this.#recheck(step);
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
      isAminoDisputed: this.#reference.isAminoDisputed(tx?.hash),
      isEffect: false,
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
      else this.#judge.decideAnswer(this.#judged(difference), answerer.serviceOf(query.path));
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
    else this.#judge.decide(this.#judged({ kind: "block", place, fields } as const));
  }

  #bug(error: unknown, where: string): void {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const difference: Difference = {
      kind: "block",
      place: this.#place(where, "bug"),
      isEffect: false,
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

/** The height at which a broadcast was checked: before the block that it is in, however late the recorder looked. */
function sentAfter({ sent_after_height: told, height }: RecordedStep): number {
  return height === undefined || height > told ? told : height - 1;
}

/** The result of a transaction that may have been signed again, with the recorded signatures in its events. */
function asRecordedSigned(ours: TxResult, again: Tx | undefined, raw: TxRaw | undefined): TxResult {
  if (again === undefined || raw === undefined) return ours;
  const recorded = { authInfo: again.authInfo, signatures: raw.signatures };
  return { ...ours, events: withRecordedSignatures(ours.events, { again, recorded }) };
}

function tryDecodeRaw(bytes: Uint8Array): TxRaw | undefined {
  try {
    return TxRaw.decode(bytes);
  } catch {
    return undefined; // the replay compares what the app says to such bytes
  }
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
