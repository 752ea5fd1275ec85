import { base64FromBytes } from "@vyom/core";

function plain(_name: string, value: unknown): unknown {
  if (typeof value === "bigint") return value.toString();
  if (value instanceof Uint8Array) return base64FromBytes(value);
  return value;
}

/** A value as JSON: whole numbers of 64 bits as text, bytes as base64. `isLine` keeps it on one line. */
export function jsonText(value: unknown, isLine = false): string {
  return JSON.stringify(value, plain, isLine ? undefined : 2);
}
