import { queryDeployment, queryLeases, type RpcClient } from "@vyom/client";
import {
  coinFromWire,
  dec18Add,
  dec18FromInt,
  dec18MulInt,
  dec18Sub,
  dec18FromWire,
  DEC18_ZERO,
  decCoinFromWire,
  type Dec18,
  type LeaseId,
} from "@vyom/core";
import { Lease_State } from "@vyom/proto/akash/market/v1";
import type { QueryLeaseResponse } from "@vyom/proto/akash/market/v1beta5";

/** What one lease has brought in, before the chain's take. */
export interface LeaseEarnings {
  readonly id: LeaseId;
  readonly isActive: boolean;
  readonly denom: string;
  /** Per block. */
  readonly rate: Dec18;
  readonly createdAt: bigint;
  /** The height up to which it earned. */
  readonly endedAt: bigint;
  /** All of it, paid out or not. */
  readonly earned: Dec18;
  readonly paidOut: Dec18;
}

/** What an open account owes since it was settled last, as far as its funds go (akash x/escrow/keeper). */
async function owedSinceSettlement(
  rpc: RpcClient,
  id: LeaseId,
  at: { rate: Dec18; height: bigint },
): Promise<Dec18> {
  const answer = await queryDeployment(rpc, { owner: id.owner, dseq: id.dseq });
  const state = answer?.escrowAccount?.state;
  if (state === undefined || at.height <= state.settledAt) return DEC18_ZERO;
  const owed = dec18MulInt(at.rate, at.height - state.settledAt);
  const [funds] = state.funds;
  const held = funds === undefined ? DEC18_ZERO : dec18FromWire(funds.amount);
  return owed < held ? owed : held;
}

async function earningsOf(
  rpc: RpcClient,
  answer: QueryLeaseResponse,
  height: bigint,
): Promise<LeaseEarnings | undefined> {
  const { lease, escrowPayment } = answer;
  if (lease?.id === undefined) return undefined;
  const isActive = lease.state === Lease_State.active || lease.state === Lease_State.reclaiming;
  const price = decCoinFromWire(lease.price);
  const paidOut = dec18FromInt(coinFromWire(escrowPayment?.state?.withdrawn).amount);
  const waiting = decCoinFromWire(escrowPayment?.state?.balance).amount;
  const owed = isActive
    ? await owedSinceSettlement(rpc, lease.id, { rate: price.amount, height })
    : DEC18_ZERO;
  return {
    id: lease.id,
    isActive,
    denom: price.denom,
    rate: price.amount,
    createdAt: lease.createdAt,
    endedAt: isActive ? height : lease.closedOn,
    earned: dec18Add(dec18Add(paidOut, waiting), owed),
    paidOut,
  };
}

const AT_ONCE = 16;

/** What each lease of a provider has brought in as of a height, the newest first. */
export async function providerEarnings(
  rpc: RpcClient,
  provider: string,
  height: bigint,
): Promise<readonly LeaseEarnings[]> {
  const answers = await queryLeases(rpc, { provider });
  const all: LeaseEarnings[] = [];
  for (let at = 0; at < answers.length; at += AT_ONCE) {
    const some = answers.slice(at, at + AT_ONCE).map((answer) => earningsOf(rpc, answer, height));
    all.push(...(await Promise.all(some)).filter((each) => each !== undefined));
  }
  return all.toSorted((left, right) => (left.createdAt < right.createdAt ? 1 : -1));
}

/** What a lease had brought in up to a height: its rate each block, never more than it did in all. */
function earnedUpTo(lease: LeaseEarnings, height: bigint): Dec18 {
  if (height >= lease.endedAt) return lease.earned;
  if (height <= lease.createdAt) return DEC18_ZERO;
  const sum = dec18MulInt(lease.rate, height - lease.createdAt);
  return sum < lease.earned ? sum : lease.earned;
}

/** What a lease brought in from after one height up to another. */
export function earnedBetween(lease: LeaseEarnings, from: bigint, to: bigint): Dec18 {
  return dec18Sub(earnedUpTo(lease, to), earnedUpTo(lease, from));
}
