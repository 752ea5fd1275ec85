import { DEFAULT_CONSENSUS_PARAMS } from "@vyom/runtime";
import { CommitStore } from "@vyom/store";
import { describe, expect, it } from "vitest";
import {
  advance,
  resumeChain,
  votesOf,
  type ConsensusState,
} from "../src/engine/consensus-state.ts";
import { emptyCommit, signCommit } from "../src/block/commit.ts";
import { blockId, emptyBlockId } from "../src/block/hash.ts";
import { consensusAddress, type Validator } from "../src/block/validator.ts";
import { nextHeader } from "../src/engine/consensus-state.ts";
import { parseGenesisDoc } from "../src/engine/genesis-doc.ts";
import { newKey } from "../src/engine/key-file.ts";
import { BlockStore } from "../src/index/block-store.ts";
import { parseEventQuery } from "../src/index/event-query.ts";
import { testGenesis } from "./chain-fixture.ts";
import { testEngine } from "./engine-fixture.ts";
import { signedSend, testAccounts } from "./signed-sends.ts";

describe("validator sets and parameters of coming blocks", () => {
  const key = newKey();
  const other = newKey();
  const validator = (publicKey: Uint8Array, power: bigint): Validator => ({
    address: consensusAddress(publicKey),
    publicKey,
    power,
  });
  const genesis = parseGenesisDoc(testGenesis());
  const powers = (set: readonly Validator[]): readonly bigint[] => set.map(({ power }) => power);

  it("take effect when consensus says, and are the same after a restart at any height", () => {
    const store = CommitStore.open({ path: undefined, stores: ["s"] });
    const blocks = new BlockStore(store);
    let state: ConsensusState = {
      tip: undefined,
      lastValidators: [],
      validators: [validator(key.publicKey, 10n)],
      nextValidators: [validator(key.publicKey, 10n)],
      params: DEFAULT_CONSENSUS_PARAMS,
      appHash: new Uint8Array(32),
    };
    for (let height = 1; height <= 6; height++) {
      const header = nextHeader(state, {
        genesis,
        clockMs: 0,
        txs: [],
        proposer: new Uint8Array(20),
      });
      const block = {
        header,
        data: { txs: [] },
        evidence: { evidence: [] },
        lastCommit: emptyCommit(),
      };
      const params = DEFAULT_CONSENSUS_PARAMS;
      const results = {
        events: [],
        txResults: [],
        validatorUpdates: [],
        consensusParamUpdates:
          height >= 4 ? { ...params, block: { maxBytes: 9n, maxGas: 9n } } : params,
        appHash: new Uint8Array(32).fill(height),
      };
      const updates =
        height === 2
          ? [{ publicKey: { type: "ed25519" as const, bytes: other.publicKey }, power: 7n }]
          : [];
      const id = blockId(block, header);
      const commit = signCommit({
        chainId: genesis.chainId,
        height: header.height,
        blockId: id,
        timestamp: { seconds: 0n, nanos: 0 },
        key,
        validators: state.validators,
      });
      const next = advance(state, { header, id, commit, results }, updates);
      store.commit((writes) =>
        blocks.write(writes, {
          block,
          blockId: id,
          commit,
          results,
          validators: state.validators,
          nextValidators: next.validators,
          afterNextValidators: next.nextValidators,
          params: state.params,
          nextParams: next.params,
        }),
      );
      state = next;
      const resumed = resumeChain(blocks, header.height);
      expect(resumed).toEqual(state);
    }
    expect([1, 2, 3, 4, 5].map((height) => powers(blocks.validators(BigInt(height))))).toEqual([
      [10n],
      [10n],
      [10n],
      [10n, 7n],
      [10n, 7n],
    ]);
    expect(blocks.consensusParams(4n)?.block?.maxGas).toBe(-1n);
    expect(blocks.consensusParams(5n)?.block?.maxGas).toBe(9n);
    expect(votesOf(state).votes.map(({ blockIdFlag }) => blockIdFlag)).toEqual([2, 1]);
    expect(blocks.commit(4n)?.signatures.map(({ blockIdFlag }) => blockIdFlag)).toEqual([2, 1]);
    expect(emptyBlockId().hash).toHaveLength(0);
  });
});

describe("pruning", () => {
  it("keeps the asked number of blocks, their transactions and sets", async () => {
    const accounts = testAccounts("prune", 2);
    const [from, to] = accounts as [(typeof accounts)[0], (typeof accounts)[0]];
    const { engine, mempool, blocks, index } = testEngine({
      accounts: accounts.map(({ address }) => address),
      keepBlocks: 3,
    });
    for (let sequence = 0n; sequence < 8n; sequence++) {
      mempool.add(signedSend({ from, to: to.address, amount: 1n, sequence }));
      engine.produceBlock();
    }
    expect([blocks.base, blocks.height]).toEqual([7n, 9n]);
    expect(blocks.block(6n)).toBeUndefined();
    expect(blocks.results(6n)).toBeUndefined();
    expect(blocks.validators(7n)).toHaveLength(1);
    expect(blocks.consensusParams(7n)).toBeDefined();
    for (const query of [
      "message.action EXISTS",
      "tx.height>0",
      `transfer.sender='${from.address}'`,
    ])
      expect(await index.search(parseEventQuery(query))).toHaveLength(3);
    expect(await index.searchBlocks(parseEventQuery("block.height>0"))).toHaveLength(3);
  });
});
