import { createSocket } from "node:dgram";
import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Server } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LeaseId } from "@vyom/core";
import type { ServiceSpec, VolumeSpec } from "../../src/index.ts";
import {
  get,
  run,
  service,
  testLease,
  until,
  untilReady,
  type ExecResult,
} from "../sandbox-fixture.ts";
import { ATTEMPTS, commandOf, RUNNER, type Outcome } from "./attempts.ts";
import {
  DIALER,
  machineTargets,
  METADATA_TARGETS,
  ownAddresses,
  PRIVATE_TARGETS,
  type Target,
} from "./network-targets.ts";
import type { ConformanceFixture, Subject } from "./subject.ts";

const MARKER = "a-secret-of-the-machine";
const MIB = 2 ** 20;

const volumeNamed = (name: string, mount: string, sizeMib = 16): VolumeSpec => ({
  name,
  mount,
  kind: "ephemeral",
  sizeBytes: sizeMib * MIB,
  readOnly: false,
});

/** What tenants try, on any driver; numbers and titles are those of SECURITY.md. */
export function isolationSuite(subject: Subject): void {
  describe.skipIf(subject.refusal !== undefined)(`a container of driver ${subject.name}`, () => {
    const stand = new Stand(subject);
    beforeAll(() => stand.open());
    afterAll(() => stand.close());
    confinementTests(stand);
    attemptTests(stand);
    networkTests(stand);
    neighbourTests(stand);
    greedTests(stand);
  });
}

/** Two tenants' leases on one driver. */
class Stand {
  readonly lease: LeaseId = testLease();
  readonly neighbour: LeaseId = testLease();
  readonly #subject: Subject;
  #fixture: ConformanceFixture | undefined;

  constructor(subject: Subject) {
    this.#subject = subject;
  }
  get fixture(): ConformanceFixture {
    if (this.#fixture === undefined) throw new Error("the stand is not open");
    return this.#fixture;
  }
  async open(): Promise<void> {
    process.env["VYOM_TEST_SECRET"] = MARKER;
    this.#fixture = await this.#subject.open({
      limits: { pidsPerReplica: 100, diskPollMs: 300 },
    });
    const web = service("web", { volumes: [volumeNamed("data", "/data")] });
    await this.start(this.lease, web);
    await this.start(this.neighbour, service("other"));
  }
  async start(lease: LeaseId, spec: ServiceSpec): Promise<void> {
    await this.fixture.driver.apply({ lease, generation: "1", services: [spec] });
    await untilReady(this.fixture.driver, lease);
  }
  async close(): Promise<void> {
    delete process.env["VYOM_TEST_SECRET"];
    await this.#fixture?.close();
  }
  sh(script: string): Promise<ExecResult> {
    return run(this.fixture.driver, this.lease, ["sh", "-c", script]);
  }
  async js(script: string, argument?: unknown): Promise<unknown> {
    const words = argument === undefined ? [] : [JSON.stringify(argument)];
    const { stdout } = await run(this.fixture.driver, this.lease, ["node", "-e", script, ...words]);
    return JSON.parse(stdout || "null");
  }
  /** The neighbour serves as if nothing had been. */
  async expectNeighbourWell(): Promise<void> {
    const { driver } = this.fixture;
    expect(await get(driver, this.neighbour, { service: "other" })).toContain("hello");
    expect((await driver.status(this.neighbour))?.[0]?.replicas[0]?.restarts).toBe(0);
  }
  async restarts(): Promise<number | undefined> {
    return (await this.fixture.driver.status(this.lease))?.[0]?.replicas[0]?.restarts;
  }
  lacks(limit: string): boolean {
    return this.fixture.driver.warnings().some((warning) => warning.includes(limit));
  }
}

