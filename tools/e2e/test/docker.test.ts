import { readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import {
  closeDeploymentMessage,
  deploy,
  jwtAuth,
  updateDeployment,
  type Deployed,
  type DeployOptions,
  type ProviderApi,
} from "@vyom/client";
import { providerConnector } from "@vyom/client/node";
import { inPodmanLab, LAB_ENGINE, withoutNames } from "@vyom/podman-lab";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DockerMarket } from "./docker-market.ts";
import { dockerTraces, type DockerTraces } from "./docker-traces.ts";
import { getThroughIngress } from "./ingress.ts";
import { deployOptions } from "./tenancy.ts";

// What a machine with much else to do may take.
const LIMIT_MS = 150_000;
const POLL = { timeout: 45_000, interval: 100 };

/** Greets, with what the store says. */
const WEB = `const http = require("http");
const ask = (path, tell) => http.get("http://store" + path, { agent: false }, (answer) => {
  let text = "";
  answer.on("data", (part) => text += part).on("end", () => tell(200, text));
}).on("error", (error) => tell(502, error.message));
http.createServer((q, r) => {
  console.log("asked for " + q.url);
  ask(q.url, (status, text) => { r.statusCode = status; r.end(process.env.GREETING + " " + text); });
}).listen(3000, () => console.log("web listens"));`;
/** Counts in a file of its volume. */
const STORE = `const fs = require("fs"), file = "/data/count";
const count = () => fs.existsSync(file) ? Number(fs.readFileSync(file, "utf8")) : 0;
require("http").createServer((q, r) => {
  if (q.url === "/add") fs.writeFileSync(file, String(count() + 1));
  r.end(String(count()));
}).listen(4000);`;

/** The first process of a container ends by a signal only if it says so itself. */
const POLITE = `process.on("SIGTERM", () => process.exit(0));`;

function sdl(greeting: string): string {
  const service = (name: string, script: string): string => `  ${name}:
    image: registry.vyom/hello:1
    command: ${JSON.stringify(["node", "-e", POLITE + script])}`;
  const compute = `resources: { cpu: { units: 0.1 }, memory: { size: 128Mi }, storage:`;
  const data = "{ name: data, size: 16Mi, attributes: { persistent: true, class: beta2 } }";
  return `version: "2.0"
services:
${service("web", WEB)}
    env: [GREETING=${greeting}]
    depends-on: [{ service: store }]
    expose: [{ port: 3000, as: 80, to: [{ global: true }] }]
${service("store", STORE)}
    params: { storage: { data: { mount: /data } } }
    expose: [{ port: 4000, as: 80, to: [{ service: web }] }]
profiles:
  compute:
    web: { ${compute} { size: 64Mi } } }
    store: { ${compute} [{ size: 64Mi }, ${data}] } }
  placement:
    anywhere:
      pricing: { web: { denom: uakt, amount: 1000 }, store: { denom: uakt, amount: 1000 } }
deployment:
  web: { anywhere: { profile: web, count: 1 } }
  store: { anywhere: { profile: store, count: 1 } }
`;
}

