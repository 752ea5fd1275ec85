import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { VyomError } from "@vyom/core";
import { parse as parseYaml } from "yaml";

/** How a folder becomes an image; absent fields are the base image's, or the defaults. */
export interface ImageSettings {
  /** What to put the folder on: an image reference, or `scratch` for nothing. */
  readonly from?: string;
  /** Put it on this machine's own Node runtime. */
  readonly node?: boolean;
  /** Folder of the image that the folder becomes; its working directory by default. */
  readonly to?: string;
  readonly entrypoint?: readonly string[];
  readonly cmd?: readonly string[];
  /** Values by name. */
  readonly env?: Readonly<Record<string, string>>;
  readonly workdir?: string;
  readonly user?: string;
  /** `80/tcp` */
  readonly expose?: readonly string[];
  readonly labels?: Readonly<Record<string, string>>;
  readonly stopSignal?: string;
  /** Patterns as in `.dockerignore`, after those of the ignore file. */
  readonly ignore?: readonly string[];
  /** Name and tag of the image. */
  readonly name?: string;
}

/** File in the folder that holds settings. */
export const SETTINGS_FILE = "vyom-image.yaml";

/**
 * The settings that lie in a folder: `vyom-image.yaml`, else the `vyom` section of `package.json`,
 * else none.
 * @throws VyomError `oci.image_settings` naming file and field
 */
export async function readImageSettings(directory: string): Promise<ImageSettings> {
  const yaml = await readIfThere(join(directory, SETTINGS_FILE));
  if (yaml !== undefined) {
    const subject = SETTINGS_FILE;
    return checkSettings(
      parseText(subject, () => parseYaml(yaml) as unknown),
      subject,
    );
  }
  const json = await readIfThere(join(directory, "package.json"));
  if (json === undefined) return {};
  const subject = 'section "vyom" of package.json';
  const parsed = parseText("package.json", () => JSON.parse(json) as unknown);
  if (typeof parsed !== "object" || parsed === null || !("vyom" in parsed)) return {};
  return checkSettings(parsed.vyom, subject);
}

/** Splits a command line as a shell would, without expanding anything; a JSON list is taken as it is. @throws VyomError `oci.image_settings` */
export function splitCommand(text: string): string[] {
  if (text.trimStart().startsWith("[")) {
    const list = parseText("the command", () => JSON.parse(text) as unknown);
    if (!Array.isArray(list) || !list.every((word) => typeof word === "string"))
      throw refusal("the command", "is no list of texts");
    return list;
  }
  const words: string[] = [];
  let word: string | undefined;
  let quote = "";
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? "";
    if (quote !== "") {
      if (letter === quote) quote = "";
      else if (letter === "\\" && quote === '"' && /["\\$`]/.test(text[at + 1] ?? ""))
        word = (word ?? "") + (text[++at] ?? "");
      else word = (word ?? "") + letter;
    } else if (letter === '"' || letter === "'") {
      quote = letter;
      word ??= "";
    } else if (letter === "\\" && at + 1 < text.length) word = (word ?? "") + (text[++at] ?? "");
    else if (/\s/.test(letter)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else word = (word ?? "") + letter;
  }
  if (quote !== "") throw refusal("the command", "has a quote that does not end");
  if (word !== undefined) words.push(word);
  return words;
}

/** `80` and `80/tcp` as `80/tcp`. @throws VyomError `oci.image_settings` */
export function normalPort(text: string): string {
  const match = /^(\d{1,5})(?:\/(tcp|udp))?$/.exec(text);
  const port = Number(match?.[1] ?? 0);
  if (port < 1 || port > 65_535)
    throw refusal("expose", `takes ports such as 80 or 53/udp, not "${text.slice(0, 60)}"`);
  return `${port}/${match?.[2] ?? "tcp"}`;
}

function checkSettings(value: unknown, subject: string): ImageSettings {
  if (value === null || value === undefined) return {};
  if (typeof value !== "object" || Array.isArray(value))
    throw refusal(subject, "should be a map of settings");
  const settings: Record<string, unknown> = {};
  for (const [field, raw] of Object.entries(value)) {
    const read = FIELDS[field];
    if (read === undefined) {
      const known = Object.keys(FIELDS).join(", ");
      throw refusal(subject, `has the unknown setting "${field.slice(0, 60)}", known are ${known}`);
    }
    if (raw === null || raw === undefined) continue;
    const parsed = read(raw);
    if (parsed === undefined) throw refusal(subject, `has a malformed "${field}"`);
    settings[field] = parsed;
  }
  return settings as ImageSettings;
}

const text = (value: unknown): string | undefined =>
  typeof value === "string" || typeof value === "number" ? String(value) : undefined;
const list = (value: unknown): string[] | undefined => {
  const items = (Array.isArray(value) ? (value as unknown[]) : [value]).map(text);
  return items.includes(undefined) ? undefined : items.flatMap((item) => item ?? []);
};
const command = (value: unknown): string[] | undefined =>
  typeof value === "string" ? splitCommand(value) : list(value);
const map = (value: unknown): Record<string, string> | undefined => {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const entries = Object.entries(value).map(([name, item]) => [
    name,
    typeof item === "boolean" ? String(item) : text(item),
  ]);
  return entries.some(([, item]) => item === undefined)
    ? undefined
    : (Object.fromEntries(entries) as Record<string, string>);
};
const FIELDS: Readonly<Record<string, (value: unknown) => unknown>> = {
  from: text,
  node: (value) => (typeof value === "boolean" ? value : undefined),
  to: text,
  entrypoint: command,
  cmd: command,
  env: map,
  workdir: text,
  user: text,
  expose: (value) => list(value)?.map(normalPort),
  labels: map,
  stopSignal: text,
  ignore: list,
  name: text,
};

function parseText(subject: string, parse: () => unknown): unknown {
  try {
    return parse();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.split("\n", 1)[0] : "it is malformed";
    throw refusal(subject, `cannot be read: ${why}`, cause);
  }
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

function refusal(subject: string, reason: string, cause?: unknown): VyomError {
  return new VyomError("oci.image_settings", `${subject} ${reason}`, { cause });
}
