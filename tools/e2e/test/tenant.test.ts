import {
  closeDeploymentMessage,
  createJwt,
  deploy,
  depositMessage,
  ensureCertificate,
  jwtAuth,
  messageOf,
  queryBalances,
  queryBids,
  queryDeploymentEscrow,
  queryLease,
  updateDeployment,
  type Deployed,
  type DeployOptions,
  type LogLine,
  type ProviderApi,
  type ProviderAuth,
  type ShellSession,
} from "@vyom/client";
import { providerConnector } from "@vyom/client/node";
import { amountOf, dec18ToText, decCoinFromWire, type LeaseId } from "@vyom/core";
import { USDC_DENOM } from "@vyom/devnet";
import { MsgCreateBid } from "@vyom/proto/akash/market/v1beta5";
import { Lease_State } from "@vyom/proto/akash/market/v1";
import { MsgCreateProvider } from "@vyom/proto/akash/provider/v1beta4";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestDevnet, type TestDevnet } from "./devnet-fixture.ts";
import { helloFacts } from "./ingress.ts";
import { refusal } from "./machine.ts";
import { deployOptions, helloSdl, memoryCertificates } from "./tenancy.ts";

async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}
/** What a command wrote, and how it ended. */
async function outcome(shell: ShellSession): Promise<{ text: string; exitCode: number }> {
  const output = await collect(shell.output);
  const text = Buffer.concat(output.map(({ bytes }) => bytes)).toString("utf8");
  return { text, exitCode: (await shell.result).exitCode };
}

