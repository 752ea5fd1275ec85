import { connect } from "node:net";

const ALIVE_MS = 1_000;
const FIRST_PAUSE_MS = 25;
const MAX_PAUSE_MS = 1_000;
const CONNECT_TIMEOUT_MS = 1_000;

/**
 * Resolves true once a replica is ready: its TCP port takes a connection or, without one, it has lived for a second.
 * Resolves false when the signal aborts first.
 */
export function waitUntilReady(o: {
  host: string;
  port: number | undefined;
  signal: AbortSignal;
}): Promise<boolean> {
  const { host, port, signal } = o;
  return waitUntil({
    isAnswering: port === undefined ? undefined : () => answers(host, port),
    signal,
  });
}

/** The same with another way to find out whether it answers. */
export async function waitUntil(o: {
  isAnswering: (() => Promise<boolean>) | undefined;
  signal: AbortSignal;
}): Promise<boolean> {
  if (o.isAnswering === undefined) return pause(ALIVE_MS, o.signal);
  for (let delayMs = FIRST_PAUSE_MS; ; delayMs = Math.min(MAX_PAUSE_MS, delayMs * 1.5)) {
    if (o.signal.aborted) return false;
    if (await o.isAnswering()) return !o.signal.aborted;
    if (!(await pause(delayMs, o.signal))) return false;
  }
}

function pause(delayMs: number, signal: AbortSignal): Promise<boolean> {
  return new Promise((resolve) => {
    const stop = (): void => {
      clearTimeout(timer);
      resolve(false);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve(true);
    }, delayMs);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}

function answers(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    const settle = (answer: boolean): void => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(CONNECT_TIMEOUT_MS, () => settle(false));
    socket.once("connect", () => settle(true));
    socket.once("error", () => settle(false));
  });
}
