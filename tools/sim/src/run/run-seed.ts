import { Generator } from "../generate/generator.ts";
import type { PlannedBlock, PlannedTx } from "../plan/plan.ts";
import { Disagreement } from "./disagreement.ts";
import type { AppAlteration } from "./instance.ts";
import { Simulation } from "./simulation.ts";
import type { Tally } from "./tally.ts";

export interface RunOptions {
  readonly seed: bigint;
  readonly blocks: number;
  readonly txsPerBlock: number;
  /** Told after each block. */
  readonly onBlock?: (index: number) => void;
  /** Changes every app before it runs, to see that the ledger finds it. */
  readonly alter?: AppAlteration;
}
/** How a run ended, with everything that it did, to do it again. */
export interface RunResult {
  readonly plan: readonly PlannedBlock[];
  readonly tally: Tally;
  readonly appHash: string;
  readonly failure: Disagreement | undefined;
}

/** Makes up blocks from a seed and runs them. Two runs of a seed are the same. */
export function runSeed({ seed, blocks, txsPerBlock, onBlock, alter }: RunOptions): RunResult {
  const simulation = new Simulation(alter);
  const generator = new Generator(seed, simulation.ledger);
  const plan: { -readonly [Key in keyof PlannedBlock]: PlannedBlock[Key] }[] = [];
  const failure = attempt(() => {
    for (let index = 0; index < blocks; index++) {
      const txs: PlannedTx[] = [];
      const block = { ...generator.block(index), txs };
      plan.push(block);
      simulation.beginBlock(block);
      for (let count = 0; count < txsPerBlock; count++) {
        const planned = generator.tx();
        txs.push(planned);
        const { tx, verdict } = simulation.add(planned);
        generator.observe(tx, verdict);
      }
      simulation.endBlock();
      onBlock?.(index);
    }
  });
  simulation.close();
  return { plan, tally: simulation.tally, appHash: simulation.appHash, failure };
}

/** Runs blocks that were made up before. */
export function runPlan(
  plan: readonly PlannedBlock[],
  alter?: AppAlteration,
): Omit<RunResult, "plan"> {
  const simulation = new Simulation(alter);
  const failure = attempt(() => {
    for (const block of plan) {
      simulation.beginBlock(block);
      for (const tx of block.txs) simulation.add(tx);
      simulation.endBlock();
    }
  });
  simulation.close();
  return { tally: simulation.tally, appHash: simulation.appHash, failure };
}

function attempt(work: () => void): Disagreement | undefined {
  try {
    work();
    return undefined;
  } catch (error) {
    if (error instanceof Disagreement) return error;
    throw error;
  }
}
