import { VyomError, type LeaseId } from "@vyom/core";
import { jwtAuth, signerFromPrivateKey } from "@vyom/client";
import { connectProvider } from "@vyom/client/node";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { call, openStream, token, type Stream } from "./gateway-call.ts";
import {
  echoSession,
  leaseOf,
  PROVIDER,
  startStand,
  STRANGER,
  TENANT,
  type Stand,
} from "./gateway-fake.ts";

let stand: Stand;
let port = 0;
const lease: LeaseId = leaseOf(TENANT);

beforeAll(async () => {
  stand = await startStand();
  port = stand.gateway.restPort;
});
afterEach(() => {
  stand.backend.failure = undefined;
  stand.backend.lines = [];
  stand.backend.onExec = () => echoSession(stand.backend);
});
afterAll(() => stand.gateway.close());

const open = (path: string, who = TENANT): Promise<Stream> =>
  openStream(port, `/lease/12/1/1/${path}`, { token: token(who) });

describe("logs", () => {
  it("come as text frames and end normally", async () => {
    stand.backend.addLine("web", "one");
    stand.backend.addLine("db", "two");
    const stream = await open("logs");
    expect(await stream.closed).toMatchObject({ code: 1000 });
    expect(stream.texts()).toEqual([
      '{"name":"web-0","message":"one"}',
      '{"name":"db-0","message":"two"}',
    ]);
  });

  it("follow, with tail and services", async () => {
    for (const text of ["one", "two", "three"]) stand.backend.addLine("web", text);
    const stream = await open("logs?follow=true&tail=1&service=web");
    await stream.until((frames) => frames.length === 1);
    stand.backend.addLine("db", "not asked for");
    stand.backend.addLine("web", "four");
    await stream.until((frames) => frames.length === 2);
    expect(stream.texts().map((text) => JSON.parse(text).message)).toEqual(["three", "four"]);
    expect(stand.backend.streams.at(-1)).toEqual({ services: ["web"], tail: 1, follow: true });
    stream.socket.close();
    await stream.closed;
  });

  it("read services where the reference's client writes it, and -1 as everything", async () => {
    await (
      await open("logs?services=web,db&tail=-1&follow=0")
    ).closed;
    expect(stand.backend.streams.at(-1)).toEqual({ services: ["web", "db"], follow: false });
  });

  it.each([["tail=-2"], ["tail=x"], ["service=web,"], ["follow=perhaps"]])(
    "refuse %s before the upgrade",
    async (query) => {
      await expect(open(`logs?${query}`)).rejects.toMatchObject({ status: 400 });
    },
  );

  it("close with the reference's codes", async () => {
    expect(await (await open("logs", STRANGER)).closed).toMatchObject({ code: 4001 });
    stand.backend.failure = new VyomError("provider.driver_unavailable", "away");
    expect(await (await open("logs")).closed).toEqual({ code: 4002, reason: "away" });
    stand.backend.failure = new VyomError("workload.not_running", "none");
    expect(await (await open("logs")).closed).toEqual({ code: 4000, reason: "no running pods" });
    stand.backend.failure = new VyomError("other.thing", "secret");
    expect(await (await open("logs")).closed).toEqual({
      code: 4000,
      reason: "the provider failed to answer",
    });
  });

  it("stop at the source when the reader goes", async () => {
    const stream = await open("logs?follow=true");
    stream.socket.terminate();
    await stream.closed;
    // The next stream of the same account gets the place that this one gave back.
    await (
      await open("logs")
    ).closed;
  });

  it("are refused without credentials", async () => {
    await expect(openStream(port, "/lease/12/1/1/logs")).rejects.toMatchObject({
      status: 401,
      body: '{"message":"unauthorized access"}',
    });
  });
});

describe("slow readers", () => {
  it("are waited for, then dropped", async () => {
    const small = await startStand({
      limits: { streamBufferBytes: 1024, stalledReaderMs: 150 },
    });
    try {
      const line = "x".repeat(100_000);
      for (let count = 0; count < 400; count += 1) small.backend.addLine("web", line);
      const stream = await openStream(small.gateway.restPort, "/lease/12/1/1/logs", {
        token: token(TENANT),
      });
      const dropped = small.backend.nextLogsEnd();
      stream.socket.pause();
      await dropped;
      stream.socket.resume();
      expect((await stream.closed).code).toBe(1006);
      expect(stream.frames.length).toBeLessThan(400);
    } finally {
      await small.gateway.close();
    }
  });

  it("that answer no ping are dropped", async () => {
    const strict = await startStand({ limits: { pingMs: 30, pongMs: 100 } });
    try {
      const stream = await openStream(strict.gateway.restPort, "/lease/12/1/1/logs?follow=true", {
        token: token(TENANT),
        autoPong: false,
      });
      expect((await stream.closed).code).toBe(1006);
    } finally {
      await strict.gateway.close();
    }
  });
});

describe("events", () => {
  it("come in the reference's form and end normally", async () => {
    const stream = await open("kubeevents?follow=false");
    expect(await stream.closed).toMatchObject({ code: 1000 });
    expect(JSON.parse(stream.texts()[0] ?? "")).toEqual({
      type: "Normal",
      reportingController: "vyom-provider",
      reportingInstance: "vyom-provider",
      reason: "Started",
      note: "started web",
      object: { kind: "Pod", namespace: "ns", name: "web-0" },
    });
  });
});

