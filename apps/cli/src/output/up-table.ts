import type { AnswerReport, Devnet, DevnetFacts } from "@vyom/devnet";
import { parseCoin } from "@vyom/core";
import { wholeText } from "./amount.ts";
import type { Printer } from "./printer.ts";

/** `1425uakt (0.001425 AKT)`. */
export function costText(cost: string): string {
  const whole = wholeText(parseCoin(cost));
  return whole === "" ? cost : `${cost} (${whole})`;
}

function portOf(url: string): string {
  return URL.canParse(url) ? new URL(url).port : "";
}

/** Commands to try, with what they show. */
const NEXT = [
  ["npx vyom ps", "what you run and what it costs"],
  ["npx vyom logs -f", "what the app writes"],
  ["npx vyom exec node --version", "a command in its container"],
  ["npx vyom deploy examples/hello/deploy.yaml", "the same app once more"],
  ["npx vyom query market leases", "the chain's view"],
] as const;

/** What runs, what it costs and what to do next, for people. */
export function printUpTable(
  printer: Printer,
  facts: DevnetFacts,
  more: { cost: string; home: { readonly root: string; readonly isDefault: boolean } },
): void {
  const { bold, cyan, dim } = printer.colors;
  const { lease } = facts;
  printer.line();
  printer.line(bold(facts.resumed ? "Vyom runs again, under the same lease." : "Vyom runs."));
  printer.line();
  printer.record([
    ["app", facts.appUrl],
    ["RPC", facts.rpcUrl],
    ["REST", facts.restUrl],
    ["gRPC", facts.grpcAddress],
    ["provider", facts.providerUrl],
    ["registry", facts.registryUrl],
    ["chain", facts.chainId],
    ["deployment", `${lease.dseq} at ${facts.price} per block`],
    ["cost so far", costText(more.cost)],
  ]);
  printer.line();
  printer.line("Where names beneath localhost are not resolved:");
  printer.line(`  curl -H 'Host: ${facts.appHost}' ${facts.ingressUrl}`);
  printer.line();
  printer.line("Accounts, with keys that everybody knows: never send them anything of worth.");
  printer.record(facts.accounts.map(({ role, address }) => [role, address] as const));
  const remarks = [
    ...facts.movedPorts.map(
      ({ name, wanted, used }) => `port ${wanted} (${name}) is in use, ${used} took its place`,
    ),
    ...facts.warnings,
  ];
  if (remarks.length > 0) printer.line();
  for (const remark of remarks) printer.line(`${printer.colors.yellow("!")} ${remark}`);
  printer.line();
  printer.line("Try next, in another terminal:");
  if (!more.home.isDefault) printer.line(`  ${cyan(`export VYOM_HOME=${more.home.root}`)}`);
  const width = Math.max(...NEXT.map(([words]) => words.length));
  for (const [words, what] of NEXT) printer.line(`  ${cyan(words.padEnd(width))}   ${dim(what)}`);
  printer.line();
  printer.line(dim("Ctrl-C stops everything; the next start goes on where this one ended."));
}

/** The report of `up --check --json`. */
export function checkReport(
  devnet: Pick<Devnet, "facts" | "steps">,
  measured: { answer: AnswerReport; height: bigint; cost: string; totalMs: number },
): Readonly<Record<string, unknown>> {
  const { facts, steps } = devnet;
  const { answer } = measured;
  return {
    ok: true,
    resumed: facts.resumed,
    chainId: facts.chainId,
    height: measured.height,
    steps,
    totalMs: measured.totalMs,
    lease: facts.lease,
    price: facts.price,
    cost: measured.cost,
    provider: {
      address: facts.lease.provider,
      url: facts.providerUrl,
      grpc: facts.providerGrpcAddress,
    },
    url: answer.url,
    status: answer.status,
    bodySha256: answer.bodySha256,
    bytes: answer.bytes,
    app: { url: facts.appUrl, host: facts.appHost, ingressPort: portOf(facts.ingressUrl) },
    rpc: facts.rpcUrl,
    rest: facts.restUrl,
    grpc: facts.grpcAddress,
    registry: facts.registryUrl,
    accounts: facts.accounts,
    warnings: facts.warnings,
    movedPorts: facts.movedPorts,
  };
}
