import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { concatBytes } from "@vyom/core";
import { secp256k1Sign } from "@vyom/crypto";
import { anyFromMessage } from "@vyom/proto";
import { MultiSignature } from "@vyom/proto/cosmos/crypto/multisig/v1beta1";
import { SignMode } from "@vyom/proto/cosmos/tx/signing/v1beta1";
import { AuthInfo, SignDoc, TxBody, TxRaw } from "@vyom/proto/cosmos/tx/v1beta1";
import type { TxResult } from "@vyom/runtime";
import { afterAll, describe, expect, it } from "vitest";
import { newKey } from "../src/engine/key-file.ts";
import { txHash } from "../src/block/hash.ts";
import { CHAIN_ID } from "./chain-fixture.ts";
import { testEngine, type TestEngine } from "./engine-fixture.ts";
import { testAccount, testAccounts, type TestAccount } from "./signed-sends.ts";
import {
  aminoDocument,
  authInfoOf,
  bodyOf,
  multisigOf,
  signedTx,
  type Draft,
  type DraftMessage,
  type DraftSigner,
  type Multisig,
} from "./tx-draft.ts";

const accounts = testAccounts("verdict", 4);
const [alice, bob, carol, poor] = accounts as [TestAccount, TestAccount, TestAccount, TestAccount];
const members = [0, 1, 2].map((index) => testAccount(`verdict-member-${index}`, 0n));
const shared = multisigOf(members, { threshold: 2, number: 4n });
const nine = Array.from({ length: 9 }, (_, index) => testAccount(`verdict-nine-${index}`, 0n));
const crowd = multisigOf(nine.slice(0, 8), { threshold: 1, number: 5n });

const begin = (options: Partial<Parameters<typeof testEngine>[0]> = {}): TestEngine =>
  testEngine({
    accounts: [...accounts.map(({ address }) => address), shared.address, crowd.address],
    ...options,
  });
const told = ({ code, codespace }: TxResult): string =>
  code === 0 ? "taken" : `${codespace}/${code}`;
/** What the mempool says, in a chain of its own. */
const check = (tx: Uint8Array): string => told(begin().mempool.add(tx));
/** What becomes of it in a block. */
function deliver(chain: TestEngine, tx: Uint8Array): string {
  chain.engine.produceBlock();
  const result = chain.index.get(txHash(tx))?.result;
  return result === undefined
    ? "not in the block"
    : result.code === 0
      ? "done"
      : `${result.codespace}/${result.code}`;
}
const send = (from: { readonly address: string }, amount = "3"): DraftMessage => ({
  typeName: "cosmos.bank.v1beta1.MsgSend",
  value: {
    fromAddress: from.address,
    toAddress: carol.address,
    amount: [{ denom: "uakt", amount }],
  },
});
const by = (account: TestAccount, sequence = 0n): DraftSigner => ({ account, sequence });
const draft = (change: Partial<Draft> = {}): Draft => ({
  signers: [by(alice)],
  messages: [send(alice)],
  ...change,
});

/** A multisig's draft, and the transaction with parts of our making. */
const sharedDraft = (signing: readonly number[], from: Multisig = shared): Draft => ({
  signers: [{ multisig: from, signing, sequence: 0n }],
  messages: [send(from)],
});
function withParts(
  signing: readonly number[],
  parts: readonly Uint8Array[],
  elems?: { readonly bits: number; readonly count: number },
): Uint8Array {
  const auth = authInfoOf(sharedDraft(signing));
  const multi = auth.signerInfos[0]?.modeInfo?.multi;
  if (multi !== undefined && elems !== undefined)
    multi.bitarray = { extraBitsStored: elems.count % 8, elems: Uint8Array.of(elems.bits) };
  return TxRaw.encode({
    bodyBytes: TxBody.encode(bodyOf(sharedDraft(signing))).finish(),
    authInfoBytes: AuthInfo.encode(auth).finish(),
    signatures: [MultiSignature.encode({ signatures: [...parts] }).finish()],
  }).finish();
}
const part = (member: number, signing: readonly number[]): Uint8Array =>
  secp256k1Sign({
    message: aminoDocument(sharedDraft(signing), { number: shared.number, sequence: 0n }),
    privateKey: members[member]?.privateKey ?? alice.privateKey,
  });

