import type { Logger } from "pino";

/** What one pass over a key wants next: nothing, or another look after some time. */
export type ReconcileResult = { readonly requeueAfterMs?: number } | undefined;

export interface ReconcilerOptions {
  /** Says what it reconciles, in logs and status: `lease`, `order`. */
  readonly name: string;
  /**
   * Makes the world of one key equal to what is desired. Idempotent; reads all it needs; never told which event woke
   * it. What it throws is logged and tried again with growing delay.
   */
  readonly reconcile: (key: string, signal: AbortSignal) => Promise<ReconcileResult>;
  /** Keys worked on at once. */
  readonly concurrency: number;
  readonly logger: Logger;
  /** First delay after a failure; doubled up to `retryMaxMs`. */
  readonly retryMs?: number;
  readonly retryMaxMs?: number;
  /** Timers; tests hand in their own. */
  readonly schedule?: Schedule;
}
/** Runs something later, unless the answered call takes it back. */
export type Schedule = (run: () => void, delayMs: number) => () => void;

/** Node's timers hold less than 25 days and go off at once beyond; a look that comes early does no harm. */
const LONGEST_WAIT_MS = 86_400_000;

const onTimer: Schedule = (run, delayMs) => {
  const timer = setTimeout(run, delayMs);
  return () => clearTimeout(timer);
};

/** Where a key stands, for status pages and tests. */
export interface KeyState {
  readonly failures: number;
  readonly lastError?: string;
}

/**
 * A queue of keys in which each is worked on by one pass at a time. Signals while a pass runs cause one more pass
 * afterwards. First run, retry and recovery are the same path.
 */
export class Reconciler {
  readonly #options: Required<ReconcilerOptions>;
  readonly #waiting = new Set<string>();
  readonly #active = new Map<string, { again: boolean }>();
  readonly #timers = new Map<string, () => void>();
  readonly #states = new Map<string, KeyState>();
  readonly #stop = new AbortController();
  readonly #watchers = new Map<string, (() => void)[]>();
  #idle: (() => void)[] = [];

  constructor(options: ReconcilerOptions) {
    this.#options = { retryMs: 500, retryMaxMs: 60_000, schedule: onTimer, ...options };
  }
  /** Asks for a pass over `key`, now or as soon as the present one ends. */
  signal(key: string): void {
    if (this.#stop.signal.aborted) return;
    this.#timers.get(key)?.();
    this.#timers.delete(key);
    const active = this.#active.get(key);
    if (active !== undefined) {
      active.again = true;
      return;
    }
    this.#waiting.add(key);
    this.#pump();
  }
  /** Signals and resolves when a pass that began afterwards has ended, well or not, or everything stops. */
  run(key: string): Promise<void> {
    if (this.#stop.signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      this.#watchers.set(key, [...(this.#watchers.get(key) ?? []), resolve]);
      this.signal(key);
    });
  }
  /** Whether a key waits, runs or has a timer. */
  has(key: string): boolean {
    return this.#waiting.has(key) || this.#active.has(key) || this.#timers.has(key);
  }
  state(key: string): KeyState | undefined {
    return this.#states.get(key);
  }
  /** Resolves when no pass runs or waits (timers may remain). */
  settled(): Promise<void> {
    if (this.#active.size === 0 && this.#waiting.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.#idle.push(resolve));
  }
  /** Takes no more signals, aborts what waits, and resolves when running passes have ended. */
  async stop(): Promise<void> {
    this.#stop.abort();
    for (const cancel of this.#timers.values()) cancel();
    this.#timers.clear();
    this.#waiting.clear();
    for (const watchers of this.#watchers.values()) for (const told of watchers) told();
    this.#watchers.clear();
    await this.settled();
  }

  #pump(): void {
    for (const key of this.#waiting) {
      if (this.#active.size >= this.#options.concurrency) return;
      this.#waiting.delete(key);
      this.#active.set(key, { again: false });
      void this.#pass(key);
    }
  }
  async #pass(key: string): Promise<void> {
    let requeueAfterMs: number | undefined;
    const watchers = this.#watchers.get(key) ?? [];
    this.#watchers.delete(key);
    try {
      requeueAfterMs = (await this.#options.reconcile(key, this.#stop.signal))?.requeueAfterMs;
      this.#states.set(key, { failures: 0 });
    } catch (error) {
      requeueAfterMs = this.#failed(key, error);
    }
    for (const told of watchers) told();
    const again = this.#active.get(key)?.again === true;
    this.#active.delete(key);
    if (!this.#stop.signal.aborted) {
      if (again) this.#waiting.add(key);
      else if (requeueAfterMs !== undefined) this.#later(key, requeueAfterMs);
      else this.#states.delete(key);
      this.#pump();
    }
    if (this.#active.size === 0 && this.#waiting.size === 0) {
      for (const resolve of this.#idle) resolve();
      this.#idle = [];
    }
  }
  #later(key: string, delayMs: number): void {
    this.#timers.get(key)?.();
    this.#timers.set(
      key,
      this.#options.schedule(() => this.signal(key), Math.min(delayMs, LONGEST_WAIT_MS)),
    );
  }
  #failed(key: string, error: unknown): number {
    const { retryMs, retryMaxMs, logger, name } = this.#options;
    const failures = (this.#states.get(key)?.failures ?? 0) + 1;
    const message = error instanceof Error ? error.message : String(error);
    this.#states.set(key, { failures, lastError: message });
    const delayMs = Math.min(retryMaxMs, retryMs * 2 ** Math.min(failures - 1, 16));
    if (!this.#stop.signal.aborted)
      logger.warn(
        { reconciler: name, key, failures, delayMs, error: message },
        "a pass failed and will be tried again",
      );
    return delayMs;
  }
}
