import {
  jwtAuth,
  queryDeployment,
  queryDeployments,
  queryLeases,
  queryProvider,
  type LeaseStatus,
  type ProviderApi,
  type ProviderAuth,
  type Signer,
} from "@vyom/client";
import { providerConnector } from "@vyom/client/node";
import { VyomError, type DeploymentId, type LeaseId } from "@vyom/core";
import { Lease_State } from "@vyom/proto/akash/market/v1";
import { parseWhole } from "./flags.ts";
import type { Session } from "./session.ts";
import { openSigner, ownAddress } from "./wallet.ts";

/** A deployment that is on chain, active or not. @throws VyomError `cli.deployment_unknown` */
export async function requireDeployment(session: Session, id: DeploymentId): Promise<DeploymentId> {
  if ((await queryDeployment(await session.rpc(), id)) !== undefined) return id;
  throw new VyomError(
    "cli.deployment_unknown",
    `${id.owner} has no deployment ${id.dseq} on this chain`,
  );
}

/**
 * The deployment that a command means: the one named, else the only active one. @throws VyomError
 * `cli.deployment_unknown`, `cli.no_deployment`, `cli.which_deployment`
 */
export async function targetDeployment(session: Session, dseq?: string): Promise<DeploymentId> {
  const owner = await ownAddress(session);
  if (dseq !== undefined) {
    const id = { owner, dseq: parseWhole(dseq, "a deployment's dseq") };
    return requireDeployment(session, id);
  }
  const active = await queryDeployments(await session.rpc(), { owner, state: "active" });
  const ids = active.flatMap(({ deployment }) =>
    deployment?.id === undefined ? [] : [deployment.id],
  );
  const [only] = ids;
  if (only === undefined)
    throw new VyomError(
      "cli.no_deployment",
      `${owner} has no active deployment, make one with \`vyom deploy FILE\``,
    );
  if (ids.length > 1)
    throw new VyomError(
      "cli.which_deployment",
      `name one of your deployments, as in \`vyom logs ${only.dseq}\`: ${ids.map((id) => id.dseq.toString()).join(", ")}`,
    );
  return { owner, dseq: only.dseq };
}

/** A lease and the way to its provider. */
export interface LeaseConnection {
  readonly lease: LeaseId;
  readonly hostUri: string;
  readonly api: ProviderApi;
}

/** Client of a lease's provider. @throws VyomError `cli.provider_unknown` */
export async function connectLease(
  session: Session,
  lease: LeaseId,
  auth?: ProviderAuth,
): Promise<LeaseConnection> {
  const rpc = await session.rpc();
  const provider = await queryProvider(rpc, lease.provider);
  if (provider === undefined)
    throw new VyomError(
      "cli.provider_unknown",
      `provider ${lease.provider} is not registered on chain any more`,
    );
  const { hostUri } = provider;
  const target = { owner: lease.provider, hostUri };
  const api = providerConnector(rpc)(target, auth ?? jwtAuth(await openSigner(session)));
  return { lease, hostUri, api };
}

/**
 * Connections to all active leases of a deployment; to those that have ended where none is active and that will do.
 * @throws VyomError `cli.no_lease`
 */
export async function connectLeases(
  session: Session,
  dseq?: string,
  options: { orEnded?: boolean; signer?: Signer } = {},
): Promise<readonly LeaseConnection[]> {
  const id = await targetDeployment(session, dseq);
  const all = (await queryLeases(await session.rpc(), { owner: id.owner, dseq: id.dseq })).flatMap(
    ({ lease }) => lease ?? [],
  );
  const active = all.filter(
    ({ state }) => state === Lease_State.active || state === Lease_State.reclaiming,
  );
  const wanted = active.length === 0 && options.orEnded === true ? all : active;
  const leases = wanted.flatMap((lease) => lease.id ?? []);
  if (leases.length === 0)
    throw new VyomError(
      "cli.no_lease",
      `deployment ${id.dseq} has no active lease; \`vyom status ${id.dseq}\` says why`,
    );
  const auth = jwtAuth(options.signer ?? (await openSigner(session)));
  return Promise.all(leases.map((lease) => connectLease(session, lease, auth)));
}

/** A service of a deployment. */
export interface ServiceTarget extends LeaseConnection {
  readonly service: string;
}

/** The service that a command means: the one named, else the only one. @throws VyomError `cli.no_service`, `cli.which_service` */
export async function targetService(
  connections: readonly LeaseConnection[],
  wanted?: string,
): Promise<ServiceTarget> {
  const found: ServiceTarget[] = [];
  for (const connection of connections) {
    const status: LeaseStatus = await connection.api.leaseStatus(connection.lease);
    for (const service of Object.keys(status.services)) found.push({ ...connection, service });
  }
  const names = found.map((each) => each.service).join(", ");
  const matching = wanted === undefined ? found : found.filter((each) => each.service === wanted);
  const [only] = matching;
  if (only === undefined)
    throw new VyomError(
      "cli.no_service",
      wanted === undefined
        ? "nothing runs under this deployment, `vyom events` says why"
        : `there is no service "${wanted.slice(0, 60)}", there is ${names || "none"}`,
    );
  if (matching.length > 1 && wanted === undefined)
    throw new VyomError("cli.which_service", `name a service with --service: ${names}`);
  return only;
}

/** Refuses names that no lease has; leases whose provider does not say pass. @throws VyomError `cli.no_service` */
export async function requireServices(
  connections: readonly LeaseConnection[],
  wanted: readonly string[],
): Promise<void> {
  if (wanted.length === 0) return;
  const told = await Promise.all(
    connections.map(({ lease, api }) => api.leaseStatus(lease).catch(() => undefined)),
  );
  if (told.includes(undefined)) return;
  const names = told.flatMap((status) => Object.keys(status?.services ?? {}));
  const strange = wanted.find((name) => !names.includes(name));
  if (strange === undefined || names.length === 0) return;
  throw new VyomError(
    "cli.no_service",
    `there is no service "${strange.slice(0, 60)}", there is ${names.join(", ")}`,
  );
}

/** Closes what connectLeases opened. */
export function closeAll(connections: readonly LeaseConnection[]): void {
  for (const { api } of connections) api.close();
}
