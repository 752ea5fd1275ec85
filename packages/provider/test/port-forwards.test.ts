import { createSocket } from "node:dgram";
import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Duplex } from "node:stream";
import { VyomError, leaseIdToText, type LeaseId } from "@vyom/core";
import { parseManifest, parseSdl, type ManifestService } from "@vyom/sdl";
import { pino } from "pino";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { ConnectionBudget } from "../src/forwarding/connection-budget.ts";
import { PortForwards } from "../src/forwarding/port-forwards.ts";
import type { PortDialer } from "../src/forwarding/port-target.ts";
import { JsonFolder } from "../src/state/json-folder.ts";
import { MemoryDriver } from "./memory-driver.ts";
import { HELLO_SDL } from "./market-fixture.ts";

const LEASE: LeaseId = {
  owner: "akash1tenant",
  dseq: 1n,
  gseq: 1,
  oseq: 1,
  provider: "akash1p",
  bseq: 0,
};
const OTHER: LeaseId = { ...LEASE, dseq: 2n };
const KEY = leaseIdToText(LEASE);

function services(...ports: (number | `${number}/udp`)[]): ManifestService[] {
  const exposes = ports.map((port) => {
    const [number, proto = "tcp"] = String(port).split("/");
    return `      - port: ${number}\n        proto: ${proto}\n        to: [{ global: true }]`;
  });
  const text = HELLO_SDL.replace(
    / {6}- port: 3000[\s\S]*?global: true }]/,
    `      - port: 3000
        as: 80
        accept: [hello.example]
        to: [{ global: true }]
${exposes.join("\n")}`,
  );
  return parseManifest(parseSdl(text).manifestJson).flatMap((group) => group.services);
}

/** Sends a text, ends, and collects what comes back. */
function converse(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    socket.on("data", (chunk) => (answer += chunk.toString()));
    socket.on("error", reject);
    socket.on("close", () => resolve(answer));
    socket.end(text);
  });
}
function datagramAnswer(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = createSocket("udp4");
    socket.on("error", reject);
    socket.on("message", (answer) => {
      socket.close();
      resolve(answer.toString());
    });
    socket.send(text, port, "127.0.0.1");
  });
}
async function listening(onSocket: (socket: Socket) => void): Promise<{
  readonly dial: () => Promise<Duplex>;
  close(): void;
}> {
  const server = createServer({ allowHalfOpen: true }, onSocket);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    dial: async () => connect({ port, host: "127.0.0.1", allowHalfOpen: true }),
    close: () => server.close(),
  };
}

