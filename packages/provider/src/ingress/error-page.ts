import { STATUS_CODES, type IncomingMessage, type ServerResponse } from "node:http";
import { answerEarly } from "../gateway/rest/early-answer.ts";

/** Sentences of the ingress' own answers. */
const SENTENCES: Readonly<Record<number, string>> = {
  400: "The request names no host, or names it wrongly.",
  404: "No deployment answers under this host name.",
  408: "The request did not arrive in time.",
  413: "The request is larger than this service takes.",
  500: "The ingress failed at this request.",
  501: "The transfer encoding of the request is not known here.",
  502: "The service ended the connection before it had answered.",
  503: "No replica of the service is ready.",
  504: "The service did not answer in time.",
};

function page(status: number): string {
  const title = `${status} ${STATUS_CODES[status] ?? ""}`;
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>` +
    `<body><h1>${title}</h1><p>${SENTENCES[status] ?? ""}</p></body></html>\n`
  );
}

/** Answers in place of a service. After the beginning of its own answer only breaking off is left. */
export function sendErrorPage(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  answerEarly(request, response, {
    status,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
    body: page(status),
  });
}
