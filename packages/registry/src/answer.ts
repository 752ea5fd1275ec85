import type { Readable } from "node:stream";

/** What a handler answers; the server adds what every answer has. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON text, bytes or a stream; with HEAD nothing is sent, but the length is announced. */
  readonly body?: Uint8Array | Readable;
  readonly sizeBytes?: number;
  /** Sentences for people, sent as `Warning` headers. */
  readonly warnings?: readonly string[];
}

const MAX_WARNING_BYTES = 4096;

/**
 * `Warning` header values as the distribution specification allows them: code 299, no agent, no
 * date, 4096 bytes altogether.
 */
export function warningValues(warnings: readonly string[]): string[] {
  const values: string[] = [];
  let left = MAX_WARNING_BYTES;
  for (const text of warnings) {
    const printable = text.replaceAll(/[^\x20-\x7e]/g, " ").replaceAll(/["\\]/g, "'");
    const value = `299 - "${printable}"`;
    left -= value.length;
    if (left < 0) break;
    values.push(value);
  }
  return values;
}

export function jsonAnswer(
  body: object,
  headers: Readonly<Record<string, string>> = {},
  status: number = 200,
): Answer {
  const bytes = Buffer.from(JSON.stringify(body));
  const contentType = headers["content-type"] ?? "application/json";
  return {
    status,
    headers: { ...headers, "content-type": contentType },
    body: bytes,
    sizeBytes: bytes.length,
  };
}
