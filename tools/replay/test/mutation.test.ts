import type { Json } from "@vyom/proto";
import { describe, expect, it } from "vitest";
import { replayChain } from "../src/chain-replay.ts";
import { readRecording } from "../src/recording.ts";
import type { ChainRecording, RecordedEvent, RecordedResult } from "../src/recording.ts";

type Change = (result: RecordedResult) => RecordedResult | undefined;

const PANIC = 111222;
const isTyped = ({ type }: RecordedEvent): boolean => type.includes(".");

/** What a wrong state machine would look like in its results. Each gives `undefined` where it does not apply. */
const CHANGES: Readonly<Record<string, Change>> = {
  "another codespace": (result) =>
    result.code === 0 ? undefined : { ...result, codespace: "elsewhere" },
  "success instead of failure": (result) =>
    result.code === 0 ? undefined : { ...result, code: 0, codespace: "" },
  "a failure without a code": (result) =>
    result.code === 0
      ? undefined
      : { ...result, code: 1, codespace: "undefined", log: "something else" },
  "a panic instead of a code": (result) =>
    result.code === 0 || result.code === PANIC
      ? undefined
      : { ...result, code: 111222, codespace: "undefined", log: "" },
  "a typed event less": (result) => without(result, result.events.findIndex(isTyped)),
  "another value in a typed event": (result) => {
    const index = result.events.findIndex(isTyped);
    return index < 0
      ? undefined
      : { ...result, events: result.events.with(index, changed(result.events[index])) };
  },
  "a plain event less": (result) =>
    without(
      result,
      result.events.findIndex((event) => !isTyped(event)),
    ),
  "a plain event more": (result) => ({
    ...result,
    events: [...result.events, { type: "transfer", attributes: [{ key: "sender", value: "who" }] }],
  }),
};

function without(result: RecordedResult, index: number): RecordedResult | undefined {
  return index < 0 ? undefined : { ...result, events: result.events.toSpliced(index, 1) };
}
function changed(event: RecordedEvent | undefined): RecordedEvent {
  const attributes = (event?.attributes ?? []).map(({ key, value }, index) => ({
    key,
    value: index === 0 ? `${value}0` : value,
  }));
  return { type: event?.type ?? "", attributes };
}

/**
 * Replays a recording of which every result is changed, the first change to one, the second to the next and so on; what of
 * it nobody noticed.
 */
function survivors(
  recording: ChainRecording,
  changes: readonly (readonly [string, Change])[],
): string[] {
  const places: { readonly where: string; readonly what: string }[] = [];
  let turn = 0;
  const blocks = recording.blocks.map((block) => ({
    ...block,
    results: block.results.map((result, index) => {
      const [what, change] = changes[turn++ % changes.length] ?? [];
      const other = change?.(result);
      if (other === undefined || what === undefined) return result;
      places.push({ where: `tx ${block.height}/${index}`, what });
      return other;
    }),
  }));
  const { unexplained } = replayChain({ ...recording, blocks }, "changed");
  const noticed = new Set(unexplained.map(({ place }) => place.where));
  return places
    .filter(({ where }) => !noticed.has(where))
    .map(({ where, what }) => `${where} ${what}`);
}

function recordingOf(name: string): ChainRecording {
  const path = new URL(`./vectors/${name}.json.gz`, import.meta.url).pathname;
  return readRecording(path) as ChainRecording;
}

describe("wrong results are noticed", () => {
  it.each(["a-bank", "b-certs-providers-audit", "d-market-edges", "e-grants", "m-same-block"])(
    "each of %s",
    (name) => {
      const recording = recordingOf(name);
      const changes = Object.entries(CHANGES);
      expect(survivors(recording, changes)).toEqual([]);
    },
    60_000,
  );
});

/** The recording with one scalar of each answer changed, a later one from answer to answer. */
function withOtherAnswers(recording: ChainRecording): ChainRecording {
  const queries = recording.queries.map((query, index) =>
    query.status === 200 ? { ...query, body: changedScalar(query.body, index) } : query,
  );
  return { ...recording, queries };
}
/** Changes the scalar that is `nth` in reading order, counted round. */
function changedScalar(body: Json, nth: number): Json {
  let count = 0;
  const visit = (value: Json, change: number | undefined): Json => {
    if (Array.isArray(value)) return (value as readonly Json[]).map((item) => visit(item, change));
    if (typeof value === "object" && value !== null)
      return Object.fromEntries(
        Object.entries(value).map(([name, item]) => [name, visit(item, change)]),
      );
    return count++ === change ? `${JSON.stringify(value)} changed` : value;
  };
  visit(body, undefined);
  const chosen = count === 0 ? undefined : nth % count;
  count = 0;
  return visit(body, chosen);
}

describe("wrong answers and blocks are noticed", () => {
  it.each(["c-market-happy", "m-same-block"])(
    "each answer of %s that is not set apart",
    (name) => {
      const recording = recordingOf(name);
      const apart = replayChain(recording, "as it is").open;
      const { unexplained } = replayChain(withOtherAnswers(recording), "changed");
      const noticed = new Set(unexplained.map(({ place }) => place.where));
      const asked = recording.queries.filter(
        ({ path, status, body }) =>
          status === 200 && !apart.has(path) && JSON.stringify(body) !== "{}",
      );
      const left = asked.map(({ path }) => path).filter((path) => !noticed.has(path));
      // Module accounts are marked, for absent modules use them; the list of audits is the reference's mistake.
      const isAkash = (path: string): boolean =>
        path.startsWith("/akash/") && path !== "/akash/audit/v1/audit/attributes/list";
      expect(left.filter(isAkash)).toEqual([]);
      expect(left.length).toBeLessThan(10);
    },
    60_000,
  );
  it("an event of a module that is here, in any block", () => {
    const recording = recordingOf("l-genesis-import");
    const event = { type: "akash.market.v1.EventBidClosed", attributes: [] };
    const blocks = recording.blocks.map((block) => ({
      ...block,
      finalize_block_events: [...block.finalize_block_events, event],
    }));
    const { unexplained } = replayChain({ ...recording, blocks }, "changed");
    expect(unexplained.length).toBe(blocks.length);
  });
  it("a validator that is not in genesis", () => {
    const recording = recordingOf("l-genesis-import");
    const init_chain = { ...recording.init_chain, validators_after: [] };
    const { unexplained } = replayChain({ ...recording, init_chain }, "changed");
    expect(unexplained.map(({ place }) => place.where)).toEqual(["init"]);
  });
});
