import { randomUUID } from "node:crypto";
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { compareText } from "@vyom/core";
import { digestHex, digestOfHex, isDigest, type Descriptor, type Digest } from "@vyom/oci";

/** First component of a repository's name: whose it is. */
export function namespaceOf(repository: string): string {
  return repository.split("/", 1)[0] ?? repository;
}

/** `public`: everyone may pull. `private`: its owner may, and whoever has a token of the owner. */
export type Visibility = "public" | "private";

/** What is kept about a manifest beside its bytes, which are a blob. */
export interface ManifestRecord {
  readonly mediaType: string;
  /** The manifest that this one refers to. */
  readonly subject?: Digest;
}

/**
 * Which blobs, manifests and tags belong to which repository, as small files:
 *
 *     <name>/_blobs/<hex>                      the repository may serve this blob
 *     <name>/_manifests/<hex>                  ManifestRecord
 *     <name>/_tags/<tag>                       digest
 *     <name>/_visibility                       public or private, when set
 *     <name>/_referrers/<subject hex>/<hex>    Descriptor of a manifest about the subject
 *
 * No path component of a repository name begins with an underscore, so names and these never meet.
 * All names have passed their grammar before they come here.
 */
export class RepositoryStore {
  readonly #directory: string;

  constructor(directory: string) {
    this.#directory = directory;
  }

  #path(repository: string, ...rest: readonly string[]): string {
    return join(this.#directory, repository, ...rest);
  }

