import { createServer, request, type Server } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { TxBody, TxRaw } from "@vyom/proto/cosmos/tx/v1beta1";

/** When whoever broadcasts is struck: before the node has the transaction, after, or with it still on its way. */
export type Strike = "before" | "after" | "underway";

/** A way to a node that strikes once, at the broadcast of a transaction with a certain message. */
export class BroadcastProxy {
  readonly #target: number;
  readonly #server: Server;
  #strike: { when: Strike; type: string; hit: () => void } | undefined;
  #held: string | undefined;
  /** The transaction's own bytes, base64. */
  struck = "";

  private constructor(target: number) {
    this.#target = target;
    this.#server = createServer((incoming, answer) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.on("end", () => {
        const body = Buffer.concat(chunks).toString("utf8");
        this.#take(body).then(
          (text) => (text === undefined ? answer.destroy() : answer.end(text)),
          () => answer.destroy(),
        );
      });
    });
  }
  static async open(target: number): Promise<BroadcastProxy> {
    const proxy = new BroadcastProxy(target);
    proxy.#server.listen(0, "127.0.0.1");
    await once(proxy.#server, "listening");
    return proxy;
  }
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }
  /** Resolves when a transaction with a message of `type` has met its strike. */
  strike(when: Strike, type: string): Promise<void> {
    return new Promise((hit) => (this.#strike = { when, type, hit }));
  }
  /** Sends on what was underway; answers what the node said. */
  async deliver(): Promise<string> {
    return this.#held === undefined ? "" : this.#forward(this.#held);
  }
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  /** The answer; `undefined` for none. */
  async #take(body: string): Promise<string | undefined> {
    const { method, params } = JSON.parse(body) as { method: string; params?: { tx?: string } };
    const strike = this.#strike;
    const tx = method === "broadcast_tx_sync" ? (params?.tx ?? "") : "";
    if (tx === "" || strike === undefined || !typesOf(tx).includes(strike.type))
      return this.#forward(body);
    this.#strike = undefined;
    this.struck = tx;
    if (strike.when === "after") await this.#forward(body);
    if (strike.when === "underway") this.#held = body;
    strike.hit();
    return undefined;
  }
  #forward(body: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const sent = request(
        { port: this.#target, host: "127.0.0.1", method: "POST", path: "/" },
        (response) => {
          let text = "";
          response.setEncoding("utf8");
          response.on("data", (chunk: string) => (text += chunk));
          response.on("end", () => resolve(text));
        },
      );
      sent.on("error", reject);
      sent.setHeader("content-type", "application/json");
      sent.end(body);
    });
  }
}

function typesOf(tx: string): string[] {
  const { bodyBytes } = TxRaw.decode(Buffer.from(tx, "base64"));
  return TxBody.decode(bodyBytes).messages.map(({ typeUrl }) => typeUrl);
}
