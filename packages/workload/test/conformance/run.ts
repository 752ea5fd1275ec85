import { once } from "node:events";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  collect,
  eventsOf,
  get,
  run,
  service,
  testLease,
  until,
  untilReady,
} from "../sandbox-fixture.ts";
import type { ConformanceFixture, Subject } from "./subject.ts";

export function runSuite({ name, refusal, open, mapsPorts }: Subject): void {
  const isMapping = mapsPorts !== false;
  const inside = isMapping ? 80 : 8080;
  describe.skipIf(refusal !== undefined)(`a lease of driver ${name}`, () => {
    let fixture: ConformanceFixture;
    const lease = testLease();
    beforeAll(async () => {
      fixture = await open();
      await fixture.driver.apply({
        lease,
        generation: "1",
        services: [
          service("web", {
            env: [
              { name: "NAME", value: "web" },
              { name: "URL", value: "http://api/$(NAME)" },
            ],
            dependencies: ["api"],
          }),
          service("api", { env: [{ name: "NAME", value: "api" }], replicas: 2 }),
        ],
      });
      await untilReady(fixture.driver, lease);
    });
    afterAll(() => fixture?.close());

    it("answers over HTTP through dial", async () => {
      expect(await get(fixture.driver, lease, { service: "web" })).toBe("hello from web ");
    });

    it("reaches another service by name on its external port, both listening on the same port", async () => {
      expect(
        await get(fixture.driver, lease, {
          service: "web",
          path: `/fetch?${encodeURIComponent(isMapping ? "http://api/" : "http://api:8080/")}`,
        }),
      ).toBe("via hello from api ");
      expect(
        await get(fixture.driver, lease, {
          service: "api",
          path: `/fetch?${encodeURIComponent(`http://web:${inside}/`)}`,
        }),
      ).toBe("via hello from web ");
    });

    it("gives a container the image's and the service's environment and nothing of the machine", async () => {
      const env = JSON.parse(
        await get(fixture.driver, lease, { service: "web", path: "/env" }),
      ) as Record<string, string>;
      // Podman tells its containers that they are.
      const told = name === "docker" ? ["TERM", "container"] : [];
      for (const own of told) delete env[own];
      expect(env).toEqual({
        PATH: "/usr/bin:/bin",
        FROM_IMAGE: "yes",
        NAME: "web",
        URL: "http://api/web",
        HOSTNAME: "web-0",
        HOME: "/root",
      });
    });

    it("tells status, start order and events", async () => {
      const status = await fixture.driver.status(lease);
      expect(status?.find(({ name }) => name === "api")).toMatchObject({
        total: 2,
        ready: 2,
        available: 2,
        updated: 2,
        observedGeneration: 1,
      });
      expect(
        status
          ?.flatMap(({ replicas }) => replicas.map(({ name, state }) => `${name} ${state}`))
          .toSorted(),
      ).toEqual(["api-0 running", "api-1 running", "web-0 running"]);
      const events = await eventsOf(fixture.driver, lease);
      expect(new Set(events.map(({ reason }) => reason))).toEqual(
        new Set([
          "Pulling",
          "Pulled",
          "Created",
          "Started",
          ...(isMapping ? [] : ["PortsNotMapped"]),
        ]),
      );
      const started = events
        .filter(({ reason }) => reason === "Started")
        .map(({ object }) => object.name);
      expect(started.at(-1)).toBe("web-0");
      expect(await fixture.driver.list()).toEqual([lease]);
    });

    it("is unchanged by applying the same again", async () => {
      const before = await fixture.driver.status(lease);
      await fixture.driver.apply({ lease, generation: "1", services: [] });
      expect(await fixture.driver.status(lease)).toEqual(before);
    });

    it("dials one replica by number and refuses what is not there", async () => {
      const dial = (o: { service: string; port?: number; replica?: number }): Promise<unknown> =>
        fixture.driver.dial(lease, { port: 8080, ...o });
      const stream = await fixture.driver.dial(lease, { service: "api", port: 8080, replica: 1 });
      stream.destroy();
      await expect(dial({ service: "none" })).rejects.toMatchObject({
        code: "workload.no_service",
      });
      await expect(dial({ service: "api", replica: 2 })).rejects.toMatchObject({
        code: "workload.replica_range",
      });
      await expect(dial({ service: "api", port: 9 })).rejects.toMatchObject({
        code: "workload.refused",
      });
      await expect(
        fixture.driver.dial(testLease(), { service: "api", port: 8080 }),
      ).rejects.toMatchObject({ code: "workload.not_running" });
    });

    it("runs commands with their own streams, input and exit code", async () => {
      expect(
        await run(fixture.driver, lease, ["sh", "-c", "echo out; echo err >&2; exit 7"]),
      ).toEqual({ code: 7, stdout: "out\n", stderr: "err\n" });
      expect((await run(fixture.driver, lease, ["sh", "-c", "kill -9 $$"])).code).toBe(137);
      const session = await fixture.driver.exec(lease, {
        service: "web",
        replica: 0,
        command: ["cat"],
        tty: false,
        stdin: true,
      });
      session.stdin.end("from outside");
      expect(await collect(session)).toEqual({ code: 0, stdout: "from outside", stderr: "" });
    });

    it("passes a megabyte through a command", async () => {
      const session = await fixture.driver.exec(lease, {
        service: "web",
        replica: 0,
        command: ["cat"],
        tty: false,
        stdin: true,
      });
      const sent = "0123456789abcdef".repeat(65_536);
      session.stdin.end(sent);
      expect((await collect(session)).stdout === sent).toBe(true);
    });

    it("resets signals that Node ignores", async () => {
      const { code, stderr } = await run(fixture.driver, lease, [
        "sh",
        "-c",
        "yes | head -n 1 >/dev/null",
      ]);
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    });

    it("gives a terminal, its size and changes of it", async () => {
      const script = `const say = (...words) => process.stdout.write(words.join(" ") + "\\n");
      say("tty", process.stdin.isTTY, process.stdout.columns, process.stdout.rows);
      process.stdout.on("resize", () => say("now", process.stdout.columns, process.stdout.rows));
      process.stdin.on("data", (data) => { say("got", String(data).trim()); if (String(data).trim() === "end") process.exit(5); });`;
      const session = await fixture.driver.exec(lease, {
        service: "web",
        replica: 0,
        command: ["node", "-e", script],
        tty: true,
        stdin: true,
        size: { columns: 90, rows: 30 },
      });
      let seen = "";
      session.stdout.setEncoding("utf8").on("data", (part: string) => (seen += part));
      await until(() => (seen.includes("tty true 90 30") ? true : undefined), "terminal size");
      session.resize(132, 50);
      await until(() => (seen.includes("now 132 50") ? true : undefined), "resize");
      session.stdin.write("end\n");
      expect((await session.exit).code).toBe(5);
      expect(seen).toContain("got end");
    });

    it("ends a command when its session is killed", async () => {
      const session = await fixture.driver.exec(lease, {
        service: "web",
        replica: 0,
        command: ["sleep", "1000"],
        tty: false,
        stdin: false,
      });
      session.kill();
      expect((await session.exit).code).toBe(137);
    });

    it("refuses commands and places that are not there", async () => {
      const exec = (o: {
        service?: string;
        replica?: number;
        command?: string[];
      }): Promise<unknown> =>
        fixture.driver.exec(lease, {
          service: "web",
          replica: 0,
          command: ["true"],
          tty: false,
          stdin: false,
          ...o,
        });
      await expect(exec({ command: ["nothing-here"] })).rejects.toMatchObject({
        code: "workload.command_not_found",
      });
      await expect(exec({ command: ["/etc/passwd"] })).rejects.toMatchObject({
        code: "workload.command_not_found",
      });
      await expect(exec({ service: "none" })).rejects.toMatchObject({
        code: "workload.no_service",
      });
      await expect(exec({ replica: 4 })).rejects.toMatchObject({ code: "workload.replica_range" });
    });

    it("follows logs and ends when told", async () => {
      const stop = new AbortController();
      const lines: string[] = [];
      const following = (async () => {
        for await (const line of fixture.driver.logs(lease, {
          services: ["web"],
          tail: 1,
          follow: true,
          signal: stop.signal,
        }))
          lines.push(`${line.replica} ${line.stream} ${line.text}`);
      })();
      await until(() => (lines.length > 0 ? true : undefined), "first line");
      await run(fixture.driver, lease, [
        "sh",
        "-c",
        "echo later > /proc/1/fd/1; echo worse > /proc/1/fd/2",
      ]);
      await until(() => (lines.length > 2 ? true : undefined), "new lines");
      stop.abort();
      await following;
      expect(lines[0]).toBe("web-0 stdout listening");
      expect(lines.slice(1).toSorted()).toEqual(["web-0 stderr worse", "web-0 stdout later"]);
    });

    it("streams in both directions and closes one half at a time", async () => {
      const stream = await fixture.driver.dial(lease, { service: "web", port: 8080 });
      stream.end("GET / HTTP/1.0\r\n\r\n");
      let text = "";
      stream.on("data", (part: Buffer) => (text += part.toString("utf8")));
      await once(stream, "end");
      expect(text).toContain("hello from web");
    });
  });
}
