import type { Keepers } from "@vyom/chain";
import { Scope } from "@vyom/proto/akash/escrow/id/v1";
import { panicError } from "@vyom/runtime";
import type { MistakeListener } from "./mistake.ts";

type Escrow = Keepers["escrow"];

/** The three mistakes of settling: alike-numbers, second-lease and same-block. */
export function lockEscrow(escrow: Escrow, told: MistakeListener): void {
  payForAlikeNumbers(escrow, told);
  forgetEarnings(escrow, told);
  missSettledPayments(escrow, told);
}

/** Payments are found by the beginning of their keys: `owner/1` pays those of `owner/10` too. */
function payForAlikeNumbers({ entries }: Escrow, told: MistakeListener): void {
  const paymentsOf = entries.paymentsOf.bind(entries);
  const { payments } = entries.state;
  entries.paymentsOf = (context, account, state) => {
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
 * open.
 */
function missSettledPayments(escrow: Escrow, told: MistakeListener): void {
  const { settler } = escrow;
  const settle = settler.settle.bind(settler);
  const withdrawPayment = escrow.withdrawPayment.bind(escrow);
  const isSettled = settler.isSettled.bind(settler);
  /** Of the payment being withdrawn, until its account is settled. */
  let withdrawn: string | undefined;
  settler.isSettled = () => false;
  settler.settle = (context, account) => {
    const wanted = withdrawn;
    withdrawn = undefined;
    const isMissed = isSettled(account, context.height);
    if (isMissed) told("same-block", account.id.xid);
    const { payments, isShort } = isMissed ? NOTHING : settle(context, account);
    if (wanted !== undefined && !isShort && !payments.some(({ id }) => id.xid === wanted))
      throw panicError("recovered: couldn't find payment");
    return { payments, isShort };
  };
  escrow.withdrawPayment = (context, id) => {
    withdrawn = id.xid;
    try {
      withdrawPayment(context, id);
    } finally {
      withdrawn = undefined;
    }
  };
}

const NOTHING = { payments: [], isShort: false } as const;
