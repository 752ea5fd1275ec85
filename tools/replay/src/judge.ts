import { utf8FromBytes } from "@vyom/core";
import type { App } from "@vyom/chain";
import { signersOf } from "@vyom/proto";
import type { Tx } from "@vyom/runtime";
import { moduleOf } from "./absent.ts";
import { eventText, multisetDifference } from "./compare-events.ts";
import type { AnswerDifference, Difference, TxDifference } from "./difference.ts";
import { Marks, jsonText, namesIn, textOf } from "./marks.ts";
import type { ChainRecording, RecordedEvent } from "./recording.ts";
import type { Report } from "./report.ts";
import type { ReferenceRun } from "./reference/reference-run.ts";
import { RULES } from "./rules/index.ts";
import { openedMessages } from "./rules/tx-facts.ts";

/** Answers that sum over accounts which absent modules change. */
const SUMS: readonly (readonly [RegExp, string])[] = [
  [/^\/cosmos\/bank\/v1beta1\/supply/, "supply"],
  [/^\/cosmos\/distribution\/v1beta1\/community_pool/, "community pool"],
  [/^\/cosmos\/distribution\/v1beta1\/(validators|delegators)/, "distribution rewards"],
  [/^\/cosmos\/base\/|^\/cosmos\/tx\//, "services of the node"],
];

/** Answers about what accounts hold, are and have granted. */
const OF_ACCOUNTS = /^\/cosmos\/(bank|auth|authz|feegrant)\//;

/** Lists that may hold any account. */
const OF_ALL_ACCOUNTS = /^\/cosmos\/(bank\/v1beta1\/denom_owners|auth\/v1beta1\/accounts\?)/;

/** Lays each difference to a rule, to an absent module, or to nobody. */
export class Judge {
  readonly #report: Report;
  readonly #app: App;
  readonly #reference: ReferenceRun | undefined;
  /** Deployments and accounts that a rule's difference touched. */
  readonly #byRule = new Marks();
  /** Accounts that absent modules touched. */
  readonly #byAbsence = new Marks();

  /** @param reference the run to which effects of the reference's mistakes are known from; none while it is made */
  constructor(
    report: Report,
    app: App,
    { recording, reference }: { recording: ChainRecording; reference: ReferenceRun | undefined },
  ) {
    this.#report = report;
    this.#reference = reference;
    this.#app = app;
    const modules = Object.keys(app.keepers.auth.permissions);
    this.#byAbsence.add(
      modules.map((name) => app.keepers.auth.moduleAddress(name)),
      "module accounts",
    );
    const genutil = recording.genesis.app_state["genutil"];
    if (genutil !== undefined)
      this.#byAbsence.add(this.#operators(jsonText(genutil)), "validators' own accounts");
    const staking = recording.genesis.app_state["staking"];
    if (staking !== undefined)
      this.#byAbsence.add(this.#operators(jsonText(staking)), "validators' own accounts");
  }

  /** Accounts behind operator addresses in a text, and the delegators named there. */
  #operators(text: string): readonly string[] {
    return namesIn(text).accounts.map((address) => this.#app.addresses.accountOfOperator(address));
  }

  /** A transaction that only a missing module could run: its accounts are marked. */
  setTxApart(module: string, tx: Tx | undefined, events: readonly RecordedEvent[]): void {
    this.#report.addApart(module);
    const text = [
      ...(tx?.messages ?? []).map(({ message }) => textOf(message)),
      ...events.map(eventText),
    ].join(" ");
    const { accounts, deployments } = namesIn(text);
    this.#byAbsence.add([...accounts, ...deployments, ...(tx?.signers ?? [])], module);
    // A proposal may change the parameters of other modules.
    const changed = (tx?.messages ?? []).flatMap(({ any }) => packagesOfUpdates(any.value));
    this.#byAbsence.add(changed, module);
  }

  /** Whether a transaction names accounts that absent modules made or changed, so that its gas says nothing. */
  isTouchedByAbsence(tx: Tx | undefined): boolean {
    const text = (tx?.messages ?? []).map(({ message }) => textOf(message)).join(" ");
    return this.#byAbsence.causesOf(namesIn(text).accounts).length > 0;
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

  /**
   * What the other outcome of a transaction touches that an absent module had its part in: accounts of differing events, and for
   * each message's module, as `provider akash1...`, the accounts that it names.
   */
  #markOutcome({ messages, recorded, ours }: TxDifference, cause: string): void {
    const { missing, extra } = multisetDifference(
      recorded.events.map(eventText),
      ours.events.map(eventText),
    );
    this.#byAbsence.add(namesIn([...missing, ...extra].join(" ")).accounts, cause);
    for (const { typeName, message } of openedMessages({ messages })) {
      const module = moduleOf(typeName);
      const { accounts } = namesIn(textOf(message));
      this.#byAbsence.add([module, ...accounts.map((account) => `${module} ${account}`)], cause);
    }
  }

  #layToAbsence(difference: TxDifference): boolean {
    const { messages } = difference;
    const { deployments } = namesIn(messages.map(({ message }) => textOf(message)).join(" "));
    const signers = messages.flatMap(({ typeName, message }) => signersOf(typeName, message));
    const accounts = isAboutAccounts(difference) ? signers : [];
    const module = this.#byAbsence.causesOf([
      ...deployments,
      ...accounts,
      ...parametersFor(difference),
    ])[0];
    if (module === undefined) return false;
    this.#report.addApart(`later effects of ${module}`);
    this.#byAbsence.add([...deployments, ...accounts], module);
    if (isOtherOutcome(difference)) this.#markOutcome(difference, module);
    return true;
  }

  /** Marks of entries that a list may have beyond a page: of its module, and module accounts where it lists all accounts. */
  #mayBeHidden({ path, place }: AnswerDifference): readonly string[] {
    const accounts = OF_ALL_ACCOUNTS.test(path) ? [this.#app.authority] : [];
    return [place.module, ...accounts];
  }

  decideAnswer(difference: AnswerDifference, service: string | undefined): void {
    const rule = RULES.find((candidate) => candidate.explains(difference));
    if (rule !== undefined) {
      this.#report.addRule(rule.id, difference);
      return;
    }
    const apart = this.#apartReason(difference, service);
    if (apart !== undefined) {
      this.#report.addApart(apart);
      this.#report.apartFields.set(difference.place.where, difference.fields);
    } else if (this.#layToMistake(this.#withoutApart(difference))) return;
    else this.#report.unexplained.push(difference);
    this.#report.open.add(difference.place.where);
  }

  /** The part of a difference that is an effect of mistakes, where the rest is set apart. */
  #withoutApart(difference: AnswerDifference): AnswerDifference {
    const fields = this.#reference?.beyondApart(difference) ?? [];
    return fields.length === 0 ? difference : { ...difference, fields, isEffect: true };
  }

  #apartReason(difference: AnswerDifference, service: string | undefined): string | undefined {
    const { path, place, ours } = difference;
    const sum = SUMS.find(([pattern]) => pattern.test(path));
    if (sum !== undefined) return sum[1];
    if (ours.status === 501) return service?.split(".")[1] ?? path.split("/")[1] ?? "unknown";
    const { accounts, deployments } = thingsOf(difference);
    const parameters = path.includes("/params") ? [parametersOf(service ?? "")] : [];
    const holders = OF_ACCOUNTS.test(path) ? accounts : [];
    const subjects = accounts.map((account) => `${place.module} ${account}`);
    // A page ends where entries begin that it does not show.
    const hidden = isOfBounds(difference) ? this.#mayBeHidden(difference) : [];
    const absent = this.#byAbsence.causesOf([
      ...deployments,
      ...holders,
      ...subjects,
      ...parameters,
      ...hidden,
    ])[0];
    return absent === undefined ? undefined : `accounts of ${absent}`;
  }
}

