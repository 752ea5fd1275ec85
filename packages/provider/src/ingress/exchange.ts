import {
  request as httpRequest,
  type ClientRequest,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import { VyomError } from "@vyom/core";
import { endAfterLinger } from "../gateway/rest/early-answer.ts";
import { sendErrorPage } from "./error-page.ts";
import { hasBody, requestHeaders, responseHeaders } from "./forward-headers.ts";
import { statusOfFailure, type IngressContext, type IngressRoute } from "./ingress-context.ts";
import { isIdempotent, wantsNextTry, type FailureCase } from "./next-try.ts";
import type { RequestTarget } from "./request-target.ts";
import type { UpstreamRequestOptions } from "./upstream-agent.ts";

/** One request on its way to a service and its answer on the way back; neither body is ever held. */
export class Exchange {
  readonly #context: IngressContext;
  readonly #route: IngressRoute;
  readonly #target: RequestTarget;
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  readonly #startedMs: number = performance.now();
  /** Whether the request may be sent again although the service may have seen it. */
  readonly #isRepeatable: boolean;
  readonly #hasBody: boolean;
  /** The client waits for leave to send its body. */
  #awaitsContinue = false;
  #upstream: ClientRequest | undefined;
  #tries = 0;
  #receivedBytes = 0;
  #sentBytes = 0;
  #progressMs: number = performance.now();
  #timer: NodeJS.Timeout | undefined;
  #isOver = false;

  constructor(
    context: IngressContext,
    what: { route: IngressRoute; target: RequestTarget },
    pair: { request: IncomingMessage; response: ServerResponse },
  ) {
    this.#context = context;
    this.#route = what.route;
    this.#target = what.target;
    this.#request = pair.request;
    this.#response = pair.response;
    this.#hasBody = hasBody(pair.request);
    this.#isRepeatable = !this.#hasBody && isIdempotent(pair.request.method ?? "");
  }

  /** Begins; `expectsContinue` when the client waits for leave to send its body. */
  start(expectsContinue: boolean): void {
    const { maxBodyBytes } = this.#route.options;
    const length = Number(this.#request.headers["content-length"] ?? 0);
    const encoding = this.#request.headers["transfer-encoding"];
    if (encoding !== undefined && encoding.trim().toLowerCase() !== "chunked") this.#fail(501);
    else if (maxBodyBytes > 0 && length > maxBodyBytes) this.#fail(413);
    else {
      this.#response.once("close", () => this.#finish());
      this.#request.once("error", () => this.#finish()); // the client broke off
      this.#awaitsContinue = expectsContinue;
      this.#watch();
      this.#attempt();
    }
  }

  #attempt(): void {
    this.#tries += 1;
    const { pooled, fresh, isTls } = this.#context;
    const options: UpstreamRequestOptions = {
      // Another attempt takes a connection of its own: a kept one may be as dead as the last.
      agent: this.#isRepeatable && this.#tries === 1 ? pooled : fresh,
      upstream: this.#route,
      method: this.#request.method ?? "GET",
      path: this.#target.path,
      headers: requestHeaders(this.#request, { host: this.#target.host, isTls }) as never,
    };
    const upstream = httpRequest(options);
    this.#upstream = upstream;
    upstream.once("response", (answer) => this.#answer(upstream, answer));
    upstream.on("error", (error) => this.#failed(upstream, error));
    if (!this.#hasBody) upstream.end();
    else
      upstream.once("socket", () => {
        if (this.#awaitsContinue) this.#response.writeContinue();
        this.#sendBody(upstream);
      });
  }

  #sendBody(upstream: ClientRequest): void {
    const { maxBodyBytes } = this.#route.options;
    const request = this.#request;
    request.on("data", (chunk: Buffer) => {
      this.#progressMs = performance.now();
      this.#receivedBytes += chunk.length;
      if (this.#isOver) return;
      if (maxBodyBytes > 0 && this.#receivedBytes > maxBodyBytes) this.#fail(413);
      else if (!upstream.write(chunk)) request.pause();
    });
    upstream.on("drain", () => {
      this.#progressMs = performance.now();
      request.resume();
    });
    request.once("end", () => {
      this.#progressMs = performance.now();
      if (!this.#isOver) {
        if (request.rawTrailers.length > 0) upstream.addTrailers(pairsOf(request.rawTrailers));
        upstream.end();
      }
      this.#rearm();
    });
  }

  #answer(upstream: ClientRequest, answer: IncomingMessage): void {
    if (this.#upstream !== upstream || this.#isOver) {
      answer.destroy();
      return;
    }
    const status = answer.statusCode ?? 502;
    if (this.#tryNext(status)) {
      upstream.destroy();
      return;
    }
    const response = this.#response;
    this.#progressMs = performance.now();
    try {
      response.writeHead(status, answer.statusMessage ?? "", responseHeaders(answer));
    } catch {
      this.#fail(502); // a header that Node refuses to repeat
      return;
    }
    answer.on("data", (chunk: Buffer) => {
      this.#progressMs = performance.now();
      this.#sentBytes += chunk.length;
      if (!response.write(chunk)) answer.pause();
    });
    response.on("drain", () => {
      this.#progressMs = performance.now();
      answer.resume();
    });
    answer.once("end", () => {
      if (answer.rawTrailers.length > 0) response.addTrailers(pairsOf(answer.rawTrailers));
      response.end();
    });
    answer.on("error", () => response.destroy());
    // Events and long polls: their head must not wait for the first byte.
    setImmediate(() => {
      if (this.#sentBytes === 0 && !response.writableEnded && !response.destroyed)
        response.flushHeaders();
    });
  }

  #failed(upstream: ClientRequest, error: Error): void {
    if (this.#upstream !== upstream || this.#isOver) return;
    if (this.#response.headersSent) {
      this.#response.destroy();
      this.#finish();
      return;
    }
    // A kept connection that the service had ended: not an attempt at all.
    const isStale = upstream.reusedSocket && this.#isRepeatable;
    if (isStale || (isWorthAnother(error) && this.#tryNext("error"))) {
      if (isStale) this.#attempt();
      return;
    }
    this.#fail(statusOfFailure(this.#context, error));
  }

  /** Begins another attempt if the options ask for it and nothing of the request is lost. */
  #tryNext(failure: FailureCase): boolean {
    const isUntouched = this.#receivedBytes === 0 && !this.#isConnected;
    if (!this.#isRepeatable && !isUntouched) return false;
    const elapsedMs = performance.now() - this.#startedMs;
    if (!wantsNextTry(this.#route.options, { failure, tries: this.#tries, elapsedMs }))
      return false;
    this.#attempt();
    return true;
  }

  #fail(status: number): void {
    const upstream = this.#upstream;
    this.#finish();
    upstream?.destroy();
    sendErrorPage(this.#request, this.#response, status);
  }

  #finish(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    clearTimeout(this.#timer);
    if (!this.#response.writableFinished) this.#upstream?.destroy();
    if (!this.#request.complete) endAfterLinger(this.#request);
  }

  /** Looks from time to time whether anything moves, and blames whoever it waits for. */
  #watch(): void {
    const { readTimeoutMs, sendTimeoutMs } = this.#route.options;
    const { clientStallMs } = this.#context.limits;
    const limitMs = this.#waitLimit();
    const idleMs = performance.now() - this.#progressMs;
    if (idleMs >= limitMs - 1) {
      this.#stalled();
      return;
    }
    const soonMs = Math.min(readTimeoutMs, sendTimeoutMs, clientStallMs);
    this.#timer = setTimeout(() => this.#watch(), Math.max(1, Math.min(limitMs - idleMs, soonMs)));
  }
  #rearm(): void {
    clearTimeout(this.#timer);
    if (!this.#isOver) this.#watch();
  }
  get #isConnected(): boolean {
    return (this.#upstream?.socket ?? null) !== null;
  }
  get #waitsForClient(): boolean {
    if (this.#response.writableNeedDrain) return true;
    return this.#hasBody && !this.#request.complete && this.#upstream?.writableNeedDrain !== true;
  }
  #waitLimit(): number {
    const { readTimeoutMs, sendTimeoutMs } = this.#route.options;
    if (!this.#isConnected) return readTimeoutMs;
    if (this.#waitsForClient) return this.#context.limits.clientStallMs;
    return this.#upstream?.writableNeedDrain === true ? sendTimeoutMs : readTimeoutMs;
  }
  #stalled(): void {
    const isClients = this.#isConnected && this.#waitsForClient;
    if (this.#response.headersSent) {
      this.#response.destroy();
      this.#finish();
      return;
    }
    if (isClients) {
      this.#fail(408);
      return;
    }
    const late = this.#upstream;
    this.#progressMs = performance.now();
    if (this.#tryNext("timeout")) {
      late?.destroy();
      this.#watch();
    } else this.#fail(504);
  }
}

/** Names and values in turn, as Node takes trailers. */
function pairsOf(raw: readonly string[]): [string, string][] {
  const pairs: [string, string][] = [];
  for (let index = 0; index + 1 < raw.length; index += 2)
    pairs.push([raw[index] ?? "", raw[index + 1] ?? ""]);
  return pairs;
}

/** Where no replica runs, asking again at once changes nothing. */
function isWorthAnother(error: Error): boolean {
  return !(error instanceof VyomError) || error.code === "workload.refused";
}
