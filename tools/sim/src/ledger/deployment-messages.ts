import { hexFromBytes } from "@vyom/core";
import { Source, type Deposit as WireDeposit } from "@vyom/proto/akash/base/deposit/v1";
import type {
  GroupSpec,
  MsgCloseDeployment,
  MsgCloseGroup,
  MsgCreateDeployment,
  MsgPauseGroup,
  MsgStartGroup,
  MsgUpdateDeployment,
} from "@vyom/proto/akash/deployment/v1beta4";
import { Scope } from "@vyom/proto/akash/escrow/id/v1";
import type { MsgAccountDeposit } from "@vyom/proto/akash/escrow/v1";
import { handler, type AnyHandler, type Books } from "./handler.ts";
import { known, require } from "./refusal.ts";
import { SCALE, nanosOf, type Coin } from "./rules.ts";

const MAX_UNIT_PRICE = 10_000_000n * SCALE;

export function coinOf(deposit: WireDeposit | undefined): Coin {
  const { denom, amount } = known(deposit?.amount, "there is no amount");
  return { denom, amount: BigInt(amount === "" ? 0 : amount) };
}
export function sourcesOf(deposit: WireDeposit | undefined): readonly ("balance" | "grant")[] {
  return (deposit?.sources ?? []).map((source) =>
    source === Source.balance ? "balance" : "grant",
  );
}
/** A coin of at least nothing from some places, each named once. */
export function checkDeposit(deposit: WireDeposit | undefined): void {
  const { denom, amount } = coinOf(deposit);
  require(denom !== "" && amount >= 0n, "the deposit is no coin");
  checkSources(deposit);
}
function checkSources(deposit: WireDeposit | undefined): void {
  const sources = deposit?.sources ?? [];
  require(sources.length > 0 && new Set(sources).size === sources.length, "sources are wrong");
  require(sources.every(
    (source) => source === Source.balance || source === Source.grant,
  ), "a source is unknown");
}
/** Highest price of a group and its denom. */
export function priceOf({ resources }: GroupSpec): { denom: string; amount: bigint } {
  let amount = 0n;
  for (const { count, price } of resources) amount += BigInt(price?.amount ?? 0) * BigInt(count);
  return { denom: resources[0]?.price?.denom ?? "", amount };
}

function checkSpec(spec: GroupSpec, deposit: Coin): void {
  require(spec.name !== "" && spec.resources.length > 0, "the group has no name or no resources");
  const ids = spec.resources.map(({ resource }) => resource?.id ?? 0);
  require(new Set(ids).size === ids.length && !ids.includes(0), "resource ids are wrong");
  for (const { price } of spec.resources) {
    const amount = BigInt(price?.amount ?? "0");
    require(amount >= 0n && amount <= MAX_UNIT_PRICE, "a price is out of range");
    require(price?.denom === spec.resources[0]?.price?.denom, "denoms of prices differ");
  }
  require(deposit.amount === 0n ||
    priceOf(spec).denom === deposit.denom, "the deposit is in another denom than prices");
}

function create(message: MsgCreateDeployment, books: Books): void {
  const { rules, escrow, market } = books;
  const { owner, dseq } = known(message.id, "there is no id");
  const name = `${owner}/${dseq}`;
  require(!market.deployments.has(name), "the deployment exists");
  const coin = coinOf(message.deposit);
  const minimum = known(rules.minDeploymentDeposit.get(coin.denom), "the denom takes no deposits");
  require(coin.amount >= minimum, "the deposit is too low");
  const window = message.reclamation?.minWindow;
  const minWindowNanos =
    message.reclamation === undefined ? undefined : window ? nanosOf(window) : 0n;
  if (minWindowNanos !== undefined) {
    require(minWindowNanos >= rules.minReclamationNanos, "the window is too short");
    require(minWindowNanos <= rules.maxReclamationNanos, "the window is too long");
  }
  const names = message.groups.map((spec) => spec.name);
  require(new Set(names).size === names.length, "two groups have one name");
  const denoms = new Set(message.groups.map((spec) => priceOf(spec).denom));
  require(denoms.size === 1, "groups are priced in different denoms");
  const [denom = ""] = denoms;
  require(rules.minDeploymentDeposit.has(denom), "prices may not be in this denom");
  const sources = sourcesOf(message.deposit);
  const deposits = escrow.gather({ signer: owner, scope: "deployment", coin, sources });
  market.deployments.set(name, {
    owner,
    active: true,
    hash: hexFromBytes(message.hash),
    groupCount: message.groups.length,
    minWindowNanos,
  });
  for (const [index, spec] of message.groups.entries())
    addGroup(`${name}/${index + 1}`, spec, books);
  for (const [index] of message.groups.entries())
    market.openOrder(`${name}/${index + 1}`, minWindowNanos);
  escrow.open(`deployment/${name}`, { scope: "deployment", owner, denom }, deposits);
}
function addGroup(group: string, spec: GroupSpec, { market }: Books): void {
  const { denom, amount } = priceOf(spec);
  const { attributes = [], signedBy } = spec.requirements ?? {};
  market.groups.set(group, {
    state: "open",
    denom,
    maxPrice: amount,
    requirements: { attributes, allOf: signedBy?.allOf ?? [], anyOf: signedBy?.anyOf ?? [] },
    counts: new Map(spec.resources.map(({ resource, count }) => [resource?.id ?? 0, count])),
    orderCount: 0,
  });
}