function confinementTests(stand: Stand): void {
  it.each(["1", "self"])(
    "has few capabilities, no new privileges and a system call filter (process %s)",
    async (pid) => {
      const { stdout } = await stand.sh(`cat /proc/${pid}/status`);
      const field = (name: string): string | undefined =>
        new RegExp(`^${name}:\\s*(\\S+)`, "m").exec(stdout)?.[1];
      const none = "0000000000000000";
      const kept = "00000000000404fb";
      expect({
        eff: field("CapEff"),
        prm: field("CapPrm"),
        bnd: field("CapBnd"),
        inh: field("CapInh"),
        amb: field("CapAmb"),
      }).toEqual({ eff: kept, prm: kept, bnd: kept, inh: none, amb: none });
      expect({ nnp: field("NoNewPrivs"), seccomp: field("Seccomp") }).toEqual({
        nnp: "1",
        seccomp: "2",
      });
    },
  );

  it("has the harmless devices only", async () => {
    const devices = (await stand.sh("ls /dev")).stdout.trim().split("\n");
    const own = "fd full null ptmx pts random shm stderr stdin stdout tty urandom zero".split(" ");
    const engines = ["console", "core", "mqueue"];
    expect(devices.filter((one) => !engines.includes(one))).toEqual(own);
  });

  it("38 see processes or environments of the machine", async () => {
    const processes = await stand.js(
      'console.log(JSON.stringify(fs.readdirSync("/proc").filter(name=>/^\\d+$/.test(name)).map(pid=>fs.readFileSync("/proc/"+pid+"/comm","utf8").trim())))',
    );
    expect(processes).toEqual(["node", "node"]);
    const { stdout } = await stand.sh("cat /proc/*/environ /proc/*/cmdline");
    expect(stdout).not.toContain(MARKER);
    expect((await stand.sh("env; id")).stdout).not.toContain("VYOM");
  });

  it("39 use a file or socket that the provider had open", async () => {
    const open = await stand.js(
      'console.log(JSON.stringify(fs.readdirSync("/proc/1/fd").map(fd=>{try{return fs.readlinkSync("/proc/1/fd/"+fd)}catch{return ""}}).filter(to=>to.startsWith("/")&&to!=="/dev/null")))',
    );
    expect(open).toEqual([]);
  });

  it("40 see files of the machine", async () => {
    const { stdout } = await stand.sh("ls /");
    const seen = stdout.trim().split("\n");
    const image = "app bin data dev etc lib lib64 proc sbin sys tmp usr".split(" ");
    // An engine adds /run for its own mark.
    expect(seen.filter((one) => one !== "run")).toEqual(image);
    const paths = [stand.fixture.home, process.cwd(), "/root", "/home", "/var"];
    for (const path of paths) expect((await stand.sh(`ls /../..${path}`)).code).not.toBe(0);
  });
}

function attemptTests(stand: Stand): void {
  let outcomes: readonly Outcome[] = [];
  beforeAll(async () => {
    outcomes = (await stand.js(RUNNER, ATTEMPTS.map(commandOf))) as Outcome[];
  });
  it.each(ATTEMPTS.map(({ title, says }, index) => [title, says, index] as const))(
    "%s",
    async (_title, says, index) => {
      const outcome = outcomes[index];
      expect(outcome?.code, outcome?.said).not.toBe(0);
      expect(outcome?.said, "a tool is missing").not.toMatch(/: not found/);
      expect(outcome?.said).toMatch(says);
    },
  );
  it("is as well after all attempts as before", async () => {
    expect(await stand.restarts()).toBe(0);
    await stand.expectNeighbourWell();
  });
  it("41 kill processes of the machine", async () => {
    expect((await stand.sh("kill -9 -1 && false; kill -9 99999")).code).not.toBe(0);
    await stand.expectNeighbourWell();
    expect(await stand.restarts()).toBe(0);
  });
}

