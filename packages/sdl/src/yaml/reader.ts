import { bytesFromUtf8, equalBytes, tryBytesFromBase64, utf8FromBytes } from "@vyom/core";
import { SdlError, quoted } from "../sdl-error.ts";
import { NodeKind, dereference } from "./node.ts";
import type { YamlDocument, YamlNode } from "./node.ts";
import { pathOf, pathsOf } from "./path.ts";
import { isNull, isNullWord, resolveScalar } from "./resolve.ts";

/** Called once for each key of a mapping with the key's text. */
export type FieldVisitor = (name: string, value: YamlNode, key: YamlNode) => void;

const MAX_WARNINGS = 100;
/** Up to so many keys comparing each pair is faster than a set. */
const FEW_KEYS = 8;
const MAX_UINT32 = 4294967295;
const SOME_DECODES = 1000;
const SOME_ALIASED = 100;
const FREE_DECODES = 400_000;
const MAX_DECODES = 4_000_000;

/**
 * Reads nodes as the values a field wants, with the conversions of gopkg.in/yaml.v3's decoder: scalars as they are written
 * for a text, numbers in its spellings, repeated keys refused, `<<` merged, null meaning "not given". Mistakes are SdlError
 * with the line and the path of the field.
 */
export class YamlReader {
  readonly document: YamlDocument;
  readonly #warnings: { node: YamlNode; sentence: string }[] = [];
  #decodes = 0;
  #aliased = 0;
  #aliasDepth = 0;
  readonly #merging = new Set<YamlNode>();

  constructor(document: YamlDocument) {
    this.document = document;
  }

  /** Refuses a node, or its field `field`, which may be absent. */
  fail(code: string, node: YamlNode, sentence: string, field = ""): never {
    const path = pathOf(this.document.root, node);
    const place = field === "" ? path : path === "" ? field : `${path}.${field}`;
    throw new SdlError(code, sentence, { path: place, position: this.document.position(node) });
  }

  /** Notes something that has no effect. */
  warn(node: YamlNode, sentence: string): void {
    if (this.#warnings.length < MAX_WARNINGS) this.#warnings.push({ node, sentence });
  }

  /** The notes so far, each with its line and field. */
  warnings(): string[] {
    if (this.#warnings.length === 0) return [];
    const nodes = new Set(this.#warnings.map((warning) => warning.node));
    const paths = pathsOf(this.document.root, nodes);
    return this.#warnings.map(({ node, sentence }) => {
      const { line } = this.document.position(node);
      return `${paths.get(node) ?? ""} (line ${line}): ${sentence}`;
    });
  }

  /** Notes an unknown key, which the reference passes over. */
  ignoreField(key: YamlNode): void {
    this.warn(key, "this field is not known and has no effect");
  }

  /** Reads a collection behind an alias with `read`, counting what aliases multiply. */
  enter<T>(node: YamlNode, read: (target: YamlNode) => T): T {
    const result = read(this.#open(node));
    this.#close(node);
    return result;
  }

  #open(node: YamlNode): YamlNode {
    this.#count();
    if (node.target === undefined) return node;
    this.#aliasDepth++;
    this.#count();
    return node.target;
  }

  #close(node: YamlNode): void {
    if (node.target !== undefined) this.#aliasDepth--;
  }

