import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createFileRegistry, fromBinary, type DescMessage } from "@bufbuild/protobuf";
import { FileDescriptorSetSchema } from "@bufbuild/protobuf/wkt";
import { runProtoc } from "./protoc.ts";

const require = createRequire(import.meta.url);
const packageDir = dirname(dirname(fileURLToPath(import.meta.url)));
const schemaDir = join(packageDir, "schema");

/** Where the checked-in output lives. */
export const genDir: string = join(packageDir, "gen");

/** Files that only declare options: in the descriptors, but without a codec. */
const optionFiles = new Set([
  "amino/amino.proto",
  "cosmos/msg/v1.proto",
  "cosmos_proto/cosmos.proto",
  "gogoproto/gogo.proto",
]);

const banner = "// Written by generate.ts from schema/. Do not edit.\n/* eslint-disable */\n";

/** Paths of all files below `dir` that end with `suffix`, relative to it, in code-unit order. */
export function listFiles(dir: string, suffix: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(suffix))
    .sort();
}

/** Generates everything, replaces `targetDir` by it and returns the paths written, relative to it. */
export function generate(targetDir: string = genDir): string[] {
  const outDir = `${targetDir}.new`;
  try {
    write(outDir);
    rmSync(targetDir, { recursive: true, force: true });
    renameSync(outDir, targetDir);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
  return listFiles(targetDir, ".ts");
}

function write(outDir: string): void {
  const files = listFiles(schemaDir, ".proto");
  const codecFiles = files.filter((path) => !optionFiles.has(path));
  rmSync(outDir, { recursive: true, force: true });
  mkdirSync(outDir, { recursive: true });
  const descriptorSet = runProtoc({ schemaDir, outDir, files, codecFiles });
  rmSync(join(outDir, "google/api"), { recursive: true, force: true });
  for (const path of listFiles(outDir, ".ts")) tidy(join(outDir, path));
  writeFileSync(join(outDir, "descriptors.ts"), descriptorsModule(descriptorSet));
  writeFileSync(join(outDir, "registry.ts"), registryModule(descriptorSet, outDir));
  format(outDir);
}

/**
 * The plugin's header names tool versions and another linter's rules: ours says what the file is. Its namespaces of
 * enum value types go, since a value may be called `unknown`, which is no name for a type.
 */
function tidy(path: string): void {
  const text = readFileSync(path, "utf8")
    .replace(/^(\/\/[^\n]*\n|\/\* eslint-disable \*\/\n|\n)+/, "")
    .replace(/^export namespace \w+ \{\n(?: {2}export type .*\n)+\}\n\n?/gm, "");
  writeFileSync(path, `${banner}\n${text}`);
}

/** Formats with the repository's settings, so that `npm run fmt` leaves the output alone. */
function format(outDir: string): void {
  const bin = join(dirname(require.resolve("oxfmt")), "../bin/oxfmt");
  const config = join(packageDir, "../../.oxfmtrc.json");
  execFileSync(process.execPath, [bin, "--config", config, "."], { cwd: outDir, stdio: "ignore" });
}

function descriptorsModule(set: Uint8Array): string {
  const base64 = Buffer.from(set).toString("base64");
  const lines = base64.match(/.{1,120}/g) ?? [];
  return [
    banner,
    "/** The FileDescriptorSet of the whole schema and of what it imports, in base64. */",
    "export const fileDescriptorSetBase64: string = [",
    ...lines.map((line) => `  "${line}",`),
    '].join("");',
    "",
  ].join("\n");
}

function registryModule(set: Uint8Array, outDir: string): string {
  const registry = createFileRegistry(fromBinary(FileDescriptorSetSchema, set));
  const imports: string[] = [];
  const entries: string[] = [];
  const sorted = [...registry.files].sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const file of sorted) {
    if (!existsSync(join(outDir, `${file.name}.ts`))) continue;
    const messages = file.messages.flatMap(withNested);
    if (messages.length === 0) continue;
    const alias = `m${imports.length}`;
    imports.push(`import * as ${alias} from "./${file.name}.ts";`);
    const prefix = file.proto.package.length + 1;
    for (const message of messages) {
      const name = message.typeName.slice(prefix).replaceAll(".", "_");
      entries.push(`  "${message.typeName}": ${alias}.${name},`);
    }
  }
  return [
    banner,
    'import type { MessageCodec } from "../src/codec.ts";',
    ...imports,
    "",
    "/** Every message's codec by its full name. */",
    "export const codecs: Readonly<Record<string, MessageCodec<unknown>>> = {",
    ...entries,
    "};",
    "",
  ].join("\n");
}

function withNested(message: DescMessage): DescMessage[] {
  return [message, ...message.nestedMessages.flatMap(withNested)];
}