describe("an account of two out of three keys", () => {
  it.each([[[0, 1]], [[0, 2]], [[1, 2]], [[0, 1, 2]]])("spends when %j sign", (signing) => {
    const chain = begin();
    const tx = signedTx(sharedDraft(signing));
    expect(told(chain.mempool.add(tx))).toBe("taken");
    expect(deliver(chain, tx)).toBe("done");
  });
  const wrong: readonly [what: string, tx: Uint8Array, verdict: string][] = [
    ["one signature", signedTx(sharedDraft([1])), "sdk/4"],
    ["signatures in another order", withParts([0, 1], [part(1, [0, 1]), part(0, [0, 1])]), "sdk/4"],
    ["one member twice", withParts([0, 1], [part(0, [0, 1]), part(0, [0, 1])]), "sdk/4"],
    [
      "a bit for a member who did not sign",
      withParts([0, 2], [part(0, [0, 2]), part(1, [0, 2])]),
      "sdk/4",
    ],
    ["a stranger's signature", withParts([0, 1], [part(0, [0, 1]), part(9, [0, 1])]), "sdk/4"],
    [
      "bits for two members of three",
      withParts([0, 1], [part(0, [0, 1]), part(1, [0, 1])], { bits: 0xc0, count: 2 }),
      "sdk/4",
    ],
    [
      "no bits set",
      withParts([0, 1], [part(0, [0, 1]), part(1, [0, 1])], { bits: 0, count: 3 }),
      "sdk/4",
    ],
    ["fewer signatures than modes", withParts([0, 1], [part(0, [0, 1])]), "sdk/4"],
    ["more keys than tx_sig_limit", signedTx(sharedDraft([0], crowd)), "sdk/14"],
  ];
  it.each(wrong)("is refused: %s", (_, tx, verdict) => {
    expect(check(tx)).toBe(verdict);
  });
  it("is refused with the signature of one key alone, and with another multisig's key", () => {
    const single = (publicKey: Multisig): Uint8Array => {
      const auth = authInfoOf(sharedDraft([0, 1], publicKey));
      for (const info of auth.signerInfos)
        info.modeInfo = {
          single: { mode: SignMode.SIGN_MODE_LEGACY_AMINO_JSON },
          multi: undefined,
        };
      return TxRaw.encode({
        bodyBytes: TxBody.encode(bodyOf(sharedDraft([0, 1]))).finish(),
        authInfoBytes: AuthInfo.encode(auth).finish(),
        signatures: [part(0, [0, 1])],
      }).finish();
    };
    expect(check(single(shared))).toBe("undefined/1");
    const other = multisigOf(members.toReversed(), { threshold: 2, number: 4n });
    expect(check(single(other))).toBe("sdk/8");
  });
  it("may have members that sign directly", () => {
    const plan = sharedDraft([0, 1]);
    const auth = authInfoOf(plan);
    for (const mode of auth.signerInfos[0]?.modeInfo?.multi?.modeInfos ?? [])
      mode.single = { mode: SignMode.SIGN_MODE_DIRECT };
    const bodyBytes = TxBody.encode(bodyOf(plan)).finish();
    const authInfoBytes = AuthInfo.encode(auth).finish();
    const message = SignDoc.encode({
      bodyBytes,
      authInfoBytes,
      chainId: CHAIN_ID,
      accountNumber: shared.number,
    }).finish();
    const signatures = members
      .slice(0, 2)
      .map(({ privateKey }) => secp256k1Sign({ message, privateKey }));
    const signature = MultiSignature.encode({ signatures }).finish();
    expect(
      check(TxRaw.encode({ bodyBytes, authInfoBytes, signatures: [signature] }).finish()),
    ).toBe("taken");
  });
  it.each([
    ["a threshold of zero", 0, members],
    ["a threshold above the number of keys", 4, members],
  ])("cannot be: %s", (_, threshold, keys) => {
    const odd = multisigOf(keys, { threshold, number: 4n });
    expect(
      check(
        signedTx({
          ...sharedDraft([0, 1]),
          signers: [{ multisig: odd, signing: [0, 1], sequence: 0n }],
        }),
      ),
    ).toBe("sdk/8");
  });
});

