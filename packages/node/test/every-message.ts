import { bech32FromBytes, bytesFromUtf8 } from "@vyom/core";
import { sha256 } from "@vyom/crypto";
import { anyFromMessage, messageCodec } from "@vyom/proto";
import { DepositAuthorization_Scope } from "@vyom/proto/akash/escrow/v1";
import { Scope } from "@vyom/proto/akash/escrow/id/v1";
import { Source } from "@vyom/proto/akash/base/deposit/v1";
import { LeaseClosedReason } from "@vyom/proto/akash/market/v1";
import type { Any } from "@vyom/proto/google/protobuf/any";
import type { Json } from "@vyom/runtime";
import { testAccounts, type TestAccount } from "./signed-sends.ts";
import type { DraftMessage } from "./tx-draft.ts";

/** A script in which every message of every module succeeds once, for tests that go through all of them. */

const LABEL = "gas";
const everybody = testAccounts(LABEL, 6);
export const [tenant, provider, rival, auditor, grantee, payer] = everybody as [
  TestAccount,
  TestAccount,
  TestAccount,
  TestAccount,
  TestAccount,
  TestAccount,
];
export const CAST: readonly TestAccount[] = everybody;
/** Nobody holds the key of the address that may change parameters; genesis lets the grantee act for it. */
export const AUTHORITY: string = bech32FromBytes(
  "akash",
  sha256(bytesFromUtf8("gov")).slice(0, 20),
);

export function messageOf(typeName: string, value: object): DraftMessage {
  const codec = messageCodec(typeName) as unknown as { fromPartial(value: object): object };
  return { typeName, value: codec.fromPartial(value) };
}
export const packed = (typeName: string, value: object): Any =>
  anyFromMessage(typeName, messageOf(typeName, value).value);

const whole = (amount: number): string => `${amount}${"0".repeat(18)}`;
const quantity = (amount: number): object => ({ val: bytesFromUtf8(String(amount)) });
const coin = (amount: number, denom = "uakt"): object => ({ denom, amount: String(amount) });
const deposit = (amount: number): object => ({
  amount: coin(amount, "uact"),
  sources: [Source.balance],
});
const group = (name: string): object => ({
  name,
  requirements: { signedBy: { allOf: [], anyOf: [] }, attributes: [] },
  resources: [
    {
      resource: {
        id: 1,
        cpu: { units: quantity(100) },
        memory: { quantity: quantity(64 << 20) },
        storage: [{ name: "default", quantity: quantity(64 << 20) }],
        gpu: { units: quantity(0) },
        endpoints: [],
      },
      count: 1,
      price: { denom: "uact", amount: whole(10_000) },
    },
  ],
});

export interface ScriptStep {
  readonly by: TestAccount;
  readonly message: DraftMessage;
}
const step = (by: TestAccount, typeName: string, value: object): ScriptStep => ({
  by,
  message: messageOf(typeName, value),
});
const market = (by: TestAccount, name: string, value: object): ScriptStep =>
  step(by, `akash.market.v1beta5.${name}`, value);
const deployment = (by: TestAccount, name: string, value: object): ScriptStep =>
  step(by, `akash.deployment.v1beta4.${name}`, value);

const at = (dseq: bigint): object => ({ owner: tenant.address, dseq });
const inGroup = (gseq: number, dseq = 7n): object => ({ ...at(dseq), gseq });
const bidAt = (by: TestAccount, gseq: number, oseq = 1, dseq = 7n): object => ({
  ...inGroup(gseq, dseq),
  oseq,
  provider: by.address,
  bseq: 0,
});
const created = (dseq: bigint, change: object = {}): ScriptStep =>
  deployment(tenant, "MsgCreateDeployment", {
    id: at(dseq),
    groups: [group("west"), group("east"), group("north")],
    hash: new Uint8Array(32).fill(1),
    deposit: deposit(5_000_000),
    ...change,
  });
const offered = (by: TestAccount, id: object, change: object = {}): ScriptStep =>
  market(by, "MsgCreateBid", {
    id,
    price: { denom: "uact", amount: whole(1000) },
    deposit: deposit(500_000),
    ...change,
  });
