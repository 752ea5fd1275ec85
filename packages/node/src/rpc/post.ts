import { setImmediate as nextTurn } from "node:timers/promises";
import type { ChainView } from "./chain-view.ts";
import {
  dispatch,
  errorResponse,
  paramsOf,
  parseRequest,
  type RpcRequest,
  type RpcResponse,
} from "./dispatch.ts";
import { RpcCode, RpcError, parseError } from "./rpc-error.ts";
import type { FailureLog } from "../http/failure-log.ts";

export interface PostAnswer {
  readonly status: number;
  /** Absent when only notifications were posted. */
  readonly body: RpcResponse | readonly RpcResponse[] | undefined;
}

/** Answers a posted call or batch (cometbft rpc/jsonrpc/server/http_json_handler.go). Never rejects. */
export async function answerPost(
  chain: ChainView,
  post: { readonly body: string; readonly batchMax: number; readonly failures: FailureLog },
): Promise<PostAnswer> {
  const { batchMax, failures } = post;
  let requests: readonly (RpcRequest | undefined)[];
  try {
    requests = requestsOf(post.body);
    if (requests.length > batchMax)
      throw new RpcError(
        RpcCode.invalidRequest,
        `batch request exceeds maximum (${batchMax}) allowed number of requests`,
      );
  } catch (error) {
    return { status: 500, body: errorResponse(undefined, error, failures) };
  }
  const answers: RpcResponse[] = [];
  for (const request of requests) {
    if (request === undefined) continue;
    // Other callers get their turn between two calls of a batch.
    if (answers.length > 0) await nextTurn();
    const { id, method } = request;
    answers.push(
      await dispatch(chain, { id, method, params: paramsOf.bind(undefined, request) }, failures),
    );
  }
  const [first, second] = answers;
  return { status: 200, body: second === undefined ? first : answers };
}

function requestsOf(text: string): readonly (RpcRequest | undefined)[] {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    throw parseError("the body is no JSON");
  }
  return Array.isArray(body) ? body.map(parseRequest) : [parseRequest(body)];
}
