import { EventEmitter } from "node:events";
import { readFileSync } from "node:fs";
import { PassThrough } from "node:stream";
import { fileURLToPath } from "node:url";
import {
  connectRpc,
  createDeploymentMessage,
  createTxSender,
  depositOf,
  DEVELOPMENT_CHAIN_ID,
  developmentSigner,
  messageOf,
  queryBids,
  type DevelopmentRole,
  type RpcClient,
  type TxMessage,
} from "@vyom/client";
import { decCoinToWire, parseCoin, parseDecCoin } from "@vyom/core";
import type { RunningNode } from "@vyom/node";
import { MsgSignProviderAttributes } from "@vyom/proto/akash/audit/v1";
import { MsgCreateBid, type Bid } from "@vyom/proto/akash/market/v1beta5";
import { MsgCreateProvider } from "@vyom/proto/akash/provider/v1beta4";
import { parseSdl } from "@vyom/sdl";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bidChooser } from "../src/bid-choice.ts";
import { Flags } from "../src/flags.ts";
import { Interrupt } from "../src/interrupt.ts";
import { createProgress } from "../src/output/progress.ts";
import { Session } from "../src/session.ts";
import { startLocalChain } from "./local-chain.ts";

const HELLO = fileURLToPath(new URL("../../../examples/hello/deploy.yaml", import.meta.url));
const DSEQ = 50n;

/** Who bids what, from where; the dearest is audited. */
const BIDDERS = [
  { role: "provider", price: "70.5uakt", region: "eu-west" },
  { role: "faucet", price: "60uakt", region: "us-east" },
  { role: "validator", price: "90uakt", region: "eu-west" },
] as const;

let node: RunningNode;
let rpc: RpcClient;
let bids: readonly Bid[];
const signerOf = (role: DevelopmentRole): ReturnType<typeof developmentSigner> =>
  developmentSigner({ role, chainId: DEVELOPMENT_CHAIN_ID });
const addressOf = (role: DevelopmentRole): string => signerOf(role).address;

beforeAll(async () => {
  node = await startLocalChain();
  rpc = connectRpc({ url: `http://127.0.0.1:${node.ports.rpc}` });
  const send = (role: DevelopmentRole, ...messages: TxMessage[]): Promise<unknown> =>
    createTxSender({ rpc, signer: signerOf(role) }).send(messages);
  const { groups, version } = parseSdl(readFileSync(HELLO, "utf8"));
  const id = { owner: addressOf("tenant"), dseq: DSEQ };
  const deposit = parseCoin("500000uakt");
  await send("tenant", createDeploymentMessage({ id, groups, hash: version, deposit }));
  for (const { role, price, region } of BIDDERS) {
    const owner = addressOf(role);
    const attributes = [{ key: "region", value: region }];
    const bid = messageOf("akash.market.v1beta5.MsgCreateBid", MsgCreateBid, {
      id: { ...id, gseq: 1, oseq: 1, provider: owner, bseq: 0 },
      price: decCoinToWire(parseDecCoin(price)),
      deposit: depositOf(deposit),
      reclamationWindow: undefined,
      resourcesOffer: (groups[0]?.resources ?? []).map(({ resource, count }) => ({
        resources: resource,
        count,
        prices: undefined,
      })),
    });
    const record = messageOf("akash.provider.v1beta4.MsgCreateProvider", MsgCreateProvider, {
      owner,
      hostUri: `https://${role}.example:8443`,
      attributes,
      info: { email: "", website: "" },
    });
    await send(role, record, bid);
  }
  await send(
    "auditor",
    messageOf("akash.audit.v1.MsgSignProviderAttributes", MsgSignProviderAttributes, {
      owner: addressOf("validator"),
      auditor: addressOf("auditor"),
      attributes: [{ key: "region", value: "eu-west" }],
    }),
  );
  const found = await queryBids(rpc, { owner: id.owner, dseq: DSEQ, state: "open" });
  bids = found
    .flatMap(({ bid }) => bid ?? [])
    .toSorted(
      (a, b) => Number.parseFloat(a.price?.amount ?? "") - Number.parseFloat(b.price?.amount ?? ""),
    );
});
afterAll(() => node.stop());

