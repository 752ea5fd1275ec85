import type { Duplex } from "node:stream";

/** Counts open connections and refuses more than a limit. */
export class ConnectionTally {
  readonly #limit: number;
  #open = 0;
  constructor(limit: number) {
    this.#limit = limit;
  }
  /** Counts `socket` until it closes. @returns whether there was room for it */
  admit(socket: Duplex): boolean {
    if (this.#open >= this.#limit) return false;
    this.#open++;
    socket.once("close", () => this.#open--);
    return true;
  }
}
