import { expect, it } from "vitest";
import { AgedValue } from "../src/aged-value.ts";

it("asks again when an answer is old, was a failure, is dropped, or the clock is set back", async () => {
  let nowMs = 1_000_000;
  let asked = 0;
  const read = async (): Promise<number> => {
    if (++asked === 3) throw new TypeError("away");
    return asked;
  };
  const value = new AgedValue({ read, ageMs: 100, clock: () => nowMs });
  expect(await Promise.all([value.get(), value.get()])).toEqual([1, 1]);
  nowMs += 99;
  expect(await value.get()).toBe(1);
  nowMs += 1;
  expect(await value.get()).toBe(2);
  nowMs += 100;
  await expect(value.get()).rejects.toThrow("away");
  expect(await value.get()).toBe(4);
  value.drop();
  expect(await value.get()).toBe(5);
  nowMs -= 3_600_000;
  expect(await value.get()).toBe(6);
});