function networkTests(stand: Stand): void {
  const outcomes = (targets: readonly Target[]): Promise<unknown> => stand.js(DIALER, targets);
  const expectRefused = async (targets: readonly Target[]): Promise<void> => {
    const seen = (await outcomes(targets)) as string[];
    const reached = targets.filter((_, index) => seen[index] === "connected");
    expect({ tried: seen.length, reached }).toEqual({ tried: targets.length, reached: [] });
  };
  async function withServer(host: string, use: (port: number) => Promise<void>): Promise<void> {
    const server: Server = createServer((socket) => socket.end("reached")).listen(0, host);
    await once(server, "listening");
    try {
      await use((server.address() as AddressInfo).port);
    } finally {
      server.close();
    }
  }

  it("42 connect to the machine by loopback or any of its addresses", async () => {
    await withServer("::", (port) => expectRefused(machineTargets(port)));
  });
  it("43 send datagrams, broadcasts or multicasts to the machine", async () => {
    const socket = createSocket({ type: "udp6" });
    const heard: string[] = [];
    socket.on("message", (message) => heard.push(message.toString()));
    socket.bind(0, "::");
    await once(socket, "listening");
    const targets = [...ownAddresses("IPv4"), "255.255.255.255", "224.0.0.1", "10.233.255.255"];
    const send = `const s=require("dgram").createSocket("udp4");const [port,...hosts]=JSON.parse(process.argv[1]);
s.bind(()=>{s.setBroadcast(true);Promise.all(hosts.map(host=>new Promise(done=>s.send("hello",port,host,error=>done(error?.code??"sent"))))).then(list=>process.stdout.write(JSON.stringify(list),()=>process.exit()))})`;
    expect(await stand.js(send, [socket.address().port, ...targets])).toHaveLength(targets.length);
    await stand.expectNeighbourWell(); // as long as this takes a datagram would have come
    socket.close();
    expect(heard).toEqual([]);
  });
  it("44 ask a cloud's metadata service", () => expectRefused(METADATA_TARGETS));
  it("45 connect to private networks", () => expectRefused(PRIVATE_TARGETS));
  it("46 connect to a socket of the machine that has no file", async () => {
    const name = `\0vyom-test-${process.pid}`;
    const server = createServer((socket) => socket.end("reached")).listen({ path: name });
    await once(server, "listening");
    const dial = `require("net").connect({path:"\\0"+JSON.parse(process.argv[1])}).on("connect",()=>{console.log('"connected"');process.exit()}).on("error",error=>console.log(JSON.stringify(error.code)))`;
    expect(await stand.js(dial, name.slice(1))).toBe("ECONNREFUSED");
    server.close();
  });
  it("47 open a port of the machine", async () => {
    const opened = await stand.sh(
      `node -e 'require("net").createServer().listen(18099,"0.0.0.0",()=>{console.log("open");setTimeout(()=>process.exit(),300)})' & wait; echo done`,
    );
    expect(opened.stdout).toContain("open");
    const outcome = await new Promise((resolve) => {
      const socket = connect({ host: "127.0.0.1", port: 18_099 });
      socket.on("connect", () => resolve("connected")).on("error", () => resolve("refused"));
    });
    expect(outcome).toBe("refused");
  });
}

function neighbourTests(stand: Stand): void {
  it("48 connect to another lease by name or address", async () => {
    const address = await addressOf(stand, stand.neighbour, "other");
    const own = await addressOf(stand, stand.lease, "web");
    // Where addresses of leases are alike, this one leads to the container itself.
    const targets = ["other", "other-0", ...(address === own ? [] : [address])].flatMap((host) => [
      { host, port: 80 },
      { host, port: 8080 },
    ]);
    const seen = (await stand.js(DIALER, targets)) as string[];
    expect(seen.filter((one) => one === "connected")).toEqual([]);
  });
  it("49 change the image that others run", async () => {
    const changed = await stand.sh("echo 'process.exit(1)' > /app/server.js; rm -f /etc/passwd");
    expect(changed.code).toBe(0);
    const third = testLease();
    await stand.start(third, service("other"));
    expect(await get(stand.fixture.driver, third, { service: "other" })).toContain("hello");
    await stand.fixture.driver.remove(third);
    await stand.expectNeighbourWell();
  });
  it("50 use names that are paths", async () => {
    const bad = [
      service("../../web"),
      service("web/../x"),
      service("web", { volumes: [volumeNamed("../../../etc", "/data")] }),
      service("web", { volumes: [volumeNamed("data", "/../../../etc")] }),
      service("web", { volumes: [volumeNamed("data", "/a:/etc")] }),
    ];
    for (const one of bad)
      await expect(
        stand.fixture.driver.apply({ lease: testLease(), generation: "1", services: [one] }),
      ).rejects.toMatchObject({ code: "workload.name" });
  });
}

async function addressOf(stand: Stand, lease: LeaseId, name: string): Promise<string> {
  const command = [
    "node",
    "-e",
    'console.log(Object.values(require("os").networkInterfaces()).flat().find(one=>one.family==="IPv4"&&!one.internal).address)',
  ];
  const session = await stand.fixture.driver.exec(lease, {
    service: name,
    replica: 0,
    command,
    tty: false,
    stdin: false,
  });
  let said = "";
  session.stdout.setEncoding("utf8").on("data", (part: string) => (said += part));
  session.stderr.resume();
  await session.exit;
  await until(() => (said.endsWith("\n") ? true : undefined), "an address");
  return said.trim();
}

