import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  unlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { leaseIdToText, tryParseLeaseId, type LeaseId } from "@vyom/core";
import { leaseNamespace } from "./lease-namespace.ts";
import type { ProcessIdentity } from "./sandbox/process-table.ts";

/** What survives the daemon about a lease. Holds no secrets. */
export interface LeaseRecord {
  readonly lease: string;
  readonly instance: string;
  /** Generation that the shim or the engine was given last. */
  readonly generation?: string;
  /** Replicas by service of that generation, for engines whose containers do not tell. */
  readonly replicas?: Readonly<Record<string, number>>;
  readonly shim?: ProcessIdentity;
  /** Folders that the shim can read although its user could not. */
  readonly folders?: readonly string[];
  /** Root file systems that its containers may use. */
  readonly rootfs?: readonly string[];
}

/**
 * A lease's place on disk. `world` belongs to the shim's user (sockets, logs, volumes, container files); what lies beside
 * it only to the daemon, who therefore trusts it.
 */
export class LeaseFolder {
  readonly lease: LeaseId;
  readonly name: string;
  readonly path: string;

  constructor(leases: string, lease: LeaseId) {
    this.lease = lease;
    this.name = leaseNamespace(lease);
    this.path = join(leases, this.name);
  }

  /** All leases with a readable record below `leases`. */
  static list(leases: string): readonly LeaseFolder[] {
    return readdirSync(leases).flatMap((name) => {
      const record = readRecord(join(leases, name));
      const lease = record === undefined ? undefined : tryParseLeaseId(record.lease);
      return lease === undefined ? [] : [new LeaseFolder(leases, lease)];
    });
  }

  get world(): string {
    return join(this.path, "world");
  }
  get logs(): string {
    return join(this.world, "logs");
  }
  get events(): readonly string[] {
    return [join(this.path, "events"), join(this.world, "events")];
  }
  get ownEvents(): string {
    return join(this.path, "events");
  }
  /** Belongs to the daemon; the shim may pass through. */
  get disks(): string {
    return join(this.path, "disks");
  }
  get uplinkLog(): string {
    return join(this.path, "uplink.log");
  }
  get shimLog(): string {
    return join(this.path, "shim.log");
  }

  create(o: { uid: number | undefined }): void {
    mkdirSync(this.ownEvents, { recursive: true, mode: 0o700 });
    chmodSync(this.path, 0o711);
    mkdirSync(this.disks, { recursive: true });
    chmodSync(this.disks, 0o711);
    mkdirSync(this.world, { recursive: true, mode: 0o700 });
    if (o.uid !== undefined && lstatSync(this.world).uid !== o.uid)
      chownSync(this.world, o.uid, o.uid);
  }

  get record(): LeaseRecord | undefined {
    return readRecord(this.path);
  }
  write(record: Omit<LeaseRecord, "lease">): void {
    const file = join(this.path, "record.json");
    writeFileSync(`${file}.new`, JSON.stringify({ lease: leaseIdToText(this.lease), ...record }), {
      mode: 0o600,
    });
    renameSync(`${file}.new`, file);
  }

  /** Removes everything; the record last, so that an interrupted removal is found again. */
  remove(): void {
    removeTree(this.world);
    removeTree(this.path);
  }
}

function readRecord(path: string): LeaseRecord | undefined {
  try {
    return JSON.parse(readFileSync(join(path, "record.json"), "utf8")) as LeaseRecord;
  } catch {
    return undefined; // no lease's folder, or one that was never finished
  }
}

/** As `rm -rf`, also through folders that a container made unreadable for their owner. Follows no links. */
export function removeTree(path: string): void {
  const stat = lstatSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return;
  if (!stat.isDirectory()) {
    unlinkSync(path);
    return;
  }
  try {
    rmSync(path, { recursive: true, force: true });
    return;
  } catch {
    chmodSync(path, 0o700);
  }
  for (const name of readdirSync(path)) removeTree(join(path, name));
  rmdirSync(path);
}
