import { bech32FromBytes, bytesFromHex } from "@vyom/core";
import { anyFromMessage } from "@vyom/proto";
import {
  ABCIQueryRequest,
  ABCIQueryResponse,
  GetBlockByHeightRequest,
  GetBlockByHeightResponse,
  GetLatestBlockRequest,
  GetLatestBlockResponse,
  GetLatestValidatorSetRequest,
  GetLatestValidatorSetResponse,
  GetNodeInfoRequest,
  GetNodeInfoResponse,
  GetSyncingRequest,
  GetSyncingResponse,
  GetValidatorSetByHeightRequest,
  GetValidatorSetByHeightResponse,
  type Block as SdkBlock,
} from "@vyom/proto/cosmos/base/tendermint/v1beta1";
import type { PageRequest } from "@vyom/proto/cosmos/base/query/v1beta1";
import type { Block } from "@vyom/proto/tendermint/types";
import type { ChainView } from "../rpc/chain-view.ts";
import { CHANNELS, COMETBFT_VERSION } from "../rpc/cometbft-version.ts";
import { invalidArgument, notFound } from "./grpc-failure.ts";
import { nodeMethod, type NodeMethodEntry } from "./node-method.ts";

const PAGE_SIZE = 100;

function sdkBlock(chain: ChainView, block: Block): SdkBlock {
  const { header } = block;
  return {
    header:
      header === undefined
        ? undefined
        : {
            ...header,
            proposerAddress: bech32FromBytes(
              `${chain.bech32Prefix}valcons`,
              header.proposerAddress,
            ),
          },
    data: block.data,
    evidence: block.evidence,
    lastCommit: block.lastCommit,
  };
}
function blockAt(chain: ChainView, height: bigint): GetBlockByHeightResponse {
  if (height > chain.blocks.height)
    throw invalidArgument("requested block height is bigger then the chain length");
  const block = chain.blocks.block(height);
  if (block === undefined)
    throw notFound(`block ${height} is not kept; the lowest is ${chain.blocks.base}`);
  return { blockId: chain.blocks.blockId(height), block, sdkBlock: sdkBlock(chain, block) };
}
function validatorsAt(
  chain: ChainView,
  height: bigint,
  page: PageRequest | undefined,
): GetValidatorSetByHeightResponse {
  if (height > chain.blocks.height)
    throw invalidArgument("requested block height is bigger then the chain length");
  const set = chain.blocks.validators(height);
  const offset = Number(page?.offset ?? 0n);
  const limit = Number(page?.limit ?? 0n) || PAGE_SIZE;
  return {
    blockHeight: height,
    validators: set.slice(offset, offset + limit).map((validator) => ({
      address: bech32FromBytes(`${chain.bech32Prefix}valcons`, validator.address),
      pubKey: anyFromMessage("cosmos.crypto.ed25519.PubKey", { key: validator.publicKey }),
      votingPower: validator.power,
      proposerPriority: 0n,
    })),
    pagination: { nextKey: new Uint8Array(0), total: BigInt(set.length) },
  };
}
function nodeInfo(chain: ChainView): GetNodeInfoResponse {
  return {
    defaultNodeInfo: {
      protocolVersion: { p2p: 8n, block: 11n, app: 0n },
      defaultNodeId: chain.nodeKeyId,
      listenAddr: "tcp://127.0.0.1:0",
      network: chain.genesis.chainId,
      version: COMETBFT_VERSION,
      channels: bytesFromHex(CHANNELS),
      moniker: chain.moniker,
      other: { txIndex: "on", rpcAddress: chain.rpcAddress() },
    },
    applicationVersion: {
      name: "vyom",
      appName: "vyom",
      version: chain.version,
      gitCommit: "",
      buildTags: "",
      goVersion: "",
      buildDeps: [],
      cosmosSdkVersion: "v0.53.6",
    },
  };
}
function abciQuery(chain: ChainView, request: ABCIQueryRequest): ABCIQueryResponse {
  const answer = chain.app.query({
    path: request.path,
    data: request.data,
    height: request.height,
    prove: request.prove,
  });
  const ops = answer.proofOps.map((op) => ({ type: op.type, key: op.key, data: op.data }));
  return {
    code: answer.code,
    log: answer.log,
    info: "",
    index: 0n,
    key: answer.key,
    value: answer.value,
    proofOps: ops.length === 0 ? undefined : { ops },
    height: answer.height,
    codespace: answer.codespace,
  };
}

const at = (method: string): string => `/cosmos.base.tendermint.v1beta1.Service/${method}`;
/** `cosmos.base.tendermint.v1beta1.Service`. */
export const TENDERMINT_SERVICE: readonly NodeMethodEntry[] = [
  nodeMethod(
    at("GetNodeInfo"),
    { request: GetNodeInfoRequest, response: GetNodeInfoResponse },
    nodeInfo,
  ),
  nodeMethod(
    at("GetSyncing"),
    { request: GetSyncingRequest, response: GetSyncingResponse },
    () => ({ syncing: false }),
  ),
  nodeMethod(
    at("GetLatestBlock"),
    { request: GetLatestBlockRequest, response: GetLatestBlockResponse },
    (chain) => blockAt(chain, chain.blocks.height),
  ),
  nodeMethod(
    at("GetBlockByHeight"),
    { request: GetBlockByHeightRequest, response: GetBlockByHeightResponse },
    (chain, request) => blockAt(chain, request.height),
  ),
  nodeMethod(
    at("GetLatestValidatorSet"),
    { request: GetLatestValidatorSetRequest, response: GetLatestValidatorSetResponse },
    (chain, request) => validatorsAt(chain, chain.blocks.height, request.pagination),
  ),
  nodeMethod(
    at("GetValidatorSetByHeight"),
    { request: GetValidatorSetByHeightRequest, response: GetValidatorSetByHeightResponse },
    (chain, request) => validatorsAt(chain, request.height, request.pagination),
  ),
  nodeMethod(
    at("ABCIQuery"),
    { request: ABCIQueryRequest, response: ABCIQueryResponse },
    abciQuery,
  ),
];
