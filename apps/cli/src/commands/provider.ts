import type { Command } from "commander";
import { queryLeases, queryProvider, queryProviders } from "@vyom/client";
import { providerConnector } from "@vyom/client/node";
import {
  coinFromWire,
  compareText,
  dec18Add,
  dec18FromInt,
  decCoinFromWire,
  leaseIdToText,
  VyomError,
  type DecCoin,
} from "@vyom/core";
import type { Payment } from "@vyom/proto/akash/escrow/types/v1";
import { Lease_State } from "@vyom/proto/akash/market/v1";
import type { Provider } from "@vyom/proto/akash/provider/v1beta4";
import type { Json } from "@vyom/proto";
import type { Call, Cli } from "../cli.ts";
import { decCoinText } from "../output/amount.ts";
import type { Session } from "../session.ts";
import { viewOf } from "../schema/json-table.ts";

function attributesOf(provider: Provider): Readonly<Record<string, string>> {
  return Object.fromEntries(provider.attributes.map(({ key, value }) => [key, value]));
}

async function list({ session }: Call): Promise<void> {
  const providers = (await queryProviders(await session.rpc())).toSorted((left, right) =>
    compareText(left.owner, right.owner),
  );
  session.printer.json(
    providers.map((provider) => ({
      owner: provider.owner,
      hostUri: provider.hostUri,
      attributes: attributesOf(provider),
      info: provider.info,
    })),
  );
  session.printer.table(
    [
      { title: "PROVIDER", canShrink: true },
      { title: "ADDRESS", canShrink: true },
      { title: "ATTRIBUTES" },
    ],
    providers.map((provider) => [
      provider.owner,
      provider.hostUri,
      Object.entries(attributesOf(provider))
        .map(([key, value]) => `${key}=${value}`)
        .join(" "),
    ]),
    "no provider is registered on this chain",
  );
}

/** The provider named, else the only one on chain. @throws VyomError `cli.which_provider`, `cli.provider_unknown` */
async function targetProvider(session: Session, wanted: string | undefined): Promise<Provider> {
  const rpc = await session.rpc();
  if (wanted !== undefined) {
    const found = await queryProvider(rpc, wanted);
    if (found !== undefined) return found;
    throw new VyomError(
      "cli.provider_unknown",
      `no provider ${wanted.slice(0, 80)} is registered on chain, \`vyom provider list\` shows those that are`,
    );
  }
  const all = await queryProviders(rpc);
  const [only] = all;
  if (only !== undefined && all.length === 1) return only;
  throw new VyomError(
    "cli.which_provider",
    only === undefined
      ? "no provider is registered on this chain"
      : "name a provider, `vyom provider list` shows them",
  );
}

async function status({ session, args }: Call): Promise<void> {
  const provider = await targetProvider(session, args[0]);
  const target = { owner: provider.owner, hostUri: provider.hostUri };
  const api = providerConnector(await session.rpc())(target, { kind: "none" });
  try {
    const answer = (await api.status()).value as Json;
    session.printer.json(answer);
    const view = viewOf(answer);
    if (view.kind === "record")
      session.printer.record([["address", provider.hostUri], ...view.fields]);
  } finally {
    api.close();
  }
}

/** What a provider has earned under one lease, paid out or not yet. */
function earnedOf(payment: Payment | undefined): DecCoin {
  const balance = decCoinFromWire(payment?.state?.balance);
  const withdrawn = coinFromWire(payment?.state?.withdrawn);
  const amount = dec18Add(balance.amount, dec18FromInt(withdrawn.amount));
  return { denom: balance.denom || withdrawn.denom, amount };
}

async function leases({ session, args, flags }: Call): Promise<void> {
  const provider = await targetProvider(session, args[0]);
  const answers = await queryLeases(await session.rpc(), {
    provider: provider.owner,
    ...(flags.flag("all") ? {} : { state: "active" }),
  });
  const rows = answers.flatMap(({ lease, escrowPayment }) =>
    lease?.id === undefined
      ? []
      : [
          {
            id: lease.id,
            isActive: lease.state === Lease_State.active,
            price: decCoinFromWire(lease.price),
            earned: earnedOf(escrowPayment),
          },
        ],
  );
  session.printer.json(
    rows.map(({ id, isActive, price, earned }) => ({
      id,
      text: leaseIdToText(id),
      active: isActive,
      price: decCoinText(price),
      earned: decCoinText(earned),
    })),
  );
  session.printer.table(
    [
      { title: "TENANT", canShrink: true },
      { title: "LEASE" },
      { title: "STATE" },
      { title: "PRICE/BLOCK", align: "right" },
      { title: "SETTLED", align: "right" },
    ],
    rows.map(({ id, isActive, price, earned }) => [
      id.owner,
      `${id.dseq}/${id.gseq}/${id.oseq}`,
      isActive ? "active" : "ended",
      decCoinText(price),
      decCoinText(earned),
    ]),
    "this provider has no leases",
  );
}

export function define(command: Command, cli: Cli): void {
  command.command("list").description("List the providers on chain.").action(cli.handle(list));
  command
    .command("status")
    .description("Ask a provider what it offers and runs.")
    .argument("[address]", "the provider's account (the only one)")
    .action(cli.handle(status));
  command
    .command("leases")
    .description(
      "List a provider's leases and what they have brought in as of the last settlement.",
    )
    .argument("[address]", "the provider's account (the only one)")
    .option("-a, --all", "ended ones too")
    .action(cli.handle(leases));
}
