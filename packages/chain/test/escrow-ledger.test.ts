import * as fc from "fast-check";
import { expect, it } from "vitest";
import { ChainError, dec18FromInt, decCoinFromCoin } from "@vyom/core";
import { Source } from "@vyom/proto/akash/base/deposit/v1";
import { Scope, type Account as AccountId } from "@vyom/proto/akash/escrow/id/v1";
import type { Context } from "@vyom/runtime";
import { DirectChain, addressOf } from "./direct-chain.ts";

const OWNERS = ["owner-0", "owner-1"].map(addressOf);
const PAYEES = ["payee-0", "payee-1", "payee-2"].map(addressOf);
const ACCOUNT: AccountId = { scope: Scope.deployment, xid: `${OWNERS[0]}/1` };
const START = 100_000n;
const TAKE_PERCENT = 4n;

type Step =
  | { readonly do: "wait"; readonly blocks: number }
  | { readonly do: "deposit"; readonly by: number; readonly amount: number; readonly denom: number }
  | { readonly do: "pay"; readonly to: number; readonly rate: number }
  | { readonly do: "withdraw"; readonly to: number }
  | { readonly do: "end"; readonly to: number }
  | { readonly do: "close" };

const payee = fc.nat(PAYEES.length - 1);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant("wait" as const),
      blocks: fc.integer({ min: 1, max: 9 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("deposit" as const),
      by: fc.nat(1),
      amount: fc.integer({ min: 1, max: 400 }),
      denom: fc.nat(1),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant("pay" as const),
      to: payee,
      rate: fc.integer({ min: 1, max: 30 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant("withdraw" as const), to: payee }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant("end" as const), to: payee }) },
  { weight: 1, arbitrary: fc.constant({ do: "close" as const }) },
);

/** The books as a clerk would keep them with whole numbers and one purse a denom, knowing nothing of the keeper's records. */
class Ledger {
  readonly holdings = new Map<string, bigint>();
  readonly lots: { by: string; denom: string; amount: bigint }[] = [];
  readonly streams: { to: number; rate: bigint; earned: bigint; owed: bigint; runs: boolean }[] =
    [];
  state: "open" | "closed" | "overdrawn" = "open";
  settled: bigint;
  constructor(height: bigint) {
    this.settled = height;
    for (const owner of OWNERS) for (const denom of DENOMS) this.move(owner, denom, START);
  }
  move(holder: string, denom: string, amount: bigint): void {
    const key = `${holder}/${denom}`;
    this.holdings.set(key, (this.holdings.get(key) ?? 0n) + amount);
  }
  /** Takes from lots of the first denom, oldest first. */
  take(amount: bigint): bigint {
    let left = amount;
    for (const lot of this.lots) {
      if (lot.denom !== DENOMS[0]) continue;
      const part = lot.amount < left ? lot.amount : left;
      lot.amount -= part;
      left -= part;
    }
    return amount - left;
  }
  payOut(stream: (typeof this.streams)[number]): void {
    const fee = (stream.earned * TAKE_PERCENT) / 100n;
    this.move(PAYEES[stream.to] ?? "", "uact", stream.earned - fee);
    this.move("pool", "uact", fee);
    stream.earned = 0n;
  }
  refund(): void {
    for (const lot of this.lots) this.move(lot.by, lot.denom, lot.amount);
    this.lots.length = 0;
  }
  settle(height: bigint): void {
    if (this.state !== "open") return;
    const blocks = height - this.settled;
    this.settled = height;
    let short = false;
    for (const stream of this.byName()) {
      if (!stream.runs) continue;
      const due = stream.rate * blocks;
      const paid = this.take(due);
      stream.earned += paid;
      stream.owed += due - paid;
      short ||= paid < due;
    }
    if (short) this.finish("overdrawn");
  }
  finish(state: "closed" | "overdrawn"): void {
    this.state = state;
    for (const stream of this.streams) {
      if (!stream.runs) continue;
      stream.runs = false;
      this.payOut(stream);
    }
    this.refund();
  }
  /** Streams in the order of their names, which is the order of payment. */
  byName(): typeof this.streams {
    return this.streams.toSorted((left, right) =>
      (PAYEES[left.to] ?? "") < (PAYEES[right.to] ?? "") ? -1 : 1,
    );
  }
  repay(): void {
    let short = false;
    for (const stream of this.byName()) {
      if (stream.owed === 0n) continue;
      const paid = this.take(stream.owed);
      stream.earned += paid;
      stream.owed -= paid;
      short ||= stream.owed > 0n;
      this.payOut(stream);
    }
    if (!short) this.state = "closed";
    this.refund();
  }
}
const DENOMS = ["uact", "uakt"] as const;
const paymentId = (to: number) => ({ aid: ACCOUNT, xid: `1/1/${PAYEES[to]}` });

