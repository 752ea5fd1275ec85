import { PassThrough, Writable, type Duplex } from "node:stream";
import { VyomError } from "@vyom/core";
import type { ExecOptions, ExecSession } from "../driver.ts";
import type { EngineClient } from "./engine-client.ts";
import { EngineFrameReader } from "./engine-frames.ts";

const POLL_MS = 10;
const LOST = 137;

interface EngineExec {
  readonly Running: boolean;
  readonly ExitCode: number | null;
  readonly Pid: number;
}

/**
 * Runs a command beside a container's own. The engine gives it the container's user and capabilities.
 * @throws VyomError `workload.command_not_found`, `workload.exec_failed`
 */
export async function dockerExec(
  client: EngineClient,
  o: ExecOptions & { container: string; mayKill: boolean },
): Promise<ExecSession> {
  const { Id } = await client.json<{ readonly Id: string }>({
    method: "POST",
    path: `/containers/${o.container}/exec`,
    body: {
      Cmd: o.command,
      Tty: o.tty,
      AttachStdin: o.stdin,
      AttachStdout: true,
      AttachStderr: true,
      ...(o.tty ? { Env: ["TERM=xterm"] } : {}),
    },
  });
  const path = `/exec/${Id}/start`;
  const size = o.size === undefined ? {} : { h: o.size.rows, w: o.size.columns };
  const stream = await client
    .hijack({ method: "POST", path, body: { Detach: false, Tty: o.tty, ...size } })
    .catch((error: unknown) => {
      throw refusal(o.command, error instanceof Error ? error.message : String(error));
    });
  const session = new Session(client, { id: Id, stream, isTty: o.tty, mayKill: o.mayKill });
  await session.untilStarted(o.command);
  if (o.size !== undefined) session.resize(o.size.columns, o.size.rows);
  return session;
}

function refusal(command: readonly string[], message: string): VyomError {
  const isMissing = /executable file.*not found|no such file|permission denied/i.test(message);
  return isMissing
    ? new VyomError(
        "workload.command_not_found",
        `exec: "${command[0] ?? ""}": not found or not executable`,
      )
    : new VyomError(
        "workload.exec_failed",
        `the command could not be started: ${message.slice(0, 500)}`,
      );
}

class Session implements ExecSession {
  readonly stdout: PassThrough = new PassThrough();
  readonly stderr: PassThrough = new PassThrough();
  readonly stdin: Writable;
  readonly exit: Promise<{ code: number; message?: string }>;
  readonly #client: EngineClient;
  readonly #id: string;
  readonly #stream: Duplex;
  readonly #mayKill: boolean;
  readonly #ended: Promise<void>;
  #resizing: Promise<void> = Promise.resolve();
  #isEnded = false;
  #isKilled = false;
  /** The first bytes, in which an engine may say that there was no such command. */
  #said = "";

  constructor(
    client: EngineClient,
    o: { id: string; stream: Duplex; isTty: boolean; mayKill: boolean },
  ) {
    this.#client = client;
    this.#id = o.id;
    this.#stream = o.stream;
    this.#mayKill = o.mayKill;
    this.stdin = new Writable({
      write: (bytes: Buffer, _encoding, done) => {
        if (!o.stream.writable || o.stream.write(bytes)) done();
        else o.stream.once("drain", done);
      },
      final: (done) => {
        if (o.isTty) o.stream.write("\x04");
        else o.stream.end();
        done();
      },
    });
    this.#ended = this.#receive(o.isTty);
    this.exit = this.#ended.then(() => this.#result());
  }

  #receive(isTty: boolean): Promise<void> {
    const reader = new EngineFrameReader();
    const deliver = (to: PassThrough, payload: Buffer): void => {
      if (this.#said.length < 500) this.#said += payload.toString("utf8").slice(0, 500);
      if (to.writableEnded || to.write(payload)) return;
      this.#stream.pause();
      to.once("drain", () => this.#stream.resume());
    };
    this.#stream.on("data", (bytes: Buffer) => {
      if (isTty) return deliver(this.stdout, bytes);
      for (const { stream, payload } of reader.read(bytes)) deliver(this[stream], payload);
    });
    return new Promise((resolve) => {
      const end = (): void => {
        this.#isEnded = true;
        this.stdout.end();
        this.stderr.end();
        resolve();
      };
      for (const event of ["end", "close", "error"]) this.#stream.once(event, end);
      this.#stream.resume();
    });
  }

  #inspect(): Promise<EngineExec | undefined> {
    const call = { method: "GET" as const, path: `/exec/${this.#id}/json` };
    return this.#client.find<EngineExec>(call).catch(() => undefined);
  }

  /** @throws VyomError `workload.command_not_found`, `workload.exec_failed` */
  async untilStarted(command: readonly string[]): Promise<void> {
    for (;;) {
      const state = await this.#inspect();
      if (state?.Running === true && state.Pid > 0) return;
      if (this.#isEnded || state?.Running === false) break;
      await pause();
    }
    await Promise.race([this.#ended, pause(500)]);
    const { code } = await this.#result();
    const isEngine = /OCI runtime|executable file .*not found|exec failed|crun:|runc:/i.test(
      this.#said,
    );
    if ((code === 126 || code === 127 || code === 255) && isEngine)
      throw refusal(command, this.#said);
  }

  async #result(): Promise<{ code: number; message?: string }> {
    for (;;) {
      const state = await this.#inspect();
      if (state === undefined) return { code: LOST, message: "the container ended" };
      if (!state.Running) return { code: this.#isKilled ? LOST : (state.ExitCode ?? LOST) };
      if (this.#isKilled) return { code: LOST };
      await pause();
    }
  }

  resize(columns: number, rows: number): void {
    const call = { method: "POST" as const, path: `/exec/${this.#id}/resize` };
    const query = { h: rows, w: columns };
    // One after the other: the last one must win. A command that has ended has no size.
    this.#resizing = this.#resizing
      .then(() => this.#client.run({ ...call, query }, 404, 409, 500))
      .catch(() => {});
  }
  kill(): void {
    void this.#kill();
  }
  async #kill(): Promise<void> {
    const state = this.#mayKill ? await this.#inspect() : undefined;
    this.#isKilled = true;
    try {
      if (state?.Running === true && state.Pid > 0) process.kill(state.Pid, "SIGKILL");
    } catch {
      // ended meanwhile
    }
    this.#stream.destroy();
  }
}

function pause(delayMs = POLL_MS): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, delayMs));
}
