import {
  coinFromWire,
  dec18Add,
  dec18FromInt,
  dec18MulInt,
  dec18Sub,
  DEC18_ZERO,
  decCoinFromWire,
  dec18FromWire,
  type Dec18,
  type DecCoin,
} from "@vyom/core";
import { State, type Account, type Payment } from "@vyom/proto/akash/escrow/types/v1";

/** What a deployment has, costs and has cost, as of a height. The chain itself reckons this only when it settles. */
export interface EscrowFigures {
  readonly denom: string;
  /** Left for the future. */
  readonly balance: DecCoin;
  /** All leases together, per block. */
  readonly rate: DecCoin;
  /** Earned by providers so far, paid out or not. */
  readonly spent: DecCoin;
  /** Until the funds run out; absent without a running lease. */
  readonly blocksLeft: bigint | undefined;
}

function isRunning(payment: Payment): boolean {
  return payment.state?.state === State.open;
}

/** Figures at `height` of an account with its payments (akash x/escrow/keeper: settlement by rate times blocks). */
export function escrowFigures(options: {
  account: Account | undefined;
  payments: readonly Payment[];
  height: bigint;
}): EscrowFigures {
  const { payments, height } = options;
  const state = options.account?.state;
  const funds = state?.funds[0];
  const denom = funds?.denom ?? payments[0]?.state?.rate?.denom ?? "uakt";
  const blocks = state === undefined || height < state.settledAt ? 0n : height - state.settledAt;
  let rate: Dec18 = DEC18_ZERO;
  let spent: Dec18 = DEC18_ZERO;
  for (const payment of payments) {
    if (isRunning(payment)) rate = dec18Add(rate, decCoinFromWire(payment.state?.rate).amount);
    const paid = dec18FromInt(coinFromWire(payment.state?.withdrawn).amount);
    spent = dec18Add(spent, dec18Add(paid, decCoinFromWire(payment.state?.balance).amount));
  }
  const held = funds === undefined ? DEC18_ZERO : dec18FromWire(funds.amount);
  const owed = dec18MulInt(rate, blocks);
  const due = owed > held ? (held > DEC18_ZERO ? held : DEC18_ZERO) : owed;
  const balance = dec18Sub(held, due);
  return {
    denom,
    balance: { denom, amount: balance },
    rate: { denom, amount: rate },
    spent: { denom, amount: dec18Add(spent, due) },
    blocksLeft: rate > DEC18_ZERO ? balance / rate : undefined,
  };
}
