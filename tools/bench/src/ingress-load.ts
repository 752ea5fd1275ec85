import { connect, type Socket } from "node:net";

/**
 * A visitor of many connections, run as a program of its own: `ingress-load.ts PORT HOST RATE SECONDS`. A rate of 0 asks as
 * soon as it is answered. Requests have their time; one that cannot be sent then waits, and the wait counts. Two seconds of
 * warm-up come first. Prints `LoadReport` as JSON.
 */
export interface LoadReport {
  readonly requests: number;
  readonly failed: number;
  readonly perSecond: number;
  /** Milliseconds from the time that a request should have been sent to the end of its answer. */
  readonly p50: number;
  readonly p99: number;
  readonly slowest: number;
}

const CONNECTIONS = 64;
/** Connections are opened and code is compiled in the beginning, which is not what is asked. */
const WARM_UP_MS = 2000;
const HEAD_END = Buffer.from("\r\n\r\n");

class Visitor {
  readonly #socket: Socket;
  readonly #request: Buffer;
  readonly #done: (isGood: boolean) => void;
  #heard: Buffer = Buffer.alloc(0);

  constructor(o: { port: number; request: Buffer; done: (isGood: boolean) => void }) {
    this.#request = o.request;
    this.#done = o.done;
    this.#socket = connect({ port: o.port, host: "127.0.0.1", noDelay: true });
    this.#socket.on("data", (chunk) => this.#hear(chunk));
    this.#socket.on("error", () => o.done(false));
  }
  ask(): void {
    this.#socket.write(this.#request);
  }
  #hear(chunk: Buffer): void {
    this.#heard = this.#heard.length === 0 ? chunk : Buffer.concat([this.#heard, chunk]);
    const end = this.#heard.indexOf(HEAD_END);
    if (end < 0) return;
    const head = this.#heard.toString("latin1", 0, end);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
    if (this.#heard.length < end + HEAD_END.length + length) return;
    this.#heard = Buffer.alloc(0);
    this.#done(head.startsWith("HTTP/1.1 200 "));
  }
  close(): void {
    this.#socket.destroy();
  }
}

async function load(o: {
  readonly port: number;
  readonly host: string;
  readonly perSecond: number;
  readonly seconds: number;
}): Promise<LoadReport> {
  const request = Buffer.from(`GET / HTTP/1.1\r\nhost: ${o.host}\r\n\r\n`);
  const tookMs: number[] = [];
  let failed = 0;
  const idle: Visitor[] = [];
  /** When requests that wait for a connection should have been sent. */
  const late: number[] = [];
  let lateFrom = 0;
  const sentMs = new Map<Visitor, number>();
  const visitors: Visitor[] = [];
  const beganMs = performance.now();
  const endMs = beganMs + WARM_UP_MS + o.seconds * 1000;
  const isOpen = (): boolean => o.perSecond === 0 && performance.now() < endMs;
  const begin = (visitor: Visitor, dueMs: number): void => {
    sentMs.set(visitor, dueMs);
    visitor.ask();
  };
  const done = (visitor: Visitor, isGood: boolean): void => {
    const dueAtMs = sentMs.get(visitor) ?? 0;
    if (!isGood) failed += 1;
    else if (dueAtMs >= beganMs + WARM_UP_MS) tookMs.push(performance.now() - dueAtMs);
    const dueMs = late[lateFrom];
    if (dueMs !== undefined) {
      lateFrom += 1;
      begin(visitor, dueMs);
    } else if (isOpen()) begin(visitor, performance.now());
    else idle.push(visitor);
  };
  for (let count = 0; count < CONNECTIONS; count += 1) {
    const visitor: Visitor = new Visitor({
      port: o.port,
      request,
      done: (isGood) => done(visitor, isGood),
    });
    visitors.push(visitor);
  }
  idle.push(...visitors);
  if (o.perSecond === 0) for (const visitor of idle.splice(0)) begin(visitor, performance.now());
  let due = 0;
  await new Promise<void>((resolve) => {
    const tick = (): void => {
      const nowMs = performance.now();
      const total = Math.floor((Math.min(nowMs, endMs) - beganMs) * (o.perSecond / 1000));
      for (; due < total; due += 1) {
        const dueMs = beganMs + due / (o.perSecond / 1000);
        const visitor = idle.pop();
        if (visitor === undefined) late.push(dueMs);
        else begin(visitor, dueMs);
      }
      const isAnswered = idle.length === CONNECTIONS && lateFrom === late.length;
      if ((nowMs >= endMs && isAnswered) || nowMs >= endMs + 10_000) resolve();
      else setTimeout(tick, 1);
    };
    tick();
  });
  const elapsedS = (performance.now() - beganMs - WARM_UP_MS) / 1000;
  for (const visitor of visitors) visitor.close();
  const sorted = tookMs.toSorted((left, right) => left - right);
  const at = (share: number): number =>
    sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return {
    requests: tookMs.length,
    failed,
    perSecond: tookMs.length / elapsedS,
    p50: at(0.5),
    p99: at(0.99),
    slowest: at(1),
  };
}

const [port = "", host = "", perSecond = "", seconds = ""] = process.argv.slice(2);
const report = await load({
  port: Number(port),
  host,
  perSecond: Number(perSecond),
  seconds: Number(seconds),
});
process.stdout.write(JSON.stringify(report));
