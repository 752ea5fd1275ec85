import { GrpcStatus } from "@vyom/core";
import type { PageRequest, PageResponse } from "@vyom/proto/cosmos/base/query/v1beta1";
import { DEFAULT_PAGE_LIMIT, QueryError, type KeyCodec } from "@vyom/runtime";
import { decodePageKey, encodePageKey, type PageKey } from "./page-key.ts";

/** Where a walk begins (an encoded primary key, inclusive) and which way it goes. */
export interface Walk {
  readonly from?: Uint8Array;
  readonly reverse: boolean;
}
/** A walk other than by state: over the entries of one owner or one provider. */
export interface ListPath<Key, Value> {
  /** Names the path in page keys. */
  readonly number: number;
  /** What the request filters by; empty when it does not. */
  readonly wanted: string;
  /** The same value in a primary key, for a page key that resumes. */
  readonly of: (key: Key) => string;
  readonly entries: (value: string, walk: Walk) => Iterable<readonly [Key, Value]>;
}
/** How the entries of an Akash list are found: by a path that the filters name, or else state by state. */
export interface StateList<Key, Value, Item> {
  readonly key: KeyCodec<Key>;
  /** Names of states as filters write them, in list order, with their numbers. */
  readonly states: readonly (readonly [name: string, state: number])[];
  readonly stateOf: (value: Value) => number;
  /** The filters but that of the state. */
  readonly accepts: (value: Value) => boolean;
  readonly byState: (state: number, walk: Walk) => Iterable<readonly [Key, Value]>;
  /** In order of preference. */
  readonly paths: readonly ListPath<Key, Value>[];
  /** How page keys name the walk by state: some lists write a zero, others nothing. */
  readonly statePath: Uint8Array;
  readonly item: (value: Value) => Item;
  /** Finds the only entry that the filters leave, where they name all of its key: then it is the whole list. */
  readonly only?: (() => Value | undefined) | undefined;
}
/** The part of a list request that all lists have. */
export interface StateListRequest {
  readonly state: string;
  readonly pagination: PageRequest | undefined;
}

/**
 * One page of a list (akash x/*\/keeper/grpc_query.go). A page key decides states and path by itself; `total` counts the
 * page only.
 * @throws QueryError for an unknown state, an offset without a state, or a malformed page key
 */
export function listByState<Key, Value, Item>(
  request: StateListRequest,
  list: StateList<Key, Value, Item>,
): { items: Item[]; pagination: PageResponse } {
  const start = startOf(request, list);
  if (list.only !== undefined && start.walk.from === undefined)
    return listOfOne(list.only(), start.states, list);
  const page = new PageBuilder(request.pagination, list);
  if (start.path === undefined) byState(start, list, page);
  else byPath(start, start.path, list, page);
  return {
    items: page.items,
    pagination: { nextKey: page.nextKey, total: BigInt(page.items.length) },
  };
}

/** An entry found by its whole key, whatever part of the list was asked for. */
function listOfOne<Key, Value, Item>(
  found: Value | undefined,
  states: Uint8Array,
  list: StateList<Key, Value, Item>,
): { items: Item[]; pagination: PageResponse } {
  const isListed = found !== undefined && states.includes(list.stateOf(found));
  const items = isListed ? [list.item(found)] : [];
  return { items, pagination: { nextKey: new Uint8Array(0), total: BigInt(items.length) } };
}

interface Start<Key, Value> {
  readonly states: Uint8Array;
  readonly walk: Walk;
  readonly path: (ListPath<Key, Value> & { readonly value: string }) | undefined;
}

