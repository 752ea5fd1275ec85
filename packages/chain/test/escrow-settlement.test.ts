import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  DEC18_ZERO,
  dec18FromInt,
  dec18FromScaled,
  dec18ToText,
  decCoinFromCoin,
  parseDec18,
} from "@vyom/core";
import { Source } from "@vyom/proto/akash/base/deposit/v1";
import { Scope, type Account as AccountId } from "@vyom/proto/akash/escrow/id/v1";
import { State } from "@vyom/proto/akash/escrow/types/v1";
import { accountFromWire } from "../src/escrow/account.ts";
import { paymentFromWire } from "../src/escrow/payment.ts";
import { settleBlocks } from "../src/escrow/settlement.ts";
import { DirectChain, addressOf } from "./direct-chain.ts";

const OWNER = addressOf("owner");
const ID: AccountId = { scope: Scope.deployment, xid: `${OWNER}/1` };

/** An open account of some deposits, and open payments of some rates. */
function setUp(deposits: readonly number[], rates: readonly string[]) {
  const account = accountFromWire({ id: ID, state: undefined });
  account.state = State.open;
  const total = deposits.reduce((sum, amount) => sum + amount, 0);
  account.funds = [{ denom: "uact", amount: dec18FromInt(BigInt(total)) }];
  account.transferred = [{ denom: "uact", amount: DEC18_ZERO }];
  account.deposits = deposits.map((amount) => ({
    owner: OWNER,
    height: 1n,
    source: Source.balance,
    balance: decCoinFromCoin({ denom: "uact", amount: BigInt(amount) }),
  }));
  const payments = rates.map((rate, index) => ({
    ...paymentFromWire({ id: { aid: ID, xid: `${index}` }, state: undefined }),
    state: State.open as State,
    rate: { denom: "uact", amount: parseDec18(rate) },
    balance: { denom: "uact", amount: DEC18_ZERO },
    unsettled: { denom: "uact", amount: DEC18_ZERO },
  }));
  return { account, payments };
}
const whole = (coin: { amount: bigint } | undefined): string =>
  dec18ToText(dec18FromScaled(coin?.amount ?? 0n)).replace(/\.0+$/, "");

describe("settling blocks", () => {
  // What is left, what each payment got, what each is owed: by hand from rate * blocks, in order.
  it.each([
    ["one payment", [100], ["1"], 10, 90, [10], [0]],
    ["two payments", [100], ["1", "2"], 10, 70, [10, 20], [0, 0]],
    ["to the last unit", [30], ["1", "2"], 10, 0, [10, 20], [0, 0]],
    ["the later payment goes short", [25], ["1", "2"], 10, -5, [10, 15], [0, 5]],
    ["the first takes all", [10], ["2", "2"], 10, -30, [10, 0], [10, 20]],
    ["over several deposits", [5, 5, 5], ["1"], 12, 3, [12], [0]],
    ["fractions are cut per settlement", [100], ["0.5"], 5, 98, [2], [0]],
    ["no blocks", [100], ["7"], 0, 100, [0], [0]],
  ] as const)("%s", (_, deposits, rates, blocks, left, paid, owed) => {
    const { account, payments } = setUp(deposits, rates);
    const isShort = settleBlocks(account, payments, BigInt(blocks));
    expect(isShort).toBe(left < 0);
    expect(whole(account.funds[0])).toBe(String(left));
    expect(payments.map(({ balance }) => whole(balance))).toEqual(paid.map(String));
    expect(payments.map(({ unsettled }) => whole(unsettled))).toEqual(owed.map(String));
    expect(payments.map(({ state }) => state)).toEqual(
      owed.map((debt) => (debt > 0 ? State.overdrawn : State.open)),
    );
    const transferred = paid.reduce((sum: number, amount) => sum + amount, 0);
    expect(whole(account.transferred[0])).toBe(String(transferred));
  });
  it("spends the oldest deposit first and drops it when it is empty", () => {
    const { account, payments } = setUp([5, 7], ["1"]);
    settleBlocks(account, payments, 8n);
    expect(account.deposits.map(({ balance }) => whole(balance))).toEqual(["4"]);
  });
  it("asks for what is owed, once, when a payment is overdrawn", () => {
    const { account, payments } = setUp([4], ["1"]);
    settleBlocks(account, payments, 10n);
    const more = { denom: "uact", amount: dec18FromInt(6n) };
    account.funds = [more];
    account.deposits = [{ owner: OWNER, height: 2n, source: Source.balance, balance: more }];
    expect(settleBlocks(account, payments, 0n)).toBe(false);
    expect(whole(payments[0]?.balance)).toBe("10");
    expect(whole(payments[0]?.unsettled)).toBe("0");
  });
});

describe("an account's keeper", () => {
  let chain: DirectChain;
  beforeEach(() => {
    chain = new DirectChain();
    chain.fund(OWNER, [
      { denom: "uact", amount: 1000n },
      { denom: "uakt", amount: 1000n },
    ]);
  });
  afterEach(() => chain.close());
  const deposit = (denom: string, amount: bigint) => ({
    owner: OWNER,
    height: chain.height,
    source: Source.balance,
    balance: decCoinFromCoin({ denom, amount }),
  });
  function open(amount: bigint): void {
    const deposits = [deposit("uact", amount)];
    chain.app.keepers.escrow.createAccount(chain.context(), {
      id: ID,
      owner: OWNER,
      denom: "uact",
      deposits,
    });
  }
  const pay = (rate: string, denom = "uact"): void =>
    chain.app.keepers.escrow.createPayment(chain.context(), {
      id: { aid: ID, xid: `1/1/${addressOf("payee")}` },
      owner: addressOf("payee"),
      rate: { denom, amount: parseDec18(rate) },
    });

  it("opens an account once and pays only in its denom, and something", () => {
    open(100n);
    expect(() => open(100n)).toThrow("account exists");
    expect(() => pay("1", "uakt")).toThrow("invalid denomination");
    expect(() => pay("0")).toThrow("payment rate zero");
    pay("1");
    expect(() => pay("1")).toThrow("payment exists");
  });
  it("does not start a payment on an account that has run dry", () => {
    open(10n);
    pay("5");
    chain.advance(3n);
    const id = { aid: ID, xid: `1/2/${addressOf("payee")}` };
    const rate = { denom: "uact", amount: parseDec18("1") };
    expect(() =>
      chain.app.keepers.escrow.createPayment(chain.context(), { id, owner: OWNER, rate }),
    ).toThrow("account overdrawn");
  });
  it("gives back deposits in order, those in other denoms too", () => {
    open(100n);
    chain.app.keepers.escrow.deposit(chain.context(), ID, [deposit("uakt", 30n)]);
    pay("10");
    chain.advance(4n);
    chain.app.keepers.escrow.closeAccount(chain.context(), ID);
    expect(chain.balance(OWNER, "uact")).toBe(960n);
    expect(chain.balance(OWNER, "uakt")).toBe(1000n);
    expect(() =>
      chain.app.keepers.escrow.deposit(chain.context(), ID, [deposit("uact", 1n)]),
    ).toThrow("account closed");
  });
});