function dockerSuite(engine: string): void {
  describe("a deployment on a container engine", { timeout: LIMIT_MS }, () => {
    let market: DockerMarket;
    let before: DockerTraces;
    let deployed: Deployed;
    let options: DeployOptions;
    beforeAll(async () => {
      before = await dockerTraces(engine);
      market = await DockerMarket.open(engine);
      options = deployOptions(market, "tenant", { sdl: sdl("First") });
    }, LIMIT_MS);
    afterAll(() => market?.end());

    const ask = async (path = "/"): Promise<string> => {
      const { status, body } = await getThroughIngress(market, deployed.uris[0] ?? "", path);
      return `${status} ${body}`;
    };
    const first = (): Deployed["leases"][number] => {
      const [lease] = deployed.leases;
      if (lease === undefined) throw new Error("there is no lease");
      return lease;
    };
    /** Through the gateway, as the tenant. */
    async function asTenant<Result>(work: (api: ProviderApi) => Promise<Result>): Promise<Result> {
      const { signer } = options.sender;
      const api = providerConnector(market.rpc)(first().provider, jwtAuth(signer));
      try {
        return await work(api);
      } finally {
        api.close();
      }
    }
    const output = async (command: readonly string[]): Promise<string> =>
      asTenant(async (api) => {
        const shell = api.shell({ lease: first().id, service: "store", command: [...command] });
        let text = "";
        for await (const { bytes } of shell.output) text += Buffer.from(bytes).toString("utf8");
        return `${(await shell.result).exitCode} ${text}`;
      });

    it("answers at its generated hostname, one service asking the other", async () => {
      deployed = await deploy(options);
      expect(first().status.services).toMatchObject({
        web: { total: 1, available: 1 },
        store: { total: 1, available: 1 },
      });
      expect(await ask("/add")).toBe("200 First 1");
      const { containers, networks, volumes, tables } = await dockerTraces(engine);
      expect(containers).toHaveLength(2);
      expect(volumes).toHaveLength(1);
      expect(networks.length).toBe(before.networks.length + 1);
      expect(tables).toHaveLength(1);
    });

    it("shows its log and its events, and runs commands", async () => {
      await asTenant(async (api) => {
        const { id: lease } = first();
        const lines: string[] = [];
        for await (const { message } of api.logs({ lease, services: ["web"] })) lines.push(message);
        expect(lines.slice(0, 2)).toEqual(["web listens", "asked for /add"]);
        const reasons: string[] = [];
        for await (const { reason } of api.events({ lease })) reasons.push(reason);
        expect(reasons).toEqual(expect.arrayContaining(["Pulled", "Created", "Started"]));
      });
      const read = `process.stdout.write(require("fs").readFileSync("/data/count")); process.exitCode = 3`;
      expect(await output(["node", "-e", read])).toBe("3 1");
    });

    it("goes on in the same containers when the provider was killed", async () => {
      const running = await dockerTraces(engine);
      await market.killProvider();
      expect(await dockerTraces(engine)).toEqual(running);
      await expect(ask()).rejects.toThrow(/ECONNREFUSED/);
      await market.startProvider();
      await expect.poll(() => ask().catch(String), POLL).toBe("200 First 1");
      expect(await ask("/add")).toBe("200 First 2");
      expect(await dockerTraces(engine)).toEqual(running);
      // A service without ports for everybody is ready when it has lived for a second.
      await expect
        .poll(async () => (await asTenant((api) => api.leaseStatus(first().id))).services, POLL)
        .toMatchObject({ web: { available: 1 }, store: { available: 1 } });
    });

    it("replaces one service by an update while the old version answers", async () => {
      const { containers } = await dockerTraces(engine);
      const answers = new Set<string>();
      let isDone = false;
      const watching = (async () => {
        for (; !isDone; await pause(50)) answers.add(await ask().catch(String));
      })();
      await updateDeployment({ ...options, sdl: sdl("Second") }, deployed.id.dseq);
      await expect.poll(() => ask(), POLL).toBe("200 Second 2");
      const left = async (): Promise<readonly [kept: number, all: number]> => {
        const all = (await dockerTraces(engine)).containers;
        return [all.filter((id) => containers.includes(id)).length, all.length];
      };
      await expect.poll(left, POLL).toEqual([1, 2]);
      isDone = true;
      await watching;
      expect([...answers].toSorted()).toEqual(["200 First 2", "200 Second 2"]);
    });

    it("starts a program again that ended, with its volume", async () => {
      const running = await dockerTraces(engine);
      // Whether the command ends before its container is nobody's promise.
      await output(["node", "-e", "process.kill(1)"]).catch(() => undefined);
      const services = async (): Promise<unknown> =>
        asTenant(async (api) => (await api.leaseStatus(first().id)).services["store"]?.available);
      await expect
        .poll(async () => (await dockerTraces(engine)).containers, POLL)
        .not.toEqual(running.containers);
      await expect.poll(services, POLL).toBe(1);
      await expect.poll(() => ask(), POLL).toBe("200 Second 2");
      expect((await dockerTraces(engine)).volumes).toEqual(running.volumes);
    });

    it("leaves nothing in the engine once it is closed", async () => {
      await options.sender.send([closeDeploymentMessage(deployed.id)]);
      await expect.poll(() => dockerTraces(engine), POLL).toEqual(before);
      expect(readdirSync(join(market.driverFolder, "leases"))).toEqual([]);
      expect(await ask()).toMatch(/^404 /);
      expect(await market.stopProvider()).toBe(0);
    });
  });
}

if (LAB_ENGINE === undefined)
  inPodmanLab("a deployment on the docker driver", [import.meta.filename]);
else {
  withoutNames();
  dockerSuite(LAB_ENGINE);
}
