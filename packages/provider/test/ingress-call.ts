import { once } from "node:events";
import {
  request,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from "node:http";
import { connect } from "node:net";

export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}
export async function answerOf(response: IncomingMessage): Promise<Answer> {
  let body = "";
  for await (const chunk of response as AsyncIterable<Buffer>) body += chunk.toString("utf8");
  return { status: response.statusCode ?? 0, headers: response.headers, body };
}
/** A request on a connection of its own. */
export function send(
  port: number,
  host: string,
  options: {
    path?: string;
    method?: string;
    headers?: Record<string, string | string[]>;
    body?: string | Buffer;
  } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: "127.0.0.1",
        port: port,
        agent: false,
        path: options.path ?? "/",
        method: options.method ?? "GET",
        headers: { host, ...options.headers },
      },
      (response) => answerOf(response).then(resolve, reject),
    );
    sent.on("error", reject);
    sent.end(options.body);
  });
}
/** Says `text` on a connection of its own and collects what comes until the other side ends it. */
export async function say(port: number, text: string): Promise<string> {
  const socket = connect(port, "127.0.0.1");
  socket.on("error", () => {}); // what came before it counts
  socket.write(text);
  let heard = "";
  socket.on("data", (chunk: Buffer) => (heard += chunk.toString("latin1")));
  await once(socket, "close");
  return heard;
}
/** Tells what it was asked. */
export const echo: RequestListener = (message: IncomingMessage, response: ServerResponse) => {
  const chunks: Buffer[] = [];
  message.on("data", (chunk: Buffer) => chunks.push(chunk));
  message.on("end", () => {
    const body = Buffer.concat(chunks).toString("utf8");
    const { method, url, rawHeaders } = message;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ method, url, rawHeaders, body }));
  });
};
export interface Echoed {
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly headers: Record<string, string[]>;
}
export function echoed(answer: Answer): Echoed {
  const { rawHeaders, ...rest } = JSON.parse(answer.body) as Echoed & { rawHeaders: string[] };
  const headers: Record<string, string[]> = {};
  for (let index = 0; index < rawHeaders.length; index += 2)
    (headers[(rawHeaders[index] ?? "").toLowerCase()] ??= []).push(rawHeaders[index + 1] ?? "");
  return { ...rest, headers };
}
