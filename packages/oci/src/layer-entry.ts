import type { Readable } from "node:stream";
import { VyomError } from "@vyom/core";
import type { TarSource } from "./tar-archive.ts";

/** What unpacking needs of one tar entry, extended headers applied. */
export interface LayerEntry {
  readonly name: string;
  readonly type: "file" | "directory" | "symlink" | "link" | "device" | "fifo";
  /** Target of a symbolic or hard link. */
  readonly linkName: string;
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Seconds since 1970. */
  readonly mtimeSeconds: number;
  readonly sizeBytes: number;
  readonly content: Readable;
}

const TYPES: Readonly<Record<string, LayerEntry["type"]>> = {
  file: "file",
  "contiguous-file": "file",
  directory: "directory",
  symlink: "symlink",
  link: "link",
  "character-device": "device",
  "block-device": "device",
  fifo: "fifo",
};
/** The year 2242: later times overflow some file systems. */
const MAX_MTIME_SECONDS = 2 ** 33 - 1;

/** @throws VyomError `oci.layer_sparse`, `oci.layer_malformed` */
export function layerEntryOf(entry: TarSource): LayerEntry {
  const header = entry.header;
  // The archive reader applies names and sizes of pax records, but leaves ids and times to us.
  const pax = header.pax ?? {};
  if (Object.keys(pax).some((key) => key.startsWith("GNU.sparse."))) refuseSparse(header.name);
  const type = TYPES[header.type ?? ""];
  if (type === undefined) refuseSparse(header.name);
  return {
    name: header.name,
    type,
    linkName: header.linkname ?? "",
    mode: header.mode & 0o7777,
    uid: idOf(pax["uid"], header.uid),
    gid: idOf(pax["gid"], header.gid),
    mtimeSeconds: mtimeOf(pax["mtime"], header.mtime),
    sizeBytes: header.size,
    content: entry,
  };
}

function refuseSparse(name: string): never {
  throw new VyomError(
    "oci.layer_sparse",
    `the layer entry ${JSON.stringify(name.slice(0, 200))} is sparse or of an unknown kind, build the image without sparse files`,
  );
}

function idOf(record: string | undefined, field: number): number {
  const id = record === undefined ? field : Number(record);
  if (!Number.isSafeInteger(id) || id < 0 || id > 0xffff_fffe) return 0;
  return id;
}

function mtimeOf(record: string | undefined, field: Date): number {
  const seconds = record === undefined ? field.getTime() / 1000 : Number(record);
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 0), MAX_MTIME_SECONDS) : 0;
}
