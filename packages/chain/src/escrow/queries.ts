import { GrpcStatus, bytesFromUtf8, concatBytes } from "@vyom/core";
import {
  State,
  type Account,
  type AccountState,
  type Payment,
  type PaymentState,
} from "@vyom/proto/akash/escrow/types/v1";
import {
  QueryAccountsRequest,
  QueryAccountsResponse,
  QueryPaymentsRequest,
  QueryPaymentsResponse,
} from "@vyom/proto/akash/escrow/v1";
import type { PageRequest, PageResponse } from "@vyom/proto/cosmos/base/query/v1beta1";
import {
  DEFAULT_PAGE_LIMIT,
  QueryError,
  query,
  type AnyQueryHandler,
  type CollectionMap,
  type Context,
} from "@vyom/runtime";
import { decodePageKey, encodePageKey } from "../page-key.ts";
import { tryParseAccountId, tryParsePaymentId } from "./ids.ts";
import type { EscrowKeeper } from "./keeper.ts";
import { ACCOUNT_PREFIX, PAYMENT_PREFIX, statefulKey, type StatefulKey } from "./keys.ts";

/** Queries of `akash.escrow.v1.Query`. `xid` is the beginning of an id's text, scope and all. */
export function escrowQueries(keeper: EscrowKeeper): readonly AnyQueryHandler[] {
  const { accounts, payments } = keeper.entries.state;
  return [
    query(
      "/akash.escrow.v1.Query/Accounts",
      { request: QueryAccountsRequest, response: QueryAccountsResponse },
      (context, request) => {
        const page = list<AccountState, Account>(context, request, {
          map: accounts,
          prefix: ACCOUNT_PREFIX,
          read: (text, state) => {
            const id = tryParseAccountId(text);
            return id === undefined ? undefined : { id, state };
          },
        });
        return { accounts: page.items, pagination: page.pagination };
      },
    ),
    query(
      "/akash.escrow.v1.Query/Payments",
      { request: QueryPaymentsRequest, response: QueryPaymentsResponse },
      (context, request) => {
        const page = list<PaymentState, Payment>(context, request, {
          map: payments,
          prefix: PAYMENT_PREFIX,
          read: (text, state) => {
            const id = tryParsePaymentId(text);
            return id === undefined ? undefined : { id, state };
          },
        });
        return { payments: page.items, pagination: page.pagination };
      },
    ),
  ];
}

interface ListRequest {
  readonly state: string;
  readonly xid: string;
  readonly pagination: PageRequest | undefined;
}
interface Listed<Value, Item> {
  readonly map: CollectionMap<StatefulKey, Value>;
  readonly prefix: Uint8Array;
  readonly read: (id: string, value: Value) => Item | undefined;
}

/** Open entries, then closed, then overdrawn ones. Offset, count and reverse are not looked at, as in the reference. */
function list<Value, Item>(
  context: Context,
  request: ListRequest,
  listed: Listed<Value, Item>,
): { items: Item[]; pagination: PageResponse } {
  const limit = request.pagination?.limit ?? 0n;
  let left = limit === 0n ? DEFAULT_PAGE_LIMIT : limit;
  const start = startOf(request, listed.prefix);
  const items: Item[] = [];
  for (const [index, state] of start.states.entries()) {
    const resumes = index === 0 && start.from.length > 0;
    const prefix = resumes ? start.prefix : searchPrefix(state, request.xid);
    const from = resumes ? { from: concatBytes(prefix, start.from) } : {};
    for (const [key, value] of listed.map.walk(context, { prefixBytes: prefix, ...from })) {
      if (left === 0n) {
        const rest = statefulKey.encode(key).subarray(prefix.length);
        const nextKey = encodePageKey({
          states: start.states.subarray(index),
          prefix: concatBytes(listed.prefix, prefix),
          key: rest,
          path: new Uint8Array(0),
        });
        return { items, pagination: { nextKey, total: BigInt(items.length) } };
      }
      const item = listed.read(key.id, value);
      if (item === undefined) throw new QueryError(GrpcStatus.INTERNAL, "malformed key");
      items.push(item);
      left--;
    }
  }
  const nextKey = new Uint8Array(0);
  return { items, pagination: { nextKey, total: BigInt(items.length) } };
}

/** Where a list begins; `prefix` and `from` are within the collection and matter when `from` is given. */
interface Start {
  readonly states: Uint8Array;
  readonly prefix: Uint8Array;
  readonly from: Uint8Array;
}

function startOf(request: ListRequest, collection: Uint8Array): Start {
  const none = new Uint8Array(0);
  if (request.pagination !== undefined && request.pagination.key.length > 0) {
    const page = decodePageKey(request.pagination.key);
    const problem = "problem" in page ? page.problem : "";
    if ("problem" in page || page.key.length === 0)
      throw new QueryError(GrpcStatus.INVALID_ARGUMENT, problem || "malformed key");
    const prefix = page.prefix.subarray(collection.length);
    return { states: page.states, prefix, from: page.key };
  }
  if (request.state === "")
    return {
      states: Uint8Array.of(State.open, State.closed, State.overdrawn),
      prefix: none,
      from: none,
    };
  return { states: Uint8Array.of(stateOf(request.state)), prefix: none, from: none };
}

function stateOf(name: string): State {
  if (name === "open") return State.open;
  if (name === "closed") return State.closed;
  if (name === "overdrawn") return State.overdrawn;
  throw new QueryError(GrpcStatus.INVALID_ARGUMENT, "invalid state value");
}

/** The state byte, and behind a slash what is given of the id. Page keys hold it, so its form is fixed. */
function searchPrefix(state: number, xid: string): Uint8Array {
  return xid === ""
    ? Uint8Array.of(state)
    : concatBytes(Uint8Array.of(state), bytesFromUtf8(`/${xid}`));
}
