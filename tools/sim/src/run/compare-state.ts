import type { App } from "@vyom/chain";
import { hexFromBytes, leaseIdToText, orderIdToText } from "@vyom/core";
import { messageFromAny } from "@vyom/proto";
import { State as CertificateState } from "@vyom/proto/akash/cert/v1";
import { Deployment_State } from "@vyom/proto/akash/deployment/v1";
import { Group_State } from "@vyom/proto/akash/deployment/v1beta4";
import { Lease_State } from "@vyom/proto/akash/market/v1";
import { Bid_State, Order_State } from "@vyom/proto/akash/market/v1beta5";
import type { DepositAuthorization } from "@vyom/proto/akash/escrow/v1";
import type { SendAuthorization } from "@vyom/proto/cosmos/bank/v1beta1";
import type {
  AllowedMsgAllowance,
  BasicAllowance,
  PeriodicAllowance,
} from "@vyom/proto/cosmos/feegrant/v1beta1";
import type { Any } from "@vyom/proto/google/protobuf/any";
import type { Context } from "@vyom/runtime";
import { coinText, more, type Coin, type WireCoin } from "../ledger/rules.ts";
import type { FeeAllowance } from "../ledger/fee-book.ts";
import type { Allowed } from "../ledger/grant-book.ts";
import type { Ledger } from "../ledger/ledger.ts";
import { escrowDifferences } from "./compare-escrow.ts";
import { tableDifferences } from "./compare-table.ts";

/** Where the chain's state and the ledger part, one sentence each. */
export function stateDifferences(app: App, ledger: Ledger): readonly string[] {
  const context = app.contextAt(0n);
  return [
    ...bankDifferences(app, context, ledger),
    ...escrowDifferences(app, context, ledger),
    ...marketDifferences(app, context, ledger),
    ...registryDifferences(app, context, ledger),
    ...grantDifferences(app, context, ledger),
  ];
}

/** Balances one by one, their sums against the supply, sequences, and the community pool against its account. */
function bankDifferences(app: App, context: Context, ledger: Ledger): readonly string[] {
  const { bank, auth, distribution } = app.keepers;
  const sums = new Map<string, bigint>();
  const held: [string, string][] = [];
  for (const [{ holder, denom }, amount] of bank.state.balances.walk(context)) {
    held.push([`${app.addresses.text(holder)} ${denom}`, String(amount)]);
    sums.set(denom, (sums.get(denom) ?? 0n) + amount);
  }
  const books = [...ledger.bank.balances.entries()].map(
    ([key, amount]) => [key, String(amount)] as const,
  );
  const supply = [...bank.state.supply.walk(context)].map(
    ([denom, amount]) => [denom, String(amount)] as const,
  );
  const sequences = [...ledger.bank.sequences.entries()].filter(
    ([address]) => !ledger.rules.blocked.has(address),
  );
  const pool = distribution
    .communityPool(context)
    .map(({ denom, amount }) => [denom, String(amount)] as const);
  const poolHeld = [...sums.keys()].map(
    (denom) =>
      [denom, String(ledger.bank.balance(ledger.rules.communityPool, denom) * 10n ** 18n)] as const,
  );
  return [
    ...tableDifferences("balance", held, books),
    ...tableDifferences(
      "supply and sum of balances of",
      supply,
      [...sums].map(([denom, sum]) => [denom, String(sum)]),
    ),
    ...tableDifferences(
      "community pool",
      pool,
      poolHeld.filter(([, amount]) => amount !== "0"),
    ),
    ...sequences.flatMap(([address, sequence]) => {
      const account = auth.signer(context, address);
      return account?.sequence === sequence
        ? []
        : [`sequence of ${address}: the chain has ${account?.sequence}, the ledger ${sequence}`];
    }),
  ];
}

function marketDifferences(app: App, context: Context, ledger: Ledger): readonly string[] {
  const { deployment, market } = app.keepers;
  const { market: books } = ledger;
  const name = (table: Readonly<Record<string, number>>, value: number): string =>
    Object.keys(table).find((key) => table[key] === value) ?? String(value);
  return [
    ...tableDifferences(
      "deployment",
      [...deployment.state.deployments.walk(context)].map(([{ owner, dseq }, { state, hash }]) => [
        `${owner}/${dseq}`,
        `${name(Deployment_State, state)} ${hexFromBytes(hash)}`,
      ]),
      [...books.deployments.entries()].map(([key, { active, hash }]) => [
        key,
        `${active ? "active" : "closed"} ${hash}`,
      ]),
    ),
    ...tableDifferences(
      "group",
      [...deployment.state.groups.walk(context)].map(([{ owner, dseq, gseq }, { state }]) => [
        `${owner}/${dseq}/${gseq}`,
        name(Group_State, state),
      ]),
      [...books.groups.entries()].map(([key, { state }]) => [key, state]),
    ),
    ...tableDifferences(
      "order",
      [...market.state.orders.walk(context)].map(([id, { state }]) => [
        orderIdToText(id),
        name(Order_State, state),
      ]),
      [...books.orders.entries()].map(([key, { state }]) => [key, state]),
    ),
    ...tableDifferences(
      "bid",
      [...market.state.bids.walk(context)].map(([id, { state, price }]) => [
        leaseIdToText(id),
        `${name(Bid_State, state)} ${price?.amount}`,
      ]),
      [...books.bids.entries()].map(([key, { state, price }]) => [key, `${state} ${price}`]),
    ),
    ...tableDifferences(
      "lease",
      [...market.state.leases.walk(context)].map(([id, { state, reclamation }]) => [
        leaseIdToText(id),
        `${name(Lease_State, state)} ${reclamation?.deadline ?? 0n}`,
      ]),
      [...books.leases.entries()].map(([key, { state, deadlineSeconds }]) => [
        key,
        `${state} ${deadlineSeconds}`,
      ]),
    ),
  ];
}

