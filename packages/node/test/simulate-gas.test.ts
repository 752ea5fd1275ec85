import { expect, it } from "vitest";
import { txHash } from "../src/block/hash.ts";
import { testEngine, type TestEngine } from "./engine-fixture.ts";
import {
  AUTHORITY_GRANTS,
  AUTHORITY_MESSAGES,
  CAST,
  SCRIPT,
  messageOf,
  oneSend,
  packed,
  payer,
  provider,
  rival,
  tenant,
} from "./every-message.ts";
import { testAccount, type TestAccount } from "./signed-sends.ts";
import { dryTx, multisigOf, signedTx, type Draft, type DraftSigner } from "./tx-draft.ts";

const members = [0, 1, 2].map((index) => testAccount(`member-${index}`, 0n));
const multisig = multisigOf(members, { threshold: 2, number: BigInt(CAST.length) });
const begin = (): TestEngine =>
  testEngine({
    accounts: [...CAST.map(({ address }) => address), multisig.address],
    state: { authz: AUTHORITY_GRANTS },
  });
const sequenceOf = (chain: TestEngine, address: string): bigint =>
  chain.app.keepers.auth.signer(chain.app.contextAt(0n), address)?.sequence ?? 0n;
const by = (chain: TestEngine, account: TestAccount, mode?: "amino"): DraftSigner => ({
  account,
  sequence: sequenceOf(chain, account.address),
  ...(mode === undefined ? {} : { mode }),
});

interface GasUse {
  readonly dry: bigint;
  readonly delivered: bigint;
}
/** Tries a transaction dry as a client does, then delivers it in a block. */
function use(chain: TestEngine, draft: Draft, client: "cosmjs" | "go" = "cosmjs"): GasUse {
  const dry = chain.mempool.simulate(dryTx(draft, client));
  expect(dry.log).toBe("");
  const tx = signedTx(draft);
  expect(chain.mempool.add(tx).log).toBe("");
  chain.engine.produceBlock();
  const found = chain.index.get(txHash(tx));
  expect(found?.result.log).toBe("");
  expect(found?.result.code).toBe(0);
  return { dry: dry.gasUsed, delivered: found?.result.gasUsed ?? 0n };
}
function expectClose({ dry, delivered }: GasUse, what: string): void {
  const percent = Math.abs(Number(dry) / Number(delivered) - 1) * 100;
  expect(percent, `${what}: ${dry} dry, ${delivered} delivered`).toBeLessThan(2);
}

it("a dry run uses the gas of delivery within 2 %, for every message of every module", () => {
  const chain = begin();
  const done = new Set<string>();
  for (const { by: signer, message } of SCRIPT) {
    const draft = { signers: [by(chain, signer)], messages: [message] };
    expectClose(use(chain, draft), message.typeName);
    done.add(message.typeName);
  }
  for (const typeName of Object.keys(AUTHORITY_MESSAGES)) done.add(typeName);
  // Providers are never deleted: the message is refused whoever sends it.
  expect(chain.app.router.messageTypeNames.filter((name) => !done.has(name))).toEqual([
    "akash.provider.v1beta4.MsgDeleteProvider",
  ]);
});

it("a dry run foresees keys, modes, payers and granters", () => {
  const chain = begin();
  const { message } = oneSend;
  const alone = (mode?: "amino"): Draft => ({
    signers: [by(chain, tenant, mode)],
    messages: [message],
  });
  expectClose(use(chain, alone()), "a first transaction, which sets the key");
  expectClose(use(chain, alone("amino"), "go"), "amino JSON");
  expectClose(use(chain, { ...alone(), messages: [message, message, message] }), "three messages");
  expectClose(use(chain, { ...alone(), memo: "m".repeat(200) }), "a memo");
  const back = messageOf("cosmos.bank.v1beta1.MsgSend", {
    fromAddress: provider.address,
    toAddress: rival.address,
    amount: [{ denom: "uakt", amount: "1" }],
  });
  const both = (): Draft => ({
    signers: [by(chain, tenant), by(chain, provider)],
    messages: [message, back],
  });
  expectClose(use(chain, both()), "two signers");
  expectClose(use(chain, { ...both(), payer: provider.address }, "go"), "another payer");
  const unorderedUntil = { seconds: chain.app.lastHeader.time.seconds + 300n, nanos: 0 };
  expectClose(use(chain, { ...alone(), unorderedUntil }), "an unordered transaction");
  const allowance = packed("cosmos.feegrant.v1beta1.BasicAllowance", {
    spendLimit: [{ denom: "uakt", amount: "100000" }],
  });
  const grant = messageOf("cosmos.feegrant.v1beta1.MsgGrantAllowance", {
    granter: payer.address,
    grantee: tenant.address,
    allowance,
  });
  expectClose(use(chain, { signers: [by(chain, payer)], messages: [grant] }), "a fee grant");
  expectClose(use(chain, { ...alone(), granter: payer.address }, "go"), "a fee granter");
  expectClose(use(chain, { ...alone(), granter: payer.address }), "a granter without a fee");
});

it.each(["cosmjs", "go"] as const)("a dry run foresees a multisig's signatures: %s", (client) => {
  const chain = begin();
  const spend = messageOf("cosmos.bank.v1beta1.MsgSend", {
    fromAddress: multisig.address,
    toAddress: rival.address,
    amount: [{ denom: "uakt", amount: "1" }],
  });
  for (const signing of [
    [0, 1],
    [1, 2],
  ]) {
    const signers = [{ multisig, signing, sequence: sequenceOf(chain, multisig.address) }];
    expectClose(use(chain, { signers, messages: [spend] }, client), signing.join());
  }
});

it("a dry run needs no key of an account that has none yet", () => {
  const chain = begin();
  const draft: Draft = { signers: [by(chain, tenant)], messages: [oneSend.message] };
  const withoutKey = { ...tenant, publicKey: new Uint8Array(0) };
  const dry = chain.mempool.simulate(dryTx({ ...draft, signers: [by(chain, withoutKey)] }, "go"));
  expect(dry.log).toBe("");
  expectClose({ dry: dry.gasUsed, delivered: use(chain, draft).delivered }, "no key");
});
