import { PassThrough, type Writable } from "node:stream";
import { createCertificate } from "@vyom/client";
import { leaseIdToText } from "@vyom/core";
import { afterEach, describe, expect, it } from "vitest";
import type { GatewayLimits } from "../src/gateway/index.ts";
import { openStream, token, type Stream } from "./gateway-call.ts";
import { echoSession, leaseOf, startStand, TENANT, type Stand } from "./gateway-fake.ts";

const SHELL = "shell?cmd0=sh&tty=0&stdin=1&service=web&podIndex=0";
const stands: Stand[] = [];
afterEach(async () => {
  for (const stand of stands.splice(0)) await stand.gateway.close();
});
async function newStand(
  limits: Partial<GatewayLimits> = {},
  nowMs: () => number = Date.now,
): Promise<Stand> {
  const stand = await startStand({ limits, nowMs });
  stands.push(stand);
  return stand;
}
const open = (stand: Stand, path: string, bearer = token(TENANT)): Promise<Stream> =>
  openStream(stand.gateway.restPort, `/lease/12/1/1/${path}`, { token: bearer });
const end = (stand: Stand): void =>
  stand.backend.ends.ending(leaseIdToText(leaseOf(TENANT)), "lease_closed_owner");

/** A stand for which time stands still shortly before a token expires, until `pass`. */
async function beforeExpiry(): Promise<{ stand: Stand; bearer: string; pass: () => void }> {
  const exp = Math.floor(Date.now() / 1000) + 60;
  let nowMs = exp * 1000 - 20;
  const stand = await newStand({}, () => nowMs);
  return { stand, bearer: token(TENANT, { claims: { exp } }), pass: () => (nowMs += 20) };
}

describe("streams end with what opened them", () => {
  it.each(["logs?follow=true", "kubeevents?follow=true", SHELL])(
    "%s ends when its token expires",
    async (path) => {
      const { stand, bearer, pass } = await beforeExpiry();
      const stream = await open(stand, path, bearer);
      expect(stream.socket.readyState).toBe(stream.socket.OPEN);
      pass();
      const { code, reason } = await stream.closed;
      expect({ code, reason }).toEqual({
        code: 1008,
        reason: "what was shown to open this stream has expired",
      });
      if (path === SHELL) expect(stand.backend.killed).toBe(1);
    },
  );

  it("a certificate's stream ends once it is revoked, not while the chain is away", async () => {
    const stand = await newStand({ recheckMs: 30 });
    const certificate = await createCertificate({ address: TENANT.address });
    stand.chain.publish(certificate);
    const stream = await openStream(stand.gateway.restPort, "/lease/12/1/1/logs?follow=true", {
      certificate,
    });
    const asked = stand.chain.nextAsked();
    stand.chain.isDown = true;
    await asked;
    expect(stream.socket.readyState).toBe(stream.socket.OPEN);
    stand.chain.isDown = false;
    stand.chain.revoke(certificate);
    expect((await stream.closed).code).toBe(1008);
  });

  it("takes nothing more from a client that does not answer the close", async () => {
    const { stand, bearer, pass } = await beforeExpiry();
    const stream = await open(stand, SHELL, bearer);
    stream.socket.send(Buffer.concat([Buffer.of(104), Buffer.from("before")]));
    await stream.until((frames) => frames.length === 1);
    stream.socket.pause(); // reads no close frame
    pass();
    await expect.poll(() => stand.backend.killed).toBe(1);
    stream.socket.send(Buffer.concat([Buffer.of(104), Buffer.from("after")]));
    stream.socket.resume();
    await stream.closed;
    expect(stream.texts().map((text) => text.slice(1))).toEqual(["before"]);
  });
});

