import { VyomError } from "@vyom/core";
import {
  heightOfPosition,
  type EventIndex,
  type IndexRow,
  type IndexWalk,
  type Position,
} from "./event-index.ts";
import { matchesEventQuery, meetsOperand, type Condition, type EventQuery } from "./event-query.ts";
import type { EventValues } from "./event-values.ts";
import { boundingHeight, heightBounds, type HeightBounds } from "./height-bounds.ts";
import type { SearchTurn, SearchTurns } from "./search-turns.ts";

/** What can be searched: transactions or blocks. */
export interface Searchable {
  readonly index: EventIndex;
  /** `tx.height` or `block.height`. */
  readonly heightKey: string;
  /** What `tm.event` is for every entry. */
  readonly implied: string;
  /** Heights kept. */
  readonly heights: HeightBounds;
  /** All places after `after`, in order. */
  positions(bounds: HeightBounds, after: Position | undefined): Iterable<Position>;
  /** Indexed attributes and implied values of one place; `undefined` when nothing is there. */
  values(position: Position): EventValues | undefined;
}
export interface SearchLimits {
  /** Rows of the index and entries looked at, at most. */
  readonly rows: number;
}
export const DEFAULT_SEARCH_LIMITS: SearchLimits = { rows: 400_000 };

/** Below this many, looking at the entries costs less than walking another condition's rows. */
const FEW = 500;
/** Rows looked at to compare conditions. */
const SAMPLE = 1_000;
/** Rows between two looks at the clock. */
const STRIDE = 50;

/**
 * All places that meet `query`, in the order of the chain. The narrowest condition leads; others narrow what it found
 * until few are left, which are then looked at themselves. Long work gives way to other calls in between.
 * @throws VyomError `node.search_limit` when the query needs more than `limits` and its turn allow
 */
export async function searchEvents(
  target: Searchable,
  query: EventQuery,
  options: { readonly limits: SearchLimits; readonly turns: SearchTurns },
): Promise<readonly Position[]> {
  return options.turns.run((turn) =>
    new Search(target, query, { rowsMax: options.limits.rows, turn }).run(),
  );
}

interface Walk {
  readonly walk: IndexWalk;
  readonly condition: Condition;
}

class Search {
  readonly #target: Searchable;
  readonly #query: EventQuery;
  readonly #bounds: HeightBounds;
  readonly #rowsMax: number;
  readonly #turn: SearchTurn;
  #rows = 0;
  /** Whether what was found must still be looked at itself. */
  #isUncertain = false;

  constructor(
    target: Searchable,
    query: EventQuery,
    work: { readonly rowsMax: number; readonly turn: SearchTurn },
  ) {
    this.#target = target;
    this.#query = query;
    this.#bounds = heightBounds(query, target.heightKey, target.heights);
    this.#rowsMax = work.rowsMax;
    this.#turn = work.turn;
  }
  async run(): Promise<readonly Position[]> {
    if (this.#bounds.low > this.#bounds.high) return [];
    const walks = this.#query
      .flatMap((condition) => this.#walkOf(condition))
      .map((walk) => ({ ...walk, size: this.#sample(walk.walk) }))
      .toSorted((left, right) => left.size - right.size);
    let found: Set<Position> | undefined;
    for (const walk of walks) {
      if (found !== undefined && found.size <= FEW) {
        this.#isUncertain = true;
        break;
      }
      found = await this.#collect(walk, found);
    }
    if (found === undefined)
      return this.#confirmed((last) => this.#target.positions(this.#bounds, last));
    const places = [...found].toSorted((left, right) => left - right);
    return this.#isUncertain ? this.#confirmed((_last, done) => places.slice(done)) : places;
  }
  /** How a condition's rows are walked; none when its bounds say all, or only the entries themselves can tell. */
  #walkOf(condition: Condition): readonly Walk[] {
    const { key, comparison, operand } = condition;
    const { heightKey, heights, implied } = this.#target;
    if (key === heightKey || key === "tm.event" || key === "tx.hash") {
      const isSaid =
        (key === heightKey && boundingHeight(condition) !== undefined) ||
        (key === "tm.event" &&
          comparison === "=" &&
          operand?.kind === "text" &&
          operand.text === implied);
      if (!isSaid) this.#isUncertain = true;
      return [];
    }
    if (comparison === "EXISTS") return [{ walk: { key, withParts: true }, condition }];
    if (comparison !== "=" || operand?.kind !== "text") return [{ walk: { key }, condition }];
    const isBounded = this.#bounds.low > heights.low || this.#bounds.high < heights.high;
    const walk = { key, value: operand.text };
    return [{ walk: isBounded ? { ...walk, heights: this.#bounds } : walk, condition }];
  }
  #sample(walk: IndexWalk): number {
    let count = 0;
    for (const _row of this.#target.index.rows(walk)) if (++count >= SAMPLE) break;
    return count;
  }
  async #collect(
    { walk, condition }: Walk,
    within?: ReadonlySet<Position>,
  ): Promise<Set<Position>> {
    const found = new Set<Position>();
    await this.#each<IndexRow>(
      (last) => this.#target.index.rows(walk, last?.after),
      (row) => {
        const height = heightOfPosition(row.position);
        if (height < this.#bounds.low || height > this.#bounds.high) return;
        if (within !== undefined && !within.has(row.position)) return;
        if (this.#meets(condition, walk, row)) found.add(row.position);
      },
    );
    return found;
  }
  #meets(condition: Condition, walk: IndexWalk, row: IndexRow): boolean {
    if (condition.comparison === "EXISTS") {
      const rest = row.key.slice(condition.key.length);
      if (rest === "") return true;
      if (!rest.startsWith(".")) return false;
      // "a.b.c" is attribute "b.c" of type "a" or attribute "c" of type "a.b".
      this.#isUncertain = true;
      return true;
    }
    if (walk.value !== undefined) return true;
    if (row.value !== undefined) return meetsOperand(condition, row.value);
    // Only the value's hash is kept; the entry itself tells.
    this.#isUncertain = true;
    return true;
  }
  /** Those of `places` that meet the whole query when looked at themselves. */
  async #confirmed(
    places: (last: Position | undefined, done: number) => Iterable<Position>,
  ): Promise<readonly Position[]> {
    const found: Position[] = [];
    let done = 0;
    await this.#each<Position>(
      (last) => places(last, done),
      (position) => {
        done++;
        if (!this.#isUncertain) {
          found.push(position);
          return;
        }
        const values = this.#target.values(position);
        if (values !== undefined && matchesEventQuery(this.#query, values)) found.push(position);
      },
    );
    return found;
  }
  /** Visits all items, giving way to other calls now and then; the source begins anew after the item that was last. */
  async #each<Item>(
    source: (last: Item | undefined) => Iterable<Item>,
    visit: (item: Item) => void,
  ): Promise<void> {
    let last: Item | undefined;
    for (let isDone = false; !isDone;) {
      isDone = true;
      for (const item of source(last)) {
        last = item;
        visit(item);
        if (++this.#rows > this.#rowsMax)
          throw new VyomError(
            "node.search_limit",
            `the query touches more than ${this.#rowsMax} index rows; narrow it, for example with ${this.#target.heightKey}`,
          );
        if (this.#rows % STRIDE !== 0 || !this.#turn.isDue()) continue;
        isDone = false;
        break;
      }
      if (!isDone) await this.#turn.giveWay();
    }
  }
}
