import { GrpcStatus, VyomError } from "@vyom/core";
import { anyFromMessage } from "@vyom/proto";
import type { TxResponse } from "@vyom/proto/cosmos/base/abci/v1beta1";
import {
  BroadcastTxRequest,
  BroadcastTxResponse,
  GetBlockWithTxsRequest,
  GetBlockWithTxsResponse,
  GetTxRequest,
  GetTxResponse,
  GetTxsEventRequest,
  GetTxsEventResponse,
  OrderBy,
  type Tx,
  TxDecodeRequest,
  TxDecodeResponse,
  TxEncodeRequest,
  TxEncodeResponse,
  TxRaw,
  AuthInfo,
  TxBody,
  SimulateRequest,
  SimulateResponse,
} from "@vyom/proto/cosmos/tx/v1beta1";
import { timestampToText } from "../block/time.ts";
import { txHash } from "../block/hash.ts";
import { upperHex } from "../block/json.ts";
import { parseEventQuery } from "../index/event-query.ts";
import { hashFromText } from "../index/block-store.ts";
import type { FoundTx } from "../index/tx-index.ts";
import type { ChainView } from "../rpc/chain-view.ts";
import { simulationFromResult } from "@vyom/runtime";
import { GrpcFailure, invalidArgument, notFound } from "./grpc-failure.ts";
import { nodeMethod, type NodeMethodEntry } from "./node-method.ts";

const PAGE_SIZE = 100;

/** Decodes a transaction for display. @throws GrpcFailure INVALID_ARGUMENT */
function readTx(bytes: Uint8Array): Tx {
  try {
    const raw = TxRaw.decode(bytes);
    return {
      body: TxBody.decode(raw.bodyBytes),
      authInfo: AuthInfo.decode(raw.authInfoBytes),
      signatures: raw.signatures,
    };
  } catch (error) {
    throw invalidArgument(
      `tx parse error: ${error instanceof Error ? error.message : "malformed bytes"}`,
    );
  }
}
function txResponse(chain: ChainView, found: FoundTx, tx: Tx): TxResponse {
  return {
    height: found.height,
    txhash: upperHex(found.hash),
    codespace: found.result.codespace,
    code: found.result.code,
    data: upperHex(found.result.data),
    rawLog: found.result.log,
    logs: [],
    info: found.result.info,
    gasWanted: found.result.gasWanted,
    gasUsed: found.result.gasUsed,
    tx: anyFromMessage("cosmos.tx.v1beta1.Tx", tx),
    timestamp: timestampToText(chain.blocks.block(found.height)?.header?.time),
    events: found.result.events,
  };
}

function getTx(chain: ChainView, request: GetTxRequest): GetTxResponse {
  if (request.hash === "") throw invalidArgument("tx hash cannot be empty");
  const hash = hashFromText(request.hash);
  const found = hash === undefined ? undefined : chain.index.get(hash);
  if (found === undefined) throw notFound(`tx not found: ${request.hash.slice(0, 80)}`);
  const tx = readTx(found.tx);
  return { tx, txResponse: txResponse(chain, found, tx) };
}

async function getTxsEvent(
  chain: ChainView,
  request: GetTxsEventRequest,
): Promise<GetTxsEventResponse> {
  const text = request.query !== "" ? request.query : request.events.join(" AND ");
  if (text === "") throw invalidArgument("query cannot be empty");
  const found = await chain.index.search(parseEventQuery(text));
  const sorted = request.orderBy === OrderBy.ORDER_BY_DESC ? found.toReversed() : found;
  const { offset, size } = pageOf(request);
  if (offset >= Math.max(1, sorted.length))
    throw new GrpcFailure(
      GrpcStatus.UNKNOWN,
      `page should be within [1, ${Math.max(1, Math.ceil(sorted.length / size))}] range, given ${request.page}`,
    );
  const page = sorted.slice(offset, offset + size).flatMap((position) => {
    const entry = chain.index.at(position);
    return entry === undefined ? [] : [{ entry, tx: readTx(entry.tx) }];
  });
  return {
    txs: page.map(({ tx }) => tx),
    txResponses: page.map(({ entry, tx }) => txResponse(chain, entry, tx)),
    pagination: undefined,
    total: BigInt(sorted.length),
  };
}
/** Page and size as asked in either of the two ways. */
function pageOf({ page, limit, pagination }: GetTxsEventRequest): { offset: number; size: number } {
  const asked = limit !== 0n ? limit : (pagination?.limit ?? 0n);
  const size = asked === 0n || asked > BigInt(PAGE_SIZE) ? PAGE_SIZE : Number(asked);
  const offset = page > 0n ? Number(page - 1n) * size : Number(pagination?.offset ?? 0n);
  return { offset, size };
}

