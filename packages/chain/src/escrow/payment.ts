import {
  coinFromWire,
  coinToWire,
  dec18Add,
  decCoinFromWire,
  decCoinToWire,
  type Address,
  type Coin,
  type Dec18,
  type DecCoin,
} from "@vyom/core";
import type { Payment as PaymentId } from "@vyom/proto/akash/escrow/id/v1";
import type { Payment as PaymentWire, State } from "@vyom/proto/akash/escrow/types/v1";

/** A stream of an account being worked on. It is in the store only once the keeper saved it. */
export interface EscrowPayment {
  readonly id: PaymentId;
  /** Who is paid. */
  readonly owner: Address;
  /** Per block. */
  readonly rate: DecCoin;
  state: State;
  /** The state under which the store has it; `undefined` when it is new. */
  storedState: State | undefined;
  /** Earned and not yet paid out. */
  balance: DecCoin;
  /** Earned, but the account had nothing left. */
  unsettled: DecCoin;
  /** Paid out so far, before the network's share. */
  withdrawn: Coin;
}

export function paymentFromWire(wire: PaymentWire): EscrowPayment {
  const { id, state } = wire;
  return {
    id: id ?? { aid: undefined, xid: "" },
    owner: state?.owner ?? "",
    rate: decCoinFromWire(state?.rate),
    state: state?.state ?? 0,
    storedState: state?.state ?? 0,
    balance: decCoinFromWire(state?.balance),
    unsettled: decCoinFromWire(state?.unsettled),
    withdrawn: coinFromWire(state?.withdrawn),
  };
}

export function paymentToWire(payment: EscrowPayment): PaymentWire {
  const { id, owner, state } = payment;
  return {
    id,
    state: {
      owner,
      state,
      rate: decCoinToWire(payment.rate),
      balance: decCoinToWire(payment.balance),
      unsettled: decCoinToWire(payment.unsettled),
      withdrawn: coinToWire(payment.withdrawn),
    },
  };
}

/** The coin with its amount raised. */
export function raised(coin: DecCoin, by: Dec18): DecCoin {
  return { denom: coin.denom, amount: dec18Add(coin.amount, by) };
}