describe("an unordered transaction", () => {
  const now = 1_800_000_000n;
  const inSeconds = (seconds: bigint): Draft =>
    draft({ unorderedUntil: { seconds: now + seconds, nanos: 0 } });
  const at = (
    options: { readonly path?: string; readonly key?: ReturnType<typeof newKey> } = {},
  ) => {
    const clock = { ms: Number(now) * 1000 };
    const chain = begin({ ...options, clock: () => clock.ms });
    chain.engine.produceBlock();
    return { chain, clock };
  };
  it("needs a timeout that is neither past nor more than ten minutes away", () => {
    const { chain } = at();
    const verdict = (plan: Draft): string => told(chain.mempool.add(signedTx(plan)));
    const plan = draft({ unorderedUntil: { seconds: 0n, nanos: 0 } });
    expect(verdict(plan)).toBe("sdk/18");
    expect(verdict(inSeconds(-1n))).toBe("sdk/42");
    expect(verdict(inSeconds(601n))).toBe("sdk/18");
    expect(verdict(inSeconds(599n))).toBe("taken");
  });
  it("names no sequence", () => {
    const { chain } = at();
    const plan = inSeconds(60n);
    const auth = authInfoOf(plan);
    for (const info of auth.signerInfos) info.sequence = 1n;
    const bodyBytes = TxBody.encode(bodyOf(plan)).finish();
    const authInfoBytes = AuthInfo.encode(auth).finish();
    const document = { bodyBytes, authInfoBytes, chainId: CHAIN_ID, accountNumber: alice.number };
    const message = SignDoc.encode(document).finish();
    const signatures = [secp256k1Sign({ message, privateKey: alice.privateKey })];
    const tx = TxRaw.encode({ bodyBytes, authInfoBytes, signatures }).finish();
    expect(told(chain.mempool.add(tx))).toBe("sdk/18");
  });
  it("runs once per signer and timeout, in whatever order, and in amino JSON too", () => {
    const { chain, clock } = at();
    const plan = (seconds: bigint, memo = ""): Draft => ({ ...inSeconds(seconds), memo });
    const later = signedTx(plan(300n));
    const sooner = signedTx(plan(200n));
    expect(told(chain.mempool.add(later))).toBe("taken");
    expect(told(chain.mempool.add(sooner))).toBe("taken");
    expect(told(chain.mempool.add(signedTx(plan(300n, "again"))))).toBe("sdk/18");
    const others: Draft = {
      ...plan(300n),
      signers: [{ account: bob, sequence: 0n, mode: "amino" }],
      messages: [send(bob)],
    };
    expect(told(chain.mempool.add(signedTx(others)))).toBe("taken");
    expect(deliver(chain, later)).toBe("done");
    expect(deliver(chain, sooner)).toBe("done");
    expect(told(chain.mempool.add(signedTx(plan(300n, "later"))))).toBe("sdk/18");
    expect(chain.app.keepers.auth.signer(chain.app.contextAt(0n), alice.address)?.sequence).toBe(
      0n,
    );
    clock.ms += 301_000;
    chain.engine.produceBlock();
    expect(told(chain.mempool.add(signedTx(plan(300n, "last"))))).toBe("sdk/42");
  });
  const home = mkdtempSync(join(tmpdir(), "vyom-unordered-"));
  afterAll(() => rmSync(home, { recursive: true, force: true }));
  it("does not run again after a restart", () => {
    const key = newKey();
    const first = at({ path: home, key });
    const tx = signedTx(inSeconds(300n));
    expect(told(first.chain.mempool.add(tx))).toBe("taken");
    expect(deliver(first.chain, tx)).toBe("done");
    first.chain.app.store.close();
    const { chain } = at({ path: home, key });
    expect(told(chain.mempool.add(tx))).toBe("sdk/18");
    expect(told(chain.mempool.add(signedTx(inSeconds(301n))))).toBe("taken");
    chain.app.store.close();
  });
});

