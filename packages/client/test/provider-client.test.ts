import { createServer, type Server } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { TLSSocket } from "node:tls";
import type { LeaseId } from "@vyom/core";
import {
  createCertificate,
  jwtAuth,
  signerFromPrivateKey,
  type CertificateWithKey,
  type ProviderApi,
  type ProviderAuth,
  type ShellOutput,
} from "@vyom/client";
import { connectProvider, SHELL_FRAME } from "@vyom/client/node";
import { jwtVerify, tryParseJwt } from "@vyom/crypto";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { WebSocketServer, type WebSocket } from "ws";

const tenant = signerFromPrivateKey(new Uint8Array(32).fill(1));
const provider = signerFromPrivateKey(new Uint8Array(32).fill(2)).address;
const stranger = signerFromPrivateKey(new Uint8Array(32).fill(3)).address;
const lease: LeaseId = { owner: tenant.address, dseq: 12n, gseq: 1, oseq: 1, provider, bseq: 0 };

/** A gateway in the shape of a provider's, which keeps what it was asked. */
let server: Server;
let port = 0;
let ownCertificate: CertificateWithKey;
let tenantCertificate: CertificateWithKey;
/** What the chain holds, by `owner/serial`. */
const onChain = new Map<string, string>();
const seen: { url: string; body: string; token: string; servername: string; client: string }[] = [];
const open: ProviderApi[] = [];

function record(request: IncomingMessage, body: string): void {
  const socket = request.socket as TLSSocket & { servername?: string | false };
  const peer = socket.getPeerX509Certificate();
  seen.push({
    url: `${request.method} ${request.url}`,
    body,
    token: (request.headers.authorization ?? "").replace("Bearer ", ""),
    servername: socket.servername === false ? "" : (socket.servername ?? ""),
    client: /CN=(.*)/.exec(peer?.subject ?? "")?.[1] ?? "",
  });
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  let body = "";
  for await (const chunk of request as AsyncIterable<Buffer>) body += chunk.toString("utf8");
  record(request, body);
  const reply = (status: number, content: unknown): void => {
    response.writeHead(status).end(typeof content === "string" ? content : JSON.stringify(content));
  };
  if (request.url === "/deployment/12/manifest") reply(200, "");
  else if (request.url === "/deployment/13/manifest")
    reply(401, { message: "unauthorized access" });
  else if (request.url === "/deployment/14/manifest")
    reply(422, "manifest version validation failed");
  else if (request.url === "/deployment/15/manifest") reply(503, "cluster is away");
  else if (request.url === "/lease/12/1/1/status")
    reply(200, {
      services: {
        web: {
          name: "web",
          available: 1,
          total: 2,
          uris: ["a.example"],
          observed_generation: 3,
          replicas: 2,
          updated_replicas: 2,
          ready_replicas: 1,
          available_replicas: 1,
        },
        db: { name: "db", available: 0, total: 1, uris: null },
      },
      forwarded_ports: {
        db: [{ host: "h", port: 5432, externalPort: 31000, proto: "TCP", name: "db" }],
      },
      ips: null,
    });
  else if (request.url === "/status") reply(200, { address: provider });
  else if (request.url === "/version") reply(200, "{nonsense");
  else reply(404, "");
}

function serveShell(socket: WebSocket, url: URL): void {
  const send = (kind: number, bytes: Uint8Array | string): void =>
    socket.send(Buffer.concat([Buffer.of(kind), Buffer.from(bytes as string)]));
  if (url.searchParams.get("service") === "broken") {
    send(SHELL_FRAME.failure, "");
    socket.close();
    return;
  }
  send(SHELL_FRAME.stdout, `ran ${url.searchParams.get("cmd0")} ${url.searchParams.get("cmd1")}`);
  socket.on("message", (data: Buffer) => {
    if (data[0] === SHELL_FRAME.stdin && data.length > 1)
      send(SHELL_FRAME.stderr, `echo ${data.subarray(1).toString("utf8")}`);
    if (data[0] === SHELL_FRAME.resize)
      send(SHELL_FRAME.stdout, `size ${data.readUInt16BE(1)}x${data.readUInt16BE(3)}`);
    if (data[0] === SHELL_FRAME.stdin && data.length === 1) {
      send(SHELL_FRAME.result, '{"exit_code":7}\n');
      socket.close();
    }
  });
}

/** Repeats what it hears; on port 9 it breaks off within an answer. */
function serveForward(socket: WebSocket, url: URL): void {
  socket.on("message", (data: Buffer) => {
    socket.send(data);
    if (url.searchParams.get("port") === "9") socket.terminate();
    else if (data.length === 0) socket.close();
  });
}

