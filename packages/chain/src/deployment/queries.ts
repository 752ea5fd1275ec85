import { GrpcStatus, type DeploymentId } from "@vyom/core";
import { Deployment_State, type Deployment } from "@vyom/proto/akash/deployment/v1";
import {
  QueryDeploymentRequest,
  QueryDeploymentResponse,
  QueryDeploymentsRequest,
  QueryDeploymentsResponse,
  QueryGroupRequest,
  QueryGroupResponse,
  QueryParamsRequest,
  QueryParamsResponse,
  type DeploymentFilters,
} from "@vyom/proto/akash/deployment/v1beta4";
import { QueryError, query, type AnyQueryHandler, type Context } from "@vyom/runtime";
import { escrowErrors } from "../escrow/errors.ts";
import { listByState, type StateList } from "../state-list.ts";
import type { DeploymentDeps } from "./deps.ts";
import { deploymentErrors } from "./errors.ts";
import { deploymentAccountId } from "./ids.ts";
import type { DeploymentKeeper } from "./keeper.ts";
import { deploymentKey } from "./keys.ts";

const SERVICE = "/akash.deployment.v1beta4.Query";
const NO_FILTERS: DeploymentFilters = { owner: "", dseq: 0n, state: "" };
const STATES = [
  ["active", Deployment_State.active],
  ["closed", Deployment_State.closed],
] as const;

/** Queries of `akash.deployment.v1beta4.Query`. */
export function deploymentQueries(
  keeper: DeploymentKeeper,
  deps: DeploymentDeps,
): readonly AnyQueryHandler[] {
  return [
    query(
      `${SERVICE}/Deployments`,
      { request: QueryDeploymentsRequest, response: QueryDeploymentsResponse },
      (context, request) => listDeployments(keeper, deps, context, request),
    ),
    query(
      `${SERVICE}/Deployment`,
      { request: QueryDeploymentRequest, response: QueryDeploymentResponse },
      (context, { id }) => {
        checkOwner(deps, id?.owner);
        const deployment = keeper.get(context, id ?? NO_FILTERS);
        if (deployment === undefined) throw deploymentErrors.notFound();
        const answer = withGroups(keeper, deps, context, deployment);
        if (answer.escrowAccount === undefined) throw escrowErrors.accountNotFound();
        return answer;
      },
    ),
    query(
      `${SERVICE}/Group`,
      { request: QueryGroupRequest, response: QueryGroupResponse },
      (context, { id }) => {
        checkOwner(deps, id?.owner);
        const group = keeper.group(context, id ?? { owner: "", dseq: 0n, gseq: 0 });
        if (group === undefined) throw deploymentErrors.groupNotFound();
        return { group };
      },
    ),
    query(
      `${SERVICE}/Params`,
      { request: QueryParamsRequest, response: QueryParamsResponse },
      (context) => ({ params: keeper.params(context) }),
    ),
  ];
}

function checkOwner({ addresses }: DeploymentDeps, owner: string | undefined): void {
  if (!addresses.isAddress(owner ?? ""))
    throw new QueryError(GrpcStatus.INVALID_ARGUMENT, "invalid owner address");
}

/** A deployment with its groups and the account that pays for it. */
function withGroups(
  keeper: DeploymentKeeper,
  { escrow }: DeploymentDeps,
  context: Context,
  deployment: Deployment,
): QueryDeploymentResponse {
  const id: DeploymentId = deployment.id ?? NO_FILTERS;
  return {
    deployment,
    groups: keeper.groups(context, id),
    escrowAccount: escrow.account(context, deploymentAccountId(id)),
  };
}

function listDeployments(
  keeper: DeploymentKeeper,
  deps: DeploymentDeps,
  context: Context,
  { filters: given, pagination }: QueryDeploymentsRequest,
): QueryDeploymentsResponse {
  const filters = given ?? NO_FILTERS;
  const item = (deployment: Deployment): QueryDeploymentResponse => {
    const answer = withGroups(keeper, deps, context, deployment);
    if (answer.escrowAccount === undefined)
      throw new QueryError(GrpcStatus.INTERNAL, "account not found: fetching escrow account");
    return answer;
  };
  const page = listByState(
    { state: filters.state, pagination },
    listOf(keeper, context, filters, item),
  );
  return { deployments: page.items, pagination: page.pagination };
}

function listOf(
  keeper: DeploymentKeeper,
  context: Context,
  filters: DeploymentFilters,
  item: (deployment: Deployment) => QueryDeploymentResponse,
): StateList<DeploymentId, Deployment, QueryDeploymentResponse> {
  const { deployments } = keeper.state;
  return {
    key: deploymentKey,
    states: STATES,
    stateOf: ({ state }) => state,
    accepts: ({ id }) =>
      (filters.owner === "" || filters.owner === id?.owner) &&
      (filters.dseq === 0n || filters.dseq === id?.dseq),
    *byState(state, walk) {
      for (const id of deployments.indexes.state.keys(context, state, walk)) {
        const deployment = keeper.get(context, id);
        if (deployment !== undefined) yield [id, deployment];
      }
    },
    paths: [
      {
        number: 1,
        wanted: filters.owner,
        of: ({ owner }) => owner,
        entries: (owner, walk) => deployments.walk(context, { prefix: { owner }, ...walk }),
      },
    ],
    statePath: new Uint8Array(0),
    item,
    only:
      filters.owner !== "" && filters.dseq !== 0n ? () => keeper.get(context, filters) : undefined,
  };
}