describe.skipIf(refusal !== undefined)("a tenant", () => {
  let market: TestDevnet;
  let auths: Readonly<Record<string, ProviderAuth>>;
  beforeAll(async () => {
    market = await startTestDevnet();
    const sender = market.sender("tenant");
    const { signer } = sender;
    const { certificate } = await ensureCertificate({
      store: memoryCertificates(),
      rpc: market.rpc,
      sender,
    });
    auths = {
      token: jwtAuth(signer),
      "wallet token": {
        kind: "jwt",
        token: () => createJwt({ signer, algorithm: "ES256KADR36" }),
      },
      certificate: { kind: "mtls", certificate },
    };
  });
  afterAll(() => market.end());

  const connect = (auth: string): ProviderApi => {
    const { lease, providerUrl } = market.devnet.facts;
    const chosen = auths[auth];
    if (chosen === undefined) throw new Error(`no such way to log in: ${auth}`);
    return providerConnector(market.rpc)({ owner: lease.provider, hostUri: providerUrl }, chosen);
  };

  describe.each(["token", "wallet token", "certificate"])("with a %s", (auth) => {
    let api: ProviderApi;
    let lease: LeaseId;
    beforeAll(() => {
      api = connect(auth);
      lease = market.devnet.facts.lease;
    });
    afterAll(() => api.close());

    it("reads manifest, status, logs and events", async () => {
      const manifest = (await api.getManifest(lease)).list();
      expect(manifest).toHaveLength(1);
      const service = manifest[0]?.at("services").list()[0];
      expect(service?.at("name").text()).toBe("web");
      expect(service?.at("image").text()).toBe("registry.vyom/hello:1");
      const { services } = await api.leaseStatus(lease);
      expect(services).toMatchObject({
        web: { name: "web", total: 1, available: 1, uris: [market.devnet.facts.appHost] },
      });
      expect(await api.serviceStatus(lease, "web")).toEqual(services["web"]);
      await expect(api.serviceStatus(lease, "db")).rejects.toMatchObject({
        code: "client.provider_not_found",
      });
      const lines = await collect(api.logs({ lease }));
      expect(lines[0]).toMatchObject({
        name: expect.stringMatching(/^web-/),
        message: expect.stringContaining("hello listens on port"),
      });
      const last = await collect(api.logs({ lease, services: ["web"], tail: 1 }));
      expect(last).toEqual(lines.slice(-1));
      const events = await collect(api.events({ lease }));
      expect(events.map(({ reason }) => reason)).toContain("Started");
      const status = await api.status();
      expect(status.at("cluster").at("leases").number()).toBeGreaterThan(0);
    });

    it("follows the log as lines appear", async () => {
      const line = `a line through ${auth.replace(" ", "-")}`;
      const seen: LogLine[] = [];
      const followed = api.logs({ lease, follow: true, tail: 1 });
      for await (const entry of followed) {
        if (seen.push(entry) === 1) {
          const write = `require("node:fs").writeFileSync("/proc/1/fd/1", ${JSON.stringify(`${line}\n`)})`;
          const shell = api.shell({ lease, service: "web", command: ["node", "-e", write] });
          expect(await outcome(shell)).toEqual({ text: "", exitCode: 0 });
        }
        if (entry.message.includes(line)) break;
      }
      followed.close();
      expect(seen.length).toBeGreaterThan(1);
    });

    it("runs commands with input, a terminal, its size and an exit code", async () => {
      const plain = api.shell({
        lease,
        service: "web",
        command: ["node", "-e", "process.stdin.pipe(process.stdout).on('finish',()=>{})"],
        stdin: true,
      });
      plain.write(Buffer.from("in and "));
      plain.write(Buffer.from("out"));
      plain.endInput();
      expect(await outcome(plain)).toEqual({ text: "in and out", exitCode: 0 });

      const script = `
        const size = () => process.stdout.columns + "x" + process.stdout.rows;
        process.stdout.write("tty " + process.stdout.isTTY + "\\n");
        process.stdout.on("resize", () => { if (size() === "111x37") process.stdout.write("size " + size() + "\\n"); });
        process.stdin.once("data", (text) => { process.stdout.write("read " + text); process.exit(7); });`;
      const terminal = api.shell({
        lease,
        service: "web",
        command: ["node", "-e", script],
        stdin: true,
        tty: true,
      });
      let text = "";
      let step = 0;
      for await (const { bytes } of terminal.output) {
        text += Buffer.from(bytes).toString("utf8");
        if (step === 0 && text.includes("tty true")) {
          terminal.resize({ columns: 111, rows: 37 });
          step = 1;
        } else if (step === 1 && text.includes("size 111x37")) {
          terminal.write(Buffer.from("typed\r"));
          step = 2;
        }
      }
      expect(text).toContain("read typed");
      expect(await terminal.result).toMatchObject({ exitCode: 7 });

      const absent = api.shell({ lease, service: "web", command: ["no-such-command"] });
      expect((await outcome(absent)).exitCode).not.toBe(0);
    });
  });

  describe("over the life of a deployment", () => {
    const DEPOSIT = 500_000n;
    const MORE = 250_000n;
    let options: DeployOptions;
    let deployed: Deployed;
    let before: Readonly<Record<string, bigint>>;

    const usdc = async (address: string): Promise<bigint> =>
      amountOf(await queryBalances(market.rpc, address), USDC_DENOM);
    const communityPool = async (): Promise<bigint> => {
      const { restUrl } = market.devnet.facts;
      const answer = await fetch(`${restUrl}/cosmos/distribution/v1beta1/community_pool`);
      const { pool } = (await answer.json()) as { pool: { denom: string; amount: string }[] };
      return BigInt(pool.find(({ denom }) => denom === USDC_DENOM)?.amount.split(".")[0] ?? "0");
    };
    const balances = async (): Promise<Readonly<Record<string, bigint>>> => ({
      tenant: await usdc(market.sender("auditor").signer.address),
      provider: await usdc(market.devnet.facts.lease.provider),
      rival: await usdc(market.sender("faucet").signer.address),
      pool: await communityPool(),
    });

    /** Another provider bids on the order, dearer. */
    async function bidAsRival(order: LeaseId): Promise<void> {
      const rival = market.sender("faucet");
      const owner = rival.signer.address;
      await rival.send([
        messageOf("akash.provider.v1beta4.MsgCreateProvider", MsgCreateProvider, {
          owner,
          hostUri: "https://rival.example:8443",
          attributes: [{ key: "region", value: "elsewhere" }],
          info: { email: "", website: "" },
        }),
      ]);
      await rival.send([
        messageOf("akash.market.v1beta5.MsgCreateBid", MsgCreateBid, {
          ...MsgCreateBid.fromPartial({}),
          id: { ...order, provider: owner, bseq: 0 },
          price: { denom: USDC_DENOM, amount: (96n * 10n ** 18n).toString() },
          deposit: { amount: { denom: USDC_DENOM, amount: String(DEPOSIT) }, sources: [1] },
        }),
      ]);
      expect(await usdc(owner)).toBe((before["rival"] ?? 0n) - DEPOSIT);
    }

    it("deploys in another currency; the losing bidder has its deposit back", async () => {
      before = await balances();
      options = deployOptions(market, "auditor", {
        sdl: helloSdl({ greeting: "First", denom: USDC_DENOM }),
        deposit: { denom: USDC_DENOM, amount: DEPOSIT },
        chooseBid: async ([bid]) => {
          if (bid?.id === undefined) throw new Error("there is no bid");
          await bidAsRival(bid.id);
          return bid;
        },
      });
      deployed = await deploy(options);
      const { leases, uris, id } = deployed;
      expect(leases).toMatchObject([{ id: { provider: market.devnet.facts.lease.provider } }]);
      expect(await helloFacts(market.devnet.facts, uris[0] ?? "")).toMatchObject({
        greeting: "First",
        owner: id.owner,
        dseq: String(id.dseq),
        price: `95${USDC_DENOM}`,
      });
      const lost = await queryBids(market.rpc, { owner: id.owner, dseq: id.dseq, state: "lost" });
      expect(lost.map(({ bid }) => bid?.id?.provider)).toEqual([
        market.sender("faucet").signer.address,
      ]);
      expect(await usdc(market.sender("faucet").signer.address)).toBe(before["rival"]);
    });

    it("takes more funds", async () => {
      const { id } = deployed;
      const { signer } = options.sender;
      await options.sender.send([
        depositMessage({
          signer: signer.address,
          id,
          amount: { denom: USDC_DENOM, amount: MORE },
        }),
      ]);
      const escrow = await queryDeploymentEscrow(market.rpc, id);
      const funded = (escrow?.state?.deposits ?? []).map(({ balance }) => decCoinFromWire(balance));
      const total = funded.reduce((sum, { amount }) => sum + amount, 0n);
      expect(await usdc(signer.address)).toBe((before["tenant"] ?? 0n) - DEPOSIT - MORE);
      expect(dec18ToText(total as never)).toMatch(/^7[0-9]{5}\./);
    });

    it("is replaced by an update", async () => {
      const host = deployed.uris[0] ?? "";
      const first = await helloFacts(market.devnet.facts, host);
      const updated = await updateDeployment(
        { ...options, sdl: helloSdl({ greeting: "Second", denom: USDC_DENOM }) },
        deployed.id.dseq,
      );
      expect(updated.uris).toEqual(deployed.uris);
      expect(updated.leases[0]?.status.services["web"]).toMatchObject({ total: 1, available: 1 });
      // A connection that the ingress keeps may reach the old replica while that drains.
      const greeting = async (): Promise<string> =>
        (await helloFacts(market.devnet.facts, host)).greeting;
      await expect.poll(greeting, { timeout: 5000 }).toBe("Second");
      expect((await helloFacts(market.devnet.facts, host)).dseq).toBe(first.dseq);
      const lease = updated.leases[0];
      if (lease === undefined) throw new Error("there is no lease");
      const api = providerConnector(market.rpc)(lease.provider, jwtAuth(options.sender.signer));
      try {
        expect((await api.getManifest(lease.id)).list()[0]?.at("services").list()).toMatchObject([
          { value: { env: ["GREETING=Second"] } },
        ]);
        const reasons = async (): Promise<string[]> =>
          (await collect(api.events({ lease: lease.id }))).map(({ reason }) => reason);
        await expect.poll(reasons, { timeout: 5000 }).toContain("Killing");
      } finally {
        api.close();
      }
    });

    it("ends when closed, with every unit accounted for", async () => {
      const { leases, id, uris } = deployed;
      const lease = leases[0];
      if (lease === undefined) throw new Error("there is no lease");
      const sent = await options.sender.send([closeDeploymentMessage(id)]);
      const ended = (await queryLease(market.rpc, lease.id))?.lease;
      expect(ended?.state).toBe(Lease_State.closed);
      const after = await balances();
      const change = (name: string): bigint => (after[name] ?? 0n) - (before[name] ?? 0n);
      const spent = 95n * (sent.height - (ended?.createdAt ?? 0n));
      expect(spent).toBeGreaterThan(0n);
      expect(-change("tenant")).toBe(spent);
      expect(change("pool")).toBe((spent * 20n) / 100n);
      expect(change("provider")).toBe(spent - (spent * 20n) / 100n);
      expect(change("rival")).toBe(0n);

      const api = providerConnector(market.rpc)(lease.provider, jwtAuth(options.sender.signer));
      try {
        await expect
          .poll(() => api.leaseStatus(lease.id).catch((error: { code: string }) => error.code), {
            timeout: 10_000,
          })
          .toBe("client.provider_not_found");
      } finally {
        api.close();
      }
      await expect(helloFacts(market.devnet.facts, uris[0] ?? "")).rejects.toThrow(/answers 404/);
      expect((await helloFacts(market.devnet.facts, market.devnet.facts.appHost)).greeting).toBe(
        "Hello from your own piece of sky",
      );
    });
  });
});
