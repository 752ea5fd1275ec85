import type { Address, GroupId } from "@vyom/core";
import type { DeploymentReclamation } from "@vyom/proto/akash/deployment/v1";
import type { GroupSpec } from "@vyom/proto/akash/deployment/v1beta4";
import type { Account as AccountId } from "@vyom/proto/akash/escrow/id/v1";
import type { Account } from "@vyom/proto/akash/escrow/types/v1";
import type { Duration } from "@vyom/proto/google/protobuf/duration";
import type { AddressCodec, Context } from "@vyom/runtime";
import type { Deposit } from "../escrow/account.ts";
import type { DepositRequest } from "../escrow/keeper/authorize-deposits.ts";

/** The account that pays for a deployment. */
export interface EscrowKeeper {
  account(context: Context, id: AccountId): Account | undefined;
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
  closeAccount(context: Context, id: AccountId): void;
}
/** The orders by which a deployment's groups find providers. */
export interface MarketKeeper {
  createOrder(
    context: Context,
    order: {
      readonly group: GroupId;
      readonly spec: GroupSpec;
      readonly reclamation: DeploymentReclamation | undefined;
    },
  ): void;
  /** Ends the orders, bids and leases of a group by its owner's wish, and their payments. */
  endGroup(context: Context, group: GroupId): void;
  reclamationBounds(context: Context): { readonly min: Duration; readonly max: Duration };
}
/** All that deployments need of others. */
export interface DeploymentDeps {
  readonly addresses: AddressCodec;
  /** Who may set the parameters: the gov module account. */
  readonly authority: Address;
  readonly escrow: EscrowKeeper;
  readonly market: MarketKeeper;
}
