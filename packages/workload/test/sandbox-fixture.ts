import { mkdtempSync, rmSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import type { LeaseId } from "@vyom/core";
import {
  checkMachine,
  createSandboxDriver,
  machineRefusal,
  type EgressChoice,
  type ExecSession,
  type LogLine,
  type Logger,
  type SandboxDriver,
  type SandboxDriverOptions,
  type ServiceSpec,
  type ServiceStatus,
  type WorkloadDriver,
  type WorkloadEvent,
} from "../src/index.ts";
import { slirpRefusal } from "../src/sandbox/slirp-uplink.ts";
import { imageSource, machineImage, type MachineImage } from "./machine-image.ts";
import { leftOf } from "./traces.ts";

export const quietLogger: Logger = {
  debug: () => {},
  info: () => {},
  warn: () => {},
  error: () => {},
};

/** Why sandboxes cannot run here; said aloud, and a failure in CI. */
export async function sandboxRefusal(): Promise<string | undefined> {
  const refusal = machineRefusal(await checkMachine());
  if (refusal === undefined) return undefined;
  if (process.env["CI"] !== undefined) return undefined;
  process.stdout.write(`SKIPPED: sandbox tests, ${refusal}\n`);
  return refusal;
}

/** By NAT only where a test has made a network namespace for it: the machine's own network stays as it is. */
export const TEST_EGRESS: EgressChoice = slirpRefusal() === undefined ? "slirp4netns" : "none";

let count = 0;
/** An instance id that no other test uses. */
export function testInstance(): string {
  return `test-${process.pid}-${Date.now().toString(36)}-${count++}`;
}
export function testHome(): string {
  return mkdtempSync(join(tmpdir(), "vyom-workload-"));
}

export interface Fixture {
  readonly driver: SandboxDriver;
  readonly image: MachineImage;
  readonly home: string;
  readonly instanceId: string;
  close(): Promise<void>;
}
export async function sandboxFixture(o: Partial<SandboxDriverOptions> = {}): Promise<Fixture> {
  const image = machineImage();
  const home = o.home ?? testHome();
  const instanceId = o.instanceId ?? testInstance();
  const driver = await createSandboxDriver({
    home,
    instanceId,
    images: imageSource(image),
    keepRunning: false,
    logger: quietLogger,
    egress: TEST_EGRESS,
    ...o,
    limits: { graceMs: 2_000, closeGraceMs: 1_000, ...o.limits },
  });
  return {
    driver,
    image,
    home,
    instanceId,
    close: async () => {
      await driver.close({ keepRunning: false });
      const left = (): string | undefined => leftOf({ instanceId, home });
      await until(() => (left() === undefined ? true : undefined), "nothing left", left);
      image.remove();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

let dseq = 1n;
export function testLease(): LeaseId {
  return {
    owner: "akash1tenant",
    dseq: dseq++,
    gseq: 1,
    oseq: 1,
    provider: "akash1provider",
    bseq: 0,
  };
}
export function service(name: string, o: Partial<ServiceSpec> = {}): ServiceSpec {
  return {
    name,
    image: "hello",
    command: [],
    args: [],
    env: [],
    replicas: 1,
    volumes: [],
    resources: {
      cpuMilli: 1_000,
      memoryBytes: 256 * 2 ** 20,
      ephemeralBytes: 2 ** 30,
      gpuUnits: 0,
    },
    ports: [{ port: 8080, externalPort: 80, protocol: "tcp", global: true }],
    ...o,
  };
}

/** Waits until `probe` gives something; the tests' own limit ends a wait in vain. */
export async function until<Value>(
  probe: () => Promise<Value | undefined> | Value | undefined,
  what: string,
  detail: () => string | undefined = () => "",
): Promise<Value> {
  for (const startMs = Date.now(); ;) {
    const value = await probe();
    if (value !== undefined) return value;
    if (Date.now() - startMs > 45_000) throw new Error(`waited in vain: ${what} ${detail() ?? ""}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
export function untilReady(driver: WorkloadDriver, lease: LeaseId): Promise<ServiceStatus[]> {
  return until(async () => {
    const status = await driver.status(lease);
    return status !== undefined &&
      status.length > 0 &&
      status.every((one) => one.ready === one.total && one.updated === one.total)
      ? status
      : undefined;
  }, "all services ready");
}

export async function get(
  driver: WorkloadDriver,
  lease: LeaseId,
  o: { service: string; path?: string; port?: number },
): Promise<string> {
  const stream = await driver.dial(lease, { service: o.service, port: o.port ?? 8080 });
  return answerOf(stream, o.path ?? "/");
}
function answerOf(stream: Duplex, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      {
        createConnection: () => stream as never,
        path,
        headers: { host: "app", connection: "close" },
      },
      (response) => {
        let body = "";
        response
          .setEncoding("utf8")
          .on("data", (part: string) => (body += part))
          .on("end", () => resolve(body))
          .on("error", reject);
      },
    );
    request.on("error", reject);
    request.end();
  });
}

export interface ExecResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}
export async function collect(session: ExecSession): Promise<ExecResult> {
  let stdout = "";
  let stderr = "";
  session.stdout.setEncoding("utf8").on("data", (part: string) => (stdout += part));
  session.stderr.setEncoding("utf8").on("data", (part: string) => (stderr += part));
  const { code } = await session.exit;
  await new Promise((resolve) => setImmediate(resolve));
  return { code, stdout, stderr };
}
export async function run(
  driver: WorkloadDriver,
  lease: LeaseId,
  command: string[],
): Promise<ExecResult> {
  return collect(
    await driver.exec(lease, { service: "web", replica: 0, command, tty: false, stdin: false }),
  );
}
export async function logsOf(driver: WorkloadDriver, lease: LeaseId): Promise<LogLine[]> {
  const lines: LogLine[] = [];
  for await (const line of driver.logs(lease, {
    follow: false,
    signal: new AbortController().signal,
  }))
    lines.push(line);
  return lines;
}
export async function eventsOf(driver: WorkloadDriver, lease: LeaseId): Promise<WorkloadEvent[]> {
  const events: WorkloadEvent[] = [];
  for await (const event of driver.events(lease, {
    follow: false,
    signal: new AbortController().signal,
  }))
    events.push(event);
  return events;
}
