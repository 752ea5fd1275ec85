import { NodeKind, dereference } from "./node.ts";
import type { YamlNode } from "./node.ts";

/** The path of a node from the root (`services.web.expose[0].port`), keys included; empty for the root and strangers. */
export function pathOf(root: YamlNode | undefined, node: YamlNode): string {
  return pathsOf(root, new Set([node])).get(node) ?? "";
}

/** The paths of several nodes. */
export function pathsOf(
  root: YamlNode | undefined,
  nodes: ReadonlySet<YamlNode>,
): Map<YamlNode, string> {
  const paths = new Map<YamlNode, string>();
  if (root !== undefined) collect(root, nodes, [], paths);
  return paths;
}

function collect(
  within: YamlNode,
  nodes: ReadonlySet<YamlNode>,
  steps: (string | number)[],
  paths: Map<YamlNode, string>,
): void {
  if (nodes.has(within)) paths.set(within, steps.reduce<string>(joinPath, ""));
  const { items } = within;
  const isMapping = within.kind === NodeKind.mapping;
  for (let index = 0; index < items.length && paths.size < nodes.size; index++) {
    steps.push(isMapping ? dereference(items[index - (index % 2)] as YamlNode).value : index);
    collect(items[index] as YamlNode, nodes, steps, paths);
    steps.pop();
  }
}

/** A path with one more step: an index of a list or a key. */
function joinPath(path: string, step: string | number): string {
  if (typeof step === "number") return `${path}[${step}]`;
  return path === "" ? step : `${path}.${step}`;
}

/** The deepest node that exists along a path of keys and indexes. */
export function locate(
  root: YamlNode | undefined,
  steps: readonly (string | number)[],
): YamlNode | undefined {
  let found = root;
  for (const step of steps) {
    if (found === undefined) return undefined;
    const next = child(dereference(found), step);
    if (next === undefined) return found;
    found = next;
  }
  return found;
}

function child(node: YamlNode, step: string | number): YamlNode | undefined {
  if (node.kind === NodeKind.sequence && typeof step === "number") return node.items[step];
  if (node.kind !== NodeKind.mapping) return undefined;
  for (let index = 0; index < node.items.length; index += 2)
    if (dereference(node.items[index] as YamlNode).value === step) return node.items[index + 1];
  return undefined;
}
