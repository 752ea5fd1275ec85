import type { IncomingMessage } from "node:http";

/** Where a request wants to go. */
export interface RequestTarget {
  /** Lower case, no port, no closing dot. */
  readonly hostname: string;
  /** As the client wrote it, with its port: what the service shall see. */
  readonly host: string;
  /** Path and query. */
  readonly path: string;
}

const HOST = /^([a-z0-9_-]+(?:\.[a-z0-9_-]+)*|\[[0-9a-f:.]+\])\.?(?::\d{1,5})?$/;
const ABSOLUTE = /^https?:\/\/([^/?#]+)([^#]*)$/i;

/**
 * Reads host and path of a request; `undefined` when they are malformed or told twice. The host of a URL in the request
 * line goes before the header (RFC 9112 3.2.2).
 */
export function requestTarget(request: IncomingMessage): RequestTarget | undefined {
  const { rawHeaders, url = "/" } = request;
  let host: string | undefined;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    if (rawHeaders[index]?.toLowerCase() !== "host") continue;
    if (host !== undefined) return undefined;
    host = rawHeaders[index + 1];
  }
  if (host === undefined) return undefined;
  let path = url;
  if (!url.startsWith("/") && url !== "*") {
    const absolute = ABSOLUTE.exec(url);
    if (absolute === null) return undefined;
    host = absolute[1] ?? "";
    const rest = absolute[2] ?? "";
    path = rest.startsWith("/") ? rest : `/${rest}`;
  }
  const hostname = HOST.exec(host.toLowerCase())?.[1];
  return hostname === undefined ? undefined : { hostname, host, path };
}
