import {
  coinToWire,
  deploymentIdToText,
  type Address,
  type Coin,
  type DeploymentId,
  type LeaseId,
} from "@vyom/core";
import { Source, type Deposit } from "@vyom/proto/akash/base/deposit/v1";
import {
  MsgCloseDeployment,
  MsgCreateDeployment,
  MsgUpdateDeployment,
  type GroupSpec,
} from "@vyom/proto/akash/deployment/v1beta4";
import { Scope } from "@vyom/proto/akash/escrow/id/v1";
import { MsgAccountDeposit } from "@vyom/proto/akash/escrow/v1";
import { LeaseClosedReason } from "@vyom/proto/akash/market/v1";
import { MsgCloseLease, MsgCreateLease } from "@vyom/proto/akash/market/v1beta5";
import type { Duration } from "@vyom/proto/google/protobuf/duration";
import { messageOf, type TxMessage } from "./message.ts";

/** A deposit out of the signer's own balance. */
export function depositOf(coin: Coin): Deposit {
  return { amount: coinToWire(coin), sources: [Source.balance] };
}

export function createDeploymentMessage(options: {
  id: DeploymentId;
  groups: readonly GroupSpec[];
  /** SHA-256 of the canonical manifest. */
  hash: Uint8Array;
  deposit: Coin;
  reclamationMinWindow?: Duration;
}): TxMessage {
  return messageOf("akash.deployment.v1beta4.MsgCreateDeployment", MsgCreateDeployment, {
    id: { ...options.id },
    groups: [...options.groups],
    hash: options.hash,
    deposit: depositOf(options.deposit),
    reclamation:
      options.reclamationMinWindow === undefined
        ? undefined
        : { minWindow: options.reclamationMinWindow },
  });
}

export function updateDeploymentMessage(id: DeploymentId, hash: Uint8Array): TxMessage {
  return messageOf("akash.deployment.v1beta4.MsgUpdateDeployment", MsgUpdateDeployment, {
    id: { ...id },
    hash,
  });
}

export function closeDeploymentMessage(id: DeploymentId): TxMessage {
  return messageOf("akash.deployment.v1beta4.MsgCloseDeployment", MsgCloseDeployment, {
    id: { ...id },
  });
}

/** Takes a bid: its order's other bids are lost. */
export function createLeaseMessage(bid: LeaseId): TxMessage {
  return messageOf("akash.market.v1beta5.MsgCreateLease", MsgCreateLease, { bidId: { ...bid } });
}

export function closeLeaseMessage(lease: LeaseId): TxMessage {
  return messageOf("akash.market.v1beta5.MsgCloseLease", MsgCloseLease, {
    id: { ...lease },
    reason: LeaseClosedReason.lease_closed_owner,
  });
}

/** Adds funds to the escrow account of a deployment, anyone's. */
export function depositMessage(options: {
  signer: Address;
  id: DeploymentId;
  amount: Coin;
}): TxMessage {
  return messageOf("akash.escrow.v1.MsgAccountDeposit", MsgAccountDeposit, {
    signer: options.signer,
    id: { scope: Scope.deployment, xid: deploymentIdToText(options.id) },
    deposit: depositOf(options.amount),
  });
}
