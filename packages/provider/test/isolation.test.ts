import { request } from "node:http";
import { connect as connectTls } from "node:tls";
import {
  createCertificate,
  createJwt,
  createTxSender,
  publishCertificate,
  revokeCertificate,
  type CertificateWithKey,
  type Signer,
} from "@vyom/client";
import { VyomError, leaseIdToText, type LeaseId } from "@vyom/core";
import type { ExecOptions } from "@vyom/workload";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { queryBid } from "../src/chain-access/market-order.ts";
import { runProvider, type RunningProvider } from "../src/run-provider.ts";
import { call, openStream, type CallOptions } from "./gateway-call.ts";
import { logger, Market, PROVIDER_ATTRIBUTES, testSigner, until } from "./market-fixture.ts";

const SHELL = "shell?cmd0=sh&tty=0&stdin=1&service=web&podIndex=0";

/** What a tenant tries at the doors of a provider; numbers and titles are those of SECURITY.md. */
describe("a tenant at a provider's gateway", () => {
  let market: Market;
  let provider: RunningProvider;
  let lease: LeaseId;
  let manifest = "";
  const stranger: Signer = testSigner(4);
  let strangers: CertificateWithKey;
  const path = (rest: string, of = lease): string =>
    `/lease/${of.dseq}/${of.gseq}/${of.oseq}/${rest}`;
  const tenantToken = (): Promise<string> => createJwt({ signer: market.tenant.signer });
  const strangerToken = (): Promise<string> => createJwt({ signer: stranger });
  /** The answer to a request or an upgrade; 101 when a stream opened. */
  async function ask(url: string, options: CallOptions): Promise<{ status: number; body: string }> {
    if (!/\/(logs|kubeevents|shell)(\?|$)/.test(url))
      return call(provider.ports.rest, url, options);
    try {
      const stream = await openStream(provider.ports.rest, url, options);
      stream.socket.terminate();
      return { status: 101, body: "" };
    } catch (error) {
      return error as { status: number; body: string };
    }
  }
  async function statuses(options: CallOptions, names: readonly string[]): Promise<number[]> {
    const seen: number[] = [];
    for (const name of names) seen.push((await ask(path(name), options)).status);
    return seen;
  }

  beforeAll(async () => {
    market = await Market.open();
    provider = await runProvider({
      home: market.home,
      rpcUrls: [market.rpcUrl],
      signer: market.providerSigner,
      config: { attributes: PROVIDER_ATTRIBUTES, rpcPollMs: 50, ingressDomain: "apps.example" },
      driver: market.driver,
      logger,
      host: "127.0.0.1",
      ports: { rest: 0, grpc: 0, ingress: 0 },
    });
    const { order, sdl } = await market.deploy();
    const bid = { ...order, provider: provider.address, bseq: 0 };
    await until("the bid is there", () => queryBid(market.rpc, bid));
    lease = await market.lease(order);
    const key = leaseIdToText(lease);
    await until("the lease is known", () => provider.daemon.parts.state.leases.get(key));
    manifest = sdl.manifestJson;
    await provider.daemon.backend.submitManifest(order, manifest);
    strangers = await createCertificate({ address: stranger.address });
    // Its key is known on chain from here on: nothing is refused for want of it.
    await createTxSender({ rpc: market.rpc, signer: stranger }).send([
      publishCertificate(strangers),
    ]);
    expect((await ask(path("status"), { token: await tenantToken() })).status).toBe(200);
  });
  afterAll(async () => {
    await provider?.stop();
    await market?.close();
  });

  it("57 see or change another tenant's lease by an own token", async () => {
    const options = { token: await strangerToken() };
    expect(await statuses(options, ["status", "manifest", "service/web/status"])).toEqual([
      404, 404, 404,
    ]);
    const sent = await call(provider.ports.rest, `/deployment/${lease.dseq}/manifest`, {
      ...options,
      method: "PUT",
      body: manifest,
    });
    expect(sent.status).toBeGreaterThanOrEqual(400);
    expect(market.driver.workloads.size).toBe(1);
  });
  /** What came of a stream: its frames until it was closed. */
  async function streamed(name: string, options: CallOptions): Promise<string> {
    const stream = await openStream(provider.ports.rest, path(name), options).catch(
      (error: unknown) => JSON.stringify(error),
    );
    if (typeof stream === "string") return stream;
    const { code, reason } = await stream.closed;
    return `${code} ${reason} ${stream.texts().join()}`;
  }

  it("58 open a shell in another tenant's container", async () => {
    for (const options of [{ token: await strangerToken() }, { certificate: strangers }])
      expect(await streamed(SHELL, options)).toBe("4001 lease not found ");
  });
  it("59 read another tenant's logs or events", async () => {
    for (const options of [{ token: await strangerToken() }, { certificate: strangers }])
      for (const name of ["logs", "logs?follow=true", "kubeevents", "logs?service=web"])
        expect([name, await streamed(name, options)]).toEqual([name, "4001 lease not found "]);
  });
  it("60 speak with a token that another account did not sign", async () => {
    const good = await tenantToken();
    const [header = "", payload = "", signature = ""] = good.split(".");
    const claims = (token: string): object =>
      JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as object;
    const encode = (value: object): string =>
      Buffer.from(JSON.stringify(value)).toString("base64url");
    const own = await strangerToken();
    const forged = [
      // Signed by the stranger, issued in the tenant's name.
      `${header}.${payload}.${own.split(".")[2]}`,
      `${header}.${encode({ ...claims(own), iss: market.tenant.signer.address })}.${own.split(".")[2]}`,
      `${header}.${encode({ ...claims(good), exp: 2 ** 40 })}.${signature}`,
      `${encode({ alg: "none", typ: "JWT" })}.${payload}.`,
      `${encode({ alg: "HS256", typ: "JWT" })}.${payload}.${signature}`,
      await createJwt({ signer: market.tenant.signer, nowSeconds: 1_000_000 }),
    ];
    for (const token of forged)
      expect(await statuses({ token }, ["status", SHELL])).toEqual([401, 401]);
  });
  it("61 speak with a certificate that another account did not publish", async () => {
    const { address } = market.tenant.signer;
    // In the tenant's name, of the stranger's making, never published.
    const named = await createCertificate({ address });
    expect(await statuses({ certificate: named }, ["status", SHELL])).toEqual([401, 401]);
    // The tenant's own, once it has been revoked.
    const old = await createCertificate({ address });
    await market.tenant.send([publishCertificate(old)]);
    expect(await statuses({ certificate: old }, ["status"])).toEqual([200]);
    await market.tenant.send([revokeCertificate({ owner: address, serial: old.serial })]);
    expect(await statuses({ certificate: old }, ["status", SHELL])).toEqual([401, 401]);
    // A certificate is public: without its key the handshake fails.
    const { certificatePem } = await createCertificate({ address });
    expect(() =>
      connectTls({
        host: "127.0.0.1",
        port: provider.ports.rest,
        cert: certificatePem,
        key: strangers.privateKeyPem,
      }),
    ).toThrow(/key values mismatch/);
  });
  it("62 reach a lease by tricks in a path", async () => {
    const options = { token: await strangerToken() };
    const { dseq } = lease;
    const tricks = [
      `/lease/999/1/1/../../../${dseq}/1/1/status`,
      `/lease/999/1/1/..%2f..%2f..%2f${dseq}/1/1/status`,
      `/lease/${dseq}/1/1/service/..%2f..%2fstatus/status`,
      `/lease/0x${dseq.toString(16)}/1/1/status`,
      `/lease/${dseq}%00/1/1/status`,
      `//lease/${dseq}/1/1/status`,
      `/lease/+${dseq}/1/1/status`,
      `/lease/${dseq}/1/1/status?owner=${market.tenant.signer.address}`,
      "/../../../../etc/passwd",
      "/lease/1/1/1/service/..%2f..%2f..%2fetc%2fpasswd/status",
    ];
    for (const url of tricks) {
      const { status, body } = await call(provider.ports.rest, url, options);
      expect([url, status >= 400 && status < 500]).toEqual([url, true]);
      expect(body).not.toContain("hello.example");
      expect(body).not.toContain("root:");
    }
  });
  it("63 name services, volumes or hosts by paths in a manifest", async () => {
    for (const [from, to] of [
      ['"name":"web"', '"name":"../../web"'],
      ['"hello.example"', '"../hello.example"'],
      ['"hello.example"', '"hello.example/../../x"'],
      ['"hello.example"', '"*.example"'],
    ] as const) {
      const body = manifest.replace(from, to);
      expect(body).not.toBe(manifest);
      const { status } = await call(provider.ports.rest, `/deployment/${lease.dseq}/manifest`, {
        method: "PUT",
        token: await tenantToken(),
        body,
      });
      expect([to, status >= 400 && status < 500]).toEqual([to, true]);
    }
    expect(provider.daemon.backend.route("hello.example")).toMatchObject({ service: "web" });
  });
  it("64 take another tenant's or the provider's hostname", async () => {
    const { address } = stranger;
    const { hostnames } = provider.daemon.parts;
    const status = await provider.daemon.backend.leaseStatus(lease);
    const generated = status.services[0]?.uris.find((uri) => uri.endsWith(".apps.example")) ?? "";
    for (const name of ["hello.example", "HELLO.example", "apps.example", generated])
      expect(() => hostnames.check(address, [name])).toThrow(/in use|not allowed/);
    const moved = await call(provider.ports.rest, "/hostname/migrate", {
      method: "POST",
      token: await strangerToken(),
      body: JSON.stringify({
        hostnames_to_migrate: ["hello.example"],
        destination_dseq: Number(lease.dseq),
        destination_gseq: 1,
      }),
    });
    expect(moved.status).toBeGreaterThanOrEqual(400);
    expect(provider.daemon.backend.route("hello.example")).toMatchObject({
      lease: { owner: market.tenant.signer.address },
    });
  });
  it("65 get another tenant's site by two hosts in one request", async () => {
    const answer = (headers: readonly string[]): Promise<number> =>
      new Promise((resolve, reject) => {
        const sent = request(
          {
            host: "127.0.0.1",
            port: provider.ports.ingress,
            path: "/",
            headers: [...headers],
            agent: false,
          },
          (response) => {
            response.resume();
            response.on("end", () => resolve(response.statusCode ?? 0));
          },
        );
        sent.on("error", reject);
        sent.end();
      });
    expect(await answer(["Host", "evil.example", "Host", "hello.example"])).toBe(400);
    expect(await answer(["Host", "evil.example", "X-Forwarded-Host", "hello.example"])).toBe(404);
    expect(await answer(["Host", "hello.example/../evil"])).toBeGreaterThanOrEqual(400);
  });
  it("66 have the words of a shell read by a shell of the machine", async () => {
    const ran: unknown[] = [];
    const exec = (_lease: LeaseId, { command }: ExecOptions): never => {
      ran.push(command);
      throw new VyomError("workload.not_running", "there are no processes here");
    };
    Object.assign(market.driver, { exec });
    const token = await tenantToken();
    const words = ["$(touch /tmp/x)", ";reboot", "../../bin/sh", "--target=1", "| sh", "`id`"];
    for (const word of words) {
      const cmd = `shell?cmd0=${encodeURIComponent(word)}&cmd1=-c&tty=0&stdin=0&podIndex=0`;
      await streamed(`${cmd}&service=web`, { token });
      await streamed(`${cmd}&service=${encodeURIComponent("../../web")}`, { token });
    }
    expect(ran).toEqual(words.map((word) => [word, "-c"]));
  });
});