describe("a command that reads slowly", () => {
  it("is not cut off while its input waits", async () => {
    const stand = await newStand({ pingMs: 10, pongMs: 600 });
    let read = (): void => {};
    const input = new PassThrough({ highWaterMark: 1 });
    stand.backend.onExec = () => {
      const session = echoSession(stand.backend);
      const stdin = input as Writable;
      read = () => void input.pipe(session.stdin as PassThrough);
      return { ...session, stdin };
    };
    const stream = await open(stand, SHELL);
    for (let count = 0; count < 8; count += 1)
      stream.socket.send(Buffer.concat([Buffer.of(104), Buffer.alloc(64 << 10, count)]));
    // Longer than a ping may go unanswered.
    await new Promise((resolve) => setTimeout(resolve, 900));
    expect(stream.socket.readyState).toBe(stream.socket.OPEN);
    read();
    stream.socket.send(Buffer.of(104));
    expect(await stream.closed).toMatchObject({ code: 1000 });
    const echoed = stream.frames.filter((frame) => frame[0] === 100);
    expect(echoed.reduce((sum, frame) => sum + frame.length - 1, 0)).toBe(8 * (64 << 10));
  });
});

describe("streams end with their lease", () => {
  it("logs tell what the workload still says, then close as lease not found", async () => {
    const stand = await newStand({ leaseEndGraceMs: 60 });
    const stream = await open(stand, "logs?follow=true");
    end(stand);
    stand.backend.addLine("web", "bye");
    expect(await stream.closed).toEqual({
      code: 4001,
      reason: "the lease ended: lease_closed_owner",
    });
    expect(stream.texts()).toEqual(['{"name":"web-0","message":"bye"}']);
  });

  it("close soon once the workload is gone", async () => {
    const stand = await newStand({ leaseEndGraceMs: 60_000 });
    const stream = await open(stand, "logs?follow=true");
    end(stand);
    stand.backend.ends.gone(leaseIdToText(leaseOf(TENANT)));
    expect((await stream.closed).code).toBe(4001);
  });

  it("events close too", async () => {
    const stand = await newStand({ leaseEndGraceMs: 20 });
    const stream = await open(stand, "kubeevents?follow=true");
    await stream.until((frames) => frames.length === 1);
    end(stand);
    expect((await stream.closed).code).toBe(4001);
  });

  it("a shell is told its result first", async () => {
    const stand = await newStand({ leaseEndGraceMs: 5_000 });
    const stream = await open(stand, SHELL);
    end(stand);
    stream.socket.send(Buffer.of(104)); // the workload stops: the command ends
    expect((await stream.closed).code).toBe(4001);
    expect(stream.frames.at(-1)?.[0]).toBe(102);
  });
});

describe("streams of the past", () => {
  it("begin where they are told to, and carry times when asked", async () => {
    const stand = await newStand();
    const nowMs = Date.now();
    stand.backend.addLine("web", "old", nowMs - 3_600_000);
    stand.backend.addLine("web", "new", nowMs - 60_000);
    const read = async (query: string): Promise<Record<string, unknown>[]> => {
      const stream = await open(stand, `logs?${query}`);
      expect((await stream.closed).code).toBe(1000);
      return stream.texts().map((text) => JSON.parse(text) as Record<string, unknown>);
    };
    expect((await read("since=10m")).map(({ message }) => message)).toEqual(["new"]);
    expect(await read("since=2h30m")).toHaveLength(2);
    expect(await read(`since=${new Date(nowMs - 120_000).toISOString()}`)).toHaveLength(1);
    expect(await read(`since=${Math.floor(nowMs / 1000)}`)).toEqual([]);
    expect(await read("since=10m&timestamps=true")).toEqual([
      { name: "web-0", message: "new", time: new Date(nowMs - 60_000).toISOString() },
    ]);
    for (const since of ["yesterday", "5x", "2026-13-01T00:00:00Z"])
      await expect(open(stand, `logs?since=${since}`)).rejects.toMatchObject({ status: 400 });
    const events = await open(stand, "kubeevents?timestamps=true");
    await events.closed;
    expect(JSON.parse(events.texts()[0] ?? "")).toMatchObject({ time: "1970-01-01T00:00:00.001Z" });
    const later = await open(stand, "kubeevents?since=1m");
    await later.closed;
    expect(later.texts()).toEqual([]);
  });
});