describe("shell", () => {
  const query = (more: Record<string, string> = {}): string =>
    new URLSearchParams({
      cmd0: "sh",
      cmd1: "-c",
      cmd2: "cat",
      tty: "0",
      stdin: "1",
      service: "web",
      podIndex: "0",
      ...more,
    }).toString();

  it("carries input, output, sizes and the exit code", async () => {
    const stream = await open(`shell?${query({ tty: "1", cmd3: "", cmd4: "not read" })}`);
    stream.socket.send(Buffer.from([105, 0, 120, 1, 44]));
    stream.socket.send(Buffer.concat([Buffer.of(104), Buffer.from("hello")]));
    await stream.until((frames) => frames.some((frame) => frame[0] === 100));
    stream.socket.send(Buffer.of(104));
    expect(await stream.closed).toMatchObject({ code: 1000 });
    const of = (kind: number): string =>
      Buffer.concat(
        stream.frames.filter((frame) => frame[0] === kind).map((frame) => frame.subarray(1)),
      ).toString();
    expect(of(100)).toBe("hello");
    expect(of(101)).toBe("120x300");
    expect(of(102)).toBe('{"exit_code":7}\n');
    expect(stream.frames.at(-1)?.[0]).toBe(102);
    expect(stand.backend.execs.at(-1)).toEqual({
      service: "web",
      replica: 0,
      command: ["sh", "-c", "cat"],
      tty: true,
      stdin: true,
    });
  });

  it("reads sizes without input", async () => {
    let exit = (_code: number): void => {};
    stand.backend.onExec = () => {
      const session = echoSession(stand.backend);
      const done = new Promise<{ code: number }>((resolve) => (exit = (code) => resolve({ code })));
      return { ...session, exit: done };
    };
    const stream = await open(`shell?${query({ stdin: "0" })}`);
    stream.socket.send(Buffer.concat([Buffer.of(104), Buffer.from("ignored")]));
    const before = stand.backend.resizes.length;
    stream.socket.send(Buffer.from([105, 0, 10, 0, 20]));
    stream.socket.once("pong", () => exit(0));
    stream.socket.ping(); // answered after the frames before it
    await stream.closed;
    expect(stand.backend.resizes.slice(before)).toEqual([[10, 20]]);
    expect(stream.frames.filter((frame) => frame[0] === 100)).toEqual([]);
  });

  it("kills the command when the tenant leaves", async () => {
    const before = stand.backend.killed;
    const killed = new Promise<void>((resolve) => {
      stand.backend.onExec = () => {
        const session = echoSession(stand.backend);
        return { ...session, kill: () => (session.kill(), resolve()) };
      };
    });
    const stream = await open(`shell?${query()}`);
    stream.socket.send(Buffer.concat([Buffer.of(104), Buffer.from("x")]));
    await stream.until((frames) => frames.length === 1);
    stream.socket.terminate();
    await killed;
    expect(stand.backend.killed).toBe(before + 1);
  });

  it.each([["cmd0"], ["tty"], ["stdin"], ["service"], ["podIndex"]])(
    "needs the parameter %s",
    async (name) => {
      const parameters = new URLSearchParams(query());
      parameters.delete(name);
      await expect(open(`shell?${parameters}`)).rejects.toMatchObject({ status: 400 });
    },
  );

  it.each([
    ["workload.not_running", 1, "no active replicase for service"],
    ["workload.replica_range", 1, "pod index out of range"],
    ["workload.command_not_found", 127, "command could not be executed because it does not exist"],
  ])("tells %s as a result", async (code, exitCode, message) => {
    stand.backend.onExec = () => {
      throw new VyomError(code, "why");
    };
    const stream = await open(`shell?${query()}`);
    expect(await stream.closed).toMatchObject({ code: 1000 });
    expect(stream.frames.map((frame) => frame[0])).toEqual([102]);
    expect(JSON.parse(stream.frames[0]?.subarray(1).toString() ?? "")).toEqual({
      exit_code: exitCode,
      message,
    });
  });

  it("hides what fails on our side", async () => {
    stand.backend.onExec = () => {
      throw new TypeError("secret path");
    };
    const stream = await open(`shell?${query()}`);
    await stream.closed;
    expect(stream.frames).toEqual([Buffer.of(103)]);
  });

  it("serves our client", async () => {
    const client = connectProvider({
      provider: { owner: PROVIDER.address, hostUri: `https://localhost:${port}` },
      auth: jwtAuth(signerFromPrivateKey(TENANT.privateKey)),
      certificates: async (id) => (await stand.chain.certificate(id))?.certificatePem,
    });
    const shell = client.shell({ lease, service: "web", command: ["cat"], stdin: true });
    shell.write(Buffer.from("through the client"));
    let text = "";
    for await (const { bytes } of shell.output) {
      text += Buffer.from(bytes).toString();
      shell.endInput();
    }
    expect(text).toBe("through the client");
    expect(await shell.result).toEqual({ exitCode: 7 });
    client.close();
  });
});

describe("closing", () => {
  it("ends streams and connections", async () => {
    const other = await startStand();
    const stream = await openStream(other.gateway.restPort, "/lease/12/1/1/logs?follow=1", {
      token: token(TENANT),
    });
    await other.gateway.close();
    await stream.closed;
    await expect(call(other.gateway.restPort, "/address")).rejects.toThrow(/ECONNREFUSED/);
  });
});
