import { GrpcStatus, VyomError } from "@vyom/core";
import { schema } from "@vyom/proto";
import {
  grpcFailure,
  grpcFailureText,
  sdkErrors,
  type AppQuery,
  type AppQueryResult,
} from "@vyom/runtime";
import type { ChainView } from "../rpc/chain-view.ts";
import { GrpcFailure } from "./grpc-failure.ts";
import type { NodeMethodEntry } from "./node-method.ts";
import { NODE_SERVICE } from "./node-service.ts";
import { TENDERMINT_SERVICE } from "./tendermint-service.ts";
import { TX_SERVICE } from "./tx-service.ts";

const NODE_METHODS: ReadonlyMap<string, NodeMethodEntry> = new Map(
  [...TX_SERVICE, ...TENDERMINT_SERVICE, ...NODE_SERVICE].map((entry) => [entry.path, entry]),
);

/** Whether the node answers this method itself. */
export function isNodeMethod(path: string): boolean {
  return NODE_METHODS.has(path);
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
export function answerQuery(
  chain: ChainView,
  call: { readonly path: string; readonly data: Uint8Array; readonly height: bigint },
): { readonly value: Uint8Array; readonly height: bigint } {
  const own = NODE_METHODS.get(call.path);
  if (own !== undefined)
    return {
      value: serveOwn(chain, own, call),
      height: call.height === 0n ? chain.blocks.height : call.height,
    };
  const height = call.height === 0n ? chain.blocks.height : call.height;
  if (height > chain.blocks.height)
    throw new GrpcFailure(
      GrpcStatus.INVALID_ARGUMENT,
      "cannot query with height in the future; please provide a valid height",
    );
  return { value: moduleAnswer(chain, call), height };
}
function moduleAnswer(
  chain: ChainView,
  call: { readonly path: string; readonly data: Uint8Array; readonly height: bigint },
): Uint8Array {
  try {
    return chain.app.callQuery(call.path, call.data, call.height);
  } catch (error) {
    if (error instanceof VyomError && error.code === "runtime.no_query")
      throw new GrpcFailure(GrpcStatus.UNIMPLEMENTED, error.message);
    if (error instanceof VyomError && error.code === "store.version_unavailable")
      throw new GrpcFailure(GrpcStatus.INVALID_ARGUMENT, error.message);
    const { status, message } = grpcFailure(error);
    if (status === GrpcStatus.INTERNAL && !(error instanceof VyomError)) throw error;
    throw new GrpcFailure(status, message);
  }
}

/** An ABCI query: methods that the node serves itself, and all that the application answers. */
export function answerAbciQuery(chain: ChainView, query: AppQuery): AppQueryResult {
  const own = NODE_METHODS.get(query.path);
  if (own === undefined) return chain.app.query(query);
  const nothing = new Uint8Array(0);
  const height = query.height === 0n ? chain.blocks.height : query.height;
  try {
    return {
      code: 0,
      codespace: "",
      log: "",
      key: nothing,
      value: serveOwn(chain, own, query),
      height,
      proofOps: [],
    };
  } catch (error) {
    if (!(error instanceof GrpcFailure)) throw error;
    const { kind, message } = sdkErrors[
      error.status === GrpcStatus.NOT_FOUND ? "keyNotFound" : "invalidRequest"
    ](grpcFailureText(error));
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

function serveOwn(
  chain: ChainView,
  entry: NodeMethodEntry,
  call: { readonly data: Uint8Array; readonly height: bigint },
): Uint8Array {
  try {
    return entry.serve(chain, call.data, call.height);
  } catch (error) {
    if (
      error instanceof GrpcFailure ||
      !(error instanceof VyomError) ||
      error.code === "core.assertion"
    )
      throw error;
    throw new GrpcFailure(GrpcStatus.INVALID_ARGUMENT, error.message);
  }
}
