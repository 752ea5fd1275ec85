import type { Readable } from "node:stream";
import { VyomError, type LeaseId } from "@vyom/core";
import type { ExecOptions, ExecSession } from "@vyom/workload";
import { isAllowed } from "../auth/permission.ts";
import type { GatewayContext } from "../gateway-context.ts";
import { unauthorized } from "../refusal.ts";
import { permittedLease } from "../rest/permitted-lease.ts";
import type { GatewayRequest } from "../rest/request.ts";
import { execOptionsOf } from "./shell-query.ts";
import type { StreamOpener, StreamSession } from "./stream-session.ts";

/** First byte of a shell frame (akash provider gateway/rest). */
const FRAME = {
  stdout: 100,
  stderr: 101,
  result: 102,
  failure: 103,
  stdin: 104,
  resize: 105,
} as const;

interface ShellResult {
  readonly exit_code: number;
  readonly message?: string;
}

/** Refusals of a command that its caller is told as a result. The spelling of the first is the reference's. */
const TOLD: Readonly<Record<string, ShellResult>> = {
  "workload.not_running": { exit_code: 1, message: "no active replicase for service" },
  "workload.no_service": { exit_code: 1, message: "no such service exists with that name" },
  "provider.no_service": { exit_code: 1, message: "no such service exists with that name" },
  "workload.replica_range": { exit_code: 1, message: "pod index out of range" },
  "workload.command_not_found": {
    exit_code: 127,
    message: "command could not be executed because it does not exist",
  },
  "workload.exec_failed": { exit_code: 126, message: "command execution failed" },
};

/** `/lease/{dseq}/{gseq}/{oseq}/shell`: runs a command; binary frames both ways. */
export async function runShell(
  context: GatewayContext,
  request: GatewayRequest,
  open: StreamOpener,
): Promise<void> {
  const { caller, lease, allowed } = permittedLease(context, request, "shell");
  const options = execOptionsOf(request.query);
  if (!isAllowed(allowed, options.service)) throw unauthorized();
  const session = await open({ caller, lease });
  const running = await start(context, session, { lease, options });
  if (running !== undefined) await serve(session, running, options.stdin);
}

async function start(
  context: GatewayContext,
  session: StreamSession,
  what: { lease: LeaseId; options: ExecOptions },
): Promise<ExecSession | undefined> {
  try {
    const running = await context.backend.exec(what.lease, what.options);
    if (session.isOpen) return running;
    running.kill();
  } catch (error) {
    session.start();
    const told = error instanceof VyomError ? TOLD[error.code] : undefined;
    if (told !== undefined) {
      await sendResult(session, told);
      return undefined;
    }
    const refusal = context.refuse(error, { what: "shell", owner: what.lease.owner });
    if (refusal.status === 500) await session.send(Uint8Array.of(FRAME.failure));
    session.fail(refusal);
  }
  return undefined;
}

async function serve(session: StreamSession, running: ExecSession, stdin: boolean): Promise<void> {
  const leave = (): void => running.kill();
  session.signal.addEventListener("abort", leave);
  void running.exit.then(() => session.signal.removeEventListener("abort", leave));
  session.start(frameReader(session, running, stdin));
  const [{ code, message }] = await Promise.all([
    running.exit,
    sendOutput(session, FRAME.stdout, running.stdout),
    sendOutput(session, FRAME.stderr, running.stderr),
  ]);
  await sendResult(session, {
    exit_code: code,
    ...(message === undefined ? {} : { message }),
  });
}

async function sendResult(session: StreamSession, result: ShellResult): Promise<void> {
  await session.send(
    Buffer.concat([Buffer.of(FRAME.result), Buffer.from(`${JSON.stringify(result)}\n`)]),
  );
  session.finish();
}

async function sendOutput(session: StreamSession, kind: number, source: Readable): Promise<void> {
  try {
    for await (const chunk of source as AsyncIterable<Buffer>)
      await session.send(Buffer.concat([Buffer.of(kind), chunk]));
  } catch {
    // The stream broke off with its container; the exit status tells the rest.
  }
}

/** Takes the client's frames. Sizes are read whether or not there is input; empty input ends it. */
function frameReader(
  session: StreamSession,
  running: ExecSession,
  stdin: boolean,
): (frame: Buffer) => void {
  const { stdin: input } = running;
  input.on("error", () => {}); // a command need not read its input
  input.on("drain", () => session.resume());
  input.on("close", () => session.resume());
  if (!stdin) input.end();
  return (frame) => {
    const payload = frame.subarray(1);
    if (frame[0] === FRAME.resize && payload.length >= 4)
      running.resize(payload.readUInt16BE(0), payload.readUInt16BE(2));
    else if (frame[0] === FRAME.stdin && stdin && input.writable) {
      if (payload.length === 0) input.end();
      else if (!input.write(payload)) session.pause();
    }
  };
}
