import {
  QueryAllProvidersAttributesRequest,
  QueryAuditorAttributesRequest,
  QueryProviderAttributesRequest,
  QueryProviderAuditorRequest,
  QueryProvidersResponse,
  type AuditedProvider,
} from "@vyom/proto/akash/audit/v1";
import { GrpcStatus, equalBytes } from "@vyom/core";
import { paginateSource, query, type AnyQueryHandler, type Context } from "@vyom/runtime";
import { auditErrors } from "./errors.ts";
import type { AuditKeeper } from "./keeper.ts";
import { walkStart } from "../store-page.ts";
import { AUDIT_PREFIX, auditKey } from "./keys.ts";

const SERVICE = "/akash.audit.v1.Query";

/** Queries of `akash.audit.v1.Query`. Lists hold what was signed, and an auditor's list that auditor's records only. */
export function auditQueries(keeper: AuditKeeper): readonly AnyQueryHandler[] {
  return [
    query(
      `${SERVICE}/AllProvidersAttributes`,
      { request: QueryAllProvidersAttributesRequest, response: QueryProvidersResponse },
      (context, { pagination }) => {
        const page = paginateSource(pagination, (walk) => entries(keeper, context, walk), {
          refusal: GrpcStatus.INTERNAL,
        });
        return { providers: page.entries, pagination: page.pagination };
      },
    ),
    query(
      `${SERVICE}/ProviderAttributes`,
      { request: QueryProviderAttributesRequest, response: QueryProvidersResponse },
      (context, { owner }) => {
        const providers = [...keeper.ofOwner(context, checkAddress(keeper, owner))];
        if (providers.length === 0) throw auditErrors.notFound();
        return { providers, pagination: undefined };
      },
    ),
    query(
      `${SERVICE}/ProviderAuditorAttributes`,
      { request: QueryProviderAuditorRequest, response: QueryProvidersResponse },
      (context, { owner, auditor }) => {
        const provider = keeper.get(context, {
          owner: checkAddress(keeper, owner),
          auditor: checkAddress(keeper, auditor),
        });
        if (provider === undefined) throw auditErrors.notFound();
        return { providers: [provider], pagination: undefined };
      },
    ),
    query(
      `${SERVICE}/AuditorAttributes`,
      { request: QueryAuditorAttributesRequest, response: QueryProvidersResponse },
      (context, { auditor, pagination }) => {
        const bytes = keeper.addresses.bytes(checkAddress(keeper, auditor));
        const page = paginateSource(pagination, (walk) => entries(keeper, context, walk, bytes), {
          refusal: GrpcStatus.INTERNAL,
        });
        return { providers: page.entries, pagination: page.pagination };
      },
    ),
  ];
}

function checkAddress(keeper: AuditKeeper, address: string): string {
  if (!keeper.addresses.isAddress(address)) throw auditErrors.invalidAddress();
  return address;
}

const WHOLE = { prefix: new Uint8Array(0) } as const;

/** Page keys are whole store keys, prefix and all. */
function* entries(
  keeper: AuditKeeper,
  context: Context,
  walk: { from: Uint8Array | undefined; reverse: boolean },
  auditor?: Uint8Array,
): IterableIterator<readonly [key: Uint8Array, provider: AuditedProvider]> {
  const { records } = keeper.state;
  const asked = walk.from?.subarray(AUDIT_PREFIX.length);
  const from = asked && walkStart(context, records, { ...walk, ...WHOLE, from: asked });
  const range = { reverse: walk.reverse, ...(from && { from }) };
  for (const [id, { attributes }] of records.walk(context, range)) {
    if (auditor !== undefined && !equalBytes(auditor, id.auditor)) continue;
    const key = Uint8Array.of(...AUDIT_PREFIX, ...auditKey.encode(id));
    yield [key, keeper.toAudited(id, attributes)];
  }
}
