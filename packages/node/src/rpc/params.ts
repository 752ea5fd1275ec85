import { tryBytesFromBase64, tryBytesFromHex, utf8FromBytes } from "@vyom/core";
import { internalError, invalidParams } from "./rpc-error.ts";

/** Arguments of one call: JSON values when posted, raw text from a URI (`quoted` texts and `0x` bytes as CometBFT reads them). */
export class Params {
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #fromUri: boolean;
  constructor(values: Readonly<Record<string, unknown>>, fromUri: boolean) {
    this.#values = values;
    this.#fromUri = fromUri;
  }
  #raw(name: string): unknown {
    const value = this.#values[name];
    return value === null || value === "" ? undefined : value;
  }
  /** A text; quoted in a URI, or its bytes as `0x` hexadecimal. */
  text(name: string): string | undefined {
    const value = this.#raw(name);
    if (value === undefined) return undefined;
    if (typeof value !== "string") throw invalidParams(`parameter ${name} must be a text`);
    if (!this.#fromUri) return value;
    const bytes = /^0x/i.test(value) ? tryBytesFromHex(value.slice(2)) : undefined;
    if (bytes !== undefined) return utf8FromBytes(bytes);
    return /^".*"$/s.test(value) ? value.slice(1, -1) : value;
  }
  integer(name: string): bigint | undefined {
    const value = this.#raw(name);
    if (value === undefined) return undefined;
    const text =
      typeof value === "number"
        ? String(value)
        : typeof value === "string"
          ? value.replace(/^"(.*)"$/, "$1")
          : "";
    const number = /^-?\d{1,19}$/.test(text) ? BigInt(text) : undefined;
    if (number === undefined || BigInt.asIntN(64, number) !== number)
      throw invalidParams(`parameter ${name} must be a whole number of 64 bits`);
    return number;
  }
  boolean(name: string): boolean {
    const value = this.#raw(name);
    if (value === undefined || value === false || value === "false") return false;
    if (value === true || value === "true") return true;
    throw invalidParams(`parameter ${name} must be true or false`);
  }
  /** Bytes: base64 in JSON; `0x` hexadecimal, or a quoted text taken as it is, in a URI. */
  bytes(name: string): Uint8Array | undefined {
    const value = this.#raw(name);
    if (value === undefined) return undefined;
    if (typeof value !== "string") throw invalidParams(`parameter ${name} must be a text`);
    const bytes = this.#fromUri ? bytesFromUri(value) : tryBytesFromBase64(value);
    if (bytes === undefined) throw invalidParams(`parameter ${name} holds malformed bytes`);
    return bytes;
  }
  /** Bytes that CometBFT types as HexBytes: hexadecimal text in JSON, `0x` or quoted text in a URI. */
  hexBytes(name: string): Uint8Array | undefined {
    const value = this.#raw(name);
    if (value === undefined) return undefined;
    if (typeof value !== "string") throw invalidParams(`parameter ${name} must be a text`);
    const bytes = this.#fromUri ? bytesFromUri(value) : tryBytesFromHex(value.replace(/^0x/i, ""));
    if (bytes === undefined) throw invalidParams(`parameter ${name} must be hexadecimal`);
    return bytes;
  }
}

function bytesFromUri(value: string): Uint8Array | undefined {
  if (/^".*"$/s.test(value)) return new TextEncoder().encode(value.slice(1, -1));
  return /^0x/i.test(value) ? tryBytesFromHex(value.slice(2)) : tryBytesFromHex(value);
}

/** Whether `order_by` asks for the newest first. @throws RpcError */
export function isDescending(params: Params, fallback: "asc" | "desc"): boolean {
  const order = params.text("order_by") ?? fallback;
  if (order !== "asc" && order !== "desc")
    throw internalError("expected order_by to be either `asc` or `desc` or empty");
  return order === "desc";
}

/** Page and page size as CometBFT validates them. @returns the slice of `count` items. @throws RpcError */
export function pageOf(
  params: Params,
  count: number,
): { readonly start: number; readonly end: number } {
  const asked = params.integer("per_page") ?? 30n;
  const perPage = asked < 1n ? 30 : asked > 100n ? 100 : Number(asked);
  const pages = Math.max(1, Math.ceil(count / perPage));
  const page = params.integer("page") ?? 1n;
  if (page < 1n || page > BigInt(pages))
    throw internalError(`page should be within [1, ${pages}] range, given ${page}`);
  const start = (Number(page) - 1) * perPage;
  return { start, end: Math.min(count, start + perPage) };
}
