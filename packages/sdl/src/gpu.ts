import { attributeMistake, sortAttributes } from "./attribute.ts";
import type { Attribute } from "./attribute.ts";
import { readGpuRamGib, readGpuUnits } from "./quantity.ts";
import { quoted } from "./sdl-error.ts";
import { dereference } from "./yaml/node.ts";
import type { YamlNode } from "./yaml/node.ts";
import type { YamlReader } from "./yaml/reader.ts";
import { isNull } from "./yaml/resolve.ts";

/** Vendors that providers offer; another one would never match. */
export const GPU_VENDORS: readonly string[] = ["amd", "intel", "nvidia"];
const DEFAULT_VENDOR = "nvidia";
const INTERFACES: readonly string[] = ["pcie", "sxm"];

export interface GpuSource {
  units: number;
  attributes: Attribute[];
}

/** Reads `resources.gpu`, whose unknown keys are refused and whose repeated keys replace the former. */
export function readGpu(reader: YamlReader, node: YamlNode): GpuSource {
  const gpu: GpuSource = { units: 0, attributes: [] };
  forEachPair(reader, node, (name, value, key) => {
    if (name === "units") {
      if (!isNull(value)) gpu.units = readGpuUnits(reader, value);
    } else if (name === "attributes")
      gpu.attributes = isNull(value)
        ? []
        : reader.enter(value, (target) => readGpuAttributes(reader, target));
    else
      reader.fail(
        "sdl.unknown_field",
        key,
        `a GPU has no field ${quoted(name)}, known are units and attributes`,
      );
  });
  if (gpu.units > 0 && gpu.attributes.length === 0)
    reader.fail("sdl.gpu", node, "a GPU needs attributes with a vendor, e.g. vendor: {nvidia: }");
  return gpu;
}

function readGpuAttributes(reader: YamlReader, node: YamlNode): Attribute[] {
  let attributes: Attribute[] | undefined;
  forEachPair(reader, node, (name, value, key) => {
    if (name !== "vendor")
      reader.fail(
        "sdl.unknown_field",
        key,
        `a GPU has no attribute ${quoted(name)}, known is vendor`,
      );
    attributes = isNull(value) ? undefined : readVendors(reader, value);
  });
  if (attributes === undefined)
    return reader.fail("sdl.gpu", node, `name a GPU vendor: ${GPU_VENDORS.join(", ")}`);
  sortAttributes(attributes);
  const mistake = attributeMistake(attributes);
  if (mistake !== undefined) reader.fail("sdl.gpu", node, mistake);
  return attributes;
}

function readVendors(reader: YamlReader, node: YamlNode): Attribute[] {
  const attributes: Attribute[] = [];
  reader.fields(node, "a mapping of GPU vendors", (vendor, value, key) => {
    if (!GPU_VENDORS.includes(vendor))
      reader.fail(
        "sdl.gpu_vendor",
        key,
        `no GPU vendor is named ${quoted(vendor)}, known are ${GPU_VENDORS.join(", ")}`,
      );
    const models =
      reader.list(value, "a list of GPU models", (item) => readModel(reader, item)) ?? [];
    if (models.length === 0) models.push("*");
    for (const model of models)
      attributes.push({ key: `vendor/${vendor}/model/${model}`, value: "true" });
  });
  if (attributes.length === 0)
    attributes.push({ key: `vendor/${DEFAULT_VENDOR}/model/*`, value: "true" });
  return attributes;
}

/** Reads a model as the end of an attribute's key: `a100/ram/80Gi/interface/pcie`. */
function readModel(reader: YamlReader, node: YamlNode): string {
  let model = "";
  let ram = "";
  let bus = "";
  reader.fields(node, "a mapping with a GPU model", (name, value, key) => {
    switch (name) {
      case "model":
        model = reader.text(value);
        return;
      case "ram": {
        const gib = readGpuRamGib(reader, value);
        ram = gib === undefined ? "" : `/ram/${gib}Gi`;
        return;
      }
      case "interface": {
        const written = reader.raw(value);
        if (written !== undefined && !INTERFACES.includes(written))
          reader.fail(
            "sdl.gpu",
            value,
            `${quoted(written)} is no GPU interface, write pcie or sxm`,
          );
        bus = written === undefined ? "" : `/interface/${written}`;
        return;
      }
      default:
        reader.ignoreField(key);
    }
  });
  return model + ram + bus;
}

/** Visits keys and values as they follow each other, in a list too; keys keep their written text. */
export function forEachPair(
  reader: YamlReader,
  node: YamlNode,
  visit: (name: string, value: YamlNode, key: YamlNode) => void,
): void {
  const { items } = dereference(node);
  for (let index = 0; index < items.length; index += 2) {
    const key = items[index] as YamlNode;
    const value = items[index + 1];
    if (value === undefined)
      return reader.fail("sdl.type", node, "a list is given where a mapping is expected");
    visit(key.value, value, key);
  }
}