function broadcastTx(chain: ChainView, request: BroadcastTxRequest): BroadcastTxResponse {
  if (request.txBytes.length === 0) throw invalidArgument("invalid empty tx");
  const response = (part: Partial<TxResponse>): BroadcastTxResponse => ({
    txResponse: {
      height: 0n,
      txhash: upperHex(txHash(request.txBytes)),
      codespace: "",
      code: 0,
      data: "",
      rawLog: "",
      logs: [],
      info: "",
      gasWanted: 0n,
      gasUsed: 0n,
      tx: undefined,
      timestamp: "",
      events: [],
      ...part,
    },
  });
  try {
    const result = chain.mempool.add(request.txBytes);
    if (result.code === 0) chain.wake();
    return response({ codespace: result.codespace, code: result.code, rawLog: result.log });
  } catch (error) {
    // The SDK tells these three apart by their own codes (client/broadcast.go CheckCometError).
    if (error instanceof VyomError && error.code === "node.tx_in_cache")
      return response({ codespace: "sdk", code: 19, rawLog: error.message });
    if (error instanceof VyomError && error.code === "node.mempool_full")
      return response({ codespace: "sdk", code: 20, rawLog: error.message });
    if (error instanceof VyomError && error.code === "node.tx_too_large")
      return response({ codespace: "sdk", code: 21, rawLog: error.message });
    throw error;
  }
}

function getBlockWithTxs(
  chain: ChainView,
  request: GetBlockWithTxsRequest,
): GetBlockWithTxsResponse {
  const block = chain.blocks.block(request.height);
  if (request.height < 1n || block === undefined)
    throw invalidArgument(
      "requested block height must not be less than 1 or greater than the current height",
    );
  const txs = block.data?.txs ?? [];
  const offset = Number(request.pagination?.offset ?? 0n);
  const limit = Number(request.pagination?.limit ?? 0n) || PAGE_SIZE;
  return {
    txs: txs.slice(offset, offset + limit).map(readTx),
    blockId: chain.blocks.blockId(request.height),
    block,
    pagination: { nextKey: new Uint8Array(0), total: BigInt(txs.length) },
  };
}

function encodeTx(request: TxEncodeRequest): TxEncodeResponse {
  if (request.tx?.body === undefined || request.tx.authInfo === undefined)
    throw invalidArgument("invalid empty tx");
  const { body, authInfo, signatures } = request.tx;
  return {
    txBytes: TxRaw.encode({
      bodyBytes: TxBody.encode(body).finish(),
      authInfoBytes: AuthInfo.encode(authInfo).finish(),
      signatures,
    }).finish(),
  };
}

/** A dry run. The transaction's own refusal is the answer's error, as clients expect. */
function simulate(chain: ChainView, request: SimulateRequest): SimulateResponse {
  if (request.tx === undefined && request.txBytes.length === 0)
    throw invalidArgument("empty txBytes is not allowed");
  const result = chain.mempool.simulate(
    request.txBytes.length > 0 || request.tx === undefined
      ? request.txBytes
      : encodeTx({ tx: request.tx }).txBytes,
  );
  if (result.code !== 0)
    throw new GrpcFailure(GrpcStatus.UNKNOWN, `${result.log} with gas used: '${result.gasUsed}'`);
  return simulationFromResult(result);
}

const at = (method: string): string => `/cosmos.tx.v1beta1.Service/${method}`;
/** `cosmos.tx.v1beta1.Service`. */
export const TX_SERVICE: readonly NodeMethodEntry[] = [
  nodeMethod(at("Simulate"), { request: SimulateRequest, response: SimulateResponse }, simulate),
  nodeMethod(at("GetTx"), { request: GetTxRequest, response: GetTxResponse }, getTx),
  nodeMethod(
    at("GetTxsEvent"),
    { request: GetTxsEventRequest, response: GetTxsEventResponse },
    getTxsEvent,
  ),
  nodeMethod(
    at("BroadcastTx"),
    { request: BroadcastTxRequest, response: BroadcastTxResponse },
    broadcastTx,
  ),
  nodeMethod(
    at("GetBlockWithTxs"),
    { request: GetBlockWithTxsRequest, response: GetBlockWithTxsResponse },
    getBlockWithTxs,
  ),
  nodeMethod(
    at("TxDecode"),
    { request: TxDecodeRequest, response: TxDecodeResponse },
    (_chain, request) => ({ tx: readTx(request.txBytes) }),
  ),
  nodeMethod(
    at("TxEncode"),
    { request: TxEncodeRequest, response: TxEncodeResponse },
    (_chain, request) => encodeTx(request),
  ),
];
