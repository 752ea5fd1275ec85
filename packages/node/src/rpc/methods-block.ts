import { base64FromBytes } from "@vyom/core";
import { Block } from "@vyom/proto/tendermint/types";
import type { Json } from "@vyom/runtime";
import {
  blockIdToJson,
  blockToJson,
  commitToJson,
  eventsToJson,
  headerToJson,
  paramUpdatesToJson,
  resultToJson,
  validatorToJson,
  validatorUpdatesToJson,
} from "../block/json.ts";
import { consensusParamsToJson } from "../engine/genesis-doc.ts";
import { parseEventQuery } from "../index/event-query.ts";
import type { ChainView } from "./chain-view.ts";
import { isDescending, pageOf, type Params } from "./params.ts";
import { internalError } from "./rpc-error.ts";

export type Method = (chain: ChainView, params: Params) => Json | Promise<Json>;

/** Height asked for, `latest` when none is. @throws RpcError as CometBFT's getHeight does */
function heightOf(chain: ChainView, params: Params, latest: bigint = chain.blocks.height): bigint {
  const height = params.integer("height");
  if (height === undefined) return latest;
  if (height <= 0n) throw internalError(`height must be greater than 0, but got ${height}`);
  if (height > latest)
    throw internalError(
      `height ${height} must be less than or equal to the current blockchain height ${latest}`,
    );
  const { base } = chain.blocks;
  if (height < base)
    throw internalError(`height ${height} is not available, lowest height is ${base}`);
  return height;
}
function blockAt(chain: ChainView, height: bigint): Json {
  const block = chain.blocks.block(height);
  return {
    block_id: blockIdToJson(chain.blocks.blockId(height)),
    block: block === undefined ? null : blockToJson(block),
  };
}
const heightByHash = (chain: ChainView, params: Params): bigint | undefined =>
  chain.blocks.heightOfHash(params.bytes("hash") ?? new Uint8Array(0));

const block: Method = (chain, params) => blockAt(chain, heightOf(chain, params));
const blockByHash: Method = (chain, params) => {
  const height = heightByHash(chain, params);
  return height === undefined
    ? { block_id: blockIdToJson(undefined), block: null }
    : blockAt(chain, height);
};
const header: Method = (chain, params) => {
  const found = chain.blocks.block(heightOf(chain, params))?.header;
  return { header: found === undefined ? null : headerToJson(found) };
};
const headerByHash: Method = (chain, params) => {
  const height = chain.blocks.heightOfHash(params.hexBytes("hash") ?? new Uint8Array(0));
  const found = height === undefined ? undefined : chain.blocks.block(height)?.header;
  return { header: found === undefined ? null : headerToJson(found) };
};
const commit: Method = (chain, params) => {
  const height = heightOf(chain, params);
  const found = chain.blocks.block(height)?.header;
  const signed = chain.blocks.commit(height);
  if (found === undefined || signed === undefined)
    throw internalError(`no commit for height ${height}`);
  return {
    signed_header: { header: headerToJson(found), commit: commitToJson(signed) },
    canonical: height < chain.blocks.height,
  };
};
const validators: Method = (chain, params) => {
  const height = heightOf(chain, params, chain.blocks.height + 1n);
  const set = chain.blocks.validators(height);
  const { start, end } = pageOf(params, set.length);
  return {
    block_height: String(height),
    validators: set.slice(start, end).map(validatorToJson),
    count: String(end - start),
    total: String(set.length),
  };
};
const consensusParams: Method = (chain, params) => {
  const height = heightOf(chain, params, chain.blocks.height + 1n);
  return {
    block_height: String(height),
    consensus_params: consensusParamsToJson(
      chain.blocks.consensusParams(height) ?? chain.genesis.consensusParams,
    ),
  };
};
const blockResults: Method = (chain, params) => {
  const height = heightOf(chain, params);
  const results = chain.blocks.results(height);
  if (results === undefined) throw internalError(`could not find results for height #${height}`);
  return {
    height: String(height),
    txs_results: results.txResults.length === 0 ? null : results.txResults.map(resultToJson),
    finalize_block_events: eventsToJson(results.events),
    validator_updates: validatorUpdatesToJson(results.validatorUpdates),
    consensus_param_updates: paramUpdatesToJson(results.consensusParamUpdates),
    app_hash: base64FromBytes(results.appHash),
  };
};
const blockchain: Method = (chain, params) => {
  const latest = chain.blocks.height;
  const bounded = (value: bigint, low: bigint, high: bigint): bigint =>
    value < low ? low : value > high ? high : value;
  const maximum = params.integer("maxHeight") ?? 0n;
  const minimum = params.integer("minHeight") ?? 0n;
  if (maximum < 0n || minimum < 0n) throw internalError("heights must be non-negative");
  const high = maximum === 0n ? latest : bounded(maximum, 0n, latest);
  const low = bounded(
    minimum,
    high - 19n > chain.blocks.base ? high - 19n : chain.blocks.base,
    high,
  );
  if (minimum > high)
    throw internalError(`min height ${minimum} can't be greater than max height ${high}`);
  const metas: Json[] = [];
  for (let height = high; height >= low && height > 0n; height--) {
    const found = chain.blocks.block(height);
    if (found?.header === undefined) continue;
    metas.push({
      block_id: blockIdToJson(chain.blocks.blockId(height)),
      block_size: String(Block.encode(found).finish().length),
      header: headerToJson(found.header),
      num_txs: String(found.data?.txs.length ?? 0),
    });
  }
  return { last_height: String(latest), block_metas: metas };
};
const blockSearch: Method = async (chain, params) => {
  const query = parseEventQuery(params.text("query") ?? "");
  const descends = isDescending(params, "desc");
  const found = await chain.index.searchBlocks(query);
  const heights = descends ? found.toReversed() : found;
  const { start, end } = pageOf(params, heights.length);
  return {
    blocks: heights.slice(start, end).map((height) => blockAt(chain, height)),
    total_count: String(heights.length),
  };
};

export const BLOCK_METHODS: Readonly<Record<string, Method>> = {
  block,
  block_by_hash: blockByHash,
  header,
  header_by_hash: headerByHash,
  commit,
  validators,
  consensus_params: consensusParams,
  block_results: blockResults,
  blockchain,
  block_search: blockSearch,
};
