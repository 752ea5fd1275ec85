import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DEFAULT_PORTS } from "@vyom/devnet";
import { checkMachine, machineRefusal } from "@vyom/workload";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UP_PORTS } from "../src/up-ports.ts";
import { spawnCli, type ChildCli } from "./child-cli.ts";
import { start, vyom, type Ran } from "./run-cli.ts";

const refusal = machineRefusal(await checkMachine());
if (refusal !== undefined) {
  if (process.env["CI"] !== undefined) throw new Error(`vyom up cannot be tested: ${refusal}`);
  process.stderr.write(`vyom up is not tested: ${refusal}\n`);
}

const HELLO = fileURLToPath(new URL("../../../examples/hello/deploy.yaml", import.meta.url));
const FREE_PORTS = UP_PORTS.flatMap(({ flag }) => [`--${flag}`, "0"]);
const home = mkdtempSync(join(tmpdir(), "vyom-cli-up-"));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const env = { VYOM_HOME: home };
const cli = (...words: string[]): Promise<Ran> => vyom(words, { env });
const json = async (...words: string[]): Promise<unknown> => {
  const ran = await cli(...words, "-o", "json");
  expect(ran.exitCode, ran.stderr).toBe(0);
  return JSON.parse(ran.stdout);
};

interface Report {
  readonly ok: boolean;
  readonly resumed: boolean;
  readonly height: string;
  readonly status: number;
  readonly bodySha256: string;
  readonly bytes: number;
  readonly url: string;
  readonly steps: readonly { readonly step: string; readonly durationMs: number }[];
  readonly lease: { readonly dseq: string };
}

function body(url: string, host: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { host }, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve(Buffer.concat(chunks)));
    }).on("error", reject);
  });
}

/** Command lines of running processes that name a path. */
function processesNaming(path: string): readonly string[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && name !== String(process.pid))
    .map((name) => {
      try {
        return readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ");
      } catch {
        return ""; // it has ended meanwhile
      }
    })
    .filter((line) => line.includes(path));
}

it("knows the ports of the local marketplace", () => {
  expect(Object.fromEntries(UP_PORTS.map(({ name, usual }) => [name, usual]))).toEqual(
    DEFAULT_PORTS,
  );
});

