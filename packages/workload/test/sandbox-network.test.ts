import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PortSpec } from "../src/index.ts";
import {
  get,
  sandboxFixture,
  sandboxRefusal,
  collect,
  service,
  testLease,
  untilReady,
  type Fixture,
} from "./sandbox-fixture.ts";

const refusal = await sandboxRefusal();
const ECHO = `const s=require("dgram").createSocket("udp4");s.on("message",(m,from)=>s.send("echo "+m,from.port,from.address));s.bind(9000)`;

describe.skipIf(refusal !== undefined)("services of one lease", () => {
  let fixture: Fixture;
  const lease = testLease();
  const port = (o: Partial<PortSpec>): PortSpec => ({
    port: 8080,
    externalPort: 80,
    protocol: "tcp",
    global: false,
    ...o,
  });
  beforeAll(async () => {
    fixture = await sandboxFixture();
    const services = [
      service("web"),
      service("other"),
      service("api", {
        ports: [
          port({ service: "web" }),
          port({ service: "web", externalPort: 81 }),
          port({ service: "other", externalPort: 81 }),
          port({ externalPort: 82 }),
        ],
      }),
      service("udp", {
        command: ["node", "-e", ECHO],
        ports: [port({ port: 9000, externalPort: 53, protocol: "udp", service: "web" })],
      }),
    ];
    await fixture.driver.apply({ lease, generation: "1", services });
    await untilReady(fixture.driver, lease);
  });
  afterAll(() => fixture?.close());
  const fetched = (from: string, url: string): Promise<string> =>
    get(fixture.driver, lease, { service: from, path: `/fetch?${encodeURIComponent(url)}` });
  const inContainer = async (name: string, script: string): Promise<string> =>
    (
      await collect(
        await fixture.driver.exec(lease, {
          service: name,
          replica: 0,
          command: ["node", "-e", script],
          tty: false,
          stdin: false,
        }),
      )
    ).stdout;

  it("use a port that names a service from that service alone", async () => {
    expect(await fetched("web", "http://api/")).toContain("via hello");
    expect(await fetched("other", "http://api/")).toContain("ECONNRESET");
    for (const from of ["web", "other"])
      expect(await fetched(from, "http://api:81/")).toContain("via hello");
    expect(await fetched("other", "http://api:82/")).toContain("via hello");
    expect(await fetched("api", "http://api/"), "its own").toContain("via hello");
    expect(await fetched("api", "http://web/"), "a global one").toContain("via hello");
  });

  it("speak UDP by name, where they may", async () => {
    // Datagrams may be lost, and nobody may listen yet: asked again until answered.
    const ask = (patienceMs: number): string =>
      `const s=require("dgram").createSocket("udp4");s.on("message",m=>{console.log(String(m));process.exit()});const ask=()=>s.send("hello",53,"udp");ask();setInterval(ask,200);setTimeout(()=>{console.log("silence");process.exit()},${patienceMs})`;
    expect(await inContainer("web", ask(30_000))).toBe("echo hello\n");
    expect(await inContainer("other", ask(600))).toBe("silence\n");
  });

  it("reach each other by no other way", async () => {
    const probe = `const net=require("net"),own=Object.values(require("os").networkInterfaces()).flat().map(a=>a.address);
      const hosts=[1,2,3,4,5].map(n=>"10.233.1."+n).filter(h=>!own.includes(h));
      Promise.all(hosts.map(host=>new Promise(r=>{const s=net.connect({host,port:8080,timeout:800});s.on("connect",()=>r("connected "+host)).on("timeout",()=>{s.destroy();r("nothing")}).on("error",()=>r("nothing"))}))).then(l=>process.stdout.write(JSON.stringify(l),()=>process.exit()))`;
    expect(JSON.parse(await inContainer("other", probe))).toEqual(
      Array.from({ length: 4 }, () => "nothing"),
    );
  });
});
