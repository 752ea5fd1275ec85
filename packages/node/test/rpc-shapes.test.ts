import { base64FromBytes } from "@vyom/core";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RunningNode } from "../src/index.ts";
import { methodNames } from "../src/rpc/dispatch.ts";
import { startTestNode } from "./chain-fixture.ts";
import { at, broadcast, rpc } from "./rpc-call.ts";
import { signedSend, testAccounts } from "./signed-sends.ts";

/**
 * The JSON types of every answer, as the Go client's strict decoder wants them: whole numbers of 64 bits in quotes, smaller
 * ones bare, hashes and addresses in hexadecimal capitals, bytes in base64.
 */
type Shape = Kind | readonly [Shape] | { readonly [name: string]: Shape };
type Kind = keyof typeof KINDS;
const KINDS = {
  int64: (value: unknown) => typeof value === "string" && /^-?\d+$/.test(value),
  int: (value: unknown) => Number.isSafeInteger(value),
  hex: (value: unknown) => typeof value === "string" && /^(?:[0-9A-F]{2})*$/.test(value),
  base64: (value: unknown) =>
    value === null || (typeof value === "string" && /^[A-Za-z0-9+/]*=*$/.test(value)),
  time: (value: unknown) =>
    typeof value === "string" && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value),
  bool: (value: unknown) => typeof value === "boolean",
  text: (value: unknown) => typeof value === "string",
  null: (value: unknown) => value === null,
} as const;

const blockId: Shape = { hash: "hex", parts: { total: "int", hash: "hex" } };
const header: Shape = {
  version: { block: "int64" },
  chain_id: "text",
  height: "int64",
  time: "time",
  last_block_id: blockId,
  last_commit_hash: "hex",
  data_hash: "hex",
  validators_hash: "hex",
  next_validators_hash: "hex",
  consensus_hash: "hex",
  app_hash: "hex",
  last_results_hash: "hex",
  evidence_hash: "hex",
  proposer_address: "hex",
};
const commit: Shape = {
  height: "int64",
  round: "int",
  block_id: blockId,
  signatures: [
    { block_id_flag: "int", validator_address: "hex", timestamp: "time", signature: "base64" },
  ],
};
const block: Shape = {
  header,
  data: { txs: ["base64"] },
  evidence: { evidence: ["text"] },
  last_commit: commit,
};
const key: Shape = { type: "text", value: "base64" };
const validator: Shape = {
  address: "hex",
  pub_key: key,
  voting_power: "int64",
  proposer_priority: "int64",
};
const events: Shape = [
  { type: "text", attributes: [{ key: "text", value: "text", index: "bool" }] },
];
const result: Shape = {
  code: "int",
  data: "base64",
  log: "text",
  info: "text",
  gas_wanted: "int64",
  gas_used: "int64",
  events,
  codespace: "text",
};
const params: Shape = {
  block: { max_bytes: "int64", max_gas: "int64" },
  evidence: { max_age_num_blocks: "int64", max_age_duration: "int64", max_bytes: "int64" },
  validator: { pub_key_types: ["text"] },
  version: { app: "int64" },
  abci: { vote_extensions_enable_height: "int64" },
};
const proof: Shape = {
  root_hash: "hex",
  data: "base64",
  proof: { total: "int64", index: "int64", leaf_hash: "base64", aunts: ["base64"] },
};
const tx: Shape = {
  hash: "hex",
  height: "int64",
  index: "int",
  tx_result: result,
  tx: "base64",
  proof,
};
const waiting: Shape = { n_txs: "int64", total: "int64", total_bytes: "int64" };
const sent: Shape = { code: "int", data: "hex", log: "text", codespace: "text", hash: "hex" };

const [from, to] = testAccounts("shapes", 2) as [
  ReturnType<typeof testAccounts>[0],
  ReturnType<typeof testAccounts>[0],
];
let node: RunningNode;
let height = "";
let hash = "";
beforeAll(async () => {
  node = await startTestNode({ accounts: [from.address, to.address] });
  const answer = await broadcast(
    node,
    signedSend({ from, to: to.address, amount: 1n, sequence: 0n }),
  );
  height = String(at(answer, "height"));
  hash = String(at(answer, "hash"));
});
afterAll(() => node.stop());

const nextTx = (sequence: bigint): string =>
  base64FromBytes(signedSend({ from: to, to: from.address, amount: 1n, sequence }));
const base64Of = (hex: string): string => Buffer.from(hex, "hex").toString("base64");
const blockHash = async (): Promise<string> =>
  String(at(await rpc(node, "block", { height }), "block_id.hash"));

