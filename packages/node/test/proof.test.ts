import {
  ics23,
  iavlSpec,
  tendermintSpec,
  verifyMembership,
  verifyNonMembership,
} from "@confio/ics23";
import { bytesFromAddress, bytesFromUtf8, concatBytes, hexFromBytes } from "@vyom/core";
import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { RunningNode } from "../src/index.ts";
import { startTestNode } from "./chain-fixture.ts";
import { at, broadcast, rpc } from "./rpc-call.ts";
import { signedSend, testAccount } from "./signed-sends.ts";

const accounts = [0, 1, 2].map((number) => testAccount(`proof-${number}`, BigInt(number)));
const [from, to] = accounts as [(typeof accounts)[0], (typeof accounts)[0]];
let node: RunningNode;
let height: bigint;
beforeAll(async () => {
  node = await startTestNode({ accounts: accounts.map(({ address }) => address) });
  const sent = await broadcast(
    node,
    signedSend({ from, to: to.address, amount: 5n, sequence: 0n }),
  );
  height = BigInt(String(at(sent, "height")));
  await nextHeaderHash();
});
afterAll(() => node.stop());

/** The state after `height` is named by the header after it. */
async function nextHeaderHash(): Promise<Uint8Array> {
  for (;;) {
    const header = await rpc(node, "header", { height: String(height + 1n) });
    if (header.error === undefined)
      return Buffer.from(String(at(header, "header.app_hash")), "hex");
  }
}
interface Proven {
  readonly key: string;
  readonly value: string | null;
  readonly proofOps: { readonly ops: readonly { type: string; key: string; data: string }[] };
}
const bytes = (base64: string | undefined): Uint8Array => Buffer.from(base64 ?? "", "base64");

/** Checks an answer as a light client does: key under store root, store root under the app hash of the next header. */
async function provenValue(store: string, key: Uint8Array): Promise<Uint8Array | undefined> {
  const answer = await rpc(node, "abci_query", {
    path: `/store/${store}/key`,
    data: hexFromBytes(key),
    height: String(height),
    prove: true,
  });
  const response = at(answer, "response") as Proven;
  const [treeOp, storeOp] = response.proofOps.ops;
  expect([treeOp?.type, storeOp?.type]).toEqual(["ics23:iavl", "ics23:simple"]);
  expect(Buffer.from(bytes(treeOp?.key))).toEqual(Buffer.from(key));
  const place = ics23.CommitmentProof.decode(bytes(storeOp?.data));
  const root = place.exist?.value ?? new Uint8Array(0);
  const appHash = await nextHeaderHash();
  expect(verifyMembership(place, tendermintSpec, appHash, bytesFromUtf8(store), root)).toBe(true);
  const tree = ics23.CommitmentProof.decode(bytes(treeOp?.data));
  if (response.value === null) {
    expect(verifyNonMembership(tree, iavlSpec, root, key)).toBe(true);
    return undefined;
  }
  const value = bytes(response.value);
  expect(verifyMembership(tree, iavlSpec, root, key, value)).toBe(true);
  return value;
}

it("balances are proven against the header that follows", async () => {
  const address = bytesFromAddress("akash", to.address);
  const key = concatBytes(Uint8Array.of(0x02, address.length), address, bytesFromUtf8("uakt"));
  expect(Buffer.from((await provenValue("bank", key)) ?? []).toString()).toBe("1000000000005");
  expect(await provenValue("bank", concatBytes(key, Uint8Array.of(1)))).toBeUndefined();
});

it("any key is proven, there or not", async () => {
  const key = fc.uint8Array({ minLength: 1, maxLength: 6 });
  const store = fc.constantFrom("acc", "bank", "market", "deployment");
  await fc.assert(
    fc.asyncProperty(store, key, async (name, asked) => {
      await provenValue(name, asked);
    }),
    { numRuns: 40 },
  );
});
