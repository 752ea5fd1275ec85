import { execFileSync } from "node:child_process";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { inPodmanLab, withoutNames } from "@vyom/podman-lab";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DockerDriver, ServiceSpec, ServiceStatus } from "../src/index.ts";
import { engineTraces, dockerFixture, ENGINE, type DockerFixture } from "./docker-fixture.ts";
import { EngineProxy } from "./engine-proxy.ts";
import {
  eventsOf,
  get,
  logsOf,
  run,
  service,
  testLease,
  until,
  untilReady,
} from "./sandbox-fixture.ts";

/** Counts aloud and answers over HTTP. */
const COUNTER = `let n=0;setInterval(()=>console.log(n++),50);
require("http").createServer((q,r)=>r.end("counted")).listen(8080)`;
const counter = service("web", { command: ["node", "-e", COUNTER] });
const udp = service("udp", {
  command: [
    "node",
    "-e",
    'const s=require("dgram").createSocket("udp4");s.on("message",(m,f)=>s.send(m,f.port,f.address));s.bind(7777)',
  ],
  ports: [{ port: 7777, externalPort: 7777, protocol: "udp", global: true }],
});

async function numbersIn(
  driver: DockerDriver,
  lease: ReturnType<typeof testLease>,
): Promise<number[]> {
  return (await logsOf(driver, lease)).map(({ text }) => Number(text));
}
const countTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

async function echo(driver: DockerDriver, lease: ReturnType<typeof testLease>): Promise<string> {
  // Nothing tells when a program listens for datagrams, and those before are lost.
  return until(async () => {
    const channel = await driver.dialDatagram?.(lease, { service: "udp", port: 7777 });
    const answer = new Promise<string | undefined>((resolve) => {
      channel?.onDatagram((datagram) => resolve(Buffer.from(datagram).toString()));
      setTimeout(() => resolve(undefined), 200);
    });
    channel?.send(Buffer.from("ping"));
    return answer.finally(() => channel?.close());
  }, "an answer");
}

/** All of web, whatever else there is. */
function untilRunning(
  driver: DockerDriver,
  lease: ReturnType<typeof testLease>,
): Promise<ServiceStatus[]> {
  return until(async () => {
    const status = await driver.status(lease);
    const web = status?.find(({ name }) => name === "web");
    return web !== undefined && web.ready === web.total ? status : undefined;
  }, "web ready");
}

