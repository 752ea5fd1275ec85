import type { Command } from "commander";
import { jwtAuth } from "@vyom/client";
import { hexFromBytes, leaseIdToText } from "@vyom/core";
import type { Call, Cli } from "../cli.ts";
import { deploymentOverview, type DeploymentOverview } from "../deployment-overview.ts";
import { interruptedError } from "../exit-code.ts";
import { closeAll, connectLease, targetDeployment } from "../lease-target.ts";
import { addressBuilder } from "../local-endpoints.ts";
import { decCoinText } from "../output/amount.ts";
import { listServices, type LeaseServices } from "../service-list.ts";
import type { Session } from "../session.ts";
import { timeLeftText } from "../time-left.ts";
import { openSigner } from "../wallet.ts";

const WATCH_MS = 2000;
const CLEAR_SCREEN = "\u001b[H\u001b[2J\u001b[3J";

async function servicesOf(
  session: Session,
  overview: DeploymentOverview,
): Promise<readonly LeaseServices[]> {
  const active = overview.leases.filter((lease) => lease.state === "active");
  if (active.length === 0) return [];
  const auth = jwtAuth(await openSigner(session));
  const addressOf = await addressBuilder(session);
  const connections = await Promise.all(
    active.map((lease) => connectLease(session, lease.id, auth)),
  );
  try {
    return await Promise.all(connections.map((connection) => listServices(connection, addressOf)));
  } finally {
    closeAll(connections);
  }
}

function printDeployment(session: Session, overview: DeploymentOverview, left: string): void {
  const { id, state, hash, createdAt, groups, funds } = overview;
  session.printer.record([
    ["deployment", id.dseq.toString()],
    ["owner", id.owner],
    ["state", state],
    ["groups", groups.map((group) => `${group.name} ${group.state}`).join(", ")],
    ["hash", hexFromBytes(hash)],
    ["since block", createdAt.toString()],
    ["price", funds.blocksLeft === undefined ? "nothing" : `${decCoinText(funds.rate)} per block`],
    ["spent", decCoinText(funds.spent)],
    ["left", `${decCoinText(funds.balance)}${left === "" ? "" : `, enough for ${left}`}`],
  ]);
}

function printLeases(session: Session, overview: DeploymentOverview): void {
  if (overview.leases.length === 0)
    return session.printer.note(
      overview.state === "active"
        ? "no lease yet: its orders wait for bids"
        : "it never had a lease",
    );
  session.printer.line();
  session.printer.table(
    [
      { title: "LEASE" },
      { title: "STATE" },
      { title: "PRICE/BLOCK", align: "right" },
      { title: "SINCE", align: "right" },
      { title: "PROVIDER", canShrink: true },
      { title: "END" },
    ],
    overview.leases.map((lease) => [
      `${lease.id.dseq}/${lease.id.gseq}/${lease.id.oseq}`,
      lease.state,
      lease.price,
      lease.createdAt.toString(),
      lease.id.provider,
      lease.closedReason === "" ? "" : `${lease.closedReason} in block ${lease.closedOn}`,
    ]),
  );
}

function printServices(session: Session, services: readonly LeaseServices[]): void {
  const { printer } = session;
  if (services.some((each) => each.services.length > 0)) {
    printer.line();
    printer.table(
      [{ title: "SERVICE" }, { title: "READY" }, { title: "ADDRESS" }],
      services
        .flatMap((each) => each.services)
        .map((each) => [each.name, `${each.available}/${each.total}`, each.addresses.join(", ")]),
    );
  }
  for (const { problem } of services) if (problem !== undefined) printer.note(`remark: ${problem}`);
}

async function show(session: Session, dseq: string | undefined, before = ""): Promise<void> {
  const { printer } = session;
  const id = await targetDeployment(session, dseq);
  const overview = await deploymentOverview(await session.rpc(), id);
  const services = await servicesOf(session, overview);
  const { funds, ...rest } = overview;
  printer.json({
    ...rest,
    hash: hexFromBytes(overview.hash),
    leases: overview.leases.map((lease) => ({ ...lease, text: leaseIdToText(lease.id) })),
    balance: decCoinText(funds.balance),
    price: decCoinText(funds.rate),
    spent: decCoinText(funds.spent),
    blocksLeft: funds.blocksLeft ?? null,
    providers: services,
  });
  const left = session.isJson ? "" : await timeLeftText(session, funds.blocksLeft);
  printer.text(before);
  printDeployment(session, overview, left);
  printLeases(session, overview);
  printServices(session, services);
}

async function run({ session, args, flags }: Call): Promise<void> {
  const { signal } = session.interrupt;
  const before = session.io.stdout.isTTY === true ? CLEAR_SCREEN : "";
  if (!flags.flag("watch")) return show(session, args[0]);
  session.interrupt.takeOver(() => {});
  while (!signal.aborted) {
    await show(session, args[0], before);
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, WATCH_MS);
      signal.addEventListener("abort", () => (clearTimeout(timer), resolve()), { once: true });
    });
  }
  throw interruptedError();
}

export function define(command: Command, cli: Cli): void {
  command
    .argument("[dseq]", "the deployment's number (your only active one)")
    .option("-w, --watch", "show it again and again until Ctrl-C")
    .action(cli.handle(run));
}
