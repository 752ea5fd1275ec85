import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { VyomError } from "@vyom/core";
import { buildNodeAppImage, pushImage, type ContentStore, type ResolveHost } from "@vyom/oci";

/** Host name that SDL files use for the built-in registry. */
export const REGISTRY_HOST = "registry.vyom";
const HELLO = `${REGISTRY_HOST}/hello:1`;

/** The folder of the hello example: its SDL file and its app. Sources and builds lie at different depths below the root. */
function helloFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    const found = join(folder, "examples", "hello");
    if (existsSync(join(found, "deploy.yaml"))) return found;
    if (folder === dirname(folder))
      throw new VyomError(
        "devnet.no_example",
        "the folder examples/hello is missing; restore it, or name an SDL file",
      );
  }
}
/** SDL file of the hello example. @throws VyomError `devnet.no_example` */
export function helloSdl(): string {
  return join(helloFolder(), "deploy.yaml");
}

/** Sends the built-in registry's name to where it really listens; leaves other hosts alone. */
export function builtInRegistry(registryUrl: string): ResolveHost {
  return (host) => (host === REGISTRY_HOST ? { url: registryUrl } : undefined);
}

/** Builds the hello image from this machine's Node runtime and pushes what the registry lacks. @returns its digest */
export async function publishHello(options: {
  readonly store: ContentStore;
  readonly registryUrl: string;
  readonly signal?: AbortSignal;
}): Promise<string> {
  const { store, registryUrl } = options;
  const { digest } = await buildNodeAppImage({
    store,
    app: { directory: join(helloFolder(), "app"), entry: "server.mjs" },
    exposedPorts: ["3000/tcp"],
  });
  await pushImage({
    reference: HELLO,
    digest,
    store,
    resolveHost: builtInRegistry(registryUrl),
    signal: options.signal,
  });
  return digest;
}
