import {
  queryDeployment,
  queryDeploymentPayments,
  queryDeployments,
  queryLeases,
  type RpcClient,
} from "@vyom/client";
import { decCoinFromWire, VyomError, type DeploymentId, type LeaseId } from "@vyom/core";
import { Deployment_State } from "@vyom/proto/akash/deployment/v1";
import { Group_State, type QueryDeploymentResponse } from "@vyom/proto/akash/deployment/v1beta4";
import { Lease_State, LeaseClosedReason } from "@vyom/proto/akash/market/v1";
import { escrowFigures, type EscrowFigures } from "./escrow-figures.ts";
import { decCoinText } from "./output/amount.ts";

/** Name of an enum's value. */
function nameOf(values: Readonly<Record<string, number>>, value: number | undefined): string {
  return Object.entries(values).find(([, number]) => number === value)?.[0] ?? "unknown";
}

export interface LeaseOverview {
  readonly id: LeaseId;
  readonly state: string;
  /** Per block. */
  readonly price: string;
  readonly createdAt: bigint;
  readonly closedOn: bigint;
  /** Why it ended, such as `insufficient_funds`; empty while it runs. */
  readonly closedReason: string;
}

/** A deployment as the chain tells of it. */
export interface DeploymentOverview {
  readonly id: DeploymentId;
  readonly state: string;
  readonly hash: Uint8Array;
  readonly createdAt: bigint;
  readonly groups: readonly {
    readonly gseq: number;
    readonly name: string;
    readonly state: string;
  }[];
  readonly leases: readonly LeaseOverview[];
  readonly funds: EscrowFigures;
}

async function leasesOf(rpc: RpcClient, id: DeploymentId): Promise<readonly LeaseOverview[]> {
  const answers = await queryLeases(rpc, { owner: id.owner, dseq: id.dseq });
  return answers.flatMap(({ lease }) => {
    if (lease?.id === undefined) return [];
    const hasEnded = lease.state !== Lease_State.active && lease.state !== Lease_State.reclaiming;
    const reason = nameOf(LeaseClosedReason, lease.reason).replace(/^lease_closed_(reason_)?/, "");
    return [
      {
        id: lease.id,
        state: nameOf(Lease_State, lease.state),
        price: decCoinText(decCoinFromWire(lease.price)),
        createdAt: lease.createdAt,
        closedOn: lease.closedOn,
        closedReason: hasEnded ? reason : "",
      },
    ];
  });
}

async function overviewOf(
  rpc: RpcClient,
  answer: QueryDeploymentResponse,
  height: bigint,
): Promise<DeploymentOverview | undefined> {
  const { deployment, groups, escrowAccount } = answer;
  if (deployment?.id === undefined) return undefined;
  const { id } = deployment;
  const [leases, payments] = await Promise.all([
    leasesOf(rpc, id),
    queryDeploymentPayments(rpc, id),
  ]);
  return {
    id,
    state: nameOf(Deployment_State, deployment.state),
    hash: deployment.hash,
    createdAt: deployment.createdAt,
    groups: groups.map((group) => ({
      gseq: group.id?.gseq ?? 0,
      name: group.groupSpec?.name ?? "",
      state: nameOf(Group_State, group.state),
    })),
    leases,
    funds: escrowFigures({ account: escrowAccount, payments, height }),
  };
}

/** One deployment with its leases and funds. @throws VyomError `cli.deployment_unknown` */
export async function deploymentOverview(
  rpc: RpcClient,
  id: DeploymentId,
): Promise<DeploymentOverview> {
  const [answer, { latestHeight }] = await Promise.all([queryDeployment(rpc, id), rpc.status()]);
  const overview = answer === undefined ? undefined : await overviewOf(rpc, answer, latestHeight);
  if (overview === undefined)
    throw new VyomError(
      "cli.deployment_unknown",
      `${id.owner} has no deployment ${id.dseq} on this chain`,
    );
  return overview;
}

/** An owner's deployments, the newest first. */
export async function ownersDeployments(
  rpc: RpcClient,
  owner: string,
  state?: "active" | "closed",
): Promise<readonly DeploymentOverview[]> {
  const filters = state === undefined ? { owner } : { owner, state };
  const [answers, { latestHeight }] = await Promise.all([
    queryDeployments(rpc, filters),
    rpc.status(),
  ]);
  const overviews = await Promise.all(
    answers.map((answer) => overviewOf(rpc, answer, latestHeight)),
  );
  return overviews
    .filter((overview) => overview !== undefined)
    .toSorted((left, right) => (left.id.dseq < right.id.dseq ? 1 : -1));
}
