import type { Readable, Writable } from "node:stream";
import { extract, pack, type Header } from "tar-stream";

// tar-stream's own types leave out an option and the streams' compatibility with Node's; both are documented and stable.

/** One entry of an archive that is read; its content must be consumed or resumed. */
export type TarSource = Readable & {
  readonly header: Omit<Header, "type" | "linkname" | "pax"> & {
    /** `null`: a kind that is not known. */
    readonly type: Header["type"] | null;
    readonly linkname: string | null;
    readonly pax: Readonly<Record<string, string>> | null;
  };
};

/** An archive that is written to and gives its entries one after the other; old formats without a magic are taken. */
export function readTar(): Writable & AsyncIterable<TarSource> {
  const options = { allowUnknownFormat: true };
  return extract(options as Parameters<typeof extract>[0]) as unknown as Writable &
    AsyncIterable<TarSource>;
}

/** An archive that is read from while entries are put into it. */
export interface TarWriter {
  readonly archive: Readable;
  /** Writes one entry; `content` must have the header's size. */
  put(
    header: Partial<Header> & Pick<Header, "name">,
    content: AsyncIterable<Uint8Array>,
  ): Promise<void>;
  finish(): void;
}

export function writeTar(): TarWriter {
  const tar = pack();
  return {
    archive: tar as unknown as Readable,
    put: (header, content) =>
      new Promise((resolve, reject) => {
        const sink = tar.entry(header, (error) =>
          error ? reject(error) : resolve(),
        ) as unknown as Writable;
        if (header.type !== "file") return;
        const feed = async (): Promise<void> => {
          for await (const chunk of content) {
            if (!sink.write(chunk)) await new Promise((drained) => sink.once("drain", drained));
          }
          sink.end();
        };
        feed().catch((error: unknown) => sink.destroy(error as Error));
      }),
    finish: () => tar.finalize(),
  };
}
