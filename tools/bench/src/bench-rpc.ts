import { VyomError, base64FromBytes } from "@vyom/core";
import { APP_STORES, createApp } from "@vyom/chain";
import {
  DEVELOPMENT_CHAIN_ID,
  connectRpc,
  developmentSigner,
  messageOf,
  signTx,
  txHash,
} from "@vyom/client";
import { developmentGenesis } from "@vyom/devnet";
import { startNode } from "@vyom/node";
import { MsgSend } from "@vyom/proto/cosmos/bank/v1beta1";
import { pino } from "pino";
import { verificationCost } from "./bench-chain.ts";
import type { Figure } from "./figure.ts";

/** Transactions per second from the first posted to the last one in a block, client and node in this one process. */
export async function benchRpc(options: { readonly txs: number }): Promise<readonly Figure[]> {
  const node = await startNode({
    home: undefined,
    genesis: developmentGenesis("2026-01-01T00:00:00Z"),
    app: { stores: APP_STORES, create: (store, { onBug }) => createApp({ store, onBug }) },
    host: "127.0.0.1",
    ports: { rpc: 0, rest: 0, grpc: 0 },
    moniker: "bench",
    version: "0.1.0",
    bech32Prefix: "akash",
    minimumGasPrices: "",
    logger: pino({ level: "silent" }),
  });
  try {
    const signer = developmentSigner({ role: "tenant", chainId: DEVELOPMENT_CHAIN_ID });
    const message = messageOf("cosmos.bank.v1beta1.MsgSend", MsgSend, {
      fromAddress: signer.address,
      toAddress: signer.address,
      amount: [{ denom: "uakt", amount: "1" }],
    });
    const txs: Uint8Array[] = [];
    for (let sequence = 0n; sequence < options.txs; sequence++) {
      txs.push(
        await signTx(
          {
            messages: [message],
            fee: { gasLimit: 200_000n, amount: [{ denom: "uakt", amount: 5_000n }] },
          },
          signer,
          { chainId: DEVELOPMENT_CHAIN_ID, accountNumber: 3n, sequence },
        ),
      );
    }
    const url = `http://127.0.0.1:${node.ports.rpc}`;
    const began = Date.now();
    for (let index = 0; index < txs.length; index += 10) {
      const body = JSON.stringify(
        txs.slice(index, index + 10).map((tx, id) => ({
          jsonrpc: "2.0",
          id,
          method: "broadcast_tx_sync",
          params: { tx: base64FromBytes(tx) },
        })),
      );
      const answers = (await (await fetch(url, { method: "POST", body })).json()) as readonly {
        result?: { code: number; log: string };
      }[];
      const refused = answers.find((answer) => answer.result?.code !== 0);
      if (refused !== undefined)
        throw new VyomError(
          "bench.refused",
          `a bench transaction was refused: ${refused.result?.log ?? JSON.stringify(refused)}`,
        );
    }
    const rpc = connectRpc({ url });
    const last = txs.at(-1) ?? new Uint8Array();
    while ((await rpc.tx(txHash(last))) === undefined)
      await new Promise((resolve) => setTimeout(resolve, 5));
    const perSecond = (options.txs * 1000) / (Date.now() - began);
    const ceiling = 1e6 / verificationCost();
    return [
      {
        name: "MsgSend through RPC, included",
        value: `${perSecond.toFixed(0)} tx/s`,
        note: `${(ceiling / perSecond).toFixed(1)} native verifications' time each; ${options.txs} transactions in batches of 10, in memory`,
      },
    ];
  } finally {
    await node.stop();
  }
}
