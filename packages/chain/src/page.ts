import { GrpcStatus } from "@vyom/core";
import type { PageRequest, PageResponse } from "@vyom/proto/cosmos/base/query/v1beta1";
import { QueryError } from "@vyom/runtime";

/** Entries a page holds when the request names no number. */
export const DEFAULT_PAGE_LIMIT = 100n;

/** An entry and the key by which a later page may begin at it. */
export interface PageEntry<Item> {
  readonly key: Uint8Array;
  readonly item: Item;
}

/** One page of a list in store order. */
export interface Page<Item> {
  readonly items: Item[];
  readonly nextKey: Uint8Array;
  /** Entries counted, when a count was asked for (or the request was empty). */
  readonly total: bigint;
}

/**
 * Pages a walk as the SDK does (cosmos-sdk types/query Paginate and FilteredPaginate): by key, or by offset with an
 * optional count. `entries` walks from `from`, inclusive, in the order asked for.
 * @throws QueryError for a request that gives both a key and an offset
 */
export function pageOf<Item>(
  request: PageRequest | undefined,
  entries: (walk: { from?: Uint8Array; reverse: boolean }) => Iterable<PageEntry<Item>>,
): Page<Item> {
  const key = request?.key ?? new Uint8Array(0);
  const offset = request?.offset ?? 0n;
  const reverse = request?.reverse ?? false;
  if (offset > 0n && key.length > 0)
    throw new QueryError(
      GrpcStatus.INTERNAL,
      "invalid request, either offset or key is expected, got both",
    );
  const unlimited = request === undefined || request.limit === 0n;
  const limit = unlimited ? DEFAULT_PAGE_LIMIT : request.limit;
  const countTotal = unlimited || request.countTotal;
  const walk = key.length > 0 ? { from: key, reverse } : { reverse };
  const first = key.length > 0 ? 0n : offset;
  const items: Item[] = [];
  let nextKey: Uint8Array = new Uint8Array(0);
  let count = 0n;
  for (const entry of entries(walk)) {
    count++;
    if (count > first && count <= first + limit) items.push(entry.item);
    if (count === first + limit + 1n) {
      nextKey = entry.key;
      if (!countTotal || key.length > 0) break;
    }
  }
  return { items, nextKey, total: countTotal && key.length === 0 ? count : 0n };
}

/** The page's part of a list answer. */
export function pageResponse(page: {
  readonly nextKey: Uint8Array;
  readonly total: bigint;
}): PageResponse {
  return { nextKey: page.nextKey, total: page.total };
}
