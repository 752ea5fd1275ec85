import type { IncomingMessage, ServerResponse } from "node:http";

/** How long a client may go on sending a body that nobody wants, so that it reads the answer before the connection ends. */
const LINGER_MS = 2000;

/**
 * Answers a request, also one whose body is still coming: then the whole answer is sent, what comes is thrown away for a
 * while, and the connection ends. Closing at once would make the client's system drop the answer.
 */
export function answerEarly(
  request: IncomingMessage,
  response: ServerResponse,
  answer: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  },
): void {
  const { status, headers, body } = answer;
  const length = { "content-length": String(Buffer.byteLength(body)) };
  if (request.complete) {
    response.writeHead(status, { ...headers, ...length }).end(body);
    return;
  }
  response.writeHead(status, { ...headers, ...length, connection: "close" }).write(body);
  const finish = (): void => {
    clearTimeout(timer);
    response.end();
  };
  const timer = setTimeout(finish, LINGER_MS);
  request.once("end", finish);
  request.once("close", finish);
  request.on("error", () => {}); // the client has gone, which is followed by close
  request.resume();
}

/** Ends a connection whose request was answered before its body came, unless the body comes soon. */
export function endAfterLinger(request: IncomingMessage): void {
  const timer = setTimeout(() => request.destroy(), LINGER_MS);
  const stop = (): void => clearTimeout(timer);
  request.once("end", stop);
  request.once("close", stop);
}
