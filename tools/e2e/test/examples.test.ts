import { createSocket } from "node:dgram";
import { readFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { fileURLToPath } from "node:url";
import {
  deploy,
  jwtAuth,
  updateDeployment,
  type Deployed,
  type DeployOptions,
  type ForwardedPort,
} from "@vyom/client";
import { providerConnector } from "@vyom/client/node";
import type { LeaseId } from "@vyom/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { startTestDevnet, type TestDevnet } from "./devnet-fixture.ts";
import { getThroughIngress } from "./ingress.ts";
import { refusal } from "./machine.ts";
import { deployOptions } from "./tenancy.ts";

function exampleText(name: string): string {
  const file = new URL(`../../../examples/${name}/deploy.yaml`, import.meta.url);
  return readFileSync(fileURLToPath(file), "utf8");
}
/** Says something over TCP and gives the first answer. */
function ask(
  to: ForwardedPort | { host: string; externalPort: number },
  text: string,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ host: to.host, port: to.externalPort });
    socket.on("error", reject);
    socket.once("data", (data) => {
      resolve(data.toString().trim());
      socket.destroy();
    });
    socket.write(`${text}\n`);
  });
}
/** Puts a text and gives the status of the answer. */
function put(url: string, o: { host: string; body: string }): Promise<number> {
  return new Promise((resolve, reject) => {
    const call = request(
      url,
      { method: "PUT", headers: { host: o.host }, agent: false },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode ?? 0);
      },
    );
    call.on("error", reject);
    call.end(o.body);
  });
}
function askByDatagram(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = createSocket("udp4");
    socket.on("error", reject);
    socket.once("message", (answer) => {
      socket.close();
      resolve(answer.toString());
    });
    socket.send(text, port, "127.0.0.1");
  });
}