const leased = (id: object): ScriptStep => market(tenant, "MsgCreateLease", { bidId: id });

const send = (from: TestAccount, to: TestAccount, amount = 5): ScriptStep =>
  step(from, "cosmos.bank.v1beta1.MsgSend", {
    fromAddress: from.address,
    toAddress: to.address,
    amount: [coin(amount)],
  });
export const oneSend: ScriptStep = send(tenant, provider);

const BANK: readonly ScriptStep[] = [
  oneSend,
  send(provider, rival),
  step(rival, "cosmos.bank.v1beta1.MsgMultiSend", {
    inputs: [{ address: rival.address, coins: [coin(9)] }],
    outputs: [
      { address: tenant.address, coins: [coin(4)] },
      { address: auditor.address, coins: [coin(5)] },
    ],
  }),
  step(tenant, "cosmos.distribution.v1beta1.MsgFundCommunityPool", {
    amount: [coin(70)],
    depositor: tenant.address,
  }),
];

const registered = (by: TestAccount, type: string): ScriptStep =>
  step(by, `akash.provider.v1beta4.${type}`, {
    owner: by.address,
    hostUri: "https://provider.example:8443",
    attributes: [{ key: "region", value: type }],
  });
const REGISTRY: readonly ScriptStep[] = [
  registered(provider, "MsgCreateProvider"),
  registered(rival, "MsgCreateProvider"),
  registered(provider, "MsgUpdateProvider"),
  step(auditor, "akash.audit.v1.MsgSignProviderAttributes", {
    owner: provider.address,
    auditor: auditor.address,
    attributes: [
      { key: "region", value: "eu" },
      { key: "tier", value: "premium" },
    ],
  }),
  step(auditor, "akash.audit.v1.MsgDeleteProviderAttributes", {
    owner: provider.address,
    auditor: auditor.address,
    keys: ["tier"],
  }),
  step(tenant, "akash.cert.v1.MsgCreateCertificate", {
    owner: tenant.address,
    ...certificateOfTenant(),
  }),
  step(tenant, "akash.cert.v1.MsgRevokeCertificate", {
    id: { owner: tenant.address, serial: "7" },
  }),
];

const MARKET: readonly ScriptStep[] = [
  created(7n),
  deployment(tenant, "MsgUpdateDeployment", { id: at(7n), hash: new Uint8Array(32).fill(2) }),
  step(tenant, "akash.escrow.v1.MsgAccountDeposit", {
    signer: tenant.address,
    id: { scope: Scope.deployment, xid: `${tenant.address}/7` },
    deposit: deposit(1_000_000),
  }),
  offered(provider, bidAt(provider, 1)),
  offered(rival, bidAt(rival, 1)),
  leased(bidAt(provider, 1)),
  market(provider, "MsgWithdrawLease", { id: bidAt(provider, 1) }),
  market(tenant, "MsgCloseLease", {
    id: bidAt(provider, 1),
    reason: LeaseClosedReason.lease_closed_owner,
  }),
  offered(provider, bidAt(provider, 2)),
  market(provider, "MsgCloseBid", {
    id: bidAt(provider, 2),
    reason: LeaseClosedReason.lease_closed_reason_unstable,
  }),
  deployment(tenant, "MsgPauseGroup", { id: inGroup(2) }),
  deployment(tenant, "MsgStartGroup", { id: inGroup(2) }),
  offered(rival, bidAt(rival, 2, 2)),
  leased(bidAt(rival, 2, 2)),
  deployment(tenant, "MsgCloseGroup", { id: inGroup(3) }),
  deployment(tenant, "MsgCloseDeployment", { id: at(7n) }),
  created(8n, { reclamation: { minWindow: { seconds: 3600n, nanos: 0 } } }),
  offered(provider, bidAt(provider, 1, 1, 8n), {
    reclamationWindow: { seconds: 7200n, nanos: 0 },
  }),
  leased(bidAt(provider, 1, 1, 8n)),
  market(provider, "MsgLeaseStartReclaim", {
    id: bidAt(provider, 1, 1, 8n),
    reason: LeaseClosedReason.lease_closed_reason_unstable,
  }),
];

