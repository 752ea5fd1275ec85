import { AssertionFailure, ChainError, GrpcStatus, VyomError } from "@vyom/core";
import { decodeMessage, schema } from "@vyom/proto";
import {
  QueryError,
  abciQueryError,
  grpcFailure,
  type AppQuery,
  type AppQueryResult,
} from "@vyom/runtime";
import type { ChainView } from "../rpc/chain-view.ts";
import { GrpcFailure, QueryBug, invalidArgument } from "./grpc-failure.ts";
import type { NodeMethodEntry } from "./node-method.ts";
import { ABSENT_SERVICE } from "./absent-service.ts";
import { NODE_SERVICE } from "./node-service.ts";
import { TENDERMINT_SERVICE } from "./tendermint-service.ts";
import { TX_SERVICE } from "./tx-service.ts";

const NODE_METHODS: ReadonlyMap<string, NodeMethodEntry> = new Map(
  [...TX_SERVICE, ...TENDERMINT_SERVICE, ...NODE_SERVICE, ...ABSENT_SERVICE].map((entry) => [
    entry.path,
    entry,
  ]),
);

/** Whether the node answers this method itself. */
export function isNodeMethod(path: string): boolean {
  return NODE_METHODS.has(path);
}

/** Paths of all methods that answer. */
export function servedMethods(queryPaths: readonly string[]): readonly string[] {
  return [...new Set([...queryPaths, ...NODE_METHODS.keys()])];
}

/** The services that a client may list: those of the node, and the queries of the modules that are mounted. */
export function servedServices(queryPaths: readonly string[]): readonly string[] {
  const served = new Set(
    [...queryPaths, ...NODE_METHODS.keys()].map((path) => path.split("/")[1] ?? ""),
  );
  return schema
    .services()
    .map((service) => service.typeName)
    .filter((name) => served.has(name));
}

/**
 * Answers a gRPC query by its method path, whether a module or the node serves it. `height` 0 is the last block.
 * @returns the response's bytes and the height they belong to
 * @throws GrpcFailure with the status that the client sees
 */
export async function answerQuery(
  chain: ChainView,
  call: QueryCall,
): Promise<{ readonly value: Uint8Array; readonly height: bigint }> {
  refuseMalformed(call.path, call.data);
  const own = NODE_METHODS.get(call.path);
  const height = call.height === 0n ? chain.blocks.height : call.height;
  if (own !== undefined) return { value: await serveOwn(chain, own, call.data), height };
  if (height > chain.blocks.height)
    throw new GrpcFailure(
      GrpcStatus.INVALID_ARGUMENT,
      "cannot query with height in the future; please provide a valid height",
    );
  return { value: moduleAnswer(chain, call), height };
}
export interface QueryCall {
  /** `/package.Service/Method` */
  readonly path: string;
  readonly data: Uint8Array;
  /** 0 for the last block. */
  readonly height: bigint;
}
function moduleAnswer(chain: ChainView, call: QueryCall): Uint8Array {
  try {
    return chain.app.callQuery(call.path, call.data, call.height);
  } catch (error) {
    const { status, message } = grpcFailure(error);
    const isTold = error instanceof ChainError || error instanceof QueryError;
    if (status === GrpcStatus.INTERNAL && !isTold) throw new QueryBug(error);
    throw new GrpcFailure(status, message);
  }
}

/** An ABCI query: methods that the node serves itself, and all that the application answers. */
export async function answerAbciQuery(chain: ChainView, query: AppQuery): Promise<AppQueryResult> {
  const nothing = new Uint8Array(0);
  const height = query.height === 0n ? chain.blocks.height : query.height;
  const own = NODE_METHODS.get(query.path);
  try {
    refuseMalformed(query.path, query.data);
    if (own === undefined) return chain.app.query(query);
    const value = await serveOwn(chain, own, query.data);
    return { code: 0, codespace: "", log: "", key: nothing, value, height, proofOps: [] };
  } catch (error) {
    if (!(error instanceof GrpcFailure)) throw error;
    const { kind, message } = abciQueryError(new QueryError(error.status, error.message));
    return {
      code: kind.abciCode,
      codespace: kind.codespace,
      log: message,
      key: nothing,
      value: nothing,
      height,
      proofOps: [],
    };
  }
}

async function serveOwn(
  chain: ChainView,
  entry: NodeMethodEntry,
  data: Uint8Array,
): Promise<Uint8Array> {
  try {
    return await entry.serve(chain, data);
  } catch (error) {
    if (error instanceof GrpcFailure || error instanceof AssertionFailure) throw error;
    if (error instanceof VyomError) throw invalidArgument(error.message);
    throw error;
  }
}

const REQUEST_TYPES: ReadonlyMap<string, string> = new Map(
  schema.services().flatMap(({ methods }) => methods.map(({ path, input }) => [path, input])),
);
/** Malformed bytes are the caller's fault, not a failure to answer. @throws GrpcFailure INVALID_ARGUMENT */
function refuseMalformed(path: string, data: Uint8Array): void {
  const input = REQUEST_TYPES.get(path);
  if (input === undefined) return;
  try {
    decodeMessage(input, data);
  } catch (error) {
    if (error instanceof VyomError) throw invalidArgument(error.message);
    throw error;
  }
}
