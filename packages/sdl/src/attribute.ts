import { compareByUtf8 } from "./go-text.ts";

/** A key and its value, as placements, resources and providers carry them. */
export interface Attribute {
  key: string;
  value: string;
}

const KEY = /^[a-zA-Z][\w/.-]{1,126}[\w*]?$/;

/** Sorts by key in place and returns the list; equal keys keep their order. */
export function sortAttributes(attributes: Attribute[]): Attribute[] {
  return attributes.sort((left, right) => compareByUtf8(left.key, right.key));
}

/** Why resource attributes are refused (akash types/attributes/v1 Validate), `undefined` when they are fine. */
export function attributeMistake(attributes: readonly Attribute[]): string | undefined {
  const seen = new Set<string>();
  for (const { key } of attributes) {
    if (!KEY.test(key))
      return `the attribute key "${key}" must begin with a letter and have 2 to 128 letters, digits and "/._-" only`;
    if (seen.has(key)) return `the attribute ${key} stands twice`;
    seen.add(key);
  }
  return undefined;
}