describe("forwarded ports", () => {
  const root = mkdtempSync(join(tmpdir(), "vyom-ports-"));
  const opened: PortForwards[] = [];
  let folder = 0;
  afterEach(() => {
    for (const forwards of opened.splice(0)) forwards.close();
    folder++;
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  function open(
    driver: PortDialer,
    o: { range?: { from: number; to: number }; most?: number } = {},
  ): PortForwards {
    const forwards = new PortForwards({
      rows: new JsonFolder<number>(join(root, `rows-${folder}`), () => undefined),
      driver,
      budget: new ConnectionBudget(o.most ?? 100),
      host: "127.0.0.1",
      publicHostname: "provider.example",
      range: o.range ?? { from: 20_000, to: 60_000 },
      logger: pino({ level: "silent" }),
    });
    opened.push(forwards);
    return forwards;
  }
  const numberOf = (forwards: PortForwards, lease = KEY): number =>
    forwards.ports(lease)["web"]?.[0]?.externalPort ?? 0;

  it("that were on their way when everything is closed are closed too", async () => {
    const forwards = open({ dial: async () => connect({ port: 1 }) });
    const opening = forwards.put(LEASE, services(7000));
    forwards.close();
    await opening;
    await forwards.put(LEASE, services(7000, 7001));
    expect(forwards.ports(KEY)).toEqual({});
  });

  it("carry bytes both ways, keep their numbers over a restart, and go with the lease", async () => {
    const echo = await listening((socket) => {
      let all = "";
      socket.on("data", (chunk) => (all += chunk.toString()));
      socket.on("end", () => socket.end(`${all}${all}`));
    });
    const first = open({ dial: echo.dial });
    await first.put(LEASE, services(9000));
    expect(first.ports(KEY)["web"]).toMatchObject([
      { host: "provider.example", port: 9000, proto: "TCP", name: "web" },
    ]);
    const number = numberOf(first);
    const long = "x".repeat(300_000);
    expect(await converse(number, long)).toBe(long + long);

    first.close();
    const second = open({ dial: echo.dial });
    await second.put(LEASE, services(9000));
    expect(numberOf(second)).toBe(number);
    await second.put(LEASE, services(9001));
    expect(second.ports(KEY)["web"]).toMatchObject([{ port: 9001 }]);
    second.drop(KEY);
    expect(second.ports(KEY)).toEqual({});
    await expect(converse(number, "")).rejects.toMatchObject({ code: "ECONNREFUSED" });
    echo.close();
  });

  it("carry datagrams, and give one port two numbers for two protocols", async () => {
    const forwards = open(new MemoryDriver());
    await forwards.put(LEASE, services(7777, "7777/udp"));
    const ports = forwards.ports(KEY)["web"] ?? [];
    expect(ports.map(({ proto }) => proto).toSorted()).toEqual(["TCP", "UDP"]);
    expect(new Set(ports.map(({ externalPort }) => externalPort)).size).toBe(2);
    const udp = ports.find(({ proto }) => proto === "UDP")?.externalPort ?? 0;
    expect(await datagramAnswer(udp, "one")).toBe("one");
    expect(await datagramAnswer(udp, "two")).toBe("two");
  });

  it("never give two leases one number, and say when there is none left", async () => {
    const probe = open(new MemoryDriver());
    await probe.put(LEASE, services(9000));
    const free = numberOf(probe);
    probe.drop(KEY);
    const driver = new MemoryDriver();
    const forwards = open(driver, { range: { from: free, to: free } });
    const outcomes = await Promise.allSettled([
      forwards.put(LEASE, services(9000)),
      forwards.put(OTHER, services(9000)),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
    expect(outcomes[1]).toMatchObject({ reason: { code: "provider.no_port" } });
    forwards.drop(KEY);
    await forwards.put(OTHER, services(9000));
    expect(numberOf(forwards, leaseIdToText(OTHER))).toBe(free);
  });

  it("end connections that nobody answers and those beyond a lease's most", async () => {
    const down = open({
      dial: async () => {
        throw new VyomError("workload.not_running", "it is down");
      },
    });
    await down.put(LEASE, services(9000));
    expect(await converse(numberOf(down), "").catch(() => "")).toBe("");
    down.drop(KEY);

    const silent = await listening(() => undefined);
    const forwards = open({ dial: silent.dial }, { most: 1 });
    await forwards.put(LEASE, services(9000));
    const held = connect({ port: numberOf(forwards), host: "127.0.0.1" });
    await new Promise((resolve) => held.once("connect", resolve));
    await expect(converse(numberOf(forwards), "")).rejects.toMatchObject({ code: "ECONNRESET" });
    held.destroy();
    silent.close();
  });

  it("hold a sender back while its reader is slow", async () => {
    const readers: Socket[] = [];
    const slow = await listening((socket) => {
      socket.pause();
      readers.push(socket);
    });
    const forwards = open({ dial: slow.dial });
    await forwards.put(LEASE, services(9000));
    const sender = connect({ port: numberOf(forwards), host: "127.0.0.1" });
    const chunk = Buffer.alloc(1 << 20);
    let sent = 0;
    const isFull = new Promise<void>((resolve) => {
      const send = (): void => {
        while (sent < 256) {
          sent++;
          if (!sender.write(chunk)) break;
        }
        const timer = setTimeout(resolve, 300);
        sender.once("drain", () => {
          clearTimeout(timer);
          send();
        });
      };
      sender.once("connect", send);
    });
    await isFull;
    expect(sent).toBeLessThan(256);
    sender.destroy();
    for (const reader of readers) reader.destroy();
    slow.close();
  });
});
