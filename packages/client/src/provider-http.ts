import { request } from "node:https";
import type { IncomingMessage } from "node:http";
import { ClientError } from "./client-error.ts";
import type { ProviderAuth } from "./provider-api.ts";
import type { ProviderAgent } from "./provider-tls.ts";

const MAX_BODY_BYTES = 16 * 1024 * 1024;

/** One provider's address and how to speak to it. */
export interface ProviderTarget {
  readonly baseUrl: URL;
  readonly agent: ProviderAgent;
  readonly auth: ProviderAuth;
  readonly timeoutMs: number;
}

/** Headers that prove who asks. */
export async function authHeaders(auth: ProviderAuth): Promise<Record<string, string>> {
  return auth.kind === "jwt" ? { authorization: `Bearer ${await auth.token()}` } : {};
}

/** What a provider said in a refusal: `{"message": ...}` or plain text. */
function reasonOf(body: string): string {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value === "object" && value !== null && "message" in value)
      return String(value.message).slice(0, 500);
  } catch {
    // Not JSON: told as it is.
  }
  return body.trim().slice(0, 500);
}

/** The error of an HTTP status other than 2xx. */
export function providerRefused(status: number, body: string, url: URL): ClientError {
  const reason = reasonOf(body);
  const because = reason === "" ? "" : `: ${reason}`;
  const at = `${url.host}${url.pathname}`;
  if (status === 401 || status === 403)
    return new ClientError(
      "client.provider_unauthorized",
      `the provider does not let this account do that at ${at}${because}`,
    );
  if (status === 404)
    return new ClientError(
      "client.provider_not_found",
      `the provider knows nothing of ${at}${because}`,
    );
  if (status === 503)
    return new ClientError(
      "client.provider_unavailable",
      `the provider cannot answer now at ${at}${because}`,
    );
  if (status < 500)
    return new ClientError(
      "client.provider_refused",
      `the provider refused ${at} (${status})${because}`,
    );
  return new ClientError(
    "client.provider_failed",
    `the provider failed at ${at} (${status})${because}`,
  );
}

/** The error of a connection that could not be made or broke. */
export function providerUnreachable(cause: unknown, url: URL): ClientError {
  if (cause instanceof ClientError && cause.code !== "client.provider_unreachable") return cause;
  return new ClientError(
    "client.provider_unreachable",
    `the provider at ${url.host} cannot be reached, check that it runs and its address on chain`,
    { cause },
  );
}

async function readBody(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_BODY_BYTES)
      throw new ClientError(
        "client.malformed_answer",
        `the provider sent more than ${MAX_BODY_BYTES} bytes`,
      );
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** One request; the body of a 2xx answer. @throws ClientError `client.provider_...` */
export async function callProvider(
  target: ProviderTarget,
  options: { method: "GET" | "PUT" | "POST"; path: string; body?: string },
): Promise<string> {
  const url = new URL(options.path, target.baseUrl);
  const headers = await authHeaders(target.auth);
  if (options.body !== undefined) {
    headers["content-type"] = "application/json";
    headers["content-length"] = String(Buffer.byteLength(options.body));
  }
  const { response, body } = await new Promise<{ response: IncomingMessage; body: string }>(
    (resolve, reject) => {
      const call = request(url, { method: options.method, agent: target.agent, headers });
      call.setTimeout(target.timeoutMs, () => call.destroy());
      call.once("error", (error) => reject(providerUnreachable(error, url)));
      call.once("response", (response) => {
        readBody(response).then(
          (body) => resolve({ response, body }),
          (error: unknown) => reject(providerUnreachable(error, url)),
        );
      });
      call.end(options.body);
    },
  );
  const status = response.statusCode ?? 0;
  if (status < 200 || status > 299) throw providerRefused(status, body, url);
  return body;
}
