import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { VyomError } from "@vyom/core";
import type { Logger } from "pino";
import { replaceFile } from "../state/replace-file.ts";

/** A provider that takes no new leases. */
export interface Drain {
  readonly sinceMs: number;
  /** When its leases shall be gone, in milliseconds since 1970; absent: they go on until their tenants end them. */
  readonly deadlineAtMs?: number;
}

const LOOK_MS = 1_000;

function drainFile(home: string): string {
  return join(home, "control", "drain.json");
}

/** The drain that a daemon's folder asks for. @throws VyomError `provider.drain_file` when its file holds none */
export function drainOf(home: string): Drain | undefined {
  return parseDrain(readText(drainFile(home)));
}

/**
 * Asks the daemon of a folder to bid no more and, with a deadline, to end its leases by then. Works from any process, on
 * a running daemon within two seconds, on a stopped one when it starts. An earlier drain keeps its beginning and takes
 * the new deadline.
 */
export function drainProvider(
  home: string,
  options: { readonly deadlineAtMs?: number } = {},
): Drain {
  const { deadlineAtMs } = options;
  const drain: Drain = {
    sinceMs: drainOf(home)?.sinceMs ?? Date.now(),
    ...(deadlineAtMs === undefined ? {} : { deadlineAtMs }),
  };
  const path = drainFile(home);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  replaceFile(path, JSON.stringify(drain));
  return drain;
}

/** Takes a drain back. Notices that were given stay on chain, but their leases are no longer ended. */
export function resumeProvider(home: string): void {
  rmSync(drainFile(home), { force: true });
}

function readText(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
function parseDrain(text: string | undefined): Drain | undefined {
  if (text === undefined) return undefined;
  try {
    const { sinceMs, deadlineAtMs } = JSON.parse(text) as Partial<Record<keyof Drain, unknown>>;
    const isDeadline = deadlineAtMs === undefined || Number.isSafeInteger(deadlineAtMs);
    if (typeof sinceMs === "number" && isDeadline)
      return { sinceMs, ...(typeof deadlineAtMs === "number" ? { deadlineAtMs } : {}) };
  } catch {
    // Told below, as for JSON that says something else.
  }
  throw new VyomError(
    "provider.drain_file",
    "control/drain.json in the provider's folder holds no drain, remove it or drain again",
  );
}

/** The daemon's view of its drain: looks at the file every second and tells of each change. */
export class DrainSwitch {
  readonly #home: string;
  readonly #logger: Logger;
  readonly #onChange: () => void;
  #seen: string | undefined;
  #current: Drain | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(options: {
    readonly home: string;
    readonly logger: Logger;
    readonly onChange: () => void;
  }) {
    this.#home = options.home;
    this.#logger = options.logger;
    this.#onChange = options.onChange;
    this.#read();
  }
  get current(): Drain | undefined {
    return this.#current;
  }
  start(): void {
    this.#timer ??= setInterval(() => this.look(), LOOK_MS);
  }
  stop(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }
  /** Reads the file now. What cannot be read changes nothing. */
  look(): void {
    if (this.#read()) this.#onChange();
  }
  /** Answers whether something changed. */
  #read(): boolean {
    try {
      const text = readText(drainFile(this.#home));
      if (text === this.#seen) return false;
      this.#seen = text;
      this.#current = parseDrain(text);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      this.#logger.warn({ error: why }, "the drain file cannot be read, nothing is changed");
      return false;
    }
    if (this.#current === undefined) this.#logger.info("no longer drained: bidding goes on");
    else this.#logger.warn(this.#current, "drained: no bids are made");
    return true;
  }
}