function isOtherOutcome({ recorded, ours }: TxDifference): boolean {
  return (recorded.code === 0) !== (ours.code === 0);
}

/** Whether two answers differ in nothing but where their page ends and how many entries there are. */
function isOfBounds({ fields }: AnswerDifference): boolean {
  return fields.every(({ name }) => name.startsWith("pagination."));
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

/** The mark of a module's parameters: `params of akash.market.v1beta5`. */
function parametersOf(service: string): string {
  return `params of ${service.replace(/\.[A-Z]\w*$/, "")}`;
}
function packagesOfUpdates(bytes: Uint8Array): readonly string[] {
  const types = utf8FromBytes(bytes).match(/[a-z][\w.]*\.Msg(UpdateParams|SetSendEnabled)/g) ?? [];
  return types.map(parametersOf);
}

/** Whether one of the two refused for what an account has, is or was granted. */
function isAboutAccounts({ recorded, ours }: TxDifference): boolean {
  return [recorded, ours].some(
    ({ code, codespace, log }) =>
      (codespace === "sdk" && (code === 5 || code === 9 || code === 32)) ||
      (code !== 0 && (codespace === "authz" || codespace === "feegrant")) ||
      (code !== 0 && /insufficient|smaller than/.test(log)),
  );
}

/** Parameters that may decide about an outcome: of the messages' own modules, and of blocks for limits of gas. */
function parametersFor({ messages, recorded, ours }: TxDifference): readonly string[] {
  if (recorded.code === ours.code && recorded.codespace === ours.codespace) return [];
  const own = messages.map(({ typeName }) => parametersOf(typeName));
  const isGas = [recorded, ours].some(
    ({ code, codespace }) => codespace === "sdk" && (code === 41 || code === 11),
  );
  return isGas ? [...own, parametersOf("cosmos.consensus.v1.Query")] : own;
}
