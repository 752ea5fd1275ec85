import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import {
  SdlError,
  manifestToJson,
  manifestVersion,
  parseManifest,
  parseSdl,
} from "../src/index.ts";
import { parseYaml } from "../src/yaml/parser.ts";

const SEED = 4_2026;

const documents = (
  JSON.parse(readFileSync(new URL("vectors/cases.json", import.meta.url), "utf8")) as {
    sdl: string;
    ok: boolean;
  }[]
)
  .filter((each) => each.ok)
  .map((each) => each.sdl);

const FRAGMENTS = [
  " ",
  "\n",
  "\t",
  ": ",
  ":",
  "- ",
  "#",
  "'",
  '"',
  "[",
  "]",
  "{",
  "}",
  ", ",
  "&a ",
  "*a",
  "!!str ",
  "!!int ",
  "!!binary ",
  "!x ",
  "|\n",
  ">-\n",
  "%",
  "? ",
  "\\",
  "<<: *a",
  "~",
  "---\n",
  "...\n",
  "é",
  "\u2028",
  "😀",
  "0x50",
  "1e400",
  "inf",
  "nan",
  "80",
];

const mutated = fc
  .tuple(
    fc.constantFrom(...documents),
    fc.array(fc.tuple(fc.nat({ max: 5000 }), fc.constantFrom(...FRAGMENTS), fc.nat({ max: 3 })), {
      minLength: 1,
      maxLength: 2,
    }),
  )
  .map(([document, edits]) =>
    edits.reduce((text, [place, fragment, drop]) => {
      const at = place % (text.length + 1);
      return text.slice(0, at) + fragment + text.slice(at + drop);
    }, document),
  );

function parseOrRefuse(text: string | Uint8Array): ReturnType<typeof parseSdl> | undefined {
  try {
    return parseSdl(text);
  } catch (error) {
    if (error instanceof SdlError) return undefined;
    throw error;
  }
}

describe("whatever is parsed", () => {
  it("bytes are accepted or refused with an SdlError", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        parseOrRefuse(bytes);
      }),
      { numRuns: 2000, seed: SEED },
    );
  });

  it("mutated SDLs too, and what is accepted survives the way to a provider", () => {
    let accepted = 0;
    fc.assert(
      fc.property(mutated, (text) => {
        const sdl = parseOrRefuse(text);
        if (sdl === undefined) return;
        accepted++;
        const received = parseManifest(sdl.manifestJson);
        expect(manifestToJson(received)).toBe(sdl.manifestJson);
        expect(manifestVersion(sdl.manifestJson)).toEqual(sdl.version);
        expect(sdl.warnings.every((warning) => warning.length > 0)).toBe(true);
      }),
      { numRuns: 6000, seed: SEED },
    );
    expect(accepted).toBeGreaterThan(300);
  });

  it("manifests too", () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        try {
          parseManifest(json);
        } catch (error) {
          expect(error).toBeInstanceOf(SdlError);
        }
      }),
      { numRuns: 1000, seed: SEED },
    );
  });
});

const words = fc.stringMatching(/^[a-z][a-z0-9_.-]{0,8}$/);
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    words,
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.dictionary(words, tie("tree"), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

type Node = ReturnType<typeof parseYaml>["root"];

function valueOf(node: Node): unknown {
  if (node?.tag === "!!map") {
    const entries: [string, unknown][] = [];
    for (let index = 0; index < node.items.length; index += 2)
      entries.push([node.items[index]?.value ?? "", valueOf(node.items[index + 1])]);
    return Object.fromEntries(entries);
  }
  return node?.tag === "!!seq" ? node.items.map(valueOf) : (node?.value ?? "");
}

function blockText(value: unknown, indent: number): string {
  const pad = "\n".padEnd(indent + 1);
  if (typeof value === "string") return ` ${value}`;
  if (Array.isArray(value))
    return value.length === 0
      ? " []"
      : value.map((item) => `${pad}-${blockText(item, indent + 2)}`).join("");
  const entries = Object.entries(value as Record<string, unknown>);
  if (entries.length === 0) return " {}";
  return entries.map(([key, item]) => `${pad}${key}:${blockText(item, indent + 2)}`).join("");
}

describe("the YAML reader", () => {
  it("reads trees in block and flow style as they were written", () => {
    fc.assert(
      fc.property(tree, (value) => {
        expect(valueOf(parseYaml(JSON.stringify(value)).root)).toEqual(value);
        expect(valueOf(parseYaml(blockText(value, 0)).root)).toEqual(value);
      }),
      { numRuns: 1000, seed: SEED },
    );
  });
});
