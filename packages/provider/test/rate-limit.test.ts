import { describe, expect, it } from "vitest";
import { RateLimit } from "../src/gateway/rate-limit.ts";

describe("a caller's bucket of requests", () => {
  it("fills again with time, and loses nothing when the clock is set back", () => {
    let nowMs = 10_000_000;
    const limit = new RateLimit({ rate: 1, burst: 2, nowMs: () => nowMs });
    expect([limit.take("a"), limit.take("a"), limit.take("a")]).toEqual([true, true, false]);
    nowMs += 1_000;
    expect([limit.take("a"), limit.take("a")]).toEqual([true, false]);
    nowMs -= 3_600_000;
    expect(limit.take("a")).toBe(false);
    nowMs += 1_000;
    expect(limit.take("a")).toBe(true);
  });
});
