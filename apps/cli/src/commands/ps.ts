import type { Command } from "commander";
import { jwtAuth } from "@vyom/client";
import { hexFromBytes } from "@vyom/core";
import type { Call, Cli } from "../cli.ts";
import { ownersDeployments, type DeploymentOverview } from "../deployment-overview.ts";
import { closeAll, connectLease } from "../lease-target.ts";
import { addressBuilder } from "../local-endpoints.ts";
import { decCoinText } from "../output/amount.ts";
import { listServices, type LeaseServices } from "../service-list.ts";
import type { Session } from "../session.ts";
import { openSigner, ownAddress } from "../wallet.ts";

interface ListedDeployment {
  readonly overview: DeploymentOverview;
  readonly services: readonly LeaseServices[];
}

/** Asks the providers of running leases what they run. */
async function withServices(
  session: Session,
  overviews: readonly DeploymentOverview[],
): Promise<readonly ListedDeployment[]> {
  const isRunning = overviews.some(({ leases }) =>
    leases.some((lease) => lease.state === "active"),
  );
  if (!isRunning) return overviews.map((overview) => ({ overview, services: [] }));
  const auth = jwtAuth(await openSigner(session));
  const addressOf = await addressBuilder(session);
  return Promise.all(
    overviews.map(async (overview) => {
      const active = overview.leases.filter((lease) => lease.state === "active");
      const connections = await Promise.all(
        active.map((lease) => connectLease(session, lease.id, auth)),
      );
      try {
        const services = await Promise.all(
          connections.map((connection) => listServices(connection, addressOf)),
        );
        return { overview, services };
      } finally {
        closeAll(connections);
      }
    }),
  );
}

function rowOf({ overview, services }: ListedDeployment): readonly string[] {
  const { id, state, funds, leases } = overview;
  const running = services.flatMap((each) => each.services);
  const isRunning = leases.some((lease) => lease.state === "active");
  const names = running.map((each) => `${each.name} ${each.available}/${each.total}`);
  return [
    id.dseq.toString(),
    state === "active" && !isRunning ? "no lease" : state,
    isRunning && services.some(({ problem }) => problem !== undefined)
      ? [...names, "not told"].join(", ")
      : names.join(", "),
    funds.blocksLeft === undefined ? "" : decCoinText(funds.rate),
    decCoinText(funds.spent),
    funds.blocksLeft === undefined ? "" : funds.blocksLeft.toString(),
    running.flatMap((each) => each.addresses).join(", "),
  ];
}

function jsonOf({ overview, services }: ListedDeployment): object {
  const { funds, ...rest } = overview;
  return {
    ...rest,
    hash: hexFromBytes(overview.hash),
    balance: decCoinText(funds.balance),
    price: decCoinText(funds.rate),
    spent: decCoinText(funds.spent),
    blocksLeft: funds.blocksLeft ?? null,
    services: services.flatMap((each) => each.services),
  };
}

async function run({ session, flags }: Call): Promise<void> {
  const { printer } = session;
  const owner = await ownAddress(session);
  const overviews = await ownersDeployments(
    await session.rpc(),
    owner,
    flags.flag("all") ? undefined : "active",
  );
  const listed = flags.flag("offline")
    ? overviews.map((overview) => ({ overview, services: [] }))
    : await withServices(session, overviews);
  printer.json(listed.map(jsonOf));
  printer.table(
    [
      { title: "DSEQ" },
      { title: "STATE" },
      { title: "SERVICES" },
      { title: "PRICE/BLOCK", align: "right" },
      { title: "SPENT", align: "right" },
      { title: "BLOCKS LEFT", align: "right" },
      { title: "ADDRESS" },
    ],
    listed.map(rowOf),
    "nothing runs; `vyom deploy FILE` changes that",
  );
  for (const { lease, problem } of listed.flatMap((each) => each.services))
    if (problem !== undefined) printer.note(`remark on ${lease.dseq}: ${problem}`);
}

export function define(command: Command, cli: Cli): void {
  command
    .option("-a, --all", "closed ones too")
    .option("--offline", "ask the chain only, not the providers")
    .action(cli.handle(run));
}
