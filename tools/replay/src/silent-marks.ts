import { messageFromAny, type AnyValue, type Json } from "@vyom/proto";
import type { TxMessage } from "@vyom/runtime";
import { jsonText, namesIn, textOf } from "./marks.ts";

const CREATE_LEASE = "akash.market.v1beta5.MsgCreateLease";
const CREATE_DEPLOYMENT = "akash.deployment.v1beta4.MsgCreateDeployment";
const EXEC = "cosmos.authz.v1beta1.MsgExec";
/** Messages that settle a deployment's account. */
const SETTLING: ReadonlySet<string> = new Set([
  CREATE_LEASE,
  "akash.market.v1beta5.MsgWithdrawLease",
  "akash.market.v1beta5.MsgCloseLease",
  "akash.market.v1beta5.MsgCloseBid",
  "akash.escrow.v1.MsgAccountDeposit",
  "akash.deployment.v1beta4.MsgCloseDeployment",
  "akash.deployment.v1beta4.MsgCloseGroup",
  "akash.deployment.v1beta4.MsgPauseGroup",
]);

/** A deployment for which the two part without any transaction telling it yet. */
export interface SilentMark {
  readonly deployment: string;
  readonly rule: "same-block" | "second-lease" | "alike-numbers";
}

/**
 * Watches for what parts the two silently: a payment that the reference leaves open when its account was settled at the
 * same height, and earnings that it forgets when an account with a payment gets another.
 */
export class SilentMarks {
  readonly #leased = new Set<string>();
  readonly #deployed = new Set<string>();
  readonly #settled = new Set<string>();
  #height = 0;

  /** @param market the genesis section, whose leases count */
  constructor(market: Json | undefined) {
    for (const name of namesIn(jsonText(market ?? null)).deployments) {
      this.#leased.add(name);
      this.#deployed.add(name);
    }
  }
  /** What a transaction that succeeded marks. */
  observe(height: number, messages: readonly TxMessage[]): readonly SilentMark[] {
    if (height !== this.#height) this.#settled.clear();
    this.#height = height;
    const marks: SilentMark[] = [];
    for (const { typeName, message } of messages.flatMap(opened)) {
      if (!SETTLING.has(typeName) && typeName !== CREATE_DEPLOYMENT) continue;
      const [deployment] = namesIn(textOf(message)).deployments;
      if (deployment === undefined) continue;
      if (typeName === CREATE_DEPLOYMENT) {
        this.#deployed.add(deployment);
        marks.push(...this.#alike(deployment));
        continue;
      }
      if (this.#settled.has(deployment)) marks.push({ deployment, rule: "same-block" });
      this.#settled.add(deployment);
      if (typeName !== CREATE_LEASE) continue;
      if (this.#leased.has(deployment)) marks.push({ deployment, rule: "second-lease" });
      this.#leased.add(deployment);
      marks.push(...this.#alike(deployment));
    }
    return marks;
  }
  /** Pairs with this deployment of which one has a lease and a name that goes on from the other's. */
  #alike(deployment: string): SilentMark[] {
    const longer = [...this.#leased].filter((other) => other.startsWith(deployment));
    const shorter = this.#leased.has(deployment)
      ? [...this.#deployed].filter((other) => deployment.startsWith(other))
      : [];
    const others = [...longer, ...shorter].filter((other) => other !== deployment);
    if (others.length === 0) return [];
    return [deployment, ...others].map((name) => ({ deployment: name, rule: "alike-numbers" }));
  }
}

/** A message, or those within MsgExec. */
function opened({ typeName, message }: Pick<TxMessage, "typeName" | "message">): readonly {
  readonly typeName: string;
  readonly message: object;
}[] {
  if (typeName !== EXEC) return [{ typeName, message }];
  const { msgs } = message as { readonly msgs: readonly AnyValue[] };
  return msgs.flatMap((any) => opened(messageFromAny<object>(any)));
}
