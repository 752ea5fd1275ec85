import { sortAttributes } from "./attribute.ts";
import type { Attribute } from "./attribute.ts";
import { goStableSort } from "./go-sort.ts";
import { readSize } from "./quantity.ts";
import { quoted } from "./sdl-error.ts";
import { isTextBefore } from "./go-text.ts";
import { NodeKind } from "./yaml/node.ts";
import type { YamlNode } from "./yaml/node.ts";
import type { YamlReader } from "./yaml/reader.ts";
import { isNull } from "./yaml/resolve.ts";

export interface VolumeSource {
  node: YamlNode;
  name: string;
  sizeBytes: number;
  attributes: Attribute[];
}

const DEFAULT_NAME = "default";
const CLASSES: ReadonlySet<string> = new Set(["default", "beta1", "beta2", "beta3", "ram"]);
const TRUE_WORDS: ReadonlySet<string> = new Set(["true", "on", "yes"]);
const FALSE_WORDS: ReadonlySet<string> = new Set(["false", "off", "no"]);

/** Reads `resources.storage`: a list of volumes or one volume, which then is named "default". Another value means none. */
export function readStorage(reader: YamlReader, node: YamlNode): VolumeSource[] {
  return reader.enter(node, (target) => {
    if (target.kind === NodeKind.mapping) {
      const volume = readVolume(reader, target);
      volume.name = DEFAULT_NAME;
      return [volume];
    }
    if (target.kind !== NodeKind.sequence) return [];
    const volumes: VolumeSource[] = [];
    const names = new Set<string>();
    for (const item of target.items) {
      const volume = readVolume(reader, item);
      if (names.has(volume.name))
        reader.fail("sdl.storage", item, `two volumes are named ${quoted(volume.name)}`);
      names.add(volume.name);
      volumes.push(volume);
    }
    goStableSort(volumes, isVolumeBefore);
    return volumes;
  });
}

function readVolume(reader: YamlReader, node: YamlNode): VolumeSource {
  const volume: VolumeSource = { node, name: "", sizeBytes: 0, attributes: [] };
  if (!isNull(node))
    reader.fields(node, "a mapping of a volume", (name, value, key) => {
      switch (name) {
        case "name":
          volume.name = reader.text(value);
          return;
        case "size":
          volume.sizeBytes = readSize(reader, value);
          return;
        case "attributes":
          volume.attributes = isNull(value) ? [] : readAttributes(reader, value);
          return;
        default:
          reader.ignoreField(key);
      }
    });
  if (volume.name === "") volume.name = DEFAULT_NAME;
  return volume;
}

function readAttributes(reader: YamlReader, node: YamlNode): Attribute[] {
  const written = new Map<string, string>();
  reader.entries(node, "a mapping of storage attributes", (name, value) => {
    written.set(name, value === null ? "" : reader.text(value));
  });
  const persistent = written.get("persistent") ?? "false";
  const storageClass = written.get("class") ?? "";
  written.set("persistent", persistent);
  checkClass(reader, node, storageClass, persistent);
  if (storageClass === "" && persistent === "true") written.set("class", DEFAULT_NAME);
  const attributes: Attribute[] = [];
  for (const [key, value] of written)
    attributes.push({ key, value: resolveAttribute(reader, node, key, value) });
  return sortAttributes(attributes);
}

/** The rules compare `persistent` as written: only "true" and "false" count, other spellings slip through. */
function checkClass(
  reader: YamlReader,
  node: YamlNode,
  storageClass: string,
  persistent: string,
): void {
  if (storageClass === "ram" && persistent !== "false")
    reader.fail("sdl.storage", node, "a volume of class ram cannot be persistent");
  if (storageClass !== "" && storageClass !== "ram" && persistent === "false")
    reader.fail("sdl.storage", node, "a volume that is not persistent has no class, remove it");
}

function resolveAttribute(reader: YamlReader, node: YamlNode, key: string, value: string): string {
  if (key === "class") {
    if (CLASSES.has(value)) return value;
    return reader.fail(
      "sdl.storage",
      node,
      `${quoted(value)} is no storage class, known are ${[...CLASSES].join(", ")}`,
      key,
    );
  }
  if (key !== "persistent")
    return reader.fail(
      "sdl.unknown_field",
      node,
      `storage has no attribute ${quoted(key)}, known are class and persistent`,
    );
  if (TRUE_WORDS.has(value)) return "true";
  if (FALSE_WORDS.has(value)) return "false";
  return reader.fail("sdl.storage", node, `${quoted(value)} is neither true nor false`, key);
}

/**
 * The reference's comparison, which is no order: of two equal volumes that are not persistent each stands before the
 * other. With its sort they come out reversed, and so they are hashed.
 */
function isVolumeBefore(left: VolumeSource, right: VolumeSource): boolean {
  if (left.sizeBytes !== right.sizeBytes) return left.sizeBytes < right.sizeBytes;
  const leftPersistent = persistentValue(left);
  const rightPersistent = persistentValue(right);
  if (leftPersistent === undefined && rightPersistent !== undefined) return true;
  if (leftPersistent !== undefined && rightPersistent === undefined) return false;
  if ((leftPersistent ?? "") < (rightPersistent ?? "")) return true;
  if (leftPersistent !== "true") return true;
  if (rightPersistent !== "true") return false;
  return isTextBefore(left.name, right.name);
}

function persistentValue(volume: VolumeSource): string | undefined {
  return volume.attributes.find((attribute) => attribute.key === "persistent")?.value;
}
