import { NodeKind, shortTag } from "./node.ts";
import type { YamlDocument, YamlNode } from "./node.ts";
import { Scanner } from "./scanner.ts";
import { positionAt } from "./text.ts";
import { PART_SEPARATOR, TokenKind } from "./token.ts";
import type { TokenQueue } from "./token.ts";

/** Nodes within nodes; deeper documents are refused. */
const MAX_DEPTH = 200;
const NO_ITEMS: readonly YamlNode[] = [];
const YAML_VERSION = "1.1";

/** Parses the first document of a text; the rest is not read. @throws SdlError `sdl.yaml_syntax` */
export function parseYaml(text: string): YamlDocument {
  const root = new Parser(text).parseDocument();
  return { root, text, position: (node) => positionAt(text, node.offset) };
}

class Parser {
  readonly #scanner: Scanner;
  readonly #tokens: TokenQueue;
  readonly #anchors = new Map<string, YamlNode>();
  readonly #tagPrefixes = new Map<string, string>();
  #depth = 0;

  constructor(text: string) {
    this.#scanner = new Scanner(text);
    this.#tokens = this.#scanner.tokens;
  }

  parseDocument(): YamlNode | undefined {
    this.#scanner.skip();
    const first = this.#scanner.peek();
    if (first === TokenKind.streamEnd) return undefined;
    const root = isDocumentHead(first)
      ? this.#parseExplicitDocument()
      : this.#parseNode(true, false);
    this.#scanner.peek();
    return root;
  }

  #parseExplicitDocument(): YamlNode {
    if (this.#readDirectives() !== TokenKind.documentStart)
      this.#fail("a document begins with '---' behind directives");
    this.#scanner.skip();
    const content = this.#scanner.peek();
    if (
      isDocumentHead(content) ||
      content === TokenKind.documentEnd ||
      content === TokenKind.streamEnd
    )
      return this.#emptyScalar();
    return this.#parseNode(true, false);
  }

  #readDirectives(): TokenKind {
    let version = false;
    for (;;) {
      const next = this.#scanner.peek();
      const { value } = this.#tokens;
      if (next === TokenKind.versionDirective) {
        if (version) this.#fail("the directive %YAML stands twice");
        if (value !== YAML_VERSION) this.#fail(`only %YAML ${YAML_VERSION} is understood`);
        version = true;
      } else if (next === TokenKind.tagDirective) {
        const [handle = "", prefix = ""] = value.split(PART_SEPARATOR);
        if (this.#tagPrefixes.has(handle))
          this.#fail("the same handle stands in two %TAG directives");
        this.#tagPrefixes.set(handle, prefix);
      } else return next;
      this.#scanner.skip();
    }
  }

  /** Parses a node; `block` allows indented collections, `bare` a list at the indentation of its key. */
  #parseNode(block: boolean, bare: boolean): YamlNode {
    let next = this.#scanner.peek();
    const { offset } = this.#tokens;
    if (next === TokenKind.alias) return this.#parseAlias(offset);
    let anchor = "";
    let tag = "";
    if (next === TokenKind.anchor || next === TokenKind.tag) {
      ({ anchor, tag } = this.#readProperties());
      next = this.#scanner.peek();
    }
    if (next === TokenKind.plainScalar || next === TokenKind.textScalar) {
      const { value } = this.#tokens;
      this.#scanner.skip();
      return this.#keep(anchor, scalarNode(value, tag, next === TokenKind.plainScalar, offset));
    }
    const kind = collectionKind(next, block, bare);
    if (kind === undefined) {
      if (anchor === "" && tag === "") return this.#fail("a value is missing here");
      return this.#keep(anchor, scalarNode("", tag, true, offset));
    }
    if (++this.#depth > MAX_DEPTH)
      this.#fail(`the document is nested more than ${MAX_DEPTH} levels deep`);
    const items: YamlNode[] = [];
    const node = this.#keep(anchor, collectionNode(kind, tag, items, offset));
    this.#readItems(next, items);
    this.#depth--;
    return node;
  }

  #readItems(start: TokenKind, items: YamlNode[]): void {
    switch (start) {
      case TokenKind.blockMappingStart:
        return this.#readBlockMapping(items);
      case TokenKind.blockSequenceStart:
        return this.#readBlockSequence(items);
      case TokenKind.blockEntry:
        return this.#readBareSequence(items);
      case TokenKind.flowMappingStart:
        return this.#readFlowMapping(items);
      default:
        return this.#readFlowSequence(items);
    }
  }

