import type { Keepers } from "@vyom/chain";
import { Scope, type Payment as PaymentId } from "@vyom/proto/akash/escrow/id/v1";
import { State } from "@vyom/proto/akash/escrow/types/v1";
import { panicError } from "@vyom/runtime";
import type { MistakeListener } from "./mistake.ts";

type Escrow = Keepers["escrow"];

/** The three mistakes of settling: alike-numbers, second-lease and same-block. */
export function lockEscrow(escrow: Escrow, told: MistakeListener): void {
  const settling: Settling = { skipsOpen: false };
  payForAlikeNumbers(escrow, settling, told);
  forgetEarnings(escrow, told);
  missSettledPayments(escrow, settling, told);
}

/** What is known while an account is settled. */
interface Settling {
  /** It was settled in this block already, so that its open payments are left out. */
  skipsOpen: boolean;
}

/**
 * Payments are found by the beginning of their keys: `owner/1` pays those of `owner/10` too. Overdrawn ones are asked for
 * always, and come first: an open account has none of its own, but those of alike numbers it pays.
 */
function payForAlikeNumbers({ entries }: Escrow, settling: Settling, told: MistakeListener): void {
  const paymentsOf = entries.paymentsOf.bind(entries);
  const { payments } = entries.state;
  const alike: typeof paymentsOf = (context, account, state) => {
    const own = paymentsOf(context, account, state);
    if (account.scope !== Scope.deployment) return own;
    const prefixBytes = payments.key.encode({ state, id: `deployment/${account.xid}` });
    const names = new Set<string>();
    for (const [{ id }] of payments.walk(context.unmetered(), { prefixBytes })) {
      const [, owner, dseq] = id.split("/");
      names.add(`${owner}/${dseq}`);
    }
    names.delete(account.xid);
    for (const name of names)
      for (const deployment of [account.xid, name]) told("alike-numbers", deployment);
    const others = [...names].map((xid) => paymentsOf(context, { ...account, xid }, state));
    return [own, ...others].flat();
  };
  entries.paymentsOf = (context, account, state) => {
    if (state !== State.open) return alike(context, account, state);
    const overdrawn = alike(context.unmetered(), account, State.overdrawn);
    return settling.skipsOpen ? overdrawn : [...overdrawn, ...alike(context, account, state)];
  };
}

/** A new payment has the account settled, but what the other payments earned is not written. */
function forgetEarnings(escrow: Escrow, told: MistakeListener): void {
  const { settler } = escrow;
  const settle = settler.settle.bind(settler);
  const createPayment = escrow.createPayment.bind(escrow);
  let isCreating = false;
  settler.settle = (context, account) => {
    const settlement = settle(context, account);
    if (!isCreating) return settlement;
    if (settlement.payments.length > 0) told("second-lease", account.id.xid);
    return { ...settlement, payments: [] };
  };
  escrow.createPayment = (context, options) => {
    isCreating = true;
    try {
      createPayment(context, options);
    } finally {
      isCreating = false;
    }
  };
}

/**
 * An account that was settled at this height settles no open payment again: withdrawing one panics, closing one leaves it
 * open. Overdrawn ones it does settle.
 */
function missSettledPayments(escrow: Escrow, settling: Settling, told: MistakeListener): void {
  const { settler } = escrow;
  const settle = settler.settle.bind(settler);
  const withdrawPayment = escrow.withdrawPayment.bind(escrow);
  const isSettled = settler.isSettled.bind(settler);
  /** The payment being withdrawn, until its account is settled. */
  let withdrawn: PaymentId | undefined;
  settler.isSettled = () => false;
  settler.settle = (context, account) => {
    const wanted = withdrawn;
    withdrawn = undefined;
    settling.skipsOpen = isSettled(account, context.height);
    if (settling.skipsOpen) told("same-block", account.id.xid);
    try {
      const { payments, isShort } = settle(context, account);
      if (wanted !== undefined && !isShort && !payments.some(({ id }) => isSame(id, wanted)))
        throw panicError("recovered: couldn't find payment");
      return { payments, isShort };
    } finally {
      settling.skipsOpen = false;
    }
  };
  escrow.withdrawPayment = (context, id) => {
    withdrawn = id;
    try {
      withdrawPayment(context, id);
    } finally {
      withdrawn = undefined;
    }
  };
}

function isSame(left: PaymentId, right: PaymentId): boolean {
  return left.xid === right.xid && left.aid?.xid === right.aid?.xid;
}
