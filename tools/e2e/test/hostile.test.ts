import { rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { Client, credentials, type ServiceError } from "@grpc/grpc-js";
import {
  closeDeploymentMessage,
  createCertificate,
  createJwt,
  DEVELOPMENT_CHAIN_ID,
  deploy,
  developmentPrivateKey,
  ensureCertificate,
  jwtAuth,
  messageOf,
  queryAccount,
  revokeCertificate,
  signTx,
  type CertificateWithKey,
  type TxContent,
} from "@vyom/client";
import { providerConnector } from "@vyom/client/node";
import { base64FromBytes, bytesFromUtf8, concatBytes } from "@vyom/core";
import { jwtSign } from "@vyom/crypto";
import { MsgSend } from "@vyom/proto/cosmos/bank/v1beta1";
import { ServiceStatusRequest } from "@vyom/proto/akash/provider/lease/v1";
import { parseSdl } from "@vyom/sdl";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startTestDevnet, temporaryHome, type TestDevnet } from "./devnet-fixture.ts";
import { callGateway, openStream, type GatewayCall } from "./gateway.ts";
import { helloFacts } from "./ingress.ts";
import { refusal } from "./machine.ts";
import { deployOptions, helloSdl, memoryCertificates } from "./tenancy.ts";
import { startVyom } from "./vyom-process.ts";

/** Stands wherever callers put what must not get into a log. */
const SECRET = "correct-horse-battery-staple";

