import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { base64FromBytes, bytesFromHex, tryBytesFromBase64 } from "@vyom/core";
import { directSignBytes, signerFromPrivateKey, txHash, type Signer } from "@vyom/client";
import { secp256k1Verify } from "@vyom/crypto";
import { BaseAccount, QueryAccountResponse } from "@vyom/proto/cosmos/auth/v1beta1";
import {
  AuthInfo,
  SimulateRequest,
  SimulateResponse,
  TxBody,
  TxRaw,
} from "@vyom/proto/cosmos/tx/v1beta1";
import type { Any } from "@vyom/proto/google/protobuf/any";

export const CHAIN_ID = "sender-test-1";
const ACCOUNT_NUMBER = 5n;
export const signer: Signer = signerFromPrivateKey(new Uint8Array(32).fill(8));

/** The smallest node that checks signatures and sequences as a chain does. Blocks are made when `mine` is called. */
export class LedgerNode {
  server: Server | undefined;
  url = "";
  /** Of the committed state, which account queries see. */
  committed = 3n;
  /** Of the mempool. */
  pending = 3n;
  isKnown = true;
  simulated = 80_000n;
  deliverCode = 0;
  fees: string[] = [];
  readonly mempool: Uint8Array[] = [];
  readonly included = new Map<string, Uint8Array>();
  isMining = true;

  async start(): Promise<void> {
    this.server = createServer((request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += chunk.toString("utf8")));
      request.on("end", () => {
        const call = JSON.parse(body) as { method: string; params: Record<string, string> };
        response.end(JSON.stringify({ jsonrpc: "2.0", id: 1, ...this.answer(call) }));
      });
    });
    await new Promise<void>((resolve) => this.server?.listen(0, "127.0.0.1", resolve));
    this.url = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise((resolve) => this.server?.close(resolve));
  }

  mine(): void {
    for (const tx of this.mempool.splice(0)) {
      this.committed += 1n;
      this.included.set(txHash(tx), tx);
      const { messages } = TxBody.decode(TxRaw.decode(tx).bodyBytes);
      for (const message of messages) this.execute(message);
    }
  }

  /** What a message does; nothing here. */
  execute(_message: Any): void {}

  /** The answer to other queries than those of accounts. */
  queryState(_path: string, _data: Uint8Array): object {
    return { code: 6, codespace: "sdk", log: "unknown query path" };
  }

  answer({ method, params }: { method: string; params: Record<string, string> }): object {
    if (method === "status")
      return {
        result: { node_info: { network: CHAIN_ID }, sync_info: { latest_block_height: "70" } },
      };
    if (method === "abci_query")
      return {
        result: { response: this.query(params["path"], bytesFromHex(params["data"] ?? "")) },
      };
    if (method === "broadcast_tx_sync")
      return { result: this.checkTx(tryBytesFromBase64(params["tx"] ?? "") ?? new Uint8Array()) };
    if (method === "tx")
      return this.tx(
        Buffer.from(params["hash"] ?? "", "base64")
          .toString("hex")
          .toUpperCase(),
      );
    return { error: { code: -32601, message: "Method not found", data: "" } };
  }

  query(path: string | undefined, data: Uint8Array): object {
    if (path?.endsWith("/Simulate") === true) {
      const tx = TxRaw.decode(SimulateRequest.decode(data).txBytes);
      const sequence = AuthInfo.decode(tx.authInfoBytes).signerInfos[0]?.sequence ?? 0n;
      if (sequence !== this.pending)
        return { code: 18, codespace: "sdk", log: this.mismatch(sequence) };
      const gasInfo = { gasWanted: 0n, gasUsed: this.simulated };
      const value = SimulateResponse.encode(SimulateResponse.create({ gasInfo })).finish();
      return { value: base64FromBytes(value) };
    }
    if (path?.startsWith("/cosmos.auth") === false) return this.queryState(path, data);
    if (!this.isKnown) return { code: 22, codespace: "sdk", log: "account not found" };
    const account = BaseAccount.create({
      address: signer.address,
      accountNumber: ACCOUNT_NUMBER,
      sequence: this.committed,
    });
    const any = {
      typeUrl: "/cosmos.auth.v1beta1.BaseAccount",
      value: BaseAccount.encode(account).finish(),
    };
    return { value: base64FromBytes(QueryAccountResponse.encode({ account: any }).finish()) };
  }

  mismatch(got: bigint): string {
    return `account sequence mismatch, expected ${this.pending}, got ${got}: incorrect account sequence`;
  }

  checkTx(bytes: Uint8Array): object {
    const tx = TxRaw.decode(bytes);
    const authInfo = AuthInfo.decode(tx.authInfoBytes);
    const sequence = authInfo.signerInfos[0]?.sequence ?? 0n;
    const hash = txHash(bytes);
    if (sequence !== this.pending)
      return { code: 32, codespace: "sdk", hash, log: this.mismatch(sequence) };
    const message = directSignBytes(tx, {
      chainId: CHAIN_ID,
      accountNumber: ACCOUNT_NUMBER,
      sequence,
    });
    const [signature] = tx.signatures;
    if (
      signature === undefined ||
      !secp256k1Verify({ message, signature, publicKey: signer.publicKey })
    )
      return { code: 4, codespace: "sdk", hash, log: "signature verification failed" };
    this.fees.push(`${authInfo.fee?.amount[0]?.amount}/${authInfo.fee?.gasLimit}`);
    this.pending += 1n;
    this.mempool.push(bytes);
    if (this.isMining) setImmediate(() => this.mine());
    return { code: 0, hash };
  }

  tx(hash: string): object {
    const tx = this.included.get(hash);
    if (tx === undefined)
      return { error: { code: -32603, message: "Internal error", data: `tx (${hash}) not found` } };
    const failed =
      this.deliverCode === 0
        ? {}
        : {
            code: this.deliverCode,
            codespace: "sdk",
            log: "1uakt is smaller than 2uakt: insufficient funds",
          };
    return {
      result: {
        hash,
        height: "9",
        index: 0,
        tx: base64FromBytes(tx),
        tx_result: { gas_wanted: "120000", gas_used: "80000", ...failed },
      },
    };
  }
}
