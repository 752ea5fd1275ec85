import type { Command } from "commander";
import { queryLeases, queryProviders, type JsonValue } from "@vyom/client";
import { providerConnector } from "@vyom/client/node";
import {
  coinFromWire,
  compareText,
  dec18Add,
  dec18FromInt,
  decCoinFromWire,
  leaseIdToText,
  type DecCoin,
} from "@vyom/core";
import type { Payment } from "@vyom/proto/akash/escrow/types/v1";
import { Lease_State } from "@vyom/proto/akash/market/v1";
import type { Provider } from "@vyom/proto/akash/provider/v1beta4";
import { parseSdl } from "@vyom/sdl";
import { screenBids } from "../bid-screening.ts";
import type { Call, Cli } from "../cli.ts";
import { EXIT_CODE } from "../exit-code.ts";
import { grpcTarget, targetProvider } from "../provider-target.ts";
import { singleLine, type Column } from "../output/table.ts";
import { readTextFile } from "../read-file.ts";
import { decCoinText, sizeText } from "../output/amount.ts";

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

const NODE_COLUMNS: readonly Column[] = [
  { title: "NODE" },
  { title: "FREE CPU", align: "right" },
  { title: "FREE MEMORY", align: "right" },
  { title: "FREE STORAGE", align: "right" },
  { title: "FREE GPU", align: "right" },
];

/** What one machine has left, of all that it has. */
function nodeRow(node: JsonValue): readonly string[] {
  const [free, whole] = [node.at("available"), node.at("allocatable")];
  const pair = (name: string, text: (value: bigint) => string): string =>
    `${text(free.at(name).integer())} of ${text(whole.at(name).integer())}`;
  return [
    node.at("name").text(),
    pair("cpu", (milli) => (Number(milli) / 1000).toFixed(2)),
    pair("memory", sizeText),
    pair("storage_ephemeral", sizeText),
    pair("gpu", String),
  ];
}

async function status({ session, args }: Call): Promise<void> {
  const { printer } = session;
  const provider = await targetProvider(session, args[0]);
  const target = { owner: provider.owner, hostUri: provider.hostUri };
  const api = providerConnector(await session.rpc())(target, { kind: "none" });
  try {
    const answer = await api.status();
    printer.json(answer.value);
    const isDrained = answer.at("bidengine").at("drained").value !== undefined;
    printer.record([
      ["provider", provider.owner],
      ["address", provider.hostUri],
      ["bidding", isDrained ? "no: it is drained" : "yes"],
      ["leases", answer.at("cluster").at("leases").integer().toString()],
      ["orders", answer.at("bidengine").at("orders").integer().toString()],
      ["manifests", answer.at("manifest").at("deployments").integer().toString()],
    ]);
    printer.line();
    const nodes = answer.at("cluster").at("inventory").at("available").at("nodes").list();
    printer.table(NODE_COLUMNS, nodes.map(nodeRow));
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

async function explain({ session, args, flags }: Call): Promise<number> {
  const { printer, io } = session;
  const { groups } = parseSdl(await readTextFile(io, args[0] ?? ""));
  const provider = await targetProvider(session, flags.text("provider"));
  const target = await grpcTarget(session, provider, flags.text("grpc"));
  const answers = await screenBids(await session.rpc(), target, groups);
  const rows = answers.map(({ passed, price, reasons }, index) => ({
    group: groups[index]?.name ?? "",
    passed,
    price: price === undefined ? "" : decCoinText(decCoinFromWire(price)),
    reasons,
  }));
  printer.json({ provider: provider.owner, groups: rows });
  for (const { group, passed, price, reasons } of rows) {
    printer.line(passed ? `${group}: would bid ${price} per block` : `${group}: would not bid`);
    for (const reason of reasons) printer.line(`  ${singleLine(reason)}`);
  }
  return rows.every(({ passed }) => passed) ? EXIT_CODE.ok : EXIT_CODE.failed;
}

export function define(command: Command, cli: Cli): void {
  command.command("list").description("List the providers on chain.").action(cli.handle(list));
  command
    .command("status")
    .description("Ask a provider what it offers and runs.")
    .argument("[address]", "the provider's account (the only one)")
    .action(cli.handle(status));
  command
    .command("explain")
    .description("Say what a provider would bid for an SDL file, or why it would not.")
    .argument("<file>", "SDL file, - for standard input")
    .option("--provider <address>", "the provider's account (the only one)")
    .option("--grpc <address>", "host and port of its gRPC (8444 beside its gateway)")
    .action(cli.handle(explain));
  command
    .command("leases")
    .description("List a provider's leases and what they brought in as of the last settlement.")
    .argument("[address]", "the provider's account (the only one)")
    .option("-a, --all", "ended ones too")
    .action(cli.handle(leases));
}
