import { closeSync, constants, openSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { VyomError } from "@vyom/core";
import { readFirstLine } from "./first-line.ts";
import { SHIM_SOCKET, type ShimReply, type ShimRequest } from "./lease-plan.ts";

/** One request and its answer. @throws VyomError as the shim answered, or `workload.not_running` without a shim */
export async function askShim(
  directory: string,
  request: ShimRequest,
): Promise<Extract<ShimReply, { ok: true }>> {
  const { socket, reply } = await openShim(directory, request);
  socket.destroy();
  return reply;
}

/** As askShim, for requests whose connection goes on as a stream after the answer. */
export async function openShim(
  directory: string,
  request: ShimRequest,
): Promise<{ readonly socket: Socket; readonly reply: Extract<ShimReply, { ok: true }> }> {
  const socket = await connectShim(directory);
  try {
    socket.write(`${JSON.stringify(request)}\n`);
    const reply = JSON.parse(await readFirstLine(socket)) as ShimReply;
    if (!reply.ok) throw new VyomError(reply.code, reply.message);
    return { socket, reply };
  } catch (error) {
    socket.destroy();
    throw error;
  }
}

/** By the folder's descriptor: the path of a socket may have 107 bytes only, that of a folder any number. */
function connectShim(directory: string): Promise<Socket> {
  let folder: number;
  try {
    folder = openSync(directory, constants.O_RDONLY | constants.O_DIRECTORY);
  } catch (error) {
    return Promise.reject(notRunning(error));
  }
  return new Promise((resolve, reject) => {
    const socket = connect({ path: `/proc/self/fd/${folder}/${SHIM_SOCKET}`, allowHalfOpen: true });
    const onError = (error: Error): void => {
      closeSync(folder);
      reject(notRunning(error));
    };
    socket.once("error", onError);
    socket.once("connect", () => {
      closeSync(folder);
      socket.off("error", onError);
      // Errors before the caller's own listener must not end the process.
      socket.on("error", () => socket.destroy());
      resolve(socket);
    });
  });
}
function notRunning(cause: unknown): VyomError {
  return new VyomError("workload.not_running", "the lease is not running on this provider", {
    cause,
  });
}