/** What is chosen with options, and at a terminal by what is typed. */
async function chosen(
  flags: Record<string, unknown>,
  typed?: string,
): Promise<{ provider: string; shown: string }> {
  const stdin = Object.assign(new PassThrough(), { isTTY: typed !== undefined });
  const [stdout, stderr] = [new PassThrough(), new PassThrough()].map((stream) =>
    Object.assign(stream, { isTTY: typed !== undefined, columns: 140 }),
  ) as unknown as [PassThrough, PassThrough];
  let shown = "";
  for (const stream of [stdout, stderr])
    stream.on("data", (chunk: Buffer) => (shown += chunk.toString("utf8")));
  const env = { TERM: "dumb", VYOM_HOME: "/nonexistent" };
  const io = { stdin, stdout, stderr, env, signals: new EventEmitter() };
  const interrupt = new Interrupt(io);
  const session = new Session({ io, flags: new Flags({ node: rpc.url, ...flags }), interrupt });
  try {
    const choice = bidChooser(session, createProgress(io))(bids);
    if (typed !== undefined) stdin.write(typed);
    const { id } = await choice;
    const role = BIDDERS.find((bidder) => addressOf(bidder.role) === id?.provider)?.role ?? "";
    return { provider: role, shown };
  } finally {
    interrupt.dispose();
  }
}

describe("of three bids", () => {
  it.each([
    ["the cheapest without wishes", {}, "faucet"],
    ["the cheapest of a region", { region: "eu-west" }, "provider"],
    ["the cheapest with an attribute", { attribute: ["region=eu-west"] }, "provider"],
    ["one whose provider an auditor signed", { auditor: ["AUDITOR"] }, "validator"],
    ["one of a provider that was named", { provider: ["VALIDATOR"] }, "validator"],
    ["one that is not too dear", { maxPrice: "60uakt" }, "faucet"],
    ["one that all wishes fit", { region: "eu-west", maxPrice: "80uakt" }, "provider"],
  ] as const)("%s is taken", async (_what, flags, provider) => {
    const named = JSON.stringify(flags)
      .replace("AUDITOR", addressOf("auditor"))
      .replace("VALIDATOR", addressOf("validator"));
    const answer = await chosen(JSON.parse(named) as Record<string, unknown>);
    expect(answer).toEqual({ provider, shown: "" });
  });

  it("none that fits is said with those that there are", async () => {
    const asked = { region: "mars", maxPrice: "50uakt", auditor: [addressOf("auditor")] };
    await expect(chosen(asked)).rejects.toMatchObject({
      code: "cli.no_bid_fits",
      message: expect.stringMatching(
        /^no bid is up to 50uakt and in region mars and audited by akash1\S+, there is 60uakt of akash1\S+ in us-east, 70\.5uakt/,
      ),
    });
    await expect(chosen({ maxPrice: "100uact" })).rejects.toMatchObject({
      code: "cli.no_bid_fits",
    });
  });

  it("one is chosen at a terminal, from a table; --yes asks nothing", async () => {
    const third = await chosen({}, "9\n3\n");
    expect(third.provider).toBe("validator");
    expect(third.shown).toMatch(/# +PRICE\/BLOCK +PROVIDER +REGION +AUDITS +ADDRESS/);
    expect(third.shown).toMatch(
      /\n3 +90uakt +akash1\S+ +eu-west +1 +https:\/\/validator\.example:8443\n/,
    );
    expect(third.shown).toContain("a number from 1 to 3");
    expect((await chosen({}, "\n")).provider).toBe("faucet");
    expect(await chosen({ yes: true }, "3\n")).toEqual({ provider: "faucet", shown: "" });
  });
});
