import { once } from "node:events";
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { leaseNamespace } from "../../src/index.ts";
import {
  eventsOf,
  get,
  logsOf,
  run,
  service,
  testLease,
  until,
  untilReady,
} from "../sandbox-fixture.ts";
import type { ConformanceFixture, Subject } from "./subject.ts";

export function changeSuite({ name, refusal, isRoot, open }: Subject): void {
  describe.skipIf(refusal !== undefined)(`a lease of driver ${name} that changes or fails`, () => {
    let fixture: ConformanceFixture;
    beforeAll(async () => {
      fixture = await open();
    });
    afterAll(() => fixture?.close());

    it("restarts a container that ends, after a pause, and tells exit code, count and events", async () => {
      const { driver } = fixture;
      const lease = testLease();
      await driver.apply({
        lease,
        generation: "1",
        services: [service("web", { env: [{ name: "VERSION", value: "1" }] })],
      });
      await untilReady(driver, lease);
      const pid = (await run(driver, lease, ["sh", "-c", "echo kept > /tmp/layer; echo $PPID"]))
        .stdout;
      await get(driver, lease, { service: "web", path: "/exit" }).catch(() => {});
      const replica = await until(
        async () =>
          (await driver.status(lease))?.[0]?.replicas.find(({ state }) => state === "backoff"),
        "back-off",
      );
      expect(replica).toMatchObject({
        name: "web-0",
        ready: false,
        restarts: 1,
        exitCode: 3,
        reason: "exit code 3",
      });
      await untilReady(driver, lease);
      expect(
        (await run(driver, lease, ["cat", "/tmp/layer"])).code,
        `a fresh layer after ${pid}`,
      ).toBe(1);
      const lines = await until(async () => {
        const read = await logsOf(driver, lease);
        return read.length > 1 ? read : undefined;
      }, "both containers' lines");
      expect(lines.map(({ text }) => text)).toEqual(["listening", "listening"]);
      // A second, as whole milliseconds and a timer tell it.
      expect((lines[1]?.timeMs ?? 0) - (lines[0]?.timeMs ?? 0)).toBeGreaterThanOrEqual(990);
      const events = await eventsOf(driver, lease);
      expect(events.find(({ reason }) => reason === "BackOff")).toMatchObject({
        type: "Warning",
        object: { kind: "Pod", namespace: leaseNamespace(lease), name: "web-0" },
      });
      expect(events.filter(({ reason }) => reason === "Started")).toHaveLength(2);
      await driver.remove(lease);
    });

    it("tells a command that is not there", async () => {
      const { driver } = fixture;
      const lease = testLease();
      await driver.apply({
        lease,
        generation: "1",
        services: [service("web", { command: ["no-such-thing"] })],
      });
      const replica = await until(
        async () =>
          (await driver.status(lease))?.[0]?.replicas.find(({ state }) => state === "backoff"),
        "back-off",
      );
      expect(replica).toMatchObject({
        exitCode: 127,
        reason: 'exec: "no-such-thing": executable file not found in $PATH',
      });
      expect(
        (await eventsOf(driver, lease)).find(({ reason }) => reason === "Failed")?.note,
      ).toContain("no-such-thing");
      await driver.remove(lease);
    });

    it("starts again what ended by itself, also without error, later each time", async () => {
      const { driver } = fixture;
      const lease = testLease();
      const ends = { command: ["sh", "-c", "echo done"], ports: [] };
      await driver.apply({ lease, generation: "1", services: [service("web", ends)] });
      const notes = await until(async () => {
        const events = await eventsOf(driver, lease);
        const told = events.filter(({ reason }) => reason === "BackOff").map(({ note }) => note);
        return told.length > 1 ? told : undefined;
      }, "two ends");
      expect(notes.slice(0, 2)).toEqual([
        "Back-off 1s restarting container web: Completed",
        "Back-off 2s restarting container web: Completed",
      ]);
      expect((await driver.status(lease))?.[0]?.replicas).toMatchObject([{ exitCode: 0 }]);
      await driver.remove(lease);
    });

    it("keeps long lines, cut, and what was printed last without a line's end", async () => {
      const { driver } = fixture;
      const lease = testLease();
      const long = "0123456789".repeat(4_000);
      const script = `process.stdout.write(${JSON.stringify(long)}+"\\n");process.stderr.write("no end")`;
      await driver.apply({
        lease,
        generation: "1",
        services: [service("web", { command: ["node", "-e", script], ports: [] })],
      });
      const first = await until(async () => {
        const lines = await logsOf(driver, lease);
        return lines.some(({ stream }) => stream === "stderr") ? lines : undefined;
      }, "its lines");
      const out = first.filter(({ stream }) => stream === "stdout").map(({ text }) => text);
      expect(out.join("").startsWith(long)).toBe(true);
      expect(Math.max(...out.map(({ length }) => length))).toBeLessThanOrEqual(16 * 1024);
      expect(first.find(({ stream }) => stream === "stderr")?.text).toBe("no end");
      await driver.remove(lease);
    });

    it("tells an image that cannot be had, tries again, and can be told a better one", async () => {
      const { driver } = fixture;
      const lease = testLease();
      await driver.apply({
        lease,
        generation: "1",
        services: [service("web", { image: "missing" })],
      });
      const replica = await until(
        async () =>
          (await driver.status(lease))?.[0]?.replicas.find(({ state }) => state === "backoff"),
        "failed pull",
      );
      expect(replica.reason).toContain("missing");
      expect((await eventsOf(driver, lease)).map(({ reason }) => reason)).toEqual(
        expect.arrayContaining(["Pulling", "Failed", "BackOff"]),
      );
      await driver.apply({ lease, generation: "2", services: [service("web")] });
      await untilReady(driver, lease);
      await driver.remove(lease);
    });

    it.skipIf(!isRoot)("recognises a container that the kernel killed for its memory", async () => {
      const { driver } = fixture;
      const lease = testLease();
      const resources = {
        cpuMilli: 1_000,
        memoryBytes: 96 * 2 ** 20,
        ephemeralBytes: 2 ** 30,
        gpuUnits: 0,
      };
      await driver.apply({ lease, generation: "1", services: [service("web", { resources })] });
      await untilReady(driver, lease);
      await get(driver, lease, { service: "web", path: "/eat" }).catch(() => {});
      const replica = await until(
        async () =>
          (await driver.status(lease))?.[0]?.replicas.find(({ state }) => state === "backoff"),
        "OOM",
      );
      expect(replica).toMatchObject({ exitCode: 137, reason: "OOMKilled" });
      expect((await eventsOf(driver, lease)).map(({ reason }) => reason)).toContain("OOMKilled");
      await driver.remove(lease);
    });

    it.skipIf(!isRoot)(
      "starts a small program in less memory than its launcher needs, and limits processes",
      async () => {
        const { driver } = fixture;
        const lease = testLease();
        const resources = {
          cpuMilli: 100,
          memoryBytes: 8 * 2 ** 20,
          ephemeralBytes: 2 ** 30,
          gpuUnits: 0,
        };
        await driver.apply({
          lease,
          generation: "1",
          services: [service("web", { resources, command: ["sleep", "1000"], ports: [] })],
        });
        await untilReady(driver, lease);
        expect((await run(driver, lease, ["cat", "/etc/passwd"])).code).toBe(0);
        await driver.remove(lease);
      },
    );

    it("replaces a version only when the new one answers", async () => {
      const { driver } = fixture;
      const lease = testLease();
      const version = (value: string): ReturnType<typeof service> =>
        service("web", { env: [{ name: "VERSION", value }] });
      await driver.apply({ lease, generation: "1", services: [version("one")] });
      await untilReady(driver, lease);
      await driver.apply({ lease, generation: "2", services: [version("two")] });
      const seen = new Set<string>();
      await until(async () => {
        seen.add(await get(driver, lease, { service: "web" }));
        return seen.has("hello from web-0 two") ? true : undefined;
      }, "second version");
      expect(seen).toEqual(new Set(["hello from web-0 one", "hello from web-0 two"]));
      expect((await untilReady(driver, lease))[0]).toMatchObject({
        observedGeneration: 2,
        updated: 1,
        replicas: [{ restarts: 0 }],
      });
      const lines = await until(async () => {
        const read = (await logsOf(driver, lease)).map(({ text }) => text);
        return read.includes("bye") ? read : undefined;
      }, "the end of the first version");
      expect(lines).toEqual(["listening", "listening", "bye"]);
      const broken = service("web", { command: ["no-such-thing"] });
      await driver.apply({ lease, generation: "3", services: [broken] });
      await until(
        async () => (await driver.status(lease))?.[0]?.replicas[0]?.reason,
        "failure of the third version",
      );
      expect(await get(driver, lease, { service: "web" })).toBe("hello from web-0 two");
      await driver.remove(lease);
    });

    it("reaches a new replica at an address for which an old connection still tries", async () => {
      const { driver } = fixture;
      const lease = testLease();
      const apply = (version: string): Promise<void> =>
        driver.apply({
          lease,
          generation: version,
          services: [service("web", { env: [{ name: "VERSION", value: version }] })],
        });
      await apply("1");
      await untilReady(driver, lease);
      const old = await driver.dial(lease, { service: "web", port: 8080 });
      old.on("error", () => {});
      const ended = once(old, "end");
      old.resume();
      await apply("2");
      await ended;
      old.write("to nobody"); // the kernel sends it again and again to where the first replica was
      await untilReady(driver, lease);
      await apply("3");
      const startMs = Date.now();
      await untilReady(driver, lease);
      expect(Date.now() - startMs).toBeLessThan(10_000);
      old.destroy();
      await driver.remove(lease);
    });

    it.skipIf(name !== "sandbox")(
      "gives a container the hardware address of whoever had its address before",
      async () => {
        const { driver } = fixture;
        const lease = testLease();
        const look =
          "const [{ address, mac }] = os.networkInterfaces().eth0; process.stdout.write(`${address} ${mac}`)";
        for (const generation of ["1", "2", "3"]) {
          const env = [{ name: "VERSION", value: generation }];
          await driver.apply({ lease, generation, services: [service("web", { env })] });
          await untilReady(driver, lease);
          const { stdout } = await run(driver, lease, ["node", "-e", look]);
          const [address = "", mac] = stdout.split(" ");
          const octets = address
            .split(".")
            .map((octet) => Number(octet).toString(16).padStart(2, "0"));
          expect(mac).toBe(`02:76:${octets.join(":")}`);
        }
        await driver.remove(lease);
      },
    );

    it("adds and removes replicas and services", async () => {
      const { driver } = fixture;
      const lease = testLease();
      await driver.apply({
        lease,
        generation: "1",
        services: [service("web", { replicas: 3 }), service("old")],
      });
      await untilReady(driver, lease);
      await driver.apply({
        lease,
        generation: "2",
        services: [service("web", { replicas: 1 }), service("new")],
      });
      const status = await untilReady(driver, lease);
      expect(status.map(({ name, total }) => `${name} ${total}`)).toEqual(["web 1", "new 1"]);
      const path = `/fetch?${encodeURIComponent("http://new/")}`;
      expect(await get(driver, lease, { service: "web", path })).toBe("via hello from new-0 ");
      await expect(driver.dial(lease, { service: "old", port: 8080 })).rejects.toMatchObject({
        code: "workload.no_service",
      });
      await driver.remove(lease);
    });

    it("keeps persistent volumes over updates, ephemeral ones over restarts, and ram in memory", async () => {
      const { driver } = fixture;
      const lease = testLease();
      const volume = (
        name: string,
        kind: "persistent" | "ephemeral" | "ram",
        readOnly = false,
      ): object => ({ name, kind, sizeBytes: 2 ** 20, mount: `/${name}`, readOnly });
      const volumes = [
        volume("keep", "persistent"),
        volume("scratch", "ephemeral"),
        volume("fast", "ram"),
        { ...volume("shm", "ram"), mount: "/dev/shm" },
        volume("fixed", "ephemeral", true),
      ] as never[];
      await driver.apply({ lease, generation: "1", services: [service("web", { volumes })] });
      await untilReady(driver, lease);
      expect(
        (
          await run(driver, lease, [
            "sh",
            "-c",
            "for v in keep scratch fast; do echo data > /$v/file || exit 1; done",
          ])
        ).code,
      ).toBe(0);
      expect((await run(driver, lease, ["sh", "-c", "echo data > /fixed/file"])).stderr).toContain(
        "Read-only",
      );
      for (const mount of ["/fast", "/dev/shm"])
        expect(
          (await run(driver, lease, ["sh", "-c", `head -c 3000000 /dev/zero > ${mount}/big`]))
            .stderr,
        ).toContain("No space left");
      await get(driver, lease, { service: "web", path: "/exit" }).catch(() => {});
      await until(
        async () =>
          (await driver.status(lease))?.[0]?.replicas[0]?.restarts === 1 ? true : undefined,
        "restart",
      );
      await untilReady(driver, lease);
      expect(
        (await run(driver, lease, ["cat", "/keep/file", "/scratch/file", "/fast/file"])).stdout,
      ).toBe("data\ndata\n");
      await driver.apply({
        lease,
        generation: "2",
        services: [service("web", { volumes, env: [{ name: "VERSION", value: "2" }] })],
      });
      await untilReady(driver, lease);
      expect((await run(driver, lease, ["cat", "/keep/file", "/scratch/file"])).stdout).toBe(
        "data\n",
      );
      await driver.remove(lease);
    });

    it.skipIf(!isRoot)("runs as the image's user with its groups and home", async () => {
      const { driver } = fixture;
      const lease = testLease();
      await driver.apply({
        lease,
        generation: "1",
        services: [
          service("web", {
            image: "hello:web",
            env: [{ name: "PORT", value: "80" }],
            volumes: (["persistent", "ephemeral", "ram"] as const).map((kind) => ({
              name: kind,
              kind,
              mount: `/mnt/${kind}`,
              sizeBytes: 2 ** 20,
              readOnly: false,
            })),
            ports: [{ port: 80, externalPort: 80, protocol: "tcp", global: true }],
          }),
        ],
      });
      await untilReady(driver, lease);
      const { stdout } = await run(driver, lease, [
        "sh",
        "-c",
        "id; echo $HOME; echo hi > /dev/stderr; (: > /etc/passwd) || echo refused; for v in /mnt/*; do echo own > $v/file && stat -c '%u %s' $v/file; done",
      ]);
      expect(stdout).toBe(
        "uid=33(web) gid=33(web) groups=33(web),44(extra)\n/data\nrefused\n33 4\n33 4\n33 4\n",
      );
      await driver.remove(lease);
    });

    it.skipIf(isRoot)("refuses an image of another user, with the reason", async () => {
      const { driver } = fixture;
      const lease = testLease();
      await driver.apply({
        lease,
        generation: "1",
        services: [service("web", { image: "hello:web" })],
      });
      const replica = await until(
        async () =>
          (await driver.status(lease))?.[0]?.replicas.find(({ state }) => state === "failed"),
        "refusal",
      );
      expect(replica.reason).toContain("single user id");
      await driver.remove(lease);
    });

    it("leaves no file of a removed lease, and removing twice is fine", async () => {
      const { driver, home } = fixture;
      const lease = testLease();
      await driver.apply({ lease, generation: "1", services: [service("web")] });
      await untilReady(driver, lease);
      await run(driver, lease, ["sh", "-c", "mkdir -p /tmp/a/b && chmod 0 /tmp/a && touch /tmp/c"]);
      await driver.remove(lease);
      await driver.remove(lease);
      expect(readdirSync(join(home, "leases"))).toEqual([]);
      expect(await driver.list()).toEqual([]);
      expect(await driver.status(lease)).toBeUndefined();
      expect(await eventsOf(driver, lease)).toEqual([]);
    });
  });
}
