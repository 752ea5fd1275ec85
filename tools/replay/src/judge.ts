import { utf8FromBytes } from "@vyom/core";
import type { App } from "@vyom/chain";
import type { Tx } from "@vyom/runtime";
import { moduleOf } from "./absent.ts";
import { eventText, multisetDifference } from "./compare-events.ts";
import type { AnswerDifference, Difference, TxDifference } from "./difference.ts";
import { Marks, jsonText, namesIn, textOf } from "./marks.ts";
import type { ChainRecording, RecordedEvent } from "./recording.ts";
import type { Report } from "./report.ts";
import { aminoFields } from "./rules/amino-fields.ts";
import { RULES } from "./rules/index.ts";
import type { SilentMark } from "./silent-marks.ts";

/** Answers that sum over accounts which absent modules change. */
const SUMS: readonly (readonly [RegExp, string])[] = [
  [/^\/cosmos\/bank\/v1beta1\/supply/, "supply"],
  [/^\/cosmos\/distribution\/v1beta1\/community_pool/, "community pool"],
  [/^\/cosmos\/distribution\/v1beta1\/(validators|delegators)/, "distribution rewards"],
  [/^\/cosmos\/base\/|^\/cosmos\/tx\//, "services of the node"],
];

/** Answers about what accounts hold, are and have granted. */
const OF_ACCOUNTS = /^\/cosmos\/(bank|auth|authz|feegrant)\//;

/** Lays each difference to a rule, to an absent module, or to nobody. */
export class Judge {
  readonly #report: Report;
  readonly #app: App;
  /** Deployments and accounts that a rule's difference touched. */
  readonly #byRule = new Marks();
  /** Accounts that absent modules touched. */
  readonly #byAbsence = new Marks();

  constructor(report: Report, app: App, recording: ChainRecording) {
    this.#report = report;
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

  decide(difference: Difference): void {
    const rule = RULES.find((candidate) => candidate.explains(difference));
    if (rule !== undefined) {
      this.#report.addRule(rule.id, difference);
      if (difference.kind === "tx") this.#markByRule(difference, rule.id);
      return;
    }
    if (this.#goneInFull(difference)) return;
    if (difference.kind === "tx" && this.#laterEffect(difference)) return;
    this.#report.unexplained.push(difference);
  }

  /** Lays a difference that is gone once cut signatures are made in full to these. */
  #goneInFull(difference: Difference): boolean {
    if (!difference.isGoneInFull) return false;
    this.#report.addRule(aminoFields.id, difference);
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
    const isOtherOutcome = (difference.recorded.code === 0) !== (difference.ours.code === 0);
    this.#byRule.add(named.deployments, id);
    this.#byRule.add(events.deployments, id);
    this.#byRule.add(events.accounts, id);
    if (!isOtherOutcome) return;
    this.#byRule.add(named.accounts, id);
    this.#byRule.add(
      difference.messages.map(({ typeName }) => contentOf(moduleOf(typeName))),
      id,
    );
  }

  /** Notes what parts the two without a difference to show for it. */
  markSilently(marks: readonly SilentMark[]): void {
    for (const { deployment, rule } of marks) this.#byRule.add([deployment], rule);
  }

  /** The rule that touched one of these things and covers such a difference. */
  #ruleFor(difference: Difference, things: readonly string[]): string | undefined {
    return this.#byRule.causesOf(things).find((id) => {
      const rule = RULES.find((candidate) => candidate.id === id);
      return rule?.covers?.(difference) === true;
    });
  }

  #laterEffect(difference: TxDifference): boolean {
    const text = difference.messages.map(({ message }) => textOf(message)).join(" ");
    const { deployments, accounts } = namesIn(text);
    const isOfAccounts = isAboutAccounts(difference);
    const rule = this.#ruleFor(difference, [...deployments, ...(isOfAccounts ? accounts : [])]);
    if (rule !== undefined) {
      this.#report.addRule(rule, difference);
      this.#markByRule(difference, rule);
      return true;
    }
    const things = [
      ...deployments,
      ...(isOfAccounts ? accounts : []),
      ...parametersFor(difference),
    ];
    const module = this.#byAbsence.causesOf(things)[0];
    if (module === undefined) return false;
    this.#report.addApart(`later effects of ${module}`);
    this.#byAbsence.add([...deployments, ...accounts], module);
    return true;
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
      return;
    }
    const { accounts, deployments } = namesIn(
      `${difference.path} ${jsonText(difference.recorded.body)} ${jsonText(difference.ours.body)}`,
    );
    const named = [...deployments, ...accounts];
    // An answer that names nobody (certificates are opaque) is laid to what changed its module's content.
    const things = named.length > 0 ? named : [contentOf(difference.place.module)];
    const parameters = difference.path.includes("/params") ? [parametersOf(service ?? "")] : [];
    const holders = OF_ACCOUNTS.test(difference.path) ? accounts : [];
    const absent = this.#byAbsence.causesOf([...deployments, ...holders, ...parameters])[0];
    if (absent === undefined && this.#goneInFull(difference)) return;
    const cause = this.#ruleFor(difference, things);
    if (cause !== undefined) this.#report.addRule(cause, difference);
    else if (absent !== undefined) this.#report.addApart(`accounts of ${absent}`);
    else this.#report.unexplained.push(difference);
  }

  #apartReason({ path, ours }: AnswerDifference, service: string | undefined): string | undefined {
    const sum = SUMS.find(([pattern]) => pattern.test(path));
    if (sum !== undefined) return sum[1];
    if (ours.status !== 501) return undefined;
    return service?.split(".")[1] ?? path.split("/")[1] ?? "unknown";
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

/** The mark of what a module stores. */
function contentOf(module: string): string {
  return `content of ${module}`;
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
