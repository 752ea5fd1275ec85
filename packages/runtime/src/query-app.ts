import { ChainError, GrpcStatus, VyomError, bytesFromUtf8, prefixEnd } from "@vyom/core";
import { messageToJson } from "@vyom/proto";
import type { SimulationResponse } from "@vyom/proto/cosmos/base/abci/v1beta1";
import {
  SimulateRequest,
  SimulateResponse,
  TxRaw,
  TxBody,
  AuthInfo,
} from "@vyom/proto/cosmos/tx/v1beta1";
import type { CommitStore } from "@vyom/store";
import type { Context } from "./context.ts";
import type { AnyQueryHandler } from "./module.ts";
import { encodePairs } from "./kv-pairs.ts";
import { QueryError, abciQueryError, isQueryBug } from "./query-error.ts";
import type { Router } from "./router.ts";
import { sdkErrors } from "./sdk-errors.ts";
import { simulationFromResult } from "./simulation.ts";
import type { BugListener, TxResult } from "./tx-result.ts";

/** An ABCI query. `height` 0n asks for the last committed state. */
export interface AppQuery {
  /** A gRPC method, `/store/<name>/key`, `/store/<name>/subspace`, `/app/version` or `/app/simulate`. */
  readonly path: string;
  readonly data: Uint8Array;
  readonly height: bigint;
  readonly prove: boolean;
}
export interface AppQueryResult {
  readonly code: number;
  readonly codespace: string;
  readonly log: string;
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly height: bigint;
  readonly proofOps: readonly {
    readonly type: string;
    readonly key: Uint8Array;
    readonly data: Uint8Array;
  }[];
}

export interface QueryDeps {
  readonly router: Router;
  readonly store: CommitStore;
  readonly version: string;
  readonly onBug: BugListener;
  readonly simulate: (bytes: Uint8Array) => TxResult;
  readonly contextAt: (height: bigint) => Context;
}

const NOTHING = new Uint8Array(0);
const SIMULATE = "/cosmos.tx.v1beta1.Service/Simulate";

/** Answers by path (cosmos-sdk baseapp Query). Failures come back as codes; nothing is thrown. */
export function queryApp(request: AppQuery, deps: QueryDeps): AppQueryResult {
  const height = request.height === 0n ? BigInt(deps.store.version) : request.height;
  try {
    checkHeight(request, height, deps.store);
    return {
      code: 0,
      codespace: "",
      log: "",
      key: NOTHING,
      proofOps: [],
      height,
      ...answer(request, height, deps),
    };
  } catch (error) {
    const known = queryFailure(error, deps.onBug);
    return {
      code: known.kind.abciCode,
      codespace: known.kind.codespace,
      log: known.message,
      key: NOTHING,
      value: NOTHING,
      proofOps: [],
      height,
    };
  }
}

/** Runs one query. @throws QueryError for a request that cannot be decoded, and whatever the handler refuses with */
export function callHandler(
  handler: AnyQueryHandler,
  context: Context,
  request: Uint8Array,
): Uint8Array {
  let decoded: unknown;
  try {
    decoded = handler.codec.decode(request);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "malformed";
    throw new QueryError(GrpcStatus.INVALID_ARGUMENT, `the request cannot be decoded: ${reason}`);
  }
  return handler.responseCodec.encode(handler.handle(context, decoded)).finish();
}

/** What a query's handler threw, apart from what went wrong around it: the two are told differently. */
class HandlerFailure extends VyomError {
  constructor(cause: unknown) {
    super("runtime.query", "a query was refused", { cause });
  }
}
function ofHandler<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw new HandlerFailure(error);
  }
}

type Answer = Pick<AppQueryResult, "value"> & Partial<Pick<AppQueryResult, "key" | "proofOps">>;

function answer(request: AppQuery, height: bigint, deps: QueryDeps): Answer {
  const { path, data } = request;
  const [, first, second, third] = path.split("/");
  if (path === SIMULATE) return { value: ofHandler(() => simulateByService(data, deps)) };
  const handler = deps.router.query(path);
  if (handler !== undefined) {
    const context = deps.contextAt(height);
    return { value: ofHandler(() => callHandler(handler, context, data)) };
  }
  if (first === "app" && second === "version") return { value: bytesFromUtf8(deps.version) };
  if (first === "app" && second === "simulate") {
    const json = messageToJson(
      "cosmos.base.abci.v1beta1.SimulationResponse",
      simulated(data, deps),
    );
    return { value: bytesFromUtf8(JSON.stringify(json)) };
  }
  if (first === "store" && second !== undefined && third === "key")
    return storeKey(second, request, height, deps.store);
  if (first === "store" && second !== undefined && third === "subspace")
    return storeSubspace(second, data, height, deps.store);
  throw sdkErrors.unknownRequest(
    first === "" || first === undefined ? "no query path provided" : `unknown query path: ${path}`,
  );
}

