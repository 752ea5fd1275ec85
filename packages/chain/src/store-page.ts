import { concatBytes, type GrpcStatusCode } from "@vyom/core";
import type { PageRequest } from "@vyom/proto/cosmos/base/query/v1beta1";
import {
  DEFAULT_PAGE_LIMIT,
  paginateSource,
  type CollectionMap,
  type Context,
  type Page,
  type PageSource,
} from "@vyom/runtime";

/** Which entries of a map a query pages through. */
export interface StorePageOptions<Key, Value> {
  /** Encoded leading key parts. Page keys leave them out, so that none can lead out of them. */
  readonly prefix?: Uint8Array;
  readonly keep?: (key: Key, value: Value) => boolean;
  /** The status with which the query refuses a request. */
  readonly refusal: GrpcStatusCode;
}
type Entry<Key, Value> = readonly [Key, Value];

/**
 * The encoded key at which a walk begins that was asked to begin at `from`: backwards, at the first key there or above, as
 * cosmos-sdk types/query getIterator has it.
 */
export function walkStart<Key, Value>(
  context: Context,
  map: CollectionMap<Key, Value>,
  walk: { readonly prefix: Uint8Array; readonly from: Uint8Array; readonly reverse: boolean },
): Uint8Array {
  const { prefix, from, reverse } = walk;
  if (!reverse) return from;
  for (const key of map.keys(context, { prefixBytes: prefix, from })) return map.key.encode(key);
  return from;
}

/** A page as cosmos-sdk types/query Paginate cuts it, or with `keep` GenericFilteredPaginate. @throws QueryError of status `refusal` */
export function storePage<Key, Value>(
  context: Context,
  map: CollectionMap<Key, Value>,
  request: PageRequest | undefined,
  { prefix = new Uint8Array(0), keep, refusal }: StorePageOptions<Key, Value>,
): Page<Entry<Key, Value>> {
  const source = sourceOf(context, map, prefix, walkStart);
  if (keep === undefined) return paginateSource(request, source, { refusal });
  const isKept = ([key, value]: Entry<Key, Value>): boolean => keep(key, value);
  if (request === undefined || request.key.length === 0 || request.offset > 0n)
    return paginateSource(request, source, { refusal, keep: isKept });
  return keptFrom(request, source, isKept);
}

/** The entries below a prefix, under their keys without it. */
function sourceOf<Key, Value>(
  context: Context,
  map: CollectionMap<Key, Value>,
  prefix: Uint8Array,
  startOf: typeof walkStart,
): PageSource<Entry<Key, Value>> {
  return function* ({ from: asked, reverse }) {
    const from =
      asked && startOf(context, map, { prefix, from: concatBytes(prefix, asked), reverse });
    const start = from === undefined ? {} : { from };
    for (const entry of map.walk(context, { prefixBytes: prefix, reverse, ...start }))
      yield [map.key.encode(entry[0]).subarray(prefix.length), entry];
  };
}

/** A page that goes on at a key: once it is full, the next begins at the next entry, whether that is kept or not. */
function keptFrom<Kept>(
  { key, limit, reverse }: PageRequest,
  source: PageSource<Kept>,
  isKept: (entry: Kept) => boolean,
): Page<Kept> {
  const most = limit === 0n ? DEFAULT_PAGE_LIMIT : limit;
  const entries: Kept[] = [];
  for (const [nextKey, entry] of source({ from: key, reverse })) {
    if (BigInt(entries.length) === most) return { entries, pagination: { nextKey, total: 0n } };
    if (isKept(entry)) entries.push(entry);
  }
  return { entries, pagination: { nextKey: new Uint8Array(0), total: 0n } };
}

/** A page as cosmos-sdk types/query CollectionPaginate cuts it: beyond the last entry it tells no total. @throws QueryError of status `refusal` */
export function collectionPage<Key, Value>(
  context: Context,
  map: CollectionMap<Key, Value>,
  request: PageRequest | undefined,
  options: Omit<StorePageOptions<Key, Value>, "keep">,
): Page<Entry<Key, Value>> {
  const { prefix = new Uint8Array(0), refusal } = options;
  const source = sourceOf(context, map, prefix, (_context, _map, { from }) => from);
  const page = paginateSource(request, source, { refusal });
  const isBeyond = page.pagination.total < (request?.offset ?? 0n);
  return isBeyond ? { ...page, pagination: { ...page.pagination, total: 0n } } : page;
}
