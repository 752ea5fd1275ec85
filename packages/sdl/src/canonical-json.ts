import { compareByUtf8 } from "./go-text.ts";
import { SdlError } from "./sdl-error.ts";

const MAX_DEPTH = 100;

/**
 * A JSON text with the keys of its objects in byte order and no white space, escaped as Go does; numbers pass through a
 * double. @throws SdlError `sdl.manifest_json`
 */
export function sortJson(json: string): string {
  return valueJson(parseJson(json), 0);
}

/** The value of a JSON text. @throws SdlError `sdl.manifest_json` */
export function parseJson(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : "unknown";
    throw new SdlError("sdl.manifest_json", `the manifest is not JSON: ${reason}`);
  }
}

function valueJson(value: unknown, depth: number): string {
  if (depth > MAX_DEPTH)
    throw new SdlError(
      "sdl.manifest_json",
      `the manifest is nested more than ${MAX_DEPTH} levels deep`,
    );
  if (typeof value === "string") return stringJson(value);
  if (Array.isArray(value)) return `[${value.map((item) => valueJson(item, depth + 1)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([left], [right]) => compareByUtf8(left, right));
  return `{${entries.map(([key, item]) => `${stringJson(key)}:${valueJson(item, depth + 1)}`).join(",")}}`;
}

// oxlint-disable-next-line no-control-regex -- control characters are what it looks for
const ESCAPED = /[\0-\x1f"\\<>&\u2028\u2029\ud800-\udfff]/;
const ESCAPES =
  // oxlint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\0-\x1f"\\<>&\u2028\u2029]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const SHORT_ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  "\\": "\\\\",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};

/** A text as Go's encoding/json writes it: `<`, `>`, `&` and U+2028, U+2029 escaped, everything else raw. */
export function stringJson(text: string): string {
  return ESCAPED.test(text) ? `"${text.replace(ESCAPES, escapeCharacter)}"` : `"${text}"`;
}

function escapeCharacter(character: string): string {
  const short = SHORT_ESCAPES[character];
  if (short !== undefined) return short;
  const code = character.charCodeAt(0);
  if (code >= 0xd800 && code <= 0xdfff) return "\ufffd";
  return `\\u${code.toString(16).padStart(4, "0")}`;
}
