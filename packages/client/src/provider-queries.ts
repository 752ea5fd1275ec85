import type { Address } from "@vyom/core";
import {
  QueryProviderAttributesRequest,
  QueryProvidersResponse as AuditedProvidersResponse,
  type AuditedProvider,
} from "@vyom/proto/akash/audit/v1";
import {
  QueryCertificatesRequest,
  QueryCertificatesResponse,
  type CertificateResponse,
} from "@vyom/proto/akash/cert/v1";
import {
  QueryProviderRequest,
  QueryProviderResponse,
  QueryProvidersRequest,
  QueryProvidersResponse,
  type Provider,
} from "@vyom/proto/akash/provider/v1beta4";
import { ClientError, isNotFound } from "./client-error.ts";
import { queryAll, queryMethod, queryOrUndefined } from "./query.ts";
import type { RpcClient } from "./rpc.ts";

const PROVIDERS = queryMethod(
  "akash.provider.v1beta4.Query/Providers",
  QueryProvidersRequest,
  QueryProvidersResponse,
);
const PROVIDER = queryMethod(
  "akash.provider.v1beta4.Query/Provider",
  QueryProviderRequest,
  QueryProviderResponse,
);
const CERTIFICATES = queryMethod(
  "akash.cert.v1.Query/Certificates",
  QueryCertificatesRequest,
  QueryCertificatesResponse,
);
const PROVIDER_ATTRIBUTES = queryMethod(
  "akash.audit.v1.Query/ProviderAttributes",
  QueryProviderAttributesRequest,
  AuditedProvidersResponse,
);

/** All registered providers. */
export async function queryProviders(rpc: RpcClient): Promise<Provider[]> {
  return queryAll(rpc, PROVIDERS, {
    request: (pagination) => QueryProvidersRequest.create({ pagination }),
    entries: (response) => response.providers,
    nextPage: (response) => response.pagination,
  });
}

/** A registered provider; `undefined` when the address is none. */
export async function queryProvider(rpc: RpcClient, owner: Address): Promise<Provider | undefined> {
  return (await queryOrUndefined(rpc, PROVIDER, { owner }))?.provider;
}

/** Certificates by owner, serial (decimal) and state (`valid`, `revoked`). */
export async function queryCertificates(
  rpc: RpcClient,
  filter: { owner?: Address; serial?: string; state?: "valid" | "revoked" } = {},
): Promise<CertificateResponse[]> {
  return queryAll(rpc, CERTIFICATES, {
    request: (pagination) => QueryCertificatesRequest.create({ filter, pagination }),
    entries: (response) => response.certificates,
    nextPage: (response) => response.pagination,
  });
}

/** How a chain answers for a provider of whom nobody has signed anything (akash go/node/audit/v1 errors.go). */
const NOTHING_SIGNED = { codespace: "audit", abciCode: 1 } as const;

function saysNothingSigned(error: unknown): boolean {
  if (!(error instanceof ClientError)) return false;
  const { codespace, abciCode } = error.refusal ?? {};
  const isAudits = codespace === NOTHING_SIGNED.codespace && abciCode === NOTHING_SIGNED.abciCode;
  return isAudits || isNotFound(error);
}

/** Attributes of a provider that auditors have signed, one entry per auditor; none is an empty list. */
export async function queryAuditedAttributes(
  rpc: RpcClient,
  owner: Address,
): Promise<AuditedProvider[]> {
  try {
    return await queryAll(rpc, PROVIDER_ATTRIBUTES, {
      request: (pagination) => QueryProviderAttributesRequest.create({ owner, pagination }),
      entries: (response) => response.providers,
      nextPage: (response) => response.pagination,
    });
  } catch (error) {
    if (saysNothingSigned(error)) return [];
    throw error;
  }
}
