import { request as requestHttp, type IncomingMessage } from "node:http";
import { request as requestHttps } from "node:https";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { readLimitedChunks } from "./http-body.ts";

const MAX_ANSWER_BYTES = 1024 * 1024;

/**
 * As fetch, for a body that is a stream: Node's fetch keeps a copy of all that it sends, in case of a
 * redirect, so that an upload would be held in memory as a whole. Redirects are not followed.
 */
export async function uploadStream(options: {
  readonly url: URL;
  readonly method: string;
  readonly headers: Headers;
  readonly body: AsyncIterable<Uint8Array>;
  readonly signal?: AbortSignal | undefined;
}): Promise<Response> {
  const { url, signal } = options;
  const send = url.protocol === "https:" ? requestHttps : requestHttp;
  const sending = send(url, {
    method: options.method,
    headers: Object.fromEntries(options.headers),
    ...(signal === undefined ? {} : { signal }),
  });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    sending.once("response", resolve);
    sending.once("error", reject);
  });
  // A registry may refuse before it has read everything: then its answer counts, not the broken pipe.
  const sent = pipeline(Readable.from(options.body), sending);
  sent.catch(() => undefined);
  const response = await answered;
  try {
    const bytes = await readLimitedChunks(response, MAX_ANSWER_BYTES);
    const status = response.statusCode ?? 500;
    const hasBody = bytes.length > 0 && status !== 204 && status !== 304;
    const headers = Object.entries(response.headers).flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value] as [string, string]] : [],
    );
    return new Response(hasBody ? Buffer.from(bytes) : null, { status, headers });
  } finally {
    if (!sending.writableFinished) sending.destroy();
  }
}
