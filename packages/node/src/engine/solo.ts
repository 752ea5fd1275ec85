import { VyomError, assert } from "@vyom/core";
import { ResponseFinalizeBlock } from "@vyom/proto/tendermint/abci";
import type { Block, BlockID, Commit, ConsensusParams, Header } from "@vyom/proto/tendermint/types";
import type { BaseApp, Event, ValidatorUpdate } from "@vyom/runtime";
import { emptyCommit, signCommit, type ValidatorKey } from "../block/commit.ts";
import {
  blockId,
  commitHash,
  consensusHash,
  dataHash,
  emptyBlockId,
  evidenceHash,
  resultsHash,
  validatorsHash,
} from "../block/hash.ts";
import { blockToJson, headerToJson, resultToJson } from "../block/json.ts";
import { nextBlockTime } from "../block/time.ts";
import { applyValidatorUpdates, consensusAddress, type Validator } from "../block/validator.ts";
import type { BlockStore } from "../index/block-store.ts";
import type { TxIndex } from "../index/tx-index.ts";
import type { EventBus } from "./event-bus.ts";
import type { GenesisDoc } from "./genesis-doc.ts";
import type { Mempool } from "./mempool.ts";
import { txHash } from "../block/hash.ts";
import { hexFromBytes } from "@vyom/core";

/** Application protocol version that blocks carry (CometBFT 0.38 block protocol). */
const BLOCK_PROTOCOL = 11n;

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
  /** Told when a block could not be made; the engine has stopped then. */
  readonly onFailure: (error: unknown) => void;
}

/**
 * Makes blocks in this process as the only validator: one at once when a transaction waits, an empty one on an
 * interval. Blocks, hashes and commits are those of CometBFT, so clients verify them as usual.
 */
export class SoloEngine {
  readonly #options: SoloOptions;
  #validators: readonly Validator[] = [];
  #nextValidators: readonly Validator[] = [];
  #params: ConsensusParams;
  #last:
    | {
        readonly header: Header;
        readonly id: BlockID;
        readonly commit: Commit;
        readonly results: ResponseFinalizeBlock;
      }
    | undefined;
  #timer: NodeJS.Timeout | undefined;
  #lastBlockMs = 0;
  #running = false;

  constructor(options: SoloOptions) {
    this.#options = options;
    this.#params = options.genesis.consensusParams;
    this.#restore();
  }
  /** Height of the last block; 0 before the first. */
  get height(): bigint {
    return this.#last?.header.height ?? 0n;
  }
  get validators(): readonly Validator[] {
    return this.#validators;
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
    const due = this.#lastBlockMs + (waiting ? this.#options.gapMs : this.#options.intervalMs);
    this.#timer = setTimeout(() => this.#tick(), Math.max(0, due - this.#options.clock()));
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
  #restore(): void {
    const { app, blocks, genesis, key } = this.#options;
    const height = app.info().lastHeight;
    const own = { address: consensusAddress(key.publicKey), publicKey: key.publicKey, power: 10n };
    if (height === 0n) {
      const declared = genesis.validators.length > 0 ? genesis.validators : [own];
      const answer = app.initChain({ ...genesis, validators: genesis.validators.map(toUpdate) });
      const set =
        answer.validators.length > 0 ? applyValidatorUpdates([], answer.validators) : declared;
      if (!set.some((validator) => hexFromBytes(validator.address) === hexFromBytes(own.address))) {
        throw new VyomError(
          "node.not_validator",
          "this node's key is no validator of the genesis; solo needs it to be the only one",
        );
      }
      this.#genesisHash = answer.appHash;
      this.#validators = set;
      this.#nextValidators = set;
      return;
    }
    const block = blocks.block(height);
    const id = blocks.blockId(height);
    const commit = blocks.commit(height);
    const results = blocks.results(height);
    if (
      block?.header === undefined ||
      id === undefined ||
      commit === undefined ||
      results === undefined
    ) {
      throw new VyomError(
        "node.block_missing",
        `the database holds state ${height} but not its block; restore the home folder or begin anew with --reset`,
      );
    }
    this.#last = { header: block.header, id, commit, results };
    this.#params = blocks.consensusParams(height + 1n) ?? genesis.consensusParams;
    this.#validators = blocks.validators(height + 1n);
    this.#nextValidators = this.#validators;
  }
  #genesisHash: Uint8Array = new Uint8Array(0);

