import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { VyomError } from "@vyom/core";
import { buildNodeAppImage, pushImage, type ContentStore, type ResolveHost } from "@vyom/oci";
import type { ImageSource } from "@vyom/workload";
import { PRIVATE_IMAGE } from "./registry-access.ts";

/** Host name that SDL files use for the built-in registry. */
export const REGISTRY_HOST = "registry.vyom";
/** The script of an example's app; services that run another name it in their command. */
const ENTRIES = ["server.mjs", "web.mjs"] as const;

/** The folder with the examples. Sources and builds lie at different depths below the root. */
function examplesFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const found = join(folder, "examples");
    if (existsSync(join(found, "hello", "deploy.yaml"))) return found;
    if (folder === dirname(folder))
      throw new VyomError(
        "devnet.no_example",
        "the folder examples is missing; restore it, or name an SDL file",
      );
  }
}
/** SDL file of an example. @throws VyomError `devnet.no_example` */
export function exampleSdl(name: string): string {
  const file = join(examplesFolder(), name, "deploy.yaml");
  if (!/^[a-z0-9-]+$/.test(name) || !existsSync(file))
    throw new VyomError(
      "devnet.no_example",
      `there is no example ${JSON.stringify(name.slice(0, 80))}, look into the folder examples`,
    );
  return file;
}

/** Sends the built-in registry's name to where it really listens; leaves other hosts alone. */
export function builtInRegistry(registryUrl: string): ResolveHost {
  return (host) => (host === REGISTRY_HOST ? { url: registryUrl } : undefined);
}

/** Where examples' images are published. */
export interface ExampleTarget {
  readonly store: ContentStore;
  readonly registryUrl: string;
  readonly signal?: AbortSignal;
}

/**
 * Builds an example's image from its folder `app` and this machine's Node runtime, and pushes what the registry lacks, as
 * `registry.vyom/NAME:1`. The runtime's layer is shared by all of them.
 * @returns its digest
 * @throws VyomError `devnet.no_example`, and those of building and pushing
 */
export async function publishExample(name: string, target: ExampleTarget): Promise<string> {
  const { store, registryUrl, signal } = target;
  const directory = join(dirname(exampleSdl(name)), "app");
  const entry = ENTRIES.find((file) => existsSync(join(directory, file))) ?? ENTRIES[0];
  const { digest } = await buildNodeAppImage({ store, app: { directory, entry } });
  await pushImage({
    reference: `${REGISTRY_HOST}/${name}:1`,
    digest,
    store,
    resolveHost: builtInRegistry(registryUrl),
    signal,
    ...(name === PRIVATE_IMAGE.repository ? { credentials: PRIVATE_IMAGE.credentials } : {}),
  });
  return digest;
}

/** The example whose image this is, when there is one. */
function exampleOf(image: string): string | undefined {
  const name = /^registry\.vyom\/([a-z0-9-]+):1$/.exec(image)?.[1];
  return name !== undefined && existsSync(join(examplesFolder(), name, "app")) ? name : undefined;
}

/**
 * An image source that publishes an example's image the first time that somebody deploys it, so that a start pays for none
 * of them.
 */
export function withExamples(
  images: ImageSource,
  options: {
    /** Opened when the first example is deployed. */
    readonly openStore: () => Promise<ContentStore>;
    readonly registryUrl: string;
    /** Those that are there already. */
    readonly published: readonly string[];
  },
): ImageSource {
  const { openStore, registryUrl } = options;
  let store: Promise<ContentStore> | undefined;
  const publish = async (name: string): Promise<string> =>
    publishExample(name, { store: await (store ??= openStore()), registryUrl });
  const published = new Map<string, Promise<unknown>>(
    options.published.map((name) => [name, Promise.resolve()]),
  );
  return {
    ...images,
    async resolve(image, resolveOptions) {
      const name = exampleOf(image);
      if (name !== undefined) {
        const work = published.get(name) ?? publish(name);
        published.set(name, work);
        await work.catch((error: unknown) => {
          published.delete(name);
          throw error;
        });
      }
      return images.resolve(image, resolveOptions);
    },
  };
}
