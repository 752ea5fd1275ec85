import { hexFromBytes } from "@vyom/core";
import { APP_STORES, createApp, exportGenesis, type App, type ExportedGenesis } from "@vyom/chain";
import { CommitStore } from "@vyom/store";
import { describe, expect, it } from "vitest";
import { readRecording, type ChainRecording } from "../src/recording.ts";
import { blockRequest, initChainRequest } from "../src/requests.ts";

/** An app at the end of a recorded run. What no module here serves is refused. */
function appAfter(name: string): App {
  const path = new URL(`./vectors/${name}.json.gz`, import.meta.url).pathname;
  const recording = readRecording(path) as ChainRecording;
  const initialVersion = Number(recording.init_chain.initial_height);
  const app = createApp({
    store: CommitStore.open({ path: undefined, stores: APP_STORES, initialVersion }),
  });
  app.initChain(initChainRequest(recording));
  for (const block of recording.blocks) {
    app.finalizeBlock(blockRequest(block, new Set()));
    app.commit();
  }
  return app;
}

/** A new chain from an export, one empty block later. */
function imported(genesis: ExportedGenesis): App {
  const store = CommitStore.open({
    path: undefined,
    stores: APP_STORES,
    initialVersion: Number(genesis.initialHeight),
  });
  const app = createApp({ store });
  app.initChain({ ...genesis, validators: [] });
  app.finalizeBlock({
    height: genesis.initialHeight,
    time: genesis.time,
    txs: [],
    proposerAddress: new Uint8Array(20),
    lastCommit: { round: 0, votes: [] },
    misbehavior: [],
  });
  app.commit();
  return app;
}

/** Counts what an export holds in the states that are easily lost. */
function stateCounts(genesis: ExportedGenesis): Readonly<Record<string, number>> {
  const text = JSON.stringify(genesis.appState);
  return Object.fromEntries(
    ["closed", "overdrawn", "lost", "paused", "insufficient_funds"].map((state) => [
      state,
      text.split(`"state":"${state}"`).length - 1,
    ]),
  );
}

describe("export and import", () => {
  it.each(["d-market-edges", "j-mixed", "l-genesis-import", "p-import-mixed"])(
    "bring all of %s back",
    (name) => {
      const app = appAfter(name);
      const first = exportGenesis(app);
      if (name.startsWith("d"))
        expect(Object.entries(stateCounts(first)).filter(([, count]) => count === 0)).toEqual([]);
      const other = imported(first);
      expect(other.checkInvariants()).toEqual([]);
      const second = exportGenesis(other);
      expect(second.appState).toEqual(first.appState);
      const third = imported({ ...second, initialHeight: first.initialHeight });
      expect(hexFromBytes(third.store.appHash)).toBe(hexFromBytes(other.store.appHash));
      for (const each of [app, other, third]) each.store.close();
    },
    60_000,
  );
});
