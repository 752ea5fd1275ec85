import { messageFromJson, messageToJson } from "@vyom/proto";
import { State, type Account, type Payment } from "@vyom/proto/akash/escrow/types/v1";
import { GenesisState } from "@vyom/proto/akash/escrow/v1";
import type { AddressCodec, Context, Json, ModuleGenesis } from "@vyom/runtime";
import { accountFromWire, accountToWire } from "./account.ts";
import { escrowErrors } from "./errors.ts";
import {
  accountIdToText,
  checkAccountId,
  checkPaymentId,
  paymentIdToText,
  tryParseAccountId,
  tryParsePaymentId,
} from "./ids.ts";
import type { EscrowKeeper } from "./keeper.ts";
import { paymentFromWire, paymentToWire } from "./payment.ts";

const STATE = "akash.escrow.v1.GenesisState";

/** Entries go in and out as they are: importing one that ended refunds nothing and tells nobody. */
export function escrowGenesis(keeper: EscrowKeeper): ModuleGenesis {
  const { addresses } = keeper.deps;
  const { state: store } = keeper.entries;
  return {
    default: () => messageToJson(STATE, GenesisState.fromPartial({})),
    validate: (json) => checkGenesis(addresses, parse(json)),
    init(context, json) {
      const { accounts, payments } = parse(json);
      for (const account of accounts) {
        const { id, state } = accountToWire(accountFromWire(account));
        if (id === undefined || state === undefined) throw escrowErrors.invalidAccount();
        store.accounts.set(context, { state: state.state, id: accountIdToText(id) }, state);
      }
      for (const payment of payments) {
        const { id, state } = paymentToWire(paymentFromWire(payment));
        if (id === undefined || state === undefined) throw escrowErrors.invalidPayment();
        store.payments.set(context, { state: state.state, id: paymentIdToText(id) }, state);
      }
    },
    export: (context) =>
      messageToJson(STATE, {
        accounts: [...allAccounts(keeper, context)],
        payments: [...allPayments(keeper, context)],
      }),
  };
}

/** All accounts by state and id. */
export function* allAccounts(keeper: EscrowKeeper, context: Context): IterableIterator<Account> {
  for (const [{ id }, state] of keeper.entries.state.accounts.walk(context))
    yield { id: tryParseAccountId(id), state };
}
/** All payments by state and id. */
export function* allPayments(keeper: EscrowKeeper, context: Context): IterableIterator<Payment> {
  for (const [{ id }, state] of keeper.entries.state.payments.walk(context))
    yield { id: tryParsePaymentId(id), state };
}

function parse(json: Json): GenesisState {
  return messageFromJson<GenesisState>(STATE, json);
}

function checkGenesis(addresses: AddressCodec, { accounts, payments }: GenesisState): void {
  const states = new Map<string, State>();
  for (const account of accounts) {
    const id = accountIdToText(checkAccountId(addresses, account.id));
    const state = account.state;
    if (!addresses.isAddress(state?.owner ?? "") || !isState(state?.state))
      throw escrowErrors.invalidAccount(`account ${id}: invalid owner or state`);
    if (state?.deposits.some(({ owner }) => !addresses.isAddress(owner)))
      throw escrowErrors.invalidAccount(`account ${id}: invalid depositor`);
    if (states.has(id)) throw escrowErrors.accountExists(`duplicate account ${id}`);
    states.set(id, state?.state ?? State.invalid);
  }
  const seen = new Set<string>();
  for (const payment of payments) {
    const id = paymentIdToText(checkPaymentId(addresses, payment.id));
    const aid = payment.id?.aid ?? { scope: 0, xid: "" };
    checkPaymentState(addresses, id, payment, states.get(accountIdToText(aid)));
    if (seen.has(id)) throw escrowErrors.paymentExists(`duplicate payment ${id}`);
    seen.add(id);
  }
}

function checkPaymentState(
  addresses: AddressCodec,
  id: string,
  { state }: Payment,
  account: State | undefined,
): void {
  if (account === undefined) throw escrowErrors.accountNotFound(`no account for payment ${id}`);
  if (!addresses.isAddress(state?.owner ?? "") || !isState(state?.state))
    throw escrowErrors.invalidPayment(`payment ${id}: invalid owner or state`);
  if (paymentFromWire({ id: undefined, state }).rate.amount === 0n)
    throw escrowErrors.invalidPayment(`payment ${id}: payment rate zero`);
  if (state?.state !== State.closed && state?.state !== account)
    throw escrowErrors.invalidPayment(`payment ${id} is in another state than its account`);
}

function isState(state: State | undefined): boolean {
  return state === State.open || state === State.closed || state === State.overdrawn;
}
