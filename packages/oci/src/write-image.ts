import type { ContentStore } from "./content-store.ts";
import { digestOfBytes, type Digest } from "./digest.ts";
import type { ImageLayer } from "./image.ts";
import type { LayerItem } from "./layer-content.ts";
import { MediaType } from "./media-type.ts";
import { hostPlatform, type Platform } from "./platform.ts";
import { writeLayer } from "./write-layer.ts";

/** What the image says about running it. */
export interface WriteImageConfig {
  readonly entrypoint?: readonly string[];
  readonly cmd?: readonly string[];
  /** `NAME=value` lines. */
  readonly env?: readonly string[];
  readonly workingDir?: string;
  readonly user?: string;
  /** `80/tcp` */
  readonly exposedPorts?: readonly string[];
  readonly labels?: Readonly<Record<string, string>>;
  readonly stopSignal?: string;
  /** Paths that the image wants to be volumes. */
  readonly volumes?: readonly string[];
}

export interface WriteImageOptions {
  readonly store: ContentStore;
  /** Lowest first: items to be written, or layers that are in the store. */
  readonly layers: readonly ({ readonly items: readonly LayerItem[] } | ImageLayer)[];
  readonly config: WriteImageConfig;
  /** Default: Linux on this machine's processor. */
  readonly platform?: Platform;
  /** RFC 3339; fixed by default, so that the same content gives the same digest. */
  readonly created?: string;
  readonly gzipLevel?: number;
}

const DEFAULT_CREATED = "1970-01-01T00:00:00Z";

/**
 * Writes layers, configuration and manifest into the store. The same options give the same digests.
 * @throws VyomError `oci.layer_path`
 */
export async function writeImage(
  options: WriteImageOptions,
): Promise<{ digest: Digest; layers: readonly ImageLayer[] }> {
  const { store } = options;
  const created = options.created ?? DEFAULT_CREATED;
  const mtime = new Date(created);
  const layers: ImageLayer[] = [];
  for (const layer of options.layers) {
    layers.push(
      "items" in layer
        ? await writeLayer({ store, items: layer.items, gzipLevel: options.gzipLevel, mtime })
        : layer,
    );
  }
  const config = await writeJson(store, configDocument(options, layers, created));
  const manifest = await writeJson(store, {
    schemaVersion: 2,
    mediaType: MediaType.ociManifest,
    config: { mediaType: MediaType.ociConfig, digest: config.digest, size: config.sizeBytes },
    layers: layers.map(({ mediaType, digest, size }) => ({ mediaType, digest, size })),
  });
  return { digest: manifest.digest, layers };
}

function configDocument(
  options: WriteImageOptions,
  layers: readonly ImageLayer[],
  created: string,
): object {
  const { config } = options;
  const platform = options.platform ?? hostPlatform();
  return {
    created,
    architecture: platform.architecture,
    os: platform.os,
    ...(platform.variant === undefined ? {} : { variant: platform.variant }),
    config: {
      ...(config.user === undefined ? {} : { User: config.user }),
      ...(config.exposedPorts === undefined
        ? {}
        : { ExposedPorts: Object.fromEntries(config.exposedPorts.map((port) => [port, {}])) }),
      ...(config.volumes === undefined
        ? {}
        : { Volumes: Object.fromEntries(config.volumes.map((path) => [path, {}])) }),
      ...(config.env === undefined ? {} : { Env: config.env }),
      ...(config.entrypoint === undefined ? {} : { Entrypoint: config.entrypoint }),
      ...(config.cmd === undefined ? {} : { Cmd: config.cmd }),
      ...(config.workingDir === undefined ? {} : { WorkingDir: config.workingDir }),
      ...(config.labels === undefined ? {} : { Labels: config.labels }),
      ...(config.stopSignal === undefined ? {} : { StopSignal: config.stopSignal }),
    },
    rootfs: { type: "layers", diff_ids: layers.map((layer) => layer.diffId) },
    history: layers.map(() => ({ created, created_by: "vyom" })),
  };
}

async function writeJson(
  store: ContentStore,
  document: object,
): Promise<{ digest: Digest; sizeBytes: number }> {
  const bytes = Buffer.from(JSON.stringify(document));
  return store.write(bytes, { digest: digestOfBytes(bytes) });
}