describe.skipIf(refusal !== undefined)("hostile input", () => {
  let market: TestDevnet;
  const secrets = [SECRET];
  beforeAll(async () => {
    market = await startTestDevnet();
  });
  afterAll(() => market.end());

  /** Runs one hostile act: at most one complaint of it is logged, and nothing of its secrets. */
  async function act<T>(work: () => Promise<T>): Promise<T> {
    const complaints = (): number =>
      market.log().filter((line) => (JSON.parse(line) as { level: number }).level >= 40).length;
    const before = complaints();
    const result = await work();
    expect(complaints() - before).toBeLessThanOrEqual(1);
    return result;
  }
  /** Chain, provider and app do what they did before. */
  async function expectUnharmed(): Promise<void> {
    const { facts } = market.devnet;
    const status = await market.rpc.status();
    expect(status.isCatchingUp).toBe(false);
    expect((await helloFacts(facts, facts.appHost)).dseq).toBe(String(facts.lease.dseq));
    const log = market.log().join("\n");
    for (const secret of secrets) expect(log).not.toContain(secret);
  }

  describe("to the chain", () => {
    const post = async (body: string): Promise<{ error?: { code: number }; result?: unknown }> => {
      const answer = await fetch(market.devnet.facts.rpcUrl, { method: "POST", body });
      return (await answer.json()) as { error?: { code: number } };
    };
    const broadcast = async (tx: Uint8Array): Promise<string> => {
      const params = { tx: base64FromBytes(tx) };
      const { error, result } = await post(
        JSON.stringify({ jsonrpc: "2.0", id: 1, method: "broadcast_tx_sync", params }),
      );
      if (error !== undefined) return `rpc/${error.code}`;
      const { code, codespace } = result as { code: number; codespace: string };
      return `${codespace}/${code}`;
    };

    it("in transactions is refused by code", async () => {
      const { signer } = market.sender("faucet");
      const account = await queryAccount(market.rpc, signer.address);
      const content: TxContent = {
        messages: [
          messageOf("cosmos.bank.v1beta1.MsgSend", MsgSend, {
            fromAddress: signer.address,
            toAddress: signer.address,
            amount: [{ denom: "uakt", amount: "1" }],
          }),
        ],
        memo: "",
        timeoutHeight: 0n,
        fee: { amount: [{ denom: "uakt", amount: 5000n }], gasLimit: 200_000n },
      };
      const tx = await signTx(content, signer, {
        chainId: DEVELOPMENT_CHAIN_ID,
        accountNumber: account?.accountNumber ?? 0n,
        sequence: account?.sequence ?? 0n,
      });
      const flipped = Uint8Array.from(tx);
      flipped[flipped.length - 1] = (flipped.at(-1) ?? 0) ^ 1;
      const codes = {
        garbage: await act(() => broadcast(bytesFromUtf8(SECRET))),
        nothing: await act(() => broadcast(new Uint8Array())),
        truncated: await act(() => broadcast(tx.subarray(0, tx.length >> 1))),
        "an unknown field": await act(() => broadcast(concatBytes(tx, Uint8Array.of(0x7a, 1, 65)))),
        "another signature": await act(() => broadcast(flipped)),
        huge: await act(() => broadcast(new Uint8Array(3 << 20))),
      };
      expect(codes).toEqual({
        garbage: "sdk/2",
        nothing: "sdk/18",
        truncated: "sdk/2",
        "an unknown field": "sdk/2",
        "another signature": "sdk/4",
        huge: expect.stringMatching(/^(rpc\/-32\d{3}|sdk\/\d+)$/),
      });
      expect(await broadcast(tx)).toBe("/0");
      await expectUnharmed();
    });

    it("in calls is refused by JSON-RPC, REST and gRPC", async () => {
      for (const body of ["{", "[".repeat(20_000), '{"jsonrpc":"2.0","id":1,"method":5}'])
        expect((await act(() => post(body))).error?.code).toBeLessThan(-32_000);
      const { restUrl, grpcAddress } = market.devnet.facts;
      for (const path of [
        "/akash/deployment/v1beta4/deployments/list?pagination.key=%00%ff",
        "/akash/market/v1beta5/leases/list?filters.dseq=-1",
        `/cosmos/bank/v1beta1/balances/${SECRET}`,
        "/cosmos/tx/v1beta1/txs/zz",
        "/..%2f..%2f..%2fetc%2fpasswd",
      ]) {
        const answer = await act(() => fetch(`${restUrl}${path}`));
        expect([400, 404, 500, 501]).toContain(answer.status);
        expect(await answer.json()).toMatchObject({ message: expect.any(String) });
      }
      const posted = await act(() =>
        fetch(`${restUrl}/cosmos/tx/v1beta1/txs`, {
          method: "POST",
          body: `{"tx_bytes":"${SECRET}"`,
        }),
      );
      expect(posted.status).toBe(400);

      const client = new Client(grpcAddress, credentials.createInsecure());
      const call = (method: string, bytes: Uint8Array): Promise<number> =>
        new Promise((resolve) =>
          client.makeUnaryRequest(
            method,
            (request: Buffer) => request,
            (answer: Buffer) => answer,
            Buffer.from(bytes),
            (error: ServiceError | null) => resolve(error?.code ?? 0),
          ),
        );
      const malformed = Uint8Array.of(0x0a, 0xff, 0xff, 0xff, 0xff, 0x0f);
      const method = "/akash.deployment.v1beta4.Query/Deployments";
      expect([3, 13]).toContain(await act(() => call(method, malformed)));
      expect(await act(() => call("/akash.deployment.v1beta4.Query/Nothing", malformed))).toBe(12);
      client.close();
      await expectUnharmed();
    });
  });

  it("of raw bytes ends the connection on every port", async () => {
    const { facts } = market.devnet;
    const ports = [
      facts.rpcUrl,
      facts.restUrl,
      `tcp://${facts.grpcAddress}`,
      facts.providerUrl,
      `tcp://${facts.providerGrpcAddress}`,
      facts.ingressUrl,
      facts.registryUrl,
    ].map((url) => Number(new URL(url).port));
    const noise = Buffer.from(Array.from({ length: 512 }, (_, index) => (index * 73 + 41) & 255));
    const said = (port: number): Promise<string> =>
      new Promise((resolve) => {
        const socket = connect(port, "127.0.0.1", () => socket.end(noise));
        let heard = "";
        socket.on("data", (chunk: Buffer) => (heard += chunk.toString("latin1")));
        socket.on("error", () => {});
        socket.on("close", () => resolve(heard));
      });
    for (const port of ports) {
      const heard = await act(() => said(port));
      expect(heard, `port ${port}`).not.toMatch(/ at .*\.ts:\d+/);
    }
    await expectUnharmed();
  });

  it("in SDL files is refused by CLI and SDK in one sentence", async () => {
    const home = temporaryHome();
    const laughs = Array.from({ length: 12 }, (_, level) => {
      const names = Array.from({ length: 9 }, () => `*a${level}`).join(",");
      return `&a${level + 1} [${names}]`;
    });
    const bombs: Readonly<Record<string, string>> = {
      "aliases of aliases": helloSdl().replace(
        "- GREETING=Hello from your own piece of sky",
        `[&a0 [x,x], ${laughs.join(", ")}]`,
      ),
      depth: `version: "2.0"\nservices: ${"[".repeat(50_000)}`,
      "a count beyond all machines": helloSdl().replace("count: 1", `count: ${"9".repeat(400)}`),
      "no YAML": `version: "2.0"\n\t: [${SECRET}`,
      "prototype keys": helloSdl().replace("  web:\n    # Built", "  __proto__:\n    # Built"),
    };
    for (const [name, text] of Object.entries(bombs)) {
      const startedAtMs = Date.now();
      expect(() => parseSdl(text), name).toThrow(
        expect.objectContaining({ code: expect.stringMatching(/^sdl\./) }),
      );
      expect(Date.now() - startedAtMs, name).toBeLessThan(5000);
    }
    try {
      const file = join(home, "bomb.yaml");
      writeFileSync(file, bombs["aliases of aliases"] ?? "");
      const { exitCode, stdout, stderr } = await startVyom(["sdl", "convert", file]).ended;
      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: "" });
      expect(stderr.length).toBeLessThan(1000);
      expect(stderr).toMatch(/line \d+, column \d+/);
      expect(stderr).not.toMatch(/ at .*\.ts:\d+|something went wrong/);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  });

  it("in image names gets nowhere", async () => {
    for (const image of [
      "../../etc",
      "registry.vyom/../../x",
      "registry.vyom/hello:1/../../../etc",
    ]) {
      const sender = market.sender("auditor");
      const options = deployOptions(market, "auditor", {
        sdl: helloSdl({ image, greeting: SECRET }),
        serviceTimeoutMs: 400,
        manifestTimeoutMs: 2000,
      });
      let dseq: bigint | undefined;
      const failure = await deploy({
        ...options,
        onProgress: ({ id }) => (dseq = id?.dseq ?? dseq),
      }).then(
        () => "it runs",
        (error: { code: string }) => error.code,
      );
      expect(failure, image).toMatch(/^(sdl\.|client\.(services_timeout|provider_refused))/);
      if (dseq !== undefined)
        await sender.send([closeDeploymentMessage({ owner: sender.signer.address, dseq })]);
    }
    await expectUnharmed();
  });

  describe("to the provider's gateway", () => {
    let certificate: CertificateWithKey;
    const path = (what: string): string => {
      const { dseq, gseq, oseq } = market.devnet.facts.lease;
      return `/lease/${dseq}/${gseq}/${oseq}/${what}`;
    };
    const status = (call: GatewayCall): ReturnType<typeof callGateway> =>
      act(() => callGateway(market.devnet.facts.providerUrl, path("status"), call));
    const bearer = (token: string): GatewayCall => {
      secrets.push(token.split(".").at(-1) || SECRET);
      return { authorization: `Bearer ${token}` };
    };
    const nowSeconds = (): number => Math.floor(Date.now() / 1000);
    beforeAll(async () => {
      const sender = market.sender("tenant");
      const store = memoryCertificates();
      ({ certificate } = await ensureCertificate({ store, rpc: market.rpc, sender }));
    });

    it("in certificates is refused with 401", async () => {
      const { signer } = market.sender("tenant");
      const { address } = signer;
      expect((await status({ certificate })).status).toBe(200);

      const unpublished = await createCertificate({ address });
      expect((await status({ certificate: unpublished })).status).toBe(401);
      const dayMs = 24 * 3600 * 1000;
      const expired = await createCertificate({
        address,
        validFromMs: Date.now() - 2 * dayMs,
        validForMs: dayMs,
      });
      expect(await status({ certificate: expired })).toMatchObject({
        status: 401,
        body: expect.stringContaining("expired"),
      });
      const nobody = await createCertificate({ address: SECRET });
      expect((await status({ certificate: nobody })).status).toBe(401);
      const both = { certificate, ...bearer(await createJwt({ signer })) };
      expect((await status(both)).status).toBe(400);

      const { serial } = certificate;
      await market.sender("tenant").send([revokeCertificate({ owner: address, serial })]);
      expect((await status({ certificate })).status).toBe(401);
      await expectUnharmed();
    });

    it("in tokens is refused with 400 or 401", async () => {
      const tenant = market.sender("tenant").signer;
      const good = await createJwt({ signer: tenant });
      expect((await status(bearer(good))).status).toBe(200);
      const [header = "", claims = "", signature = ""] = good.split(".");
      const foreign = jwtSign({
        algorithm: "ES256K",
        claims: {
          iss: tenant.address,
          iat: nowSeconds(),
          nbf: nowSeconds(),
          exp: nowSeconds() + 300,
          version: "v1",
          leases: { access: "full" },
        },
        privateKey: developmentPrivateKey({ role: "auditor", chainId: DEVELOPMENT_CHAIN_ID }),
      });
      const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString("base64url");
      const bad: Readonly<Record<string, string>> = {
        "signed by another key": foreign,
        expired: await createJwt({ signer: tenant, nowSeconds: nowSeconds() - 7200 }),
        "not valid yet": await createJwt({ signer: tenant, nowSeconds: nowSeconds() + 7200 }),
        "algorithm none": `${none}.${claims}.`,
        "algorithm none, signed": `${none}.${claims}.${signature}`,
        "without a signature": `${header}.${claims}`,
        garbage: SECRET,
        huge: `${header}.${"A".repeat(12_000)}.${signature}`,
      };
      for (const [name, token] of Object.entries(bad))
        expect([400, 401, 431], name).toContain((await status(bearer(token))).status);
      for (const authorization of [`Basic ${SECRET}`, "Bearer", ""])
        expect([400, 401], authorization).toContain((await status({ authorization })).status);
      expect((await status({})).status).toBe(401);
      await expectUnharmed();
    });

    it("about another tenant's lease finds nothing to see or change", async () => {
      const { providerUrl, providerGrpcAddress, lease } = market.devnet.facts;
      const other = market.sender("auditor").signer;
      const call = bearer(await createJwt({ signer: other }));
      for (const what of ["status", "manifest", "service/web/status"]) {
        const { status: code } = await act(() => callGateway(providerUrl, path(what), call));
        expect(code, what).toBe(404);
      }
      const body = parseSdl(helloSdl({ greeting: SECRET })).manifestJson;
      const put = { ...call, method: "PUT", body };
      const sent = await act(() =>
        callGateway(providerUrl, `/deployment/${lease.dseq}/manifest`, put),
      );
      expect([404, 422]).toContain(sent.status);
      const shell = `shell?cmd0=cat&cmd1=${SECRET}&tty=0&stdin=0&podIndex=0&service=web`;
      for (const what of ["logs?follow=true", "kubeevents?follow=true", shell]) {
        const { status: code } = await act(() => openStream(providerUrl, path(what), call));
        expect([404, 4001], what).toContain(code);
        const nobody = await act(() => openStream(providerUrl, path(what)));
        expect(nobody.status, what).toBe(401);
      }
      const narrow = bearer(
        await createJwt({
          signer: market.sender("tenant").signer,
          leases: { access: "scoped", scope: ["status"] },
        }),
      );
      expect((await status(narrow)).status).toBe(200);
      expect((await act(() => openStream(providerUrl, path(shell), narrow))).status).toBe(401);
      expect((await act(() => callGateway(providerUrl, path("manifest"), narrow))).status).toBe(
        401,
      );

      const client = new Client(
        providerGrpcAddress,
        credentials.createSsl(null, null, null, { rejectUnauthorized: false }),
        { "grpc.ssl_target_name_override": "localhost" },
      );
      const code = await act(
        () =>
          new Promise<number | undefined>((resolve) =>
            client.makeUnaryRequest(
              "/akash.provider.lease.v1.LeaseRPC/ServiceStatus",
              (request: Uint8Array) => Buffer.from(request),
              (answer: Buffer) => answer,
              ServiceStatusRequest.encode({ leaseId: { ...lease }, services: [] }).finish(),
              (error) => resolve(error?.code),
            ),
          ),
      );
      expect(code).toBe(7);
      client.close();
      await expectUnharmed();
    });

    it("in bodies, paths and parameters is refused", async () => {
      const { providerUrl, lease } = market.devnet.facts;
      const call = bearer(await createJwt({ signer: market.sender("tenant").signer }));
      const put = (body: string): ReturnType<typeof callGateway> =>
        act(() =>
          callGateway(providerUrl, `/deployment/${lease.dseq}/manifest`, {
            ...call,
            method: "PUT",
            body,
          }),
        );
      for (const body of ["", "{", `"${SECRET}"`, "[]", "[".repeat(50_000), '[{"name":5}]'])
        expect([400, 422], body.slice(0, 20)).toContain((await put(body)).status);
      const changed = parseSdl(helloSdl({ greeting: SECRET })).manifestJson;
      expect((await put(changed)).status).toBe(422);
      for (const what of [
        "/lease/0/1/1/status",
        "/lease/-1/1/1/status",
        `/lease/${"9".repeat(60)}/1/1/status`,
        "/lease/%2e%2e/1/1/status",
        path("service/..%2f..%2fetc/status"),
      ]) {
        const { status: code } = await act(() => callGateway(providerUrl, what, call));
        expect([400, 404], what).toContain(code);
      }
      const badShells = ["cmd0=", "cmd0=ls&tty=2", "cmd0=ls&tty=0&stdin=0&podIndex=x&service=web"];
      for (const query of badShells) {
        const { status: code } = await act(() =>
          openStream(providerUrl, path(`shell?${query}`), call),
        );
        expect(code, query).toBe(400);
      }
      await expectUnharmed();
    });
  });

  it("has changed nothing: a tenant still reads status and sends coins", async () => {
    const { facts } = market.devnet;
    const sender = market.sender("tenant");
    const provider = { owner: facts.lease.provider, hostUri: facts.providerUrl };
    const api = providerConnector(market.rpc)(provider, jwtAuth(sender.signer));
    expect((await api.leaseStatus(facts.lease)).services["web"]).toMatchObject({ available: 1 });
    api.close();
    const sent = await sender.send([
      messageOf("cosmos.bank.v1beta1.MsgSend", MsgSend, {
        fromAddress: sender.signer.address,
        toAddress: market.sender("faucet").signer.address,
        amount: [{ denom: "uakt", amount: "1" }],
      }),
    ]);
    expect(sent.height).toBeGreaterThan(0n);
  });
});
