import type { MessageCodec } from "@vyom/proto";
import { PageRequest, type PageResponse } from "@vyom/proto/cosmos/base/query/v1beta1";
import { ClientError } from "./client-error.ts";
import type { RpcClient } from "./rpc.ts";

/** A gRPC query method with the codecs of its request and answer. */
export interface QueryMethod<Request, Response> {
  /** `/package.Service/Method` */
  readonly path: string;
  readonly request: MessageCodec<Request>;
  readonly response: MessageCodec<Response>;
}

/** Cosmos SDK codes by which a gRPC "not found" arrives over ABCI. */
const SDK_KEY_NOT_FOUND = 22;
const SDK_NOT_FOUND = 38;

/** Wrappings that gRPC and simulation put around a refusal, and that say nothing to people. */
const WRAPPINGS =
  /rpc error: code = \w+ desc = |failed to execute message; | with gas used: '\d+'/g;

/** The refusal itself, as one may show it. */
export function plainRefusal(log: string): string {
  return log.replace(WRAPPINGS, "");
}

function queryRefused(
  path: string,
  refusal: { codespace: string; code: number; log: string },
): ClientError {
  const isNotFound =
    (refusal.codespace === "sdk" &&
      (refusal.code === SDK_KEY_NOT_FOUND || refusal.code === SDK_NOT_FOUND)) ||
    refusal.log.includes("code = NotFound");
  return new ClientError(
    isNotFound ? "client.not_found" : "client.query_refused",
    `the chain refused the query ${path}: ${plainRefusal(refusal.log).slice(0, 500)}`,
    {
      refusal: { codespace: refusal.codespace, abciCode: refusal.code, log: refusal.log },
    },
  );
}

/** Bytes of the answer to a query given as bytes. @throws ClientError `client.not_found`, `client.query_refused`, `client.rpc_...` */
export async function queryBytes(
  rpc: RpcClient,
  request: { path: string; data: Uint8Array; height?: bigint },
): Promise<Uint8Array> {
  const answer = await rpc.abciQuery(request);
  if (answer.code !== 0) throw queryRefused(request.path, answer);
  return answer.value;
}

/** Decodes what a node sent. @throws ClientError `client.malformed_answer` */
export function decodeAnswer<T>(
  codec: Pick<MessageCodec<T>, "decode">,
  bytes: Uint8Array,
  what: string,
): T {
  try {
    return codec.decode(bytes);
  } catch (cause) {
    throw new ClientError("client.malformed_answer", `${what} answered with malformed bytes`, {
      cause,
    });
  }
}

/** Asks the chain; `height` picks a past state that the node still keeps. @throws ClientError as queryBytes */
export async function query<Request, Response>(
  rpc: RpcClient,
  method: QueryMethod<Request, Response>,
  request: Request,
  options: { height?: bigint } = {},
): Promise<Response> {
  const data = method.request.encode(request).finish();
  const answer = await queryBytes(rpc, { path: method.path, data, ...options });
  return decodeAnswer(method.response, answer, method.path);
}

/** As query, but `undefined` for what does not exist. */
export async function queryOrUndefined<Request, Response>(
  rpc: RpcClient,
  method: QueryMethod<Request, Response>,
  request: Request,
): Promise<Response | undefined> {
  try {
    return await query(rpc, method, request);
  } catch (error) {
    if (error instanceof ClientError && error.code === "client.not_found") return undefined;
    throw error;
  }
}

/** All entries of a paginated list, page by page. */
export async function queryAll<Request, Response, Entry>(
  rpc: RpcClient,
  method: QueryMethod<Request, Response>,
  options: {
    request: (pagination: PageRequest) => Request;
    entries: (response: Response) => readonly Entry[];
    nextPage: (response: Response) => PageResponse | undefined;
    pageSize?: number;
  },
): Promise<Entry[]> {
  const all: Entry[] = [];
  let key: Uint8Array = new Uint8Array();
  do {
    const limit = BigInt(options.pageSize ?? 100);
    const response = await query(rpc, method, options.request(PageRequest.create({ key, limit })));
    all.push(...options.entries(response));
    key = options.nextPage(response)?.nextKey ?? new Uint8Array();
  } while (key.length > 0);
  return all;
}

/** Names a query method once: `queryMethod("akash.market.v1beta5.Query/Bids", QueryBidsRequest, QueryBidsResponse)`. */
export function queryMethod<Request, Response>(
  path: string,
  request: MessageCodec<Request>,
  response: MessageCodec<Response>,
): QueryMethod<Request, Response> {
  return { path: `/${path}`, request, response };
}