const granted = (authorization: Any, expires = false): ScriptStep =>
  step(tenant, "cosmos.authz.v1beta1.MsgGrant", {
    granter: tenant.address,
    grantee: grantee.address,
    grant: {
      authorization,
      ...(expires ? { expiration: { seconds: 4_000_000_000n, nanos: 0 } } : {}),
    },
  });
const executed = (...messages: readonly DraftMessage[]): ScriptStep =>
  step(grantee, "cosmos.authz.v1beta1.MsgExec", {
    grantee: grantee.address,
    msgs: messages.map(({ typeName, value }) => anyFromMessage(typeName, value)),
  });
const allowed = (to: TestAccount, allowance: Any): ScriptStep =>
  step(payer, "cosmos.feegrant.v1beta1.MsgGrantAllowance", {
    granter: payer.address,
    grantee: to.address,
    allowance,
  });
const GRANTS: readonly ScriptStep[] = [
  granted(packed("cosmos.bank.v1beta1.SendAuthorization", { spendLimit: [coin(100)] })),
  executed(oneSend.message),
  granted(
    packed("akash.escrow.v1.DepositAuthorization", {
      spendLimits: [coin(5_000_000, "uact")],
      scopes: [DepositAuthorization_Scope.deployment],
    }),
    true,
  ),
  step(grantee, "akash.escrow.v1.MsgAccountDeposit", {
    signer: grantee.address,
    id: { scope: Scope.deployment, xid: `${tenant.address}/8` },
    deposit: { amount: coin(1_000_000, "uact"), sources: [Source.grant] },
  }),
  step(tenant, "cosmos.authz.v1beta1.MsgRevoke", {
    granter: tenant.address,
    grantee: grantee.address,
    msgTypeUrl: "/cosmos.bank.v1beta1.MsgSend",
  }),
  allowed(
    tenant,
    packed("cosmos.feegrant.v1beta1.PeriodicAllowance", {
      basic: { spendLimit: [coin(10_000_000)] },
      period: { seconds: 3600n, nanos: 0 },
      periodSpendLimit: [coin(1_000_000)],
      periodCanSpend: [coin(1_000_000)],
      periodReset: { seconds: 0n, nanos: 0 },
    }),
  ),
  allowed(provider, packed("cosmos.feegrant.v1beta1.BasicAllowance", {})),
  step(payer, "cosmos.feegrant.v1beta1.MsgRevokeAllowance", {
    granter: payer.address,
    grantee: provider.address,
  }),
  step(auditor, "cosmos.feegrant.v1beta1.MsgPruneAllowances", { pruner: auditor.address }),
];

const BLOCK = { maxBytes: 22_020_096n, maxGas: -1n };
const EVIDENCE = {
  maxAgeNumBlocks: 100_000n,
  maxAgeDuration: { seconds: 172_800n, nanos: 0 },
  maxBytes: 1_048_576n,
};
/** Messages of the authority by type, each one that it may send. */
export const AUTHORITY_MESSAGES: Readonly<Record<string, object>> = {
  "cosmos.bank.v1beta1.MsgUpdateParams": { params: { defaultSendEnabled: true } },
  "cosmos.bank.v1beta1.MsgSetSendEnabled": { sendEnabled: [{ denom: "uact", enabled: true }] },
  "cosmos.distribution.v1beta1.MsgCommunityPoolSpend": {
    recipient: tenant.address,
    amount: [coin(1)],
  },
  "cosmos.distribution.v1beta1.MsgUpdateParams": {
    params: {
      communityTax: "20000000000000000",
      baseProposerReward: "0",
      bonusProposerReward: "0",
      withdrawAddrEnabled: true,
    },
  },
  "cosmos.auth.v1beta1.MsgUpdateParams": {
    params: {
      maxMemoCharacters: 256n,
      txSigLimit: 7n,
      txSizeCostPerByte: 10n,
      sigVerifyCostEd25519: 590n,
      sigVerifyCostSecp256k1: 1000n,
    },
  },
  "cosmos.consensus.v1.MsgUpdateParams": {
    block: BLOCK,
    evidence: EVIDENCE,
    validator: { pubKeyTypes: ["ed25519"] },
  },
  "akash.take.v1.MsgUpdateParams": {
    params: { denomTakeRates: [{ denom: "uakt", rate: 4 }], defaultTakeRate: 20 },
  },
  "akash.deployment.v1beta4.MsgUpdateParams": {
    params: { minDeposits: [coin(500_000, "uact")], settlementDenoms: ["uact"] },
  },
  "akash.market.v1beta5.MsgUpdateParams": {
    params: {
      bidMinDeposit: coin(500_000, "uact"),
      bidMinDeposits: [coin(500_000, "uact")],
      orderMaxBids: 20,
      minReclamationWindow: { seconds: 3600n, nanos: 0 },
      maxReclamationWindow: { seconds: 720_000n, nanos: 0 },
    },
  },
};

