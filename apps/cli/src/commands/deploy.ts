import type { Command } from "commander";
import { deploy, resumeDeploy, type DeployOptions } from "@vyom/client";
import { parseCoin, VyomError } from "@vyom/core";
import type { Call, Cli } from "../cli.ts";
import { printDeployed, runDeploy } from "../deploy-run.ts";
import { readDeployedSdl } from "../deployed-file.ts";
import { usageError } from "../exit-code.ts";
import type { Flags } from "../flags.ts";
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

async function run({ session, args, flags }: Call): Promise<void> {
  const resumed = flags.wholeNumber("resume");
  const dseq = flags.wholeNumber("dseq");
  const deposit = flags.text("deposit");
  const sdl = await sdlText(session, args[0], resumed);
  const auth = flags.flag("mtls") ? { auth: "mtls" as const } : {};
  const deployed = await runDeploy(session, sdl, (base) => {
    const options: DeployOptions = {
      ...base,
      ...waits(flags),
      ...auth,
      ...(deposit === undefined ? {} : { deposit: parseCoin(deposit) }),
      ...(dseq === undefined ? {} : { dseq }),
    };
    return resumed === undefined ? deploy(options) : resumeDeploy(options, resumed);
  });
  await printDeployed(session, deployed);
}

export function define(command: Command, cli: Cli): void {
  command
    .argument("[file]", "SDL file, - for standard input")
    .option("--deposit <coin>", "funds to begin with (the chain's minimum)")
    .option("--dseq <number>", "the deployment's number (the chain's height)")
    .option("--resume <dseq>", "go on with a deployment that stopped half-way")
    .option("--provider <address...>", "take bids of these providers only")
    .option("--region <name>", "take bids of providers in this region only")
    .option("--attribute <name=value...>", "take bids of providers with this attribute only")
    .option("--auditor <address...>", "take bids of providers that these auditors signed only")
    .option("--bid-wait <seconds>", "collect bids at least this long (2)")
    .option("--bid-timeout <seconds>", "wait for a first bid (60)")
    .option("--service-timeout <seconds>", "wait for the services (300)")
    .option("--mtls", "prove who you are by certificate instead of tokens")
    .addHelpText("after", "\nExample: vyom deploy examples/hello/deploy.yaml")
    .action(cli.handle(run));
}
