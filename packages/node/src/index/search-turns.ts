import { setImmediate as nextTurn } from "node:timers/promises";
import { VyomError } from "@vyom/core";

export interface SearchTurnLimits {
  /** Work at a stretch before other calls get their turn. */
  readonly sliceMs: number;
  /** Work for one search in all. */
  readonly searchMs: number;
  /** Searches that may wait. */
  readonly waiting: number;
}
const DEFAULT_LIMITS: SearchTurnLimits = { sliceMs: 8, searchMs: 4_000, waiting: 200 };

/** One search's share of the process. */
export interface SearchTurn {
  /** Whether other calls should get their turn. */
  isDue(): boolean;
  /** Lets other calls work. @throws VyomError `node.search_limit` when the search has had its time */
  giveWay(): Promise<void>;
}

/** Lets searches work one after the other in small slices, so that they never hold up the node together. */
export class SearchTurns {
  readonly #limits: SearchTurnLimits;
  readonly #clock: () => number;
  #last: Promise<unknown> = Promise.resolve();
  #waiting = 0;
  /** @param clock milliseconds */
  constructor(clock: () => number, limits: SearchTurnLimits = DEFAULT_LIMITS) {
    this.#clock = clock;
    this.#limits = limits;
  }
  /** Runs `work` when those before it are done. @throws VyomError `node.search_limit` when too many wait */
  async run<Result>(work: (turn: SearchTurn) => Promise<Result>): Promise<Result> {
    if (this.#waiting >= this.#limits.waiting)
      throw new VyomError(
        "node.search_limit",
        "too many searches wait for their turn; ask again later",
      );
    this.#waiting++;
    const result = this.#last.then(() => work(this.#turn()));
    this.#last = result.catch(() => undefined);
    try {
      return await result;
    } finally {
      this.#waiting--;
    }
  }
  #turn(): SearchTurn {
    const { sliceMs, searchMs } = this.#limits;
    const clock = this.#clock;
    let begunMs = clock();
    let spentMs = 0;
    return {
      isDue: () => clock() - begunMs >= sliceMs,
      async giveWay() {
        spentMs += clock() - begunMs;
        if (spentMs >= searchMs)
          throw new VyomError(
            "node.search_limit",
            "the query takes too long; narrow it, for example by height",
          );
        await nextTurn();
        begunMs = clock();
      },
    };
  }
}
