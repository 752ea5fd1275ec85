import type { HttpOptions } from "./manifest.ts";
import { quoted } from "./sdl-error.ts";
import type { YamlNode } from "./yaml/node.ts";
import { isNull } from "./yaml/resolve.ts";
import type { YamlReader } from "./yaml/reader.ts";

/** Options as written; 0 and an empty list stand for "not given". */
export interface HttpOptionsSource {
  node: YamlNode | undefined;
  maxBodySize: number;
  proxyBufferSize: number;
  readTimeout: number;
  sendTimeout: number;
  nextTries: number;
  nextTimeout: number;
  nextCases: string[] | undefined;
}

const MAX_BODY_SIZE = 104_857_600;
const MAX_PROXY_BUFFER_SIZE = 1_048_576;
const MAX_TIMEOUT_MS = 60_000;
const DEFAULT_NEXT_CASES: string[] = ["error", "timeout"];
const DEFAULT_OPTIONS: Readonly<HttpOptions> = {
  maxBodySize: 1_048_576,
  readTimeout: MAX_TIMEOUT_MS,
  sendTimeout: MAX_TIMEOUT_MS,
  nextTries: 3,
  nextTimeout: 0,
  nextCases: DEFAULT_NEXT_CASES,
};
const NEXT_CASES: ReadonlySet<string> = new Set([
  "error",
  "timeout",
  "500",
  "502",
  "503",
  "504",
  "403",
  "404",
  "429",
  "off",
]);

export function noHttpOptions(): HttpOptionsSource {
  return {
    node: undefined,
    maxBodySize: 0,
    proxyBufferSize: 0,
    readTimeout: 0,
    sendTimeout: 0,
    nextTries: 0,
    nextTimeout: 0,
    nextCases: undefined,
  };
}

/** Reads `http_options`. */
export function readHttpOptions(reader: YamlReader, node: YamlNode): HttpOptionsSource {
  const options = noHttpOptions();
  if (isNull(node)) return options;
  options.node = node;
  reader.fields(node, "a mapping of HTTP options", (name, value, key) => {
    switch (name) {
      case "max_body_size":
        options.maxBodySize = reader.uint32(value);
        return;
      case "proxy_buffer_size":
        options.proxyBufferSize = reader.uint32(value);
        return;
      case "read_timeout":
        options.readTimeout = reader.uint32(value);
        return;
      case "send_timeout":
        options.sendTimeout = reader.uint32(value);
        return;
      case "next_tries":
        options.nextTries = reader.uint32(value);
        return;
      case "next_timeout":
        options.nextTimeout = reader.uint32(value);
        return;
      case "next_cases":
        options.nextCases = reader.texts(value);
        return;
      default:
        reader.ignoreField(key);
    }
  });
  return options;
}

/** The options with their defaults, limits checked. `proxyBufferSize` has none, so that older hashes stay. */
export function resolveHttpOptions(reader: YamlReader, source: HttpOptionsSource): HttpOptions {
  if (source.node === undefined) return { ...DEFAULT_OPTIONS, nextCases: [...DEFAULT_NEXT_CASES] };
  checkLimit(reader, source, "max_body_size", source.maxBodySize, MAX_BODY_SIZE);
  checkLimit(reader, source, "read_timeout", source.readTimeout, MAX_TIMEOUT_MS);
  checkLimit(reader, source, "send_timeout", source.sendTimeout, MAX_TIMEOUT_MS);
  checkLimit(reader, source, "proxy_buffer_size", source.proxyBufferSize, MAX_PROXY_BUFFER_SIZE);
  const options: HttpOptions = {
    maxBodySize: source.maxBodySize || DEFAULT_OPTIONS.maxBodySize,
    readTimeout: source.readTimeout || DEFAULT_OPTIONS.readTimeout,
    sendTimeout: source.sendTimeout || DEFAULT_OPTIONS.sendTimeout,
    nextTries: source.nextTries || DEFAULT_OPTIONS.nextTries,
    nextTimeout: source.nextTimeout,
    nextCases: resolveNextCases(reader, source),
  };
  if (source.proxyBufferSize > 0) options.proxyBufferSize = source.proxyBufferSize;
  return options;
}

function checkLimit(
  reader: YamlReader,
  source: HttpOptionsSource,
  field: string,
  value: number,
  most: number,
): void {
  if (value > most && source.node !== undefined)
    reader.fail("sdl.http_option", source.node, `${value} is more than the allowed ${most}`, field);
}

function resolveNextCases(reader: YamlReader, source: HttpOptionsSource): string[] {
  const cases = source.nextCases ?? [];
  if (cases.length === 0) return [...DEFAULT_NEXT_CASES];
  for (const nextCase of cases) {
    if (source.node === undefined) break;
    if (!NEXT_CASES.has(nextCase))
      reader.fail(
        "sdl.http_option",
        source.node,
        `${quoted(nextCase)} is no next case, known are ${[...NEXT_CASES].join(", ")}`,
        "next_cases",
      );
    if (nextCase === "off" && cases.length > 1)
      reader.fail("sdl.http_option", source.node, "off stands alone or not at all", "next_cases");
  }
  return cases;
}
