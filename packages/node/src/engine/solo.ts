import { assert } from "@vyom/core";
import type { ResponseFinalizeBlock } from "@vyom/proto/tendermint/abci";
import type { Block } from "@vyom/proto/tendermint/types";
import type { BaseApp, Event, FinalizeBlockResponse } from "@vyom/runtime";
import type { SideWrites } from "@vyom/store";
import { emptyCommit, signCommit, type ValidatorKey } from "../block/commit.ts";
import { blockId } from "../block/hash.ts";
import { consensusAddress, type Validator } from "../block/validator.ts";
import type { BlockStore } from "../index/block-store.ts";
import type { TxIndex } from "../index/tx-index.ts";

import { publishBlock } from "./block-events.ts";
import { BlockPace } from "./block-pace.ts";
import {
  advance,
  beginChain,
  nextHeader,
  resumeChain,
  votesOf,
  type ConsensusState,
  type Tip,
} from "./consensus-state.ts";
import type { EventBus } from "./event-bus.ts";
import type { GenesisDoc } from "./genesis-doc.ts";
import type { Mempool } from "./mempool.ts";

/** Power of the only validator when the genesis names none. */
const OWN_POWER = 10n;
/** Bytes of a block that are not transactions: header, commit, framing. */
const BLOCK_OVERHEAD_BYTES = 2048;

export interface SoloOptions {
  readonly app: BaseApp;
  readonly blocks: BlockStore;
  readonly index: TxIndex;
  readonly mempool: Mempool;
  readonly bus: EventBus;
  readonly genesis: GenesisDoc;
  /** Signs every commit. */
  readonly key: ValidatorKey;
  /** Wall clock in milliseconds. */
  readonly clock: () => number;
  /** An empty block this often. */
  readonly intervalMs: number;
  /** Blocks with transactions lie at least this far apart. */
  readonly gapMs: number;
  /** How many blocks stay, with their transactions; 0 keeps all. */
  readonly keepBlocks: number;
  /** Told when a block could not be made; the engine has stopped then. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Makes blocks in this process as the only validator: one at once when a transaction waits, an empty one on an
 * interval. Blocks, hashes and commits are those of CometBFT, so clients verify them as usual.
 */
export class SoloEngine {
  readonly #options: SoloOptions;
  readonly #proposer: Uint8Array;
  readonly #pace: BlockPace = new BlockPace();
  #state: ConsensusState;
  #timer: NodeJS.Timeout | undefined;
  #lastBlockMs = 0;
  #running = false;