describe("a transaction that ends at a height or a time", () => {
  it("is taken until then and refused afterwards", () => {
    const chain = begin();
    const { height } = chain.engine;
    const tx = (timeoutHeight: bigint, sequence: bigint): Uint8Array =>
      signedTx(draft({ timeoutHeight, signers: [by(alice, sequence)] }));
    expect(told(chain.mempool.add(tx(height - 1n, 0n)))).toBe(height === 1n ? "taken" : "sdk/30");
    chain.engine.produceBlock();
    chain.engine.produceBlock();
    expect(told(chain.mempool.add(tx(height, 1n)))).toBe("sdk/30");
    const last = tx(chain.engine.height + 1n, 1n);
    expect(told(chain.mempool.add(last))).toBe("taken");
    expect(deliver(chain, last)).toBe("done");
  });
});

describe("who pays the fee", () => {
  const payer = (change: Partial<Draft>): string => check(signedTx(draft(change)));
  it("is the first signer, or whom the fee names, who must sign", () => {
    expect(payer({})).toBe("taken");
    expect(payer({ payer: alice.address })).toBe("taken");
    expect(payer({ payer: bob.address, signers: [by(alice), by(bob)] })).toBe("taken");
    expect(payer({ payer: bob.address })).toBe("sdk/4");
    expect(payer({ payer: bob.address, signers: [by(bob), by(alice)] })).toBe("sdk/8");
    expect(payer({ signers: [by(alice), by(bob)] })).toBe("sdk/4");
  });
  it("needs the coins, and a grant of who is named as granter", () => {
    const rich = { denom: "uakt", amount: "2000000000000" };
    expect(payer({ fee: [rich] })).toBe("sdk/5");
    expect(payer({ granter: bob.address })).toBe("sdk/38");
    expect(payer({ granter: alice.address })).toBe("taken");
    expect(payer({ fee: [{ denom: "uakt", amount: "-5" }] })).toBe("sdk/13");
    expect(payer({ gasLimit: 0n })).toBe("sdk/11");
    const stranger = testAccount("nobody", 0n);
    expect(payer({ payer: stranger.address, signers: [by(alice), by(stranger)] })).toBe("sdk/9");
    expect(poor.number).toBe(3n);
  });
});

