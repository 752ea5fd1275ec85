import { createHash } from "node:crypto";
import { once } from "node:events";
import { request, type IncomingMessage, type RequestListener } from "node:http";
import { connect } from "node:net";
import { WebSocket, WebSocketServer } from "ws";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerOf, echo, say as sayTo, send as sendTo, type Answer } from "./ingress-call.ts";
import { startIngressStand, type IngressStand } from "./ingress-fake.ts";

let stand: IngressStand;
beforeAll(async () => {
  stand = await startIngressStand();
});
afterAll(() => stand.close());

const send = (host: string, options?: Parameters<typeof sendTo>[2]): Promise<Answer> =>
  sendTo(stand.port, host, options);
const say = (text: string): Promise<string> => sayTo(stand.port, text);

describe("bodies", () => {
  /** Reads a body and tells its size and hash. */
  const digest: RequestListener = (message, response) => {
    const hash = createHash("sha256");
    let size = 0;
    message.on("data", (chunk: Buffer) => {
      hash.update(chunk);
      size += chunk.length;
    });
    message.on("end", () => response.end(`${size} ${hash.digest("hex")}`));
  };

  it("of a gibibyte stream up without being held", { timeout: 300_000 }, async () => {
    const chunk = Buffer.alloc(1 << 20, 7);
    const mebibytes = 1024;
    let sentBytes = 0;
    let receivedBytes = 0;
    let heldBytes = 0;
    const counting: RequestListener = (message, response) => {
      message.on("data", (bytes: Buffer) => (receivedBytes += bytes.length));
      digest(message, response);
    };
    await stand.serve("upload.test", counting, { maxBodyBytes: 0 });
    const answer = await new Promise<Answer>((resolve, reject) => {
      const sent = request(
        { host: "127.0.0.1", port: stand.port, method: "POST", headers: { host: "upload.test" } },
        (response) => answerOf(response).then(resolve, reject),
      );
      sent.on("error", reject);
      let left = mebibytes;
      const pump = (): void => {
        while (left > 0) {
          left -= 1;
          sentBytes += chunk.length;
          heldBytes = Math.max(heldBytes, sentBytes - receivedBytes);
          if (!sent.write(chunk)) return void sent.once("drain", pump);
        }
        sent.end();
      };
      pump();
    });
    const hash = createHash("sha256");
    for (let count = 0; count < mebibytes; count += 1) hash.update(chunk);
    expect(answer.body).toBe(`${mebibytes << 20} ${hash.digest("hex")}`);
    // What lies between client and service: buffers of sockets, not the body.
    expect(heldBytes).toBeLessThan(24 << 20);
  });

  it("stream down at the pace of the reader", async () => {
    const total = 64 << 20;
    let written = 0;
    await stand.serve("download.test", (_message, response) => {
      const chunk = Buffer.alloc(1 << 16);
      const pump = (): void => {
        while (written < total) {
          written += chunk.length;
          if (!response.write(chunk)) return void response.once("drain", pump);
        }
        response.end();
      };
      pump();
    });
    const response = await new Promise<IncomingMessage>((resolve) =>
      request(
        { host: "127.0.0.1", port: stand.port, headers: { host: "download.test" } },
        resolve,
      ).end(),
    );
    let read = 0;
    for await (const chunk of response as AsyncIterable<Buffer>) {
      read += chunk.length;
      // What lies between service and reader: buffers of sockets, not the body.
      expect(written - read).toBeLessThan(24 << 20);
    }
    expect(read).toBe(total);
  });

  it("are refused when too large, said or sent", async () => {
    await stand.serve("small.test", digest, { maxBodyBytes: 1000 });
    expect((await send("small.test", { method: "POST", body: Buffer.alloc(1000) })).status).toBe(
      200,
    );
    expect((await send("small.test", { method: "POST", body: Buffer.alloc(1001) })).status).toBe(
      413,
    );
    const chunked = await send("small.test", {
      method: "POST",
      body: Buffer.alloc(5000),
      headers: { "transfer-encoding": "chunked" },
    });
    expect(chunked.status).toBe(413);
  });

  it("wait for leave when the client asks for it", async () => {
    await stand.serve("small.test", digest, { maxBodyBytes: 1000 });
    const expecting = (length: number) =>
      new Promise<{ leave: boolean; status: number }>((resolve, reject) => {
        let leave = false;
        const headers = { host: "small.test", expect: "100-continue", "content-length": length };
        const sent = request(
          { host: "127.0.0.1", port: stand.port, method: "PUT", headers },
          (response) => {
            response.resume();
            resolve({ leave, status: response.statusCode ?? 0 });
            sent.destroy();
          },
        );
        sent.on("continue", () => {
          leave = true;
          sent.end(Buffer.alloc(length));
        });
        sent.on("error", reject);
        sent.flushHeaders();
      });
    expect(await expecting(500)).toEqual({ leave: true, status: 200 });
    expect(await expecting(5000)).toEqual({ leave: false, status: 413 });
  });
});