function checkHeight(request: AppQuery, height: bigint, store: CommitStore): void {
  if (request.height < 0n)
    throw sdkErrors.invalidHeight("cannot query with height < 0; please provide a valid height");
  if (height > BigInt(store.version))
    throw sdkErrors.invalidHeight(
      "cannot query with height in the future; please provide a valid height",
    );
  if (request.prove && height <= 1n && request.path.startsWith("/store/"))
    throw sdkErrors.invalidRequest(
      "cannot query with proof when height <= 1; please provide a valid height",
    );
}

function storeKey(name: string, request: AppQuery, height: bigint, store: CommitStore): Answer {
  const version = Number(height);
  if (request.data.length === 0) throw sdkErrors.txDecode("query cannot be zero length");
  if (!request.prove) {
    const value = store.at(version).store(name).get(request.data);
    return { key: request.data, value: value ?? NOTHING };
  }
  const proof = store.prove({ store: name, key: request.data, version });
  return { key: request.data, value: proof.value ?? NOTHING, proofOps: proof.ops };
}

/** The most entries that one subspace answer holds. */
const SUBSPACE_LIMIT = 10_000;

function storeSubspace(
  name: string,
  prefix: Uint8Array,
  height: bigint,
  store: CommitStore,
): Answer {
  if (prefix.length === 0) throw sdkErrors.txDecode("query cannot be zero length");
  const end = prefixEnd(prefix);
  const pairs: (readonly [Uint8Array, Uint8Array])[] = [];
  const range = end === undefined ? { start: prefix } : { start: prefix, end };
  for (const entry of store.at(Number(height)).store(name).iterate(range)) {
    if (pairs.length >= SUBSPACE_LIMIT)
      throw sdkErrors.invalidRequest(
        `the prefix holds more than ${SUBSPACE_LIMIT} entries, ask for a longer one`,
      );
    pairs.push(entry);
  }
  return { key: prefix, value: encodePairs(pairs) };
}

function simulated(bytes: Uint8Array, deps: QueryDeps): SimulationResponse {
  const result = deps.simulate(bytes);
  if (result.code !== 0)
    throw new QueryError(GrpcStatus.UNKNOWN, `${result.log} with gas used: '${result.gasUsed}'`);
  return simulationFromResult(result);
}

function decodeSimulate(data: Uint8Array): SimulateRequest {
  try {
    return SimulateRequest.decode(data);
  } catch {
    throw new QueryError(GrpcStatus.INVALID_ARGUMENT, "the request cannot be decoded");
  }
}

function simulateByService(data: Uint8Array, deps: QueryDeps): Uint8Array {
  const { tx, txBytes } = decodeSimulate(data);
  if (tx === undefined && txBytes.length === 0)
    throw new QueryError(GrpcStatus.INVALID_ARGUMENT, "empty txBytes is not allowed");
  const bytes =
    txBytes.length > 0 || tx === undefined
      ? txBytes
      : TxRaw.encode({
          bodyBytes: TxBody.encode(tx.body ?? TxBody.fromPartial({})).finish(),
          authInfoBytes: AuthInfo.encode(tx.authInfo ?? AuthInfo.fromPartial({})).finish(),
          signatures: tx.signatures,
        }).finish();
  return SimulateResponse.encode(simulated(bytes, deps)).finish();
}

/** The ABCI error of a failure: of the query itself as `abciQueryError` has it, before it as registered. */
function queryFailure(error: unknown, onBug: BugListener): ChainError {
  if (error instanceof HandlerFailure) {
    const { cause } = error;
    if (isQueryBug(cause)) onBug(cause, "query");
    return abciQueryError(cause);
  }
  if (error instanceof ChainError) return error;
  if (error instanceof VyomError && error.code === "store.version_unavailable")
    return sdkErrors.invalidRequest(`failed to load state: ${error.message}`);
  if (error instanceof VyomError && error.code === "store.unknown_store")
    return sdkErrors.unknownRequest(error.message);
  if (isQueryBug(error)) onBug(error, "query");
  return abciQueryError(error);
}