/** Does a step in both; the keeper's refusals must be the ledger's. */
function apply(chain: DirectChain, ledger: Ledger, step: Step): void {
  const { escrow } = chain.app.keepers;
  const context = chain.context();
  const attempt = (work: (context: Context) => void): boolean => {
    try {
      context.atomically(work);
      return true;
    } catch (error) {
      if (error instanceof ChainError) return false;
      throw error;
    }
  };
  if (step.do === "wait") {
    chain.advance(BigInt(step.blocks));
  } else if (step.do === "deposit") {
    const by = OWNERS[step.by] ?? "";
    const denom = DENOMS[step.denom] ?? "uact";
    const amount = BigInt(step.amount);
    const lot = {
      owner: by,
      height: chain.height,
      source: Source.balance,
      balance: decCoinFromCoin({ denom, amount }),
    };
    const done = attempt((at) => escrow.deposit(at, ACCOUNT, [lot]));
    expect(done).toBe(ledger.state !== "closed");
    if (!done) return;
    ledger.move(by, denom, -amount);
    ledger.lots.push({ by, denom, amount });
    if (ledger.state === "overdrawn") {
      if (denom === "uact") ledger.repay();
      else ledger.refund();
    }
  } else if (step.do === "pay") {
    const rate = { denom: "uact", amount: dec18FromInt(BigInt(step.rate)) };
    const payment = { id: paymentId(step.to), owner: PAYEES[step.to] ?? "", rate };
    const lots = structuredClone(ledger.lots);
    const streams = structuredClone(ledger.streams);
    const before = {
      state: ledger.state,
      settled: ledger.settled,
      holdings: new Map(ledger.holdings),
    };
    ledger.settle(chain.height);
    const may = ledger.state === "open" && !ledger.streams.some(({ to }) => to === step.to);
    const done = attempt((at) => escrow.createPayment(at, payment));
    expect(done).toBe(may);
    if (done) {
      ledger.streams.push({
        to: step.to,
        rate: BigInt(step.rate),
        earned: 0n,
        owed: 0n,
        runs: true,
      });
      return;
    }
    // A refusal leaves everything as it was.
    ledger.lots.splice(0, ledger.lots.length, ...lots);
    ledger.streams.splice(0, ledger.streams.length, ...streams);
    ledger.state = before.state;
    ledger.settled = before.settled;
    ledger.holdings.clear();
    for (const [key, amount] of before.holdings) ledger.holdings.set(key, amount);
  } else if (step.do === "close") {
    const done = attempt((at) => escrow.closeAccount(at, ACCOUNT));
    expect(done).toBe(ledger.state !== "closed");
    if (ledger.state !== "open") return;
    ledger.settle(chain.height);
    if (ledger.state === "open") ledger.finish("closed");
  } else {
    const stream = ledger.streams.find(({ to }) => to === step.to);
    const runs = stream?.runs === true;
    const work = step.do === "withdraw" ? escrow.withdrawPayment : escrow.closePayment;
    const done = attempt((at) => work.call(escrow, at, paymentId(step.to)));
    if (step.do === "withdraw") expect(done).toBe(runs);
    if (!runs || stream === undefined) return;
    ledger.settle(chain.height);
    if (ledger.state !== "open") return;
    ledger.payOut(stream);
    if (step.do === "end") stream.runs = false;
  }
}

it("keeps the books that a naive ledger keeps, whatever happens", () => {
  const property = fc.property(fc.array(step, { minLength: 1, maxLength: 40 }), (steps) => {
    const chain = new DirectChain();
    for (const owner of OWNERS)
      chain.fund(
        owner,
        DENOMS.map((denom) => ({ denom, amount: START })),
      );
    chain.app.keepers.escrow.createAccount(chain.context(), {
      id: ACCOUNT,
      owner: OWNERS[0] ?? "",
      denom: "uact",
      deposits: [],
    });
    const ledger = new Ledger(chain.height);
    const pool = chain.app.keepers.auth.moduleAddress("distribution");
    for (const step of steps) {
      apply(chain, ledger, step);
      for (const holder of [...OWNERS, ...PAYEES])
        for (const denom of DENOMS)
          expect(chain.balance(holder, denom)).toBe(
            ledger.holdings.get(`${holder}/${denom}`) ?? 0n,
          );
      expect(chain.balance(pool, "uact")).toBe(ledger.holdings.get("pool/uact") ?? 0n);
      expect(chain.broken()).toEqual([]);
    }
    chain.close();
  });
  fc.assert(property, { numRuns: 150, verbose: fc.VerbosityLevel.Verbose });
});
