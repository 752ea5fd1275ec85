import { parseGoFloat, uint32FromFloat, uint64FromFloat } from "./go-float.ts";
import { quoted } from "./sdl-error.ts";
import type { YamlNode } from "./yaml/node.ts";
import type { YamlReader } from "./yaml/reader.ts";

const KIBI = 1024;
const KILO = 1000;
const BINARY_SUFFIXES: Readonly<Record<string, number>> = {
  Ki: KIBI,
  Mi: KIBI ** 2,
  Gi: KIBI ** 3,
  Ti: KIBI ** 4,
  Pi: KIBI ** 5,
  Ei: KIBI ** 6,
};
const SIZE_SUFFIXES: Readonly<Record<string, number>> = {
  ...BINARY_SUFFIXES,
  k: KILO,
  M: KILO ** 2,
  G: KILO ** 3,
  T: KILO ** 4,
  P: KILO ** 5,
  E: KILO ** 6,
};
const DIGITS = /^[0-9]+$/;
const TWO_32 = 2 ** 32;
const TWO_64 = 2 ** 64;

/** Thousandths of a CPU: `500m` or a number of cores, cut; 0 when not given. */
export function readCpuUnits(reader: YamlReader, node: YamlNode): number {
  const text = reader.raw(node);
  if (text === undefined) return 0;
  if (text.endsWith("m")) {
    const value = parseUint(text.slice(0, -1));
    if (value !== undefined && value < TWO_32) return value;
    return reader.fail(
      "sdl.quantity",
      node,
      `${quoted(text)} is no number of CPU thousandths such as 500m`,
    );
  }
  const cores = parseGoFloat(text);
  if (cores === undefined)
    return reader.fail(
      "sdl.quantity",
      node,
      `${quoted(text)} is no number of CPUs such as 0.5 or 500m`,
    );
  const milli = cores * 1000;
  if (milli < 0) return reader.fail("sdl.quantity", node, "a number of CPUs cannot be negative");
  return uint32FromFloat(milli);
}

/** Bytes of a size such as `512Mi`, `1.5G` or `1048576`, cut; 0 when not given. */
export function readSize(reader: YamlReader, node: YamlNode): number {
  const text = reader.raw(node);
  return text === undefined ? 0 : parseSize(reader, node, text, SIZE_SUFFIXES);
}

/** A GPU's memory in whole GiB (cut) from a size with a binary suffix; `undefined` when not given. */
export function readGpuRamGib(reader: YamlReader, node: YamlNode): number | undefined {
  const text = reader.raw(node);
  if (text === undefined) return undefined;
  return Math.floor(parseSize(reader, node, text, BINARY_SUFFIXES) / KIBI ** 3);
}

function parseSize(
  reader: YamlReader,
  node: YamlNode,
  text: string,
  suffixes: Readonly<Record<string, number>>,
): number {
  const suffix = suffixOf(text);
  const factor = Object.hasOwn(suffixes, suffix) ? suffixes[suffix] : undefined;
  const value = parseGoFloat(factor === undefined ? text : text.slice(0, -suffix.length));
  if (value === undefined)
    return reader.fail(
      "sdl.quantity",
      node,
      `${quoted(text)} is no size, write ${meantSize(text)}a number with one of the suffixes ${Object.keys(suffixes).join(" ")}`,
    );
  const bytes = value * (factor ?? 1);
  if (bytes < 0) return reader.fail("sdl.quantity", node, "a size cannot be negative");
  return uint64FromFloat(bytes);
}

/** `16Gi or ` for `16GB`, `16 gb` and `16gi`; empty where nobody can tell. */
function meantSize(text: string): string {
  const [, value, prefix = ""] = /^(\d+(?:\.\d+)?)\s*([kmgtpe])i?b?$/i.exec(text.trim()) ?? [];
  return value === undefined ? "" : `${value}${prefix.toUpperCase()}i or `;
}

/** What may be a suffix: the last letter, or two when the last is `i`. */
function suffixOf(text: string): string {
  return text.slice(text.endsWith("i") ? -2 : -1);
}

/** A whole number of GPUs; 0 when not given. */
export function readGpuUnits(reader: YamlReader, node: YamlNode): number {
  const text = reader.raw(node);
  if (text === undefined) return 0;
  const value = parseUint(text);
  if (value === undefined)
    return reader.fail("sdl.quantity", node, `${quoted(text)} is no whole number of GPUs`);
  return value;
}

/** Decimal digits only, as Go's strconv.ParseUint takes them; exact where limits allow the number. */
function parseUint(text: string): number | undefined {
  if (!DIGITS.test(text)) return undefined;
  const value = Number(text);
  return value < TWO_64 ? value : undefined;
}