function startOf<Key, Value, Item>(
  { state, pagination }: StateListRequest,
  list: StateList<Key, Value, Item>,
): Start<Key, Value> {
  const reverse = pagination?.reverse ?? false;
  if (pagination !== undefined && pagination.offset > 0n && state === "")
    throw new QueryError(
      GrpcStatus.INVALID_ARGUMENT,
      "invalid request parameters. if offset is set, filter.state must be provided",
    );
  if (pagination !== undefined && pagination.key.length > 0)
    return resumeAt(pageKeyOf(pagination.key, list), list, reverse);
  const path = list.paths.find(({ wanted }) => wanted !== "");
  const states = Uint8Array.from(
    state === "" ? list.states.map(([, number]) => number) : [stateNumber(state, list)],
  );
  if (path !== undefined)
    return { states, walk: { reverse }, path: { ...path, value: path.wanted } };
  return { states: reverse ? states.toReversed() : states, walk: { reverse }, path: undefined };
}

function stateNumber<Key, Value, Item>(name: string, list: StateList<Key, Value, Item>): number {
  const known = list.states.find(([other]) => other === name);
  if (known === undefined) throw new QueryError(GrpcStatus.INVALID_ARGUMENT, "invalid state value");
  return known[1];
}

function pageKeyOf<Key, Value, Item>(
  bytes: Uint8Array,
  list: StateList<Key, Value, Item>,
): PageKey {
  const page = decodePageKey(bytes);
  if ("problem" in page) throw new QueryError(GrpcStatus.INVALID_ARGUMENT, page.problem);
  if (list.statePath.length > 0 && page.path.length !== 1)
    throw new QueryError(GrpcStatus.INVALID_ARGUMENT, "invalid pagination key");
  return page;
}

function resumeAt<Key, Value, Item>(
  { states, key, path }: PageKey,
  list: StateList<Key, Value, Item>,
  reverse: boolean,
): Start<Key, Value> {
  const walk = { from: key, reverse };
  const found = list.paths.find(({ number }) => number === path[0]);
  if (found === undefined) return { states, walk, path: undefined };
  return { states, walk, path: { ...found, value: found.of(list.key.decode(key, 0)) } };
}

function byPath<Key, Value, Item>(
  { states, walk }: Start<Key, Value>,
  path: ListPath<Key, Value> & { readonly value: string },
  list: StateList<Key, Value, Item>,
  page: PageBuilder<Key, Value, Item>,
): void {
  const rest = { states, prefix: states.subarray(0, 1), path: Uint8Array.of(path.number) };
  for (const [key, value] of path.entries(path.value, walk))
    if (states.includes(list.stateOf(value)) && !page.take(key, value, rest)) return;
}

function byState<Key, Value, Item>(
  { states, walk }: Start<Key, Value>,
  list: StateList<Key, Value, Item>,
  page: PageBuilder<Key, Value, Item>,
): void {
  for (const [index, state] of states.entries()) {
    const rest = {
      states: states.subarray(index),
      prefix: Uint8Array.of(state),
      path: list.statePath,
    };
    const here = index === 0 ? walk : { reverse: walk.reverse };
    for (const [key, value] of list.byState(state, here)) if (!page.take(key, value, rest)) return;
  }
}

class PageBuilder<Key, Value, Item> {
  readonly items: Item[] = [];
  nextKey: Uint8Array = new Uint8Array(0);
  readonly #list: StateList<Key, Value, Item>;
  #offset: bigint;
  #left: bigint;

  constructor(request: PageRequest | undefined, list: StateList<Key, Value, Item>) {
    this.#list = list;
    this.#offset = request?.offset ?? 0n;
    this.#left = request === undefined || request.limit === 0n ? DEFAULT_PAGE_LIMIT : request.limit;
  }
  /** Takes an entry if the filters do. `false` once the page is full, the entry being the next page's first. */
  take(key: Key, value: Value, rest: Omit<PageKey, "key">): boolean {
    if (!this.#list.accepts(value)) return true;
    if (this.#offset > 0n) {
      this.#offset--;
      return true;
    }
    if (this.#left === 0n) {
      this.nextKey = encodePageKey({ ...rest, key: this.#list.key.encode(key) });
      return false;
    }
    this.items.push(this.#list.item(value));
    this.#left--;
    return true;
  }
}
