interface Running<Value> {
  readonly promise: Promise<Value>;
  readonly controller: AbortController;
  waiters: number;
}

/**
 * Lets several callers wait for one piece of work per key. A caller that gives up leaves the others
 * waiting; when the last one gives up, the work is aborted.
 */
export class SharedWork<Value> {
  readonly #running = new Map<string, Running<Value>>();

  /** Joins the work of that key, or starts it. Rejects with the signal's reason when it aborts. */
  async run(options: {
    readonly key: string;
    readonly signal?: AbortSignal | undefined;
    readonly work: (signal: AbortSignal) => Promise<Value>;
  }): Promise<Value> {
    options.signal?.throwIfAborted();
    const running = this.#running.get(options.key) ?? this.#start(options.key, options.work);
    running.waiters++;
    try {
      return await raceAbort(running.promise, options.signal);
    } finally {
      running.waiters--;
      if (running.waiters === 0 && this.#running.get(options.key) === running) {
        this.#running.delete(options.key);
        running.controller.abort(options.signal?.reason);
      }
    }
  }

  #start(key: string, work: (signal: AbortSignal) => Promise<Value>): Running<Value> {
    const controller = new AbortController();
    const promise = work(controller.signal).finally(() => {
      if (this.#running.get(key) === running) this.#running.delete(key);
    });
    promise.catch(() => undefined); // each waiter gets the failure; abandoned work has no one to tell
    const running: Running<Value> = { promise, controller, waiters: 0 };
    this.#running.set(key, running);
    return running;
  }
}

function raceAbort<Value>(
  promise: Promise<Value>,
  signal: AbortSignal | undefined,
): Promise<Value> {
  if (signal === undefined) return promise;
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason);
    signal.addEventListener("abort", onAbort, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", onAbort));
  });
}
