import { NodeKind, shortTag } from "./node.ts";
import type { YamlDocument, YamlNode } from "./node.ts";
import { Scanner } from "./scanner.ts";
import { positionAt } from "./text.ts";
import { TokenKind } from "./token.ts";
import type { Token } from "./token.ts";

/** Nodes within nodes; deeper documents are refused. */
const MAX_DEPTH = 200;

const NO_ITEMS: readonly YamlNode[] = [];

interface Properties {
  readonly offset: number;
  readonly anchor: string;
  /** Empty when none was written; `!` when the writer only asked for a text. */
  readonly tag: string;
}

/** Parses the first document of a text; the rest is not read. @throws SdlError `sdl.yaml_syntax` */
export function parseYaml(text: string): YamlDocument {
  const root = new Parser(text).parseDocument();
  return { root, text, position: (node) => positionAt(text, node.offset) };
}

class Parser {
  readonly #scanner: Scanner;
  readonly #anchors = new Map<string, YamlNode>();
  readonly #tagPrefixes = new Map<string, string>();
  #depth = 0;

  constructor(text: string) {
    this.#scanner = new Scanner(text);
  }

  parseDocument(): YamlNode | undefined {
    this.#scanner.skip();
    const first = this.#scanner.peek();
    if (first.kind === TokenKind.streamEnd) return undefined;
    const root = isDocumentHead(first)
      ? this.#parseExplicitDocument()
      : this.#parseNode(true, false);
    this.#scanner.peek();
    return root;
  }

