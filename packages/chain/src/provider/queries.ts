import { GrpcStatus } from "@vyom/core";
import {
  QueryProviderRequest,
  QueryProviderResponse,
  QueryProvidersRequest,
  QueryProvidersResponse,
  type Provider,
} from "@vyom/proto/akash/provider/v1beta4";
import { paginateSource, query, type AnyQueryHandler, type Context } from "@vyom/runtime";
import { providerErrors } from "./errors.ts";
import type { ProviderKeeper } from "./keeper.ts";
import { walkStart } from "../store-page.ts";
import { PROVIDER_PREFIX, ownerKey } from "./keys.ts";

const SERVICE = "/akash.provider.v1beta4.Query";

/** Queries of `akash.provider.v1beta4.Query`. */
export function providerQueries(keeper: ProviderKeeper): readonly AnyQueryHandler[] {
  return [
    query(
      `${SERVICE}/Providers`,
      { request: QueryProvidersRequest, response: QueryProvidersResponse },
      (context, { pagination }) => {
        const page = paginateSource(pagination, (walk) => entries(keeper, context, walk), {
          refusal: GrpcStatus.INTERNAL,
        });
        return { providers: page.entries, pagination: page.pagination };
      },
    ),
    query(
      `${SERVICE}/Provider`,
      { request: QueryProviderRequest, response: QueryProviderResponse },
      (context, { owner }) => {
        if (!keeper.addresses.isAddress(owner)) throw providerErrors.invalidAddress();
        const provider = keeper.get(context, owner);
        if (provider === undefined) throw providerErrors.notFound();
        return { provider };
      },
    ),
  ];
}

const WHOLE = { prefix: new Uint8Array(0) } as const;

/** Page keys are whole store keys, prefix and all. */
function* entries(
  keeper: ProviderKeeper,
  context: Context,
  walk: { from: Uint8Array | undefined; reverse: boolean },
): IterableIterator<readonly [key: Uint8Array, provider: Provider]> {
  const { providers } = keeper.state;
  const asked = walk.from?.subarray(PROVIDER_PREFIX.length);
  const from = asked && walkStart(context, providers, { ...walk, ...WHOLE, from: asked });
  const range = { reverse: walk.reverse, ...(from && { from }) };
  for (const [owner, item] of providers.walk(context, range))
    yield [Uint8Array.of(...PROVIDER_PREFIX, ...ownerKey.encode(owner)), item];
}
