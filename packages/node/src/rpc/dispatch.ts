import { AssertionFailure, VyomError } from "@vyom/core";
import type { Json } from "@vyom/runtime";
import type { ChainView } from "./chain-view.ts";
import { BLOCK_METHODS, type Method } from "./methods-block.ts";
import { INFO_METHODS } from "./methods-info.ts";
import { TX_METHODS } from "./methods-tx.ts";
import { Params } from "./params.ts";
import { RpcCode, RpcError, internalError, invalidParams, parseError } from "./rpc-error.ts";
import type { FailureLog } from "../http/failure-log.ts";

const METHODS: ReadonlyMap<string, Method> = new Map(
  Object.entries({ ...INFO_METHODS, ...BLOCK_METHODS, ...TX_METHODS }),
);

/** Names of arguments in order, for calls that give a list. */
const ARGUMENTS: Readonly<Record<string, readonly string[]>> = {
  abci_query: ["path", "data", "height", "prove"],
  block: ["height"],
  block_by_hash: ["hash"],
  header: ["height"],
  header_by_hash: ["hash"],
  block_results: ["height"],
  commit: ["height"],
  validators: ["height", "page", "per_page"],
  consensus_params: ["height"],
  blockchain: ["minHeight", "maxHeight"],
  block_search: ["query", "page", "per_page", "order_by"],
  broadcast_tx_sync: ["tx"],
  broadcast_tx_async: ["tx"],
  broadcast_tx_commit: ["tx"],
  check_tx: ["tx"],
  tx: ["hash", "prove"],
  tx_search: ["query", "prove", "page", "per_page", "order_by"],
  unconfirmed_txs: ["limit"],
  genesis_chunked: ["chunk"],
  broadcast_evidence: ["evidence"],
  subscribe: ["query"],
  unsubscribe: ["query"],
};

/** Calls that only a WebSocket serves. */
export const SOCKET_METHODS: ReadonlySet<string> = new Set([
  "subscribe",
  "unsubscribe",
  "unsubscribe_all",
]);

export type RpcId = string | number;
export interface RpcRequest {
  readonly id: RpcId;
  readonly method: string;
  readonly params: unknown;
}
/** `id` is absent when the call was too broken to tell it. */
export type RpcResponse =
  | { readonly jsonrpc: "2.0"; readonly id: RpcId; readonly result: Json }
  | {
      readonly jsonrpc: "2.0";
      readonly id?: RpcId;
      readonly error: { readonly code: number; readonly message: string; readonly data?: string };
    };

export function methodNames(): readonly string[] {
  return [...METHODS.keys()];
}

/** Reads one request object. @returns `undefined` for a notification. @throws RpcError (parse error) when malformed */
export function parseRequest(body: unknown): RpcRequest | undefined {
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw parseError("a request is a JSON object");
  const { id, method = "", params } = body as Record<string, unknown>;
  if (typeof method !== "string") throw parseError("method must be a text");
  if (id === undefined || id === null) return undefined;
  if (typeof id !== "string" && typeof id !== "number")
    throw parseError("JSON-RPC ID must be a text or a number");
  return { id, method, params };
}
/** Arguments by name, whether they were given as an object or a list. @throws RpcError invalid params */
export function paramsOf({ method, params }: RpcRequest): Params {
  if (params === undefined || params === null) return new Params({}, false);
  if (Array.isArray(params)) {
    const names = ARGUMENTS[method] ?? [];
    if (params.length > names.length)
      throw invalidParams(`expected ${names.length} parameters, got ${params.length}`);
    return new Params(
      Object.fromEntries(params.map((value, index) => [names[index] ?? "", value as unknown])),
      false,
    );
  }
  if (typeof params === "object") return new Params(params as Record<string, unknown>, false);
  throw invalidParams("params must be an object or a list");
}

/** Runs one call. Never rejects: failures come back as error responses; unexpected ones are told to `failures`. */
export async function dispatch(
  chain: ChainView,
  call: { readonly id: RpcId; readonly method: string; readonly params: () => Params },
  failures: FailureLog,
): Promise<RpcResponse> {
  const method = METHODS.get(call.method);
  try {
    if (method === undefined) throw new RpcError(RpcCode.methodNotFound, "");
    return { jsonrpc: "2.0", id: call.id, result: await method(chain, call.params()) };
  } catch (error) {
    return errorResponse(call.id, error, failures);
  }
}
/** The answer to a failed call. What is no refusal of ours is a bug: told to `failures`, and the caller learns no details. */
export function errorResponse(
  id: RpcId | undefined,
  error: unknown,
  failures: FailureLog,
): RpcResponse {
  const known =
    error instanceof RpcError
      ? error
      : error instanceof VyomError && !(error instanceof AssertionFailure)
        ? internalError(error.message)
        : undefined;
  if (known === undefined) failures.bug(error);
  else failures.refusal({ surface: "rpc", code: known.rpcCode });
  const { rpcCode, title, data } =
    known ?? internalError("the node failed to answer; its log says why");
  return {
    jsonrpc: "2.0",
    ...(id === undefined ? {} : { id }),
    error: { code: rpcCode, message: title, ...(data === "" ? {} : { data }) },
  };
}
