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
  let resolve = (_result: { exitCode: number; message?: string }): void => {};
  let reject = (_error: unknown): void => {};
  const result = new Promise<{ exitCode: number; message?: string }>((onResult, onError) => {
    resolve = onResult;
    reject = onError;
  });
  result.catch(() => {}); // may be read later, or only through the output
  const receive = (frame: Buffer): void => {
    const payload = frame.subarray(1);
    if (frame[0] === SHELL_FRAME.stdout) output.push({ stream: "stdout", bytes: payload });
    else if (frame[0] === SHELL_FRAME.stderr) output.push({ stream: "stderr", bytes: payload });
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
  const send = (kind: number, payload: Uint8Array): void =>
    socket.send(concatBytes(Uint8Array.of(kind), payload));
  return {
    output: {
      close: () => socket.close(),
      [Symbol.asyncIterator]: () => output[Symbol.asyncIterator](),
    },
    result,
    write: (bytes) => send(SHELL_FRAME.stdin, bytes),
    endInput: () => send(SHELL_FRAME.stdin, new Uint8Array()),
    resize: ({ columns, rows }) =>
      send(SHELL_FRAME.resize, Uint8Array.of(columns >> 8, columns & 255, rows >> 8, rows & 255)),
    close: () => socket.close(),
  };
}