  #scalar(node: YamlNode): YamlNode {
    this.#count();
    if (node.target === undefined) return node;
    this.#aliased++;
    this.#count();
    return node.target;
  }

  #count(): void {
    this.#decodes++;
    if (this.#aliasDepth > 0) this.#aliased++;
    if (this.#aliased <= SOME_ALIASED || this.#decodes <= SOME_DECODES) return;
    const over = Math.min(
      1,
      Math.max(0, this.#decodes - FREE_DECODES) / (MAX_DECODES - FREE_DECODES),
    );
    if (this.#aliased / this.#decodes > 0.99 - 0.89 * over)
      throw new SdlError("sdl.yaml_aliases", "the document multiplies itself by too many aliases");
  }

  /** Visits the fields of a struct. Null keys are passed over. @throws unless the node is a mapping */
  fields(node: YamlNode, wanted: string, visit: FieldVisitor): void {
    const mapping = this.#open(node);
    this.#checkMapping(mapping, wanted);
    if (hasOnlyPlainKeys(mapping)) this.#visitPlain(mapping, visit);
    else this.#visitFields(mapping, visit, undefined);
    this.#close(node);
  }

  /** Visits a mapping without any of the rules that its keys give no occasion for. */
  #visitPlain({ items }: YamlNode, visit: FieldVisitor): void {
    this.#decodes += items.length / 2;
    for (let index = 0; index < items.length; index += 2) {
      const key = items[index] as YamlNode;
      visit(key.value, items[index + 1] as YamlNode, key);
    }
  }

  #checkMapping(node: YamlNode, wanted: string): void {
    if (node.kind !== NodeKind.mapping) this.#failType(node, wanted);
    this.#checkUnique(node);
  }

  #checkUnique(mapping: YamlNode): void {
    const { items } = mapping;
    if (items.length <= 2 * FEW_KEYS && !hasRepeatedKey(items)) return;
    const seen = new Set<string>();
    for (let index = 0; index < items.length; index += 2) {
      const key = items[index] as YamlNode;
      const name = key.kind === NodeKind.scalar ? key.value : `\0${key.kind}${key.value}`;
      if (seen.has(name))
        this.fail(
          "sdl.repeated_key",
          key,
          `the key ${quoted(key.value)} stands twice in this mapping`,
        );
      seen.add(name);
    }
  }

  /** `done` holds the fields that are already set where this mapping is merged into another one. */
  #visitFields(mapping: YamlNode, visit: FieldVisitor, done: Set<string> | undefined): void {
    const { items } = mapping;
    let merge: YamlNode | undefined;
    let aliasedKeys: Set<string> | undefined;
    for (let index = 0; index < items.length; index += 2) {
      const key = items[index] as YamlNode;
      const value = items[index + 1] as YamlNode;
      if (isMergeKey(key)) {
        merge = value;
        continue;
      }
      if (isNull(key)) continue;
      const name = this.text(key);
      if (done !== undefined) {
        if (done.has(name)) continue;
        done.add(name);
      }
      if (key.kind === NodeKind.alias || aliasedKeys !== undefined) {
        aliasedKeys ??= fieldNames(items.slice(0, index));
        if (aliasedKeys.has(name))
          this.fail(
            "sdl.repeated_key",
            key,
            `the key ${quoted(name)} stands twice in this mapping`,
          );
        aliasedKeys.add(name);
      }
      visit(name, value, key);
    }
    if (merge === undefined) return;
    const taken = done ?? fieldNames(items);
    this.#mergeAll(merge, (target) => this.#visitFields(target, visit, taken));
  }

  /**
   * Visits the entries of a map with free keys. `isSet` tells whether a key has a value already; the visitor gets `null`
   * for a value that is not given, unless the key has one. Entries merged by `<<` come last and replace none, except under
   * keys that are no text.
   */
  entries(
    node: YamlNode,
    wanted: string,
    visit: (name: string, value: YamlNode | null, key: YamlNode) => void,
    isSet: ((name: string) => boolean) | undefined = undefined,
  ): void {
    const mapping = this.#open(node);
    this.#checkMapping(mapping, wanted);
    if (hasOnlyPlainKeys(mapping))
      this.#visitPlain(mapping, (name, value, key) => {
        const given = !isNull(value);
        if (given || isSet?.(name) !== true) visit(name, given ? value : null, key);
      });
    else this.#visitMerged(mapping, visit, isSet);
    this.#close(node);
  }

  #visitMerged(
    mapping: YamlNode,
    visit: (name: string, value: YamlNode | null, key: YamlNode) => void,
    isSet: ((name: string) => boolean) | undefined,
  ): void {
    const set = new Set<string>();
    this.#visitEntries(mapping, undefined, (name, value, key) => {
      const given = !isNull(value);
      if (!given && (set.has(name) || isSet?.(name) === true)) return;
      set.add(name);
      visit(name, given ? value : null, key);
    });
  }

  #visitEntries(mapping: YamlNode, done: Set<string> | undefined, visit: FieldVisitor): void {
    const { items } = mapping;
    let merge: YamlNode | undefined;
    for (let index = 0; index < items.length; index += 2) {
      const key = items[index] as YamlNode;
      const value = items[index + 1] as YamlNode;
      if (isMergeKey(key)) {
        merge = value;
        continue;
      }
      if (isNull(key)) continue;
      const name = this.text(key);
      if (done !== undefined) {
        if (done.has(name)) continue;
        done.add(name);
      }
      visit(name, value, key);
    }
    if (merge === undefined) return;
    const taken = done ?? this.#textKeys(items);
    this.#mergeAll(merge, (target) => this.#visitEntries(target, taken, visit));
  }

  /** The keys that merged entries do not replace: those that are texts by themselves, not numbers or booleans. */
  #textKeys(items: readonly YamlNode[]): Set<string> {
    const names = new Set<string>();
    for (let index = 0; index < items.length; index += 2) {
      const key = dereference(items[index] as YamlNode);
      if (key.kind === NodeKind.scalar && resolveScalar(key)?.kind === "text") names.add(key.value);
    }
    return names;
  }

  #mergeAll(value: YamlNode, visit: (target: YamlNode) => void): void {
    if (value.kind !== NodeKind.sequence) return this.#mergeOne(value, visit);
    for (const item of value.items) this.#mergeOne(item, visit);
  }

  #mergeOne(node: YamlNode, visit: (target: YamlNode) => void): void {
    const target = this.#open(node);
    if (target.kind !== NodeKind.mapping)
      this.fail("sdl.yaml_merge", node, "'<<' takes a mapping or a list of mappings");
    if (this.#merging.has(target))
      this.fail("sdl.yaml_merge", node, "this mapping is merged into itself");
    this.#checkUnique(target);
    this.#merging.add(target);
    visit(target);
    this.#merging.delete(target);
    this.#close(node);
  }

  /** Reads a list, whose null entries are dropped; `undefined` when it is not given. */
  list<T>(node: YamlNode, wanted: string, read: (item: YamlNode) => T): T[] | undefined {
    if (isNull(node)) return undefined;
    const list = this.#open(node);
    if (list.kind !== NodeKind.sequence) this.#failType(list, wanted);
    const values: T[] = [];
    for (const item of list.items) if (!isNull(item)) values.push(read(item));
    this.#close(node);
    return values;
  }

  /** Reads a list of texts. */
  texts(node: YamlNode): string[] | undefined {
    return this.list(node, "a list of texts", (item) => this.text(item));
  }

  /** A scalar's text as written, quotes and escapes resolved; empty when not given. */
  text(node: YamlNode): string {
    const scalar = this.#scalar(node);
    const { kind, tag, value } = scalar;
    if (kind !== NodeKind.scalar) return this.#failType(node, "a text");
    if (tag === "!!str") return value;
    if (tag === undefined) return isNullWord(value) ? "" : value;
    if (tag === "!!binary") return this.#binary(scalar);
    const resolved = resolveScalar(scalar);
    if (resolved === undefined) return this.#failTag(scalar);
    return resolved.kind === "null" ? "" : value;
  }

  /** A scalar's text for a field with a syntax of its own: empty for a collection, `undefined` when not given. */
  raw(node: YamlNode): string | undefined {
    const scalar = this.#scalar(node);
    if (isNull(scalar)) return undefined;
    if (scalar.tag === "!!null") this.#failTag(scalar);
    return scalar.value;
  }

  #failTag(scalar: YamlNode): never {
    const { tag, value } = scalar;
    return this.fail("sdl.yaml_tag", scalar, `${quoted(value)} does not fit its tag ${tag ?? ""}`);
  }

  #binary(scalar: YamlNode): string {
    const bytes = tryBytesFromBase64(scalar.value.replaceAll(/[\r\n]/g, ""));
    if (bytes === undefined)
      return this.fail("sdl.yaml_tag", scalar, "the text behind !!binary is not base64");
    const text = utf8FromBytes(bytes);
    if (!equalBytes(bytesFromUtf8(text), bytes))
      this.fail("sdl.yaml_tag", scalar, "the bytes behind !!binary are not UTF-8 text");
    return text;
  }

  /** A whole number from 0 to 4294967295; fractions are cut, 0 when not given. */
  uint32(node: YamlNode): number {
    const scalar = this.#scalar(node);
    const resolved = scalar.kind === NodeKind.scalar ? resolveScalar(scalar) : undefined;
    switch (resolved?.kind) {
      case "null":
        return 0;
      case "int":
        if (resolved.value >= 0 && resolved.value <= MAX_UINT32) return resolved.value;
        break;
      case "float": {
        const whole = Math.trunc(resolved.value);
        if (whole >= 0 && whole <= MAX_UINT32) return Math.abs(whole);
        break;
      }
      default:
    }
    return this.#failType(node, "a whole number from 0 to 4294967295 without quotes");
  }

  /** A boolean in the spellings of YAML 1.1; false when not given. */
  bool(node: YamlNode): boolean {
    const scalar = this.#scalar(node);
    const resolved = scalar.kind === NodeKind.scalar ? resolveScalar(scalar) : undefined;
    if (resolved?.kind === "null") return false;
    if (resolved?.kind === "bool") return resolved.value;
    if (resolved?.kind === "text") {
      if (YES.has(resolved.value)) return true;
      if (NO.has(resolved.value)) return false;
    }
    return this.#failType(node, "true or false without quotes");
  }

  #failType(node: YamlNode, wanted: string): never {
    return this.fail("sdl.type", node, `${describe(node)} is given where ${wanted} is expected`);
  }
}

