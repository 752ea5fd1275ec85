import { randomUUID } from "node:crypto";
import { link, mkdir, open, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { VyomError, compareText } from "@vyom/core";
import { ContentStore } from "./content-store.ts";
import { isDigest, type Digest } from "./digest.ts";
import { readManifest, reachableDigests } from "./image.ts";
import { referencedDescriptors } from "./manifest.ts";
import { parseReference, referenceToText } from "./reference.ts";

/** An image that has a name here. */
export interface NamedImage {
  /** Full reference with its tag. */
  readonly name: string;
  readonly digest: Digest;
}

const LOCK_POLL_MS = 50;
const LOCK_PATIENCE_MS = 10 * 60_000;

/** Images of one user on this machine: a store, and names for what is in it. */
export class ImageLibrary {
  readonly store: ContentStore;
  readonly #namesFile: string;

  private constructor(store: ContentStore, namesFile: string) {
    this.store = store;
    this.#namesFile = namesFile;
  }

  /**
   * Runs work on a library that no other process uses meanwhile; others wait.
   * @throws VyomError `oci.library_busy` after ten minutes, `oci.library_damaged`, and what the work throws
   */
  static async use<Value>(
    directory: string,
    work: (library: ImageLibrary) => Promise<Value>,
  ): Promise<Value> {
    await mkdir(directory, { recursive: true, mode: 0o700 });
    const release = await lock(join(directory, "lock"));
    try {
      const store = await ContentStore.open(directory);
      return await work(new ImageLibrary(store, join(directory, "names.json")));
    } finally {
      await release();
    }
  }

  /** In order of their names. */
  async list(): Promise<NamedImage[]> {
    let text: string;
    try {
      text = await readFile(this.#namesFile, "utf8");
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
      throw error;
    }
    const names = parseNames(text);
    if (names === undefined) {
      throw new VyomError(
        "oci.library_damaged",
        `${this.#namesFile} is damaged, delete it and name the images again`,
      );
    }
    return names.toSorted((left, right) => compareText(left.name, right.name));
  }

  /** Gives an image of the store a name; one that had it loses it. @throws VyomError `oci.reference` */
  async name(reference: string, digest: Digest): Promise<NamedImage> {
    const name = normalName(reference);
    const others = (await this.list()).filter((image) => image.name !== name);
    await this.#write([...others, { name, digest }]);
    return { name, digest };
  }

  /** By name, or by digest where an image has that one. @throws VyomError `oci.reference` */
  async find(reference: string): Promise<NamedImage | undefined> {
    const images = await this.list();
    if (isDigest(reference)) return images.find((image) => image.digest === reference);
    const name = normalName(reference);
    return images.find((image) => image.name === name);
  }

  /** Takes a name away; blobs that no named image needs go too. @throws VyomError `oci.reference` */
  async remove(reference: string): Promise<{ freedBytes: number } | undefined> {
    const found = await this.find(reference);
    if (found === undefined) return undefined;
    await this.#write((await this.list()).filter((image) => image.name !== found.name));
    return { freedBytes: await this.collect() };
  }

  /** Deletes what no named image needs; gives the bytes. */
  async collect(): Promise<number> {
    const roots = (await this.list()).map((image) => image.digest);
    const keep = await reachableDigests(this.store, roots);
    return (await this.store.sweep({ keep, graceMs: 0 })).freedBytes;
  }

  /** Bytes of an image's layers as stored, all platforms together. */
  async sizeOf(digest: Digest): Promise<number> {
    const manifest = await readManifest(this.store, digest);
    let sizeBytes = 0;
    for (const part of referencedDescriptors(manifest)) {
      if (manifest.kind === "manifest") sizeBytes += part.size;
      else if (await this.store.has(part.digest)) sizeBytes += await this.sizeOf(part.digest);
    }
    return sizeBytes;
  }

  async #write(names: readonly NamedImage[]): Promise<void> {
    const unfinished = `${this.#namesFile}.new`;
    await writeFile(unfinished, `${JSON.stringify(names, undefined, 2)}\n`, { mode: 0o600 });
    await rename(unfinished, this.#namesFile);
  }
}

/** `app` as `docker.io/library/app:latest`. */
function normalName(reference: string): string {
  const parsed = parseReference(reference);
  if (parsed.digest !== undefined)
    throw new VyomError(
      "oci.reference",
      `a name has a tag, not a digest: ${reference.slice(0, 200)}`,
    );
  return referenceToText(parsed);
}

function parseNames(text: string): NamedImage[] | undefined {
  try {
    const names = JSON.parse(text) as NamedImage[];
    const isWhole = names.every((each) => typeof each.name === "string" && isDigest(each.digest));
    return isWhole ? names : undefined;
  } catch {
    return undefined; // JSON.parse's only signal for malformed text
  }
}

/** Holds a file that only one process can make; one that a dead process left is taken over. */
async function lock(file: string): Promise<() => Promise<void>> {
  const deadlineMs = Date.now() + LOCK_PATIENCE_MS;
  for (;;) {
    try {
      const handle = await open(file, "wx", 0o600);
      await handle.writeFile(String(process.pid));
      await handle.close();
      return () => rm(file, { force: true });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
    const owner = await readFile(file, "utf8").catch(() => "");
    if (owner !== "" && !isAlive(Number(owner))) await clearDead(file, owner);
    else if (Date.now() > deadlineMs)
      throw new VyomError(
        "oci.library_busy",
        `another process (${owner}) uses the images for long`,
      );
    else await delay(LOCK_POLL_MS);
  }
}

/** Two may find the same dead lock: the one that moves a living one aside puts it back. */
async function clearDead(file: string, owner: string): Promise<void> {
  const aside = `${file}.${randomUUID()}`;
  try {
    await rename(file, aside);
    if ((await readFile(aside, "utf8")) !== owner) await link(aside, file);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
