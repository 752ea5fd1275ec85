import { BlockClock } from "./earnings/block-clock.ts";
import type { Session } from "./session.ts";
import { longSpanText } from "./time-option.ts";

const PACE_BLOCKS = 50n;

/**
 * `2728301 blocks, about 32 days`, reckoned by the pace of the latest blocks; without the time where that cannot be told,
 * empty without a number of blocks.
 */
export async function timeLeftText(
  session: Session,
  blocksLeft: bigint | undefined,
): Promise<string> {
  if (blocksLeft === undefined) return "";
  const blocks = `${blocksLeft} blocks`;
  const rpc = await session.rpc();
  const { latestHeight } = await rpc.status();
  const from = latestHeight > PACE_BLOCKS ? latestHeight - PACE_BLOCKS : 1n;
  const clock = new BlockClock(rpc, latestHeight);
  const [first, last] = await Promise.all([clock.timeMs(from), clock.timeMs(latestHeight)]);
  if (first === undefined || last === undefined || latestHeight === from) return blocks;
  const ms = ((last - first) / Number(latestHeight - from)) * Number(blocksLeft);
  return `${blocks}, about ${longSpanText(ms)}`;
}
