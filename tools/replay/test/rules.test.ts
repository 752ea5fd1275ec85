import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Json } from "@vyom/proto";
import { RULES } from "../src/index.ts";
import type { AnswerDifference } from "../src/difference.ts";
import { differingParts } from "../src/answer-parts.ts";
import { MintedCoins } from "../src/minted-coins.ts";
import type { ChainRecording, RecordedEvent } from "../src/recording.ts";
import { ReferenceRun } from "../src/reference/reference-run.ts";

describe("docs/differences.md", () => {
  const text = readFileSync(new URL("../../../docs/differences.md", import.meta.url), "utf8");
  const rows = text
    .split("\n")
    .map((line) => /^\| ([a-z-]+) +\|/.exec(line)?.[1])
    .filter((id) => id !== undefined && id !== "id" && !/^-+$/.test(id));

  it("has one row for each rule and none besides", () => {
    expect(rows.toSorted()).toEqual(RULES.map(({ id }) => id).toSorted());
  });
  it("names each rule once", () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });
});

describe("rules about answers", () => {
  const explains = (id: string, difference: AnswerDifference): boolean =>
    RULES.find((rule) => rule.id === id)?.explains(difference) === true;
  const answer = (
    path: string,
    recorded: AnswerDifference["recorded"],
    ours: AnswerDifference["ours"],
  ): AnswerDifference => ({
    kind: "answer",
    place: { file: "made", where: path, module: "authz" },
    isEffect: false,
    path,
    recorded,
    ours,
    fields: [{ name: "status", recorded: "", ours: "" }],
  });
  const failed = (message: string): AnswerDifference["recorded"] => ({
    status: 500,
    body: { code: 13, message, details: [] },
  });

  it("lay a query's panic to panics, and no other failure", () => {
    const path = "/akash/cert/v1/certificates/list?filter.serial=x";
    const nil = failed("runtime error: invalid memory address or nil pointer dereference");
    const iterator = failed("prefixIterator invalid, cannot call Key()");
    const refused = { status: 400, body: {} };
    expect(explains("panics", answer(path, nil, refused))).toBe(true);
    expect(explains("panics", answer(path, iterator, { status: 200, body: {} }))).toBe(true);
    expect(explains("panics", answer(path, nil, { status: 500, body: {} }))).toBe(false);
    expect(explains("panics", answer(path, failed("account not found"), refused))).toBe(false);
    expect(explains("panics", answer(path, { status: 404, body: nil.body }, refused))).toBe(false);
  });
  it("lay filtered pages to page-overflow only where 64 bits do not suffice", () => {
    const grants = "/cosmos/authz/v1beta1/grants/grantee/akash1x?";
    const shown = { status: 200, body: {} };
    const of = (path: string): boolean => explains("page-overflow", answer(path, shown, shown));
    expect(of(`${grants}pagination.limit=18446744073709551615`)).toBe(true);
    expect(of(`${grants}pagination.limit=18446744073709551614&pagination.offset=1`)).toBe(true);
    expect(of(`${grants}pagination.limit=18446744073709551614`)).toBe(false);
    expect(of("/cosmos/bank/v1beta1/supply?pagination.limit=18446744073709551615")).toBe(false);
  });
});

describe("an answer of which only a part is set apart", () => {
  const where = "/cosmos/bank/v1beta1/denom_owners/uakt";
  const beyond = (apart: readonly string[] | undefined, parts: readonly string[]): unknown => {
    const run = new ReferenceRun();
    const apartParts = new Map(apart === undefined ? [] : [[where, apart]]);
    run.end({ open: new Set([where]), apartParts });
    return run.beyondApart(where, parts);
  };
  it("is an effect of mistakes for the parts that do not differ where these are made too", () => {
    expect(beyond(["of gov"], ["of alice", "of gov"])).toEqual(["of alice"]);
    expect(beyond(["of gov", "of alice"], ["of alice", "of gov"])).toEqual([]);
    expect(beyond([], ["of alice"])).toEqual(["of alice"]);
    expect(beyond(undefined, ["of alice"])).toEqual([]);
  });
});

describe("differing parts of answers", () => {
  const parts = (path: string, recorded: Json, ours: Json): ReturnType<typeof differingParts> =>
    differingParts({
      kind: "answer",
      place: { file: "made", where: path, module: "bank" },
      isEffect: false,
      path,
      recorded: { status: 200, body: recorded },
      ours: { status: 200, body: ours },
      fields: [],
    });
  const owner = (address: string, amount: string): Json => ({ address, balance: { amount } });
  it("are the entries that only one list has, wherever they stand", () => {
    const recorded = { owners: [owner("a", "1"), owner("b", "2")], pagination: { total: "2" } };
    const ours = {
      pagination: { total: "1" },
      owners: [{ balance: { amount: "2" }, address: "b" }],
    };
    const { texts, isCut } = parts("/owners", recorded, ours);
    expect(texts).toEqual(['{"address":"a","balance":{"amount":"1"}}']);
    expect(isCut).toBe(false);
  });
  it("are all that is no list as one", () => {
    const { texts } = parts("/info", { id: "a", n: "1", list: [] }, { id: "a", n: "2", list: [] });
    expect(texts).toEqual(['{"id":"a","n":"1"} {"id":"a","n":"2"}']);
  });
  it("may have moved on a page", () => {
    expect(parts("/owners?pagination.limit=2", {}, {}).isCut).toBe(true);
    expect(parts("/owners", { pagination: { next_key: "AA==" } }, {}).isCut).toBe(true);
  });
});

describe("supply", () => {
  const event = (type: string, amount: string): RecordedEvent => ({
    type,
    attributes: [{ key: "amount", value: amount }],
  });
  const block = (events: readonly RecordedEvent[]): unknown => ({
    results: [],
    finalize_block_events: events,
  });
  const minted = new MintedCoins({
    blocks: [block([event("coinbase", "70uakt,5uact")]), block([event("burn", "20uakt")])],
  } as unknown as ChainRecording);
  const isExplained = (recorded: string): boolean =>
    minted.explain({
      kind: "answer",
      place: { file: "made", where: "", module: "bank" },
      isEffect: false,
      path: "/cosmos/bank/v1beta1/supply",
      recorded: { status: 200, body: { supply: [{ denom: "uakt", amount: recorded }] } },
      ours: { status: 200, body: { supply: [{ denom: "uakt", amount: "100" }] } },
      fields: [],
    });
  it("differs by just what was minted and burnt", () => {
    expect([isExplained("150"), isExplained("151"), isExplained("x")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
