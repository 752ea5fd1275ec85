import { describe, expect, it } from "vitest";
import { replayChain } from "../src/chain-replay.ts";
import { readRecording } from "../src/recording.ts";
import type { ChainRecording, RecordedEvent, RecordedResult } from "../src/recording.ts";

type Change = (result: RecordedResult) => RecordedResult | undefined;

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
    result.code === 0 ? undefined : { ...result, code: 111222, codespace: "undefined", log: "" },
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

/** Replays a recording of which every result is changed; what was changed, and what of it nobody noticed. */
function survivors(recording: ChainRecording, change: Change): { count: number; left: string[] } {
  const places: string[] = [];
  const blocks = recording.blocks.map((block) => ({
    ...block,
    results: block.results.map((result, index) => {
      const other = change(result);
      if (other !== undefined) places.push(`tx ${block.height}/${index}`);
      return other ?? result;
    }),
  }));
  const { unexplained } = replayChain({ ...recording, blocks }, "changed");
  const noticed = new Set(unexplained.map(({ place }) => place.where));
  return { count: places.length, left: places.filter((place) => !noticed.has(place)) };
}

function recordingOf(name: string): ChainRecording {
  const path = new URL(`./vectors/${name}.json.gz`, import.meta.url).pathname;
  return readRecording(path) as ChainRecording;
}

describe("wrong results are noticed", () => {
  it.each(["a-bank", "b-certs-providers-audit"])(
    "each of %s, where hardly a rule is at work",
    (name) => {
      const recording = recordingOf(name);
      for (const [what, change] of Object.entries(CHANGES))
        expect({ what, left: survivors(recording, change).left }).toEqual({ what, left: [] });
    },
  );
  it("nearly all where many rules are at work, for a rule covers only what it can cause", () => {
    const recording = recordingOf("d-market-edges");
    for (const [what, change] of Object.entries(CHANGES)) {
      const { count, left } = survivors(recording, change);
      expect({ what, isMost: left.length * 3 < count }).toEqual({ what, isMost: true });
    }
  });
});
