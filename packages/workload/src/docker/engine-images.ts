import { join } from "node:path";
import { VyomError } from "@vyom/core";
import {
  ContentStore,
  digestHex,
  parseReference,
  reachableDigests,
  readManifest,
  type PulledImage,
  type ResolveHost,
} from "@vyom/oci";
import type { ImageCredentials, ImageRunConfig } from "../driver.ts";
import { DEFAULT_KEEPING, type ImageKeeping } from "../image-collection.ts";
import { ImageRecords } from "../image-records.ts";
import { credentialsFor, pullOrHeld } from "../oci-image-source.ts";
import type { EngineClient } from "./engine-client.ts";
import { imageArchive } from "./image-archive.ts";

const FRESH_MS = 5 * 60 * 1_000;

export interface EngineImage {
  readonly digest: string;
  readonly config: ImageRunConfig;
  /** What the engine knows it by. */
  readonly name: string;
}

/**
 * Images for an engine: pulled by this process, which knows the built-in registry and keeps tenants' credentials to
 * itself, and loaded into the engine under names of this instance.
 */
export class EngineImages {
  readonly #client: EngineClient;
  readonly #store: ContentStore;
  readonly #records: ImageRecords;
  readonly #repository: string;
  readonly #resolveHost: ResolveHost | undefined;
  readonly #keeping: ImageKeeping;
  /** Loads under way, by name. */
  readonly #loading = new Map<string, Promise<void>>();

  private constructor(o: EngineImagesOptions & { store: ContentStore }) {
    this.#client = o.client;
    this.#store = o.store;
    this.#records = new ImageRecords(o.directory);
    this.#repository = `vyom.invalid/${o.instance.toLowerCase()}`;
    this.#resolveHost = o.resolveHost;
    this.#keeping = { ...DEFAULT_KEEPING, ...o.keeping };
  }
  static async open(o: EngineImagesOptions): Promise<EngineImages> {
    return new EngineImages({ ...o, store: await ContentStore.open(join(o.directory, "store")) });
  }

  /** @throws VyomError as pullImage, `workload.engine`, `workload.engine_unreachable` */
  async resolve(
    image: string,
    o: { credentials: ImageCredentials | undefined; signal: AbortSignal },
  ): Promise<EngineImage> {
    const reference = parseReference(image);
    const credentials = credentialsFor(reference, o.credentials);
    const key = this.#records.key(image, credentials);
    const pulled = await pullOrHeld({
      reference,
      store: this.#store,
      held: this.#records.get(key)?.digest,
      resolveHost: this.#resolveHost,
      credentials,
      signal: o.signal,
      onProgress: () => {},
    });
    const name = `${this.#repository}:${digestHex(pulled.digest)}`;
    await this.#ensureLoaded(pulled, name);
    this.#records.set(key, { digest: pulled.resolvedDigest, place: name, usedAtMs: Date.now() });
    return { digest: pulled.digest, config: pulled.config, name };
  }

  #ensureLoaded(image: PulledImage, name: string): Promise<void> {
    const known = this.#loading.get(name);
    if (known !== undefined) return known;
    const loading = this.#load(image, name).finally(() => this.#loading.delete(name));
    this.#loading.set(name, loading);
    return loading;
  }
  async #load(image: PulledImage, name: string): Promise<void> {
    const path = `/images/${name}/json`;
    if ((await this.#client.find({ method: "GET", path })) !== undefined) return;
    const manifest = await readManifest(this.#store, image.digest);
    if (manifest.kind !== "manifest")
      throw new VyomError("workload.image", `image ${image.digest} is an index, not a manifest`);
    const config = await this.#store.read(manifest.config.digest);
    const archive = imageArchive(this.#store, { image, config, name });
    await this.#client.upload({ method: "POST", path: "/images/load" }, archive);
  }

  /** Deletes images of this instance that are not in use and old or too large together, and what only they needed. */
  async collect(inUse: ReadonlySet<string>): Promise<void> {
    const kept = new Set([...inUse, ...this.#loading.keys()]);
    const unused = (await this.#own()).filter(({ name }) => !kept.has(name));
    let unusedBytes = 0;
    for (const { name, ageMs, sizeBytes } of unused.toSorted((a, b) => a.ageMs - b.ageMs)) {
      unusedBytes += sizeBytes;
      const fits =
        ageMs < this.#keeping.unusedMs &&
        (unusedBytes <= this.#keeping.unusedBytes || ageMs < FRESH_MS);
      if (fits) kept.add(name);
      // 409: a container of it is still there.
      else await this.#client.run({ method: "DELETE", path: `/images/${name}` }, 404, 409);
    }
    const roots = this.#records.keepOnly((name) => kept.has(name));
    await this.#store.sweep({
      keep: await reachableDigests(this.#store, roots),
      graceMs: FRESH_MS,
    });
  }

  async #own(): Promise<readonly { name: string; ageMs: number; sizeBytes: number }[]> {
    const lastUse = this.#records.lastUse();
    const listed = await this.#client.json<
      readonly { readonly RepoTags?: readonly string[] | null; readonly Size?: number }[]
    >({
      method: "GET",
      path: "/images/json",
      query: { filters: JSON.stringify({ reference: [this.#repository] }) },
    });
    return listed.flatMap(({ RepoTags, Size }) =>
      (RepoTags ?? [])
        .filter((name) => name.startsWith(`${this.#repository}:`))
        .map((name) => ({
          name,
          ageMs: Date.now() - (lastUse.get(name) ?? 0),
          sizeBytes: Size ?? 0,
        })),
    );
  }
}

export interface EngineImagesOptions {
  readonly client: EngineClient;
  readonly directory: string;
  readonly instance: string;
  readonly resolveHost?: ResolveHost | undefined;
  readonly keeping?: Partial<ImageKeeping> | undefined;
}
