import type { Io } from "./io.ts";

/**
 * Nobody reads what the command writes any more. An event of ours: a listener for SIGPIPE would hear of every connection
 * that somebody else ends, such as a visitor of `vyom up`.
 */
export const READER_GONE = "vyomReaderGone";
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP", READER_GONE] as const;
/** How long a command may take to end by itself after Ctrl-C. */
const GRACE_MS = 2000;
/** npm passes on a Ctrl-C that the terminal sent to the whole group already. */
const ECHO_MS = 300;

/** Ctrl-C and its kin, for one run of a command. */
export class Interrupt {
  readonly #abort = new AbortController();
  readonly #io: Io;
  readonly #handler: (name?: string) => void;
  #giveUp: () => void = () => {};
  #onAgain: (() => void) | undefined;
  #firstAtMs = 0;
  /** Resolves when the command must end at once, whatever it is doing. */
  readonly gaveUp: Promise<void> = new Promise((resolve) => {
    this.#giveUp = resolve;
  });

  constructor(io: Io) {
    this.#io = io;
    this.#handler = (name) => this.#receive(name);
    for (const name of SIGNALS) io.signals.on(name, this.#handler);
  }

  /** Aborted by the first signal. */
  get signal(): AbortSignal {
    return this.#abort.signal;
  }

  /** The command ends by itself, however long it takes; `onAgain` hears of further signals. */
  takeOver(onAgain: () => void): void {
    this.#onAgain = onAgain;
  }

  /** Stops listening. */
  dispose(): void {
    for (const name of SIGNALS) this.#io.signals.off(name, this.#handler);
  }

  #receive(name: string | undefined): void {
    if (name === READER_GONE && this.#onAgain === undefined) this.#giveUp();
    const now = Date.now();
    if (!this.#abort.signal.aborted) {
      this.#firstAtMs = now;
      this.#abort.abort();
      if (this.#onAgain === undefined) setTimeout(this.#giveUp, GRACE_MS).unref();
      return;
    }
    if (now - this.#firstAtMs < ECHO_MS) return;
    if (this.#onAgain === undefined) this.#giveUp();
    else this.#onAgain();
  }
}
