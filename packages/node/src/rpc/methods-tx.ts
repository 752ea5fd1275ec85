import { VyomError, base64FromBytes } from "@vyom/core";
import type { Json, TxResult } from "@vyom/runtime";
import { merkleProof } from "../block/merkle.ts";
import { txHash } from "../block/hash.ts";
import { eventsToJson, resultToJson, upperHex } from "../block/json.ts";
import { parseEventQuery } from "../index/event-query.ts";
import type { FoundTx } from "../index/tx-index.ts";
import type { ChainView } from "./chain-view.ts";
import type { Method } from "./methods-block.ts";
import { isDescending, pageOf, type Params } from "./params.ts";
import { internalError } from "./rpc-error.ts";

/** How long broadcast_tx_commit waits for a block (cometbft config timeout_broadcast_tx_commit). */
const COMMIT_TIMEOUT_MS = 10_000;

function txBytes(params: Params): Uint8Array {
  return params.bytes("tx") ?? new Uint8Array(0);
}
/** Puts a transaction into the mempool. @throws VyomError when the mempool itself refuses it */
function admit(chain: ChainView, tx: Uint8Array): TxResult {
  const result = chain.mempool.add(tx);
  if (result.code === 0) chain.wake();
  return result;
}
const checkToJson = (result: TxResult, tx: Uint8Array): Json => ({
  code: result.code,
  data: Buffer.from(result.data).toString("hex").toUpperCase(),
  log: result.log,
  codespace: result.codespace,
  hash: upperHex(txHash(tx)),
});
const broadcastSync: Method = (chain, params) => {
  const tx = txBytes(params);
  return checkToJson(admit(chain, tx), tx);
};
const broadcastAsync: Method = (chain, params) => {
  const tx = txBytes(params);
  admit(chain, tx);
  return { code: 0, data: "", log: "", codespace: "", hash: upperHex(txHash(tx)) };
};
const fullCheckToJson = (result: TxResult): Json => ({
  code: result.code,
  data: result.data.length === 0 ? null : base64FromBytes(result.data),
  log: result.log,
  info: "",
  gas_wanted: String(result.gasWanted),
  gas_used: String(result.gasUsed),
  events: eventsToJson(result.events),
  codespace: result.codespace,
});
const EMPTY_RESULT: Json = {
  code: 0,
  data: null,
  log: "",
  info: "",
  gas_wanted: "0",
  gas_used: "0",
  events: [],
  codespace: "",
};

const broadcastCommit: Method = (chain, params) => {
  const tx = txBytes(params);
  const hash = txHash(tx);
  return new Promise<Json>((resolve, reject) => {
    const query = parseEventQuery(`tm.event='Tx' AND tx.hash='${upperHex(hash)}'`);
    const finish = (end: () => void): void => {
      unsubscribe();
      clearTimeout(timer);
      end();
    };
    const timer = setTimeout(
      () =>
        finish(() => reject(internalError("timed out waiting for tx to be included in a block"))),
      COMMIT_TIMEOUT_MS,
    );
    const unsubscribe = chain.bus.subscribe(query, () => {
      const found = chain.index.get(hash);
      if (found !== undefined)
        finish(() =>
          resolve({
            check_tx: fullCheckToJson(check),
            tx_result: resultToJson(found.result),
            hash: upperHex(hash),
            height: String(found.height),
          }),
        );
    });
    let check: TxResult;
    try {
      check = admit(chain, tx);
    } catch (error) {
      finish(() =>
        reject(
          error instanceof VyomError
            ? internalError(`error on broadcastTxCommit: ${error.message}`)
            : error,
        ),
      );
      return;
    }
    if (check.code !== 0)
      finish(() =>
        resolve({
          check_tx: fullCheckToJson(check),
          tx_result: EMPTY_RESULT,
          hash: upperHex(hash),
          height: "0",
        }),
      );
  });
};
const checkTx: Method = (chain, params) => fullCheckToJson(chain.app.checkTx(txBytes(params)));

function foundToJson(chain: ChainView, found: FoundTx, prove: boolean): Json {
  const answer = {
    hash: upperHex(found.hash),
    height: String(found.height),
    index: found.index,
    tx_result: resultToJson(found.result),
    tx: base64FromBytes(found.tx),
  };
  if (!prove) return answer;
  const block = chain.blocks.block(found.height);
  const leaves = (block?.data?.txs ?? []).map(txHash);
  const proof = merkleProof(leaves, found.index);
  return {
    ...answer,
    proof: {
      root_hash: upperHex(block?.header?.dataHash),
      data: base64FromBytes(found.tx),
      proof: {
        total: String(proof.total),
        index: String(proof.index),
        leaf_hash: base64FromBytes(proof.leafHash),
        aunts: proof.aunts.map(base64FromBytes),
      },
    },
  };
}
const tx: Method = (chain, params) => {
  const hash = params.bytes("hash") ?? new Uint8Array(0);
  if (hash.length === 0) throw internalError("transaction hash cannot be empty");
  const found = hash.length === 32 ? chain.index.get(hash) : undefined;
  if (found === undefined) throw internalError(`tx (${upperHex(hash)}) not found`);
  return foundToJson(chain, found, params.boolean("prove"));
};
const txSearch: Method = async (chain, params) => {
  const query = parseEventQuery(params.text("query") ?? "");
  const descends = isDescending(params, "asc");
  const found = await chain.index.search(query);
  const sorted = descends ? found.toReversed() : found;
  const { start, end } = pageOf(params, sorted.length);
  const prove = params.boolean("prove");
  return {
    txs: sorted.slice(start, end).flatMap((position) => {
      const tx = chain.index.at(position);
      return tx === undefined ? [] : [foundToJson(chain, tx, prove)];
    }),
    total_count: String(sorted.length),
  };
};
const unconfirmed = (chain: ChainView, txs: readonly Uint8Array[] | null): Json => ({
  n_txs: String(txs === null ? chain.mempool.size : txs.length),
  total: String(chain.mempool.size),
  total_bytes: String(chain.mempool.bytes),
  txs: txs === null ? null : txs.map(base64FromBytes),
});
const unconfirmedTxs: Method = (chain, params) => {
  const limit = params.integer("limit") ?? 30n;
  return unconfirmed(
    chain,
    chain.mempool.peek(limit < 1n ? 30 : Number(limit > 100n ? 100n : limit)),
  );
};
const numUnconfirmedTxs: Method = (chain) => unconfirmed(chain, null);

export const TX_METHODS: Readonly<Record<string, Method>> = {
  broadcast_tx_sync: broadcastSync,
  broadcast_tx_async: broadcastAsync,
  broadcast_tx_commit: broadcastCommit,
  check_tx: checkTx,
  tx,
  tx_search: txSearch,
  unconfirmed_txs: unconfirmedTxs,
  num_unconfirmed_txs: numUnconfirmedTxs,
};
