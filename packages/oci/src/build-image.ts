import { readFile, stat } from "node:fs/promises";
import { join, posix } from "node:path";
import { VyomError } from "@vyom/core";
import type { ContentStore } from "./content-store.ts";
import type { Digest } from "./digest.ts";
import { folderItems } from "./folder-items.ts";
import { ignoreRules, type IgnoreRules } from "./ignore-file.ts";
import type { ImageConfig } from "./image-config.ts";
import { readImage, type ImageLayer } from "./image.ts";
import { SETTINGS_FILE, normalPort, type ImageSettings } from "./image-settings.ts";
import { cachedLayer } from "./layer-cache.ts";
import { MediaType } from "./media-type.ts";
import { GZIP_LEVEL, NODE_ENVIRONMENT } from "./node-app-image.ts";
import { NODE_PATH, nodeRuntimeItems } from "./node-runtime.ts";
import { hostPlatform, type Platform } from "./platform.ts";
import { writeImage, type WriteImageConfig } from "./write-image.ts";

export interface BuildImageOptions {
  readonly store: ContentStore;
  /** Folder that the image gets a layer of. */
  readonly directory: string;
  readonly settings: ImageSettings;
  /** What `settings.from` stands for, wholly in the store; needed unless it is `scratch` or absent. */
  readonly base?: Digest | undefined;
  /** Default: Linux on this machine's processor. */
  readonly platform?: Platform | undefined;
}

export interface BuiltImage {
  readonly digest: Digest;
  /** Files and links that were taken from the folder. */
  readonly entries: number;
  readonly layers: readonly ImageLayer[];
}

interface Base {
  readonly layers: readonly ImageLayer[];
  readonly config: Omit<ImageConfig, "platform" | "diffIds" | "created">;
}

/** Left out of every image: the history, and what is about the build. */
const ALWAYS_IGNORED: readonly string[] = [".git", ".vyomignore", ".dockerignore", SETTINGS_FILE];
const IGNORE_FILES: readonly string[] = [".vyomignore", ".dockerignore"];
const NOTHING: Base["config"] = {
  env: [],
  entrypoint: [],
  cmd: [],
  workingDir: "",
  user: "",
  exposedPorts: [],
  volumes: [],
  labels: {},
};

/**
 * Adds a folder as a layer to a base image, without any container engine. The same folder, settings
 * and base give the same digest: times and owners are fixed, of modes only "executable" is kept.
 * @throws VyomError `oci.app_missing`, `oci.app_empty`, `oci.image_settings`, `oci.ignore_file`,
 * `oci.layer_path`, `oci.blob_missing`, `oci.no_platform`, `oci.node_runtime`
 */
export async function buildImage(options: BuildImageOptions): Promise<BuiltImage> {
  const { store, directory, settings } = options;
  const platform = options.platform ?? hostPlatform();
  const base = await baseOf(options, platform);
  const isNode = settings.node === true;
  const workdir = settings.workdir ?? (base.config.workingDir || (isNode ? "/app" : "/"));
  const target = settings.to ?? workdir;
  for (const path of [workdir, target]) {
    if (!posix.isAbsolute(path)) throw refusal(`the path "${path.slice(0, 100)}" must begin at /`);
  }
  const rules = await rulesOf(directory, settings.ignore ?? []);
  const items = await folderItems(directory, target, rules);
  const entries = items.filter((item) => item.type !== "directory").length;
  if (entries === 0) {
    throw new VyomError(
      "oci.app_empty",
      `the folder ${directory} has nothing to put into an image`,
    );
  }
  const layer = await cachedLayer({ store, items, gzipLevel: GZIP_LEVEL });
  const { digest, layers } = await writeImage({
    store,
    platform,
    layers: [...base.layers, layer],
    config: {
      ...configOf(base.config, settings, isNode ? await nodeCommand(directory, target) : []),
      ...(workdir === "/" && base.config.workingDir === "" ? {} : { workingDir: workdir }),
    },
  });
  return { digest, entries, layers };
}