const table: Readonly<Record<string, { readonly ask: () => object; readonly shape: Shape }>> = {
  health: { ask: () => ({}), shape: {} },
  status: {
    ask: () => ({}),
    shape: {
      node_info: {
        protocol_version: { p2p: "int64", block: "int64", app: "int64" },
        id: "text",
        listen_addr: "text",
        network: "text",
        version: "text",
        channels: "hex",
        moniker: "text",
        other: { tx_index: "text", rpc_address: "text" },
      },
      sync_info: {
        latest_block_hash: "hex",
        latest_app_hash: "hex",
        latest_block_height: "int64",
        latest_block_time: "time",
        earliest_block_hash: "hex",
        earliest_app_hash: "hex",
        earliest_block_height: "int64",
        earliest_block_time: "time",
        catching_up: "bool",
      },
      validator_info: { address: "hex", pub_key: key, voting_power: "int64" },
    },
  },
  net_info: {
    ask: () => ({}),
    shape: { listening: "bool", listeners: ["text"], n_peers: "int64", peers: ["text"] },
  },
  genesis: {
    ask: () => ({}),
    shape: {
      genesis: {
        genesis_time: "time",
        chain_id: "text",
        initial_height: "int64",
        consensus_params: params,
        app_hash: "hex",
      },
    },
  },
  genesis_chunked: {
    ask: () => ({ chunk: "0" }),
    shape: { chunk: "int64", total: "int64", data: "base64" },
  },
  blockchain: {
    ask: () => ({ minHeight: "1", maxHeight: height }),
    shape: {
      last_height: "int64",
      block_metas: [{ block_id: blockId, block_size: "int64", header, num_txs: "int64" }],
    },
  },
  header: { ask: () => ({ height }), shape: { header } },
  block: { ask: () => ({ height }), shape: { block_id: blockId, block } },
  block_results: {
    ask: () => ({ height }),
    shape: {
      height: "int64",
      txs_results: [result],
      finalize_block_events: events,
      validator_updates: "null",
      app_hash: "base64",
    },
  },
  commit: {
    ask: () => ({ height }),
    shape: { signed_header: { header, commit }, canonical: "bool" },
  },
  validators: {
    ask: () => ({ height, page: "1", per_page: "10" }),
    shape: { block_height: "int64", validators: [validator], count: "int64", total: "int64" },
  },
  consensus_params: {
    ask: () => ({ height }),
    shape: { block_height: "int64", consensus_params: params },
  },
  consensus_state: {
    ask: () => ({}),
    shape: {
      round_state: {
        "height/round/step": "text",
        start_time: "time",
        height_vote_set: [
          {
            round: "int",
            prevotes: ["text"],
            prevotes_bit_array: "text",
            precommits: ["text"],
            precommits_bit_array: "text",
          },
        ],
        proposer: { address: "hex", index: "int" },
      },
    },
  },
  dump_consensus_state: {
    ask: () => ({}),
    shape: { round_state: { height: "int64", round: "int", step: "int" }, peers: ["text"] },
  },
  unconfirmed_txs: { ask: () => ({ limit: "5" }), shape: waiting },
  num_unconfirmed_txs: { ask: () => ({}), shape: waiting },
  abci_info: {
    ask: () => ({}),
    shape: {
      response: {
        data: "text",
        version: "text",
        last_block_height: "int64",
        last_block_app_hash: "base64",
      },
    },
  },
  abci_query: {
    ask: () => ({ path: "/store/bank/key", data: "00", prove: true }),
    shape: {
      response: {
        code: "int",
        log: "text",
        info: "text",
        index: "int64",
        key: "base64",
        value: "base64",
        proofOps: { ops: [{ type: "text", key: "base64", data: "base64" }] },
        height: "int64",
        codespace: "text",
      },
    },
  },
  tx: { ask: () => ({ hash: base64Of(hash), prove: true }), shape: tx },
  tx_search: {
    ask: () => ({ query: `tx.height=${height}`, prove: true, page: "1", per_page: "5" }),
    shape: { txs: [tx], total_count: "int64" },
  },
  block_search: {
    ask: () => ({ query: "block.height<3", page: "1", per_page: "2", order_by: "asc" }),
    shape: { blocks: [{ block_id: blockId, block }], total_count: "int64" },
  },
  broadcast_tx_sync: { ask: () => ({ tx: nextTx(0n) }), shape: sent },
  broadcast_tx_async: { ask: () => ({ tx: nextTx(1n) }), shape: sent },
  broadcast_tx_commit: {
    ask: () => ({ tx: nextTx(2n) }),
    shape: { check_tx: result, tx_result: result, hash: "hex", height: "int64" },
  },
  check_tx: { ask: () => ({ tx: nextTx(9n) }), shape: result },
};

function mismatch(value: unknown, shape: Shape, path: string): readonly string[] {
  if (typeof shape === "string")
    return KINDS[shape](value) ? [] : [`${path}: ${JSON.stringify(value)} is no ${shape}`];
  if (Array.isArray(shape)) {
    if (value === null) return [];
    if (!Array.isArray(value)) return [`${path} is no list`];
    return value.flatMap((item, index) => mismatch(item, shape[0] as Shape, `${path}.${index}`));
  }
  if (typeof value !== "object" || value === null) return [`${path} is no object`];
  return Object.entries(shape).flatMap(([name, inner]) =>
    mismatch((value as Record<string, unknown>)[name], inner, `${path}.${name}`),
  );
}

it.each(Object.entries(table))("%s answers in the types that Go decodes", async (name, row) => {
  const answer = await rpc(node, name, row.ask());
  expect(answer.error).toBeUndefined();
  expect(mismatch(answer.result, row.shape, name)).toEqual([]);
});
it("block and header by hash too", async () => {
  const found = await rpc(node, "block_by_hash", { hash: base64Of(await blockHash()) });
  expect(mismatch(found.result, { block_id: blockId, block }, "block_by_hash")).toEqual([]);
  const alone = await rpc(node, "header_by_hash", { hash: await blockHash() });
  expect(mismatch(alone.result, { header }, "header_by_hash")).toEqual([]);
});
it("every method of the server is in the table, or refuses", () => {
  const others = ["akash", "block_by_hash", "broadcast_evidence", "header_by_hash"];
  expect(methodNames().toSorted()).toEqual([...Object.keys(table), ...others].toSorted());
});
