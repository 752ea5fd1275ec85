import type { Address, DecCoin, GroupId } from "@vyom/core";
import type { AuditedProvider } from "@vyom/proto/akash/audit/v1";
import type { Group } from "@vyom/proto/akash/deployment/v1beta4";
import type { Account as AccountId, Payment as PaymentId } from "@vyom/proto/akash/escrow/id/v1";
import type { Account, Payment } from "@vyom/proto/akash/escrow/types/v1";
import type { Provider } from "@vyom/proto/akash/provider/v1beta4";
import type { AddressCodec, Context } from "@vyom/runtime";
import type { Deposit } from "../escrow/account.ts";
import type { DepositRequest } from "../escrow/keeper/authorize-deposits.ts";

/** Deposits of bids and payments of leases. */
export interface EscrowKeeper {
  account(context: Context, id: AccountId): Account | undefined;
  payment(context: Context, id: PaymentId): Payment | undefined;
  authorizeDeposits(context: Context, request: DepositRequest): readonly Deposit[];
  createAccount(
    context: Context,
    options: {
      readonly id: AccountId;
      readonly owner: Address;
      readonly denom: string;
      readonly deposits: readonly Deposit[];
    },
  ): void;
  closeAccountIfOpen(context: Context, id: AccountId): void;
  createPayment(
    context: Context,
    options: { readonly id: PaymentId; readonly owner: Address; readonly rate: DecCoin },
  ): void;
  withdrawPayment(context: Context, id: PaymentId): void;
  closePayment(context: Context, id: PaymentId): void;
  closePaymentIfOpen(context: Context, id: PaymentId): void;
}
/** The groups that orders stand for. */
export interface DeploymentKeeper {
  group(context: Context, id: GroupId): Group | undefined;
  pauseGroup(context: Context, id: GroupId, group: Group): void;
}
export interface ProviderKeeper {
  get(context: Context, owner: Address): Provider | undefined;
}
export interface AuditKeeper {
  ofOwner(context: Context, owner: Address): Iterable<AuditedProvider>;
}
/** All that the market needs of others. */
export interface MarketDeps {
  readonly addresses: AddressCodec;
  /** Who may set the parameters: the gov module account. */
  readonly authority: Address;
  readonly escrow: EscrowKeeper;
  readonly deployment: DeploymentKeeper;
  readonly provider: ProviderKeeper;
  readonly audit: AuditKeeper;
}