  async exists(repository: string): Promise<boolean> {
    return (
      (await isThere(this.#path(repository, "_manifests"))) ||
      (await isThere(this.#path(repository, "_blobs")))
    );
  }

  async linkBlob(repository: string, digest: Digest): Promise<void> {
    await writeWhole(this.#path(repository, "_blobs", digestHex(digest)), "");
  }
  async hasBlob(repository: string, digest: Digest): Promise<boolean> {
    return isThere(this.#path(repository, "_blobs", digestHex(digest)));
  }
  /** Whether there was such a link. */
  async unlinkBlob(repository: string, digest: Digest): Promise<boolean> {
    return removeFile(this.#path(repository, "_blobs", digestHex(digest)));
  }

  /** Digests of all blobs that the repository may serve, in order. */
  async linkedBlobs(repository: string): Promise<Digest[]> {
    const names = await readNames(this.#path(repository, "_blobs"));
    return names.flatMap((name) => digestOfHex(name) ?? []);
  }

  async putVisibility(repository: string, visibility: Visibility): Promise<void> {
    await writeWhole(this.#path(repository, "_visibility"), visibility);
  }
  async getVisibility(repository: string): Promise<Visibility | undefined> {
    const text = await readText(this.#path(repository, "_visibility"));
    return text === "public" || text === "private" ? text : undefined;
  }

  async putManifest(repository: string, digest: Digest, record: ManifestRecord): Promise<void> {
    await writeWhole(
      this.#path(repository, "_manifests", digestHex(digest)),
      JSON.stringify(record),
    );
  }
  async getManifest(repository: string, digest: Digest): Promise<ManifestRecord | undefined> {
    const text = await readText(this.#path(repository, "_manifests", digestHex(digest)));
    return text === undefined ? undefined : (JSON.parse(text) as ManifestRecord);
  }
  /** Notes that somebody pulled it. */
  async touchManifest(repository: string, digest: Digest): Promise<void> {
    const now = new Date();
    await utimes(this.#path(repository, "_manifests", digestHex(digest)), now, now);
  }
  /** Removes manifests that came, and were pulled, before a time; tells how many. */
  async expireManifests(repository: string, beforeMs: number): Promise<number> {
    let count = 0;
    for (const digest of await this.manifests(repository)) {
      const found = await stat(this.#path(repository, "_manifests", digestHex(digest)));
      if (found.mtimeMs < beforeMs && (await this.deleteManifest(repository, digest))) count++;
    }
    return count;
  }
  /** Removes the manifest, the tags that name it and its entry among the referrers. */
  async deleteManifest(repository: string, digest: Digest): Promise<boolean> {
    const record = await this.getManifest(repository, digest);
    if (record === undefined) return false;
    for (const tag of await this.tags(repository)) {
      if ((await this.getTag(repository, tag)) === digest) await this.deleteTag(repository, tag);
    }
    if (record.subject !== undefined) {
      await removeFile(
        this.#path(repository, "_referrers", digestHex(record.subject), digestHex(digest)),
      );
    }
    return removeFile(this.#path(repository, "_manifests", digestHex(digest)));
  }
  /** Digests of all manifests, in order. */
  async manifests(repository: string): Promise<Digest[]> {
    const names = await readNames(this.#path(repository, "_manifests"));
    return names.flatMap((name) => digestOfHex(name) ?? []);
  }

  async putTag(repository: string, tag: string, digest: Digest): Promise<void> {
    await writeWhole(this.#path(repository, "_tags", tag), digest);
  }
  async getTag(repository: string, tag: string): Promise<Digest | undefined> {
    const text = await readText(this.#path(repository, "_tags", tag));
    return text !== undefined && isDigest(text) ? text : undefined;
  }
  async deleteTag(repository: string, tag: string): Promise<boolean> {
    return removeFile(this.#path(repository, "_tags", tag));
  }
  /** In order of their bytes. */
  async tags(repository: string): Promise<string[]> {
    return readNames(this.#path(repository, "_tags"));
  }

  async putReferrer(repository: string, subject: Digest, referrer: Descriptor): Promise<void> {
    const path = this.#path(
      repository,
      "_referrers",
      digestHex(subject),
      digestHex(referrer.digest),
    );
    await writeWhole(path, JSON.stringify(referrer));
  }
  async referrers(repository: string, subject: Digest): Promise<Descriptor[]> {
    const folder = this.#path(repository, "_referrers", digestHex(subject));
    const texts = await Promise.all(
      (await readNames(folder)).map((name) => readText(join(folder, name))),
    );
    return texts.flatMap((text) => (text === undefined ? [] : [JSON.parse(text) as Descriptor]));
  }

  /** Names of all repositories that hold a manifest, in order. */
  async repositories(): Promise<string[]> {
    const names = await this.#below("");
    const held = await Promise.all(
      names.map(async (name) => ((await this.manifests(name)).length > 0 ? [name] : [])),
    );
    return held.flat();
  }

  /** Names of all repositories of a namespace, in order, also of those without a manifest. */
  async inNamespace(namespace: string): Promise<string[]> {
    return this.#below(namespace);
  }

  async #below(start: string): Promise<string[]> {
    const found: string[] = [];
    const visit = async (name: string): Promise<void> => {
      const entries = await readdir(join(this.#directory, name), { withFileTypes: true });
      const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
      if (entries.some((entry) => entry.name.startsWith("_"))) found.push(name);
      for (const folder of folders) {
        if (!folder.startsWith("_")) await visit(name === "" ? folder : `${name}/${folder}`);
      }
    };
    if (await isThere(join(this.#directory, start))) await visit(start);
    return found.toSorted(compareText);
  }

  /** Forgets links to blobs that are no longer stored. */
  async dropLinks(isStored: (digest: Digest) => Promise<boolean>): Promise<void> {
    for (const repository of await this.#below("")) {
      for (const digest of await this.linkedBlobs(repository)) {
        if (!(await isStored(digest))) await this.unlinkBlob(repository, digest);
      }
    }
  }
}

function isMissing(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    (error.code === "ENOENT" || error.code === "ENOTDIR")
  );
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: unknown) => {
      if (isMissing(error)) return false;
      throw error;
    },
  );
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

async function readNames(path: string): Promise<string[]> {
  try {
    // Half-written files begin with a dot, which no tag and no digest does.
    return (await readdir(path)).filter((name) => !name.startsWith(".")).toSorted(compareText);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

/** A reader sees the old content or the new, never a part. */
async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const unfinished = join(dirname(path), `.${randomUUID()}`);
  await writeFile(unfinished, text, { mode: 0o600 });
  await rename(unfinished, path);
}

async function removeFile(path: string): Promise<boolean> {
  const existed = await isThere(path);
  await rm(path, { force: true });
  return existed;
}