const YES: ReadonlySet<string> = new Set(["y", "Y", "yes", "Yes", "YES", "on", "On", "ON"]);
const NO: ReadonlySet<string> = new Set(["n", "N", "no", "No", "NO", "off", "Off", "OFF"]);

function isMergeKey(key: YamlNode): boolean {
  return key.kind === NodeKind.scalar && key.value === "<<" && key.tag === "!!merge";
}

/** Whether all keys are texts as they stand: no `<<`, alias, null or tag. */
function hasOnlyPlainKeys({ items }: YamlNode): boolean {
  for (let index = 0; index < items.length; index += 2) {
    const { kind, tag, value } = items[index] as YamlNode;
    if (kind !== NodeKind.scalar) return false;
    if (tag === undefined ? isNullWord(value) : tag !== "!!str") return false;
  }
  return true;
}

function hasRepeatedKey(items: readonly YamlNode[]): boolean {
  for (let index = 0; index < items.length; index += 2) {
    const { kind, value } = items[index] as YamlNode;
    for (let other = index + 2; other < items.length; other += 2) {
      const key = items[other] as YamlNode;
      if (key.value === value && key.kind === kind) return true;
    }
  }
  return false;
}

function fieldNames(items: readonly YamlNode[]): Set<string> {
  const names = new Set<string>();
  for (let index = 0; index < items.length; index += 2) {
    const key = dereference(items[index] as YamlNode);
    if (key.kind === NodeKind.scalar) names.add(key.value);
  }
  return names;
}

/** What a node is, for messages. */
function describe(node: YamlNode): string {
  const target = dereference(node);
  if (target.kind === NodeKind.mapping) return "a mapping";
  if (target.kind === NodeKind.sequence) return "a list";
  if (isNull(target)) return "nothing";
  return target.tag === undefined ? quoted(target.value).slice(1, -1) : quoted(target.value);
}
