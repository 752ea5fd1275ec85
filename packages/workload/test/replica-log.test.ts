import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readReplicaLogs, ReplicaLogWriter } from "../src/replica-log.ts";

describe("a replica's log", () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), "vyom-logs-"));
  });
  afterEach(() => rmSync(directory, { recursive: true, force: true }));
  async function texts(o: { services?: string[]; tail?: number } = {}): Promise<string[]> {
    const lines: string[] = [];
    for await (const line of readReplicaLogs(directory, {
      follow: false,
      signal: new AbortController().signal,
      ...o,
    }))
      lines.push(`${line.replica} ${line.stream} ${line.text}`);
    return lines;
  }

  it("keeps lines whole, streams apart, cuts very long ones and ends what was not ended", async () => {
    const writer = new ReplicaLogWriter(directory, { replica: "my-web-0", maxBytes: 1e6 });
    writer.write("stdout", Buffer.from("one\ntw"));
    writer.write("stderr", Buffer.from("bad\n"));
    writer.write("stdout", Buffer.from(`o\n${"x".repeat(20_000)}\nlast`));
    writer.close();
    expect(await texts()).toEqual([
      "my-web-0 stdout one",
      "my-web-0 stderr bad",
      "my-web-0 stdout two",
      `my-web-0 stdout ${"x".repeat(16_384)}`,
      `my-web-0 stdout ${"x".repeat(3_616)}`,
      "my-web-0 stdout last",
    ]);
  });

  it("selects services and counts the tail per replica", async () => {
    for (const replica of ["web-0", "web-1", "api-0"]) {
      const writer = new ReplicaLogWriter(directory, { replica, maxBytes: 1e6 });
      writer.write("stdout", Buffer.from("a\nb\nc\n"));
      writer.close();
    }
    expect((await texts({ services: ["web"], tail: 2 })).toSorted()).toEqual([
      "web-0 stdout b",
      "web-0 stdout c",
      "web-1 stdout b",
      "web-1 stdout c",
    ]);
    expect(await texts({ services: ["web"], tail: 0 })).toEqual([]);
  });

  it("never grows past its limit and keeps the newest", async () => {
    const writer = new ReplicaLogWriter(directory, { replica: "web-0", maxBytes: 2_000 });
    for (let number = 0; number < 1_000; number++)
      writer.write("stdout", Buffer.from(`line ${number}\n`));
    writer.close();
    const kept = await texts();
    expect(kept.at(-1)).toBe("web-0 stdout line 999");
    expect(kept.length).toBeGreaterThan(30);
    expect(kept.length).toBeLessThan(100);
  });

  it("is followed across rotation, each line once and in order", async () => {
    const writer = new ReplicaLogWriter(directory, { replica: "web-0", maxBytes: 4_000 });
    const stop = new AbortController();
    const seen: number[] = [];
    const following = (async () => {
      for await (const line of readReplicaLogs(directory, { follow: true, signal: stop.signal })) {
        seen.push(Number(line.text));
        if (line.text === "199") stop.abort();
      }
    })();
    for (let number = 0; number < 200; number++) {
      writer.write("stdout", Buffer.from(`${number}\n`));
      if (number % 10 === 0) await new Promise((resolve) => setImmediate(resolve));
    }
    await following;
    writer.close();
    expect(seen).toEqual(seen.toSorted((left, right) => left - right));
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.at(-1)).toBe(199);
  });
});