describe.skipIf(refusal !== undefined)("the example", () => {
  let market: TestDevnet;
  beforeAll(async () => {
    market = await startTestDevnet();
  });
  afterAll(() => market?.end());

  const optionsFor = (sdl: string): DeployOptions => deployOptions(market, "tenant", { sdl });
  const start = (name: string, change: (sdl: string) => string = (sdl) => sdl): Promise<Deployed> =>
    deploy(optionsFor(change(exampleText(name))));
  const get = async (deployed: Deployed, path = "/", index = 0): Promise<string> =>
    (await getThroughIngress(market.devnet.facts, deployed.uris[index] ?? "", path)).body;
  const portOf = (deployed: Deployed, port: number): ForwardedPort => {
    const ports = Object.values(deployed.leases[0]?.status.forwardedPorts ?? {}).flat();
    const found = ports.find((entry) => entry.port === port);
    if (found === undefined) throw new Error(`port ${port} is not forwarded`);
    return { ...found, host: "127.0.0.1" };
  };

  it("multi-service: the page asks the API by its name", async () => {
    const deployed = await start("multi-service");
    expect(deployed.uris).toHaveLength(1);
    expect(await get(deployed)).toContain("Answer 1 of the service api");
  });

  it("database: what was kept outlives an update", async () => {
    const deployed = await start("database");
    const host = deployed.uris[0] ?? "";
    expect(await put(`${market.devnet.facts.ingressUrl}/keys/sky`, { host, body: "blue" })).toBe(
      200,
    );
    const sdl = exampleText("database").replace("LABEL=first", "LABEL=second");
    await updateDeployment(optionsFor(sdl), deployed.id.dseq);
    await expect
      .poll(() => get(deployed).then(tryParse), { timeout: 30_000 })
      .toEqual({ label: "second", keys: 1 });
    expect(await get(deployed, "/keys/sky")).toBe("blue\n");
  });

  it("game: players join over TCP and move over UDP, also on a leased address", async () => {
    const deployed = await start("game");
    const tcp = portOf(deployed, 7000);
    expect(await ask(tcp, "join ada")).toBe("welcome ada, 1 here");
    expect(await askByDatagram(portOf(deployed, 7001).externalPort, "ada 3 4")).toBe("ada 3 4");
    expect(await ask(tcp, "where ada")).toBe("ada is at 3,4");

    const leased = await start("game", (sdl) =>
      sdl
        .replace('version: "2.0"', 'version: "2.1"\nendpoints:\n  arena:\n    kind: ip')
        .replace(
          "proto: tcp\n        to:\n          - global: true",
          "proto: tcp\n        as: 28700\n        to:\n          - global: true\n            ip: arena",
        ),
    );
    const [ip] = leased.leases[0]?.status.ips["game"] ?? [];
    expect(ip).toMatchObject({ port: 7000, externalPort: 28_700, protocol: "TCP" });
    expect(await ask({ host: ip?.ip ?? "", externalPort: 28_700 }, "join bob")).toBe(
      "welcome bob, 1 here",
    );
  });

  it("chat: what one says all hear", async () => {
    const deployed = await start("chat");
    expect(await get(deployed)).toContain("new WebSocket");
    const url = market.devnet.facts.ingressUrl.replace("http", "ws");
    const enter = async (): Promise<{ socket: WebSocket; heard: string[] }> => {
      const socket = new WebSocket(url, { headers: { host: deployed.uris[0] ?? "" } });
      const heard: string[] = [];
      socket.on("message", (data) => heard.push(String(data)));
      await expect.poll(() => heard.length).toBe(1);
      return { socket, heard };
    };
    const [ada, bob] = [await enter(), await enter()];
    const long = "x".repeat(1_000);
    ada.socket.send("hello");
    ada.socket.send(long);
    for (const { heard } of [ada, bob])
      await expect.poll(() => heard.slice(1)).toEqual(["hello", long]);
    ada.socket.close();
    bob.socket.close();
  });

  it("ram-volume: its volume is memory of the size asked for", async () => {
    const deployed = await start("ram-volume");
    expect(JSON.parse(await get(deployed))).toEqual({
      visits: 1,
      inMemory: true,
      sizeBytes: 64 * 2 ** 20,
    });
  });

  it("private-image: runs with the password and is not pulled without", async () => {
    const deployed = await start("private-image");
    expect(await get(deployed)).toBe("this came from a private image\n");
    const wrong = exampleText("private-image").replace("open-sky", "wrong");
    let lease: LeaseId | undefined;
    const refused = deploy({
      ...optionsFor(wrong),
      serviceTimeoutMs: 3_000,
      onProgress: ({ leases }) => (lease = leases?.[0] ?? lease),
    });
    await expect(refused).rejects.toMatchObject({ code: "client.services_timeout" });
    const { providerUrl } = market.devnet.facts;
    if (lease === undefined) throw new Error("there is no lease");
    const provider = { owner: lease.provider, hostUri: providerUrl };
    const api = providerConnector(market.rpc)(provider, jwtAuth(market.sender("tenant").signer));
    const notes: string[] = [];
    for await (const { note } of api.events({ lease })) notes.push(note);
    api.close();
    expect(notes.join("\n")).toMatch(/password|unauthorized|refuse/i);
    expect(notes.join("\n")).not.toMatch(/Successfully pulled|wrong/);
  });

  it("placements: each has a lease of its own", async () => {
    const deployed = await start("placements");
    expect(deployed.leases.map(({ id }) => id.gseq).toSorted()).toEqual([1, 2]);
    const answers = await Promise.all([get(deployed), get(deployed, "/", 1)]);
    const facts = answers.map((answer) => JSON.parse(answer) as { name: string; group: number });
    expect(facts.map(({ name }) => name).toSorted()).toEqual(["back", "front"]);
    expect(new Set(facts.map(({ group }) => group)).size).toBe(2);
  });

  it("worker: runs its job again and again", async () => {
    const deployed = await start("worker");
    const count = async (): Promise<number> =>
      (JSON.parse(await get(deployed)) as { count: number }).count;
    await expect.poll(count, { timeout: 20_000 }).toBeGreaterThanOrEqual(2);
  });

  it("static-site: serves files with their types, and nothing else", async () => {
    const deployed = await start("static-site");
    const host = deployed.uris[0] ?? "";
    expect(await get(deployed)).toContain("<h1>A site in the sky</h1>");
    expect(await get(deployed, "/style.css")).toContain("background");
    expect(await getThroughIngress(market.devnet.facts, host, "/../server.mjs")).toMatchObject({
      status: 404,
    });
  });

  it("custom-hostname: answers by its own name", async () => {
    const deployed = await start("custom-hostname");
    expect(deployed.uris).toContain("www.sky.example");
    const answer = await getThroughIngress(market.devnet.facts, "www.sky.example");
    expect(answer).toEqual({ status: 200, body: "you came by www.sky.example\n" });
  });

  it("hello: shows the same status over the provider's API", async () => {
    const { lease, providerUrl } = market.devnet.facts;
    const { signer } = market.sender("tenant");
    const provider = { owner: lease.provider, hostUri: providerUrl };
    const api = providerConnector(market.rpc)(provider, jwtAuth(signer));
    expect((await api.leaseStatus(lease)).services["web"]).toMatchObject({ available: 1 });
    api.close();
  });
});

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text; // not the answer yet
  }
}
