import { once } from "node:events";
import type { RequestListener } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { echo, echoed, say as sayTo, send as sendTo, type Answer } from "./ingress-call.ts";
import { ProviderMetrics } from "../src/metrics/provider-metrics.ts";
import { startIngressStand, type IngressStand } from "./ingress-fake.ts";

let stand: IngressStand;
beforeAll(async () => {
  stand = await startIngressStand({ serviceKeepMs: 60_000 });
});
afterAll(() => stand.close());

const send = (host: string, options?: Parameters<typeof sendTo>[2]): Promise<Answer> =>
  sendTo(stand.port, host, options);
const say = (text: string): Promise<string> => sayTo(stand.port, text);

describe("routing", () => {
  it("goes by host name, whatever its case, port or closing dot", async () => {
    await stand.serve("echo.test", echo);
    for (const host of ["echo.test", "ECHO.test:8080", "echo.test."]) {
      const answer = await send(host, { path: "/a%20b?c=%2f&d" });
      expect(echoed(answer)).toMatchObject({ method: "GET", url: "/a%20b?c=%2f&d" });
    }
  });

  it("answers 404 for a host that nobody has", async () => {
    const answer = await send("nobody.test");
    expect(answer.status).toBe(404);
    expect(answer.body).toContain("No deployment answers under this host name");
  });

  it("answers 400 to requests that name no host or two", async () => {
    expect(await say("GET / HTTP/1.1\r\n\r\n")).toMatch(/^HTTP\/1\.1 400/);
    const two =
      "GET / HTTP/1.1\r\nhost: echo.test\r\nhost: other.test\r\nconnection: close\r\n\r\n";
    expect(await say(two)).toMatch(/^HTTP\/1\.1 400/);
    const odd = "GET / HTTP/1.1\r\nhost: a/../b\r\nconnection: close\r\n\r\n";
    expect(await say(odd)).toMatch(/^HTTP\/1\.1 400/);
  });

  it("takes the host of a URL in the request line", async () => {
    await stand.serve("echo.test", echo);
    const heard = await say(
      "GET http://echo.test/x?y HTTP/1.1\r\nhost: nobody.test\r\nconnection: close\r\n\r\n",
    );
    expect(heard).toContain('"url":"/x?y"');
    expect(await say("CONNECT echo.test:80 HTTP/1.1\r\nhost: echo.test\r\n\r\n")).not.toContain(
      "200",
    );
  });

  it("refuses requests that could be read in two ways", async () => {
    const head = "POST / HTTP/1.1\r\nhost: echo.test\r\n";
    for (const smuggled of [
      "content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n",
      "content-length: 4\r\ncontent-length: 5\r\n\r\nabcd",
      "transfer-encoding: chunked, identity\r\n\r\n0\r\n\r\n",
      "transfer-encoding : chunked\r\n\r\n0\r\n\r\n",
    ])
      expect(await say(head + smuggled)).toMatch(/^HTTP\/1\.1 400/);
    const gzip = "transfer-encoding: gzip, chunked\r\nconnection: close\r\n\r\n0\r\n\r\n";
    expect(await say(head + gzip)).toMatch(/^HTTP\/1\.1 501/);
  });
});

describe("headers", () => {
  it("tell the service who asks, whatever the client claims", async () => {
    await stand.serve("echo.test", echo);
    const forged = {
      "x-forwarded-for": "6.6.6.6",
      X_Forwarded_For: "6.6.6.6",
      "x-real-ip": "6.6.6.6",
      "x-forwarded-proto": "https",
      forwarded: "for=6.6.6.6",
      "x-own": "kept",
    };
    const { headers } = echoed(await send("echo.test:81", { headers: forged }));
    expect(headers).toMatchObject({
      host: ["echo.test:81"],
      "x-real-ip": ["127.0.0.1"],
      "x-forwarded-for": ["127.0.0.1"],
      "x-forwarded-host": ["echo.test:81"],
      "x-forwarded-proto": ["http"],
      "x-forwarded-port": [String(stand.port)],
      "x-own": ["kept"],
    });
    expect(headers).not.toHaveProperty("forwarded");
    expect(headers).not.toHaveProperty("x_forwarded_for");
  });

  it("of one connection are not passed on, either way", async () => {
    await stand.serve("echo.test", echo);
    const { headers } = echoed(
      await send("echo.test", {
        headers: {
          connection: "x-private, close",
          "x-private": "1",
          te: "trailers",
          "proxy-authorization": "secret",
          "keep-alive": "timeout=9",
        },
      }),
    );
    for (const name of ["x-private", "te", "proxy-authorization"])
      expect(headers).not.toHaveProperty(name);
    await stand.serve("hop.test", (_message, response) => {
      response.setHeader("connection", "x-mine");
      response.setHeader("x-mine", "1");
      response.setHeader("set-cookie", ["a=1", "b=2"]);
      response.end("ok");
    });
    const answer = await send("hop.test");
    expect(answer.headers).not.toHaveProperty("x-mine");
    expect(answer.headers["set-cookie"]).toEqual(["a=1", "b=2"]);
  });

  it("keep bodies, lengths and statuses as they are", async () => {
    await stand.serve("echo.test", echo);
    for (const method of ["POST", "PUT", "PATCH", "DELETE", "GET"]) {
      const headers = { "content-length": "6" };
      const answer = await send("echo.test", { method, headers, body: "hällo" });
      expect(echoed(answer)).toMatchObject({ method, body: "hällo" });
    }
    expect(echoed(await send("echo.test", { method: "POST" }))).toMatchObject({ body: "" });
    await stand.serve("status.test", (message, response) => {
      if (message.method === "HEAD") response.writeHead(200, { "content-length": "77" }).end();
      else response.writeHead(message.url === "/304" ? 304 : 204, "Fine").end();
    });
    expect((await send("status.test", { method: "HEAD" })).headers["content-length"]).toBe("77");
    expect(await send("status.test", { path: "/304" })).toMatchObject({ status: 304, body: "" });
    expect(await send("status.test")).toMatchObject({ status: 204 });
  });
});

