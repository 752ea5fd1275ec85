import { sortAttributes } from "./attribute.ts";
import type { Attribute } from "./attribute.ts";
import { readPrice } from "./price.ts";
import type { PriceSource } from "./price.ts";
import type { YamlNode } from "./yaml/node.ts";
import type { YamlReader } from "./yaml/reader.ts";
import { isNull } from "./yaml/resolve.ts";

/** `profiles.placement.L` as written. A price is null when its profile is named without one. */
export interface PlacementSource {
  attributes: Attribute[];
  allOf: string[];
  anyOf: string[];
  pricing: Map<string, PriceSource | null>;
}

export function noPlacement(): PlacementSource {
  return { attributes: [], allOf: [], anyOf: [], pricing: new Map() };
}

/** Reads `profiles.placement.L`. */
export function readPlacement(reader: YamlReader, node: YamlNode): PlacementSource {
  const placement = noPlacement();
  reader.fields(node, "a mapping of a placement", (name, value, key) => {
    switch (name) {
      case "attributes":
        placement.attributes = isNull(value) ? [] : readAttributes(reader, value);
        return;
      case "signedBy":
        if (!isNull(value)) readSignedBy(reader, value, placement);
        return;
      case "pricing":
        placement.pricing = isNull(value) ? new Map() : readPricing(reader, value);
        return;
      default:
        reader.ignoreField(key);
    }
  });
  return placement;
}

function readAttributes(reader: YamlReader, node: YamlNode): Attribute[] {
  const values = new Map<string, string>();
  reader.entries(node, "a mapping of attributes", (name, value) => {
    values.set(name, value === null ? "" : reader.text(value));
  });
  return sortAttributes([...values].map(([key, value]) => ({ key, value })));
}

function readSignedBy(reader: YamlReader, node: YamlNode, placement: PlacementSource): void {
  reader.fields(node, "a mapping of auditors", (name, value, key) => {
    if (name === "allOf") placement.allOf = reader.texts(value) ?? [];
    else if (name === "anyOf") placement.anyOf = reader.texts(value) ?? [];
    else reader.ignoreField(key);
  });
}

function readPricing(reader: YamlReader, node: YamlNode): Map<string, PriceSource | null> {
  const pricing = new Map<string, PriceSource | null>();
  reader.entries(node, "a mapping of prices", (profile, value) => {
    pricing.set(profile, value === null ? null : readPrice(reader, value));
  });
  return pricing;
}
