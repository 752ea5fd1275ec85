import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { leaseIdToText, type LeaseId } from "@vyom/core";
import type { LogLine, WorkloadDriver, WorkloadEvent } from "@vyom/workload";

/** What remains readable of a lease after its end. */
export interface EndedLease {
  readonly lease: string;
  /** By its name on chain, such as `lease_closed_owner`. */
  readonly reason: string;
  readonly endedAtMs: number;
  readonly logs: readonly LogLine[];
  readonly events: readonly WorkloadEvent[];
}

const LINES_PER_REPLICA = 1_000;
const LOG_CHARACTERS_MAX = 4 << 20;
const EVENTS_MAX = 1_000;
const COLLECT_TIMEOUT_MS = 10_000;

/** Keeps the last logs and events of ended leases as files, each written whole. */
export class LeaseArchive {
  readonly #path: string;
  constructor(path: string) {
    mkdirSync(path, { recursive: true, mode: 0o700 });
    this.#path = path;
  }

  /** Collects what the driver still has of a lease and keeps it. What cannot be collected is left out. */
  async keep(
    driver: Pick<WorkloadDriver, "logs" | "events">,
    ended: Pick<EndedLease, "reason" | "endedAtMs"> & { readonly id: LeaseId },
  ): Promise<void> {
    const signal = AbortSignal.timeout(COLLECT_TIMEOUT_MS);
    const { id, reason, endedAtMs } = ended;
    const logs = await collect(
      driver.logs(id, { tail: LINES_PER_REPLICA, follow: false, signal }),
      (line) => line.text.length,
    );
    const events = await collect(driver.events(id, { follow: false, signal }), () => 0);
    const closing: WorkloadEvent = {
      timeMs: endedAtMs,
      type: "Normal",
      reason: "LeaseClosed",
      note: `the lease ended: ${reason}`,
      object: { kind: "Deployment", namespace: "", name: "lease" },
    };
    const lease: EndedLease = {
      lease: leaseIdToText(id),
      reason,
      endedAtMs,
      logs,
      events: [...events.slice(-EVENTS_MAX), closing],
    };
    const file = this.#file(lease.lease);
    await writeFile(`${file}.new`, JSON.stringify(lease), { mode: 0o600 });
    await rename(`${file}.new`, file);
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
  #file(lease: string): string {
    return join(
      this.#path,
      `${createHash("sha256").update(lease).digest("hex").slice(0, 40)}.json`,
    );
  }
}

/** The values of a stream up to a total size; those before a failure when it fails. */
async function collect<T>(stream: AsyncIterable<T>, sizeOf: (value: T) => number): Promise<T[]> {
  const values: T[] = [];
  let size = 0;
  try {
    for await (const value of stream) {
      size += sizeOf(value);
      if (size > LOG_CHARACTERS_MAX) break;
      values.push(value);
    }
  } catch {
    // A lease must end also when its logs cannot be read.
  }
  return values;
}
