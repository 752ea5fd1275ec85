import { concatBytes } from "@vyom/core";
import { ClientError } from "./client-error.ts";
import { JsonValue } from "./json-value.ts";
import { MessageQueue } from "./message-queue.ts";
import type { ShellOutput, ShellRequest, ShellSession } from "./provider-api.ts";
import type { ProviderTarget } from "./provider-http.ts";
import { openProviderSocket } from "./provider-stream.ts";

/** First byte of a shell frame (akash provider gateway/rest). */
export const SHELL_FRAME = {
  stdout: 100,
  stderr: 101,
  result: 102,
  failure: 103,
  stdin: 104,
  resize: 105,
} as const;

/** Output that waits for its reader before the provider is asked to wait. */
const PAUSE_AT_BYTES = 8 << 20;
const RESUME_AT_BYTES = 1 << 20;

/** Path and query of a shell request. */
export function shellPath(request: ShellRequest): string {
  const { dseq, gseq, oseq } = request.lease;
  const query = new URLSearchParams();
  request.command.forEach((word, index) => query.set(`cmd${index}`, word));
  query.set("tty", request.tty === true ? "1" : "0");
  query.set("stdin", request.stdin === true ? "1" : "0");
  query.set("service", request.service);
  query.set("podIndex", String(request.replica ?? 0));
  return `lease/${dseq}/${gseq}/${oseq}/shell?${query.toString()}`;
}

function resultOf(payload: Buffer): { exitCode: number; message?: string } {
  const json = JsonValue.parse(payload.toString("utf8"), "shell result");
  const message = json.at("message").text();
  return { exitCode: json.at("exit_code").number(), ...(message === "" ? {} : { message }) };
}

/** Runs a command in a container of a lease. */
export function openShell(target: ProviderTarget, request: ShellRequest): ShellSession {
  const output = new MessageQueue<ShellOutput>();
  let waitingBytes = 0;
  const push = (stream: ShellOutput["stream"], bytes: Buffer): void => {
    waitingBytes += bytes.length;
    if (waitingBytes > PAUSE_AT_BYTES) socket.pause();
    output.push({ stream, bytes });
  };
  async function* taken(): AsyncGenerator<ShellOutput, void, void> {
    for await (const each of output) {
      yield each;
      waitingBytes -= each.bytes.length;
      if (waitingBytes < RESUME_AT_BYTES) socket.resume();
    }
  }
  let resolve = (_result: { exitCode: number; message?: string }): void => {};
  let reject = (_error: unknown): void => {};
  const result = new Promise<{ exitCode: number; message?: string }>((onResult, onError) => {
    resolve = onResult;
    reject = onError;
  });
  result.catch(() => {}); // may be read later, or only through the output
  const receive = (frame: Buffer): void => {
    const payload = frame.subarray(1);
    if (frame[0] === SHELL_FRAME.stdout) push("stdout", payload);
    else if (frame[0] === SHELL_FRAME.stderr) push("stderr", payload);
    else if (frame[0] === SHELL_FRAME.result) {
      resolve(resultOf(payload));
      output.end();
    } else if (frame[0] === SHELL_FRAME.failure)
      throw new ClientError(
        "client.provider_failed",
        `the provider could not run the command in service ${request.service}`,
      );
  };
  const fail = (error: unknown): void => {
    reject(error);
    output.end(error);
  };
  const socket = openProviderSocket(target, shellPath(request), {
    message: (frame) => {
      try {
        receive(frame);
      } catch (error) {
        fail(error);
      }
    },
    end: (error) => {
      fail(
        error ??
          new ClientError(
            "client.provider_unreachable",
            "the connection ended before the command did",
          ),
      );
    },
  });
  const send = (kind: number, payload: Uint8Array): Promise<void> =>
    new Promise((done) => socket.send(concatBytes(Uint8Array.of(kind), payload), done));
  return {
    output: {
      close: () => socket.close(),
      [Symbol.asyncIterator]: taken,
    },
    result,
    write: (bytes) => send(SHELL_FRAME.stdin, bytes),
    endInput: () => void send(SHELL_FRAME.stdin, new Uint8Array()),
    resize: ({ columns, rows }) =>
      void send(
        SHELL_FRAME.resize,
        Uint8Array.of(columns >> 8, columns & 255, rows >> 8, rows & 255),
      ),
    close: () => socket.close(),
  };
}