describe("connections", () => {
  it("to services are kept for repeatable requests", async () => {
    const server = await stand.serve("kept.test", echo);
    let connections = 0;
    server.on("connection", () => (connections += 1));
    for (let count = 0; count < 5; count += 1) expect((await send("kept.test")).status).toBe(200);
    expect(connections).toBe(1);
    // A request that must not come twice gets a connection that cannot be stale.
    for (let count = 0; count < 2; count += 1)
      expect((await send("kept.test", { method: "POST", body: "x" })).status).toBe(200);
    expect(connections).toBe(3);
  });

  it("to services take requests for a time only, as replicas are replaced", async () => {
    const brief = await startIngressStand({ serviceKeepMs: 1 });
    try {
      const server = await brief.serve("kept.test", echo);
      const closed: Promise<unknown>[] = [];
      server.on("connection", (socket) => closed.push(once(socket, "close")));
      for (let count = 1; count <= 3; count += 1) {
        expect((await sendTo(brief.port, "kept.test")).status).toBe(200);
        expect(closed).toHaveLength(count);
        await closed.at(-1); // given up by the ingress, though the service would keep it
      }
    } finally {
      await brief.close();
    }
  });

  it("beyond an address' share are closed, and it may open others when some are", async () => {
    const narrow = await startIngressStand({ connectionsPerAddress: 2 });
    try {
      await narrow.serve("echo.test", echo);
      const slow = [connect(narrow.port, "127.0.0.1"), connect(narrow.port, "127.0.0.1")] as const;
      await Promise.all(slow.map((socket) => once(socket, "connect")));
      await expect(sendTo(narrow.port, "echo.test")).rejects.toThrow(/socket hang up|ECONNRESET/);
      slow[0].end();
      await expect
        .poll(() => sendTo(narrow.port, "echo.test").then(({ status }) => status, String))
        .toBe(200);
      slow[1].destroy();
    } finally {
      await narrow.close();
    }
  });

  it("count once, however many wishes for another protocol were declined on them", async () => {
    const narrow = await startIngressStand({ connectionsPerAddress: 2 });
    const socket = connect(narrow.port, "127.0.0.1");
    try {
      await narrow.serve("echo.test", (_request, response) => response.end("here"));
      for (let wish = 0; wish < 5; wish++) {
        socket.write(
          "GET / HTTP/1.1\r\nhost: echo.test\r\nconnection: upgrade\r\nupgrade: h2c\r\n\r\n",
        );
        let heard = "";
        while (!heard.endsWith("here")) {
          const [chunk] = (await once(socket, "data")) as [Buffer];
          heard += chunk.toString();
        }
        expect(heard).toMatch(/^HTTP\/1\.1 200/);
      }
    } finally {
      socket.destroy();
      await narrow.close();
    }
  });

  it("and what comes over them are counted", async () => {
    const metrics = new ProviderMetrics();
    const counted = await startIngressStand({}, { meter: metrics });
    try {
      await counted.serve("echo.test", echo);
      await sendTo(counted.port, "echo.test");
      await sendTo(counted.port, "nobody.test");
      await expect
        .poll(() => metrics.registry.getSingleMetricAsString("provider_ingress_requests_total"))
        .toMatch(/\{status="200"\} 1[^]*\{status="404"\} 1/);
    } finally {
      await counted.close();
    }
  });

  it("that a service has ended meanwhile are noticed without harm", async () => {
    const server = await stand.serve("stale.test", echo);
    expect((await send("stale.test")).status).toBe(200);
    server.closeIdleConnections();
    expect((await send("stale.test")).status).toBe(200);
    server.on("connection", () => {});
    // The service ends each connection right after the second request begins.
    let requests = 0;
    const handler = server.listeners("request")[0] as RequestListener;
    server.removeAllListeners("request");
    server.on("request", (message, response) => {
      requests += 1;
      if (requests === 2) message.socket.destroy();
      else handler(message, response);
    });
    expect((await send("stale.test")).status).toBe(200);
    expect((await send("stale.test")).status).toBe(200);
    expect(requests).toBe(3);
  });

  it("may be plain streams", async () => {
    const server = await stand.serve("stream.test", echo);
    stand.backend.services.set("stream.test", { replicas: [server], asStream: true });
    for (let count = 0; count < 3; count += 1)
      expect((await send("stream.test", { method: "PUT", body: "x" })).status).toBe(200);
    for (let count = 0; count < 3; count += 1) expect((await send("stream.test")).status).toBe(200);
  });

  it("of clients are kept too, and several requests may be sent ahead", async () => {
    await stand.serve("echo.test", echo);
    const get = (path: string, more = "") =>
      `GET ${path} HTTP/1.1\r\nhost: echo.test\r\n${more}\r\n`;
    const heard = await say(get("/1") + get("/2") + get("/3", "connection: close\r\n"));
    expect([...heard.matchAll(/"url":"(\/\d)"/g)].map((match) => match[1])).toEqual([
      "/1",
      "/2",
      "/3",
    ]);
  });
});

