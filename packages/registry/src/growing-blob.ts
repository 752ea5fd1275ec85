import { open, type FileHandle } from "node:fs/promises";
import {
  downloadBlob,
  downloadPath,
  type ContentStore,
  type Digest,
  type RegistryClient,
} from "@vyom/oci";

const READ_BYTES = 256 * 1024;

/**
 * A blob on its way from an upstream: written to disk once, followed by any number of readers, each
 * at its own speed. It comes to its end also when all of them have left. The last byte is held back
 * until the digest has been checked, so that nobody gets a wrong blob whole.
 */
export class GrowingBlob {
  readonly digest: Digest;
  readonly sizeBytes: number;
  /** Settles when the blob is stored, or has failed. */
  readonly done: Promise<void>;
  readonly #store: ContentStore;
  readonly #path: string;
  readonly #waiting = new Set<() => void>();
  #writtenBytes = 0;
  #end: { readonly error?: unknown } | undefined;

  constructor(options: {
    readonly client: RegistryClient;
    readonly store: ContentStore;
    readonly digest: Digest;
    readonly sizeBytes: number;
    readonly signal: AbortSignal;
  }) {
    const { client, store, digest } = options;
    this.digest = digest;
    this.sizeBytes = options.sizeBytes;
    this.#store = store;
    this.#path = downloadPath({ client, store, digest });
    this.done = downloadBlob({
      client,
      store,
      descriptor: { mediaType: "application/octet-stream", digest, size: options.sizeBytes },
      signal: options.signal,
      onProgress: (doneBytes) => this.#change(() => (this.#writtenBytes = doneBytes)),
    }).then(
      () => this.#change(() => (this.#end = {})),
      (error: unknown) => {
        this.#change(() => (this.#end = { error }));
        throw error;
      },
    );
    this.done.catch(() => undefined); // readers throw it; without a reader nobody is to be told
  }

  /** The blob from its first byte. Throws what the download threw. */
  async *follow(): AsyncGenerator<Uint8Array, void, undefined> {
    let file: FileHandle | undefined;
    let position = 0;
    try {
      while (position < this.sizeBytes) {
        if (this.#end !== undefined) {
          if ("error" in this.#end) throw this.#end.error;
          yield* this.#store.openRead(this.digest, { start: position });
          return;
        }
        const changed = this.#changed();
        file ??= await openIfThere(this.#path);
        const part = await this.#read(file, position);
        if (part.length === 0) {
          await changed;
          continue;
        }
        position += part.length;
        yield part;
      }
    } finally {
      await file?.close();
    }
  }

  async #read(file: FileHandle | undefined, position: number): Promise<Uint8Array> {
    const end = Math.min(this.#writtenBytes, this.sizeBytes - 1);
    const length = Math.min(READ_BYTES, end - position);
    if (file === undefined || length <= 0) return new Uint8Array(0);
    const buffer = Buffer.allocUnsafe(length);
    const { bytesRead } = await file.read(buffer, 0, length, position);
    return buffer.subarray(0, bytesRead);
  }

  #change(change: () => void): void {
    change();
    for (const wake of this.#waiting) wake();
    this.#waiting.clear();
  }

  #changed(): Promise<void> {
    if (this.#end !== undefined) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.add(resolve));
  }
}

async function openIfThere(path: string): Promise<FileHandle | undefined> {
  try {
    return await open(path, "r");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
