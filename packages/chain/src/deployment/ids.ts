import type { DeploymentId, GroupId } from "@vyom/core";
import type { DeploymentID, GroupID } from "@vyom/proto/akash/deployment/v1";
import { Scope, type Account } from "@vyom/proto/akash/escrow/id/v1";
import { sdkErrors, type AddressCodec } from "@vyom/runtime";

/** @throws ChainError sdk/7, sdk/3 */
export function checkDeploymentId(
  addresses: AddressCodec,
  id: DeploymentID | undefined,
): DeploymentId {
  if (!addresses.isAddress(id?.owner ?? ""))
    throw sdkErrors.invalidAddress("DeploymentID: Invalid Owner Address");
  if (id === undefined || id.dseq === 0n)
    throw sdkErrors.invalidSequence("DeploymentID: Invalid Deployment Sequence");
  return id;
}
/** @throws ChainError sdk/7, sdk/3 */
export function checkGroupId(addresses: AddressCodec, id: GroupID | undefined): GroupId {
  checkDeploymentId(addresses, id);
  if (id === undefined || id.gseq === 0)
    throw sdkErrors.invalidSequence("GroupID: Invalid Group Sequence");
  return id;
}
/** The escrow account that pays for a deployment. */
export function deploymentAccountId({ owner, dseq }: DeploymentId): Account {
  return { scope: Scope.deployment, xid: `${owner}/${dseq}` };
}
/** The deployment that an escrow account pays for; `undefined` for accounts of bids. */
export function deploymentIdOfAccount(id: Account | undefined): DeploymentId | undefined {
  if (id?.scope !== Scope.deployment) return undefined;
  const [owner, dseq] = id.xid.split("/");
  return owner === undefined || dseq === undefined ? undefined : { owner, dseq: BigInt(dseq) };
}
