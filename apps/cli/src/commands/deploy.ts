import type { Command } from "commander";
import { deploy, queryDeployment, resumeDeploy, type DeployOptions } from "@vyom/client";
import { parseCoin, VyomError } from "@vyom/core";
import { Deployment_State } from "@vyom/proto/akash/deployment/v1";
import { parseSdl } from "@vyom/sdl";
import type { Call, Cli } from "../cli.ts";
import { printDeployed, runDeploy } from "../deploy-run.ts";
import { forgetDeployedSdl, readDeployedSdl, unfinishedDeployments } from "../deployed-file.ts";
import { usageError } from "../exit-code.ts";
import type { Flags } from "../flags.ts";
import { requireProviders } from "../provider-fit.ts";
import { readTextFile } from "../read-file.ts";
import type { Session } from "../session.ts";
import { ownAddress } from "../wallet.ts";

function waits(
  flags: Flags,
): Pick<DeployOptions, "bidTimeoutMs" | "serviceTimeoutMs" | "minBidWaitMs"> {
  const seconds = (name: string): number | undefined => {
    const value = flags.wholeNumber(name);
    return value === undefined ? undefined : Number(value) * 1000;
  };
  const bidTimeoutMs = seconds("bidTimeout");
  const serviceTimeoutMs = seconds("serviceTimeout");
  const minBidWaitMs = seconds("bidWait");
  return {
    ...(bidTimeoutMs === undefined ? {} : { bidTimeoutMs }),
    ...(serviceTimeoutMs === undefined ? {} : { serviceTimeoutMs }),
    ...(minBidWaitMs === undefined ? {} : { minBidWaitMs }),
  };
}

/** The file named, else the text that this home deployed. */
async function sdlText(
  session: Session,
  file: string | undefined,
  dseq: bigint | undefined,
): Promise<string> {
  if (file !== undefined) return readTextFile(session.io, file);
  if (dseq === undefined) throw usageError("name an SDL file, such as examples/hello/deploy.yaml");
  const kept = await readDeployedSdl(session, { owner: await ownAddress(session), dseq });
  if (kept === undefined)
    throw new VyomError(
      "cli.sdl_not_kept",
      `this home did not make deployment ${dseq}, name its SDL file too`,
    );
  return kept;
}

/** A deployment of this text that stopped half-way, and whether the chain has it; closed ones are forgotten. */
async function unfinished(
  { session }: Call,
  sdl: string,
): Promise<{ dseq: bigint; isOnChain: boolean } | undefined> {
  const rpc = await session.rpc();
  for (const id of await unfinishedDeployments(session, await ownAddress(session), sdl)) {
    const found = (await queryDeployment(rpc, id))?.deployment;
    if (found === undefined) return { dseq: id.dseq, isOnChain: false };
    if (found.state === Deployment_State.active) return { dseq: id.dseq, isOnChain: true };
    await forgetDeployedSdl(session, id);
  }
  return undefined;
}

/** What to go on with: as told, else what an earlier start left half-way. */
async function resumption(
  call: Call,
  sdl: string,
): Promise<{ resume: bigint | undefined; dseq: bigint | undefined }> {
  const { session, flags } = call;
  const told = { resume: flags.wholeNumber("resume"), dseq: flags.wholeNumber("dseq") };
  if (told.resume !== undefined || told.dseq !== undefined || flags.flag("new")) return told;
  const left = await unfinished(call, sdl);
  if (left === undefined) return told;
  // A transaction that is still on its way has that number: the chain takes one of them only.
  if (!left.isOnChain) return { resume: undefined, dseq: left.dseq };
  session.printer.note(
    `going on with deployment ${left.dseq} of this file, which stopped half-way (--new makes another)`,
  );
  return { resume: left.dseq, dseq: undefined };
}

async function run(call: Call): Promise<void> {
  const { session, args, flags } = call;
  const deposit = flags.text("deposit");
  const sdl = await sdlText(session, args[0], flags.wholeNumber("resume"));
  const { groups } = parseSdl(sdl);
  const { resume, dseq } = await resumption(call, sdl);
  if (resume === undefined && !flags.flag("anyway"))
    await requireProviders(await session.rpc(), groups);
  const auth = flags.flag("mtls") ? { auth: "mtls" as const } : {};
  const deployed = await runDeploy(session, sdl, (base) => {
    const options: DeployOptions = {
      ...base,
      ...waits(flags),
      ...auth,
      ...(deposit === undefined ? {} : { deposit: parseCoin(deposit) }),
      ...(dseq === undefined ? {} : { dseq }),
    };
    return resume === undefined ? deploy(options) : resumeDeploy(options, resume);
  });
  await printDeployed(session, deployed);
}

export function define(command: Command, cli: Cli): void {
  command
    .argument("[file]", "SDL file, - for standard input")
    .option("--deposit <coin>", "funds to begin with (the chain's minimum)")
    .option("--dseq <number>", "the deployment's number (the chain's height)")
    .option("--resume <dseq>", "go on with this deployment, wherever it stopped")
    .option("--new", "make another one, also where one of this file stopped half-way")
    .option("--anyway", "also where no provider may bid yet")
    .option("--max-price <coin>", "take bids up to this price per block only, such as 100uakt")
    .option("--provider <address...>", "take bids of these providers only")
    .option("--region <name>", "take bids of providers in this region only")
    .option("--attribute <name=value...>", "take bids of providers with this attribute only")
    .option("--auditor <address...>", "take bids of providers that these auditors signed only")
    .option("--bid-wait <seconds>", "collect bids at least this long (2)")
    .option("--bid-timeout <seconds>", "wait for a first bid (60)")
    .option("--service-timeout <seconds>", "wait for the services (300)")
    .option("--mtls", "prove who you are by certificate instead of tokens")
    .addHelpText(
      "after",
      `
Of the bids that fit you choose one, or the cheapest is taken with --yes and where nobody can be asked.
What was interrupted, at whatever step, goes on when the same file is deployed again. See also: vyom provider explain`,
    )
    .action(cli.handle(run));
}
