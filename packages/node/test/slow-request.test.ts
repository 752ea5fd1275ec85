import { once } from "node:events";
import { connect } from "node:net";
import { expect, it } from "vitest";
import { startTestNode } from "./chain-fixture.ts";
import { rpc } from "./rpc-call.ts";

it.each([
  ["headers that never end", "POST / HTTP/1.1\r\nHost: x\r\n"],
  ["a body that never ends", "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{"],
])(
  "ends a connection with %s",
  async (_, beginning) => {
    const node = await startTestNode({ rpcLimits: { requestMs: 1_000 } });
    const socket = connect(node.ports.rpc, "127.0.0.1");
    let answer = "";
    socket.on("data", (bytes) => (answer += String(bytes)));
    socket.write(beginning);
    await once(socket, "close");
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect((await rpc(node, "health")).result).toEqual({});
    await node.stop();
  },
  20_000,
);
