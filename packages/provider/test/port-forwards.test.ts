import { mkdtempSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { VyomError, leaseIdToText, type LeaseId } from "@vyom/core";
import { parseManifest, parseSdl, type ManifestService } from "@vyom/sdl";
import { pino } from "pino";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { PortForwards } from "../src/lease/port-forwards.ts";
import { JsonFolder } from "../src/state/json-folder.ts";
import { HELLO_SDL } from "./market-fixture.ts";

const LEASE: LeaseId = {
  owner: "akash1tenant",
  dseq: 1n,
  gseq: 1,
  oseq: 1,
  provider: "akash1p",
  bseq: 0,
};
const KEY = leaseIdToText(LEASE);

function services(port: number): ManifestService[] {
  const expose = `- port: 3000
        as: 80
        accept: [hello.example]
        to: [{ global: true }]
      - port: ${port}
        to: [{ global: true }]`;
  const text = HELLO_SDL.replace(/- port: 3000[\s\S]*?global: true }]/, expose);
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

describe("forwarded ports", () => {
  const root = mkdtempSync(join(tmpdir(), "vyom-ports-"));
  const opened: PortForwards[] = [];
  afterEach(() => {
    for (const forwards of opened.splice(0)) forwards.close();
  });
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  function open(dial: ConstructorParameters<typeof PortForwards>[0]["dial"]): PortForwards {
    const forwards = new PortForwards({
      rows: new JsonFolder<number>(join(root, "rows"), () => undefined),
      dial,
      host: "127.0.0.1",
      publicHostname: "provider.example",
      range: { from: 20_000, to: 60_000 },
      logger: pino({ level: "silent" }),
    });
    opened.push(forwards);
    return forwards;
  }

  it("carry bytes both ways, keep their numbers over a restart, and go with the lease", async () => {
    const echo = createServer({ allowHalfOpen: true }, (socket) => {
      let all = "";
      socket.on("data", (chunk) => (all += chunk.toString()));
      socket.on("end", () => socket.end(`${all}${all}`));
    });
    await new Promise<void>((resolve) => echo.listen(0, "127.0.0.1", resolve));
    const address = echo.address();
    const port = typeof address === "object" && address !== null ? address.port : 0;
    const dial = async (): Promise<ReturnType<typeof connect>> =>
      connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    const first = open(dial);
    await first.put(LEASE, services(9000));
    const [forward] = first.ports(KEY)["web"] ?? [];
    expect(forward).toMatchObject({
      host: "provider.example",
      port: 9000,
      proto: "TCP",
      name: "web",
    });
    const number = forward?.externalPort ?? 0;
    const long = "x".repeat(300_000);
    expect(await converse(number, long)).toBe(long + long);

    first.close();
    const second = open(dial);
    await second.put(LEASE, services(9000));
    expect(second.ports(KEY)["web"]?.[0]?.externalPort).toBe(number);
    await second.put(LEASE, services(9001));
    expect(second.ports(KEY)["web"]).toMatchObject([{ port: 9001 }]);
    second.drop(KEY);
    expect(second.ports(KEY)).toEqual({});
    await expect(converse(number, "")).rejects.toMatchObject({ code: "ECONNREFUSED" });
    echo.close();
  });

  it("end connections that nobody answers", async () => {
    const forwards = open(async () => {
      throw new VyomError("workload.not_running", "it is down");
    });
    await forwards.put(LEASE, services(9000));
    const number = forwards.ports(KEY)["web"]?.[0]?.externalPort ?? 0;
    expect(await converse(number, "").catch(() => "")).toBe("");
  });
});
