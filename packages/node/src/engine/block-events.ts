import type { ResponseFinalizeBlock } from "@vyom/proto/tendermint/abci";
import type { Block, BlockID } from "@vyom/proto/tendermint/types";
import { txHash } from "../block/hash.ts";
import {
  blockIdToJson,
  blockToJson,
  finalizeBlockToJson,
  headerToJson,
  resultToJson,
  upperHex,
  validatorToJson,
} from "../block/json.ts";
import { consensusAddress } from "../block/validator.ts";
import type { EventBus } from "./event-bus.ts";

/** A block with all that its execution gave. */
export interface FinishedBlock {
  readonly block: Block;
  readonly id: BlockID;
  readonly results: ResponseFinalizeBlock;
}

/** Tells subscribers of a block and its transactions, in CometBFT's order and form (state/execution.go fireEvents). */
export function publishBlock(bus: EventBus, finished: FinishedBlock): void {
  const { block, id, results } = finished;
  const { header } = block;
  if (header === undefined) return;
  const height = String(header.height);
  const { events } = results;
  bus.publish("NewBlock", {
    value: () => ({
      block: blockToJson(block),
      block_id: blockIdToJson(id),
      result_finalize_block: finalizeBlockToJson(results),
    }),
    events,
  });
  bus.publish("NewBlockHeader", { value: () => ({ header: headerToJson(header) }), events: [] });
  bus.publish("NewBlockEvents", {
    value: () => ({ height, events: results.events, num_txs: String(block.data?.txs.length ?? 0) }),
    events,
  });
  publishTxs(bus, finished, height);
  if (results.validatorUpdates.length === 0) return;
  bus.publish("ValidatorSetUpdates", {
    value: () => ({
      validator_updates: results.validatorUpdates.map(({ pubKey, power }) => {
        const publicKey = pubKey?.ed25519 ?? new Uint8Array(0);
        return validatorToJson({ address: consensusAddress(publicKey), publicKey, power });
      }),
    }),
    events: [],
  });
}

function publishTxs(bus: EventBus, { block, results }: FinishedBlock, height: string): void {
  for (const [position, tx] of (block.data?.txs ?? []).entries()) {
    const result = results.txResults[position];
    if (result === undefined) continue;
    bus.publish("Tx", {
      value: () => ({
        TxResult: {
          height,
          ...(position === 0 ? {} : { index: position }),
          tx: Buffer.from(tx).toString("base64"),
          result: resultToJson(result),
        },
      }),
      events: result.events,
      extra: { "tx.hash": upperHex(txHash(tx)), "tx.height": height },
    });
  }
}
