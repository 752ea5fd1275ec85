import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { RunningNode } from "@vyom/node";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startLocalChain } from "./local-chain.ts";
import { start, vyom, type Ran } from "./run-cli.ts";

const HELLO = fileURLToPath(new URL("../../../examples/hello/deploy.yaml", import.meta.url));
const STRANGER = "akash19rl4cm2hmr8afy4kldpxz3fka4jguq0a3mq6x0";
const home = mkdtempSync(join(tmpdir(), "vyom-cli-chain-"));
let node: RunningNode;
let env: Record<string, string>;

beforeAll(async () => {
  node = await startLocalChain();
  env = { VYOM_HOME: home, VYOM_NODE: `http://127.0.0.1:${node.ports.rpc}` };
});
afterAll(async () => {
  await node.stop();
  rmSync(home, { recursive: true, force: true });
});

const cli = (...words: string[]): Promise<Ran> => vyom(words, { env });
const json = async (...words: string[]): Promise<unknown> => {
  const ran = await cli(...words, "-o", "json");
  expect(ran.exitCode, ran.stderr).toBe(0);
  return JSON.parse(ran.stdout);
};

describe("against a development chain", () => {
  it("asks for blocks, balances and anything else by name", async () => {
    expect(await json("query", "block")).toMatchObject({ chainId: "vyom-local" });
    const balances = await cli("query", "bank", "balances");
    expect(balances.stdout).toMatch(/^ +AMOUNT +DENOM\n/);
    expect(balances.stdout).toContain("1000000000000   uakt");
    expect(await json("query", "bank", "all-balances", STRANGER)).toMatchObject({ balances: [] });
    expect(await json("query", "bank", "balance", STRANGER, "--denom", "uakt")).toEqual({
      balance: { denom: "uakt", amount: "0" },
    });
    expect(await json("query", "deployment", "params")).toMatchObject({
      params: { settlement_denoms: expect.arrayContaining(["uakt"]) },
    });
    const page = await cli("query", "bank", "balances", "--limit", "1");
    expect(page.stderr).toMatch(/^there is more: --key \S+\n$/);
  });

  it("sends coins and any message, and finds the transaction again", async () => {
    const sent = (await json("tx", "send", STRANGER, "1000000uakt")) as { txHash: string };
    expect(await json("query", "tx", sent.txHash)).toMatchObject({ hash: sent.txHash, code: 0 });
    const message = { to_address: STRANGER, amount: [{ denom: "uakt", amount: "7" }] };
    await json("tx", "bank", "send", "--json", JSON.stringify(message));
    await json(
      "tx",
      "bank",
      "send",
      "--to-address",
      STRANGER,
      "--amount",
      "5uakt",
      "--from",
      "faucet",
    );
    expect(await json("query", "bank", "balances", STRANGER)).toMatchObject({
      balances: [{ denom: "uakt", amount: "1000012" }],
    });
    expect(await json("tx", "send", STRANGER, "1uakt", "--dry-run")).toHaveProperty("gas");
  });

  it("takes the reference's forms that read a file or make something first", async () => {
    const gas = await json(
      "tx",
      "deployment",
      "create",
      HELLO,
      "--deposit",
      "600000uakt",
      "--dry-run",
    );
    expect(gas).toHaveProperty("gas");
    await json("tx", "deployment", "create", HELLO, "--dseq", "4711");
    await json("tx", "escrow", "deposit", "deployment", "1000uakt", "--dseq", "4711");
    expect(await json("status", "4711")).toMatchObject({ balance: "501000uakt" });
    const changed = join(home, "changed.yaml");
    writeFileSync(changed, readFileSync(HELLO, "utf8").replace("GREETING=", "GREETING=other "));
    await json("tx", "deployment", "update", changed, "--dseq", "4711");
    expect((await cli("tx", "deployment", "update", changed)).exitCode).toBe(2);
    await json("tx", "deployment", "close", "--dseq", "4711");
    for (const _again of [1, 2])
      expect((await cli("tx", "cert", "publish", "client")).stdout).toMatch(
        /^certificate \d+ is on/,
      );
    expect((await cli("query", "cert", "list")).stdout.trim().split("\n")).toHaveLength(2);
  });

  it("refuses in one sentence", async () => {
    const poor = await cli("tx", "send", STRANGER, "9000000000000uakt");
    expect(poor.exitCode).toBe(1);
    expect(poor.stderr).toMatch(/^vyom: the chain refused .*insufficient funds.*\n$/);
    expect((await cli("tx", "send", "akash1oops", "1uakt")).exitCode).toBe(2);
    const foreign = await cli("tx", "send", STRANGER, "1uakt", "--chain-id", "akashnet-2");
    expect(foreign.stderr).toContain("serves vyom-local, not akashnet-2");
    const unknown = await cli("tx", "send", STRANGER, "1uakt", "--from", "nobody");
    expect(unknown.stderr).toContain('no key "nobody"');
    const refused = await vyom(["close", "99", "--json"], { env });
    expect(JSON.parse(refused.stderr)).toMatchObject({ error: { code: "cli.deployment_unknown" } });
  });

  it("deploys, says how to go on when nobody bids, adds funds and closes", async () => {
    const nothing = await cli("ps");
    expect(nothing).toMatchObject({ exitCode: 0, stdout: "" });
    expect(await json("ps")).toEqual([]);

    const words = ["deploy", HELLO, "--bid-wait", "0", "--bid-timeout", "0"];
    const alone = await cli(...words);
    expect(alone).toMatchObject({ exitCode: 1, stdout: "" });
    expect(alone.stderr).toMatch(
      /^vyom: no provider is registered on this chain.*nothing was done/,
    );
    expect(await json("ps")).toEqual([]);

    const open = await cli(...words, "--anyway");
    expect(open).toMatchObject({ exitCode: 1, stdout: "" });
    const dseq = /deployment (\d+) is open: `vyom deploy --resume \1`/.exec(open.stderr)?.[1] ?? "";
    expect(open.stderr).toContain("anywhere: 0 of 0 providers may bid on what it asks for\n");
    expect(open.stderr).toMatch(/\nvyom: no provider bid on anywhere of deployment \d+/);

    const again = await cli(...words);
    expect(again.stderr).toContain(`going on with deployment ${dseq} of this file`);
    expect(await json("ps")).toHaveLength(1);

    const [kept = ""] = readdirSync(join(home, "deployments"));
    expect(kept).toMatch(new RegExp(`^akash1.*-${dseq}\\.yaml$`));
    expect(statSync(join(home, "deployments", kept)).mode & 0o777).toBe(0o600);
    const resumed = await cli(
      "deploy",
      "--resume",
      dseq,
      "--bid-wait",
      "0",
      "--bid-timeout",
      "0",
      "--json",
    );
    expect(JSON.parse(resumed.stderr)).toMatchObject({ error: { code: "client.no_bids", dseq } });

    await json("deposit", dseq, "5000000uakt");
    expect(await json("status")).toMatchObject({
      id: { dseq },
      balance: "5500000uakt",
      leases: [],
    });
    const status = await cli("status", dseq);
    expect(status.stdout).toMatch(/^left +5500000uakt$/m);
    expect(status.stderr).toBe("no lease yet: its orders wait for bids\n");
    expect((await cli("ps")).stdout).toContain("no lease");
    expect((await cli("query", "market", "order", "list", "--dseq", dseq)).stdout).toContain(
      "open",
    );
    expect((await cli("logs")).stderr).toContain(`deployment ${dseq} has no active lease`);

    await json("close", dseq);
    expect((await cli("close", dseq)).stderr).toContain(`deployment ${dseq} is closed already`);
    expect(readdirSync(join(home, "deployments"))).toEqual([]);
    expect((await cli("ps", "--all")).stdout).toMatch(new RegExp(`^${dseq} +closed`, "m"));
    expect((await cli("status")).stderr).toContain("has no active deployment");
  });

  it("ends at Ctrl-C with 130 and says what is left behind", async () => {
    const running = start(["deploy", HELLO, "--bid-timeout", "60", "--anyway"], { env });
    await expect.poll(() => json("ps"), { timeout: 10_000 }).toHaveLength(1);
    running.signals.emit("SIGINT", "SIGINT");
    const { exitCode, stderr } = await running.ended;
    expect(exitCode).toBe(130);
    expect(stderr).toMatch(/^vyom: interrupted; deployment \d+ is open: .*`vyom close \d+`.*\n$/);
    await json("close");
  });

  it("takes the number of a deployment that it began and the chain never saw", async () => {
    const { address } = (await json("keys", "show", "tenant", "--keyring-backend", "test")) as {
      address: string;
    };
    mkdirSync(join(home, "deployments"), { recursive: true });
    const file = join(home, "deployments", `${address}-77000.yaml`);
    writeFileSync(file, readFileSync(HELLO, "utf8"));
    writeFileSync(`${file}.unfinished`, "");
    const words = ["deploy", HELLO, "--anyway", "--bid-wait", "0", "--bid-timeout", "0"];
    expect((await cli(...words)).stderr).toContain("deployment 77000 is open");
    expect((await cli(...words, "--new")).stderr).not.toContain("deployment 77000 is open");
    expect(await json("ps")).toHaveLength(2);
    for (const { id } of (await json("ps")) as { id: { dseq: string } }[])
      await json("close", id.dseq);
    expect(readdirSync(join(home, "deployments"))).toEqual([]);
  });

  it("says what no provider has, and what the account lacks, before it pays", async () => {
    const record = {
      host_uri: "https://provider.example:8443",
      attributes: [{ key: "region", value: "eu-west" }],
    };
    await json(
      "tx",
      "provider",
      "create-provider",
      "--from",
      "provider",
      "--json",
      JSON.stringify(record),
      "-y",
    );
    const file = join(home, "mars.yaml");
    const sdl = readFileSync(HELLO, "utf8").replace(
      /anywhere:\n/,
      "anywhere:\n      attributes: { region: mars }\n",
    );
    writeFileSync(file, sdl);
    const nowhere = await cli("deploy", file);
    expect(nowhere.exitCode).toBe(1);
    expect(nowhere.stderr).toMatch(
      /no provider may bid on anywhere: .*region=mars.*region=eu-west/,
    );
    const signedBy = `anywhere:\n      signedBy: { anyOf: [${STRANGER}] }\n      attributes: { region: eu-west }\n`;
    writeFileSync(file, readFileSync(HELLO, "utf8").replace(/anywhere:\n/, signedBy));
    const unsigned = await cli("deploy", file);
    expect(unsigned.stderr).toContain(`none of the auditors ${STRANGER} has signed all required`);
    const own = { ...env, VYOM_KEYRING_PASSPHRASE: "correct horse", VYOM_KEYRING_KDF_COST: "1024" };
    const added = await vyom(["keys", "add", "poor", "--json"], { env: own });
    const { address } = JSON.parse(added.stdout) as { address: string };
    await json("tx", "send", address, "400000uakt");
    const poor = await vyom(["deploy", HELLO, "--from", "poor"], { env: own });
    expect(poor.stderr).toMatch(/holds 400000uakt, the deposit takes \d+uakt: send it \d+uakt/);
    expect(await json("ps", "--all", "--from", "poor")).toEqual([]);
  });

  it("signs with keys of one's own", async () => {
    const own = { ...env, VYOM_KEYRING_PASSPHRASE: "correct horse", VYOM_KEYRING_KDF_COST: "1024" };
    const added = await vyom(["keys", "add", "alice", "--json"], { env: own });
    const { address } = JSON.parse(added.stdout) as { address: string };
    await json("tx", "send", address, "1000000uakt");
    const words = ["tx", "send", STRANGER, "1uakt", "--from", "alice", "--json"];
    const locked = await vyom(words.slice(0, -1), { env });
    expect(locked.stderr).toContain("VYOM_KEYRING_PASSPHRASE");
    expect((await vyom(words.slice(0, -1), { env: own })).exitCode).toBe(0);
  });
});
