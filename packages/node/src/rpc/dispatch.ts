import { VyomError } from "@vyom/core";
import type { Json } from "@vyom/runtime";
import type { ChainView } from "./chain-view.ts";
import { BLOCK_METHODS, type Method } from "./methods-block.ts";
import { INFO_METHODS } from "./methods-info.ts";
import { TX_METHODS } from "./methods-tx.ts";
import { Params } from "./params.ts";
import { RpcCode, RpcError, internalError } from "./rpc-error.ts";

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

export interface RpcRequest {
  readonly id: string | number;
  readonly method: string;
  readonly params: Params;
}
export type RpcResponse =
  | { readonly jsonrpc: "2.0"; readonly id: string | number; readonly result: Json }
  | {
      readonly jsonrpc: "2.0";
      readonly id: string | number;
      readonly error: { readonly code: number; readonly message: string; readonly data: string };
    };

export function methodNames(): readonly string[] {
  return [...METHODS.keys()];
}

/** Reads one request object. @returns `undefined` for a notification. @throws RpcError when malformed */
export function parseRequest(body: unknown): RpcRequest | undefined {
  if (typeof body !== "object" || body === null || Array.isArray(body))
    throw new RpcError(RpcCode.invalidRequest, "a request is a JSON object");
  const { id, method, params } = body as Record<string, unknown>;
  if (id === undefined) return undefined;
  if (typeof id !== "string" && typeof id !== "number")
    throw new RpcError(RpcCode.invalidRequest, "id must be a text or a number");
  if (typeof method !== "string")
    throw new RpcError(RpcCode.invalidRequest, "method must be a text");
  return { id, method, params: new Params(namedArguments(method, params), false) };
}
function namedArguments(method: string, params: unknown): Readonly<Record<string, unknown>> {
  if (params === undefined || params === null) return {};
  if (Array.isArray(params))
    return Object.fromEntries(
      (ARGUMENTS[method] ?? []).map((name, index) => [name, params[index] as unknown]),
    );
  if (typeof params === "object") return params as Record<string, unknown>;
  throw new RpcError(RpcCode.invalidParams, "params must be an object or a list");
}

/** Runs one call. Never rejects: failures come back as error responses; unexpected ones are told to `onBug`. */
export async function dispatch(
  chain: ChainView,
  request: RpcRequest,
  onBug: (error: unknown) => void,
): Promise<RpcResponse> {
  const method = METHODS.get(request.method);
  try {
    if (method === undefined)
      throw new RpcError(
        RpcCode.methodNotFound,
        `there is no method ${request.method.slice(0, 60)}`,
      );
    return { jsonrpc: "2.0", id: request.id, result: await method(chain, request.params) };
  } catch (error) {
    return errorResponse(request.id, error, onBug);
  }
}
/** The answer to a failed call. What is no refusal of ours is a bug: told to `onBug`, and the caller learns no details. */
export function errorResponse(
  id: string | number,
  error: unknown,
  onBug: (error: unknown) => void,
): RpcResponse {
  const known =
    error instanceof RpcError
      ? error
      : error instanceof VyomError && error.code !== "core.assertion"
        ? internalError(error.message)
        : undefined;
  if (known === undefined) onBug(error);
  const failure = known ?? internalError("the node failed to answer; its log says why");
  return {
    jsonrpc: "2.0",
    id,
    error: { code: failure.rpcCode, message: failure.title, data: failure.data },
  };
}
