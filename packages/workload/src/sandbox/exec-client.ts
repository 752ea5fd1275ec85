import type { Socket } from "node:net";
import { PassThrough, Writable } from "node:stream";
import type { ExecSession } from "../driver.ts";
import { encodeFrame, FRAME, FrameReader } from "./exec-frames.ts";

/** The driver's end of an exec connection. */
export function execSession(socket: Socket): ExecSession {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const stdin = new Writable({
    write: (bytes: Buffer, _encoding, done) => {
      if (socket.write(encodeFrame(FRAME.stdin, bytes))) done();
      else socket.once("drain", done);
    },
    final: (done) => {
      socket.write(encodeFrame(FRAME.stdinEnd));
      done();
    },
  });
  const send = (frame: Buffer): void => {
    if (socket.writable) socket.write(frame);
  };
  return {
    stdout,
    stderr,
    stdin,
    resize: (columns, rows) => send(encodeFrame(FRAME.resize, JSON.stringify({ columns, rows }))),
    kill: () => send(encodeFrame(FRAME.kill)),
    exit: receive(socket, { stdout, stderr }),
  };
}

function receive(
  socket: Socket,
  o: { stdout: PassThrough; stderr: PassThrough },
): Promise<{ code: number; message?: string }> {
  const LOST = 137;
  return new Promise((resolve) => {
    const reader = new FrameReader();
    const end = (result: { code: number; message?: string }): void => {
      o.stdout.end();
      o.stderr.end();
      resolve(result);
    };
    const deliver = (stream: PassThrough, payload: Buffer): void => {
      if (stream.writableEnded || stream.write(payload)) return;
      socket.pause();
      stream.once("drain", () => socket.resume());
    };
    socket.on("data", (bytes: Buffer) => {
      for (const { kind, payload } of reader.read(bytes)) {
        if (kind === FRAME.stdout) deliver(o.stdout, payload);
        else if (kind === FRAME.stderr) deliver(o.stderr, payload);
        else if (kind === FRAME.exit) {
          end(JSON.parse(payload.toString("utf8")) as { code: number; message?: string });
          socket.end();
        }
      }
    });
    socket.on("close", () => end({ code: LOST, message: "the container ended" }));
    // A reader that goes away must not hold the connection back.
    for (const stream of [o.stdout, o.stderr]) stream.on("close", () => socket.resume());
    socket.resume();
  });
}
