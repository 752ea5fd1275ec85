import type { Readable } from "node:stream";

/** What a handler answers; the server adds what every answer has. */
export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON text, bytes or a stream; with HEAD nothing is sent, but the length is announced. */
  readonly body?: Uint8Array | Readable;
  readonly sizeBytes?: number;
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
