import type { Command } from "commander";
import type { Devnet, DevnetOptions, DevnetPorts, DevnetProgress } from "@vyom/devnet";
import { VyomError } from "@vyom/core";
import type { Call, Cli } from "../cli.ts";
import { EXIT_CODE, interruptedError, usageError } from "../exit-code.ts";
import { isLiveTerminal } from "../io.ts";
import { removeLocalEndpoints, writeLocalEndpoints } from "../local-endpoints.ts";
import { errorReport } from "../output/error.ts";
import { createProgress, type Progress } from "../output/progress.ts";
import { checkReport, costText, printUpTable } from "../output/up-table.ts";
import { readTextFile } from "../read-file.ts";
import type { Session } from "../session.ts";
import { UP_PORTS } from "../up-ports.ts";

const REFRESH_MS = 1000;
const CLEAR_LINE = "\r\u001b[2K";

function portsOf({ flags }: Call): Partial<DevnetPorts> {
  const ports: Partial<Record<keyof DevnetPorts, number>> = {};
  for (const { name, flag } of UP_PORTS) {
    const option = flag.replace(/-(.)/g, (_all, letter: string) => letter.toUpperCase());
    const port = flags.wholeNumber(option);
    if (port === undefined) continue;
    if (port > 65_535n) throw usageError(`--${flag} takes a port up to 65535, not ${port}`);
    ports[name] = Number(port);
  }
  return ports;
}

