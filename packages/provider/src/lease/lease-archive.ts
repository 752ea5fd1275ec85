import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { leaseIdToText, type LeaseId } from "@vyom/core";
import type { LogLine, WorkloadDriver, WorkloadEvent } from "@vyom/workload";
import { NewestValues } from "./newest-values.ts";

/** What remains readable of a lease after its end. */
export interface EndedLease {
  readonly lease: string;
  /** By its name on chain, such as `lease_closed_owner`. */
  readonly reason: string;
  readonly endedAtMs: number;
  readonly logs: readonly LogLine[];
  readonly events: readonly WorkloadEvent[];
}
type Ending = Pick<EndedLease, "reason" | "endedAtMs"> & { readonly id: LeaseId };
type Source = Pick<WorkloadDriver, "logs" | "events">;

const LINES_PER_REPLICA = 1_000;
const LOG_CHARACTERS_MAX = 4 << 20;
const EVENTS_MAX = 1_000;
const COLLECT_TIMEOUT_MS = 10_000;
/** A driver whose streams do not end with their signal is not waited for longer. */
const LAST_WORDS_MS = 2_000;
const SUFFIX = ".json";

/** Keeps the last logs and events of ended leases as files, each written whole; the oldest go when they grow too many. */
export class LeaseArchive {
  readonly #path: string;
  readonly #maxBytes: number;

  /** @param options.maxBytes of all files together */
  constructor(path: string, options: { readonly maxBytes: number }) {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    this.#path = path;
    this.#maxBytes = options.maxBytes;
  }

  /**
   * Keeps what the driver has of a lease, then has its workload removed and keeps also what that says while it stops.
   * What cannot be collected is left out. A kill at any moment leaves what was kept before, and the next call goes on.
   */
  async keep(driver: Source, ending: Ending, remove: () => Promise<void>): Promise<void> {
    const signal = AbortSignal.timeout(COLLECT_TIMEOUT_MS);
    await this.#keepIfMore(ending, await collect(driver, ending.id, { follow: false, signal }));
    const gone = new AbortController();
    const collecting = collect(driver, ending.id, { follow: true, signal: gone.signal });
    try {
      await remove();
    } finally {
      gone.abort();
    }
    const found = await withinMs(collecting, LAST_WORDS_MS);
    if (found !== undefined) await this.#keepIfMore(ending, found);
    await this.#bound();
  }
  /** `undefined` when nothing is kept of it. */
  async read(lease: string): Promise<EndedLease | undefined> {
    try {
      return JSON.parse(await readFile(this.#file(lease), "utf8")) as EndedLease;
    } catch {
      return undefined; // not kept, or torn by a crash: there is nothing to show
    }
  }
  async drop(lease: string): Promise<void> {
    await rm(this.#file(lease), { force: true });
  }
  /** Deletes what is kept of leases that nobody remembers. */
  async sweep(remembered: readonly string[]): Promise<void> {
    const wanted = new Set(remembered.map((lease) => this.#file(lease)));
    for (const name of await readdir(this.#path))
      if (!wanted.has(join(this.#path, name)))
        await rm(join(this.#path, name), { force: true, recursive: true });
  }

  /** A second look at a lease whose removal was interrupted may find less: then the first is kept. */
  async #keepIfMore(ending: Ending, found: Collected): Promise<void> {
    const { id, reason, endedAtMs } = ending;
    const lease = leaseIdToText(id);
    const before = await this.read(lease);
    if (before !== undefined && before.logs.length > found.logs.length) return;
    const closing: WorkloadEvent = {
      timeMs: endedAtMs,
      type: "Normal",
      reason: "LeaseClosed",
      note: `the lease ended: ${reason}`,
      object: { kind: "Deployment", namespace: "", name: "lease" },
    };
    const kept: EndedLease = {
      lease,
      reason,
      endedAtMs,
      logs: found.logs,
      events: [...found.events, closing],
    };
    const file = this.#file(lease);
    await writeFile(`${file}.new`, JSON.stringify(kept), { mode: 0o600 });
    await rename(`${file}.new`, file);
  }
  /** The oldest files go until all fit. */
  async #bound(): Promise<void> {
    const files: { file: string; sizeBytes: number; atMs: number }[] = [];
    for (const name of await readdir(this.#path)) {
      const file = join(this.#path, name);
      const found = await stat(file).catch(() => undefined); // dropped meanwhile
      if (found !== undefined) files.push({ file, sizeBytes: found.size, atMs: found.mtimeMs });
    }
    let total = files.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0);
    files.sort((left, right) => left.atMs - right.atMs);
    for (const { file, sizeBytes } of files) {
      if (total <= this.#maxBytes) return;
      await rm(file, { force: true });
      total -= sizeBytes;
    }
  }
  #file(lease: string): string {
    const name = createHash("sha256").update(lease).digest("hex").slice(0, 40);
    return join(this.#path, `${name}${SUFFIX}`);
  }
}

type Collected = Pick<EndedLease, "logs" | "events">;

async function collect(
  driver: Source,
  id: LeaseId,
  options: { readonly follow: boolean; readonly signal: AbortSignal },
): Promise<Collected> {
  const [logs, events] = await Promise.all([
    newest(driver.logs(id, { tail: LINES_PER_REPLICA, ...options }), {
      sizeOf: (line) => line.text.length + 1,
      sizeMax: LOG_CHARACTERS_MAX,
    }),
    newest(driver.events(id, options), { sizeOf: () => 1, sizeMax: EVENTS_MAX }),
  ]);
  return { logs, events };
}

async function withinMs<T>(result: Promise<T>, ms: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), ms);
  });
  return Promise.race([result, late]).finally(() => clearTimeout(timer));
}

/** The last values of a stream up to a total size; those before a failure when it fails. */
async function newest<T>(
  stream: AsyncIterable<T>,
  limit: { readonly sizeOf: (value: T) => number; readonly sizeMax: number },
): Promise<readonly T[]> {
  const values = new NewestValues(limit);
  try {
    for await (const value of stream) values.add(value);
  } catch {
    // A lease must end also when its logs cannot be read.
  }
  return values.list();
}
