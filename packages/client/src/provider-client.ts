import { utf8FromBytes, type LeaseId } from "@vyom/core";
import { ClientError } from "./client-error.ts";
import { JsonValue } from "./json-value.ts";
import type { ProviderApi, ProviderAuth, ProviderConnector } from "./provider-api.ts";
import { callProvider, type ProviderTarget } from "./provider-http.ts";
import { queryCertificates } from "./provider-queries.ts";
import { openForward } from "./provider-forward.ts";
import { openShell } from "./provider-shell.ts";
import { streamJson } from "./provider-stream.ts";
import { ProviderAgent, type CertificateLookup } from "./provider-tls.ts";
import * as from from "./provider-types.ts";
import type { RpcClient } from "./rpc.ts";

export interface ProviderClientOptions {
  readonly provider: { readonly owner: string; readonly hostUri: string };
  readonly auth: ProviderAuth;
  readonly certificates: CertificateLookup;
  /** For one request, 30 s unless told. */
  readonly timeoutMs?: number;
}

/** Looks certificates up on chain. */
export function chainCertificates(rpc: RpcClient): CertificateLookup {
  return async ({ owner, serial }) => {
    const [found] = await queryCertificates(rpc, { owner, serial, state: "valid" });
    return found?.certificate === undefined ? undefined : utf8FromBytes(found.certificate.cert);
  };
}

function baseUrlOf(provider: { owner: string; hostUri: string }): URL {
  const url = URL.canParse(provider.hostUri) ? new URL(provider.hostUri) : undefined;
  if (url?.protocol !== "https:")
    throw new ClientError(
      "client.provider_address",
      `provider ${provider.owner} has the address "${provider.hostUri.slice(0, 200)}", which is no https URL`,
    );
  if (!url.pathname.endsWith("/")) url.pathname += "/";
  return url;
}

function leasePath(lease: LeaseId): string {
  return `lease/${lease.dseq}/${lease.gseq}/${lease.oseq}`;
}

function streamQuery(request: {
  services?: readonly string[];
  follow?: boolean;
  tail?: number;
  sinceMs?: number;
  timestamps?: boolean;
}): string {
  const query = new URLSearchParams({ follow: String(request.follow ?? false) });
  if (request.tail !== undefined) query.set("tail", String(request.tail));
  if (request.services !== undefined && request.services.length > 0)
    query.set("service", request.services.join(","));
  if (request.sinceMs !== undefined) query.set("since", String(Math.floor(request.sinceMs / 1000)));
  if (request.timestamps === true) query.set("timestamps", "true");
  return query.toString();
}

/** A client of one provider. Nothing is sent before the first call. @throws ClientError `client.provider_address` */
export function connectProvider(options: ProviderClientOptions): ProviderApi {
  const timeoutMs = options.timeoutMs ?? 30_000;
  const baseUrl = baseUrlOf(options.provider);
  const agent = new ProviderAgent({
    provider: options.provider.owner,
    auth: options.auth,
    certificates: options.certificates,
    connectTimeoutMs: Math.min(timeoutMs, 10_000),
  });
  const target: ProviderTarget = { baseUrl, agent, auth: options.auth, timeoutMs };
  const get = async (path: string): Promise<JsonValue> =>
    JsonValue.parse(await callProvider(target, { method: "GET", path }), path);
  return {
    sendManifest: async ({ dseq }, body) => {
      await callProvider(target, { method: "PUT", path: `deployment/${dseq}/manifest`, body });
    },
    getManifest: (lease) => get(`${leasePath(lease)}/manifest`),
    leaseStatus: async (lease) => from.leaseStatusFromJson(await get(`${leasePath(lease)}/status`)),
    serviceStatus: async (lease, service) => {
      const path = `${leasePath(lease)}/service/${encodeURIComponent(service)}/status`;
      return from.serviceStatusFromJson(await get(path));
    },
    logs: (request) => {
      const path = `${leasePath(request.lease)}/logs?${streamQuery(request)}`;
      return streamJson(target, path, from.logLineFromJson);
    },
    events: (request) => {
      const path = `${leasePath(request.lease)}/kubeevents?${streamQuery(request)}`;
      return streamJson(target, path, from.leaseEventFromJson);
    },
    shell: (request) => openShell(target, request),
    forward: (request) => openForward(target, request),
    status: () => get("status"),
    version: () => get("version"),
    close: () => agent.destroy(),
  };
}

/** Clients of providers whose certificates are looked up at `rpc`. */
export function providerConnector(rpc: RpcClient): ProviderConnector {
  const certificates = chainCertificates(rpc);
  return (provider, auth) => connectProvider({ provider, auth, certificates });
}
