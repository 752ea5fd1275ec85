import { X509Certificate } from "node:crypto";
import { connect as connectTcp, type Socket } from "node:net";
import { connect, type TLSSocket } from "node:tls";
import { Duplex } from "node:stream";
import { createCertificate, type CertificateWithKey } from "@vyom/client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readClientHello } from "../src/gateway/tls/client-hello.ts";
import { call, token } from "./gateway-call.ts";
import { startStand, STRANGER, TENANT, type Stand } from "./gateway-fake.ts";

let stand: Stand;
let port = 0;
/** One that lets go of slow clients soon. */
let strict: Stand;
let tenant: CertificateWithKey;

beforeAll(async () => {
  stand = await startStand();
  strict = await startStand({ limits: { handshakeTimeoutMs: 1_000 } });
  port = stand.gateway.restPort;
  tenant = await createCertificate({ address: TENANT.address });
  stand.chain.publish(tenant);
});
afterAll(async () => {
  await stand.gateway.close();
  await strict.gateway.close();
});

/** Carries a TLS client's bytes in pieces of `size`, each its own packet. */
function inPieces(socket: Socket, size: number): Duplex {
  socket.setNoDelay(true);
  const duplex = new Duplex({
    read() {},
    write(chunk: Buffer, _encoding, done) {
      const send = (at: number): void => {
        if (at >= chunk.length) return done();
        socket.write(chunk.subarray(at, at + size), () => setImmediate(() => send(at + size)));
      };
      send(0);
    },
    destroy(error, done) {
      socket.destroy();
      done(error);
    },
  });
  socket.on("data", (chunk: Buffer) => duplex.push(chunk));
  socket.on("close", () => duplex.push(null));
  return duplex;
}

/** Greets the gateway and tells what it showed; `asked` whether it wanted a client certificate. */
async function greet(servername: string): Promise<{ serial: string; status: string }> {
  const tcp = connectTcp(port, "127.0.0.1");
  const secure: TLSSocket = connect({
    socket: inPieces(tcp, 7),
    servername,
    rejectUnauthorized: false,
    cert: tenant.certificatePem,
    key: tenant.privateKeyPem,
  });
  await new Promise<void>((resolve, reject) => {
    secure.once("secureConnect", resolve);
    secure.once("error", reject);
  });
  const peer = secure.getPeerX509Certificate();
  // The scope of nobody is too small for this path: 404 proves that the client certificate was taken.
  secure.write("GET /lease/99/1/1/manifest HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n");
  let text = "";
  for await (const chunk of secure as AsyncIterable<Buffer>) text += chunk.toString("utf8");
  return {
    serial: BigInt(`0x${peer?.serialNumber ?? "0"}`).toString(),
    status: text.split(" ")[1] ?? "",
  };
}
const serialOf = (pem: string): string =>
  BigInt(`0x${new X509Certificate(pem).serialNumber}`).toString();

describe("choice by server name, greeting in pieces of 7 bytes", () => {
  it("shows the CA certificate to the public host and asks for none", async () => {
    expect(await greet("provider.test")).toEqual({
      serial: serialOf(stand.ca.certificatePem),
      status: "401",
    });
  });

  it.each([["mtls.provider.test"], ["localhost"], [""]])(
    "shows the certificate on chain to %j and takes the client's",
    async (servername) => {
      const greeted = await greet(servername);
      expect(greeted).toEqual({ serial: stand.certificate.serial, status: "404" });
    },
  );

  it("speaks TLS 1.3 only", async () => {
    const secure = connect({ port, host: "127.0.0.1", maxVersion: "TLSv1.2" });
    const error = await new Promise<Error>((resolve) => secure.once("error", resolve));
    expect(error.message).toMatch(/alert protocol version/);
  });

  it("tells who speaks plain HTTP, and drops everything else that is not TLS", async () => {
    const say = async (bytes: string): Promise<string> => {
      const socket = connectTcp(port, "127.0.0.1");
      socket.write(bytes);
      let text = "";
      for await (const chunk of socket as AsyncIterable<Buffer>) text += chunk.toString("utf8");
      return text;
    };
    expect(await say("GET / HTTP/1.1\r\n\r\n")).toContain("this port speaks HTTPS");
    expect(await say("SSH-2.0-x\r\n")).toBe("");
    expect(await say("\x16\x03\x01\xff\xff")).toBe("");
  });

  it("tells who does not finish a request, and ends the connection", async () => {
    const secure = connect({
      port: strict.gateway.restPort,
      host: "127.0.0.1",
      rejectUnauthorized: false,
    });
    secure.write("GET /address HTTP/1.1\r\nhost: x\r\n");
    let text = "";
    for await (const chunk of secure as AsyncIterable<Buffer>) text += chunk.toString("utf8");
    expect(text).toMatch(/^HTTP\/1\.1 408/);
  });

  it("drops a connection that does not greet in time", async () => {
    const socket = connectTcp(strict.gateway.restPort, "127.0.0.1");
    socket.write(Buffer.of(22, 3, 1));
    await new Promise<void>((resolve) => socket.once("close", () => resolve()));
  });
});

