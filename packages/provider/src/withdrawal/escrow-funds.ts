import { DEC18_ONE, dec18FromWire, decCoinFromWire, type Dec18 } from "@vyom/core";
import { State, type Account, type Payment } from "@vyom/proto/akash/escrow/types/v1";

/** How a deployment's account stands: what is in it, when that was settled, what all its leases take per block. */
export interface EscrowFunds {
  readonly balance: Dec18;
  readonly settledAt: bigint;
  readonly ratePerBlock: Dec18;
}

/** Settlement is in the denomination of the account's first funds. */
export function escrowFunds(account: Account, payments: readonly Payment[]): EscrowFunds {
  let ratePerBlock = 0n;
  for (const { state } of payments)
    if (state?.state === State.open) ratePerBlock += decCoinFromWire(state.rate).amount;
  return {
    balance: dec18FromWire(account.state?.funds[0]?.amount ?? ""),
    settledAt: account.state?.settledAt ?? 0n,
    ratePerBlock: ratePerBlock as Dec18,
  };
}

/** Whole blocks that the account can still pay after `height`; zero or less when it is dry. */
export function blocksRemaining(funds: EscrowFunds, height: bigint): bigint {
  if (funds.ratePerBlock === 0n) return 0n;
  const unsettled = (height - funds.settledAt) * funds.ratePerBlock;
  return (funds.balance - unsettled) / funds.ratePerBlock;
}

/** What one payment would bring if it were withdrawn at `height`. */
export function withdrawable(payment: Payment, funds: EscrowFunds, height: bigint): Dec18 {
  const rate = decCoinFromWire(payment.state?.rate).amount;
  const held = decCoinFromWire(payment.state?.balance).amount;
  const unsettled = (height - funds.settledAt) * rate;
  const share = unsettled < 0n ? 0n : unsettled;
  // A dry account pays all its leases in proportion at most; a bound suffices to decide.
  const payable = share > funds.balance ? (funds.balance < 0n ? 0n : funds.balance) : share;
  return (held + payable) as Dec18;
}

/** Whether a withdrawal would bring at least one unit: fractions stay in the account. */
export function isWorthwhile(amount: Dec18): boolean {
  return amount >= DEC18_ONE;
}