describe("trailers", () => {
  it("go both ways", async () => {
    await stand.serve("trailers.test", (message, response) => {
      message.resume();
      message.on("end", () => {
        response.writeHead(200, { trailer: "x-got" });
        response.write("body");
        response.addTrailers({ "x-got": String(message.trailers["x-sum"]) });
        response.end();
      });
    });
    const sent = request({
      host: "127.0.0.1",
      port: stand.port,
      method: "POST",
      headers: { host: "trailers.test", trailer: "x-sum", "transfer-encoding": "chunked" },
    });
    sent.write("some");
    sent.addTrailers({ "x-sum": "4" });
    sent.end();
    const [response] = (await once(sent, "response")) as [IncomingMessage];
    response.resume();
    await once(response, "end");
    expect(response.trailers).toEqual({ "x-got": "4" });
  });
});

describe("slow clients", () => {
  let strict: IngressStand;
  beforeAll(async () => {
    strict = await startIngressStand({ clientStallMs: 700, headersTimeoutMs: 1_000 });
  });
  afterAll(() => strict.close());

  it("that do not finish their head or body are let go, and hold nobody up", async () => {
    await strict.serve("echo.test", echo);
    const head = sayTo(strict.port, "GET / HTTP/1.1\r\nhost: echo.test\r\n");
    const body = sayTo(
      strict.port,
      "POST / HTTP/1.1\r\nhost: echo.test\r\ncontent-length: 10\r\n\r\nabc",
    );
    expect((await sendTo(strict.port, "echo.test")).status).toBe(200);
    expect(await body).toMatch(/^HTTP\/1\.1 408/);
    expect(await head).toMatch(/^HTTP\/1\.1 408/);
  });

  it("that do not read are let go, and their service with them", async () => {
    const closed = new Promise<void>((resolve) => {
      void strict.serve("flood.test", (message, response) => {
        const pump = (): void => {
          while (response.write(Buffer.alloc(1 << 16)));
          response.once("drain", pump);
        };
        pump();
        message.socket.once("close", () => resolve());
      });
    });
    const socket = connect(strict.port, "127.0.0.1");
    socket.on("error", () => {});
    socket.write("GET / HTTP/1.1\r\nhost: flood.test\r\n\r\n");
    socket.pause();
    await closed;
    socket.destroy();
  });
});

