import { utf8FromBytes } from "@vyom/core";
import type { App } from "@vyom/chain";
import { signersOf, type Json } from "@vyom/proto";
import type { Tx } from "@vyom/runtime";
import { moduleOf } from "./absent.ts";
import { differingParts, isOfBounds } from "./answer-parts.ts";
import { eventText, multisetDifference } from "./compare-events.ts";
import type { AnswerDifference, TxDifference } from "./difference.ts";
import { Marks, jsonText, namesIn, textOf } from "./marks.ts";
import { MintedCoins } from "./minted-coins.ts";
import type { ChainRecording, RecordedEvent } from "./recording.ts";
import { isOtherOutcome, openedMessages } from "./rules/tx-facts.ts";

/** Answers that absent modules make, and those of the node itself. */
const OF_ABSENT: readonly (readonly [RegExp, string])[] = [
  [/^\/cosmos\/distribution\/v1beta1\/community_pool/, "community pool"],
  [/^\/cosmos\/distribution\/v1beta1\/(validators|delegators)/, "distribution rewards"],
  [/^\/cosmos\/base\/|^\/cosmos\/tx\//, "services of the node"],
];

/** Answers about what accounts hold, are and have granted. */
const OF_ACCOUNTS = /^\/cosmos\/(bank|auth|authz|feegrant)\//;
/** Answers that tell parameters. */
const OF_PARAMETERS = /\/params(\/|\?|$)|\/send_enabled(\?|$)/;
const OF_BALANCES = /^\/cosmos\/bank\//;
/** Lists that may hold any account. */
const OF_ALL_ACCOUNTS = /^\/cosmos\/(bank\/v1beta1\/denom_owners|auth\/v1beta1\/accounts\?)/;

const VALIDATORS = "validators' own accounts";

/** What modules that are not here did in the recording: the accounts, deployments and parameters that they touched, and coins. */
export class Absence {
  readonly #app: App;
  /** Modules that the genesis knows and that are not here. */
  readonly #absent: ReadonlySet<string>;
  readonly #marks = new Marks();
  /** Accounts that stake from genesis on: what they hold grows by itself. */
  readonly #stakers = new Marks();
  readonly #minted: MintedCoins;

  constructor(app: App, recording: ChainRecording) {
    this.#app = app;
    this.#absent = new Set(app.absentModules(recording.genesis.app_state));
    this.#minted = new MintedCoins(recording);
    const { auth } = app.keepers;
    const modules = Object.keys(auth.permissions).map((name) => auth.moduleAddress(name));
    this.#marks.add(modules, "module accounts");
    for (const name of ["genutil", "staking"])
      this.#stakers.add(this.#operators(recording.genesis.app_state[name]), VALIDATORS);
  }

  /** Accounts behind operator addresses in a section of the genesis, and the delegators named there. */
  #operators(section: Json | undefined): readonly string[] {
    if (section === undefined) return [];
    const { addresses } = this.#app;
    return namesIn(jsonText(section)).accounts.map((text) => addresses.accountOfOperator(text));
  }

  /** Marks what a transaction of a missing module names. */
  markTx(module: string, tx: Tx | undefined, events: readonly RecordedEvent[]): void {
    const text = [
      ...(tx?.messages ?? []).map(({ message }) => textOf(message)),
      ...events.map(eventText),
    ].join(" ");
    const { accounts, deployments } = namesIn(text);
    this.#marks.add([...accounts, ...deployments, ...(tx?.signers ?? [])], module);
    // A proposal may change the parameters of other modules.
    const changed = (tx?.messages ?? []).flatMap(({ any }) => packagesOfUpdates(any.value));
    this.#marks.add(changed, module);
  }

  /** Whether a transaction names accounts that absent modules made or changed. */
  touches(tx: Tx | undefined): boolean {
    const text = (tx?.messages ?? []).map(({ message }) => textOf(message)).join(" ");
    return this.#causesOf(namesIn(text).accounts).length > 0;
  }

  /** The module to which a transaction's other outcome is laid; what it touches is marked from then on. */
  layTx(difference: TxDifference): string | undefined {
    const { messages } = difference;
    const { deployments } = namesIn(messages.map(({ message }) => textOf(message)).join(" "));
    const signers = messages.flatMap(({ typeName, message }) => signersOf(typeName, message));
    const accounts = isAboutAccounts(difference) ? signers : [];
    const things = [...deployments, ...accounts, ...parametersFor(difference)];
    const module = this.#causesOf(things)[0];
    if (module === undefined) return undefined;
    this.#marks.add([...deployments, ...accounts], module);
    if (isOtherOutcome(difference)) this.#markOutcome(difference, module);
    return module;
  }
  #causesOf(things: readonly string[]): readonly string[] {
    return [...this.#marks.causesOf(things), ...this.#stakers.causesOf(things)];
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
    this.#marks.add(namesIn([...missing, ...extra].join(" ")).accounts, cause);
    for (const { typeName, message } of openedMessages({ messages })) {
      const module = moduleOf(typeName);
      const { accounts } = namesIn(textOf(message));
      this.#marks.add([module, ...accounts.map((account) => `${module} ${account}`)], cause);
    }
  }

  /** Why an answer is set apart: every part of it that differs was touched by absent modules. */
  reasonFor(difference: AnswerDifference, service: string | undefined): string | undefined {
    const { path, ours } = difference;
    const absent = OF_ABSENT.find(([pattern]) => pattern.test(path));
    if (absent !== undefined) return absent[1];
    if (this.#minted.explain(difference)) return "supply";
    const module = service === undefined ? moduleOfPath(path) : moduleOf(service);
    if (ours.status === 501 && !this.#isHere(module)) return module;
    const parts = differingParts(difference);
    const causes = parts.texts.map((text) => this.#causeOfPart(difference, text, service));
    const isWhole = parts.isCut ? causes.some(isDefined) : causes.every(isDefined);
    const cause = isWhole ? causes.find(isDefined) : this.#causeOfBounds(difference);
    return cause === undefined ? undefined : `accounts of ${cause}`;
  }

  #isHere(module: string): boolean {
    return this.#app.modules.some(({ name }) => name === module) && !this.#absent.has(module);
  }

  /** Whether absent modules touched each of these parts of an answer. */
  touchesParts(
    difference: AnswerDifference,
    parts: readonly string[],
    service: string | undefined,
  ): boolean {
    return parts.every((text) => this.#causeOfPart(difference, text, service) !== undefined);
  }

  #causeOfPart(
    { path, place }: AnswerDifference,
    text: string,
    service: string | undefined,
  ): string | undefined {
    const { accounts, deployments } = namesIn(`${path} ${text}`);
    const parameters = OF_PARAMETERS.test(path) ? [parametersOf(service ?? "")] : [];
    const subjects = accounts.map((account) => `${place.module} ${account}`);
    const holders = OF_ACCOUNTS.test(path) ? accounts : [];
    const stakers = OF_BALANCES.test(path) ? this.#stakers.causesOf(accounts) : [];
    const things = [...deployments, ...holders, ...subjects, ...parameters];
    return [...this.#marks.causesOf(things), ...stakers][0];
  }

  /** A page ends where entries begin that it does not show: marked ones of its module, or module accounts. */
  #causeOfBounds(difference: AnswerDifference): string | undefined {
    if (!isOfBounds(difference)) return undefined;
    const { path, place } = difference;
    const isOfHolders = OF_ALL_ACCOUNTS.test(path) && this.#minted.isOfMoved(path);
    return this.#marks.causesOf([place.module, ...(isOfHolders ? [this.#app.authority] : [])])[0];
  }
}

function isDefined(cause: string | undefined): cause is string {
  return cause !== undefined;
}

/** `distribution` of `/cosmos/distribution/v1beta1/...`, `ibc` of `/ibc/...`. */
function moduleOfPath(path: string): string {
  const [first = "", second = ""] = path.slice(1).split(/[/?]/);
  return first === "cosmos" || first === "akash" ? second : first;
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

/** Codes of `sdk` for what parameters limit: gas, memos, signatures. */
const LIMITS: ReadonlyMap<number, string> = new Map([
  [11, "cosmos.auth.v1beta1.Query"],
  [12, "cosmos.auth.v1beta1.Query"],
  [14, "cosmos.auth.v1beta1.Query"],
  [41, "cosmos.consensus.v1.Query"],
]);

/** Parameters that may decide about an outcome: of the messages' own modules, and those that limit transactions and blocks. */
function parametersFor({ messages, recorded, ours }: TxDifference): readonly string[] {
  if (recorded.code === ours.code && recorded.codespace === ours.codespace) return [];
  const own = openedMessages({ messages }).map(({ typeName }) => parametersOf(typeName));
  const limits = [recorded, ours].flatMap(({ code, codespace }) => {
    const service = codespace === "sdk" ? LIMITS.get(code) : undefined;
    return service === undefined ? [] : [parametersOf(service)];
  });
  const blocks = limits.length > 0 ? [parametersOf("cosmos.consensus.v1.Query")] : [];
  return [...own, ...limits, ...blocks];
}
