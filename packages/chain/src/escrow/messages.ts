import { Scope } from "@vyom/proto/akash/escrow/id/v1";
import {
  DepositAuthorization_Scope,
  MsgAccountDeposit,
  MsgAccountDepositResponse,
} from "@vyom/proto/akash/escrow/v1";
import { message, type AnyMessageHandler } from "@vyom/runtime";
import { checkSources, depositCoin } from "./deposit.ts";
import { escrowErrors } from "./errors.ts";
import { checkAccountId } from "./ids.ts";
import type { EscrowKeeper } from "./keeper.ts";

/** Messages of `akash.escrow.v1.Msg`. */
export function escrowMessages(keeper: EscrowKeeper): readonly AnyMessageHandler[] {
  const { addresses } = keeper.deps;
  return [
    message(
      "akash.escrow.v1.MsgAccountDeposit",
      { request: MsgAccountDeposit, response: MsgAccountDepositResponse },
      {
        validate({ signer, id, deposit }) {
          addresses.bytes(signer);
          checkAccountId(addresses, id);
          const coin = depositCoin(deposit);
          if (coin === undefined || coin.amount === 0n) throw escrowErrors.invalidDeposit();
          checkSources(deposit?.sources ?? []);
        },
        handle(context, { signer, id, deposit }) {
          const account = checkAccountId(addresses, id);
          const amount = depositCoin(deposit);
          if (amount === undefined) throw escrowErrors.invalidDeposit();
          const isBid = account.scope === Scope.bid;
          const scopes = DepositAuthorization_Scope;
          const deposits = keeper.authorizeDeposits(context, {
            signer,
            scope: isBid ? scopes.bid : scopes.deployment,
            amount,
            sources: deposit?.sources ?? [],
            invalid: escrowErrors.invalidDeposit,
          });
          keeper.deposit(context, account, deposits);
          return {};
        },
      },
    ),
  ];
}