describe("failures", () => {
  it("are 503 without a replica, 502 and 504 for those that break off or are silent", async () => {
    stand.backend.services.set("none.test", { replicas: [] });
    expect((await send("none.test")).status).toBe(503);
    await stand.serve("broken.test", (message) => void message.socket.destroy());
    expect((await send("broken.test")).status).toBe(502);
    await stand.serve("silent.test", () => {}, { readTimeoutMs: 50, nextCases: ["error"] });
    expect((await send("silent.test")).status).toBe(504);
    stand.backend.services.set("undialled.test", {
      replicas: ["silent"],
      options: { readTimeoutMs: 50, nextCases: [] },
    });
    expect((await send("undialled.test")).status).toBe(504);
    expect((await send("undialled.test", { method: "POST", body: "x" })).status).toBe(504);
  });

  it("break an answer off that has begun", async () => {
    await stand.serve("cut.test", (message, response) => {
      response.write("begin");
      setImmediate(() => message.socket.destroy());
    });
    await expect(send("cut.test")).rejects.toThrow(/aborted|hang up|ECONNRESET/);
  });

  it("lead to the next try as far as the options ask", async () => {
    const good = await stand.serve("good.test", echo);
    const count = (host: string) => stand.backend.dialed.filter((name) => name === host).length;
    stand.backend.services.set("next.test", { replicas: ["refuses", "refuses", good] });
    expect((await send("next.test")).status).toBe(200);
    expect(count("next.test")).toBe(3);
    // Nothing was sent, so a request that must not come twice may also be tried again.
    stand.backend.services.set("post.test", { replicas: ["refuses", good] });
    const post = await send("post.test", { method: "POST", body: "once" });
    expect(echoed(post)).toMatchObject({ body: "once" });
    stand.backend.services.set("off.test", {
      replicas: ["refuses"],
      options: { nextCases: ["off"] },
    });
    expect((await send("off.test")).status).toBe(503);
    expect(count("off.test")).toBe(1);
    stand.backend.services.set("three.test", { replicas: ["refuses"] });
    expect((await send("three.test")).status).toBe(503);
    expect(count("three.test")).toBe(3);
  });

  it("by status are tried again when listed, and never for what must not come twice", async () => {
    let asked = 0;
    const options = { nextCases: ["503"], nextTries: 2 };
    await stand.serve(
      "busy.test",
      (_message, response) => {
        asked += 1;
        response.writeHead(asked % 2 === 1 ? 503 : 200).end("x".repeat(100));
      },
      options,
    );
    expect((await send("busy.test")).status).toBe(200);
    expect(asked).toBe(2);
    expect((await send("busy.test", { method: "POST", body: "x" })).status).toBe(503);
    expect(asked).toBe(3);
  });

  it("by time are tried again on another replica", async () => {
    const slow = await stand.serve("slow.test", () => {});
    const good = await stand.serve("good.test", echo);
    stand.backend.services.set("late.test", {
      replicas: [slow, good],
      options: { readTimeoutMs: 500 },
    });
    expect((await send("late.test")).status).toBe(200);
  });
});