  /** @throws VyomError `node.not_validator`, `node.block_missing`, or what is wrong in the genesis */
  constructor(options: SoloOptions) {
    this.#options = options;
    const { app, blocks, genesis, key } = options;
    this.#proposer = consensusAddress(key.publicKey);
    const height = app.info().lastHeight;
    this.#state =
      height > 0n
        ? resumeChain(blocks, height)
        : beginChain(app, genesis, {
            address: this.#proposer,
            publicKey: key.publicKey,
            power: OWN_POWER,
          });
  }
  /** Height of the last block; 0 before the first. */
  get height(): bigint {
    return this.#state.tip?.header.height ?? 0n;
  }
  get validators(): readonly Validator[] {
    return this.#state.validators;
  }
  start(): void {
    this.#running = true;
    this.#schedule();
  }
  stop(): void {
    this.#running = false;
    clearTimeout(this.#timer);
  }
  /** Call when a transaction entered the mempool: its block comes after the gap at the latest. */
  wake(): void {
    if (this.#running) this.#schedule();
  }
  #schedule(): void {
    clearTimeout(this.#timer);
    const waiting = this.#options.mempool.size > 0;
    const nowMs = this.#options.clock();
    // A clock that was set back must not stop the chain until it has caught up.
    this.#lastBlockMs = Math.min(this.#lastBlockMs, nowMs);
    const due = this.#lastBlockMs + (waiting ? this.#options.gapMs : this.#options.intervalMs);
    this.#timer = setTimeout(() => this.#tick(), Math.max(0, due - nowMs));
  }
  #tick(): void {
    if (!this.#running) return;
    try {
      this.produceBlock();
    } catch (error) {
      this.stop();
      this.#options.onFailure(error);
      return;
    }
    this.#schedule();
  }

  /** Makes one block of what waits, commits it and tells subscribers. @returns its height */
  produceBlock(): bigint {
    const { mempool, bus, genesis, key, clock } = this.#options;
    const state = this.#state;
    const begunMs = clock();
    const txs = mempool.reap({
      maxBytes: Number(state.params.block?.maxBytes ?? 0n) - BLOCK_OVERHEAD_BYTES,
      maxGas: state.params.block?.maxGas ?? -1n,
      maxTxs: this.#pace.txsMax,
    });
    const header = nextHeader(state, { genesis, clockMs: begunMs, txs, proposer: this.#proposer });
    const block: Block = {
      header,
      data: { txs: [...txs] },
      evidence: { evidence: [] },
      lastCommit: state.tip?.commit ?? emptyCommit(),
    };
    const id = blockId(block, header);
    const output = this.#execute(block, txs);
    const results = resultsToWire(output);
    const commit = signCommit({
      chainId: genesis.chainId,
      height: header.height,
      blockId: id,
      timestamp: header.time ?? genesis.time,
      key,
      validators: state.validators,
    });
    const tip: Tip = { header, id, commit, results };
    const next = advance(state, tip, output.validatorUpdates);
    this.#commit(block, tip, next);
    this.#state = next;
    mempool.update(
      txs.map((tx, position) => ({ tx, failed: output.txResults[position]?.code !== 0 })),
    );
    publishBlock(bus, { block, id, results });
    this.#lastBlockMs = clock();
    this.#pace.record({ txs: txs.length, elapsedMs: this.#lastBlockMs - begunMs });
    return header.height;
  }
  #execute(block: Block, txs: readonly Uint8Array[]): FinalizeBlockResponse {
    const { header } = block;
    assert(header?.time !== undefined, "a block has a header with a time");
    const output = this.#options.app.finalizeBlock({
      height: header.height,
      time: header.time,
      txs,
      misbehavior: [],
      proposerAddress: header.proposerAddress,
      lastCommit: votesOf(this.#state),
    });
    assert(
      output.txResults.length === txs.length,
      "the application answered another number of results than transactions",
    );
    return output;
  }
  /** State, block, index and the sets of the coming blocks take effect together or not at all. */
  #commit(block: Block, tip: Tip, next: ConsensusState): void {
    const { app, blocks, index } = this.#options;
    const { header, id, commit, results } = tip;
    app.commit((writes) => {
      blocks.write(writes, {
        block,
        blockId: id,
        commit,
        results,
        validators: this.#state.validators,
        nextValidators: next.validators,
        afterNextValidators: next.nextValidators,
        params: this.#state.params,
        nextParams: next.params,
      });
      index.write(writes, {
        height: header.height,
        txs: block.data?.txs ?? [],
        results: results.txResults,
        events: results.events,
      });
      this.#prune(writes, header.height);
    });
  }
  /** A little at a time, so that a shorter memory does not stop the chain when it is first asked for. */
  #prune(writes: SideWrites, height: bigint): void {
    const { blocks, index, keepBlocks } = this.#options;
    const { base } = blocks;
    if (keepBlocks === 0 || base === 0n || height - base < BigInt(keepBlocks)) return;
    index.remove(writes, {
      height: base,
      txs: blocks.block(base)?.data?.txs ?? [],
      results: blocks.results(base)?.txResults ?? [],
      events: blocks.results(base)?.events ?? [],
    });
    blocks.dropLowest(writes);
  }
}

function resultsToWire(output: FinalizeBlockResponse): ResponseFinalizeBlock {
  return {
    events: output.events.map(eventToWire),
    txResults: output.txResults.map((result) => ({
      ...result,
      events: result.events.map(eventToWire),
    })),
    validatorUpdates: output.validatorUpdates.map(({ publicKey, power }) => ({
      pubKey: { ed25519: publicKey.bytes },
      power,
    })),
    consensusParamUpdates: output.consensusParamUpdates,
    appHash: output.appHash,
  };
}
function eventToWire(event: Event): ResponseFinalizeBlock["events"][number] {
  return { type: event.type, attributes: event.attributes.map((attribute) => ({ ...attribute })) };
}
