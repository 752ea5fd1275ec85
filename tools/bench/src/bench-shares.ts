import { profiled, type CallTime } from "./call-profile.ts";
import { kindsOf, openChain, runBlock, signedBlock, type ChainSize } from "./chain-under-load.ts";
import type { Figure } from "./figure.ts";

/** Blocks that are run before the ones that are sampled. */
const WARM_UP = 6;

/** What a time is counted as: the first row of which a function is on its stack. */
const WORK: readonly (readonly [string, (frame: string) => boolean])[] = [
  ["garbage", (frame) => frame.startsWith("(garbage collector)")],
  ["disk", (frame) => frame.startsWith("transactionSync ")],
  ["trees", (frame) => /^(?:changeFor|workingHash|#work) .*\/store\//.test(frame)],
  ["events", (frame) => /^(?:typedEvent|textEvent|withAttribute) /.test(frame)],
  ["signature", (frame) => /^(?:signatureProblem|keyVerifies) /.test(frame)],
  ["store", (frame) => /\/packages\/store\//.test(frame)],
  ["decode", (frame) => /^decode .*\/recent-txs\./.test(frame)],
  ["ante", (frame) => frame.startsWith("#runAnte ")],
  ["message", (frame) => frame.startsWith("#runMessages ")],
];
const SHARES: readonly string[] = [...WORK.map(([name]) => name), "rest"];

/** `undefined` for what is no part of a block. */
function shareOf({ stack }: CallTime): string | undefined {
  const isBlock = stack.some((frame) => /^(?:runBlock|\(garbage collector\)) /.test(frame));
  return isBlock ? (WORK.find(([, isIt]) => stack.some(isIt))?.[0] ?? "rest") : undefined;
}

/** Where the time of each kind of transaction goes, in percent of what the main thread does. */
export async function benchShares(size: ChainSize): Promise<readonly Figure[]> {
  const { app, signers, close } = openChain(size);
  try {
    const figures: Figure[] = [];
    let height = 1n;
    for (const { name, message } of kindsOf(signers)) {
      const times = new Map<string, number>();
      const runBlocks = async (from: number, to: number): Promise<void> => {
        for (let round = from; round < to; round++) {
          const txs = await signedBlock(signers, ++height - 2n, (index) => message(index, round));
          runBlock(app, height, txs);
        }
      };
      await runBlocks(0, WARM_UP);
      for (const time of await profiled(() => runBlocks(WARM_UP, size.blocks))) {
        const share = shareOf(time);
        if (share !== undefined) times.set(share, (times.get(share) ?? 0) + time.selfUs);
      }
      const total = [...times.values()].reduce((sum, time) => sum + time, 0);
      const percent = (share: string): string =>
        `${share} ${((100 * (times.get(share) ?? 0)) / total).toFixed(0)}`;
      const perTx = total / ((size.blocks - WARM_UP) * size.txsPerBlock);
      figures.push({
        name: `${name}, shares`,
        value: `${perTx.toFixed(0)} us, sampled`,
        note: `percent: ${SHARES.map(percent).join(", ")}`,
      });
    }
    return figures;
  } finally {
    close();
  }
}
