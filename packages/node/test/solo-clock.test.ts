import { expect, it } from "vitest";
import { testEngine } from "./engine-fixture.ts";
import { signedSend, testAccounts } from "./signed-sends.ts";

it("makes blocks on when the machine's clock is set back by a day", async () => {
  const [from, to] = testAccounts("clock", 2) as [
    ReturnType<typeof testAccounts>[0],
    ReturnType<typeof testAccounts>[0],
  ];
  let nowMs = Date.UTC(2026, 0, 2);
  const { app, engine, mempool } = testEngine({
    accounts: [from.address, to.address],
    clock: () => nowMs,
  });
  const before = engine.height;
  nowMs = Date.UTC(2026, 0, 1);
  engine.start();
  mempool.add(signedSend({ from, to: to.address, amount: 1n, sequence: 0n }));
  engine.wake();
  await expect.poll(() => engine.height, { timeout: 20_000 }).toBe(before + 1n);
  engine.stop();
  app.store.close();
});