  #parseExplicitDocument(): YamlNode {
    const next = this.#readDirectives();
    if (next.kind !== TokenKind.documentStart)
      this.#fail("a document begins with '---' behind directives", next);
    this.#scanner.skip();
    const content = this.#scanner.peek();
    if (
      isDocumentHead(content) ||
      content.kind === TokenKind.documentEnd ||
      content.kind === TokenKind.streamEnd
    )
      return emptyScalar(content.offset);
    return this.#parseNode(true, false);
  }

  #readDirectives(): Token {
    let version = false;
    for (;;) {
      const next = this.#scanner.peek();
      if (next.kind === TokenKind.versionDirective) {
        if (version) this.#fail("the directive %YAML stands twice", next);
        if (next.value !== "1.1") this.#fail("only %YAML 1.1 is understood", next);
        version = true;
      } else if (next.kind === TokenKind.tagDirective) {
        if (this.#tagPrefixes.has(next.value))
          this.#fail("the same handle stands in two %TAG directives", next);
        this.#tagPrefixes.set(next.value, next.suffix);
      } else return next;
      this.#scanner.skip();
    }
  }

  /** Parses a node; `block` allows indented collections, `bare` a list at the indentation of its key. */
  #parseNode(block: boolean, bare: boolean): YamlNode {
    let next = this.#scanner.peek();
    if (next.kind === TokenKind.alias) return this.#parseAlias(next);
    const properties = this.#readProperties(next);
    if (properties !== undefined) next = this.#scanner.peek();
    const offset = properties?.offset ?? next.offset;
    const anchor = properties?.anchor ?? "";
    const tag = properties?.tag ?? "";
    if (next.kind === TokenKind.scalar) {
      this.#scanner.skip();
      return this.#keep(anchor, scalarNode(next.value, tag, next.plain, offset));
    }
    if (++this.#depth > MAX_DEPTH)
      this.#fail(`the document is nested more than ${MAX_DEPTH} levels deep`, next);
    const items = this.#itemsReader(next, block, bare);
    if (items === undefined) {
      this.#depth--;
      if (anchor === "" && tag === "") return this.#fail("a value is missing here", next);
      return this.#keep(anchor, scalarNode("", tag, true, offset));
    }
    const node = collectionNode(items.kind, tag, offset);
    this.#keep(anchor, node);
    items.read.call(this, node.items);
    this.#depth--;
    return node;
  }

  #itemsReader(
    next: Token,
    block: boolean,
    bare: boolean,
  ): { kind: NodeKind; read: (this: Parser, items: YamlNode[]) => void } | undefined {
    switch (next.kind) {
      case TokenKind.flowSequenceStart:
        return { kind: NodeKind.sequence, read: this.#readFlowSequence };
      case TokenKind.flowMappingStart:
        return { kind: NodeKind.mapping, read: this.#readFlowMapping };
      case TokenKind.blockEntry:
        return bare ? { kind: NodeKind.sequence, read: this.#readBareSequence } : undefined;
      case TokenKind.blockSequenceStart:
        return block ? { kind: NodeKind.sequence, read: this.#readBlockSequence } : undefined;
      case TokenKind.blockMappingStart:
        return block ? { kind: NodeKind.mapping, read: this.#readBlockMapping } : undefined;
      default:
        return undefined;
    }
  }

  #parseAlias(next: Token): YamlNode {
    const target = this.#anchors.get(next.value);
    if (target === undefined) return this.#fail(`no anchor is named "${next.value}"`, next);
    this.#scanner.skip();
    return {
      kind: NodeKind.alias,
      tag: undefined,
      value: next.value,
      items: [],
      target,
      offset: next.offset,
    };
  }

  #keep(anchor: string, node: YamlNode): YamlNode {
    if (anchor !== "") this.#anchors.set(anchor, node);
    return node;
  }

  /** Reads an anchor and a tag in either order. */
  #readProperties(first: Token): Properties | undefined {
    let anchor = "";
    let tagToken: Token | undefined;
    let next = first;
    while (
      (next.kind === TokenKind.anchor && anchor === "") ||
      (next.kind === TokenKind.tag && tagToken === undefined)
    ) {
      if (next.kind === TokenKind.anchor) anchor = next.value;
      else tagToken = next;
      this.#scanner.skip();
      next = this.#scanner.peek();
    }
    if (next === first) return undefined;
    const tag = tagToken === undefined ? "" : this.#resolveTag(tagToken);
    return { offset: first.offset, anchor, tag };
  }

  #resolveTag(tagToken: Token): string {
    const { value: handle, suffix } = tagToken;
    if (handle === "") return suffix;
    const prefix =
      this.#tagPrefixes.get(handle) ??
      (handle === "!" ? "!" : handle === "!!" ? "tag:yaml.org,2002:" : undefined);
    if (prefix === undefined)
      return this.#fail(`the tag handle "${handle}" is not declared`, tagToken);
    return prefix + suffix;
  }

  #readBlockSequence(items: YamlNode[]): void {
    this.#scanner.skip();
    for (;;) {
      const entry = this.#scanner.peek();
      if (entry.kind !== TokenKind.blockEntry) {
        if (entry.kind !== TokenKind.blockEnd)
          this.#fail("a list entry beginning with '-' is expected here", entry);
        this.#scanner.skip();
        return;
      }
      this.#scanner.skip();
      const next = this.#scanner.peek();
      const empty = next.kind === TokenKind.blockEntry || next.kind === TokenKind.blockEnd;
      items.push(empty ? emptyScalar(entry.offset) : this.#parseNode(true, false));
    }
  }

  #readBareSequence(items: YamlNode[]): void {
    for (;;) {
      const entry = this.#scanner.peek();
      if (entry.kind !== TokenKind.blockEntry) return;
      this.#scanner.skip();
      const next = this.#scanner.peek();
      const empty = next.kind === TokenKind.blockEntry || endsBlockValue(next);
      items.push(empty ? emptyScalar(entry.offset) : this.#parseNode(true, false));
    }
  }

  #readBlockMapping(items: YamlNode[]): void {
    this.#scanner.skip();
    for (;;) {
      const next = this.#scanner.peek();
      if (next.kind !== TokenKind.key) {
        if (next.kind !== TokenKind.blockEnd)
          this.#fail("a key is expected here, check the indentation", next);
        this.#scanner.skip();
        return;
      }
      items.push(this.#readBlockValue(next));
      const value = this.#scanner.peek();
      if (value.kind === TokenKind.value) items.push(this.#readBlockValue(value));
      else items.push(emptyScalar(value.offset));
    }
  }

  /** Reads what stands behind `?`, an implicit key's begin or `:` in a block mapping. */
  #readBlockValue(indicator: Token): YamlNode {
    this.#scanner.skip();
    return endsBlockValue(this.#scanner.peek())
      ? emptyScalar(indicator.offset)
      : this.#parseNode(true, true);
  }

  #readFlowSequence(items: YamlNode[]): void {
    this.#scanner.skip();
    for (let first = true; ; first = false) {
      const next = this.#nextFlowEntry(first, TokenKind.flowSequenceEnd, "]");
      if (next.kind === TokenKind.flowSequenceEnd) break;
      if (next.kind === TokenKind.key) items.push(this.#readFlowPair(next));
      else items.push(this.#parseNode(false, false));
    }
    this.#scanner.skip();
  }

  /** Reads a single `key: value` entry of a flow sequence as a mapping. */
  #readFlowPair(start: Token): YamlNode {
    this.#scanner.skip();
    const node = collectionNode(NodeKind.mapping, "", start.offset);
    const next = this.#scanner.peek();
    if (endsFlowPairValue(next) || next.kind === TokenKind.value) {
      // yaml.v3 passes this token here, so an empty key loses its value; a closing bracket then is missing.
      this.#scanner.skip();
      node.items.push(emptyScalar(next.offset));
    } else node.items.push(this.#parseNode(false, false));
    const value = this.#scanner.peek();
    if (value.kind === TokenKind.value) {
      this.#scanner.skip();
      const content = this.#scanner.peek();
      node.items.push(
        endsFlowPairValue(content) ? emptyScalar(content.offset) : this.#parseNode(false, false),
      );
    } else node.items.push(emptyScalar(value.offset));
    return node;
  }

  #readFlowMapping(items: YamlNode[]): void {
    this.#scanner.skip();
    for (let first = true; ; first = false) {
      const next = this.#nextFlowEntry(first, TokenKind.flowMappingEnd, "}");
      if (next.kind === TokenKind.flowMappingEnd) break;
      if (next.kind === TokenKind.key) this.#readFlowMappingEntry(items);
      else items.push(this.#parseNode(false, false), emptyScalar(this.#scanner.peek().offset));
    }
    this.#scanner.skip();
  }

  #readFlowMappingEntry(items: YamlNode[]): void {
    this.#scanner.skip();
    const next = this.#scanner.peek();
    const noKey = next.kind === TokenKind.value || endsFlowMappingValue(next);
    items.push(noKey ? emptyScalar(next.offset) : this.#parseNode(false, false));
    const value = this.#scanner.peek();
    if (value.kind !== TokenKind.value) {
      items.push(emptyScalar(value.offset));
      return;
    }
    this.#scanner.skip();
    const content = this.#scanner.peek();
    items.push(
      endsFlowMappingValue(content) ? emptyScalar(content.offset) : this.#parseNode(false, false),
    );
  }

  /** Passes the comma before every entry but the first; tells the entry's first token or the end. */
  #nextFlowEntry(first: boolean, end: TokenKind, bracket: string): Token {
    const next = this.#scanner.peek();
    if (first || next.kind === end) return next;
    if (next.kind !== TokenKind.flowEntry) this.#fail(`',' or '${bracket}' is expected here`, next);
    this.#scanner.skip();
    return this.#scanner.peek();
  }

  #fail(sentence: string, at: Token): never {
    return this.#scanner.cursor.fail(sentence, at.offset);
  }
}

