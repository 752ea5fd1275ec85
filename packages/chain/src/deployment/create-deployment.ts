import type { DeploymentId } from "@vyom/core";
import { Deployment_State } from "@vyom/proto/akash/deployment/v1";
import {
  Group_State,
  MsgCreateDeployment,
  MsgCreateDeploymentResponse,
  type Group,
  type GroupSpec,
} from "@vyom/proto/akash/deployment/v1beta4";
import { DepositAuthorization_Scope } from "@vyom/proto/akash/escrow/v1";
import { message, type AnyMessageHandler, type Context } from "@vyom/runtime";
import { durationNanos } from "../duration.ts";
import { checkDeposit } from "../escrow/deposit.ts";
import type { DeploymentDeps } from "./deps.ts";
import { deploymentErrors } from "./errors.ts";
import { checkGroupSpec, checkGroupSpecs, groupPrice } from "./group-spec.ts";
import { checkDeploymentId, deploymentAccountId } from "./ids.ts";
import type { DeploymentKeeper } from "./keeper.ts";
import { checkDepositDenom, checkMinDeposit, checkPriceDenom } from "./params.ts";

/** Bytes of a manifest's hash. */
const HASH_BYTES = 32;

/** MsgCreateDeployment: the deployment with its groups, an order for each group, and the account that pays. */
export function createDeployment(
  keeper: DeploymentKeeper,
  deps: DeploymentDeps,
): AnyMessageHandler {
  return message(
    "akash.deployment.v1beta4.MsgCreateDeployment",
    { request: MsgCreateDeployment, response: MsgCreateDeploymentResponse },
    {
      validate: (request) => validate(deps, request),
      handle(context, request) {
        handle(context, keeper, deps, request);
        return {};
      },
    },
  );
}

/** @throws ChainError deployment/9 for no hash, deployment/10 for one of another length */
export function checkHash(hash: Uint8Array): void {
  if (hash.length === 0) throw deploymentErrors.emptyHash();
  if (hash.length !== HASH_BYTES) throw deploymentErrors.invalidHash();
}

function validate({ addresses }: DeploymentDeps, request: MsgCreateDeployment): void {
  checkDeploymentId(addresses, request.id);
  const deposit = checkDeposit(request.deposit);
  if (request.groups.length === 0) throw deploymentErrors.invalidGroups();
  checkHash(request.hash);
  if (request.reclamation !== undefined && durationNanos(request.reclamation.minWindow) < 0n)
    throw deploymentErrors.invalidReclamation("min_window must be >= 0");
  for (const spec of request.groups) {
    checkGroupSpec(spec);
    const { denom } = groupPrice(spec);
    if (deposit.amount !== 0n && denom !== deposit.denom)
      throw deploymentErrors.invalidDeposit(
        `Mismatched denominations (${deposit.denom} != ${denom})`,
      );
  }
}

function handle(
  context: Context,
  keeper: DeploymentKeeper,
  deps: DeploymentDeps,
  request: MsgCreateDeployment,
): void {
  const { owner, dseq } = checkDeploymentId(deps.addresses, request.id);
  const id: DeploymentId = { owner, dseq };
  if (keeper.state.deployments.has(context, id)) throw deploymentErrors.exists();
  const params = keeper.params(context);
  const amount = checkDeposit(request.deposit);
  checkMinDeposit(params, amount);
  checkDepositDenom(params, amount.denom);
  checkReclamation(context, deps, request);
  checkGroupSpecs(request.groups);
  const price = groupPrice(request.groups[0] as GroupSpec);
  checkPriceDenom(params, price.denom);
  const deposits = deps.escrow.authorizeDeposits(context, {
    signer: owner,
    scope: DepositAuthorization_Scope.deployment,
    amount,
    sources: request.deposit?.sources ?? [],
    invalid: deploymentErrors.invalidRequest,
  });
  const { hash, reclamation } = request;
  const specs = request.groups.map(written);
  const groups = specs.map((groupSpec, index): Group => ({
    id: { ...id, gseq: index + 1 },
    state: Group_State.open,
    groupSpec,
    createdAt: context.height,
  }));
  const state = Deployment_State.active;
  keeper.create(context, id, { id, state, hash, createdAt: context.height, reclamation }, groups);
  for (const [index, spec] of specs.entries())
    deps.market.createOrder(context, { group: { ...id, gseq: index + 1 }, spec, reclamation });
  deps.escrow.createAccount(context, {
    id: deploymentAccountId(id),
    owner,
    denom: price.denom,
    deposits,
  });
}

/** The window that bidders must offer lies within the market's bounds. @throws ChainError deployment/26 */
function checkReclamation(
  context: Context,
  { market }: DeploymentDeps,
  { reclamation }: MsgCreateDeployment,
): void {
  if (reclamation === undefined) return;
  const window = durationNanos(reclamation.minWindow);
  const { min, max } = market.reclamationBounds(context);
  if (window < durationNanos(min))
    throw deploymentErrors.invalidReclamation("min_window below governance minimum");
  if (window > durationNanos(max))
    throw deploymentErrors.invalidReclamation("min_window above governance maximum");
}

/** The group as Go would write it: members that are values there are always present. */
function written(spec: GroupSpec): GroupSpec {
  const signedBy = spec.requirements?.signedBy ?? { allOf: [], anyOf: [] };
  return {
    ...spec,
    requirements: { signedBy, attributes: spec.requirements?.attributes ?? [] },
  };
}