function greedTests(stand: Stand): void {
  it("51 take more processor time than leased", async () => {
    if (stand.lacks("cpu")) return;
    const lease = testLease();
    const burn = `const end=Date.now()+1500;for(let i=0;i<3;i++)require("child_process").spawn("node",["-e","const end=Date.now()+1500;while(Date.now()<end);"]).on("exit",()=>--left||process.stdout.write(JSON.stringify(used()),()=>process.exit()));let left=3;
const fs=require("fs");const used=()=>fs.readFileSync("/proc/self/stat","utf8").split(" ").slice(13,17).reduce((sum,ticks)=>sum+Number(ticks),0)/100;`;
    const resources = { cpuMilli: 200, memoryBytes: 256 * MIB, ephemeralBytes: 0, gpuUnits: 0 };
    await stand.start(lease, service("web", { resources, command: ["sleep", "100"], ports: [] }));
    const startMs = Date.now();
    const { stdout } = await run(stand.fixture.driver, lease, ["node", "-e", burn]);
    const seconds = (Date.now() - startMs) / 1_000;
    await stand.fixture.driver.remove(lease);
    expect(Number(stdout)).toBeGreaterThan(0);
    // The share of each started period of 100 ms may be used at once.
    expect(Number(stdout)).toBeLessThan(0.2 * seconds + 0.2);
  });

  it("52 use up the machine's memory", async () => {
    if (stand.lacks("memory")) return;
    const script = "const a=[];for(;;)a.push(Buffer.alloc(8e6,1))";
    const { code } = await run(stand.fixture.driver, stand.lease, ["node", "-e", script]);
    expect(code).not.toBe(0);
    await stand.expectNeighbourWell();
    await untilReady(stand.fixture.driver, stand.lease);
  });

  it("53 use up the machine's memory by files in /dev/shm", async () => {
    const { code, stderr } = await stand.sh("head -c 2000000000 /dev/zero > /dev/shm/big");
    expect(code).not.toBe(0);
    expect(stderr).toMatch(/No space left|Killed|^$/);
    await stand.sh("rm -f /dev/shm/big").catch(() => {});
    await stand.expectNeighbourWell();
    await untilReady(stand.fixture.driver, stand.lease);
  });

  it("54 use up the machine's processes", async () => {
    if (stand.lacks("pids")) return;
    const bomb = `const {spawn}=require("child_process");let ok=0,bad=0;for(let i=0;i<300;i++){const c=spawn("sleep",["5"]);c.on("error",()=>{});c.pid?ok++:bad++}
      process.stdout.write(JSON.stringify([ok,bad]),()=>process.exit())`;
    const [started, refused] = (await stand.js(bomb)) as [number, number];
    expect(started).toBeLessThan(100);
    expect(refused).toBeGreaterThan(200);
    await stand.expectNeighbourWell();
  });

  it.each([
    ["55 fill the machine's disk by its own layer", "/tmp/big"],
    ["56 fill the machine's disk by a volume", "/data/big"],
  ])("%s", async (_title, file) => {
    const lease = testLease();
    const { driver } = stand.fixture;
    const resources = { cpuMilli: 500, memoryBytes: 128 * MIB, ephemeralBytes: 32 * MIB };
    const spec = service("web", {
      resources: { ...resources, gpuUnits: 0 },
      volumes: [volumeNamed("data", "/data", 12)],
    });
    await stand.start(lease, spec);
    // A container that uses too much may be ended while the command still runs.
    const tell = `stat -c %s ${file} || echo 0`;
    const size = async (): Promise<number> =>
      Number((await run(driver, lease, ["sh", "-c", tell])).stdout || Number.NaN);
    await run(driver, lease, ["sh", "-c", `head -c ${64 * MIB} /dev/zero > ${file}`]).catch(
      () => {},
    );
    await until(
      async () => ((await size().catch(() => Number.NaN)) < 64 * MIB ? true : undefined),
      "the file was cut or is gone",
    );
    await untilReady(driver, lease);
    await driver.remove(lease);
    await stand.expectNeighbourWell();
  });
}
