export { MESSAGE_TYPES, type Verdict } from "./ledger/ledger.ts";
export type { PlannedBlock, PlannedMessage, PlannedTx } from "./plan/plan.ts";
export { Random } from "./random.ts";
export { Disagreement } from "./run/disagreement.ts";
export type { AppAlteration } from "./run/instance.ts";
export { planText } from "./run/plan-text.ts";
export { runPlan, runSeed, type RunOptions, type RunResult } from "./run/run-seed.ts";
export { shrink, type Shrunk } from "./run/shrink.ts";
export type { Tally } from "./run/tally.ts";
