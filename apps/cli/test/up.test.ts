import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { DEFAULT_PORTS } from "@vyom/devnet";
import { checkMachine, machineRefusal } from "@vyom/workload";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { UP_PORTS } from "../src/up-ports.ts";
import { spawnCli, type ChildCli } from "./child-cli.ts";
import { vyom, type Ran } from "./run-cli.ts";

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
    });
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
