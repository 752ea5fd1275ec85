import { closeSync, constants, openSync } from "node:fs";
import type { Socket } from "node:net";
import type { Readable, Writable } from "node:stream";
import { ReadStream } from "node:tty";
import { VyomError } from "@vyom/core";
import { encodeFrame, FRAME, FrameReader, type FrameKind } from "../exec-frames.ts";
import type { LeasePlan, ShimRequest } from "../lease-plan.ts";
import { signalNumber, streamEnd } from "./container-run.ts";
import type { SandboxReplica } from "./sandbox-replica.ts";
import { spawnStage, type StageProcess } from "./stage-process.ts";
import { resizeTerminal, unlockTerminal } from "../stage/syscalls.ts";

const DRAIN_MS = 500;

type ExecRequest = Extract<ShimRequest, { op: "exec" }>;

interface Terminal {
  readonly master: number;
  readonly slave: number;
}

/** A command that runs in a container, before its streams are joined to a connection. */
export interface StartedExec {
  /** Speaks frames on `socket` until the command ends or the socket closes, which kills it. */
  serve(socket: Socket): void;
}

/**
 * Starts a command beside a replica's own, through the same last stage.
 * @throws VyomError `workload.command_not_found`, `workload.exec_failed`
 */
export async function startExec(o: {
  replica: SandboxReplica;
  plan: LeasePlan;
  request: ExecRequest;
}): Promise<StartedExec> {
  const { replica, request } = o;
  const { pid } = replica;
  const terminal = request.tty ? openTerminal(pid) : undefined;
  if (terminal !== undefined && request.size !== undefined)
    resizeTerminal(terminal.master, request.size);
  const stage = spawnStage({
    enter: ["nsenter", "--target", String(pid), "--pid", "--net", "--ipc", "--uts", "--"],
    stageCommand: o.plan.stageCommand,
    stdin: request.stdin ? "pipe" : "ignore",
    ...(terminal === undefined ? {} : { terminal: terminal.slave }),
  });
  if (terminal !== undefined) closeSync(terminal.slave);
  const stagePid = await stage.pid;
  const env = [
    ...replica.plan.env,
    ...(replica.plan.env.some((line) => line.startsWith("HOSTNAME="))
      ? []
      : [`HOSTNAME=${replica.name}`]),
  ];
  const failure = await stage.launch({
    kind: "exec",
    pid,
    tty: request.tty,
    process: {
      argv: request.command,
      env:
        request.tty && !env.some((line) => line.startsWith("TERM=")) ? [...env, "TERM=xterm"] : env,
      workingDir: replica.plan.workingDir,
      user: replica.plan.user,
      singleId: o.plan.singleId,
      cgroupProcs: replica.cgroupProcs,
    },
  });
  if (failure === undefined)
    return { serve: (socket) => serve({ stage, stagePid, terminal, socket }) };
  if (terminal !== undefined) closeSync(terminal.master);
  const code =
    failure.kind === "command_not_found" || failure.kind === "not_executable"
      ? "workload.command_not_found"
      : "workload.exec_failed";
  throw new VyomError(code, failure.message);
}

/** A pseudo terminal on the container's own devpts. */
function openTerminal(pid: number): Terminal {
  const flags = constants.O_RDWR | constants.O_NOCTTY;
  const folder = `/proc/${pid}/root/dev/pts`;
  const master = openSync(`${folder}/ptmx`, flags);
  return { master, slave: openSync(`${folder}/${unlockTerminal(master)}`, flags) };
}

function serve(o: {
  stage: StageProcess;
  stagePid: number;
  terminal: Terminal | undefined;
  socket: Socket;
}): void {
  const { child, outputs } = o.stage;
  const { socket } = o;
  const master = o.terminal === undefined ? undefined : new ReadStream(o.terminal.master);
  const send = (kind: FrameKind, payload: Uint8Array | string): boolean =>
    socket.writable && socket.write(encodeFrame(kind, payload));
  const sources: readonly (readonly [Readable | undefined, FrameKind])[] =
    master === undefined
      ? [
          [outputs.stdout, FRAME.stdout],
          [outputs.stderr, FRAME.stderr],
        ]
      : [[master, FRAME.stdout]];
  const ended = sources.map(([source, kind]) =>
    forward({ source, socket, send: (bytes) => send(kind, bytes) }),
  );
  const kill = (): void => {
    try {
      if (child.exitCode === null && child.signalCode === null) process.kill(o.stagePid, "SIGKILL");
    } catch {
      // ended meanwhile
    }
  };
  receive({ socket, input: master ?? child.stdin, terminal: o.terminal, kill });
  socket.on("close", () => {
    kill();
    master?.destroy();
    outputs.stdout?.destroy();
    outputs.stderr?.destroy();
  });
  child.once("exit", (code, signal) => {
    // A process that the command left behind may hold its output open for ever.
    const drained = new Promise((resolve) => setTimeout(resolve, DRAIN_MS).unref());
    void Promise.race([Promise.all(ended), drained]).then(() => {
      send(
        FRAME.exit,
        JSON.stringify({
          code: code ?? 128 + signalNumber(signal),
          message: o.stage.failure?.message,
        }),
      );
      socket.end();
    });
  });
}

/** Frames of the client: input, its end, sizes and the wish to kill. */
function receive(o: {
  socket: Socket;
  input: Writable | null;
  terminal: Terminal | undefined;
  kill: () => void;
}): void {
  const reader = new FrameReader();
  const END_OF_TRANSMISSION = "\x04";
  o.input?.on("error", () => {}); // the command closed its input: later bytes go nowhere
  o.input?.on("drain", () => o.socket.resume());
  o.socket.on("error", () => o.socket.destroy());
  o.socket.on("data", (bytes: Buffer) => {
    for (const { kind, payload } of reader.read(bytes)) {
      if (kind === FRAME.stdin && o.input?.writable === true) {
        if (!o.input.write(Buffer.from(payload))) o.socket.pause();
      } else if (kind === FRAME.stdinEnd) {
        if (o.terminal === undefined) o.input?.end();
        else o.input?.write(END_OF_TRANSMISSION);
      } else if (kind === FRAME.resize && o.terminal !== undefined) {
        resizeTerminal(
          o.terminal.master,
          JSON.parse(payload.toString("utf8")) as { columns: number; rows: number },
        );
      } else if (kind === FRAME.kill) o.kill();
    }
  });
}

/** Sends what a stream yields, no faster than the client takes it; resolves at its end. */
function forward(o: {
  source: Readable | undefined;
  socket: Socket;
  send: (bytes: Buffer) => boolean;
}): Promise<void> {
  const { source, socket } = o;
  if (source === undefined) return Promise.resolve();
  return new Promise((resolve) => {
    socket.on("drain", () => source.resume());
    source.on("data", (bytes: Buffer) => {
      if (!o.send(bytes) && !socket.destroyed) source.pause();
    });
    // A terminal's master ends with EIO when the last process let go of it.
    void streamEnd(source).then(resolve);
  });
}