function isDocumentHead(next: Token): boolean {
  return (
    next.kind === TokenKind.documentStart ||
    next.kind === TokenKind.versionDirective ||
    next.kind === TokenKind.tagDirective
  );
}

function endsBlockValue(next: Token): boolean {
  return (
    next.kind === TokenKind.key || next.kind === TokenKind.value || next.kind === TokenKind.blockEnd
  );
}

function endsFlowPairValue(next: Token): boolean {
  return next.kind === TokenKind.flowEntry || next.kind === TokenKind.flowSequenceEnd;
}

function endsFlowMappingValue(next: Token): boolean {
  return next.kind === TokenKind.flowEntry || next.kind === TokenKind.flowMappingEnd;
}

function scalarNode(value: string, tag: string, plain: boolean, offset: number): YamlNode {
  let resolved: string | undefined;
  if (tag !== "" && tag !== "!") resolved = shortTag(tag);
  else if (!plain) resolved = "!!str";
  else if (value === "<<") resolved = "!!merge";
  return {
    kind: NodeKind.scalar,
    tag: resolved,
    value,
    items: NO_ITEMS,
    target: undefined,
    offset,
  };
}

function emptyScalar(offset: number): YamlNode {
  return scalarNode("", "", true, offset);
}

function collectionNode(
  kind: NodeKind,
  tag: string,
  offset: number,
): YamlNode & { readonly items: YamlNode[] } {
  const implicit = kind === NodeKind.mapping ? "!!map" : "!!seq";
  const resolved = tag === "" || tag === "!" ? implicit : shortTag(tag);
  return { kind, tag: resolved, value: "", items: [], target: undefined, offset };
}