async function baseOf(options: BuildImageOptions, platform: Platform): Promise<Base> {
  const { store, settings, base } = options;
  const from = settings.from ?? "scratch";
  if (settings.node === true) {
    if (from !== "scratch") throw refusal("an image is put on node or on another image, not both");
    const items = nodeRuntimeItems();
    const layer = await cachedLayer({ store, items, gzipLevel: GZIP_LEVEL });
    return { layers: [layer], config: { ...NOTHING, env: NODE_ENVIRONMENT } };
  }
  if (from === "scratch") return { layers: [], config: NOTHING };
  if (base === undefined) throw refusal(`the base image ${from.slice(0, 200)} is not here`);
  const { layers, config } = await readImage({ store, digest: base, platform });
  return { layers: layers.map(asOciLayer), config };
}

/** Docker's names of layers are the same bytes under another media type; manifests should not mix both. */
function asOciLayer(layer: ImageLayer): ImageLayer {
  if (layer.mediaType === MediaType.dockerLayerGzip)
    return { ...layer, mediaType: MediaType.ociLayerGzip };
  return layer.mediaType === MediaType.dockerLayer
    ? { ...layer, mediaType: MediaType.ociLayer }
    : layer;
}

function configOf(
  base: Base["config"],
  settings: ImageSettings,
  usualCommand: readonly string[],
): WriteImageConfig {
  const entrypoint = settings.entrypoint ?? base.entrypoint;
  // A new entry point makes the base's arguments meaningless, as in a Dockerfile.
  const inherited = settings.entrypoint === undefined ? base.cmd : [];
  const hasCommand = entrypoint.length > 0 || inherited.length > 0;
  const cmd = settings.cmd ?? (hasCommand ? inherited : usualCommand);
  const env = mergeEnv(base.env, settings.env ?? {});
  const ports = [...new Set([...base.exposedPorts, ...(settings.expose ?? []).map(normalPort)])];
  const labels = { ...base.labels, ...settings.labels };
  const user = settings.user ?? base.user;
  const stopSignal = settings.stopSignal ?? base.stopSignal;
  return {
    ...(entrypoint.length > 0 ? { entrypoint } : {}),
    ...(cmd.length > 0 ? { cmd } : {}),
    ...(env.length > 0 ? { env } : {}),
    ...(ports.length > 0 ? { exposedPorts: ports } : {}),
    ...(base.volumes.length > 0 ? { volumes: base.volumes } : {}),
    ...(Object.keys(labels).length > 0 ? { labels } : {}),
    ...(user === "" ? {} : { user }),
    ...(stopSignal === undefined ? {} : { stopSignal }),
  };
}

function mergeEnv(base: readonly string[], added: Readonly<Record<string, string>>): string[] {
  for (const name of Object.keys(added)) {
    if (name === "" || /[=\0]/.test(name))
      throw refusal(`"${name.slice(0, 60)}" is no name of a variable`);
  }
  const kept = base.filter((line) => !Object.hasOwn(added, line.slice(0, line.indexOf("="))));
  return [...kept, ...Object.entries(added).map(([name, value]) => `${name}=${value}`)];
}

/** What runs a Node app that says nothing: `package.json`'s `main`, else a usual name. */
async function nodeCommand(directory: string, target: string): Promise<string[]> {
  const json = await readFile(join(directory, "package.json"), "utf8").catch(() => "{}");
  let main: unknown;
  try {
    main = (JSON.parse(json) as { main?: unknown } | null)?.main;
  } catch {
    main = undefined; // no valid package.json: the usual names are tried
  }
  const names = [main, "server.mjs", "server.js", "index.mjs", "index.js"];
  for (const name of names) {
    if (typeof name !== "string") continue;
    const found = await stat(join(directory, name)).catch(() => undefined);
    if (found?.isFile() === true) return [NODE_PATH, posix.join(target, name)];
  }
  return [];
}

async function rulesOf(directory: string, more: readonly string[]): Promise<IgnoreRules> {
  for (const name of IGNORE_FILES) {
    const text = await readFile(join(directory, name), "utf8").catch(() => undefined);
    if (text !== undefined)
      return ignoreRules([...ALWAYS_IGNORED, ...text.split(/\r?\n/), ...more]);
  }
  return ignoreRules([...ALWAYS_IGNORED, ...more]);
}

function refusal(reason: string): VyomError {
  return new VyomError("oci.image_settings", reason);
}
