import fc from "fast-check";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { Reconciler, type ReconcileResult, type Schedule } from "../src/reconciler.ts";

const logger = pino({ level: "silent" });

/** Timers that go off when told. */
class HandClock {
  readonly #timers = new Map<() => void, number>();
  nowMs = 0;
  readonly schedule: Schedule = (run, delayMs) => {
    const fire = (): void => run();
    this.#timers.set(fire, this.nowMs + delayMs);
    return () => this.#timers.delete(fire);
  };
  get due(): readonly number[] {
    return [...this.#timers.values()].map((atMs) => atMs - this.nowMs);
  }
  advance(ms: number): void {
    this.nowMs += ms;
    for (const [fire, atMs] of this.#timers)
      if (atMs <= this.nowMs) {
        this.#timers.delete(fire);
        fire();
      }
  }
}

function queue(
  reconcile: (key: string, signal: AbortSignal) => Promise<ReconcileResult>,
  clock = new HandClock(),
  concurrency = 2,
): Reconciler {
  const { schedule } = clock;
  return new Reconciler({
    name: "test",
    reconcile,
    concurrency,
    logger,
    retryMs: 100,
    retryMaxMs: 1_000,
    schedule,
  });
}

describe("a queue of keys", () => {
  it("passes a key once for many signals, and again for one that comes meanwhile", async () => {
    const passes: string[] = [];
    const gates: (() => void)[] = [];
    const keys = queue(async (key) => {
      passes.push(key);
      await new Promise<void>((resolve) => gates.push(resolve));
      return undefined;
    });
    keys.signal("a");
    keys.signal("a");
    keys.signal("a");
    expect(passes).toEqual(["a"]);
    gates.shift()?.();
    await Promise.resolve();
    await new Promise((resolve) => setImmediate(resolve));
    expect(passes).toEqual(["a", "a"]);
    gates.shift()?.();
    await keys.settled();
    expect(passes).toEqual(["a", "a"]);
  });

  it("waits twice as long after each failure, up to a limit, and forgets after a success", async () => {
    const clock = new HandClock();
    let works = false;
    const keys = queue(async () => {
      if (!works) throw new TypeError("no luck");
      return undefined;
    }, clock);
    const delays: number[] = [];
    keys.signal("a");
    for (let time = 0; time < 6; time++) {
      await keys.settled();
      delays.push(clock.due[0] ?? -1);
      clock.advance(clock.due[0] ?? 0);
    }
    expect(delays).toEqual([100, 200, 400, 800, 1000, 1000]);
    await keys.settled();
    expect(keys.state("a")).toEqual({ failures: 7, lastError: "no luck" });
    works = true;
    clock.advance(1000);
    await keys.settled();
    expect(keys.state("a")).toBeUndefined();
    expect(clock.due).toEqual([]);
  });

  it("comes back when a pass asked for it, and an earlier signal replaces the timer", async () => {
    const clock = new HandClock();
    let passes = 0;
    const keys = queue(async () => {
      passes++;
      return { requeueAfterMs: 500 };
    }, clock);
    keys.signal("a");
    await keys.settled();
    clock.advance(500);
    await keys.settled();
    expect(passes).toBe(2);
    keys.signal("a");
    await keys.settled();
    expect(passes).toBe(3);
    expect(clock.due).toEqual([500]);
  });

  it("tells when a pass that began later is over", async () => {
    let passes = 0;
    const keys = queue(async () => {
      passes++;
      await new Promise((resolve) => setImmediate(resolve));
      return undefined;
    });
    keys.signal("a");
    await keys.run("a");
    expect(passes).toBe(2);
  });

  it("looks after a day at the latest: timers of more than 25 days would go off at once", async () => {
    const clock = new HandClock();
    const keys = queue(async () => ({ requeueAfterMs: 40 * 86_400_000 }), clock);
    keys.signal("a");
    await keys.settled();
    expect(clock.due).toEqual([86_400_000]);
  });

  it("stops without timers, and resolves those who wait", async () => {
    const clock = new HandClock();
    const keys = queue(async (key, signal) => {
      if (key === "slow")
        await new Promise<void>((resolve) => signal.addEventListener("abort", () => resolve()));
      return { requeueAfterMs: 10 };
    }, clock);
    keys.signal("timed");
    await keys.settled();
    keys.signal("slow");
    const waiting = keys.run("slow");
    await keys.stop();
    await waiting;
    keys.signal("late");
    expect(clock.due).toEqual([]);
    expect(["timed", "slow", "late"].filter((key) => keys.has(key))).toEqual([]);
  });

  it("never works on a key twice at once nor on more keys than allowed, and loses no signal", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 40 }),
        fc.integer({ min: 1, max: 3 }),
        async (signals, concurrency) => {
          const running = new Set<string>();
          const seen = new Map<string, number>();
          let version = 0;
          const keys = queue(
            async (key) => {
              expect(running.has(key)).toBe(false);
              running.add(key);
              expect(running.size).toBeLessThanOrEqual(concurrency);
              seen.set(key, version);
              await Promise.resolve();
              running.delete(key);
              return undefined;
            },
            new HandClock(),
            concurrency,
          );
          const signalled = new Map<string, number>();
          for (const key of signals) {
            signalled.set(key, ++version);
            keys.signal(key);
            if (version % 3 === 0) await Promise.resolve();
          }
          await keys.settled();
          for (const [key, at] of signalled) expect(seen.get(key)).toBeGreaterThanOrEqual(at);
        },
      ),
      { numRuns: 100 },
    );
  });
});