/** All steps in order; each succeeds when those before it did. */
export const SCRIPT: readonly ScriptStep[] = [
  ...BANK,
  ...REGISTRY,
  ...MARKET,
  ...GRANTS,
  ...Object.entries(AUTHORITY_MESSAGES).map(([typeName, value]) =>
    executed(messageOf(typeName, { authority: AUTHORITY, ...value })),
  ),
];
/** The section of the genesis that lets the grantee act for the authority. */
export const AUTHORITY_GRANTS: Json = {
  authorization: Object.keys(AUTHORITY_MESSAGES).map((typeName): Json => ({
    granter: AUTHORITY,
    grantee: grantee.address,
    authorization: {
      "@type": "/cosmos.authz.v1beta1.GenericAuthorization",
      msg: `/${typeName}`,
    },
    expiration: null,
  })),
};

/** A certificate of the tenant with serial 7, made once: serials and dates do not matter to what uses it. */
function certificateOfTenant(): object {
  const lines = {
    cert: [
      "MIIBWjCCAQGgAwIBAgIBBzAKBggqhkjOPQQDAjA3MTUwMwYDVQQDDCxha2FzaDE2",
      "cTVhcTZkNmMzMmplY3R5azJ3M21uc2V3emFyam43ejAzemQ5NDAeFw0yMDAxMDEw",
      "MDAwMDBaFw0zMDAxMDEwMDAwMDBaMDcxNTAzBgNVBAMMLGFrYXNoMTZxNWFxNmQ2",
      "YzMyamVjdHlrMnczbW5zZXd6YXJqbjd6MDN6ZDk0MFkwEwYHKoZIzj0CAQYIKoZI",
      "zj0DAQcDQgAEhGVYqwAGXaPoDOIojzjeN0VGqRNygiYEG/p0GlVni3BWsmc/e+Q3",
      "C0eWR0Dx4Hqp6UJlPYLQ05XLi54r3iKr5jAKBggqhkjOPQQDAgNHADBEAiBXgpQA",
      "FgumJE5l4ovJzde93JpSZw/UHoY0Huf+SnNnzwIgMM5ETTyUudt/ZviLCFJAZHG9",
      "Lt8yTLPWt0015B8+UEk=",
    ],
    pubkey: [
      "MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEhGVYqwAGXaPoDOIojzjeN0VGqRNy",
      "giYEG/p0GlVni3BWsmc/e+Q3C0eWR0Dx4Hqp6UJlPYLQ05XLi54r3iKr5g==",
    ],
  };
  const pem = (type: string, body: readonly string[]): Uint8Array =>
    bytesFromUtf8(`-----BEGIN ${type}-----\n${body.join("\n")}\n-----END ${type}-----\n`);
  return {
    cert: pem("CERTIFICATE", lines.cert),
    pubkey: pem("EC PUBLIC KEY", lines.pubkey),
  };
}