  #parseAlias(offset: number): YamlNode {
    const { value } = this.#tokens;
    const target = this.#anchors.get(value);
    if (target === undefined) return this.#fail(`no anchor is named "${value}"`);
    this.#scanner.skip();
    return { kind: NodeKind.alias, tag: undefined, value, items: NO_ITEMS, target, offset };
  }

  #keep(anchor: string, node: YamlNode): YamlNode {
    if (anchor !== "") this.#anchors.set(anchor, node);
    return node;
  }

  /** Reads an anchor and a tag in either order; an absent one is empty. */
  #readProperties(): { anchor: string; tag: string } {
    let anchor = "";
    let tag: string | undefined;
    for (;;) {
      const next = this.#scanner.peek();
      if (next === TokenKind.anchor && anchor === "") anchor = this.#tokens.value;
      else if (next === TokenKind.tag && tag === undefined)
        tag = this.#resolveTag(this.#tokens.value);
      else return { anchor, tag: tag ?? "" };
      this.#scanner.skip();
    }
  }

  #resolveTag(value: string): string {
    const [handle = "", suffix = ""] = value.split(PART_SEPARATOR);
    if (handle === "") return suffix;
    const prefix =
      this.#tagPrefixes.get(handle) ??
      (handle === "!" ? "!" : handle === "!!" ? "tag:yaml.org,2002:" : undefined);
    if (prefix === undefined) return this.#fail(`the tag handle "${handle}" is not declared`);
    return prefix + suffix;
  }

  #readBlockSequence(items: YamlNode[]): void {
    this.#scanner.skip();
    while (this.#scanner.peek() === TokenKind.blockEntry) {
      const { offset } = this.#tokens;
      this.#scanner.skip();
      const next = this.#scanner.peek();
      const empty = next === TokenKind.blockEntry || next === TokenKind.blockEnd;
      items.push(empty ? emptyScalar(offset) : this.#parseNode(true, false));
    }
    if (this.#tokens.kind !== TokenKind.blockEnd)
      this.#fail("a list entry beginning with '-' is expected here");
    this.#scanner.skip();
  }

  #readBareSequence(items: YamlNode[]): void {
    while (this.#scanner.peek() === TokenKind.blockEntry) {
      const { offset } = this.#tokens;
      this.#scanner.skip();
      const next = this.#scanner.peek();
      const empty = next === TokenKind.blockEntry || endsBlockValue(next);
      items.push(empty ? emptyScalar(offset) : this.#parseNode(true, false));
    }
  }

  #readBlockMapping(items: YamlNode[]): void {
    this.#scanner.skip();
    for (;;) {
      const next = this.#scanner.peek();
      if (next === TokenKind.plainKey) items.push(this.#plainKey(), this.#readBlockValue());
      else if (next === TokenKind.key) {
        items.push(this.#readBlockValue());
        const hasValue = this.#scanner.peek() === TokenKind.value;
        items.push(hasValue ? this.#readBlockValue() : this.#emptyScalar());
      } else break;
    }
    if (this.#tokens.kind !== TokenKind.blockEnd)
      this.#fail("a key is expected here, check the indentation");
    this.#scanner.skip();
  }

  /** The key that the next token is. */
  #plainKey(): YamlNode {
    return scalarNode(this.#tokens.value, "", true, this.#tokens.offset);
  }

  /** Reads what stands behind `?`, an implicit key's begin or `:` in a block mapping. */
  #readBlockValue(): YamlNode {
    const { offset } = this.#tokens;
    this.#scanner.skip();
    return endsBlockValue(this.#scanner.peek()) ? emptyScalar(offset) : this.#parseNode(true, true);
  }

  #readFlowSequence(items: YamlNode[]): void {
    this.#scanner.skip();
    for (let first = true; ; first = false) {
      const next = this.#nextFlowEntry(first, TokenKind.flowSequenceEnd, "]");
      if (next === TokenKind.flowSequenceEnd) break;
      const isPair = next === TokenKind.key || next === TokenKind.plainKey;
      items.push(isPair ? this.#readFlowPair(next) : this.#parseNode(false, false));
    }
    this.#scanner.skip();
  }

  /** Reads a single `key: value` entry of a flow sequence as a mapping. */
  #readFlowPair(start: TokenKind): YamlNode {
    const items: YamlNode[] = [];
    const node = collectionNode(NodeKind.mapping, "", items, this.#tokens.offset);
    if (start === TokenKind.plainKey) {
      items.push(this.#plainKey(), this.#readFlowValue(TokenKind.flowSequenceEnd));
      return node;
    }
    this.#scanner.skip();
    const next = this.#scanner.peek();
    if (endsFlowValue(next, TokenKind.flowSequenceEnd) || next === TokenKind.value) {
      items.push(this.#emptyScalar());
      // yaml.v3 passes this token here, so an empty key loses its value; a closing bracket then is missing.
      this.#scanner.skip();
    } else items.push(this.#parseNode(false, false));
    const hasValue = this.#scanner.peek() === TokenKind.value;
    items.push(hasValue ? this.#readFlowValue(TokenKind.flowSequenceEnd) : this.#emptyScalar());
    return node;
  }

  /** Reads what stands behind `:` within brackets that `end` closes. */
  #readFlowValue(end: TokenKind): YamlNode {
    this.#scanner.skip();
    const empty = endsFlowValue(this.#scanner.peek(), end);
    return empty ? this.#emptyScalar() : this.#parseNode(false, false);
  }

  #readFlowMapping(items: YamlNode[]): void {
    this.#scanner.skip();
    for (let first = true; ; first = false) {
      const next = this.#nextFlowEntry(first, TokenKind.flowMappingEnd, "}");
      if (next === TokenKind.flowMappingEnd) break;
      if (next === TokenKind.plainKey)
        items.push(this.#plainKey(), this.#readFlowValue(TokenKind.flowMappingEnd));
      else if (next === TokenKind.key) this.#readFlowMappingEntry(items);
      else {
        items.push(this.#parseNode(false, false));
        this.#scanner.peek();
        items.push(this.#emptyScalar());
      }
    }
    this.#scanner.skip();
  }

  #readFlowMappingEntry(items: YamlNode[]): void {
    this.#scanner.skip();
    const next = this.#scanner.peek();
    const noKey = next === TokenKind.value || endsFlowValue(next, TokenKind.flowMappingEnd);
    items.push(noKey ? this.#emptyScalar() : this.#parseNode(false, false));
    const hasValue = this.#scanner.peek() === TokenKind.value;
    items.push(hasValue ? this.#readFlowValue(TokenKind.flowMappingEnd) : this.#emptyScalar());
  }

  /** Passes the comma before every entry but the first; tells the entry's first token or the end. */
  #nextFlowEntry(first: boolean, end: TokenKind, bracket: string): TokenKind {
    const next = this.#scanner.peek();
    if (first || next === end) return next;
    if (next !== TokenKind.flowEntry) this.#fail(`',' or '${bracket}' is expected here`);
    this.#scanner.skip();
    return this.#scanner.peek();
  }

  /** A value that is not there, at the next token. */
  #emptyScalar(): YamlNode {
    return emptyScalar(this.#tokens.offset);
  }

  /** Refuses the next token. */
  #fail(sentence: string): never {
    return this.#scanner.cursor.fail(sentence, this.#tokens.offset);
  }
}

/** What begins with a token; `undefined` where no collection can. */
function collectionKind(start: TokenKind, block: boolean, bare: boolean): NodeKind | undefined {
  switch (start) {
    case TokenKind.flowSequenceStart:
      return NodeKind.sequence;
    case TokenKind.flowMappingStart:
      return NodeKind.mapping;
    case TokenKind.blockEntry:
      return bare ? NodeKind.sequence : undefined;
    case TokenKind.blockSequenceStart:
      return block ? NodeKind.sequence : undefined;
    case TokenKind.blockMappingStart:
      return block ? NodeKind.mapping : undefined;
    default:
      return undefined;
  }
}

function isDocumentHead(next: TokenKind): boolean {
  return (
    next === TokenKind.documentStart ||
    next === TokenKind.versionDirective ||
    next === TokenKind.tagDirective
  );
}

function endsBlockValue(next: TokenKind): boolean {
  return (
    next === TokenKind.key ||
    next === TokenKind.plainKey ||
    next === TokenKind.value ||
    next === TokenKind.blockEnd
  );
}

function endsFlowValue(next: TokenKind, end: TokenKind): boolean {
  return next === TokenKind.flowEntry || next === end;
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
  items: readonly YamlNode[],
  offset: number,
): YamlNode {
  const implicit = kind === NodeKind.mapping ? "!!map" : "!!seq";
  const resolved = tag === "" || tag === "!" ? implicit : shortTag(tag);
  return { kind, tag: resolved, value: "", items, target: undefined, offset };
}