describe("readClientHello", () => {
  /** A greeting with a server name, `pad` bytes of another extension, cut into records of `size`. */
  function hello(name: string, size: number, pad = 0): Buffer {
    const sized = (bytes: Buffer, length: number): Buffer => {
      const head = Buffer.alloc(length);
      head.writeUIntBE(bytes.length, 0, length);
      return Buffer.concat([head, bytes]);
    };
    const host = sized(Buffer.concat([Buffer.of(0), sized(Buffer.from(name), 2)]), 2);
    const extensions = Buffer.concat([
      Buffer.of(0xff, 0x01),
      sized(Buffer.alloc(pad), 2),
      Buffer.of(0, 0),
      sized(host, 2),
    ]);
    const body = Buffer.concat([
      Buffer.alloc(34),
      sized(Buffer.alloc(32), 1),
      sized(Buffer.alloc(4), 2),
      sized(Buffer.alloc(1), 1),
      sized(extensions, 2),
    ]);
    const message = Buffer.concat([Buffer.of(1), sized(body, 3)]);
    const records: Buffer[] = [];
    for (let at = 0; at < message.length; at += size)
      records.push(Buffer.of(22, 3, 1), sized(message.subarray(at, at + size), 2));
    return Buffer.concat(records);
  }

  it("finds the name over any number of records", () => {
    for (const size of [1, 7, 100, 5000])
      expect(readClientHello(hello("A.Test", size, 500))).toEqual({
        state: "complete",
        serverName: "a.test",
      });
  });

  it("never reads what has not come, and says how much is missing", () => {
    const bytes = hello("a.test", 50);
    for (let end = 0; end < bytes.length; end += 1) {
      const result = readClientHello(bytes.subarray(0, end));
      expect(result.state).toBe("incomplete");
      if (result.state === "incomplete") expect(result.bytes).toBeGreaterThan(end);
    }
  });

  it("refuses what is too long or cut short", () => {
    expect(readClientHello(hello("a.test", 5000, 40_000))).toEqual({ state: "malformed" });
    const bytes = hello("a.test", 5000);
    const shortened = Buffer.concat([bytes.subarray(0, 5), bytes.subarray(5, 60)]);
    shortened.writeUInt16BE(55, 3);
    shortened.writeUIntBE(51, 6, 3);
    expect(readClientHello(shortened)).toEqual({ state: "malformed" });
  });
});

describe("client certificates", () => {
  const get = (certificate: { certificatePem: string; privateKeyPem: string }, path?: string) =>
    call(port, path ?? "/lease/12/1/1/status", { certificate });

  it("open the leases of their account", async () => {
    expect(await get(tenant)).toMatchObject({ status: 200 });
    const stranger = await createCertificate({ address: STRANGER.address });
    stand.chain.publish(stranger);
    expect(await get(stranger)).toMatchObject({ status: 404 });
  });

  it("are refused in JSON when unknown or revoked, also on open routes", async () => {
    const other = await createCertificate({ address: TENANT.address });
    const refused = await get(other);
    expect(refused).toMatchObject({ status: 401, type: "application/json" });
    expect(JSON.parse(refused.body).message).toContain("no valid one with serial");
    stand.chain.publish(other);
    expect(await get(other)).toMatchObject({ status: 200 });
    stand.chain.revoke(other);
    expect(await get(other)).toMatchObject({ status: 401 });
    expect(await get(other, "/address")).toMatchObject({ status: 401 });
  });

  it("are refused when they are not those on chain", async () => {
    const forged = await createCertificate({ address: TENANT.address });
    // The chain knows the serial, with another key.
    stand.chain.publish({ ...tenant, serial: forged.serial });
    const answer = await get(forged);
    expect(answer).toMatchObject({ status: 401 });
    expect(answer.body).toContain("not the one on chain");
  });

  it("are refused out of their time", async () => {
    const day = 24 * 3600 * 1000;
    const expired = await createCertificate({
      address: TENANT.address,
      validFromMs: Date.now() - 2 * day,
      validForMs: day,
    });
    const early = await createCertificate({
      address: TENANT.address,
      validFromMs: Date.now() + day,
    });
    stand.chain.publish(expired);
    stand.chain.publish(early);
    expect((await get(expired)).body).toContain("has expired");
    expect((await get(early)).body).toContain("not valid yet");
  });

  it("are refused under a name that is no account", async () => {
    const named = await createCertificate({ address: "example.test" });
    stand.chain.publish(named);
    expect((await get(named)).body).toContain("no account address");
  });

  it("must be one alone", async () => {
    const second = await createCertificate({ address: STRANGER.address });
    const chained = {
      certificatePem: tenant.certificatePem + second.certificatePem,
      privateKeyPem: tenant.privateKeyPem,
    };
    expect((await get(chained)).body).toContain("exactly one certificate");
  });

  it("do not go with a token", async () => {
    const answer = await call(port, "/lease/12/1/1/status", {
      certificate: tenant,
      token: token(TENANT),
    });
    expect(answer.status).toBe(400);
    expect(JSON.parse(answer.body).message).toContain("auth ambiguous");
  });

  it("cannot be judged while no node answers: 503", async () => {
    stand.chain.isDown = true;
    const byCertificate = await get(tenant);
    const byToken = await call(port, "/lease/12/1/1/status", { token: token(TENANT) });
    stand.chain.isDown = false;
    expect(byCertificate).toMatchObject({ status: 503, type: "application/json" });
    expect(byToken).toMatchObject({ status: 503, type: "application/json" });
  });
});