describe("server-sent events", () => {
  it("arrive as they are sent, and their end reaches the service", async () => {
    let push = (_text: string): void => {};
    const gone = new Promise<void>((resolve) => {
      void stand.serve("events.test", (_message, response) => {
        response.writeHead(200, { "content-type": "text/event-stream" });
        response.flushHeaders();
        push = (text) => void response.write(`data: ${text}\n\n`);
        response.on("close", () => resolve());
      });
    });
    const sent = request({
      host: "127.0.0.1",
      port: stand.port,
      headers: { host: "events.test" },
    }).end();
    const [response] = (await once(sent, "response")) as [IncomingMessage]; // before any event
    expect(response.headers["content-type"]).toBe("text/event-stream");
    for (const text of ["one", "two"]) {
      push(text);
      const [chunk] = (await once(response, "data")) as [Buffer];
      expect(chunk.toString()).toBe(`data: ${text}\n\n`);
    }
    response.on("error", () => {}); // we end it ourselves
    sent.destroy();
    await gone;
  });
});

describe("WebSocket", () => {
  it("passes both ways, with its subprotocol and path", async () => {
    const server = await stand.serve("ws.test", echo);
    const sockets = new WebSocketServer({ server, handleProtocols: () => "chat" });
    const asked: IncomingMessage[] = [];
    sockets.on("connection", (socket, message) => {
      asked.push(message);
      socket.send("welcome"); // together with the handshake
      socket.on("message", (data, isBinary) => socket.send(data as Buffer, { binary: isBinary }));
    });
    const client = new WebSocket(`ws://127.0.0.1:${stand.port}/chat?room=1`, ["chat"], {
      headers: { host: "ws.test", "x-forwarded-for": "6.6.6.6" },
    });
    const frames: Buffer[] = [];
    client.on("message", (data) => {
      frames.push(data as Buffer);
      if (frames.length === 1) client.send(Buffer.alloc(300_000, 5));
      if (frames.length === 2) client.close(4123, "done");
    });
    const [code] = (await once(client, "close")) as [number];
    expect(code).toBe(4123);
    expect(client.protocol).toBe("chat");
    expect(frames.map((frame) => frame.length)).toEqual([7, 300_000]);
    expect(asked[0]?.url).toBe("/chat?room=1");
    expect(asked[0]?.headers["x-forwarded-for"]).toBe("127.0.0.1");
    sockets.close();
  });

  it("refusals come through, as do ours", async () => {
    const refusal = async (host: string): Promise<number> => {
      const client = new WebSocket(`ws://127.0.0.1:${stand.port}/`, { headers: { host } });
      client.on("error", () => {});
      const [, response] = (await once(client, "unexpected-response")) as [
        unknown,
        IncomingMessage,
      ];
      response.resume();
      client.terminate();
      return response.statusCode ?? 0;
    };
    const server = await stand.serve("teapot.test", echo);
    server.on("upgrade", (_message, socket) =>
      socket.end("HTTP/1.1 418 Teapot\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"),
    );
    expect(await refusal("teapot.test")).toBe(418);
    expect(await refusal("nobody.test")).toBe(404);
    stand.backend.services.set("none.test", { replicas: [] });
    expect(await refusal("none.test")).toBe(503);
  });

  it("end with either side, and when silent for too long", async () => {
    const server = await stand.serve("ws.test", echo, { readTimeoutMs: 500 });
    const sockets = new WebSocketServer({ server });
    const client = new WebSocket(`ws://127.0.0.1:${stand.port}/`, { headers: { host: "ws.test" } });
    const [[code]] = (await Promise.all([
      once(client, "close"),
      once(sockets, "connection").then(([socket]) => once(socket as WebSocket, "close")),
    ])) as [[number], unknown];
    expect(code).toBe(1006);
    sockets.close();
  });

  it("is the only upgrade: others are answered in HTTP/1.1", async () => {
    await stand.serve("echo.test", echo);
    const heard = await say(
      "POST /x HTTP/1.1\r\nhost: echo.test\r\nconnection: upgrade, HTTP2-Settings, close\r\n" +
        "upgrade: h2c\r\nhttp2-settings: AAMAAABk\r\ncontent-length: 5\r\n\r\nhello",
    );
    expect(heard).toMatch(/^HTTP\/1\.1 200/);
    expect(heard).toContain('"body":"hello"');
    expect(heard).not.toMatch(/http2-settings/i);
  });
});
