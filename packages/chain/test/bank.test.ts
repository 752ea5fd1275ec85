import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TestChain, msgSend, testKey, type Message } from "./test-chain.ts";

const keys = ["a", "b", "c", "d"].map(testKey);

describe("bank", () => {
  it("conserves every coin through any mix of transfers", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            from: fc.nat(2),
            to: fc.nat(3),
            amount: fc.bigInt(0n, 1_500_000_000n),
            fee: fc.bigInt(0n, 10_000n),
            denom: fc.constantFrom("uakt", "uact"),
          }),
          { minLength: 1, maxLength: 12 },
        ),
        (moves) => {
          const chain = new TestChain({ accounts: keys.slice(0, 3) });
          chain.block();
          for (const { from, to, amount, fee, denom } of moves) {
            const [sender, receiver] = [keys[from], keys[to]];
            if (sender === undefined || receiver === undefined) continue;
            chain.deliver([sender], [msgSend(sender, receiver, amount, denom)], {
              fee: fee === 0n ? [] : [{ denom: "uakt", amount: fee }],
            });
          }
          expect(chain.app.checkInvariants()).toEqual([]);
          const supply = chain.app.keepers.bank.supply(chain.app.contextAt(0n), "uakt");
          expect(supply.amount).toBe(3_000_000_000n);
          chain.close();
        },
      ),
      { numRuns: 25 },
    );
  });
  it("splits one input over several outputs, or refuses when the sums differ", () => {
    const chain = new TestChain({ accounts: keys.slice(0, 3) });
    chain.block();
    const [a, b, c] = keys;
    if (a === undefined || b === undefined || c === undefined) throw new Error("too few keys");
    const multi = (total: string): Message => ({
      typeName: "cosmos.bank.v1beta1.MsgMultiSend",
      message: {
        inputs: [{ address: a.address, coins: [{ denom: "uakt", amount: total }] }],
        outputs: [
          { address: b.address, coins: [{ denom: "uakt", amount: "10" }] },
          { address: c.address, coins: [{ denom: "uakt", amount: "20" }] },
        ],
      },
    });
    expect(chain.deliver([a], [multi("30")]).code).toBe(0);
    expect([chain.balance(b), chain.balance(c)]).toEqual([1_000_000_010n, 1_000_000_020n]);
    expect(chain.deliver([a], [multi("31")])).toMatchObject({ code: 4, codespace: "bank" });
    chain.close();
  });
  it("keeps disabled denominations and module accounts out of messages' reach", () => {
    const chain = new TestChain({ accounts: keys.slice(0, 3) });
    chain.block();
    const [a, b] = keys;
    if (a === undefined || b === undefined) throw new Error("too few keys");
    expect(chain.deliver([a], [msgSend(a, b, 1n, "uact")])).toMatchObject({
      code: 5,
      codespace: "bank",
    });
    const gov = { address: chain.app.keepers.auth.moduleAddress("gov") };
    expect(chain.deliver([a], [msgSend(a, gov, 1n)])).toMatchObject({ code: 4, codespace: "sdk" });
    chain.close();
  });
});
