import { base64FromBytes, bytesFromUtf8 } from "@vyom/core";
import type { Json } from "@vyom/runtime";
import { timestampToText } from "../block/time.ts";
import { upperHex, validatorToJson } from "../block/json.ts";
import { consensusParamsToJson, genesisDocToJson } from "../engine/genesis-doc.ts";
import { answerAbciQuery } from "../services/query-surface.ts";
import { CHANNELS, COMETBFT_VERSION } from "./cometbft-version.ts";
import { discoveryInfo } from "./discovery.ts";
import type { ChainView } from "./chain-view.ts";
import type { Method } from "./methods-block.ts";
import { internalError } from "./rpc-error.ts";

const CHUNK_BYTES = 16 << 20;

function nodeInfo(chain: ChainView): Json {
  return {
    protocol_version: { p2p: "8", block: "11", app: "0" },
    id: chain.nodeKeyId,
    listen_addr: "tcp://127.0.0.1:0",
    network: chain.genesis.chainId,
    version: COMETBFT_VERSION,
    channels: CHANNELS,
    moniker: chain.moniker,
    other: { tx_index: "on", rpc_address: chain.rpcAddress() },
  };
}
const status: Method = (chain) => {
  const { blocks } = chain;
  const latest = blocks.block(blocks.height)?.header;
  const earliest = blocks.block(blocks.base)?.header;
  return {
    node_info: nodeInfo(chain),
    sync_info: {
      latest_block_hash: upperHex(blocks.blockId(blocks.height)?.hash),
      latest_app_hash: upperHex(latest?.appHash),
      latest_block_height: String(blocks.height),
      latest_block_time: timestampToText(latest?.time ?? chain.genesis.time),
      earliest_block_hash: upperHex(blocks.blockId(blocks.base)?.hash),
      earliest_app_hash: upperHex(earliest?.appHash),
      earliest_block_height: String(blocks.base),
      earliest_block_time: timestampToText(earliest?.time ?? chain.genesis.time),
      catching_up: false,
    },
    validator_info: {
      address: upperHex(chain.validator.address),
      pub_key: {
        type: "tendermint/PubKeyEd25519",
        value: base64FromBytes(chain.validator.publicKey),
      },
      voting_power: String(chain.validator.power),
    },
  };
};
const health: Method = () => ({});
const netInfo: Method = () => ({ listening: true, listeners: [], n_peers: "0", peers: [] });
const genesis: Method = (chain) => ({ genesis: genesisDocToJson(chain.genesis) });
const genesisChunked: Method = (chain, params) => {
  const bytes = bytesFromUtf8(JSON.stringify(genesisDocToJson(chain.genesis)));
  const total = Math.max(1, Math.ceil(bytes.length / CHUNK_BYTES));
  const chunk = Number(params.integer("chunk") ?? 0n);
  if (chunk < 0 || chunk >= total)
    throw internalError(`there are ${total} chunks, ${chunk} is invalid`);
  return {
    chunk: String(chunk),
    total: String(total),
    data: base64FromBytes(bytes.subarray(chunk * CHUNK_BYTES, (chunk + 1) * CHUNK_BYTES)),
  };
};
const abciInfo: Method = (chain) => {
  const { lastHeight, lastAppHash } = chain.app.info();
  return {
    response: {
      data: "akash",
      version: chain.version,
      last_block_height: String(lastHeight),
      last_block_app_hash: base64FromBytes(lastAppHash),
    },
  };
};
const abciQuery: Method = async (chain, params) => {
  const answer = await answerAbciQuery(chain, {
    path: params.text("path") ?? "",
    data: params.hexBytes("data") ?? new Uint8Array(0),
    height: params.integer("height") ?? 0n,
    prove: params.boolean("prove"),
  });
  const ops = answer.proofOps.map((op) => ({
    type: op.type,
    key: base64FromBytes(op.key),
    data: base64FromBytes(op.data),
  }));
  return {
    response: {
      code: answer.code,
      log: answer.log,
      info: "",
      index: "0",
      key: answer.key.length === 0 ? null : base64FromBytes(answer.key),
      value: answer.value.length === 0 ? null : base64FromBytes(answer.value),
      proofOps: ops.length === 0 ? null : { ops },
      height: String(answer.height),
      codespace: answer.codespace,
    },
  };
};
/** A vote set's short text as Go prints it while nobody has voted. */
function noVotes(chain: ChainView): string {
  const set = chain.blocks.validators(chain.blocks.height);
  const power = set.reduce((sum, validator) => sum + validator.power, 0n);
  return `BA{${set.length}:${"_".repeat(set.length)}} 0/${power} = 0.00`;
}
const roundState = (chain: ChainView): Json => ({
  "height/round/step": `${chain.blocks.height + 1n}/0/1`,
  start_time: timestampToText(
    chain.blocks.block(chain.blocks.height)?.header?.time ?? chain.genesis.time,
  ),
  proposal_block_hash: "",
  locked_block_hash: "",
  valid_block_hash: "",
  height_vote_set: [
    {
      round: 0,
      prevotes: chain.blocks.validators(chain.blocks.height).map(() => "nil-Vote"),
      prevotes_bit_array: noVotes(chain),
      precommits: chain.blocks.validators(chain.blocks.height).map(() => "nil-Vote"),
      precommits_bit_array: noVotes(chain),
    },
  ],
  proposer: { address: upperHex(chain.validator.address), index: 0 },
});
const consensusState: Method = (chain) => ({ round_state: roundState(chain) });
const dumpConsensusState: Method = (chain) => ({
  round_state: {
    height: String(chain.blocks.height + 1n),
    round: 0,
    step: 1,
    validators: {
      validators: chain.blocks.validators(chain.blocks.height).map(validatorToJson),
      proposer: validatorToJson(chain.validator),
    },
    consensus_params: consensusParamsToJson(chain.genesis.consensusParams),
  },
  peers: [],
});
const broadcastEvidence: Method = () => {
  throw internalError("this chain has one validator and takes no evidence");
};
const akash: Method = (chain) => discoveryInfo(chain, { emptyFeatures: null });

export const INFO_METHODS: Readonly<Record<string, Method>> = {
  status,
  health,
  net_info: netInfo,
  genesis,
  genesis_chunked: genesisChunked,
  abci_info: abciInfo,
  abci_query: abciQuery,
  consensus_state: consensusState,
  dump_consensus_state: dumpConsensusState,
  broadcast_evidence: broadcastEvidence,
  akash,
};