type GroupMessage = MsgCloseGroup | MsgPauseGroup | MsgStartGroup;
/** A message that names a group of its signer. */
function groupHandler(apply: (group: string, state: string, books: Books) => void): AnyHandler {
  return handler<GroupMessage>({
    signer: ({ id }) => id?.owner ?? "",
    check({ id }) {
      require(id !== undefined && id.dseq > 0n && id.gseq > 0, "the id is incomplete");
    },
    apply({ id }, books) {
      const group = `${id?.owner}/${id?.dseq}/${id?.gseq}`;
      const { state } = known(books.market.groups.get(group), "there is no such group");
      require(state !== "closed", "the group is closed");
      apply(group, state, books);
    },
  });
}

/** What tenants do with deployments, and deposits of anybody. */
export const deploymentMessages: Readonly<Record<string, AnyHandler>> = {
  "akash.deployment.v1beta4.MsgCreateDeployment": handler<MsgCreateDeployment>({
    signer: ({ id }) => id?.owner ?? "",
    check(message) {
      require((message.id?.dseq ?? 0n) > 0n, "the id is incomplete");
      checkDeposit(message.deposit);
      require(message.groups.length > 0, "there are no groups");
      require(message.hash.length === 32, "the hash is of another length");
      for (const spec of message.groups) checkSpec(spec, coinOf(message.deposit));
    },
    apply: create,
  }),
  "akash.deployment.v1beta4.MsgUpdateDeployment": handler<MsgUpdateDeployment>({
    signer: ({ id }) => id?.owner ?? "",
    check({ id, hash }) {
      require((id?.dseq ?? 0n) > 0n && hash.length === 32, "the id or the hash is wrong");
    },
    apply({ id, hash }, { market }) {
      const name = `${id?.owner}/${id?.dseq}`;
      const deployment = known(market.deployments.get(name), "there is no such deployment");
      require(deployment.active, "the deployment is closed");
      require(deployment.hash !== hexFromBytes(hash), "the hash is the same");
      market.deployments.set(name, { ...deployment, hash: hexFromBytes(hash) });
    },
  }),
  "akash.deployment.v1beta4.MsgCloseDeployment": handler<MsgCloseDeployment>({
    signer: ({ id }) => id?.owner ?? "",
    check({ id }) {
      require((id?.dseq ?? 0n) > 0n, "the id is incomplete");
    },
    apply({ id }, { market, escrow }) {
      const name = `${id?.owner}/${id?.dseq}`;
      const deployment = known(market.deployments.get(name), "there is no such deployment");
      require(deployment.active, "the deployment is closed");
      escrow.close(`deployment/${name}`);
    },
  }),
  "akash.deployment.v1beta4.MsgCloseGroup": groupHandler((group, _, { market }) => {
    market.setGroup(group, "closed");
    market.endGroup(group, { state: "closed", endsPayments: true });
  }),
  "akash.deployment.v1beta4.MsgPauseGroup": groupHandler((group, state, { market }) => {
    require(state !== "paused", "the group is paused");
    market.setGroup(group, "paused");
    market.endGroup(group, { state: "closed", endsPayments: true });
  }),
  "akash.deployment.v1beta4.MsgStartGroup": groupHandler((group, state, { market }) => {
    require(state !== "open", "the group is open");
    const name = group.slice(0, group.lastIndexOf("/"));
    const deployment = known(market.deployments.get(name), "there is no such deployment");
    require(deployment.active, "the deployment is closed");
    market.setGroup(group, "open");
    market.openOrder(group, deployment.minWindowNanos);
  }),
  "akash.escrow.v1.MsgAccountDeposit": handler<MsgAccountDeposit>({
    signer: ({ signer }) => signer,
    check({ id, deposit }) {
      require(id?.scope === Scope.deployment || id?.scope === Scope.bid, "the scope is unknown");
      require(id.xid.split("/").length === (id.scope === Scope.bid ? 5 : 2), "the id is malformed");
      require(coinOf(deposit).amount !== 0n, "nothing is deposited");
      checkSources(deposit);
    },
    apply({ signer, id, deposit }, { escrow }) {
      const scope = id?.scope === Scope.bid ? "bid" : "deployment";
      const deposits = escrow.gather({
        signer,
        scope,
        coin: coinOf(deposit),
        sources: sourcesOf(deposit),
      });
      escrow.deposit(`${scope}/${id?.xid}`, deposits);
    },
  }),
};
