import { GrpcStatus, VyomError, type GrpcStatusCode } from "@vyom/core";
import { schema } from "@vyom/proto";
import type { QueryOutput } from "../engine/application.ts";
import type { ChainView } from "../rpc/chain-view.ts";
import { GrpcFailure } from "./grpc-failure.ts";
import type { NodeMethodEntry } from "./node-method.ts";
import { NODE_SERVICE } from "./node-service.ts";
import { TENDERMINT_SERVICE } from "./tendermint-service.ts";
import { TX_SERVICE } from "./tx-service.ts";

const NODE_METHODS: ReadonlyMap<string, NodeMethodEntry> = new Map([...TX_SERVICE, ...TENDERMINT_SERVICE, ...NODE_SERVICE].map((entry) => [entry.path, entry]));

/** Whether the node answers this method itself. */
export function isNodeMethod(path: string): boolean {
  return NODE_METHODS.has(path);
}

/** The services that a client may list: those of the node, and the queries of the modules that are mounted. */
export function servedServices(queryPaths: readonly string[]): readonly string[] {
  const served = new Set([...queryPaths, ...NODE_METHODS.keys()].map((path) => path.split("/")[1] ?? ""));
  return schema.services().map((service) => service.typeName).filter((name) => served.has(name));
}

/**
 * Answers a gRPC query by its method path, whether a module or the node serves it. `height` 0 is the last block.
 * @returns the response's bytes and the height they belong to
 * @throws GrpcFailure with the status that the client sees
 */
export function answerQuery(chain: ChainView, call: { readonly path: string; readonly data: Uint8Array; readonly height: bigint }): { readonly value: Uint8Array; readonly height: bigint } {
  const own = NODE_METHODS.get(call.path);
  if (own !== undefined) return { value: serveOwn(chain, own, call), height: call.height === 0n ? chain.blocks.height : call.height };
  const answer: QueryOutput = chain.app.query({ ...call, prove: false });
  if (answer.code !== 0) throw new GrpcFailure((answer.grpcStatus === 0 ? GrpcStatus.UNKNOWN : answer.grpcStatus) as GrpcStatusCode, answer.log);
  return { value: answer.value, height: answer.height };
}
function serveOwn(chain: ChainView, entry: NodeMethodEntry, call: { readonly data: Uint8Array; readonly height: bigint }): Uint8Array {
  try {
    return entry.serve(chain, call.data, call.height);
  } catch (error) {
    if (error instanceof GrpcFailure || !(error instanceof VyomError) || error.code === "core.assertion") throw error;
    throw new GrpcFailure(GrpcStatus.INVALID_ARGUMENT, error.message);
  }
}
