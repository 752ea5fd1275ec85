import { randomBytes } from "node:crypto";
import { createServer, connect, type AddressInfo, type Server, type Socket } from "node:net";
import { VyomError } from "@vyom/core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openStream, token, type Stream } from "./gateway-call.ts";
import { startStand, STRANGER, TENANT, type Stand } from "./gateway-fake.ts";

let stand: Stand;
let server: Server;
const accepted: Socket[] = [];

beforeAll(async () => {
  stand = await startStand();
  // A container that repeats what it hears, and ends when its caller does.
  server = createServer((socket) => {
    accepted.push(socket);
    socket.on("error", () => {});
    socket.pipe(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  stand.backend.onDial = () => connect({ host: "127.0.0.1", port, allowHalfOpen: true });
});
afterAll(async () => {
  for (const socket of accepted) socket.destroy();
  server.close();
  await stand.gateway.close();
});

const open = (query: string, options: Parameters<typeof openStream>[2] = {}): Promise<Stream> =>
  openStream(stand.gateway.restPort, `/lease/12/1/1/port-forward?${query}`, {
    token: token(TENANT),
    ...options,
  });
const scoped = (scope: string, services?: string[]): string =>
  token(TENANT, {
    leases: {
      access: "granular",
      permissions: [
        {
          provider: stand.certificate.address,
          access: "granular",
          deployments: [
            { dseq: 12, scope: [scope], ...(services === undefined ? {} : { services }) },
          ],
        },
      ],
    },
  });

describe("a forwarded port", () => {
  it("carries bytes both ways, whole and in order, until both sides have ended", async () => {
    const stream = await open("service=web&port=80&podIndex=0");
    const sent = randomBytes(3 << 20);
    for (let at = 0; at < sent.length; at += 100_000)
      stream.socket.send(sent.subarray(at, at + 100_000));
    stream.socket.send(new Uint8Array());
    expect(await stream.closed).toMatchObject({ code: 1000 });
    expect(Buffer.concat(stream.frames).equals(sent)).toBe(true);
    expect(stream.frames.at(-1)).toHaveLength(0);
    expect(stand.backend.dials.at(-1)).toEqual({ service: "web", port: 80, replica: 0 });
  });

  it("ends the container's connection when the caller leaves", async () => {
    const stream = await open("service=web&port=80");
    stream.socket.send(Buffer.from("x"));
    await stream.until((frames) => frames.length === 1);
    const socket = accepted.at(-1);
    const gone = new Promise((resolve) => socket?.once("close", resolve));
    stream.socket.terminate();
    await gone;
  });

  it("says when the container breaks it off", async () => {
    const stream = await open("service=web&port=80");
    stream.socket.send(Buffer.from("x"));
    await stream.until((frames) => frames.length === 1);
    accepted.at(-1)?.resetAndDestroy();
    expect(await stream.closed).toEqual({ code: 4000, reason: "connection reset" });
  });

  it.each(["port=80", "service=web", "service=web&port=0", "service=web&port=65536"])(
    "refuses %s",
    async (query) => {
      await expect(open(query)).rejects.toMatchObject({ status: 400 });
    },
  );

  it("needs the scope shell, for this service", async () => {
    const query = "service=web&port=80";
    await expect(open(query, { token: scoped("logs") })).rejects.toMatchObject({ status: 401 });
    await expect(open(query, { token: scoped("shell", ["db"]) })).rejects.toMatchObject({
      status: 401,
    });
    await expect(open(query, { token: token(STRANGER) })).rejects.toMatchObject({ status: 404 });
    const stream = await open(query, { token: scoped("shell", ["web"]) });
    stream.socket.close();
    await stream.closed;
  });

  it("says when nothing listens there", async () => {
    const usual = stand.backend.onDial;
    stand.backend.onDial = () => {
      throw new VyomError("workload.refused", "connection refused");
    };
    await expect(open("service=web&port=81")).rejects.toMatchObject({
      status: 503,
      body: expect.stringContaining("nothing listens on port 81 of service web"),
    });
    stand.backend.onDial = usual;
  });
});
