import { connect, createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { networkInterfaces } from "node:os";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { VolumeSpec } from "../../src/index.ts";
import {
  get,
  run,
  service,
  testLease,
  until,
  untilReady,
  type ExecResult,
} from "../sandbox-fixture.ts";
import type { ConformanceFixture, Subject } from "./subject.ts";

const MARKER = "a-secret-of-the-machine";

const volumeNamed = (name: string, mount: string): VolumeSpec => ({
  name,
  mount,
  kind: "ephemeral",
  sizeBytes: 2 ** 20,
  readOnly: false,
});

export function isolationSuite({ name, refusal, open }: Subject): void {
  describe.skipIf(refusal !== undefined)(`a container of driver ${name}`, () => {
    let fixture: ConformanceFixture;
    const lease = testLease();
    const neighbour = testLease();
    const sh = (script: string): Promise<ExecResult> =>
      run(fixture.driver, lease, ["sh", "-c", script]);
    const js = async (script: string): Promise<unknown> =>
      JSON.parse((await run(fixture.driver, lease, ["node", "-e", script])).stdout || "null");
    beforeAll(async () => {
      process.env["VYOM_TEST_SECRET"] = MARKER;
      fixture = await open({ limits: { pidsPerReplica: 100 } });
      await fixture.driver.apply({ lease, generation: "1", services: [service("web")] });
      await fixture.driver.apply({
        lease: neighbour,
        generation: "1",
        services: [service("other")],
      });
      await untilReady(fixture.driver, lease);
      await untilReady(fixture.driver, neighbour);
    });
    afterAll(async () => {
      delete process.env["VYOM_TEST_SECRET"];
      await fixture?.close();
    });

    it.each(["1", "self"])(
      "has few capabilities, no new privileges and a system call filter (process %s)",
      async (pid) => {
        const { stdout } = await sh(`cat /proc/${pid}/status`);
        const field = (name: string): string | undefined =>
          new RegExp(`^${name}:\\s*(\\S+)`, "m").exec(stdout)?.[1];
        const kept = "00000000000404fb";
        expect({
          eff: field("CapEff"),
          prm: field("CapPrm"),
          bnd: field("CapBnd"),
          inh: field("CapInh"),
          amb: field("CapAmb"),
        }).toEqual({
          eff: kept,
          prm: kept,
          bnd: kept,
          inh: "0000000000000000",
          amb: "0000000000000000",
        });
        expect({ nnp: field("NoNewPrivs"), seccomp: field("Seccomp") }).toEqual({
          nnp: "1",
          seccomp: "2",
        });
      },
    );

    it("sees its own processes only, and none of the machine's environment", async () => {
      expect(
        await js(
          'console.log(JSON.stringify(fs.readdirSync("/proc").filter(name=>/^\\d+$/.test(name)).map(pid=>fs.readFileSync("/proc/"+pid+"/comm","utf8").trim())))',
        ),
      ).toEqual(["node", "node"]);
      expect((await sh("cat /proc/*/environ /proc/*/cmdline")).stdout).not.toContain(MARKER);
      expect((await sh("env; id")).stdout).not.toContain("VYOM");
    });

    it("has no open descriptor of the machine", async () => {
      expect(
        await js(
          'console.log(JSON.stringify(fs.readdirSync("/proc/1/fd").map(fd=>{try{return fs.readlinkSync("/proc/1/fd/"+fd)}catch{return ""}}).filter(to=>to.startsWith("/")&&to!=="/dev/null")))',
        ),
      ).toEqual([]);
    });

    it("sees the image's files and none of the machine's", async () => {
      const { stdout } = await sh("ls /");
      // An engine adds /run for its own mark.
      expect(
        stdout
          .trim()
          .split("\n")
          .filter((one) => one !== "run"),
      ).toEqual([
        "app",
        "bin",
        "data",
        "dev",
        "etc",
        "lib",
        "lib64",
        "proc",
        "sbin",
        "sys",
        "tmp",
        "usr",
      ]);
      expect((await sh(`ls ${fixture.home} ; ls /../..${process.cwd()}`)).code).not.toBe(0);
    });

    it("has the harmless devices only", async () => {
      const devices = (await sh("ls /dev")).stdout.trim().split("\n");
      const own = "fd full null ptmx pts random shm stderr stdin stdout tty urandom zero".split(
        " ",
      );
      const engines = ["console", "core", "mqueue"];
      expect(devices.filter((one) => !engines.includes(one))).toEqual(own);
    });

    it.each([
      ["mount a file system", "mount -t tmpfs tmpfs /tmp"],
      ["bind a folder", "mount --bind /etc /tmp"],
      ["make /proc/sys writable", "mount -o remount,rw /proc/sys"],
      ["take a mount away", "umount /etc/hosts"],
      ["make a user namespace", "unshare --user true"],
      ["make a mount namespace", "unshare --mount true"],
      ["make a network namespace", "unshare --net true"],
      ["enter the namespaces of another process", "nsenter --target 1 --mount --net true"],
      ["set a system parameter", "echo 1 > /proc/sys/kernel/panic"],
      [
        "have the kernel run a program of its own",
        "echo '|/tmp/x' > /proc/sys/kernel/core_pattern",
      ],
      ["set a user namespace limit", "echo 99 > /proc/sys/user/max_user_namespaces"],
      ["trigger a system request", "echo b > /proc/sysrq-trigger"],
      ["read the machine's memory", "head -c 1 /proc/kcore | grep -q ."],
      ["read the kernel's messages", "dmesg | grep -q . || head -c 1 /proc/kmsg | grep -q ."],
      ["write to /sys", "echo 1 > /sys/class/net/eth0/mtu"],
      [
        "raise its memory limit",
        "cd /sys/fs/cgroup && for f in memory/memory.limit_in_bytes memory.max; do test -e $f && echo 99999999999 > $f && exit 0; done; false",
      ],
      [
        "be run by the kernel when a cgroup empties",
        "for f in /sys/fs/cgroup/*/release_agent; do echo /tmp/x > $f && exit 0; done; false",
      ],
      ["protect itself from the machine's lack of memory", "echo -1000 > /proc/self/oom_score_adj"],
      ["raise a resource limit", "ulimit -n 10000000"],
      ["change its hostname", "hostname other"],
      ["set the clock", "date -s 2001-01-01"],
      ["kill the machine's processes", "kill -9 -1 && false; kill -9 99999"],
      ["change its hosts file's mount", "rm /etc/hosts"],
      ["make a disk's device file", "mknod /tmp/disk b 8 0"],
      ["make a device file of memory", "mknod /tmp/mem c 1 1"],
      ["copy a device file", "cp -a /dev/null /tmp/device"],
      [
        "open a disk of the machine",
        "for d in sda vda nvme0n1 loop0 mem kmsg; do test -e /dev/$d && exit 0; done; false",
      ],
      ["gain a capability", "setpriv --inh-caps +sys_admin --ambient-caps +sys_admin true"],
      [
        "gain root by a set-user-id program",
        "cp /usr/bin/sh /tmp/s && chmod 4755 /tmp/s && setpriv --reuid 33 --clear-groups /tmp/s -p -c 'test $(id -u) = 0'",
      ],
      [
        "follow a link of a volume out of it",
        `ln -s /../../../../.. /tmp/link && ln -s /proc/1/root/../../.. /tmp/up; ls /tmp/link${process.cwd()} /tmp/link/proc || ls /tmp/up${process.cwd()}`,
      ],
      ["link a file of another file system", "ln /proc/version /tmp/version"],
    ])("may not %s", async (_, script) => {
      expect((await sh(script)).code).not.toBe(0);
      expect((await fixture.driver.status(lease))?.[0]?.replicas[0]?.restarts).toBe(0);
    });

    it("reaches neither the machine's loopback nor its addresses, metadata services or another lease", async () => {
      const server = createServer((socket) => socket.end("reached")).listen(0, "0.0.0.0");
      await until(() => (server.listening ? true : undefined), "listening");
      const { port } = server.address() as AddressInfo;
      const own = Object.values(networkInterfaces()).flatMap((list) =>
        (list ?? []).filter(({ family }) => family === "IPv4").map(({ address }) => address),
      );
      const targets = [
        ...own.map((host) => [host, port]),
        ["10.233.0.1", port],
        ["169.254.169.254", 80],
        ["10.234.0.2", port],
        ["other", 80],
      ];
      const answers = await js(
        `const net=require("net");Promise.all(${JSON.stringify(targets)}.map(([host,port])=>new Promise(resolve=>{const s=net.connect({host,port,timeout:1500});s.on("connect",()=>resolve("connected")).on("timeout",()=>{s.destroy();resolve("nothing")}).on("error",e=>resolve(e.code))}))).then(list=>console.log(JSON.stringify(list)))`,
      );
      server.close();
      expect(answers).toHaveLength(targets.length);
      expect(answers).not.toContain("connected");
    });

    it("is not reached from the machine by the ports that it opens", async () => {
      const opened = await sh(
        `node -e 'require("net").createServer().listen(18099,"0.0.0.0",()=>{console.log("open");setTimeout(()=>process.exit(),300)})' & wait; echo done`,
      );
      expect(opened.stdout).toContain("open");
      const outcome = await new Promise((resolve) => {
        const socket = connect({ host: "127.0.0.1", port: 18_099 });
        socket.on("connect", () => resolve("connected")).on("error", () => resolve("refused"));
      });
      expect(outcome).toBe("refused");
    });

    it("may not have names that are paths", async () => {
      const bad = [
        service("../../web"),
        service("web/../x"),
        service("web", { volumes: [volumeNamed("../../../etc", "/data")] }),
        service("web", { volumes: [volumeNamed("data", "/../../../etc")] }),
        service("web", { volumes: [volumeNamed("data", "/a:/etc")] }),
      ];
      for (const one of bad)
        await expect(
          fixture.driver.apply({ lease: testLease(), generation: "1", services: [one] }),
        ).rejects.toMatchObject({ code: "workload.name" });
    });

    it("loses its memory against its limit, alone", async () => {
      if (fixture.driver.warnings().some((warning) => warning.includes("memory"))) return;
      const script = "const a=[];for(;;)a.push(Buffer.alloc(8e6,1))";
      const { code } = await run(fixture.driver, lease, ["node", "-e", script]);
      expect(code).not.toBe(0);
      expect(await get(fixture.driver, neighbour, { service: "other" })).toContain("hello");
      await untilReady(fixture.driver, lease);
    });

    it("loses a fork bomb against its process limit and the next container is fine", async () => {
      if (fixture.driver.warnings().some((warning) => warning.includes("pids"))) return;
      const [started, refused] =
        (await js(`const {spawn}=require("child_process");let ok=0,bad=0;for(let i=0;i<300;i++){const c=spawn("sleep",["5"]);c.on("error",()=>{});c.pid?ok++:bad++}
      process.stdout.write(JSON.stringify([ok,bad]),()=>process.exit())`)) as [number, number];
      expect(started).toBeLessThan(100);
      expect(refused).toBeGreaterThan(200);
      expect(await get(fixture.driver, neighbour, { service: "other" })).toContain("hello");
    });
  });
}
