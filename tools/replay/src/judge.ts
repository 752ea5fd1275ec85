import type { App } from "@vyom/chain";
import type { Tx } from "@vyom/runtime";
import { Absence } from "./absence.ts";
import { differingParts } from "./answer-parts.ts";
import { eventText, multisetDifference } from "./compare-events.ts";
import type { AnswerDifference, Difference, TxDifference } from "./difference.ts";
import { Marks, jsonText, namesIn, textOf } from "./marks.ts";
import type { ChainRecording, RecordedEvent } from "./recording.ts";
import type { Report } from "./report.ts";
import type { ReferenceRun } from "./reference/reference-run.ts";
import { RULES } from "./rules/index.ts";
import { isOtherOutcome } from "./rules/tx-facts.ts";

/** Lays each difference to a rule, to an absent module, or to nobody. */
export class Judge {
  readonly #report: Report;
  readonly #reference: ReferenceRun | undefined;
  /** Deployments and accounts that a rule's difference touched. */
  readonly #byRule = new Marks();
  readonly #absence: Absence;

  /** @param reference the run to which effects of the reference's mistakes are known from; none while it is made */
  constructor(
    report: Report,
    app: App,
    { recording, reference }: { recording: ChainRecording; reference: ReferenceRun | undefined },
  ) {
    this.#report = report;
    this.#reference = reference;
    this.#absence = new Absence(app, recording);
  }

  /** A transaction that only a missing module could run: its accounts are marked. */
  setTxApart(module: string, tx: Tx | undefined, events: readonly RecordedEvent[]): void {
    this.#report.addApart(module);
    this.#absence.markTx(module, tx, events);
  }

  /** Whether a transaction names accounts that absent modules made or changed, so that its gas says nothing. */
  isTouchedByAbsence(tx: Tx | undefined): boolean {
    return this.#absence.touches(tx);
  }

  decide(difference: Difference): void {
    const rule = RULES.find((candidate) => candidate.explains(difference));
    if (rule !== undefined) {
      this.#report.addRule(rule.id, difference);
      if (difference.kind === "tx") this.#markByRule(difference, rule.id);
      return;
    }
    if (this.#layToMistake(difference)) return;
    this.#report.open.add(difference.place.where);
    if (difference.kind === "tx" && this.#layToAbsence(difference)) return;
    this.#report.unexplained.push(difference);
  }

  /** Lays what an app that errs alike does as recorded to the mistake that touched it. */
  #layToMistake(difference: Difference): boolean {
    if (!difference.isEffect || this.#reference === undefined) return false;
    const { deployments, accounts } = thingsOf(difference);
    const { causes } = this.#reference;
    const cause = [
      ...this.#byRule.causesOf(deployments),
      ...this.#reference.mistakesAbout(deployments),
      ...this.#byRule.causesOf(accounts),
      ...this.#reference.mistakesAbout(accounts),
      ...causes,
    ].find((id) => causes.includes(id));
    if (cause === undefined) return false;
    this.#report.addRule(cause, difference);
    if (difference.kind === "tx") this.#markByRule(difference, cause);
    return true;
  }

  /** What a rule's difference touches: deployments it names; accounts of differing events, and the signers of another outcome. */
  #markByRule(difference: TxDifference, id: string): void {
    const messages = difference.messages.map(({ message }) => textOf(message)).join(" ");
    const { missing, extra } = multisetDifference(
      difference.recorded.events.map(eventText),
      difference.ours.events.map(eventText),
    );
    const events = namesIn([...missing, ...extra].join(" "));
    const named = namesIn(messages);
    this.#byRule.add(named.deployments, id);
    this.#byRule.add(events.deployments, id);
    this.#byRule.add(events.accounts, id);
    if (!isOtherOutcome(difference)) return;
    this.#byRule.add(named.accounts, id);
  }

  #layToAbsence(difference: TxDifference): boolean {
    const module = this.#absence.layTx(difference);
    if (module !== undefined) this.#report.addApart(`later effects of ${module}`);
    return module !== undefined;
  }

  decideAnswer(difference: AnswerDifference, service: string | undefined): void {
    const rule = RULES.find((candidate) => candidate.explains(difference));
    if (rule !== undefined) {
      this.#report.addRule(rule.id, difference);
      return;
    }
    const apart = this.#absence.reasonFor(difference, service);
    if (apart !== undefined) {
      this.#report.addApart(apart);
      this.#report.apartParts.set(difference.place.where, differingParts(difference).texts);
    } else if (this.#layToMistake(this.#withoutApart(difference, service))) return;
    else this.#report.unexplained.push(difference);
    this.#report.open.add(difference.place.where);
  }

  /** A difference of which one part is an effect of mistakes and the other was touched by absent modules, as an effect. */
  #withoutApart(difference: AnswerDifference, service: string | undefined): AnswerDifference {
    const { texts } = differingParts(difference);
    const effects = this.#reference?.beyondApart(difference.place.where, texts) ?? [];
    const others = texts.filter((text) => !effects.includes(text));
    const isEffect = effects.length > 0 && this.#absence.touchesParts(difference, others, service);
    return isEffect ? { ...difference, isEffect } : difference;
  }
}

/** What a difference names: messages and differing events, or path and answers. */
function thingsOf(difference: Difference): ReturnType<typeof namesIn> {
  switch (difference.kind) {
    case "tx":
      return namesIn(
        [
          ...difference.messages.map(({ message }) => textOf(message)),
          ...difference.fields.flatMap(({ recorded, ours }) => [recorded, ours]),
        ].join(" "),
      );
    case "answer": {
      const { path, recorded, ours } = difference;
      return namesIn(`${path} ${jsonText(recorded.body)} ${jsonText(ours.body)}`);
    }
    case "block":
      return namesIn(
        difference.fields.map(({ recorded, ours }) => `${recorded} ${ours}`).join(" "),
      );
  }
}