describe("bytes are read strictly", () => {
  const raw = TxRaw.decode(signedTx(draft()));
  const field = (number: number, content: Uint8Array = Uint8Array.of(1)): Uint8Array => {
    const tag = number * 8 + 2;
    const head = tag < 128 ? [tag] : [(tag & 127) | 128, tag >> 7];
    return concatBytes(Uint8Array.from([...head, content.length]), content);
  };
  /** Signed over what it says, so that only the form can be refused. */
  function resigned(
    change: { readonly body?: Uint8Array; readonly auth?: Uint8Array },
    mode: "direct" | "amino" = "direct",
  ): Uint8Array {
    const plan = draft({ signers: [{ account: alice, sequence: 0n, mode }] });
    const bodyBytes = change.body ?? TxBody.encode(bodyOf(plan)).finish();
    const authInfoBytes = change.auth ?? AuthInfo.encode(authInfoOf(plan)).finish();
    const document = { bodyBytes, authInfoBytes, chainId: CHAIN_ID, accountNumber: alice.number };
    const message =
      mode === "amino"
        ? aminoDocument(plan, { number: alice.number, sequence: 0n })
        : SignDoc.encode(document).finish();
    const signatures = [secp256k1Sign({ message, privateKey: alice.privateKey })];
    return TxRaw.encode({ bodyBytes, authInfoBytes, signatures }).finish();
  }
  const nested = (depth: number): DraftMessage => {
    let message = send(alice);
    for (let level = 0; level < depth; level++)
      message = {
        typeName: "cosmos.authz.v1beta1.MsgExec",
        value: {
          grantee: alice.address,
          msgs: [anyFromMessage(message.typeName, message.value)],
        },
      };
    return message;
  };
  const inMessage = (): Uint8Array => {
    const body = bodyOf(draft());
    for (const any of body.messages) any.value = concatBytes(any.value, field(9));
    return TxBody.encode(body).finish();
  };
  const signature = Uint8Array.from(raw.signatures[0] ?? []);
  const table: readonly [what: string, tx: Uint8Array, verdict: string][] = [
    ["as it should be", resigned({}), "taken"],
    [
      "a non-critical field that we do not know",
      resigned({ body: concatBytes(raw.bodyBytes, field(1500)) }),
      "taken",
    ],
    [
      "the same in amino JSON, which cannot sign it",
      resigned({ body: concatBytes(raw.bodyBytes, field(1500)) }, "amino"),
      "sdk/4",
    ],
    [
      "a critical field that we do not know",
      resigned({ body: concatBytes(raw.bodyBytes, field(9)) }),
      "sdk/2",
    ],
    [
      "a non-critical field outside the body",
      resigned({ auth: concatBytes(raw.authInfoBytes, field(1500)) }),
      "sdk/2",
    ],
    ["an unknown field within a message", resigned({ body: inMessage() }), "sdk/2"],
    [
      "an unknown field of the envelope",
      concatBytes(TxRaw.encode(raw).finish(), field(4)),
      "sdk/2",
    ],
    [
      "the body twice",
      concatBytes(field(1, raw.bodyBytes.slice(0, 100)), TxRaw.encode(raw).finish()),
      "sdk/2",
    ],
    [
      "the signature before the rest",
      concatBytes(field(3, signature), TxRaw.encode({ ...raw, signatures: [] }).finish()),
      "sdk/2",
    ],
    [
      "a length in more bytes than it needs",
      concatBytes(
        TxRaw.encode({ ...raw, signatures: [] }).finish(),
        Uint8Array.of(0x1a, 0xc0, 0x00),
        signature,
      ),
      "sdk/2",
    ],
    [
      "a type that nobody knows",
      resigned({
        body: TxBody.encode(
          TxBody.fromPartial({ messages: [{ typeUrl: "/no.such.Msg", value: new Uint8Array(0) }] }),
        ).finish(),
      }),
      "sdk/2",
    ],
    ["no message", signedTx(draft({ messages: [] })), "sdk/18"],
    ["messages within messages, five deep", signedTx(draft({ messages: [nested(5)] })), "taken"],
    ["messages within messages, forty deep", signedTx(draft({ messages: [nested(40)] })), "sdk/2"],
    [
      "an extension option, since the network has none",
      resigned({
        body: TxBody.encode({
          ...bodyOf(draft()),
          extensionOptions: [anyFromMessage("cosmos.bank.v1beta1.MsgSend", send(alice).value)],
        }).finish(),
      }),
      "sdk/2",
    ],
    ["a memo that is too long", signedTx(draft({ memo: "m".repeat(257) })), "sdk/12"],
    ["no signature", TxRaw.encode({ ...raw, signatures: [] }).finish(), "sdk/15"],
    [
      "two signatures of one signer",
      TxRaw.encode({ ...raw, signatures: [signature, signature] }).finish(),
      "sdk/4",
    ],
  ];
  it.each(table)("%s", (_, tx, verdict) => {
    expect(check(tx)).toBe(verdict);
  });
});
