import { base64FromBytes } from "@vyom/core";
import { TxRaw } from "@vyom/proto/cosmos/tx/v1beta1";
import { beforeAll, describe, expect, it } from "vitest";
import { replayChain } from "../src/chain-replay.ts";
import { readRecording, type ChainRecording } from "../src/recording.ts";
import { bytesOf } from "../src/requests.ts";
import type { Report } from "../src/report.ts";

const path = new URL("./vectors/k-amino.json.gz", import.meta.url).pathname;
const recording = readRecording(path) as ChainRecording;

/** The recording with the only transaction of a height changed. */
function withTx(height: number, change: (raw: TxRaw) => TxRaw): ChainRecording {
  const blocks = recording.blocks.map((block) =>
    block.height === height
      ? {
          ...block,
          txs: block.txs.map((text) =>
            base64FromBytes(TxRaw.encode(change(TxRaw.decode(bytesOf(text)))).finish()),
          ),
        }
      : block,
  );
  return { ...recording, blocks };
}
function unexplained(report: Report): readonly string[] {
  return report.unexplained.map(({ place }) => `${place.file}: ${place.where}`);
}

describe("amino-fields", () => {
  let report: Report;
  beforeAll(() => {
    report = replayChain(recording, "k");
  });

  it("refuses every signature that leaves fields out, and nothing of it is left unexplained", () => {
    expect(unexplained(report)).toEqual([]);
    const refused = (report.byRule.get("amino-fields") ?? []).filter(
      (difference) => difference.kind === "tx" && difference.isAminoDisputed,
    );
    expect(refused.length).toBeGreaterThan(0);
  });
  it("shows that all transactions agree once these are signed in full", () => {
    const tally = report.asReference?.transactions;
    expect(tally?.agree).toBe(tally?.total);
    expect(tally?.agree).toBeGreaterThan(report.transactions.agree * 10);
  });
  it("takes no signature that holds over neither", () => {
    const changed = withTx(9, (raw) => ({
      ...raw,
      signatures: raw.signatures.map((signature) =>
        signature.map((byte, at) => byte ^ +(at === 9)),
      ),
    }));
    expect(unexplained(replayChain(changed, "k"))).toContain("k: tx 9/0");
  });
  it("notices a wrong result behind a refusal", () => {
    const blocks = recording.blocks.map((block) => ({
      ...block,
      results: block.results.map((result) =>
        block.height === 10 ? { ...result, code: 7, codespace: "market", log: "no" } : result,
      ),
    }));
    const changed = replayChain({ ...recording, blocks }, "k");
    expect(unexplained(changed)).toContain("k: tx 10/0");
  });
});
