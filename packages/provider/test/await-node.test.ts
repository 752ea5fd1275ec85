import { ClientError } from "@vyom/client";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { awaitNode } from "../src/chain-access/await-node.ts";

const logger = pino({ level: "silent" });

describe("waiting for a node", () => {
  it("goes on until it answers, and passes on what else goes wrong", async () => {
    let calls = 0;
    const work = async (): Promise<number> => {
      if (++calls < 3) throw new ClientError("client.rpc_unreachable", "the node is away");
      return calls;
    };
    expect(await awaitNode(work, { logger })).toBe(3);
    const refused = new ClientError("client.tx_refused", "the account cannot pay");
    await expect(awaitNode(() => Promise.reject(refused), { logger })).rejects.toBe(refused);
  });
  it("ends with its signal in the middle of a rest", async () => {
    const stop = new AbortController();
    const away = new ClientError("client.rpc_unreachable", "the node is away");
    let calls = 0;
    const work = (): Promise<never> => {
      if (++calls === 3) setImmediate(() => stop.abort(new Error("asked to stop")));
      return Promise.reject(away);
    };
    const waiting = awaitNode(work, { logger, signal: stop.signal });
    await expect(waiting).rejects.toThrow("asked to stop");
    expect(calls).toBe(3);
  });
  it("ends with its signal", async () => {
    const signal = AbortSignal.abort(new Error("asked to stop"));
    const away = new ClientError("client.rpc_unreachable", "the node is away");
    await expect(awaitNode(() => Promise.reject(away), { logger, signal })).rejects.toThrow(
      "asked to stop",
    );
  });
});