function serveSocket(socket: WebSocket, request: IncomingMessage): void {
  record(request, "");
  const url = new URL(request.url ?? "", "https://x");
  if (url.pathname.endsWith("/logs")) {
    socket.send(JSON.stringify({ name: "web-1", message: "one" }));
    socket.send(JSON.stringify({ name: "web-1", message: "two" }));
    if (url.searchParams.get("follow") === "false") socket.close();
  } else if (url.pathname.endsWith("/port-forward")) serveForward(socket, url);
  else if (url.pathname.endsWith("/kubeevents")) socket.close(4001, "lease not found");
  else serveShell(socket, url);
}

beforeAll(async () => {
  ownCertificate = await createCertificate({ address: provider, domains: ["localhost"] });
  tenantCertificate = await createCertificate({ address: tenant.address });
  server = createServer(
    {
      cert: ownCertificate.certificatePem,
      key: ownCertificate.privateKeyPem,
      minVersion: "TLSv1.3",
      requestCert: true,
      rejectUnauthorized: false,
    },
    (request, response) => {
      answer(request, response).catch(() => response.destroy());
    },
  );
  const sockets = new WebSocketServer({ noServer: true });
  server.on("upgrade", (request: IncomingMessage, socket, head) => {
    if (request.url?.startsWith("/lease/99/") === true)
      socket.end(
        'HTTP/1.1 401 Unauthorized\r\nContent-Length: 26\r\n\r\n{"message":"unauthorized"}',
      );
    else sockets.handleUpgrade(request, socket, head, (client) => serveSocket(client, request));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = (server.address() as AddressInfo).port;
});
afterEach(() => {
  for (const api of open.splice(0)) api.close();
  seen.length = 0;
  onChain.clear();
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

function connect(auth: ProviderAuth, owner = provider): ProviderApi {
  if (onChain.size === 0)
    onChain.set(`${provider}/${ownCertificate.serial}`, ownCertificate.certificatePem);
  const api = connectProvider({
    provider: { owner, hostUri: `https://127.0.0.1:${port}` },
    auth,
    certificates: async (id) => onChain.get(`${id.owner}/${id.serial}`),
    timeoutMs: 5000,
  });
  open.push(api);
  return api;
}

async function allOf<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}

describe("provider client: who answers", () => {
  it("sends nothing to a server that is not the provider", async () => {
    const refused = { code: "client.provider_certificate" };
    await expect(connect(jwtAuth(tenant), stranger).status()).rejects.toMatchObject(refused);
    onChain.clear();
    onChain.set("none", "");
    await expect(connect(jwtAuth(tenant)).status()).rejects.toMatchObject(refused);
    const another = await createCertificate({ address: provider });
    onChain.set(`${provider}/${ownCertificate.serial}`, another.certificatePem);
    await expect(connect(jwtAuth(tenant)).sendManifest(lease, "[]")).rejects.toMatchObject(refused);
    await expect(allOf(connect(jwtAuth(tenant)).logs({ lease }))).rejects.toMatchObject(refused);
    expect(seen).toEqual([]);
  });

  it("tells when nobody answers", async () => {
    const nowhere = { owner: provider, hostUri: "https://127.0.0.1:1" };
    const api = connectProvider({
      provider: nowhere,
      auth: { kind: "none" },
      certificates: async () => undefined,
    });
    await expect(api.status()).rejects.toMatchObject({ code: "client.provider_unreachable" });
    await expect(allOf(api.logs({ lease }))).rejects.toMatchObject({
      code: "client.provider_unreachable",
    });
    expect(() =>
      connectProvider({
        provider: { owner: provider, hostUri: "http://x" },
        auth: { kind: "none" },
        certificates: async () => undefined,
      }),
    ).toThrow(expect.objectContaining({ code: "client.provider_address" }));
  });
});

describe("provider client: who asks", () => {
  it("shows a token of the account", async () => {
    await connect(jwtAuth(tenant)).sendManifest(lease, '[{"name":"g"}]');
    const [request] = seen;
    expect(request).toMatchObject({
      url: "PUT /deployment/12/manifest",
      body: '[{"name":"g"}]',
      servername: "",
      client: "",
    });
    const token = tryParseJwt(request?.token ?? "");
    expect(token !== undefined && jwtVerify(token, tenant.publicKey)).toBe(true);
  });

  it("or the account's certificate, under the name that asks for one", async () => {
    const api = connect({ kind: "mtls", certificate: tenantCertificate });
    await api.sendManifest(lease, "[]");
    await api.status();
    expect(seen[0]).toMatchObject({
      token: "",
      servername: "mtls.127.0.0.1",
      client: tenant.address,
    });
    expect(seen).toHaveLength(2);
  });
});

describe("provider client: calls", () => {
  it("reads the status of a lease", async () => {
    const status = await connect(jwtAuth(tenant)).leaseStatus(lease);
    expect(status.services["web"]).toMatchObject({
      available: 1,
      total: 2,
      uris: ["a.example"],
      readyReplicas: 1,
      observedGeneration: 3,
    });
    expect(status.services["db"]?.uris).toEqual([]);
    expect(status.forwardedPorts["db"]).toEqual([
      { host: "h", port: 5432, externalPort: 31000, protocol: "TCP", name: "db" },
    ]);
    expect(status.ips).toEqual({});
  });

  it("tells refusals apart, with the provider's reason", async () => {
    const api = connect(jwtAuth(tenant));
    const send = (dseq: bigint): Promise<void> => api.sendManifest({ dseq }, "[]");
    await expect(send(13n)).rejects.toMatchObject({ code: "client.provider_unauthorized" });
    await expect(send(14n)).rejects.toMatchObject({ code: "client.provider_refused" });
    await expect(send(14n)).rejects.toThrow(/version validation failed/);
    await expect(send(15n)).rejects.toMatchObject({ code: "client.provider_unavailable" });
    await expect(send(16n)).rejects.toMatchObject({ code: "client.provider_not_found" });
    await expect(api.version()).rejects.toMatchObject({ code: "client.malformed_answer" });
  });

  it("streams logs to their end, or until closed", async () => {
    const api = connect(jwtAuth(tenant));
    const lines = await allOf(api.logs({ lease, services: ["web", "db"], tail: 10 }));
    expect(lines.map((line) => line.message)).toEqual(["one", "two"]);
    expect(seen[0]?.url).toBe("GET /lease/12/1/1/logs?follow=false&tail=10&service=web%2Cdb");
    const following = api.logs({ lease, follow: true });
    for await (const line of following) if (line.message === "two") following.close();
    await expect(allOf(api.events({ lease }))).rejects.toMatchObject({
      code: "client.provider_not_found",
    });
    await expect(allOf(api.logs({ lease: { ...lease, dseq: 99n } }))).rejects.toMatchObject({
      code: "client.provider_unauthorized",
    });
  });

  it("runs a command with input, size and exit code", async () => {
    const shell = connect(jwtAuth(tenant)).shell({
      lease,
      service: "web",
      command: ["sh", "-c"],
      tty: true,
      stdin: true,
    });
    shell.write(Buffer.from("hi"));
    shell.resize({ columns: 300, rows: 40 });
    shell.endInput();
    const text = (part: ShellOutput): string =>
      `${part.stream}:${Buffer.from(part.bytes).toString("utf8")}`;
    expect((await allOf(shell.output)).map(text)).toEqual([
      "stdout:ran sh -c",
      "stderr:echo hi",
      "stdout:size 300x40",
    ]);
    expect(await shell.result).toEqual({ exitCode: 7 });
    expect(seen[0]?.url).toContain("tty=1&stdin=1&service=web&podIndex=0");
  });

  it("tells of a command that could not run", async () => {
    const shell = connect(jwtAuth(tenant)).shell({ lease, service: "broken", command: ["sh"] });
    await expect(shell.result).rejects.toMatchObject({ code: "client.provider_failed" });
    await expect(allOf(shell.output)).rejects.toMatchObject({ code: "client.provider_failed" });
  });
});

describe("provider client: a forwarded port", () => {
  it("carries both directions, each to its end", async () => {
    const stream = connect(jwtAuth(tenant)).forward({
      lease,
      service: "db",
      port: 5432,
      replica: 1,
    });
    const sent = Buffer.alloc(300_000, "forwarded ");
    stream.write(sent.subarray(0, 100_000));
    stream.end(sent.subarray(100_000));
    const received = Buffer.concat((await allOf(stream)) as Buffer[]);
    expect(received.equals(sent)).toBe(true);
    expect(seen[0]?.url).toBe("GET /lease/12/1/1/port-forward?service=db&port=5432&podIndex=1");
  });

  it("fails when it is cut off, refused or misnamed", async () => {
    const api = connect(jwtAuth(tenant));
    const cut = api.forward({ lease, service: "db", port: 9 });
    cut.write("x");
    await expect(allOf(cut)).rejects.toMatchObject({ code: "client.provider_unreachable" });
    const refused = api.forward({ lease: { ...lease, dseq: 99n }, service: "db", port: 80 });
    await expect(allOf(refused)).rejects.toMatchObject({ code: "client.provider_unauthorized" });
    expect(() => api.forward({ lease, service: "db", port: 0 })).toThrow(/1 to 65535/);
  });
});
