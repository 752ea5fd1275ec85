import { VyomError } from "@vyom/core";
import { digestOfBytes, isDigest, type Digest } from "./digest.ts";
import { jsonReader, parseJsonObject } from "./json-reader.ts";
import type { Platform } from "./platform.ts";

/** What an image says about running it; lists and maps are empty where the image says nothing. */
export interface ImageConfig {
  readonly platform: Platform;
  /** `NAME=value` lines. */
  readonly env: readonly string[];
  readonly entrypoint: readonly string[];
  readonly cmd: readonly string[];
  /** Empty: `/`. */
  readonly workingDir: string;
  /** `user`, `uid`, `user:group` or `uid:gid`; empty: root. */
  readonly user: string;
  /** `80/tcp` */
  readonly exposedPorts: readonly string[];
  /** Paths that the image wants to be volumes. */
  readonly volumes: readonly string[];
  readonly labels: Readonly<Record<string, string>>;
  /** Such as `SIGTERM` or `15`. */
  readonly stopSignal?: string;
  /** Digests of the uncompressed layers, lowest first. */
  readonly diffIds: readonly Digest[];
  /** RFC 3339 text, as written. */
  readonly created?: string;
}

export const MAX_CONFIG_BYTES: number = 4 * 1024 * 1024;
const MAX_ITEMS = 4096;

/** Parses an image configuration. @throws VyomError `oci.config`, `oci.too_large` */
export function parseImageConfig(bytes: Uint8Array): ImageConfig {
  if (bytes.length > MAX_CONFIG_BYTES) {
    throw new VyomError(
      "oci.too_large",
      `image config has ${bytes.length} bytes, ${MAX_CONFIG_BYTES} are allowed`,
    );
  }
  const reader = jsonReader({
    code: "oci.config",
    subject: `image config ${digestOfBytes(bytes)}`,
  });
  const document = parseJsonObject(bytes, reader);
  const config = reader.object(document["config"] ?? {}, "config");
  const rootfs = reader.object(document["rootfs"] ?? {}, "rootfs");
  const keys = (name: string): readonly string[] =>
    Object.keys(reader.object(config[name] ?? {}, `config.${name}`)).slice(0, MAX_ITEMS);
  const textList = (name: string): readonly string[] =>
    reader.textList(config[name], `config.${name}`, MAX_ITEMS);
  const variant = reader.optionalText(document["variant"], "variant");
  const stopSignal = reader.optionalText(config["StopSignal"], "config.StopSignal");
  const created = reader.optionalText(document["created"], "created");
  return {
    platform: {
      os: reader.optionalText(document["os"], "os") ?? "linux",
      architecture: reader.optionalText(document["architecture"], "architecture") ?? "",
      ...(variant === undefined || variant === "" ? {} : { variant }),
    },
    env: textList("Env").filter((line) => line.indexOf("=") > 0),
    entrypoint: textList("Entrypoint"),
    cmd: textList("Cmd"),
    workingDir: reader.optionalText(config["WorkingDir"], "config.WorkingDir") ?? "",
    user: reader.optionalText(config["User"], "config.User") ?? "",
    exposedPorts: keys("ExposedPorts"),
    volumes: keys("Volumes"),
    labels: reader.textMap(config["Labels"], "config.Labels", MAX_ITEMS),
    ...(stopSignal === undefined || stopSignal === "" ? {} : { stopSignal }),
    diffIds: reader
      .textList(rootfs["diff_ids"], "rootfs.diff_ids", MAX_ITEMS)
      .map((text) =>
        isDigest(text) ? text : reader.refuse("has a diff id that is no sha256 or sha512 digest"),
      ),
    ...(created === undefined ? {} : { created }),
  };
}
