import { hexFromBytes } from "@vyom/core";
import { messageCodec } from "@vyom/proto";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RunningNode } from "../src/index.ts";
import { startTestNode } from "./chain-fixture.ts";
import { at, rpc } from "./rpc-call.ts";
import { testAccount } from "./signed-sends.ts";
import { dryTx } from "./tx-draft.ts";

const [holder, stranger] = [0, 1].map((number) =>
  testAccount(`abci-${number}`, BigInt(number)),
) as [ReturnType<typeof testAccount>, ReturnType<typeof testAccount>];
let node: RunningNode;
beforeAll(async () => {
  node = await startTestNode({ accounts: [holder.address] });
});
afterAll(() => node.stop());

const owner = holder.address;
const simulated = dryTx(
  {
    signers: [{ account: holder, sequence: 9n }],
    messages: [
      {
        typeName: "cosmos.bank.v1beta1.MsgSend",
        value: { fromAddress: owner, toAddress: owner, amount: [{ denom: "uakt", amount: "1" }] },
      },
    ],
  },
  "go",
);

/** Codes and words as recorded from, or by the rules of, the reference's ABCI queries: the Go client shows them. */
const table: readonly (readonly [
  path: string,
  type: string,
  request: object,
  code: number,
  log: RegExp,
])[] = [
  [
    "/akash.deployment.v1beta4.Query/Deployment",
    "akash.deployment.v1beta4.QueryDeploymentRequest",
    { id: { owner, dseq: 777n } },
    22,
    /^Deployment not found: key not found$/,
  ],
  [
    "/cosmos.auth.v1beta1.Query/Account",
    "cosmos.auth.v1beta1.QueryAccountRequest",
    { address: stranger.address },
    22,
    /^rpc error: code = NotFound desc = account akash1\w+ not found: key not found$/,
  ],
  [
    "/cosmos.feegrant.v1beta1.Query/Allowance",
    "cosmos.feegrant.v1beta1.QueryAllowanceRequest",
    { granter: owner, grantee: stranger.address },
    6,
    /^rpc error: code = Internal desc = fee-grant not found: not found: unknown request$/,
  ],
  [
    "/cosmos.bank.v1beta1.Query/Balance",
    "cosmos.bank.v1beta1.QueryBalanceRequest",
    { address: owner, denom: "" },
    18,
    /^rpc error: code = InvalidArgument desc = .*: invalid request$/,
  ],
  [
    "/cosmos.tx.v1beta1.Service/Simulate",
    "cosmos.tx.v1beta1.SimulateRequest",
    { txBytes: simulated },
    6,
    /^rpc error: code = Unknown desc = account sequence mismatch, expected 0, got 9: .* with gas used: '\d+': unknown request$/,
  ],
  [
    "/cosmos.tx.v1beta1.Service/GetTx",
    "cosmos.tx.v1beta1.GetTxRequest",
    { hash: "00" },
    22,
    /^rpc error: code = NotFound desc = tx not found: 00: key not found$/,
  ],
  ["/no.such.Query/Thing", "cosmos.tx.v1beta1.GetTxRequest", {}, 6, /unknown query path/],
];
it.each(table)("an ABCI query tells its refusal as the reference does: %s", async (...row) => {
  const [path, type, request, code, log] = row;
  const codec = messageCodec<object>(type);
  const data = codec.encode(codec.fromPartial(request)).finish();
  const answer = await rpc(node, "abci_query", { path, data: hexFromBytes(data) });
  expect(at(answer, "response.log")).toMatch(log);
  expect(at(answer, "response")).toMatchObject({ code, codespace: "sdk", value: null });
});
