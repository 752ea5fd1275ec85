import { sortAttributes } from "./attribute.ts";
import type { Attribute } from "./attribute.ts";
import { forEachPair, readGpu } from "./gpu.ts";
import type { GpuSource } from "./gpu.ts";
import { readCpuUnits, readSize } from "./quantity.ts";
import { quoted } from "./sdl-error.ts";
import { readStorage } from "./storage.ts";
import type { VolumeSource } from "./storage.ts";
import type { YamlNode } from "./yaml/node.ts";
import type { YamlReader } from "./yaml/reader.ts";
import { isNull } from "./yaml/resolve.ts";

/** `profiles.compute.P.resources` as written. */
export interface ComputeSource {
  cpu: { milli: number; attributes: Attribute[] } | undefined;
  memoryBytes: number | undefined;
  gpu: GpuSource | undefined;
  storage: VolumeSource[];
}

/** Reads `profiles.compute.P`; `undefined` without `resources`. */
export function readComputeProfile(reader: YamlReader, node: YamlNode): ComputeSource | undefined {
  let resources: ComputeSource | undefined;
  reader.fields(node, "a mapping of a compute profile", (name, value, key) => {
    if (name === "resources") resources = isNull(value) ? undefined : readResources(reader, value);
    else reader.ignoreField(key);
  });
  return resources;
}

function readResources(reader: YamlReader, node: YamlNode): ComputeSource {
  const resources: ComputeSource = {
    cpu: undefined,
    memoryBytes: undefined,
    gpu: undefined,
    storage: [],
  };
  reader.fields(node, "a mapping of resources", (name, value, key) => {
    switch (name) {
      case "cpu":
        resources.cpu = isNull(value) ? undefined : readCpu(reader, value);
        return;
      case "memory":
        resources.memoryBytes = isNull(value) ? undefined : readMemory(reader, value);
        return;
      case "gpu":
        resources.gpu = isNull(value) ? undefined : readGpu(reader, value);
        return;
      case "storage":
        resources.storage = isNull(value) ? [] : readStorage(reader, value);
        return;
      default:
        reader.ignoreField(key);
    }
  });
  return resources;
}

function readCpu(reader: YamlReader, node: YamlNode): { milli: number; attributes: Attribute[] } {
  const cpu: { milli: number; attributes: Attribute[] } = { milli: 0, attributes: [] };
  reader.fields(node, "a mapping of CPU units", (name, value, key) => {
    if (name === "units") cpu.milli = readCpuUnits(reader, value);
    else if (name === "attributes")
      cpu.attributes = isNull(value) ? [] : readCpuAttributes(reader, value);
    else reader.ignoreField(key);
  });
  return cpu;
}

function readCpuAttributes(reader: YamlReader, node: YamlNode): Attribute[] {
  const attributes: Attribute[] = [];
  forEachPair(reader, node, (name, value, key) => {
    if (name !== "arch")
      reader.fail(
        "sdl.unknown_field",
        key,
        `a CPU has no attribute ${quoted(name)}, known is arch`,
      );
    attributes.push({ key: name, value: reader.text(value) });
  });
  return sortAttributes(attributes);
}

function readMemory(reader: YamlReader, node: YamlNode): number {
  let sizeBytes = 0;
  reader.fields(node, "a mapping with a size", (name, value, key) => {
    if (name === "size") sizeBytes = readSize(reader, value);
    else reader.ignoreField(key);
  });
  return sizeBytes;
}
