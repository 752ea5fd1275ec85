import type { Socket } from "node:net";
import { VyomError } from "@vyom/core";

const MAX_LINE_BYTES = 64 * 1024 * 1024;

/**
 * The first line of a connection; what follows stays in the socket, which flows for nobody yet, as a fresh one.
 * Rejects when it closes before.
 */
export function readFirstLine(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let lengthBytes = 0;
    const settle = (action: () => void): void => {
      socket.off("readable", onReadable);
      for (const event of ["error", "end", "close"]) socket.off(event, onEnd);
      action();
    };
    const onEnd = (): void =>
      settle(() =>
        reject(
          new VyomError(
            "workload.connection",
            "the connection to the lease's sandbox closed early",
          ),
        ),
      );
    const onReadable = (): void => {
      for (
        let bytes = socket.read() as Buffer | null;
        bytes !== null;
        bytes = socket.read() as Buffer | null
      ) {
        const end = bytes.indexOf(10);
        parts.push(end < 0 ? bytes : bytes.subarray(0, end));
        lengthBytes += bytes.length;
        if (lengthBytes > MAX_LINE_BYTES) return onEnd();
        if (end < 0) continue;
        const rest = bytes.subarray(end + 1);
        return settle(() => {
          if (rest.length > 0) socket.unshift(rest);
          resolve(Buffer.concat(parts).toString("utf8"));
        });
      }
    };
    socket.on("readable", onReadable);
    for (const event of ["error", "end", "close"]) socket.once(event, onEnd);
  });
}
