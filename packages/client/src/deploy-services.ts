import { decCoinFromWire, type DeploymentId, type LeaseId } from "@vyom/core";
import { Lease_State } from "@vyom/proto/akash/market/v1";
import { ClientError } from "./client-error.ts";
import type { Deployed, DeployedLease, DeployRun } from "./deploy-progress.ts";
import { queryLease } from "./market-queries.ts";
import { jwtAuth, type ProviderApi, type ProviderAuth } from "./provider-api.ts";
import { queryProvider } from "./provider-queries.ts";
import type { LeaseStatus, ServiceStatus } from "./provider-types.ts";
import { poll } from "./wait.ts";

const POLL_MS = 200;
/** What a provider answers while it has not seen a fresh lease or manifest yet, or is restarting. */
const NOT_YET: readonly string[] = [
  "client.provider_not_found",
  "client.provider_unavailable",
  "client.provider_unreachable",
  "client.provider_failed",
];

function isNotYet(error: unknown): error is ClientError {
  return error instanceof ClientError && NOT_YET.includes(error.code);
}

/** A provider that has not seen the latest hash of the deployment refuses the manifest until it has. */
function isOldHash(error: unknown): error is ClientError {
  return (
    error instanceof ClientError &&
    error.code === "client.provider_refused" &&
    /version|hash/.test(error.message)
  );
}

/** A provider that holds leases of this deployment. */
export interface LeasedProvider {
  readonly owner: string;
  readonly hostUri: string;
  readonly api: ProviderApi;
  readonly leases: readonly LeaseId[];
}

/** How the tenant speaks to providers. @throws ClientError `client.certificate_missing` */
export async function authOf(run: DeployRun): Promise<ProviderAuth> {
  const { auth, certificates, sender } = run.options;
  if (auth !== "mtls") return jwtAuth(sender.signer);
  const certificate = await certificates?.load();
  if (certificate === undefined)
    throw new ClientError(
      "client.certificate_missing",
      "mutual TLS needs a certificate of this account, publish one first",
    );
  return { kind: "mtls", certificate };
}

/** Clients of the providers that hold these leases. @throws ClientError `client.provider_unknown` */
export async function connectLeased(
  run: DeployRun,
  leases: readonly LeaseId[],
): Promise<readonly LeasedProvider[]> {
  const auth = await authOf(run);
  const owners = [...new Set(leases.map((lease) => lease.provider))];
  return Promise.all(
    owners.map(async (owner) => {
      const provider = await queryProvider(run.options.rpc, owner);
      if (provider === undefined)
        throw new ClientError(
          "client.provider_unknown",
          `provider ${owner} is not registered on chain`,
        );
      const target = { owner, hostUri: provider.hostUri };
      return {
        ...target,
        api: run.options.connectProvider(target, auth),
        leases: leases.filter((lease) => lease.provider === owner),
      };
    }),
  );
}

/** Sends the manifest to each provider, again while it has not seen its lease yet. @throws ClientError `client.provider_...` */
export async function sendManifests(
  run: DeployRun,
  id: DeploymentId,
  providers: readonly LeasedProvider[],
  manifestJson: string,
): Promise<void> {
  run.report({ step: "manifest", phase: "begin", id });
  const { signal } = run.options;
  const timeoutMs = run.options.manifestTimeoutMs ?? 30_000;
  const sendTo = async ({ api }: LeasedProvider): Promise<void> => {
    let lastError: unknown;
    const attempt = async (): Promise<true | undefined> => {
      try {
        await api.sendManifest(id, manifestJson);
        return true;
      } catch (error) {
        if (!isNotYet(error) && !isOldHash(error)) throw error;
        lastError = error;
        return undefined;
      }
    };
    const sent = await poll({ attempt, everyMs: POLL_MS, timeoutMs, ...(signal && { signal }) });
    if (sent === undefined) throw lastError;
  };
  await Promise.all(providers.map(sendTo));
  run.report({ step: "manifest", phase: "done", id });
}

/** All replicas run, and none is of an earlier manifest; providers that count neither generations nor updates report 0 of both. */
function isUp({ total, available, updatedReplicas, observedGeneration }: ServiceStatus): boolean {
  const isCounted = updatedReplicas > 0 || observedGeneration > 0;
  return total > 0 && available >= total && (!isCounted || updatedReplicas >= total);
}

function isAvailable(status: LeaseStatus): boolean {
  const services = Object.values(status.services);
  return services.length > 0 && services.every(isUp);
}

function urisOf(status: LeaseStatus): readonly string[] {
  return Object.values(status.services).flatMap((service) => service.uris);
}

/** Throws when the lease has ended meanwhile. */
async function requireActive(run: DeployRun, id: LeaseId): Promise<void> {
  const lease = (await queryLease(run.options.rpc, id))?.lease;
  if (
    lease === undefined ||
    lease.state === Lease_State.active ||
    lease.state === Lease_State.reclaiming
  )
    return;
  throw new ClientError(
    "client.lease_closed",
    `the lease of provider ${id.provider} ended (reason ${lease.reason}) before its services were up, look at its events and try another provider`,
  );
}

async function waitForLease(
  run: DeployRun,
  provider: LeasedProvider,
  id: LeaseId,
): Promise<DeployedLease> {
  const { rpc, signal, uriAnswers } = run.options;
  const timeoutMs = run.options.serviceTimeoutMs ?? 300_000;
  let why = "its services are not available yet";
  const attempt = async (): Promise<LeaseStatus | undefined> => {
    try {
      const status = await provider.api.leaseStatus(id);
      if (isAvailable(status)) {
        if (uriAnswers === undefined) return status;
        const answers = await Promise.all(urisOf(status).map((uri) => uriAnswers(uri, id)));
        if (answers.every(Boolean)) return status;
        why = "its services run but do not answer at their URIs";
      }
    } catch (error) {
      if (!isNotYet(error)) throw error;
      why = error.message;
    }
    await requireActive(run, id);
    return undefined;
  };
  const status = await poll({ attempt, everyMs: POLL_MS, timeoutMs, ...(signal && { signal }) });
  if (status === undefined)
    throw new ClientError(
      "client.services_timeout",
      `lease ${id.dseq}/${id.gseq}/${id.oseq} was not up after ${Math.round(timeoutMs / 1000)} s: ${why}; look at its logs and events`,
    );
  const { owner, hostUri } = provider;
  const price = decCoinFromWire((await queryLease(rpc, id))?.lease?.price);
  return { id, provider: { owner, hostUri }, price, status };
}

/** Waits until all services of all leases are available. @throws ClientError `client.services_timeout`, `client.lease_closed` */
export async function waitForServices(
  run: DeployRun,
  id: DeploymentId,
  providers: readonly LeasedProvider[],
): Promise<Deployed> {
  run.report({ step: "services", phase: "begin", id });
  const leases = await Promise.all(
    providers.flatMap((provider) =>
      provider.leases.map((lease) => waitForLease(run, provider, lease)),
    ),
  );
  run.report({ step: "services", phase: "done", id, leases: leases.map((lease) => lease.id) });
  return { id, leases, uris: leases.flatMap((lease) => urisOf(lease.status)) };
}