function lifetimeSuite(): void {
  describe("the docker driver", () => {
    let fixture: DockerFixture;
    beforeAll(async () => {
      fixture = await dockerFixture({ keepRunning: true });
    });
    afterAll(() => fixture?.close());

    it("goes on with containers of an earlier process, and with their logs", async () => {
      const lease = testLease();
      const driver = await fixture.again();
      await driver.apply({ lease, generation: "1", services: [counter] });
      await untilReady(driver, lease);
      const before = await engineTraces(fixture.instanceId);
      await driver.close({ keepRunning: true });
      expect(await engineTraces(fixture.instanceId)).toEqual(before);

      const next = await fixture.again();
      await next.apply({ lease, generation: "1", services: [counter] });
      expect((await untilReady(next, lease))[0]?.replicas).toMatchObject([{ restarts: 0 }]);
      expect(await engineTraces(fixture.instanceId)).toEqual(before);
      const seen = (await numbersIn(next, lease)).length;
      const numbers = await until(async () => {
        const read = await numbersIn(next, lease);
        return read.length > seen + 10 ? read : undefined;
      }, "more lines");
      expect(numbers).toEqual(countTo(numbers.length));
      expect(await get(next, lease, { service: "web" })).toBe("counted");
      await next.remove(lease);
      await next.close();
    });

    it("starts again what ended while nobody looked", async () => {
      const lease = testLease();
      const driver = await fixture.again();
      await driver.apply({ lease, generation: "1", services: [service("web")] });
      await untilReady(driver, lease);
      await driver.close({ keepRunning: true });
      const [container = ""] = (await engineTraces(fixture.instanceId)).containers;
      await fixture.engine("POST", `/containers/${container}/kill`);

      const next = await fixture.again();
      await until(async () => {
        const replica = (await next.status(lease))?.[0]?.replicas[0];
        return replica?.restarts === 1 && replica.ready ? true : undefined;
      }, "second container");
      await next.remove(lease);
      await next.close();
    });

    it("goes on with an update, and starts what waited for its turn", async () => {
      const lease = testLease();
      const version = (value: string, command: string[] = []): ServiceSpec =>
        service("web", { command, env: [{ name: "VERSION", value }], replicas: 2 });
      const fails = service("fails", { command: ["sh", "-c", "exit 4"], ports: [] });
      const driver = await fixture.again();
      await driver.apply({ lease, generation: "1", services: [{ ...version("1"), replicas: 3 }] });
      await untilReady(driver, lease);
      // Answers once it is told to.
      const late = `process.on("SIGUSR2",()=>require("/app/server.js"));setInterval(()=>{},1e3)`;
      const tell = async (): Promise<void> => {
        for (const id of (await engineTraces(fixture.instanceId)).containers)
          await fixture.engine("POST", `/containers/${id}/kill?signal=SIGUSR2`).catch(() => {});
      };
      const second = [version("2", ["node", "-e", late]), fails];
      await driver.apply({ lease, generation: "2", services: second });
      await until(async () => {
        const { containers } = await engineTraces(fixture.instanceId);
        const replica = (await driver.status(lease))?.find(({ name }) => name === "fails");
        // Two of each version, and none of the one that waits.
        return containers.length === 4 && replica?.replicas[0]?.state === "backoff"
          ? true
          : undefined;
      }, "the middle of an update");
      await driver.close({ keepRunning: true });

      const next = await fixture.again();
      await next.apply({ lease, generation: "2", services: second });
      await untilRunning(next, lease);
      expect(await get(next, lease, { service: "web" })).toMatch(/hello from web-. [12]/);
      const replica = await until(async () => {
        await tell(); // again: a program that has only begun does not hear it
        const status = await next.status(lease);
        const ended = status?.find(({ name }) => name === "fails")?.replicas[0];
        const web = status?.find(({ name }) => name === "web");
        return web?.updated === 2 && web.ready === 2 && ended?.state === "backoff"
          ? ended
          : undefined;
      }, "the second version");
      expect(replica).toMatchObject({ exitCode: 4 });
      expect(await get(next, lease, { service: "web" })).toMatch(/hello from web-. 2/);
      await until(async () => {
        const { containers } = await engineTraces(fixture.instanceId);
        return containers.length <= 3 ? true : undefined;
      }, "the first version is gone");
      await next.close({ keepRunning: true });

      const last = await fixture.again();
      await last.apply({ lease, generation: "2", services: second });
      const web = (await untilRunning(last, lease)).find(({ name }) => name === "web");
      expect(web).toMatchObject({
        total: 2,
        ready: 2,
        replicas: [{ restarts: 0 }, { restarts: 0 }],
      });
      await last.remove(lease);
      await last.close();
    });

    it("removes what an earlier process left, but for what is persistent, unless it shall go on with it", async () => {
      const lease = testLease();
      const volumes = (["persistent", "ephemeral"] as const).map((kind) => ({
        name: kind,
        kind,
        mount: `/${kind}`,
        sizeBytes: 2 ** 20,
        readOnly: false,
      }));
      const web = service("web", { volumes });
      const driver = await fixture.again();
      await driver.apply({ lease, generation: "1", services: [web] });
      await untilReady(driver, lease);
      await run(driver, lease, ["sh", "-c", "echo kept > /persistent/file"]);
      await driver.close({ keepRunning: true });

      const next = await fixture.again({ keepRunning: false });
      const left = await engineTraces(fixture.instanceId);
      expect({ ...left, volumes: left.volumes.length }).toEqual({
        containers: [],
        networks: [],
        volumes: 1,
        tables: [],
      });
      await next.apply({ lease, generation: "1", services: [web] });
      await untilReady(next, lease);
      expect((await run(next, lease, ["cat", "/persistent/file"])).stdout).toBe("kept\n");
      await next.remove(lease);
      expect((await engineTraces(fixture.instanceId)).volumes).toEqual([]);
      await next.close();
    });

    it("keeps containers, their state and their logs while the engine does not answer", async () => {
      const lease = testLease();
      const proxy = new EngineProxy(ENGINE ?? "", { path: join(fixture.home, "proxy.sock") });
      await proxy.open();
      const driver = await fixture.again({ engine: proxy.address });
      await driver.apply({ lease, generation: "1", services: [counter] });
      await untilReady(driver, lease);
      proxy.close();
      await expect(
        driver.exec(lease, {
          service: "web",
          replica: 0,
          command: ["true"],
          tty: false,
          stdin: false,
        }),
      ).rejects.toMatchObject({ code: "workload.engine_unreachable" });
      expect(await get(driver, lease, { service: "web" })).toBe("counted");
      expect((await driver.status(lease))?.[0]).toMatchObject({ ready: 1 });
      const seen = (await numbersIn(driver, lease)).length;
      await proxy.open();
      const numbers = await until(async () => {
        const read = await numbersIn(driver, lease);
        return read.length > seen + 20 ? read : undefined;
      }, "lines after the engine is back");
      expect(numbers).toEqual(countTo(numbers.length));
      expect((await driver.status(lease))?.[0]?.replicas).toMatchObject([{ restarts: 0 }]);
      await driver.remove(lease);
      await driver.close();
      proxy.close();
    });

    it("leads a name to replicas that are ready only", async () => {
      const lease = testLease();
      const onlyFirst = `if(require("os").hostname()==="api-0")require("http").createServer((q,r)=>r.end("answered")).listen(8080);setInterval(()=>{},1e3)`;
      const api = service("api", { replicas: 2, command: ["node", "-e", onlyFirst] });
      const { driver } = fixture;
      await driver.apply({ lease, generation: "1", services: [service("web"), api] });
      await until(async () => {
        const status = await driver.status(lease);
        return status?.every(({ name, ready, replicas }) =>
          name === "web" ? ready === 1 : ready === 1 && replicas[1]?.state === "running",
        )
          ? true
          : undefined;
      }, "one ready replica of two");
      const path = `/fetch?${encodeURIComponent("http://api/")}`;
      for (let count = 0; count < 8; count++)
        expect(await get(driver, lease, { service: "web", path })).toBe("via answered");
      await driver.remove(lease);
    });

    it("keeps the address of the network's bridge, whichever containers go", async () => {
      const lease = testLease();
      const { driver } = fixture;
      await driver.apply({ lease, generation: "1", services: [service("web")] });
      await untilReady(driver, lease);
      const look = `process.stdout.write(require("fs").readFileSync("/proc/net/route","utf8").split("\\n")[1].split("\\t")[2])`;
      const { stdout } = await run(driver, lease, ["node", "-e", look]);
      const gateway = Buffer.from(stdout, "hex").reverse().join(".");
      const addressed = (): { name: string; mac: string } => {
        for (const [name, addresses = []] of Object.entries(networkInterfaces()))
          for (const { address, mac } of addresses) if (address === gateway) return { name, mac };
        throw new Error(`no bridge has ${gateway}`);
      };
      const { name, mac } = addressed();
      const lowest = "link add vyom-lowest address 02:00:00:00:00:01 type veth peer name vyom-end";
      for (const words of [lowest, `link set vyom-lowest master ${name} up`])
        execFileSync("ip", words.split(" "));
      expect(addressed().mac).toBe(mac);
      execFileSync("ip", ["link", "del", "vyom-lowest"]);
      await driver.remove(lease);
    });

    it("opens a port to the services that the SDL names", async () => {
      const lease = testLease();
      const port = { port: 8080, externalPort: 80, protocol: "tcp" as const, global: false };
      const db = service("db", { ports: [{ ...port, service: "web" }] });
      const { driver } = fixture;
      await driver.apply({
        lease,
        generation: "1",
        services: [service("web"), service("api"), db],
      });
      await untilReady(driver, lease);
      const fetch = (from: string, url: string): Promise<string> =>
        get(driver, lease, { service: from, path: `/fetch?${encodeURIComponent(url)}` });
      expect(await fetch("web", "http://db/")).toBe("via hello from db-0 ");
      expect(await fetch("api", "http://db/")).toContain("ECONNREFUSED");
      expect(await fetch("web", "http://api:9999/")).toContain("ECONNREFUSED");
      await driver.remove(lease);
    });

    it("ends who fills files that are the engine's own", async () => {
      const lease = testLease();
      const driver = await fixture.again({ limits: { diskPollMs: 200 } });
      await driver.apply({ lease, generation: "1", services: [service("web")] });
      await untilReady(driver, lease);
      await run(driver, lease, ["sh", "-c", "head -c 3000000 /dev/zero > /etc/hosts; sleep 9"]);
      const evicted = await until(async () => {
        const events = await eventsOf(driver, lease);
        return events.find(({ reason }) => reason === "Evicted");
      }, "the eviction");
      expect(evicted.note).toContain("hosts");
      await driver.remove(lease);
      await driver.close();
    });

    it("carries datagrams", async () => {
      const lease = testLease();
      await fixture.driver.apply({ lease, generation: "1", services: [udp] });
      await untilReady(fixture.driver, lease);
      expect(await echo(fixture.driver, lease)).toBe("ping");
      await fixture.driver.remove(lease);
    });

    it("publishes ports of an engine that is reached by TCP, and says what it cannot keep", async () => {
      const lease = testLease();
      const proxy = new EngineProxy(ENGINE ?? "");
      await proxy.open();
      const driver = await fixture.again({ engine: proxy.address });
      expect(driver.warnings().join("\n")).toContain("packet filters cannot be set");
      await driver.apply({ lease, generation: "1", services: [service("web"), udp] });
      await untilReady(driver, lease);
      expect(await get(driver, lease, { service: "web" })).toBe("hello from web-0 ");
      expect(await echo(driver, lease)).toBe("ping");
      await expect(driver.dial(lease, { service: "web", port: 9 })).rejects.toMatchObject({
        code: "workload.refused",
      });
      const told = (await eventsOf(driver, lease)).find(
        ({ reason }) => reason === "PortsNotMapped",
      );
      expect(told).toMatchObject({ type: "Warning", object: { name: "web" } });
      expect(await run(driver, lease, ["sh", "-c", "echo said; exit 3"])).toEqual({
        code: 3,
        stdout: "said\n",
        stderr: "",
      });
      await driver.remove(lease);
      await driver.close();
      proxy.close();
    });
  });
}

if (ENGINE === undefined)
  inPodmanLab("the life of the docker driver on Podman", [import.meta.filename]);
else {
  withoutNames();
  lifetimeSuite();
}