describe.skipIf(refusal !== undefined)("vyom up", () => {
  let lease = "";

  it("checks the whole way to an answer and reports it as one JSON value", async () => {
    const { exitCode, stdout, stderr } = await spawnCli(
      ["up", "--check", "--json", "--reset", ...FREE_PORTS],
      env,
    ).ended;
    expect(exitCode, stdout + stderr).toBe(0);
    const report = JSON.parse(stdout) as Report;
    expect(report).toMatchObject({ ok: true, resumed: false, status: 200 });
    expect(report.bodySha256).toMatch(/^[0-9a-f]{64}$/);
    expect(report.bytes).toBeGreaterThan(0);
    expect(Number(report.height)).toBeGreaterThan(1);
    expect(report.steps.map(({ step }) => step)).toContain("deploy");
    expect(stdout + stderr).not.toContain("\u001b");
    lease = report.lease.dseq;
  });

  it("says what failed as one JSON value", async () => {
    const broken = join(home, "broken.yaml");
    writeFileSync(broken, readFileSync(HELLO, "utf8").replace("registry.vyom/hello:1", '""'));
    const { exitCode, stdout } = await spawnCli([
      "up",
      "--check",
      "--json",
      "--sdl",
      broken,
      "--reset",
      "--home",
      join(home, "other"),
      ...FREE_PORTS,
    ]).ended;
    expect(exitCode).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      error: expect.objectContaining({
        code: expect.stringMatching(/^sdl\./),
        message: expect.any(String),
        step: expect.any(String),
      }),
    });
  });

  describe("while it runs", () => {
    let up: ChildCli;
    beforeAll(async () => {
      up = spawnCli(["up", ...FREE_PORTS], env);
      await up.wrote("Ctrl-C stops everything");
    }, 120_000);
    afterAll(async () => {
      up.process.kill("SIGKILL");
      await up.ended;
    });

    it("goes on with the same lease and prints what runs", async () => {
      const text = up.stdout();
      expect(text).toContain("Vyom runs again, under the same lease.");
      expect(text).toMatch(new RegExp(`^deployment +${lease} at `, "m"));
      for (const name of ["app", "RPC", "REST", "gRPC", "provider", "cost so far", "tenant"])
        expect(text).toMatch(new RegExp(`^${name} +\\S`, "m"));
      expect(text).not.toContain("\u001b");
      const [, host = "", url = ""] = /curl -H 'Host: (\S+)' (\S+)/.exec(text) ?? [];
      const page = await body(url, host);
      expect(page.length).toBeGreaterThan(0);
      expect(createHash("sha256").update(page).digest("hex")).toMatch(/^[0-9a-f]{64}$/);
    });

    it("shows the deployment, its logs and events", async () => {
      const listed = (await json("ps")) as {
        id: { dseq: string };
        services: { available: number }[];
      }[];
      expect(listed).toMatchObject([
        { id: { dseq: lease }, services: [{ name: "web", available: 1 }] },
      ]);
      const ps = await cli("ps");
      expect(ps.stdout).toMatch(
        new RegExp(`^${lease} +active +web 1/1 .*http://\\S+\\.localhost:\\d+`, "m"),
      );
      expect((await cli("status")).stdout).toMatch(/^web +1\/1 +http:/m);
      expect((await cli("logs", lease)).stdout).toMatch(/^\[web-\S+\] \S/);
      const events = await cli("events", "--json");
      expect(events.exitCode, events.stderr).toBe(0);
      expect((await json("provider", "list")) as unknown[]).toHaveLength(1);
      expect((await cli("provider", "status")).exitCode).toBe(0);
      expect((await cli("query", "market", "leases")).stdout).toContain("active");
      expect((await cli("keys", "list")).stdout).toMatch(/^tenant +akash1\S+ +development$/m);
    });

    it("answers every reading command in JSON when asked", async () => {
      const tenant = ["keys", "show", "tenant"];
      for (const words of [
        ["ps"],
        ["ps", "--all"],
        ["status"],
        ["status", lease],
        ["doctor"],
        ["version"],
        tenant,
        ["provider", "list"],
        ["provider", "status"],
        ["provider", "leases"],
        ["provider", "earnings"],
        ["provider", "explain", HELLO],
        ["keys", "list"],
        ["image", "ls"],
        ["sdl", "validate", HELLO],
        ["sdl", "convert", HELLO],
        ["query", "block"],
        ["query", "bank", "balances"],
        ["query", "market", "leases"],
      ]) {
        const ran = await cli(...words, "--json");
        expect(() => JSON.parse(ran.stdout), `${words.join(" ")}: ${ran.stderr}`).not.toThrow();
        expect(ran.stdout).not.toContain("\u001b");
      }
      for (const words of [["logs"], ["events"]])
        for (const line of (await cli(...words, "--json")).stdout.trim().split("\n"))
          expect(JSON.parse(line)).toMatchObject({ time: expect.stringMatching(/^\d{4}-/) });
    });

    it("runs commands in the container and passes on how they end", async () => {
      const version = await cli("exec", "node", "-p", "1+1");
      expect(version).toMatchObject({ exitCode: 0, stdout: "2\n" });
      expect((await cli("exec", lease, "node", "-e", "process.exit(7)")).exitCode).toBe(7);
      const piped = await vyom(
        ["exec", "-s", "web", "node", "-e", "process.stdin.pipe(process.stdout)"],
        {
          env,
          input: "through and back\n",
        },
      );
      expect(piped).toMatchObject({ exitCode: 0, stdout: "through and back\n" });
      const missing = await cli("exec", "no-such-command");
      expect(missing.exitCode).not.toBe(0);
      expect(missing.stderr).not.toBe("");
      expect((await cli("exec", "-s", "db", "ls")).stderr).toContain(
        'there is no service "db", there is web',
      );
    });

    it("copies files into the container and out of it, by Node where there is no tar", async () => {
      const site = join(home, "site");
      mkdirSync(join(site, "deep"), { recursive: true });
      writeFileSync(join(site, "deep/page.html"), Buffer.alloc(300_000, "<p>"));
      writeFileSync(join(site, "run.sh"), "#!/bin/sh\n", { mode: 0o750 });
      symlinkSync("deep/page.html", join(site, "index.html"));
      const put = await cli("cp", site, ":/tmp/");
      expect(put, put.stderr).toMatchObject({ exitCode: 0 });
      expect(put.stdout).toBe("copied 3 files, 300 kB to web:/tmp/site\n");
      const script = "fs.readFileSync('/tmp/site/index.html').length";
      expect((await cli("exec", "node", "-p", script)).stdout).toBe("300000\n");
      const got = await json("cp", "web:/tmp/site", join(home, "back"));
      expect(got).toMatchObject({ files: 3, bytes: 300_010, leftOut: [] });
      expect(statSync(join(home, "back/run.sh")).mode & 0o777).toBe(0o750);
      expect(readlinkSync(join(home, "back/index.html"))).toBe("deep/page.html");
      const missing = await cli("cp", ":/no/such", home);
      expect(missing.stderr).toMatch(/^vyom: the container has no \/no\/such/);
      expect((await cli("cp", site, home)).exitCode).toBe(2);
    });

    it("forwards a local port to the container, many connections at once", async () => {
      const forward = start(["port-forward", ":3000"], { env });
      await expect.poll(forward.text, { timeout: 15_000 }).toContain("Ctrl-C ends it");
      const [, address = ""] =
        /^(127\.0\.0\.1:\d+) leads to web port 3000$/m.exec(forward.text()) ?? [];
      const pages = await Promise.all(
        Array.from({ length: 40 }, () => body(`http://${address}/`, "localhost")),
      );
      for (const page of pages)
        expect(page.toString("utf8")).toMatch(/^<!doctype html>.*<\/html>/is);
      forward.signals.emit("SIGINT", "SIGINT");
      expect((await forward.ended).exitCode).toBe(0);
      const unused = start(["port-forward", ":3999"], { env });
      await expect.poll(unused.text, { timeout: 15_000 }).toContain("Ctrl-C ends it");
      const [, dead = ""] = /(127\.0\.0\.1:\d+) leads/.exec(unused.text()) ?? [];
      await expect(body(`http://${dead}/`, "localhost")).rejects.toThrow();
      await expect.poll(unused.text).toContain("nothing listens on port 3999 of service web");
      unused.signals.emit("SIGINT", "SIGINT");
      await unused.ended;
    });

    it("shows logs and events from a time on, with their times", async () => {
      const lines = await cli("logs", "--since", "1h", "--timestamps");
      expect(lines.stdout).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z \[web-0\] \S/m);
      expect((await cli("logs", "--since", "2099-01-01")).stdout).toBe("");
      expect((await cli("events", "--since", "2099-01-01")).stdout).toBe("");
      expect((await cli("logs", "--since", "soon")).exitCode).toBe(2);
    });

    it("sends images to its registry without being told where that is", async () => {
      const app = join(home, "image");
      mkdirSync(app);
      writeFileSync(join(app, "file"), "content");
      await json("image", "build", app, "--from", "scratch", "--tag", "tiny:1");
      expect(await json("image", "push", "tiny:1")).toMatchObject({ name: "registry.vyom/tiny:1" });
    });

    it("says what its provider earned, and drains it", async () => {
      const earned = (await json("provider", "earnings", "--by", "day", "--since", "1d")) as {
        total: string[];
        leases: { earned: string }[];
        periods: { earned: string[] }[];
      };
      expect(earned.leases).toHaveLength(1);
      expect(Number.parseInt(earned.total[0] ?? "", 10)).toBeGreaterThan(0);
      const sum = earned.periods.reduce(
        (all, each) => all + Number.parseInt(each.earned[0] ?? "0", 10),
        0,
      );
      expect(sum).toBe(Number.parseInt(earned.total[0] ?? "", 10));
      expect(await json("provider", "drain", "--deadline", "1h")).toMatchObject({ drained: true });
      const bidding = async (): Promise<string> => (await cli("provider", "status")).stdout;
      await expect.poll(bidding, { timeout: 10_000 }).toMatch(/^bidding +no: it is drained/m);
      expect((await cli("provider", "explain", HELLO)).stdout).toContain("drained");
      expect(await json("provider", "resume")).toMatchObject({ wasDrained: true });
      await expect.poll(bidding, { timeout: 10_000 }).toMatch(/^bidding +yes/m);
    });

    it("goes on with a deployment that was killed, wherever it stood", async () => {
      const words = ["deploy", HELLO, "--bid-wait", "0"];
      const number = async (): Promise<string[]> =>
        ((await json("ps", "--offline")) as { id: { dseq: string } }[])
          .map(({ id }) => id.dseq)
          .filter((dseq) => dseq !== lease);
      const killed = spawnCli(words, env);
      await expect.poll(number, { timeout: 30_000 }).toHaveLength(1);
      killed.process.kill("SIGKILL");
      await killed.ended;
      const [dseq = ""] = await number();
      const again = await cli(...words, "--json");
      expect(again.stderr).toContain(`going on with deployment ${dseq} of this file`);
      expect(JSON.parse(again.stdout)).toMatchObject({ dseq });
      await json("close", dseq);

      // A lease without a manifest: the bid is taken by hand.
      const refused = await cli(...words, "--max-price", "1uakt");
      expect(refused.stderr).toMatch(/no bid is up to 1uakt, there is \d+(\.\d+)?uakt of akash1/);
      const [open = ""] = await number();
      const { bids } = (await json("query", "market", "bids", "--dseq", open)) as {
        bids: { bid: { id: object } }[];
      };
      const message = JSON.stringify({ bid_id: bids[0]?.bid.id });
      await json("tx", "market", "create-lease", "--json", message);
      expect(await json(...words)).toMatchObject({ dseq: open });
      await json("close", open);
      expect(await number()).toEqual([]);
    });

    it("outlives connections that others break off", async () => {
      up.process.kill("SIGPIPE");
      expect(await json("ps")).toHaveLength(1);
    });

    it("says at once why a service does not start, and to programs as well", async () => {
      const absent = join(home, "absent.yaml");
      writeFileSync(absent, readFileSync(HELLO, "utf8").replace("hello:1", "absent:1"));
      const words = ["deploy", absent, "--bid-wait", "0", "--service-timeout", "5"];
      const told = await cli(...words);
      expect(told.stderr).toMatch(/^ {2}web: Failed to pull image "registry.vyom\/absent:1": /m);
      const { stderr } = await cli(...words, "--json");
      const lines = stderr.trim().split("\n");
      expect(JSON.parse(lines[0] ?? "")).toMatchObject({ note: expect.stringMatching("going on") });
      const { error } = JSON.parse(lines.at(-1) ?? "") as {
        error: { code: string; dseq: string; reasons: string[] };
      };
      expect(error).toMatchObject({ code: "client.services_timeout" });
      expect(error.reasons.join()).toContain("Failed to pull image");
      await json("close", error.dseq);
    });

    it("deploys a second app, updates and closes it", async () => {
      const deployed = (await json("deploy", HELLO, "--bid-wait", "0")) as { dseq: string };
      const { dseq } = deployed;
      expect((await cli("ps")).stdout.trim().split("\n")).toHaveLength(3);
      expect((await cli("logs")).stderr).toContain("name one of your deployments");
      const changed = join(home, "changed.yaml");
      writeFileSync(
        changed,
        readFileSync(HELLO, "utf8").replace(/GREETING=.*/, "GREETING=Changed"),
      );
      const updated = await cli("update", dseq, changed);
      expect(updated.exitCode, updated.stderr).toBe(0);
      expect(updated.stdout).toContain("+       - GREETING=Changed");
      rmSync(join(home, "deployments"), { recursive: true });
      const elsewhere = await cli("update", dseq, HELLO);
      expect(elsewhere.stdout).toMatch(/^- +- GREETING=Changed\n\+ +- GREETING=Hello/m);
      expect((await cli("update", dseq, changed)).stdout).toContain("+       - GREETING=Changed");
      const greeting = async (): Promise<string> =>
        (await cli("exec", dseq, "node", "-p", "process.env.GREETING")).stdout;
      await expect.poll(greeting, { timeout: 20_000 }).toBe("Changed\n");
      await json("close", dseq);
      expect(((await json("ps")) as unknown[]).length).toBe(1);
    });

    it("runs a second provider, which bids by its own prices", async () => {
      const config = join(home, "provider.yaml");
      expect((await cli("provider", "init", config)).exitCode).toBe(0);
      expect((await cli("provider", "init", config)).stderr).toContain("is there already");
      const cheap = readFileSync(config, "utf8").replace("cpu: 0.12", "cpu: 0.01");
      writeFileSync(config, cheap.replace("provider.example.com:8443", "localhost:1"));
      const ports = ["--port-provider", "0", "--port-provider-grpc", "0", "--port-ingress", "0"];
      const operator = spawnCli(
        [
          "provider",
          "run",
          "--config",
          config,
          "--from",
          "auditor",
          "--host",
          "127.0.0.1",
          ...ports,
        ],
        {
          VYOM_HOME: join(home, "operator"),
          VYOM_NODE: /^RPC +(\S+)/m.exec(up.stdout())?.[1] ?? "",
        },
      );
      await operator.wrote("ingress port");
      const second = await vyom(["provider", "run", "--from", "auditor"], {
        env: {
          VYOM_HOME: join(home, "operator"),
          VYOM_NODE: /^RPC +(\S+)/m.exec(up.stdout())?.[1] ?? "",
        },
      });
      expect(second).toMatchObject({ exitCode: 1 });
      expect(second.stderr).toContain(`(process ${operator.process.pid}) uses`);
      const [, address = ""] = /^provider +(\S+)/m.exec(operator.stdout()) ?? [];
      const [, port = ""] = /^gRPC port +(\d+)/m.exec(operator.stdout()) ?? [];
      const words = [
        "provider",
        "explain",
        HELLO,
        "--provider",
        address,
        "--grpc",
        `127.0.0.1:${port}`,
      ];
      const bid = (await json(...words)) as { groups: { price: string }[] };
      expect(bid.groups).toMatchObject([{ group: "anywhere", passed: true }]);
      expect(Number.parseFloat(bid.groups[0]?.price ?? "")).toBeLessThan(95);
      const dear = join(home, "dear.yaml");
      writeFileSync(dear, readFileSync(HELLO, "utf8").replace("amount: 100", "amount: 1"));
      const refused = await cli("provider", "explain", dear, ...words.slice(3));
      expect(refused).toMatchObject({ exitCode: 1 });
      expect(refused.stdout).toMatch(/^anywhere: would not bid\n {2}\S/);
      operator.process.kill("SIGINT");
      expect((await operator.ended).exitCode).toBe(0);
    });

    describe("what the README and its own table say to try", () => {
      const root = fileURLToPath(new URL("../../../", import.meta.url));
      const readme = readFileSync(join(root, "README.md"), "utf8");
      const told = (text: string, pattern: RegExp): string[] =>
        [...text.matchAll(pattern)].map(([, line = ""]) => line.trim());

      const follow = async (line: string): Promise<void> => {
        const words = line
          .split(" ")
          .map((word) => word.replace(/^examples\//, `${root}examples/`));
        const running = start(words, { env, input: "process.exit(0)\n" });
        if (/^(logs -f|port-forward)/.test(line)) {
          await expect.poll(running.text, { timeout: 15_000 }).toMatch(/listens|leads to/);
          running.signals.emit("SIGINT", "SIGINT");
        }
        expect([0, 130], running.text()).toContain((await running.ended).exitCode);
      };

      it.each([
        ["README", () => told(readme, /`npx vyom ([^`]+)`/g)],
        ["table", () => told(up.stdout(), /^ {2}npx vyom (.+?)(?: {3}|$)/gm)],
      ])("works as it is written in the %s, line by line", async (_where, lines) => {
        expect(lines()).toEqual(expect.arrayContaining(["ps", "logs -f"]));
        for (const line of lines()) await follow(line);
        const all = (await json("ps", "--offline")) as { id: { dseq: string } }[];
        expect(all).toHaveLength(2);
        for (const { id } of all) if (id.dseq !== lease) await json("close", id.dseq);
      });

      it("shows the lines that `vyom up` prints", () => {
        const shown = told(readme, /^ {4}([a-zA-Z][a-zA-Z ]*?) {2,}\S/gm);
        expect(shown).toEqual(expect.arrayContaining(["app", "RPC", "provider", "cost so far"]));
        for (const name of shown) expect(up.stdout()).toMatch(new RegExp(`^${name} {2,}\\S`, "m"));
      });

      it("leads to files that are there", () => {
        for (const [, path = ""] of readme.matchAll(/\]\(([^)#:]+)\)/g))
          expect(existsSync(join(root, path)), path).toBe(true);
      });
    });

    it("follows logs until Ctrl-C", async () => {
      const follower = spawnCli(["logs", "-f"], env);
      await follower.wrote("[web-0]");
      follower.process.kill("SIGINT");
      expect((await follower.ended).exitCode).toBe(130);
    });

    it("stops at Ctrl-C and leaves nothing behind but its home", async () => {
      expect(existsSync(join(home, "endpoints.json"))).toBe(true);
      up.process.kill("SIGINT");
      const { exitCode, stderr } = await up.ended;
      expect(exitCode, stderr).toBe(0);
      expect(stderr).toContain("Stopped. Chain and keys are kept in");
      expect(existsSync(join(home, "endpoints.json"))).toBe(false);
      expect(processesNaming(home)).toEqual([]);
      expect(readFileSync("/proc/mounts", "utf8")).not.toContain(home);
      expect((await cli("ps")).stderr).toContain("start a development chain with `vyom up`");
    });
  });
});
