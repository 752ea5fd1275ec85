import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULES } from "../src/index.ts";
import type { AnswerDifference } from "../src/difference.ts";
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
  const total = { name: "pagination.total", recorded: '"21"', ours: '"19"' };
  const amount = { name: "denom_owners[0].balance.amount", recorded: '"5"', ours: '"7"' };
  const difference: AnswerDifference = {
    kind: "answer",
    place: { file: "made", where, module: "bank" },
    isEffect: false,
    path: where,
    recorded: { status: 200, body: {} },
    ours: { status: 200, body: {} },
    fields: [amount, total],
  };
  const beyond = (apart: AnswerDifference["fields"]): AnswerDifference["fields"] => {
    const run = new ReferenceRun();
    run.end({ open: new Set([where]), apartFields: new Map([[where, apart]]) });
    return run.beyondApart(difference);
  };
  it("is an effect of mistakes for the rest", () => {
    expect(beyond([total])).toEqual([amount]);
    expect(beyond([{ ...total, ours: '"18"' }])).toEqual([amount, total]);
    expect(beyond([amount, total])).toEqual([]);
  });
  it("is none where nothing was set apart, or not all that differs is known", () => {
    expect(beyond([])).toEqual([]);
    expect(beyond([total, total, total, total, total])).toEqual([]);
  });
});