/** Turns the parts' steps into lines; remembers the step that goes on. */
class UpReporter {
  readonly progress: Progress;
  #beganAtMs = 0;
  step: string | undefined;
  constructor(session: Session) {
    this.progress = createProgress(session.io, { isPlainElsewhere: true });
  }
  tell({ step, phase, atMs, text }: DevnetProgress): void {
    this.step = step;
    if (phase === "detail") return this.progress.detail(text);
    if (phase === "begin") {
      this.#beganAtMs = atMs;
      return this.progress.begin(text);
    }
    this.progress.done(`${step}: ${text}`, (atMs - this.#beganAtMs) / 1000);
  }
}

async function start(call: Call, reporter: UpReporter): Promise<Devnet> {
  const { session, flags } = call;
  const { homeLayout, homeRoot } = await import("@vyom/client/node");
  const flag = flags.text("home");
  const { root } = homeLayout(
    homeRoot({ ...(flag === undefined ? {} : { flag }), env: session.io.env }),
  );
  const sdlFile = flags.text("sdl");
  if (sdlFile !== undefined) {
    reporter.step = "sdl";
    const { parseSdl } = await import("@vyom/sdl");
    parseSdl(await readTextFile(session.io, sdlFile)); // a mistake is told before anything starts
  }
  const host = flags.text("host");
  const options: DevnetOptions = {
    home: root,
    reset: flags.flag("reset"),
    ports: portsOf(call),
    onProgress: (told) => reporter.tell(told),
    signal: session.interrupt.signal,
    ...(sdlFile === undefined ? {} : { sdlFile }),
    ...(host === undefined ? {} : { host }),
  };
  const { startDevnet } = await import("@vyom/devnet");
  const devnet = await startDevnet(options);
  const { lease, ingressUrl, registryUrl, providerGrpcAddress: grpcAddress } = devnet.facts;
  const { provider } = lease;
  await writeLocalEndpoints(root, { provider, ingressUrl, grpcAddress, registryUrl });
  return devnet;
}

/** Resolves with the failure of a part, or with nothing when the user ends it. */
function ending(session: Session, devnet: Devnet): Promise<unknown> {
  const { signal } = session.interrupt;
  const asked = new Promise<undefined>((resolve) => {
    if (signal.aborted) resolve(undefined);
    signal.addEventListener("abort", () => resolve(undefined), { once: true });
  });
  const failed = devnet.failed.then(
    (reason) => reason ?? new VyomError("cli.part_ended", "a part ended by itself"),
  );
  return Promise.race([asked, failed]);
}

/** Keeps one line with height and cost up to date on a terminal; answers how to end that. */
function refreshCost(session: Session, devnet: Devnet): () => void {
  const { io } = session;
  if (!isLiveTerminal(io.stdout, io.env) || session.isJson) return () => {};
  let isAsking = false;
  let isOver = false;
  const draw = async (): Promise<void> => {
    if (isAsking) return;
    isAsking = true;
    try {
      const cost = costText(await devnet.cost());
      if (!isOver) io.stdout.write(`${CLEAR_LINE}block ${devnet.height()}, cost so far ${cost}`);
    } catch {
      // The next second tries again; a chain that is gone ends `up` by itself.
    } finally {
      isAsking = false;
    }
  };
  const timer = setInterval(() => void draw(), REFRESH_MS);
  return () => {
    isOver = true;
    clearInterval(timer);
    io.stdout.write(CLEAR_LINE);
  };
}

async function stop(session: Session, devnet: Devnet): Promise<void> {
  const { layout } = await session.home();
  await removeLocalEndpoints(layout.root);
  await devnet.stop();
}

async function stay(session: Session, devnet: Devnet): Promise<number> {
  const { printer, io } = session;
  const { layout } = await session.home();
  const cost = await devnet.cost();
  const isDefault = session.flags.text("home") === undefined;
  printer.json({ ...devnet.facts, cost, height: devnet.height(), steps: devnet.steps });
  printUpTable(printer, devnet.facts, { cost, home: { root: layout.root, isDefault } });
  const endRefresh = refreshCost(session, devnet);
  const failure = await ending(session, devnet);
  endRefresh();
  const progress = createProgress(io, { isPlainElsewhere: true });
  progress.begin("Stopping");
  try {
    await stop(session, devnet);
  } finally {
    progress.end();
  }
  progress.done(`Stopped. Chain and keys are kept in ${layout.root}.`);
  if (failure !== undefined) throw failure;
  return EXIT_CODE.ok;
}

async function check(session: Session, devnet: Devnet, startedAtMs: number): Promise<void> {
  const { answer } = devnet;
  const report = checkReport(devnet, {
    answer,
    height: devnet.height(),
    cost: await devnet.cost(),
    totalMs: Date.now() - startedAtMs,
  });
  await stop(session, devnet);
  if (answer.status !== 200)
    throw Object.assign(
      new VyomError(
        "cli.check_failed",
        `the app answered with status ${answer.status} instead of 200`,
      ),
      { step: "answer" },
    );
  session.printer.json(report);
  session.printer.line(
    `ok: ${answer.url} answered ${answer.status} with ${answer.bytes} bytes in block ${report["height"]}`,
  );
}

async function run(call: Call): Promise<number> {
  const { session, flags } = call;
  const { printer, interrupt } = session;
  const startedAtMs = Date.now();
  const isCheck = flags.flag("check");
  const reporter = new UpReporter(session);
  interrupt.takeOver(() => printer.note("already stopping, one moment"));
  let devnet: Devnet | undefined;
  try {
    devnet = await start(call, reporter);
    reporter.progress.end();
    if (!isCheck) return await stay(session, devnet);
    await check(session, devnet, startedAtMs);
    return EXIT_CODE.ok;
  } catch (error) {
    reporter.progress.end();
    await devnet?.stop();
    if (interrupt.signal.aborted && devnet === undefined)
      throw interruptedError("stopped while starting; nothing is left running");
    if (!isCheck || !session.isJson) throw error;
    const step = reporter.step === undefined ? {} : { step: reporter.step };
    printer.json({ error: { ...step, ...errorReport(error) } });
    return EXIT_CODE.failed;
  }
}

export function define(command: Command, cli: Cli): void {
  command
    .option("--reset", "begin a new chain, removing what an earlier start left; keys stay")
    .option("--check", "stop as soon as the app has answered, and report")
    .option("--sdl <file>", "deploy this SDL file instead of the hello example")
    .option("--host <address>", "address to listen on (127.0.0.1)");
  for (const { flag, text, usual } of UP_PORTS)
    command.option(`--${flag} <number>`, `${text} (${usual})`);
  command
    .addHelpText("after", "\nA busy port is replaced by a free one, and the table says so.")
    .action(cli.handle(run));
}
