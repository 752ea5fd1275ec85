import type { SdlPosition } from "../sdl-error.ts";

export const NodeKind = { scalar: 0, mapping: 1, sequence: 2, alias: 3 } as const;
export type NodeKind = (typeof NodeKind)[keyof typeof NodeKind];

/**
 * One node of a document. `value` is a scalar's text (after folding and escapes) or an alias's name. `tag` is short
 * (`!!str`); a plain scalar without one has `undefined`: what it is depends on who reads it.
 */
export interface YamlNode {
  readonly kind: NodeKind;
  readonly tag: string | undefined;
  readonly value: string;
  /** Entries of a sequence; keys and values of a mapping in turn. */
  readonly items: readonly YamlNode[];
  /** What an alias stands for, possibly a node that is not complete yet while it is built. */
  readonly target: YamlNode | undefined;
  readonly offset: number;
}

/** A parsed document: the root and the text that offsets point into. */
export interface YamlDocument {
  readonly root: YamlNode | undefined;
  readonly text: string;
  position(node: YamlNode): SdlPosition;
}

const LONG_TAG_PREFIX = "tag:yaml.org,2002:";

/** The `!!name` form of a tag of YAML's own; any other stays as it is. */
export function shortTag(tag: string): string {
  return tag.startsWith(LONG_TAG_PREFIX) ? `!!${tag.slice(LONG_TAG_PREFIX.length)}` : tag;
}

/** The node itself or what an alias stands for. */
export function dereference(node: YamlNode): YamlNode {
  return node.target ?? node;
}
