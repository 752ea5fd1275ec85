import { GrpcStatus, type GrpcStatusCode } from "@vyom/core";
import type { PageRequest, PageResponse } from "@vyom/proto/cosmos/base/query/v1beta1";
import type { CollectionMap } from "./collections/map.ts";
import type { Context } from "./context.ts";
import { QueryError } from "./query-error.ts";

/** Entries a page holds when the request names no number. */
export const DEFAULT_PAGE_LIMIT = 100n;

/** One page of a collection and how to get the next. */
export interface Page<Entry> {
  readonly entries: Entry[];
  readonly pagination: PageResponse;
}
/** A collection in key order. `from` is the encoded key to begin at, inclusive in both directions. */
export type PageSource<Entry> = (options: {
  readonly from: Uint8Array | undefined;
  readonly reverse: boolean;
}) => Iterable<readonly [key: Uint8Array, entry: Entry]>;

/**
 * Cuts a page (cosmos-sdk types/query): by `key`, else by `offset`; 100 entries unless `limit` says otherwise; `total` only
 * if asked for or when no limit was given, and never with `key`.
 * @param options.keep drops entries before they are counted
 * @param options.refusal the status with which this query refuses; INVALID_ARGUMENT unless told
 * @throws QueryError when both key and offset are given
 */
export function paginateSource<Entry>(
  request: PageRequest | undefined,
  source: PageSource<Entry>,
  options: {
    readonly keep?: ((entry: Entry) => boolean) | undefined;
    readonly refusal?: GrpcStatusCode;
  } = {},
): Page<Entry> {
  const { keep, refusal = GrpcStatus.INVALID_ARGUMENT } = options;
  const offset = request?.offset ?? 0n;
  const key = request?.key ?? new Uint8Array(0);
  if (offset > 0n && key.length > 0)
    throw new QueryError(refusal, "invalid request, either offset or key is expected, got both");
  const isUnlimited = (request?.limit ?? 0n) === 0n;
  const limit = isUnlimited ? DEFAULT_PAGE_LIMIT : (request?.limit ?? DEFAULT_PAGE_LIMIT);
  const countsTotal = key.length === 0 && (isUnlimited || request?.countTotal === true);
  const entries: Entry[] = [];
  let nextKey: Uint8Array = new Uint8Array(0);
  let count = 0n;
  const from = key.length === 0 ? undefined : key;
  for (const [entryKey, entry] of source({ from, reverse: request?.reverse ?? false })) {
    if (keep?.(entry) === false) continue;
    count++;
    if (count <= offset) continue;
    if (count <= offset + limit) {
      entries.push(entry);
      continue;
    }
    if (nextKey.length === 0) nextKey = entryKey;
    if (!countsTotal) break;
  }
  return { entries, pagination: { nextKey, total: countsTotal ? count : 0n } };
}

/** A page of a map, or of its part below the leading key parts `prefix`. */
export function paginate<Key, Value>(
  context: Context,
  map: CollectionMap<Key, Value>,
  request: PageRequest | undefined,
  options: {
    readonly prefix?: Partial<Key>;
    readonly keep?: (key: Key, value: Value) => boolean;
  } = {},
): Page<readonly [Key, Value]> {
  const { keep, prefix } = options;
  return paginateSource(
    request,
    function* ({ from, reverse }) {
      const walk = map.walk(context, {
        ...(prefix === undefined ? {} : { prefix }),
        ...(from === undefined ? {} : { from }),
        reverse,
      });
      for (const entry of walk) yield [map.key.encode(entry[0]), entry] as const;
    },
    keep === undefined ? {} : { keep: ([key, value]) => keep(key, value) },
  );
}