function registryDifferences(app: App, context: Context, ledger: Ledger): readonly string[] {
  const { cert, provider, audit } = app.keepers;
  const text = (attributes: readonly { readonly key: string; readonly value: string }[]): string =>
    attributes
      .map(({ key, value }) => `${key}=${value}`)
      .toSorted()
      .join(",");
  return [
    ...tableDifferences(
      "certificate",
      [...cert.all(context)].map(({ owner, serial, certificate }) => [
        `${owner} ${serial}`,
        certificate.state === CertificateState.valid ? "valid" : "revoked",
      ]),
      [...ledger.registry.certificates.entries()],
    ),
    ...tableDifferences(
      "provider",
      [...provider.all(context)].map(({ owner, attributes }) => [owner, text(attributes)]),
      [...ledger.registry.providers.entries()].map(([key, attributes]) => [key, text(attributes)]),
    ),
    ...tableDifferences(
      "audit",
      [...audit.all(context)].map(({ owner, auditor, attributes }) => [
        `${owner} ${auditor}`,
        text(attributes),
      ]),
      [...ledger.registry.audits.entries()].map(([key, attributes]) => [key, text(attributes)]),
    ),
  ];
}

const wireText = (coins: readonly WireCoin[]): string =>
  coinText(
    more(
      coins.map(({ denom, amount }): Coin => ({ denom, amount: BigInt(amount) })),
      [],
    ),
  );
const timeText = (time: { readonly seconds: bigint; readonly nanos: number } | undefined): string =>
  time === undefined ? "" : String(time.seconds * 10n ** 9n + BigInt(time.nanos));

function grantDifferences(app: App, context: Context, ledger: Ledger): readonly string[] {
  const { authz, feegrant } = app.keepers;
  const address = (bytes: Uint8Array): string => app.addresses.text(bytes);
  return [
    ...tableDifferences(
      "grant",
      [...authz.state.grants.walk(context)].map(
        ([{ granter, grantee, msgTypeUrl }, { authorization, expiration }]) => [
          `${address(granter)} ${address(grantee)} ${msgTypeUrl}`,
          `${allowedText(authorization)} ${timeText(expiration)}`,
        ],
      ),
      [...ledger.grants.grants.entries()].map(([key, { allowed, untilNanos }]) => [
        key,
        `${bookedText(allowed)} ${untilNanos ?? ""}`,
      ]),
    ),
    ...tableDifferences(
      "fee allowance",
      [...feegrant.state.grants.walk(context)].map(([{ granter, grantee }, { allowance }]) => [
        `${address(granter)} ${address(grantee)}`,
        allowanceText(allowance),
      ]),
      [...ledger.fees.allowances.entries()].map(([key, allowance]) => [
        key,
        bookedAllowance(allowance),
      ]),
    ),
  ];
}
function allowedText(any: Any | undefined): string {
  if (any === undefined) return "nothing";
  const { typeName, message } = messageFromAny<object>(any);
  if (typeName.endsWith(".SendAuthorization"))
    return `send ${wireText((message as SendAuthorization).spendLimit)}`;
  if (typeName.endsWith(".DepositAuthorization"))
    return `deposit ${wireText((message as DepositAuthorization).spendLimits)}`;
  return "generic";
}
function bookedText(allowed: Allowed): string {
  return allowed.kind === "generic" ? "generic" : `${allowed.kind} ${coinText(allowed.limits)}`;
}
function allowanceText(any: Any | undefined): string {
  if (any === undefined) return "nothing";
  const { typeName, message } = messageFromAny<object>(any);
  if (typeName.endsWith(".AllowedMsgAllowance"))
    return allowanceText((message as AllowedMsgAllowance).allowance);
  if (typeName.endsWith(".BasicAllowance")) {
    const { spendLimit, expiration } = message as BasicAllowance;
    return `${wireText(spendLimit)} ${timeText(expiration)}`;
  }
  const { basic, periodCanSpend, periodReset } = message as PeriodicAllowance;
  return `${wireText(basic?.spendLimit ?? [])} ${timeText(basic?.expiration)} ${wireText(periodCanSpend)} ${timeText(periodReset)}`;
}
function bookedAllowance({ limits, untilNanos, period }: FeeAllowance): string {
  const whole = `${coinText(limits)} ${untilNanos ?? ""}`;
  return period === undefined ? whole : `${whole} ${coinText(period.left)} ${period.resetNanos}`;
}
