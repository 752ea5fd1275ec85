import { Readable, type Writable } from "node:stream";
import { extract, pack, type Header } from "tar-stream";
import { noContent, type CopyEntry } from "./copy-entry.ts";
import type { CopyCodec } from "./copy-codec.ts";

const TYPES = { file: "file", folder: "directory", link: "symlink" } as const;
const KINDS: Readonly<Record<string, CopyEntry["kind"]>> = {
  file: "file",
  "contiguous-file": "file",
  directory: "folder",
  symlink: "link",
  link: "hardlink",
};

/** What tar-stream's types leave out: its entries are Node's streams, and a header may lack its type. */
type TarEntry = Readable & { readonly header: Omit<Header, "type"> & { type?: string | null } };

function headerOf(
  entry: CopyEntry,
  name: string,
): (Partial<Header> & { name: string }) | undefined {
  if (entry.kind === "other" || entry.kind === "hardlink") return undefined;
  return {
    name,
    type: TYPES[entry.kind],
    mode: entry.mode,
    mtime: new Date(Math.floor(entry.modifiedMs / 1000) * 1000),
    size: entry.sizeBytes,
    uid: 0,
    gid: 0,
    ...(entry.kind === "link" ? { linkname: entry.target } : {}),
  };
}

async function fill(entries: AsyncIterable<CopyEntry>, top: string, tar: ReturnType<typeof pack>) {
  for await (const entry of entries) {
    const name = [top, entry.path].filter((part) => part !== "").join("/");
    const header = name === "" ? undefined : headerOf(entry, name);
    if (header === undefined) continue;
    await new Promise<void>((resolve, reject) => {
      const sink = tar.entry(header, (error) =>
        error ? reject(error) : resolve(),
      ) as unknown as Writable;
      if (entry.kind !== "file") return;
      const feed = async (): Promise<void> => {
        for await (const chunk of entry.content)
          if (!sink.write(chunk)) await new Promise((drained) => sink.once("drain", drained));
        sink.end();
      };
      feed().catch(reject);
    });
  }
  tar.finalize();
}

/** Below `top`: what comes must be below it, and what goes is put there; empty for the folder's content alone. */
export function tarCodec(top: string): CopyCodec {
  return {
    async *encode(entries) {
      const tar = pack();
      const filled = fill(entries, top, tar).catch((error: unknown) => tar.destroy(error as Error));
      yield* tar as unknown as AsyncIterable<Uint8Array>;
      await filled;
    },
    async *decode(bytes) {
      const tar = extract() as unknown as Writable & AsyncIterable<TarEntry>;
      const source = Readable.from(bytes, { objectMode: false });
      source.on("error", (error) => tar.destroy(error));
      source.pipe(tar);
      for await (const entry of tar) {
        const { name, type, mode, mtime, size, linkname } = entry.header;
        const kind = KINDS[type ?? ""] ?? "other";
        const isFile = kind === "file";
        yield {
          path: below(top, name),
          kind,
          mode: mode ?? 0o644,
          modifiedMs: mtime?.getTime() ?? 0,
          sizeBytes: size ?? 0,
          target: kind === "hardlink" ? below(top, linkname ?? "") : (linkname ?? ""),
          content: isFile ? entry : noContent(),
        };
        entry.resume(); // what nobody read
      }
    },
  };
}

/** The path below the top; one that is not below it is left as it is, for the writer to refuse. */
function below(top: string, name: string): string {
  const path = name.replace(/^(\.\/)+/, "").replace(/\/+$/, "");
  if (top === "") return path === "." ? "" : path;
  if (path === top) return "";
  return path.startsWith(`${top}/`) ? path.slice(top.length + 1) : `../${path}`;
}