  /** Makes one block of what waits, commits it and tells subscribers. @returns its height */
  produceBlock(): bigint {
    const { app, blocks, index, mempool, bus, genesis, key, clock } = this.#options;
    const height = this.#last === undefined ? genesis.initialHeight : this.#last.header.height + 1n;
    const time =
      this.#last === undefined ? genesis.time : nextBlockTime(this.#last.header.time, clock());
    const txs = mempool.reap({
      maxBytes: Number(this.#params.block?.maxBytes ?? 0n) - 2048,
      maxGas: this.#params.block?.maxGas ?? -1n,
    });
    const header = this.#header({ height, time, txs });
    const block: Block = {
      header,
      data: { txs: [...txs] },
      evidence: { evidence: [] },
      lastCommit: this.#last?.commit ?? emptyCommit(),
    };
    const id = blockId(block, header);
    const output = app.finalizeBlock({
      height,
      time,
      txs,
      misbehavior: [],
      proposerAddress: header.proposerAddress,
      lastCommit: {
        round: 0,
        votes:
          this.#last === undefined
            ? []
            : this.#validators.map(({ address, power }) => ({
                address,
                power,
                blockIdFlag: this.#signed(address) ? 2 : 1,
              })),
      },
    });
    assert(
      output.txResults.length === txs.length,
      "the application answered another number of results than transactions",
    );
    const txResults = output.txResults.map((result) => ({
      ...result,
      events: result.events.map(eventToWire),
    }));
    const results: ResponseFinalizeBlock = {
      events: output.events.map(eventToWire),
      txResults,
      validatorUpdates: output.validatorUpdates.map((update) => ({
        pubKey: { ed25519: update.publicKey.bytes },
        power: update.power,
      })),
      consensusParamUpdates: output.consensusParamUpdates,
      appHash: output.appHash,
    };
    const commit = signCommit({
      chainId: genesis.chainId,
      height,
      blockId: id,
      timestamp: time,
      key,
    });
    const validators = this.#validators;
    app.commit((writes) => {
      blocks.write(writes, {
        block,
        blockId: id,
        commit,
        results,
        validators,
        consensusParams: this.#params,
      });
      index.write(writes, { height, txs, results: txResults, events: output.events });
    });
    this.#last = { header, id, commit, results };
    this.#validators = this.#nextValidators;
    this.#nextValidators = applyValidatorUpdates(this.#nextValidators, output.validatorUpdates);
    this.#params = output.consensusParamUpdates;
    this.#lastBlockMs = clock();
    mempool.update(txs);
    publishBlock(bus, { block, id, results });
    return height;
  }
  #signed(address: Uint8Array): boolean {
    return (
      this.#last?.commit.signatures.some(
        (signature) => hexFromBytes(signature.validatorAddress) === hexFromBytes(address),
      ) ?? false
    );
  }
  #header(input: { height: bigint; time: Header["time"]; txs: readonly Uint8Array[] }): Header {
    const last = this.#last;
    return {
      version: { block: BLOCK_PROTOCOL, app: this.#params.version?.app ?? 0n },
      chainId: this.#options.genesis.chainId,
      height: input.height,
      time: input.time,
      lastBlockId: last?.id ?? emptyBlockId(),
      lastCommitHash: commitHash(last?.commit ?? emptyCommit()),
      dataHash: dataHash(input.txs),
      validatorsHash: validatorsHash(this.#validators),
      nextValidatorsHash: validatorsHash(this.#nextValidators),
      consensusHash: consensusHash({
        blockMaxBytes: this.#params.block?.maxBytes ?? 0n,
        blockMaxGas: this.#params.block?.maxGas ?? 0n,
      }),
      appHash: last?.results.appHash ?? this.#genesisHash,
      lastResultsHash: resultsHash(last?.results.txResults ?? []),
      evidenceHash: evidenceHash(),
      proposerAddress: consensusAddress(this.#options.key.publicKey),
    };
  }
}

function toUpdate(validator: Validator): ValidatorUpdate {
  return { publicKey: { type: "ed25519", bytes: validator.publicKey }, power: validator.power };
}
function eventToWire(event: Event): {
  type: string;
  attributes: { key: string; value: string; index: boolean }[];
} {
  return { type: event.type, attributes: event.attributes.map((attribute) => ({ ...attribute })) };
}

/** Tells subscribers of a block and its transactions, in CometBFT's order. */
function publishBlock(
  bus: EventBus,
  { block, id, results }: { block: Block; id: BlockID; results: ResponseFinalizeBlock },
): void {
  const { header } = block;
  if (header === undefined) return;
  const height = String(header.height);
  const resultBlock = (): unknown => ({
    block: blockToJson(block),
    block_id: {
      hash: hexFromBytes(id.hash).toUpperCase(),
      parts: {
        total: id.partSetHeader?.total ?? 0,
        hash: hexFromBytes(id.partSetHeader?.hash ?? new Uint8Array(0)).toUpperCase(),
      },
    },
    result_finalize_block: {
      events: results.events,
      validator_updates: null,
      consensus_param_updates: null,
    },
  });
  bus.publish("NewBlock", {
    value: resultBlock,
    events: results.events,
    extra: { "block.height": height },
  });
  bus.publish("NewBlockHeader", {
    value: () => ({ header: headerToJson(header) }),
    events: results.events,
    extra: { "block.height": height },
  });
  bus.publish("NewBlockEvents", {
    value: () => ({ height, events: results.events, num_txs: String(block.data?.txs.length ?? 0) }),
    events: results.events,
    extra: { "block.height": height },
  });
  (block.data?.txs ?? []).forEach((tx, position) => {
    const result = results.txResults[position];
    if (result === undefined) return;
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
      extra: { "tx.hash": hexFromBytes(txHash(tx)).toUpperCase(), "tx.height": height },
    });
  });
}
